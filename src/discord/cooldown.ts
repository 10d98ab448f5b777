/** How often one user may ask: so many questions in so many seconds. Counted in this process alone. */

/** Times of each user's questions, oldest first. */
type Asked = Map<string, readonly number[]>;

/**
 * Who asked is known for no longer than it takes: two maps, of the span under way and of the one before, which is let
 * go whole when the next begins.
 */
export class Cooldown {
  readonly #questions: number;
  readonly #spanMs: number;
  #newer: Asked = new Map();
  #older: Asked = new Map();
  #begun = 0;

  /** `questions` of 0: no limit. */
  constructor({ questions, seconds }: { questions: number; seconds: number }) {
    this.#questions = questions;
    this.#spanMs = seconds * 1_000;
  }

  /** Counts a question. 0 when it may be answered, else the milliseconds until the user may ask again. */
  ask(user: string, now: number): number {
    if (this.#questions === 0) return 0;
    this.#turn(now);
    const newer = this.#newer.get(user) ?? [];
    const recent = [...(this.#older.get(user) ?? []), ...newer].filter((time) => time > now - this.#spanMs);
    const [oldest = now] = recent;
    if (recent.length >= this.#questions) return oldest + this.#spanMs - now;
    this.#newer.set(user, [...newer, now]);
    return 0;
  }

  /** Users that are remembered. */
  get size(): number {
    return new Set([...this.#older.keys(), ...this.#newer.keys()]).size;
  }

  #turn(now: number): void {
    const passed = now - this.#begun;
    if (passed < this.#spanMs) return;
    this.#older = passed < 2 * this.#spanMs ? this.#newer : new Map();
    this.#newer = new Map();
    this.#begun = now;
  }
}
