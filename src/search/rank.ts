/** Ranking: candidates rescored with all that is known of question and passage. */

import type { Collection } from './collection.ts';
import type { Context } from './context.ts';
import { type Match, type Matcher, normOf, wordsOf } from './match.ts';
import type { Offers } from './offers.ts';
import type { Question } from './question.ts';
import type { Term } from './terms.ts';
import type { Weights } from './weights.ts';

export interface Ranked {
  readonly passage: number;
  readonly score: number;
  readonly evidence: Readonly<Record<string, number>>;
  readonly match: Match;
  /** By term: how far it is met in the paragraphs around. */
  readonly around: readonly number[];
  /** How well that sentence offers the kind of answer asked for, 0 to 1. */
  readonly offered: number;
  /** Which sentence of the passage answers best. */
  readonly sentence: number;
}

/** Scores one candidate. */
export function rescore(
  collection: Collection,
  context: Context,
  matcher: Matcher,
  offers: Offers,
  question: Question,
  terms: readonly Term[],
  index: number,
  weights: Weights,
): Ranked {
  const match = matcher.match(index);
  const { heading, around: others } = context.of(index);
  const around = matcher.zeros();
  const named = terms.some((term) => term.named);
  for (const { passage, weight, names } of others) {
    if (names && !named) continue;
    const { best } = matcher.match(passage);
    for (let term = 0; term < terms.length; term++)
      if (!names || terms[term]?.named)
        around[term] = Math.max(around[term] ?? 0, weight * (best[term] ?? 0));
  }
  const words = wordsOf(terms, match.best, match.sum, normOf(collection, weights, index), weights);
  let beyond = 0;
  let total = 0;
  for (let term = 0; term < terms.length; term++) {
    const idf = terms[term]?.idf ?? 0;
    total += idf;
    const best = match.best[term] ?? 0;
    beyond += idf * Math.max(0, (around[term] ?? 0) - best);
  }
  const gain = weights.offer[question.asked] ?? 0;
  let sentence = 0;
  let covered = -1;
  let offered = 0;
  for (let at = 0; at < match.sentences.length; at++) {
    const candidate = match.sentences[at];
    if (candidate === undefined) break;
    let sum = 0;
    for (let term = 0; term < terms.length; term++)
      sum += (terms[term]?.idf ?? 0) * (candidate.best[term] ?? 0);
    // an offer is 1 at most: what cannot win by it need not be read for it
    if (sum * (1 + gain) <= covered) continue;
    const offer = offers.of(index, match, at);
    sum *= 1 + gain * offer;
    if (sum > covered) {
      covered = sum;
      sentence = at;
      offered = offer;
    }
  }
  const evidence = {
    words,
    sentence: weights.sentence * covered,
    context: beyond,
    offer: gain * (offered * Math.min(total, words + beyond)),
    adjacent: weights.adjacent * match.adjacent,
  };
  const score =
    (heading ? weights.heading : 1) *
    (evidence.words + evidence.sentence + evidence.context + evidence.offer + evidence.adjacent);
  return { passage: index, score, evidence, match, around, offered, sentence };
}
