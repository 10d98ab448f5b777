/**
 * Stage one: the passages that may answer, by the postings of the question's rarest and most telling stems.
 *
 * The place where a search server would go for corpora that outgrow one machine.
 */
import type { Measures } from './collection.ts';
import { Postings } from './postings.ts';
import type { Term } from './terms.ts';
import { PART } from './uses.ts';

/** A passage by number with its sum. */
export interface Candidate {
  readonly passage: number;
  readonly score: number;
}

/** How much a look-up may cost: very frequent stems cost most and decide least. */
export interface Limits {
  /** How many postings it may touch. */
  readonly postings: number;
  /** How many stems it may have. */
  readonly stems: number;
  /** How many passages it may give. */
  readonly passages: number;
}

export const LIMITS: Limits = { postings: 2500, stems: 24, passages: 240 };

/** All stems of a question are looked up: slow, to be compared with (bench/recall.ts). */
export const UNLIMITED: Limits = {
  postings: Number.POSITIVE_INFINITY,
  stems: Number.POSITIVE_INFINITY,
  passages: Number.POSITIVE_INFINITY,
};

/** How much a passage loses by being long. */
const LONG = 0.2;

export class Candidates {
  readonly #limits: Limits;
  readonly #postings = new Postings();
  /** By passage: its sum in this look-up; zero between look-ups. */
  #sums = new Float64Array(0);
  /** Of the passages found: their scores. */
  #scores = new Float64Array(0);
  /** By passage: which term of the question, counted from 1, was added last. */
  #added = new Uint32Array(0);

  constructor(limits: Limits = LIMITS) {
    this.#limits = limits;
  }

  /** Adds a passage by its different stems. */
  add(passage: number, stems: readonly number[]): void {
    this.#postings.add(passage, stems);
  }

  /** The best passages for the terms of a question; `keep` limits them. */
  candidates(terms: readonly Term[], measures: Measures, keep?: (passage: number) => boolean): Candidate[] {
    const looked = lookUps(terms, measures, this.#limits);
    if (looked.length === 0) return [];
    if (this.#sums.length < this.#postings.size) {
      this.#sums = new Float64Array(this.#postings.size);
      this.#added = new Uint32Array(this.#postings.size);
      this.#scores = new Float64Array(this.#postings.size);
    }
    const sums = this.#sums;
    const added = this.#added;
    const touched: number[] = [];
    const postings = this.#postings.of(looked.map(({ stem }) => stem));
    for (let at = 0; at < looked.length; at++) {
      const { value, term } = looked[at] ?? { value: 0, term: 0 };
      const passages = postings[at] ?? [];
      for (let next = 0; next < passages.length; next++) {
        const passage = passages[next] ?? 0;
        if (sums[passage] === 0) touched.push(passage);
        // other words for the same do not add up: the first is the one that stands for it best
        if (added[passage] !== term + 1) sums[passage] = (sums[passage] ?? 0) + value;
        added[passage] = term + 1;
      }
    }
    let kept = 0;
    let most = 0;
    for (const passage of touched) {
      const score = (sums[passage] ?? 0) / (1 + LONG * measures.length(passage));
      sums[passage] = 0;
      added[passage] = 0;
      if (keep !== undefined && !keep(passage)) continue;
      touched[kept] = passage;
      this.#scores[kept++] = score;
      most = Math.max(most, score);
    }
    return best(touched, this.#scores.subarray(0, kept), most, this.#limits.passages);
  }
}

/** A stem that could be looked up, for the term of the question with this number. */
interface Wanted {
  readonly stem: number;
  readonly term: number;
  /** What a passage gains by holding it. */
  readonly value: number;
  /** How many passages hold it. */
  readonly cost: number;
  readonly order: number;
}

/**
 * The stems to look up until the budget is spent: first the question's own words, the rarest first, then other words for
 * them, those that tell most for what they cost. The best one is always looked up. Ordered by term, and in a term by how
 * well they stand for it.
 */
function lookUps(terms: readonly Term[], measures: Measures, limits: Limits): Wanted[] {
  const own: Wanted[] = [];
  const other: Wanted[] = [];
  for (let term = 0; term < terms.length; term++) {
    const { meetings, phrases, idf } = terms[term] ?? { meetings: [], phrases: [], idf: 0 };
    for (const [stem, { weight, kind }] of meetings) {
      const cost = measures.frequency(stem);
      if (cost === 0) continue;
      const value = weight * idf;
      if (kind === 'stem' || kind === 'glossary') own.push({ stem, term, value, cost, order: value });
      else other.push({ stem, term, value, cost, order: (weight * value) / Math.log(2 + cost) });
    }
    // of a phrase the rarest word is looked up; stage two sees whether the others stand beside it
    for (const { rarest: stem, weight } of phrases) {
      const cost = measures.frequency(stem);
      const value = weight * idf * PART;
      if (cost > 0) other.push({ stem, term, value, cost, order: (weight * value) / Math.log(2 + cost) });
    }
  }
  const chosen: Wanted[] = [];
  const seen = new Set<number>();
  let spent = 0;
  for (const list of [own, other])
    for (;;) {
      const next = takeBest(list, chosen.length === 0 ? Number.POSITIVE_INFINITY : limits.postings - spent);
      if (next === undefined || chosen.length >= limits.stems) break;
      spent += next.cost;
      chosen.push(next);
    }
  chosen.sort((a, b) => a.term - b.term || b.value - a.value);
  return chosen.filter(({ stem }) => !seen.has(stem) && seen.add(stem));
}

/** Takes out of a list the first of the best that cost no more than this, with those that cost more. */
function takeBest(list: Wanted[], most: number): Wanted | undefined {
  let best: Wanted | undefined;
  let bestAt = 0;
  let kept = 0;
  for (const wanted of list) {
    if (wanted.cost > most) continue;
    list[kept] = wanted;
    if (best === undefined || wanted.order > best.order) {
      best = wanted;
      bestAt = kept;
    }
    kept++;
  }
  list.length = kept;
  list.splice(bestAt, 1);
  return best;
}

/** How finely scores are told apart before they are sorted. */
const STEPS = 512;

/** The best `n` of the passages with these scores, best first. Those surely below the n-th are left out before sorting. */
function best(passages: readonly number[], scores: Float64Array, most: number, n: number): Candidate[] {
  const fine = (STEPS - 1) / most;
  let least = 0;
  if (scores.length > n) {
    const counts = new Uint32Array(STEPS);
    for (const score of scores) {
      const step = Math.floor(score * fine);
      counts[step] = (counts[step] ?? 0) + 1;
    }
    least = STEPS;
    for (let above = 0; least > 0 && above < n; ) above += counts[--least] ?? 0;
  }
  const found: Candidate[] = [];
  for (let at = 0; at < scores.length; at++) {
    const score = scores[at] ?? 0;
    if (least === 0 || Math.floor(score * fine) >= least) found.push({ passage: passages[at] ?? 0, score });
  }
  return found.sort((a, b) => b.score - a.score || a.passage - b.passage).slice(0, n);
}
