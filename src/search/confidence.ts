/** Confidence: how sure it is that the best passage answers the question, 0 to 1. */
import type { Question } from './question.ts';
import type { Ranked } from './rank.ts';
import type { Term } from './terms.ts';

/** From this confidence on a question is answered. One value for corpora of every size. */
export const THRESHOLD = 0.35;

export function confidenceOf(_question: Question, terms: readonly Term[], ranked: readonly Ranked[]): number {
  const [first] = ranked;
  const total = terms.reduce((sum, { idf }) => sum + idf, 0);
  if (first === undefined || total === 0) return 0;
  return Math.min(1, first.score / total / 2);
}
