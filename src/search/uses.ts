/**
 * Uses: what each stem of a collection is to the question at hand. It stands for a term by itself, or is part of a
 * phrase that does. A question has a thousand of them, so they are kept in flat tables that are made once and filled
 * anew for each.
 */
import { SparseNumbers } from './sparse.ts';
import type { Term } from './terms.ts';
import type { Kind } from './weights.ts';

/** How much the rarest word of a phrase tells of the phrase. */
export const PART = 0.7;

/** A form that no word has. */
export const NO_FORM = 0xffff_ffff;

/**
 * Rows in chains: `alone`, `hints` and `parts` have the first row of a stem, `next` the one after it, 0 ends a chain.
 * Rows of a chain come in the order of the terms.
 */
export class Uses {
  /** Stem → its number here; 0 for most, which are nothing to the question. */
  readonly stems: SparseNumbers;
  /** By that number: the first row by which the stem stands for a term, … */
  alone = new Uint32Array(0);
  /** … by which it, the rarest word of a phrase, hints at its term, … */
  hints = new Uint32Array(0);
  /** … and by which it is part of a phrase. */
  parts = new Uint32Array(0);
  next = new Uint32Array(0);
  /** By row: the term; of a part the row of its phrase's hint, by which the phrase is known. */
  of = new Uint32Array(0);
  weight = new Float64Array(0);
  /** By row: the form of the stem that the question has itself. */
  form = new Uint32Array(0);
  /** By row of a part: its bit; of a hint: how many parts the phrase has. */
  bits = new Uint32Array(0);
  /** By row of a hint: the parts seen in the sentence at hand, as bits. */
  seen = new Uint32Array(0);
  readonly kind: Kind[] = [];
  #stems = 0;
  #rows = 0;

  /** For stems whose numbers are below `bound`. */
  constructor(bound: number) {
    this.stems = new SparseNumbers(bound);
  }

  /** Fills the tables for a question; what was in them is forgotten. */
  fill(terms: readonly Term[]): void {
    this.stems.clear();
    this.#stems = 0;
    this.#rows = 0;
    this.#reserve(1 + terms.reduce((sum, term) => sum + rowsOf(term), 0));
    // each row goes in front of its chain, so the last comes first
    for (let term = terms.length - 1; term >= 0; term--) {
      const { meetings, phrases, form = NO_FORM } = terms[term] ?? NOTHING;
      for (let at = phrases.length - 1; at >= 0; at--) {
        const { stems, rarest, weight, kind } = phrases[at] ?? NO_PHRASE;
        const phrase = this.#add(this.hints, rarest, term, weight, kind);
        this.bits[phrase] = stems.length;
        for (let part = stems.length - 1; part >= 0; part--)
          this.bits[this.#add(this.parts, stems[part] ?? 0, phrase, weight, kind)] = 1 << part;
      }
      for (let at = 0; at < meetings.stems.length; at++) {
        const kind = meetings.kinds[at] ?? 'stem';
        const row = this.#add(this.alone, meetings.stems[at] ?? 0, term, meetings.weights[at] ?? 0, kind);
        this.form[row] = kind === 'stem' ? form : NO_FORM;
      }
    }
  }

  /** Puts a row in front of a stem's chain; gives its number. */
  #add(first: Uint32Array, stem: number, of: number, weight: number, kind: Kind): number {
    let number = this.stems.get(stem);
    if (number === 0) {
      number = ++this.#stems;
      this.stems.set(stem, number);
      this.alone[number] = this.hints[number] = this.parts[number] = 0;
    }
    const row = ++this.#rows;
    this.next[row] = first[number] ?? 0;
    first[number] = row;
    this.of[row] = of;
    this.weight[row] = weight;
    this.form[row] = NO_FORM;
    this.kind[row] = kind;
    return row;
  }

  /** Makes room; there are never more stems than rows. */
  #reserve(rows: number): void {
    if (rows <= this.next.length) return;
    const room = 2 * rows;
    this.alone = new Uint32Array(room);
    this.hints = new Uint32Array(room);
    this.parts = new Uint32Array(room);
    this.next = new Uint32Array(room);
    this.of = new Uint32Array(room);
    this.weight = new Float64Array(room);
    this.form = new Uint32Array(room);
    this.bits = new Uint32Array(room);
    this.seen = new Uint32Array(room);
  }
}

const rowsOf = ({ meetings, phrases }: Term): number =>
  phrases.reduce((rows, { stems }) => rows + stems.length + 1, meetings.stems.length);

const NO_PHRASE = { stems: [], rarest: 0, weight: 0, kind: 'stem' } as const;
const NOTHING: Pick<Term, 'meetings' | 'phrases' | 'form'> = {
  meetings: { stems: [], weights: [], kinds: [] },
  phrases: [],
  form: undefined,
};
