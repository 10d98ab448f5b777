/**
 * Numbers by key for keys below a bound, soon forgotten: what a question needs of stems and passages by the hundred, in a
 * collection that has them by the hundred thousand. Most keys asked for have none; a bit each, in the processor's
 * nearest memory, says so.
 */
export class SparseNumbers {
  readonly #bits: Uint32Array;
  readonly #values: Uint32Array;
  readonly #keys: number[] = [];

  constructor(bound: number) {
    this.#bits = new Uint32Array((bound >>> 5) + 1);
    this.#values = new Uint32Array(bound);
  }

  /** The number of a key, 0 when none was set since all were forgotten. */
  get(key: number): number {
    return ((this.#bits[key >>> 5] ?? 0) & (1 << (key & 31))) === 0 ? 0 : (this.#values[key] ?? 0);
  }

  set(key: number, value: number): void {
    const bits = this.#bits[key >>> 5] ?? 0;
    this.#bits[key >>> 5] = bits | (1 << (key & 31));
    this.#values[key] = value;
    this.#keys.push(key);
  }

  /** Forgets all. */
  clear(): void {
    for (const key of this.#keys) this.#bits[key >>> 5] = 0;
    this.#keys.length = 0;
  }
}
