/** How long Discord takes to take an answer, estimated as TCP estimates its round trips (RFC 6298). */

export class Latency {
  #mean: number | undefined;
  #deviation = 0;

  /** Counts one answer that was taken after so many milliseconds. */
  took(ms: number): void {
    if (this.#mean === undefined) {
      this.#mean = ms;
      this.#deviation = ms / 2;
      return;
    }
    this.#deviation += (Math.abs(ms - this.#mean) - this.#deviation) / 4;
    this.#mean += (ms - this.#mean) / 8;
  }

  /** Milliseconds within which nearly all answers are taken, going by the last ones. 0 before the first. */
  get expected(): number {
    return this.#mean === undefined ? 0 : this.#mean + 4 * this.#deviation;
  }
}
