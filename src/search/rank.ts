/** Ranking: candidates rescored with all that is known of question and passage. */
import type { Collection } from './collection.ts';
import type { Context } from './context.ts';
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
  if (asked === 'number') return numberOffered(sentence);
  return (sentence.cues & bits) !== 0 ? 1 : 0;
}

/** A number beside the thing counted, any number, or a vague one («عشرات»). */
function numberOffered({ counted, cues }: SentenceMatch): number {
  const number = counted ? 1 : (cues & CUE.number) !== 0 ? 0.7 : (cues & CUE.vague) !== 0 ? 0.4 : 0;
  // «وكان زلزال مماثل قد ضرب الجزيرة في 2011 وأودى بحياة 120 شخصاً»: a year not asked for tells of another event
  return (cues & CUE.year) !== 0 ? number / 2 : number;
}

/** Scores one candidate. */
export function rescore(
  collection: Collection,
  context: Context,
  matcher: Matcher,
  question: Question,
  terms: readonly Term[],
  index: number,
  weights: Weights,
): Ranked {
  const match = matcher.match(index);
  const norm = weights.k1 * (1 - weights.b + (weights.b * collection.length(index)) / collection.meanLength);
  const { heading, around: others } = context.of(index);
  const around = new Float64Array(terms.length);
  for (const { passage, weight } of others) {
    const { best } = matcher.match(passage);
    for (let term = 0; term < terms.length; term++)
      around[term] = Math.max(around[term] ?? 0, weight * (best[term] ?? 0));
  }
  let words = 0;
  let beyond = 0;
  let total = 0;
  for (let term = 0; term < terms.length; term++) {
    const idf = terms[term]?.idf ?? 0;
    total += idf;
    const best = match.best[term] ?? 0;
    if (best > 0) {
      const times = (match.sum[term] ?? 0) / best;
      words += (idf * best * times * (weights.k1 + 1)) / (times + norm);
    }
    beyond += idf * Math.max(0, (around[term] ?? 0) - best);
  }
  const gain = weights.offer[question.asked] ?? 0;
  let sentence = 0;
  let covered = -1;
  for (let at = 0; at < match.sentences.length; at++) {
    const candidate = match.sentences[at];
    if (candidate === undefined) break;
    let sum = 0;
    for (let term = 0; term < terms.length; term++)
      sum += (terms[term]?.idf ?? 0) * (candidate.best[term] ?? 0);
    sum *= 1 + gain * offered(question.asked, candidate);
    if (sum > covered) {
      covered = sum;
      sentence = at;
    }
  }
  const best = match.sentences[sentence];
  const offer = best === undefined ? 0 : offered(question.asked, best) * Math.min(total, words + beyond);
  const evidence = {
    words,
    sentence: weights.sentence * covered,
    context: beyond,
    offer: gain * offer,
    adjacent: weights.adjacent * match.adjacent,
  };
  const score =
    (heading ? weights.heading : 1) *
    (evidence.words + evidence.sentence + evidence.context + evidence.offer + evidence.adjacent);
  return { passage: index, score, evidence, match, around, sentence };
}
