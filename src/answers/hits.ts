/** Which of the passages found are worth a reader's time. */
import type { Hit } from '../search/types.ts';

/** A passage with less than this share of the best one's score has a word in common with the question, no more. */
const SHARE = 0.4;

/** The hits that come near the best one; `hits` are best first. */
export const worthShowing = (hits: readonly Hit[]): readonly Hit[] =>
  hits.filter(({ score }) => score >= SHARE * (hits[0]?.score ?? 0));
