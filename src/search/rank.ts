/** Ranking: candidates rescored with all that is known of question and passage. */
import type { Collection } from './collection.ts';
import { CUE } from './cues.ts';
import type { Match, Matcher, SentenceMatch } from './match.ts';
import type { Asked, Question } from './question.ts';
import type { Term } from './terms.ts';
import type { Weights } from './weights.ts';

export interface Ranked {
  readonly passage: number;
  readonly score: number;
  readonly evidence: Readonly<Record<string, number>>;
  readonly match: Match;
  /** By term: how far it is met in the paragraphs around. */
  readonly around: Float64Array;
  /** Which sentence of the passage answers best. */
  readonly sentence: number;
}

/** What a sentence must offer for each kind of answer; several bits mean any of them. */
const OFFERS: Readonly<Partial<Record<Asked, number>>> = {
  number: CUE.number,
  time: CUE.time,
  place: CUE.place,
  person: CUE.person | CUE.speech,
  reason: CUE.reason | CUE.purpose,
  manner: CUE.manner,
  statement: CUE.speech,
};

/** How well a sentence offers the kind of answer asked for, 0 to 1. */
export function offered(asked: Asked, sentence: SentenceMatch): number {
  const bits = OFFERS[asked];
  if (bits === undefined) return 0;
  if (asked === 'number' && sentence.counted) return 1;
  return (sentence.cues & bits) !== 0 ? (asked === 'number' ? 0.7 : 1) : 0;
}

/** The paragraphs that tell what passage `index` is about: the one before, and the article's first. */
function contextOf(collection: Collection, index: number): number[] {
  const { passages } = collection;
  const article = passages[index]?.article;
  const out: number[] = [];
  if (passages[index - 1]?.article === article) out.push(index - 1);
  if (passages[index - 2]?.article === article) out.push(index - 2);
  return out;
}

/** Scores one candidate. */
export function rescore(
  collection: Collection,
  matcher: Matcher,
  question: Question,
  terms: readonly Term[],
  index: number,
  weights: Weights,
): Ranked {
  const match = matcher.match(index);
  const norm = weights.k1 * (1 - weights.b + (weights.b * collection.length(index)) / collection.meanLength);
  const before = contextOf(collection, index).map((other) => matcher.match(other));
  const around = new Float64Array(terms.length);
  let words = 0;
  let context = 0;
  let total = 0;
  terms.forEach(({ idf }, term) => {
    total += idf;
    const best = match.best[term] ?? 0;
    if (best > 0) {
      const times = (match.sum[term] ?? 0) / best;
      words += (idf * best * times * (weights.k1 + 1)) / (times + norm);
    }
    let near = 0;
    before.forEach(({ best: other }, distance) => {
      near = Math.max(near, (other[term] ?? 0) / (distance + 1));
    });
    around[term] = near;
    context += idf * Math.max(0, near - best);
  });
  const gain = weights.offer[question.asked] ?? 0;
  let sentence = 0;
  let covered = -1;
  match.sentences.forEach((candidate, at) => {
    let sum = 0;
    terms.forEach(({ idf }, term) => {
      sum += idf * (candidate.best[term] ?? 0);
    });
    sum *= 1 + gain * offered(question.asked, candidate);
    if (sum > covered) {
      covered = sum;
      sentence = at;
    }
  });
  const best = match.sentences[sentence];
  const offer =
    best === undefined
      ? 0
      : offered(question.asked, best) * Math.min(total, words + weights.context * context);
  const evidence = {
    words,
    sentence: weights.sentence * covered,
    context: weights.context * context,
    offer: gain * offer,
    adjacent: weights.adjacent * match.adjacent,
  };
  const score = Object.values(evidence).reduce((sum, value) => sum + value, 0);
  return { passage: index, score, evidence, match, around, sentence };
}
