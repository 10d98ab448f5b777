/**
 * Confidence: how sure it is that the best passage answers the question, 0 to 1.
 *
 * A logistic function of a few signals, each 0 to 1. Its coefficients are made by bench/calibrate.ts from questions with
 * and without an answer; near misses (the right people and places, but a fact that is not told) weigh most in them.
 */

import type { Question } from './question.ts';
import { offered, type Ranked } from './rank.ts';
import type { Term } from './terms.ts';

/** From this confidence on a question is answered. One value for corpora of every size. */
export const THRESHOLD = 0.34;

export interface Signals {
  /** Share of the question's weight met in the passage. */
  readonly passage: number;
  /** The passage's score by the question's weight. */
  readonly score: number;
  /** Share met in its best sentence. */
  readonly sentence: number;
  /** Share met by the words themselves or their inflections, not by other words for the same. */
  readonly literal: number;
  /** Share met in the passage or in what it is about. */
  readonly context: number;
  /** Share that no word of the collection stands for. */
  readonly unknown: number;
  /** How far the heaviest word is met. */
  readonly heaviest: number;
  /** How far the first content word is met: mostly the fact asked for. */
  readonly head: number;
  /** How far the second passage falls behind. */
  readonly margin: number;
  /** The sentence offers the kind of answer asked for; one half where no kind is asked. */
  readonly offer: number;
  /** The question's words, from 0 (one) to 1 (many). */
  readonly words: number;
}

/** The signals of a ranking; undefined when there is nothing to judge. */
export function signalsOf(
  question: Question,
  terms: readonly Term[],
  ranked: readonly Ranked[],
): Signals | undefined {
  const [first, second] = ranked;
  const total = terms.reduce((sum, { idf }) => sum + idf, 0);
  if (first === undefined || total === 0) return undefined;
  const { match } = first;
  const sentence = match.sentences[first.sentence];
  const share = (of: (term: number) => number): number =>
    terms.reduce((sum, { idf }, term) => sum + idf * Math.min(1, of(term)), 0) / total;
  let heaviest = 0;
  terms.forEach(({ idf }, term) => {
    if (idf > (terms[heaviest]?.idf ?? 0)) heaviest = term;
  });
  const literal = (term: number): number => {
    const kind = match.kinds[term];
    return kind === 'form' || kind === 'stem' || kind === 'verb' || kind === 'glossary'
      ? (match.best[term] ?? 0)
      : 0;
  };
  const asks = question.asked in OFFERED;
  return {
    passage: share((term) => match.best[term] ?? 0),
    score: first.score / total / 3,
    sentence: share((term) => sentence?.best[term] ?? 0),
    literal: share(literal),
    context: share((term) => Math.max(match.best[term] ?? 0, first.around[term] ?? 0)),
    unknown: share((term) => (terms[term]?.unknown ? 1 : 0)),
    heaviest: Math.min(1, match.best[heaviest] ?? 0),
    head: Math.min(1, match.best[0] ?? 0),
    margin: second === undefined ? 1 : 1 - second.score / first.score,
    offer: asks && sentence !== undefined ? offered(question.asked, sentence) : 0.5,
    words: Math.min(1, Math.log(terms.length) / Math.log(12)),
  };
}

const OFFERED: Readonly<Record<string, true>> = {
  number: true,
  time: true,
  place: true,
  person: true,
  reason: true,
};

/** Made by bench/calibrate.ts. Of each pair the first holds for an article by itself, the second is added as a collection grows. */
export const COEFFICIENTS: Readonly<Record<keyof Signals | 'constant', readonly [number, number]>> = {
  passage: [0.59, 0.75],
  score: [0.85, 0.81],
  sentence: [0.78, 0.87],
  literal: [-0.66, 1.18],
  context: [0.77, 0.75],
  unknown: [-0.26, -0.07],
  heaviest: [-0.3, 0.78],
  head: [0.63, -0.83],
  margin: [0.98, 0.74],
  offer: [0.8, -0.53],
  words: [1.43, 0.05],
  constant: [-2.41, -3.42],
};

/** How big a collection is: 0 an article by itself (30 passages), 1 a library (1,000 and more). */
export const sizeOf = (passages: number): number =>
  Math.min(1, Math.max(0, Math.log(Math.max(1, passages) / 30) / Math.log(1000 / 30)));

/** The confidence of a ranking in a collection of so many passages. */
export function confidenceOf(
  question: Question,
  terms: readonly Term[],
  ranked: readonly Ranked[],
  passages: number,
): number {
  const signals = signalsOf(question, terms, ranked);
  if (signals === undefined) return 0;
  const size = sizeOf(passages);
  const weigh = (name: keyof Signals | 'constant', value: number): number =>
    value * (COEFFICIENTS[name][0] + size * COEFFICIENTS[name][1]);
  let sum = weigh('constant', 1);
  for (const [name, value] of Object.entries(signals)) sum += weigh(name as keyof Signals, value);
  return 1 / (1 + Math.exp(-sum));
}
