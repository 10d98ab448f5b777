/** How often one user may ask: so many questions in so many seconds. Counted in this process alone. */

/** Users remembered before those whose questions are long past are forgotten. */
const REMEMBERED = 10_000;

export class Cooldown {
  readonly #questions: number;
  readonly #spanMs: number;
  /** Times of each user's latest questions, oldest first; users in the order of their latest question. */
  readonly #asked = new Map<string, readonly number[]>();

  /** `questions` of 0: no limit. */
  constructor({ questions, seconds }: { questions: number; seconds: number }) {
    this.#questions = questions;
    this.#spanMs = seconds * 1_000;
  }

  /** Counts a question. 0 when it may be answered, else the milliseconds until the user may ask again. */
  ask(user: string, now: number): number {
    if (this.#questions === 0) return 0;
    const recent = (this.#asked.get(user) ?? []).filter((time) => time > now - this.#spanMs);
    const [oldest = now] = recent;
    if (recent.length >= this.#questions) return oldest + this.#spanMs - now;
    this.#asked.delete(user);
    this.#asked.set(user, [...recent, now]);
    if (this.#asked.size > REMEMBERED) this.#forget(now);
    return 0;
  }

  /** Users that are remembered. */
  get size(): number {
    return this.#asked.size;
  }

  #forget(now: number): void {
    for (const [user, times] of this.#asked) {
      if ((times.at(-1) ?? 0) > now - this.#spanMs) return;
      this.#asked.delete(user);
    }
  }
}
