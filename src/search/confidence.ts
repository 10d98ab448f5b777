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
export const THRESHOLD = 0.4;

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
  /** 1 when it is of three words or more, and all that are met are met by words that may say something else here. */
  readonly adrift: number;
  /** 1 when a country is asked about that neither the passage nor those around it name: «ما موقف تركيا من الهدنة؟». */
  readonly foreign: number;
  /** 1 when a number is named that neither the passage nor those around it have: «زلزال 2004». */
  readonly figure: number;
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
  /** Somebody («من هاجم القرية؟»), a place, a time, a reason. */
  readonly person: number;
  readonly personed: number;
  readonly place: number;
  readonly placed: number;
  readonly time: number;
  readonly timed: number;
  readonly reason: number;
  readonly reasoned: number;
  /** Asked for by itself: yes or no, or a thing («ما الذي …؟»). */
  readonly decision: number;
  readonly what: number;
  /** How far the passage is ahead of the next, as a share of its score. In a library the right one stands out. */
  readonly margin: number;
  /** Somebody's words: «ماذا قال الوزير؟». */
  readonly statement: number;
  readonly spoken: number;
}

/** A share from which on it tells: nothing up to two fifths, all from four fifths. */
const rise = (share: number): number => Math.min(1, Math.max(0, share - 0.4) / 0.4);

/** Met by words that stand for the word in some context only. */
const LOOSE: ReadonlySet<Kind | undefined> = new Set([
  'paraphrase',
  'near',
  'likely',
  'related',
  'root',
  'broader',
]);

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
  /** Neither the passage nor those around it meet the term. */
  const absent = (term: number): boolean => Math.max(met(term), around[term] ?? 0) < 0.15;
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
  const asks = (kind: Asked): number => flag(asked === kind);
  const offers = (kind: Asked): number => (asked === kind ? offered : 0);
  return {
    score: first.score / total / 3,
    amount: first.score / 40,
    missing: weight((term) => 1 - met(term)) / 15,
    unknown: weight((term) => (terms[term]?.unknown ? 1 : 0)) / total,
    synonyms: weight((term) => flag(met(term) >= 0.55 && met(term) < 0.88)) / total,
    adrift: flag(
      terms.length >= 3 && terms.every((_, term) => met(term) < 0.15 || LOOSE.has(match.kinds[term])),
    ),
    foreign: flag(terms.some(({ country }, term) => country && absent(term))),
    figure: flag(terms.some(({ text }, term) => /^\d/.test(text) && absent(term))),
    heaviest: met(heaviest),
    focus: Math.min(1, sentence?.best[0] ?? 0),
    together: match.adjacent / total,
    keywords: asks('none'),
    strange: asked === 'none' ? rise(weight((term) => flag(absent(term))) / total) : 0,
    withheld: WITHHELD.has(asked)
      ? ((1 - offered) * weight((term) => flag((sentence?.best[term] ?? 0) >= 0.75))) / total
      : 0,
    number: asks('number'),
    numbered: offers('number'),
    measure: flag(measure),
    measured: flag(measure && ((sentence?.units ?? 0) & Number(quantity)) !== 0),
    count: flag(count),
    counted: flag(count && offered === 1),
    name: asks('name'),
    named: offers('name'),
    person: asks('person'),
    personed: offers('person'),
    place: asks('place'),
    placed: offers('place'),
    time: asks('time'),
    timed: offers('time'),
    reason: asks('reason'),
    reasoned: offers('reason'),
    what: asks('what'),
    margin: 1 - (ranked[1]?.score ?? 0) / Math.max(first.score, 0.01),
    decision: asks('yes-no'),
    statement: asks('statement'),
    spoken: offers('statement'),
  };
}

/** Made by bench/calibrate.ts. Of each pair the first holds for an article by itself, the second is added as a collection grows. */
export const COEFFICIENTS: Readonly<Record<keyof Signals | 'constant', readonly [number, number]>> = {
  score: [3.29, 1.06],
  amount: [3.06, 1.02],
  missing: [-0.05, -2],
  unknown: [-0.97, 0.06],
  synonyms: [1.12, -1.37],
  adrift: [-0.99, -0.01],
  foreign: [-1.78, -0.02],
  figure: [-0.65, 0.22],
  heaviest: [-0.51, 1.31],
  focus: [0.54, -0.99],
  together: [-1.04, 1.53],
  keywords: [1.66, -0.66],
  strange: [-0.85, -0.12],
  withheld: [-1.38, 0.82],
  number: [-1.11, 0.2],
  numbered: [1.44, -0.47],
  measure: [-1.8, 0.66],
  measured: [0.85, -0.03],
  count: [-1.12, -0.16],
  counted: [0.55, -0.38],
  name: [-1.83, 1.24],
  named: [0.59, 0.77],
  person: [-0.16, 0.08],
  personed: [0.02, -0.26],
  place: [0.02, 0.02],
  placed: [-0.23, -0.16],
  time: [-0.3, -0.07],
  timed: [0.42, -0.51],
  reason: [0.83, -0.51],
  reasoned: [0.71, -0.66],
  what: [1, -1.44],
  margin: [-0.3, 1.65],
  decision: [0.15, -0.41],
  statement: [-0.14, -0.04],
  spoken: [1.03, 0],
  constant: [-1.83, -1.79],
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
