/**
 * Confidence: how sure it is that the best passage answers the question, 0 to 1.
 *
 * A logistic function of a few signals, each 0 to 1. Its coefficients are made by bench/calibrate.ts from questions with
 * and without an answer; near misses (the right people and places, but a fact that is not told) weigh most in them.
 */

import type { Question } from './question.ts';
import type { Ranked } from './rank.ts';
import type { Term } from './terms.ts';

/** From this confidence on a question is answered. One value for corpora of every size. */
export const THRESHOLD = 0.4;

export interface Signals {
  /** The passage's score by the question's weight: the best single signal in big collections. */
  readonly score: number;
  /** The passage's score itself. */
  readonly amount: number;
  /** Share of the question's weight met in the passage or in what it is about. */
  readonly context: number;
  /** Weight of the question's words that the passage does not meet. */
  readonly missing: number;
  /** Share that no word of the collection stands for. */
  readonly unknown: number;
  /** How far the heaviest word is met. */
  readonly heaviest: number;
  /** How far the second passage falls behind. */
  readonly margin: number;
  /** The question's words, from 0 (one) to 1 (many). */
  readonly words: number;
  /** 1 when no question is asked, only words are named («زوارق مطاطية»): such words meet less than a question's. */
  readonly keywords: number;
  /** 1 when a number is asked for, … */
  readonly number: number;
  /** … and then how well the sentence offers one: wholly when it stands beside the thing counted. */
  readonly counted: number;
}

/** The signals of a ranking; undefined when there is nothing to judge. */
export function signalsOf(
  question: Question,
  terms: readonly Term[],
  ranked: readonly Ranked[],
): Signals | undefined {
  const { asked } = question;
  const [first, second] = ranked;
  const total = terms.reduce((sum, { idf }) => sum + idf, 0);
  if (first === undefined || total === 0) return undefined;
  const { match, around } = first;
  const met = (term: number): number => Math.min(1, match.best[term] ?? 0);
  const weight = (of: (term: number) => number): number =>
    terms.reduce((sum, { idf }, term) => sum + idf * of(term), 0);
  let heaviest = 0;
  terms.forEach(({ idf }, term) => {
    if (idf > (terms[heaviest]?.idf ?? 0)) heaviest = term;
  });
  const asksNumber = asked === 'number';
  return {
    score: first.score / total / 3,
    amount: first.score / 40,
    context: weight((term) => Math.min(1, Math.max(met(term), around[term] ?? 0))) / total,
    missing: weight((term) => 1 - met(term)) / 15,
    unknown: weight((term) => (terms[term]?.unknown ? 1 : 0)) / total,
    heaviest: met(heaviest),
    margin: second === undefined ? 1 : 1 - second.score / first.score,
    words: Math.min(1, Math.log(terms.length) / Math.log(12)),
    keywords: asked === 'none' ? 1 : 0,
    number: asksNumber ? 1 : 0,
    counted: asksNumber ? first.offered : 0,
  };
}

/** Made by bench/calibrate.ts. Of each pair the first holds for an article by itself, the second is added as a collection grows. */
export const COEFFICIENTS: Readonly<Record<keyof Signals | 'constant', readonly [number, number]>> = {
  score: [3.06, 0.54],
  amount: [1.16, 1.93],
  context: [2.27, -0.04],
  missing: [1.41, -1.94],
  unknown: [-1.3, 0.11],
  heaviest: [-0.51, 1.15],
  margin: [-0.18, 1.54],
  words: [-0.61, -0.26],
  keywords: [0.98, -0.74],
  number: [-1.75, 0.4],
  counted: [1.37, -0.22],
  constant: [-2.25, -2.62],
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
