/** The latest of many strings, in bounded memory. */

/**
 * Remembers at least the latest `least` strings, and at most twice as many: two sets, the older one let go whole. One
 * set that gives up its oldest string each time would walk over all it has given up before.
 */
export class Recent {
  readonly #least: number;
  #newer = new Set<string>();
  #older = new Set<string>();

  constructor(least: number) {
    this.#least = least;
  }

  /** True when the string was not remembered yet; from now on it is. */
  add(text: string): boolean {
    if (this.#newer.has(text) || this.#older.has(text)) return false;
    this.#newer.add(text);
    if (this.#newer.size >= this.#least) {
      this.#older = this.#newer;
      this.#newer = new Set();
    }
    return true;
  }
}
