/** Matching: how far each term of a question is met in a passage, sentence by sentence. */
import type { Collection } from './collection.ts';
import { CUE } from './cues.ts';
import type { Term } from './terms.ts';
import type { Kind, Weights } from './weights.ts';

export interface SentenceMatch {
  /** By term: the best meeting's weight in this sentence. */
  readonly best: Float64Array;
  /** Cues of its words, those that the question has too left out. */
  readonly cues: number;
  /** A number stands within a few words of the thing counted. */
  readonly counted: boolean;
  readonly length: number;
}

export interface Match {
  readonly passage: number;
  /** By term: the best meeting's weight in the passage. */
  readonly best: Float64Array;
  /** By term: how the best meeting met. */
  readonly kinds: readonly (Kind | undefined)[];
  /** By term: the sum of the weights of all meetings. */
  readonly sum: Float64Array;
  /** Pairs of terms that stand together in question and passage, as the weight of the lighter one. */
  readonly adjacent: number;
  readonly sentences: readonly SentenceMatch[];
}

interface Stand {
  readonly term: number;
  readonly weight: number;
  readonly kind: Kind;
}

interface Part {
  readonly term: number;
  readonly phrase: number;
  readonly bit: number;
}

/** How far from the thing counted its number may stand, in words: «لراكبيها الـ 47», «32 قتيلاً». */
const NEAR = 3;

/** Matches passages against the terms of one question. */
export class Matcher {
  readonly #collection: Collection;
  readonly #terms: readonly Term[];
  readonly #weights: Weights;
  readonly #uses = new Map<number, { stands: Stand[]; parts: Part[] }>();
  readonly #known = new Map<number, Match>();

  constructor(collection: Collection, terms: readonly Term[], weights: Weights) {
    this.#collection = collection;
    this.#terms = terms;
    this.#weights = weights;
    terms.forEach(({ meetings, phrases }, term) => {
      for (const [stem, { weight, kind }] of meetings) this.#use(stem).stands.push({ term, weight, kind });
      phrases.forEach(({ stems }, phrase) => {
        for (const [at, stem] of stems.entries()) this.#use(stem).parts.push({ term, phrase, bit: 1 << at });
      });
    });
  }

  #use(stem: number): { stands: Stand[]; parts: Part[] } {
    const known = this.#uses.get(stem);
    if (known !== undefined) return known;
    const use = { stands: [], parts: [] };
    this.#uses.set(stem, use);
    return use;
  }

  match(passage: number): Match {
    const known = this.#known.get(passage);
    if (known !== undefined) return known;
    const match = this.#read(passage);
    this.#known.set(passage, match);
    return match;
  }

  #read(passage: number): Match {
    const { words, starts, vocabulary } = this.#collection;
    const size = this.#terms.length;
    const best = new Float64Array(size);
    const sum = new Float64Array(size);
    const kinds: (Kind | undefined)[] = new Array(size).fill(undefined);
    const sentences: SentenceMatch[] = [];
    const beside = new Float64Array(size);
    let here = new Float64Array(size);
    let cues = 0;
    let counted = false;
    let begun = starts[passage] ?? 0;
    let lastTerm = -1;
    let lastAt = -9;
    let numberAt = -9;
    let countedAt = -9;
    const seen = new Map<number, number>();
    const end = starts[passage + 1] ?? 0;
    for (let at = begun; at < end; at++) {
      const form = words[at] ?? 0;
      if (form === 0) {
        this.#phrases(seen, here, best, sum, kinds);
        sentences.push({ best: here, cues, counted, length: at - begun });
        here = new Float64Array(size);
        seen.clear();
        cues = 0;
        counted = false;
        begun = at + 1;
        lastTerm = -1;
        numberAt = countedAt = -9;
        continue;
      }
      const stem = vocabulary.stemOf[form] ?? 0;
      let asked = false;
      const use = stem === 0 ? undefined : this.#uses.get(stem);
      if (use !== undefined) {
        for (const { term, weight: given, kind } of use.stands) {
          const own = this.#terms[term];
          const exact = own?.form === form && kind === 'stem';
          const weight = exact ? this.#weights.meet.form : given;
          sum[term] = (sum[term] ?? 0) + weight;
          if (weight > (here[term] ?? 0)) here[term] = weight;
          if (weight > (best[term] ?? 0)) {
            best[term] = weight;
            kinds[term] = exact ? 'form' : kind;
          }
          if (weight > 0.7) {
            if (kind === 'stem') asked = true;
            if (lastTerm === term - 1 && at - lastAt <= 2) {
              const lighter = Math.min(this.#terms[lastTerm]?.idf ?? 0, own?.idf ?? 0);
              beside[term] = Math.max(beside[term] ?? 0, lighter * weight);
            }
            lastTerm = term;
            lastAt = at;
          }
          if (own?.counted && weight >= 0.5) {
            countedAt = at;
            if (at - numberAt <= NEAR) counted = true;
          }
        }
      }
      if (use !== undefined)
        for (const { term, phrase, bit } of use.parts) {
          const key = term * 4096 + phrase;
          seen.set(key, (seen.get(key) ?? 0) | bit);
        }
      if (!asked) {
        const offered = vocabulary.cues[form] ?? 0;
        cues |= offered;
        if ((offered & CUE.number) !== 0 && (offered & CUE.vague) === 0) {
          numberAt = at;
          if (at - countedAt <= NEAR) counted = true;
        }
      }
    }
    return { passage, best, kinds, sum, adjacent: beside.reduce((all, one) => all + one, 0), sentences };
  }

  /** Phrases whose words share the sentence: wholly they count in full, half of them less than half. */
  #phrases(
    seen: ReadonlyMap<number, number>,
    here: Float64Array,
    best: Float64Array,
    sum: Float64Array,
    kinds: (Kind | undefined)[],
  ): void {
    for (const [key, bits] of seen) {
      const term = Math.floor(key / 4096);
      const phrase = this.#terms[term]?.phrases[key % 4096];
      if (phrase === undefined) continue;
      const share = ones(bits) / phrase.stems.length;
      const weight = phrase.weight * (share === 1 ? 1 : share * share);
      sum[term] = Math.max(sum[term] ?? 0, weight);
      if (weight > (here[term] ?? 0)) here[term] = weight;
      if (weight > (best[term] ?? 0)) {
        best[term] = weight;
        kinds[term] = phrase.kind;
      }
    }
  }
}

const ones = (bits: number): number => {
  let count = 0;
  for (let rest = bits; rest > 0; rest &= rest - 1) count++;
  return count;
};
