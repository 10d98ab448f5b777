/**
 * Postings: which passages hold a stem, from MiniSearch.
 *
 * MiniSearch makes an object for each passage it scores, which costs most of a look-up. Stage two scores anew anyway, so
 * here MiniSearch only tells which passages hold which stems: `boostDocument`, asked for each, writes the passage down
 * and answers 0, and MiniSearch passes on.
 */
import MiniSearch from 'minisearch';

/** A passage for MiniSearch: its stems are told by `tokenize`. */
interface Row {
  readonly id: number;
}

/**
 * Stems are kept by number, written in base 8. MiniSearch keeps keys as a tree and tries the branches of a knot one
 * after another, so that few branches make it quick.
 */
const BASE = 8;

/** How much is remembered of what was looked up, in postings, … */
const REMEMBERED = 2 ** 19;
/** … of which a stem by itself takes so many. */
const EACH = 16;

export class Postings {
  /** The stems of the passage that is added. */
  #adding: string[] = [];
  readonly #mini = new MiniSearch<Row>({
    fields: ['stems'],
    // a field must have a text; putting stems together would only serve to take them apart again
    extractField: ({ id }, field) => (field === 'id' ? id : ' '),
    tokenize: () => this.#adding,
    processTerm: (term) => term,
    searchOptions: { tokenize: (text) => text.split(' ') },
  });
  readonly #keys: string[] = [];
  /** Stems looked up before: people ask of one event with the same words. */
  readonly #known = new Map<number, readonly number[]>();
  #remembered = 0;

  /** How many passages were added. */
  get size(): number {
    return this.#mini.documentCount;
  }

  /** Adds a passage by its different stems. */
  add(passage: number, stems: readonly number[]): void {
    this.#adding = stems.map((stem) => this.#key(stem));
    this.#mini.add({ id: passage });
    this.#known.clear();
  }

  #key(stem: number): string {
    let key = this.#keys[stem];
    if (key === undefined) {
      key = stem.toString(BASE);
      this.#keys[stem] = key;
    }
    return key;
  }

  /** The passages of each of these stems, which are different. */
  of(stems: readonly number[]): (readonly number[])[] {
    if (this.#remembered > REMEMBERED) this.#forget();
    const missing = stems.filter((stem) => !this.#known.has(stem));
    if (missing.length > 0) this.#look(missing);
    return stems.map((stem) => this.#known.get(stem) ?? []);
  }

  #look(stems: readonly number[]): void {
    const found = new Map<string, number[]>();
    for (const stem of stems) {
      const passages: number[] = [];
      found.set(stem.toString(BASE), passages);
      this.#known.set(stem, passages);
    }
    let last = '';
    let passages: number[] = [];
    this.#mini.search([...found.keys()].join(' '), {
      boostDocument: (id: number, key) => {
        if (key !== last) {
          last = key;
          passages = found.get(key) ?? [];
        }
        passages.push(id);
        return 0;
      },
    });
    for (const [, { length }] of found) this.#remembered += length + EACH;
  }

  #forget(): void {
    this.#known.clear();
    this.#remembered = 0;
  }
}
