/**
 * Discord's clock as seen from here. Interactions must be answered within three seconds of Discord's clock; a machine
 * whose own clock is wrong would drop everything as too late, or nothing.
 */

/** `Date` headers tell whole seconds, so differences up to this are within their precision. */
const PRECISION_MS = 1_500;

export class DiscordClock {
  readonly #now: () => number;
  #ahead = 0;

  constructor(now: () => number = Date.now) {
    this.#now = now;
  }

  /** Milliseconds since 1970 by Discord's clock. */
  now(): number {
    return this.#now() - this.#ahead;
  }

  /** Sets the clock by the `Date` header of a response that has just arrived. Returns how far ours is ahead. */
  set(dateHeader: string | null | undefined): number {
    const told = Date.parse(dateHeader ?? '');
    if (Number.isNaN(told)) return this.#ahead;
    // In the mean the header is half a second old, for its fraction is cut off.
    const ahead = this.#now() - (told + 500);
    this.#ahead = Math.abs(ahead) > PRECISION_MS ? ahead : 0;
    return this.#ahead;
  }
}
