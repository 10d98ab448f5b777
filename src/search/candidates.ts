/**
 * Stage one: the passages that may answer, by the postings of the question's rarest and most telling stems.
 *
 * The place where a search server would go for corpora that outgrow one machine.
 */
import { best } from './best.ts';
import type { Measures } from './collection.ts';
import { type Budget, LookUps } from './look-ups.ts';
import { Postings } from './postings.ts';
import type { Term } from './terms.ts';

/** The bounds of a look-up. */
export interface Limits extends Budget {
  /** How many passages it may give. */
  readonly passages: number;
}

export const LIMITS: Limits = { postings: 3000, stem: 200, passages: 220 };

/** All stems of a question are looked up: slow, to be compared with (bench/recall.ts). */
export const UNLIMITED: Limits = {
  postings: Number.POSITIVE_INFINITY,
  stem: 0,
  passages: Number.POSITIVE_INFINITY,
};

/** How much a passage loses by being long. */
const LONG = 0.2;

export class Candidates {
  readonly #limits: Limits;
  readonly #postings = new Postings();
  readonly #lookUps = new LookUps();
  /** By passage: its sum in this look-up; zero between look-ups. */
  #sums = new Float64Array(0);
  /** By passage: which term of the question, counted from 1, was added last. */
  #added = new Uint32Array(0);
  /** The passages found … */
  #found = new Uint32Array(0);
  /** … and their scores. */
  #scores = new Float64Array(0);

  constructor(limits: Limits = LIMITS) {
    this.#limits = limits;
  }

  /** Adds a passage by its different stems. */
  add(passage: number, stems: readonly number[]): void {
    this.#postings.add(passage, stems);
  }

  /** The best passages for the terms of a question, in no order; `keep` limits them. */
  candidates(terms: readonly Term[], measures: Measures, keep?: (passage: number) => boolean): number[] {
    const looked = this.#lookUps.choose(terms, measures, this.#limits);
    if (looked.length === 0) return [];
    if (this.#sums.length < this.#postings.size) {
      this.#sums = new Float64Array(this.#postings.size);
      this.#added = new Uint32Array(this.#postings.size);
      this.#found = new Uint32Array(this.#postings.size);
      this.#scores = new Float64Array(this.#postings.size);
    }
    const sums = this.#sums;
    const added = this.#added;
    const found = this.#found;
    let size = 0;
    const postings = this.#postings.of(looked.map(({ stem }) => stem));
    for (let at = 0; at < looked.length; at++) {
      const { value, term } = looked[at] ?? { value: 0, term: 0 };
      const passages = postings[at] ?? [];
      for (let next = 0; next < passages.length; next++) {
        const passage = passages[next] ?? 0;
        if (sums[passage] === 0) found[size++] = passage;
        // other words for the same do not add up: the first is the one that stands for it best
        if (added[passage] !== term + 1) sums[passage] = (sums[passage] ?? 0) + value;
        added[passage] = term + 1;
      }
    }
    let kept = 0;
    for (let at = 0; at < size; at++) {
      const passage = found[at] ?? 0;
      const score = (sums[passage] ?? 0) / (1 + LONG * measures.length(passage));
      sums[passage] = 0;
      added[passage] = 0;
      if (keep !== undefined && !keep(passage)) continue;
      found[kept] = passage;
      this.#scores[kept++] = score;
    }
    const { passages } = this.#limits;
    return best(found, this.#scores.subarray(0, kept), passages).map((place) => found[place] ?? 0);
  }
}
