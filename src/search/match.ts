/** Matching: how far each term of a question is met in a passage, sentence by sentence. */
import type { Collection } from './collection.ts';
import { CUE, UNITS } from './cues.ts';
import type { SparseNumbers } from './sparse.ts';
import type { Term } from './terms.ts';
import { NO_FORM, PART, type Uses } from './uses.ts';
import type { Kind, Weights } from './weights.ts';

export interface SentenceMatch {
  /** By term: the best meeting's weight in this sentence. */
  readonly best: readonly number[];
  /** Cues of its words, those that the question has too left out. */
  readonly cues: number;
  /** A number stands within a few words of the thing counted. */
  readonly counted: boolean;
  /** A number, no year, stands within a few words of anything asked about. */
  readonly beside: boolean;
  /** The units of its numbers (bits of cues.ts): «74 عاماً». */
  readonly units: number;
  readonly length: number;
}

export interface Match {
  /** By term: the best meeting's weight in the passage. */
  readonly best: readonly number[];
  /** By term: how the best meeting met. */
  readonly kinds: readonly (Kind | undefined)[];
  /** By term: the sum of the weights of all meetings. */
  readonly sum: readonly number[];
  /** Pairs of terms that stand together in question and passage, as the weight of the lighter one. */
  readonly adjacent: number;
  /** By term: that weight for the pair it ends; undefined when there is none. */
  readonly pairs: readonly number[] | undefined;
  readonly sentences: readonly SentenceMatch[];
}

/** How far from the thing counted its number may stand, in words: «لراكبيها الـ 47», «32 قتيلاً». */
const NEAR = 3;

/** How many numbers a processor fetches from memory in one piece (64 bytes). */
const PIECE = 16;

/** Matches passages against the terms of one question. */
export class Matcher {
  readonly #collection: Collection;
  readonly #terms: readonly Term[];
  readonly #weights: Weights;
  readonly #uses: Uses;
  /** The phrases of which this sentence has a part, by their hints, in the order seen. */
  readonly #begun: number[] = [];
  /** Where a passage's match is, counted from 1. */
  readonly #matchOf: SparseNumbers;
  readonly #matches: Match[] = [];
  /** Of a sentence that meets no term; and to be copied. */
  readonly #nothing: number[];
  /** Room for `glance`. */
  readonly #best: number[];
  readonly #sum: number[];
  /** Kept, so that what `#fetch` reads counts as used. */
  fetched = 0;

  /** Takes over the collection's tables: the matcher of the question before must not be asked any more. */
  constructor(collection: Collection, terms: readonly Term[], weights: Weights) {
    this.#collection = collection;
    this.#terms = terms;
    this.#weights = weights;
    this.#uses = collection.uses;
    this.#uses.fill(terms);
    this.#matchOf = collection.byPassage;
    this.#matchOf.clear();
    this.#nothing = zeros(terms.length);
    this.#best = zeros(terms.length);
    this.#sum = zeros(terms.length);
  }

  /** A row of zeros, one a term. */
  zeros(): number[] {
    return this.#nothing.slice();
  }

  match(passage: number): Match {
    const known = this.#matches[this.#matchOf.get(passage) - 1];
    if (known !== undefined) return known;
    const match = this.#read(passage);
    this.#matchOf.set(passage, this.#matches.push(match));
    return match;
  }

  /** What each of these passages is worth at a glance. */
  glances(passages: Uint32Array): Float64Array {
    this.#fetch(passages);
    const worth = new Float64Array(passages.length);
    for (let at = 0; at < worth.length; at++) worth[at] = this.glance(passages[at] ?? 0);
    return worth;
  }

