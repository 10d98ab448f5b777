/** A collection: the passages as rows of word numbers, and how many passages each stem is in. */
import type { Passage } from '../corpus/passages.ts';
import { CUE, isMonth } from './cues.ts';
import { Reader } from './reader.ts';
import { SparseNumbers } from './sparse.ts';
import { grown } from './tables.ts';
import { Uses } from './uses.ts';
import { Vocabulary } from './vocabulary.ts';

/** What stage one asks of the collection it is the index of. */
export interface Measures {
  /** In how many passages a stem is. */
  frequency(stem: number): number;
  /** How long a passage is, 1 being the mean. */
  length(passage: number): number;
}

/** Passages read at a step: a few milliseconds. */
const STEP = 10;

type Rows = Pick<
  Collection,
  'vocabulary' | 'passages' | 'different' | 'words' | 'stems' | 'cues' | 'starts' | 'frequency'
>;

/** How big a collection is: 0 an article by itself (30 passages), 1 a library (1,000 and more). */
export const sizeOf = (passages: number): number =>
  Math.min(1, Math.max(0, Math.log(Math.max(1, passages) / 30) / Math.log(1000 / 30)));

export class Collection {
  readonly vocabulary: Vocabulary;
  readonly passages: readonly Passage[];
  /**
   * How many of them are different, word for word: what ten newspapers took from an agency makes its words no more
   * frequent, and the collection no bigger.
   */
  readonly different: number;
  /** The words of all passages one after another; 0 ends a sentence. */
  readonly words: Uint32Array;
  /** Their stems, in the same places; 0 for a stop word too. */
  readonly stems: Uint32Array;
  /** What they tell of the answer their sentence offers (bits of cues.ts), in the same places. */
  readonly cues: Uint16Array;
  /** Passage `i` is `words.subarray(starts[i], starts[i + 1])`. */
  readonly starts: Uint32Array;
  /** In how many different passages a stem is, by stem number. */
  readonly frequency: Uint32Array;
  /** Words of a passage in the mean. */
  readonly meanLength: number;
  /** What the question at hand needs to know of stems and passages, by their numbers. */
  readonly uses: Uses;
  readonly places: SparseNumbers;
  readonly byPassage: SparseNumbers;

  private constructor(rows: Rows) {
    this.vocabulary = rows.vocabulary;
    this.passages = rows.passages;
    this.different = rows.different;
    this.words = rows.words;
    this.stems = rows.stems;
    this.cues = rows.cues;
    this.starts = rows.starts;
    this.frequency = rows.frequency;
    this.meanLength = rows.words.length / Math.max(1, rows.passages.length);
    this.uses = new Uses(rows.vocabulary.stems.length);
    this.places = new SparseNumbers(rows.vocabulary.stems.length);
    this.byPassage = new SparseNumbers(rows.passages.length);
  }

  /** Reads the passages, some at a step. `eachPassage` is called with the different stems of each while they are at hand. Passages that `earlier` has too are taken from it. */
  static *steps(
    passages: readonly Passage[],
    eachPassage: (index: number, stems: readonly number[]) => void,
    earlier?: Collection,
  ): Generator<void, Collection> {
    const vocabulary = new Vocabulary();
    const reader = new Reader(vocabulary, earlier);
    let words = new Uint32Array(1024);
    let stems = new Uint32Array(1024);
    let cues = new Uint16Array(1024);
    let size = 0;
    const starts = new Uint32Array(passages.length + 1);
    const frequency: number[] = [];
    const lastSeen: number[] = [];
    const copies = new Copies();
    for (const [index, passage] of passages.entries()) {
      const different: number[] = [];
      for (const ids of reader.read(passage)) {
        if (size + ids.length + 1 > words.length) {
          words = grown(words, 2 * (size + ids.length + 1));
          stems = grown(stems, words.length);
          cues = grown(cues, words.length);
        }
        for (const id of ids) {
          const stem = vocabulary.stemOf[id] ?? 0;
          words[size] = id;
          cues[size] = vocabulary.cues[id] ?? 0;
          // «21 أيلول» counts nothing
          if (cues[size - 1] === CUE.number && isMonth(vocabulary.forms[id] ?? '')) cues[size - 1] = CUE.time;
          stems[size++] = stem;
          if (stem === 0 || lastSeen[stem] === index) continue;
          lastSeen[stem] = index;
          different.push(stem);
        }
        // the end of a sentence; room that is made anew holds zeros
        size++;
      }
      starts[index + 1] = size;
      if (copies.isNew(words, starts[index] ?? 0, size))
        for (const stem of different) frequency[stem] = (frequency[stem] ?? 0) + 1;
      eachPassage(index, different);
      if (index % STEP === STEP - 1) yield;
    }
    return new Collection({
      vocabulary,
      passages,
      different: copies.different,
      words: words.slice(0, size),
      stems: stems.slice(0, size),
      cues: cues.slice(0, size),
      starts,
      frequency: Uint32Array.from({ length: vocabulary.stems.length }, (_, stem) => frequency[stem] ?? 0),
    });
  }

  /** What stage one asks. */
  get measures(): Measures {
    return {
      frequency: (stem) => this.frequency[stem] ?? 0,
      length: (passage) => this.length(passage) / this.meanLength,
    };
  }

  /** How big the collection is, see sizeOf. */
  get size(): number {
    return sizeOf(this.different);
  }

  /** How many words passage `index` has, sentence ends included. */
  length(index: number): number {
    return (this.starts[index + 1] ?? 0) - (this.starts[index] ?? 0);
  }
}

/** Tells rows of words that were there before. */
class Copies {
  /** How many were not. */
  different = 0;
  /** By the sum of a row, where a row of that sum begins and ends. */
  readonly #rows = new Map<number, readonly [number, number]>();

  /** True for a row that no earlier one equals. */
  isNew(words: Uint32Array, start: number, end: number): boolean {
    let sum = end - start;
    for (let at = start; at < end; at++) sum = (Math.imul(sum, 31) + (words[at] ?? 0)) | 0;
    const [from, to] = this.#rows.get(sum) ?? [0, 0];
    let isSame = to - from === end - start;
    for (let at = 0; isSame && at < end - start; at++) isSame = words[from + at] === words[start + at];
    if (isSame && to > from) return false;
    this.#rows.set(sum, [start, end]);
    this.different++;
    return true;
  }
}
