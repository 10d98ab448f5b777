/**
 * Stage one: the passages that may answer, from MiniSearch.
 *
 * The place where a search server would go for corpora that outgrow one machine.
 *
 * MiniSearch makes an object for each passage it scores, which costs most of a look-up. Stage two scores anew anyway, so
 * here MiniSearch only tells which passages hold which stems: `boostDocument`, asked for each, adds the rarity of the
 * question's word to the passage's sum and answers 0, and MiniSearch passes on. The sums order the candidates.
 */
import MiniSearch from 'minisearch';
import type { Measures } from './collection.ts';
import type { Term } from './terms.ts';

/** A passage by number with its sum. */
export interface Candidate {
  readonly passage: number;
  readonly score: number;
}

interface Row {
  readonly id: number;
  readonly stems: string;
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

export const LIMITS: Limits = { postings: 2500, stems: 30, passages: 300 };

/** All stems of a question are looked up: slow, to be compared with (bench/recall.ts). */
export const UNLIMITED: Limits = {
  postings: Number.POSITIVE_INFINITY,
  stems: Number.POSITIVE_INFINITY,
  passages: Number.POSITIVE_INFINITY,
};

const BASE = 8;

/** How much the rarest word of a phrase tells of the phrase. */
const PART = 0.7;

/** How much a passage loses by being long. */
const LONG = 0.2;

export class Candidates {
  readonly #mini = new MiniSearch<Row>({
    fields: ['stems'],
    tokenize: (text) => text.split(' '),
    processTerm: (term) => term,
  });
  readonly #limits: Limits;
  readonly #keys: string[] = [];
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
    let keys = '';
    for (const stem of stems) keys += keys === '' ? this.#key(stem) : ` ${this.#key(stem)}`;
    this.#mini.add({ id: passage, stems: keys });
  }

  /**
   * A stem as MiniSearch holds it: its number, written in base 8. MiniSearch keeps keys as a tree and tries the branches
   * of a knot one after another, so that few branches make it quick.
   */
  #key(stem: number): string {
    let key = this.#keys[stem];
    if (key === undefined) {
      key = stem.toString(BASE);
      this.#keys[stem] = key;
    }
    return key;
  }

  /** The best passages for the terms of a question; `keep` limits them. */
  candidates(terms: readonly Term[], measures: Measures, keep?: (passage: number) => boolean): Candidate[] {
    const looked = lookUps(terms, measures, this.#limits);
    if (looked.size === 0) return [];
    if (this.#sums.length < this.#mini.documentCount) {
      this.#sums = new Float64Array(this.#mini.documentCount);
      this.#added = new Uint32Array(this.#mini.documentCount);
      this.#scores = new Float64Array(this.#mini.documentCount);
    }
    const sums = this.#sums;
    const added = this.#added;
    const touched: number[] = [];
    let last = '';
    let value = 0;
    let mark = 0;
    this.#mini.search([...looked.keys()].join(' '), {
      boostDocument: (id: number, stem) => {
        if (stem !== last) {
          last = stem;
          const wanted = looked.get(stem);
          value = wanted?.value ?? 0;
          mark = (wanted?.term ?? 0) + 1;
        }
        if (sums[id] === 0) touched.push(id);
        // other words for the same do not add up: the first is the one that stands for it best
        if (added[id] !== mark) sums[id] = (sums[id] ?? 0) + value;
        added[id] = mark;
        return 0;
      },
    });
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
function lookUps(terms: readonly Term[], measures: Measures, limits: Limits): Map<string, Wanted> {
  const own: Wanted[] = [];
  const other: Wanted[] = [];
  terms.forEach(({ meetings, phrases, idf }, term) => {
    for (const [stem, { weight, kind }] of meetings) {
      const cost = measures.frequency(stem);
      if (cost === 0) continue;
      const value = weight * idf;
      if (kind === 'stem' || kind === 'glossary') own.push({ stem, term, value, cost, order: value });
      else other.push({ stem, term, value, cost, order: (weight * value) / Math.log(2 + cost) });
    }
    // of a phrase the rarest word is looked up; stage two sees whether the others stand beside it
    for (const { stems, weight } of phrases) {
      const costs = stems.map((stem) => measures.frequency(stem));
      const cost = Math.min(...costs);
      const stem = stems[costs.indexOf(cost)] ?? 0;
      const value = weight * idf * PART;
      if (cost > 0) other.push({ stem, term, value, cost, order: (weight * value) / Math.log(2 + cost) });
    }
  });
  const chosen: Wanted[] = [];
  let spent = 0;
  for (const list of [own, other])
    for (const wanted of list.sort((a, b) => b.order - a.order)) {
      if (chosen.length > 0 && (spent + wanted.cost > limits.postings || chosen.length >= limits.stems))
        continue;
      spent += wanted.cost;
      chosen.push(wanted);
    }
  chosen.sort((a, b) => a.term - b.term || b.value - a.value);
  const looked = new Map<string, Wanted>();
  for (const wanted of chosen) {
    const key = wanted.stem.toString(BASE);
    if (!looked.has(key)) looked.set(key, wanted);
  }
  return looked;
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