  /**
   * Reads a number out of each piece of memory that these passages' words lie in. Nothing is done with them, but so
   * the processor fetches many at once from afar, where a glance waits for each: it takes two thirds of the time then.
   */
  #fetch(passages: Uint32Array): void {
    const { words, stems, starts } = this.#collection;
    let read = 0;
    for (const passage of passages) {
      const end = starts[passage + 1] ?? 0;
      for (let at = starts[passage] ?? 0; at < end; at += PIECE) read ^= (stems[at] ?? 0) ^ (words[at] ?? 0);
    }
    this.fetched = read;
  }

  /**
   * What the words of a passage are worth at a glance: the `words` of `rescore`, without all else that a match tells;
   * phrases by their rarest word alone.
   */
  glance(passage: number): number {
    const { words, stems, starts } = this.#collection;
    const { stems: used, alone, hints, next, of, weight: weights, form } = this.#uses;
    const exact = this.#weights.meet.form;
    const best = this.#best.fill(0);
    const sum = this.#sum.fill(0);
    const end = starts[passage + 1] ?? 0;
    for (let at = starts[passage] ?? 0; at < end; at++) {
      const stem = used.get(stems[at] ?? 0);
      if (stem === 0) continue;
      for (let use = alone[stem] ?? 0; use !== 0; use = next[use] ?? 0) {
        const term = of[use] ?? 0;
        const own = form[use] ?? NO_FORM;
        const weight = own !== NO_FORM && own === words[at] ? exact : (weights[use] ?? 0);
        sum[term] = (sum[term] ?? 0) + weight;
        if (weight > (best[term] ?? 0)) best[term] = weight;
      }
      for (let use = hints[stem] ?? 0; use !== 0; use = next[use] ?? 0) {
        const term = of[use] ?? 0;
        const weight = (weights[use] ?? 0) * PART;
        sum[term] = (sum[term] ?? 0) + weight;
        if (weight > (best[term] ?? 0)) best[term] = weight;
      }
    }
    return wordsOf(this.#terms, best, sum, normOf(this.#collection, this.#weights, passage), this.#weights);
  }

  #read(passage: number): Match {
    const { words, stems, cues: cuesAt, starts } = this.#collection;
    const {
      stems: used,
      alone,
      parts,
      next,
      of,
      weight: weights,
      form: forms,
      kind: hows,
      bits,
      seen,
    } = this.#uses;
    const exactly = this.#weights.meet.form;
    const terms = this.#terms;
    const size = terms.length;
    const best = this.zeros();
    const sum = this.zeros();
    const kinds: (Kind | undefined)[] = new Array(size).fill(undefined);
    const sentences: SentenceMatch[] = [];
    let together: number[] | undefined;
    let here = this.#nothing;
    let cues = 0;
    let counted = false;
    let beside = false;
    let units = 0;
    let begun = starts[passage] ?? 0;
    let lastTerm = -1;
    let lastAt = -9;
    let numberAt = -9;
    let countedAt = -9;
    let metAt = -9;
    // any number, also one that is asked about
    let digitsAt = -9;
    const end = starts[passage + 1] ?? 0;
    for (let at = begun; at < end; at++) {
      const form = words[at] ?? 0;
      if (form === 0) {
        if (this.#begun.length > 0) {
          if (here === this.#nothing) here = this.zeros();
          this.#endPhrases(here, best, sum, kinds);
        }
        sentences.push({ best: here, cues, counted, beside, units, length: at - begun });
        here = this.#nothing;
        cues = 0;
        counted = beside = false;
        units = 0;
        begun = at + 1;
        lastTerm = -1;
        numberAt = countedAt = metAt = digitsAt = -9;
        continue;
      }
      let asked = false;
      const stem = used.get(stems[at] ?? 0);
      let use = alone[stem] ?? 0;
      if (use !== 0 && here === this.#nothing) here = this.zeros();
      for (; use !== 0; use = next[use] ?? 0) {
        const term = of[use] ?? 0;
        const kind = hows[use] ?? 'stem';
        const own = terms[term];
        const exact = forms[use] === form;
        const weight = exact ? exactly : (weights[use] ?? 0);
        sum[term] = (sum[term] ?? 0) + weight;
        if (weight > (here[term] ?? 0)) here[term] = weight;
        if (weight > (best[term] ?? 0)) {
          best[term] = weight;
          kinds[term] = exact ? 'form' : kind;
        }
        if (weight > 0.7) {
          if (kind === 'stem') asked = true;
          if (lastTerm === term - 1 && at - lastAt <= 2) {
            const lighter = Math.min(terms[lastTerm]?.idf ?? 0, own?.idf ?? 0);
            together ??= this.zeros();
            together[term] = Math.max(together[term] ?? 0, lighter * weight);
          }
          lastTerm = term;
          lastAt = at;
        }
        if (weight >= 0.5) {
          metAt = at;
          if (at - numberAt <= NEAR) beside = true;
        }
        if (own?.counted && weight >= 0.5) {
          countedAt = at;
          if (at - numberAt <= NEAR) counted = true;
        }
      }
      for (let part = parts[stem] ?? 0; part !== 0; part = next[part] ?? 0) {
        const phrase = of[part] ?? 0;
        const before = seen[phrase] ?? 0;
        if (before === 0) this.#begun.push(phrase);
        seen[phrase] = before | (bits[part] ?? 0);
      }
      const offered = cuesAt[at] ?? 0;
      if (offered === 0) continue;
      if ((offered & CUE.number) !== 0) digitsAt = at;
      if ((offered & UNITS) !== 0 && at - digitsAt <= NEAR) units |= offered & UNITS;
      if (asked) continue;
      cues |= offered;
      if ((offered & CUE.number) !== 0 && (offered & (CUE.vague | CUE.year)) === 0) {
        numberAt = at;
        if (at - countedAt <= NEAR) counted = true;
        if (at - metAt <= NEAR) beside = true;
      }
    }
    const adjacent = together === undefined ? 0 : together.reduce((all, one) => all + one, 0);
    return { best, kinds, sum, adjacent, pairs: together, sentences };
  }

  /** Phrases whose words share the sentence: wholly they count in full, half of them less than half. */
  #endPhrases(here: number[], best: number[], sum: number[], kinds: (Kind | undefined)[]): void {
    const { of, bits, seen, weight: weights, kind } = this.#uses;
    for (const phrase of this.#begun) {
      const term = of[phrase] ?? 0;
      const share = ones(seen[phrase] ?? 0) / (bits[phrase] ?? 1);
      const weight = (weights[phrase] ?? 0) * (share === 1 ? 1 : share * share);
      seen[phrase] = 0;
      sum[term] = Math.max(sum[term] ?? 0, weight);
      if (weight > (here[term] ?? 0)) here[term] = weight;
      if (weight > (best[term] ?? 0)) {
        best[term] = weight;
        kinds[term] = kind[phrase];
      }
    }
    this.#begun.length = 0;
  }
}

/** BM25's discount of a passage's length. */
export const normOf = (collection: Collection, { k1, b }: Weights, passage: number): number =>
  k1 * (1 - b + (b * collection.length(passage)) / collection.meanLength);

/** What the words met are worth: each term its rarity, by how well it is met and, saturating, how often (BM25). */
export function wordsOf(
  terms: readonly Term[],
  best: readonly number[],
  sum: readonly number[],
  norm: number,
  { k1 }: Weights,
): number {
  let words = 0;
  for (let term = 0; term < terms.length; term++) {
    const weight = best[term] ?? 0;
    if (weight === 0) continue;
    const times = (sum[term] ?? 0) / weight;
    words += ((terms[term]?.idf ?? 0) * weight * times * (k1 + 1)) / (times + norm);
  }
  return words;
}

/**
 * A row of zeros for a question's terms, to be copied. It begins as a row of fractions and so is kept as one: a row that
 * begins with whole numbers is made anew at the first fraction.
 */
const zeros = (terms: number): number[] => Array.from({ length: terms }, () => 0.5).fill(0);

const ones = (bits: number): number => {
  let count = 0;
  for (let rest = bits; rest > 0; rest &= rest - 1) count++;
  return count;
};
