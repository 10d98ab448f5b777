/** How long Discord takes to take an answer: a running mean and deviation, as TCP keeps of its round trips (RFC 6298). */

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

  /**
   * Milliseconds within which nearly all answers are taken, going by the last ones. 0 before the first. TCP adds four
   * deviations, for nothing presses it; here what is given up as too late might have come in time.
   */
  get expected(): number {
    return this.#mean === undefined ? 0 : this.#mean + 2 * this.#deviation;
  }
}
