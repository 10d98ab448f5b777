/**
 * Discord's clock as seen from here. Interactions must be answered within three seconds of Discord's clock; a machine
 * whose own clock is wrong would drop everything as too late, or nothing.
 */

/** `Date` headers tell whole seconds, so differences up to this are within their precision. */
const PRECISION_MS = 1_500;

export class DiscordClock {
  readonly #wall: () => number;
  readonly #monotonic: () => number;
  /** How far the wall clock is ahead of Discord's. */
  #ahead = 0;
  /** What the wall clock showed beyond the monotonic one when that was found. */
  #beyond = 0;

  /** `monotonic` counts milliseconds from anywhere, and is never set. */
  constructor(wall: () => number = Date.now, monotonic: () => number = () => performance.now()) {
    this.#wall = wall;
    this.#monotonic = monotonic;
  }

  /** Milliseconds since 1970 by Discord's clock. */
  now(): number {
    const wall = this.#wall();
    // The machine's clock has been set since (by NTP, soon after starting): what was found of it holds no more.
    if (this.#ahead !== 0 && Math.abs(wall - this.#monotonic() - this.#beyond) > PRECISION_MS)
      this.#ahead = 0;
    return wall - this.#ahead;
  }

  /** Sets the clock by the `Date` header of a response that has just arrived. Returns how far ours is ahead. */
  set(dateHeader: string | null | undefined): number {
    const told = Date.parse(dateHeader ?? '');
    if (Number.isNaN(told)) return this.#ahead;
    const wall = this.#wall();
    // In the mean the header is half a second old, for its fraction is cut off.
    const ahead = wall - (told + 500);
    this.#ahead = Math.abs(ahead) > PRECISION_MS ? ahead : 0;
    this.#beyond = wall - this.#monotonic();
    return this.#ahead;
  }
}
