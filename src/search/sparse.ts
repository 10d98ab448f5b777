/**
 * Numbers by key for keys below a bound, all forgotten at once at no cost: what a question needs of stems and passages
 * by the hundred, in a collection that has them by the hundred thousand.
 */
export class SparseNumbers {
  readonly #values: Uint32Array;
  /** By key: the round in which its value was set. */
  readonly #set: Uint32Array;
  #round = 1;

  constructor(bound: number) {
    this.#values = new Uint32Array(bound);
    this.#set = new Uint32Array(bound);
  }

  /** The number of a key, 0 when none was set since all were forgotten. */
  get(key: number): number {
    return this.#set[key] === this.#round ? (this.#values[key] ?? 0) : 0;
  }

  set(key: number, value: number): void {
    this.#values[key] = value;
    this.#set[key] = this.#round;
  }

  clear(): void {
    this.#round++;
    if (this.#round < 2 ** 32) return;
    this.#set.fill(0);
    this.#round = 1;
  }
}
