/**
 * Confidence: how sure it is that the best passage answers the question, 0 to 1.
 *
 * A logistic function of a few signals, each 0 to 1. Its coefficients are made by bench/calibrate.ts from questions with
 * and without an answer; near misses (the right people and places, but a fact that is not told) weigh most in them.
 */

import type { Asked } from './asked.ts';
import type { Question } from './question.ts';
import type { Ranked } from './rank.ts';
import type { Term } from './terms.ts';
import type { Kind } from './weights.ts';

/** From this confidence on a question is answered. One value for corpora of every size. */
export const THRESHOLD = 0.38;

export interface Signals {
  /** The passage's score by the question's weight: the best single signal in big collections. */
  readonly score: number;
  /** The passage's score itself. */
  readonly amount: number;
  /** Weight of the question's words that the passage does not meet. */
  readonly missing: number;
  /** Share that no word of the collection stands for. */
  readonly unknown: number;
  /** Share that other words for the same meet: they make up for counting less than the words themselves. */
  readonly synonyms: number;
  /** Share of what the passage meets that only paraphrases do: they may say something else here. */
  readonly loose: number;
  /** How far the heaviest word is met. */
  readonly heaviest: number;
  /** How far the sentence meets the first word, which most often names what is asked for: «ما *طراز* الطائرة؟». */
  readonly focus: number;
  /** Share of the question's weight that stands side by side in the passage as it does there. */
  readonly together: number;
  /** 1 when no question is asked, only words are named («زوارق مطاطية»): such words meet less than a question's. */
  readonly keywords: number;
  /** And then the share of them that neither the passage nor those around it meet: «سعر الذهب اليوم». */
  readonly strange: number;
  /** A time, place or reason is asked for and the sentence offers none: the share of the rest that it meets well. */
  readonly withheld: number;
  // Pairs: 1 when that is asked for, and then how well the sentence offers it. A near miss mostly fails here.
  readonly number: number;
  readonly numbered: number;
  /** A number of years, of money, a share, a length: «كم عمر», «ما نسبة». */
  readonly measure: number;
  readonly measured: number;
  /** A number of things: «كم قتيلاً». */
  readonly count: number;
  readonly counted: number;
  /** A name: «ما اسم», «أي مستشفى». */
  readonly name: number;
  readonly named: number;
  /** Somebody's words: «ماذا قال الوزير؟». */
  readonly statement: number;
  readonly spoken: number;
}

/** A share from which on it tells: nothing up to two fifths, all from four fifths. */
const rise = (share: number): number => Math.min(1, Math.max(0, share - 0.4) / 0.4);

/** Met by words that stand for the word in some context only. */
const isLoose = (kind: Kind | undefined): boolean =>
  kind === 'paraphrase' || kind === 'likely' || kind === 'related' || kind === 'root' || kind === 'broader';

/** Kinds of answers that a sentence without any word of them seldom gives. */
const WITHHELD: ReadonlySet<Asked> = new Set(['time', 'place', 'reason']);

/** The signals of a ranking; undefined when there is nothing to judge. */
export function signalsOf(
  { asked, quantity }: Question,
  terms: readonly Term[],
  ranked: readonly Ranked[],
): Signals | undefined {
  const [first] = ranked;
  const total = terms.reduce((sum, { idf }) => sum + idf, 0);
  if (first === undefined || total === 0) return undefined;
  const { match, around, offered } = first;
  const met = (term: number): number => Math.min(1, match.best[term] ?? 0);
  const weight = (of: (term: number) => number): number =>
    terms.reduce((sum, { idf }, term) => sum + idf * of(term), 0);
  let heaviest = 0;
  terms.forEach(({ idf }, term) => {
    if (idf > (terms[heaviest]?.idf ?? 0)) heaviest = term;
  });
  const sentence = match.sentences[first.sentence];
  const number = asked === 'number';
  const measure = number && typeof quantity === 'number';
  const count = number && quantity === 'count';
  const flag = (is: boolean): number => (is ? 1 : 0);
  return {
    score: first.score / total / 3,
    amount: first.score / 40,
    missing: weight((term) => 1 - met(term)) / 15,
    unknown: weight((term) => (terms[term]?.unknown ? 1 : 0)) / total,
    synonyms: weight((term) => flag(met(term) >= 0.55 && met(term) < 0.88)) / total,
    loose: rise(weight((term) => (isLoose(match.kinds[term]) ? met(term) : 0)) / Math.max(weight(met), 0.01)),
    heaviest: met(heaviest),
    focus: Math.min(1, sentence?.best[0] ?? 0),
    together: match.adjacent / total,
    keywords: flag(asked === 'none'),
    strange:
      asked === 'none'
        ? rise(weight((term) => flag(Math.max(met(term), around[term] ?? 0) < 0.15)) / total)
        : 0,
    withheld: WITHHELD.has(asked)
      ? ((1 - offered) * weight((term) => flag((sentence?.best[term] ?? 0) >= 0.75))) / total
      : 0,
    number: flag(number),
    numbered: number ? offered : 0,
    measure: flag(measure),
    measured: flag(measure && ((sentence?.units ?? 0) & Number(quantity)) !== 0),
    count: flag(count),
    counted: flag(count && offered === 1),
    name: flag(asked === 'name'),
    named: asked === 'name' ? offered : 0,
    statement: flag(asked === 'statement'),
    spoken: asked === 'statement' ? offered : 0,
  };
}

/** Made by bench/calibrate.ts. Of each pair the first holds for an article by itself, the second is added as a collection grows. */
export const COEFFICIENTS: Readonly<Record<keyof Signals | 'constant', readonly [number, number]>> = {
  score: [3.08, 0.91],
  amount: [3.16, 0.87],
  missing: [-0.13, -2.27],
  unknown: [-0.79, 0.05],
  synonyms: [1.1, -0.94],
  loose: [-0.63, 0.1],
  heaviest: [-0.53, 1.43],
  focus: [0.38, -0.83],
  together: [-1.14, 1.46],
  keywords: [1.71, -0.69],
  strange: [-1.32, -0.11],
  withheld: [-1.09, 0.63],
  number: [-1.23, 0.2],
  numbered: [1.23, -0.24],
  measure: [-1.74, 0.6],
  measured: [0.83, 0.09],
  count: [-0.97, -0.04],
  counted: [0.55, -0.18],
  name: [-1.99, 1.23],
  named: [0.54, 0.82],
  statement: [-0.38, 0.02],
  spoken: [0.72, 0.02],
  constant: [-1.56, -1.93],
};

/** The confidence of a ranking in a collection of this size (Collection.size). */
export function confidenceOf(
  question: Question,
  terms: readonly Term[],
  ranked: readonly Ranked[],
  size: number,
): number {
  const signals = signalsOf(question, terms, ranked);
  if (signals === undefined) return 0;
  const weigh = (name: keyof Signals | 'constant', value: number): number =>
    value * (COEFFICIENTS[name][0] + size * COEFFICIENTS[name][1]);
  let sum = weigh('constant', 1);
  for (const [name, value] of Object.entries(signals)) sum += weigh(name as keyof Signals, value);
  return 1 / (1 + Math.exp(-sum));
}
