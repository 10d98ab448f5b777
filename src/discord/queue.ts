/**
 * Work in bounded numbers: so many jobs at once, so many waiting, the rest dropped at once. Under load it is better
 * to answer some in time than all too late.
 */

export type DropReason = 'full' | 'late' | 'stopping';

export interface Job {
  /** Not begun after this time (milliseconds since 1970), asked for when it is its turn. */
  readonly startBy: () => number;
  /** Must not reject. */
  readonly run: () => Promise<void>;
  readonly drop: (reason: DropReason) => void;
}

export interface QueueLimits {
  readonly atOnce: number;
  readonly waiting: number;
}

/** Longest stretch of beginning jobs before the event loop reads what has arrived, in milliseconds. */
const STRETCH_MS = 4;

export class WorkQueue {
  readonly #limits: QueueLimits;
  readonly #now: () => number;
  #waiting: Job[] = [];
  /** Jobs before this index of `#waiting` have begun. */
  #head = 0;
  #running = 0;
  #scheduled = false;
  #stopping = false;
  #idle: (() => void)[] = [];

  constructor(limits: QueueLimits, now: () => number = Date.now) {
    this.#limits = limits;
    this.#now = now;
  }

  /** Jobs under way and waiting. */
  get size(): number {
    return this.#running + this.#waiting.length - this.#head;
  }

  /** Takes a job, or drops it. Jobs begin in a later turn of the event loop, so that reading goes before answering. */
  add(job: Job): void {
    if (this.#stopping) {
      job.drop('stopping');
    } else if (this.#waiting.length - this.#head >= this.#limits.waiting) {
      job.drop('full');
    } else {
      this.#waiting.push(job);
      this.#schedule();
    }
  }

  /** Takes no more jobs; resolves when those taken are done. */
  async stop(): Promise<void> {
    this.#stopping = true;
    if (this.size > 0) await new Promise<void>((resolve) => this.#idle.push(resolve));
  }

  #schedule(): void {
    if (this.#scheduled || this.#head === this.#waiting.length || this.#running >= this.#limits.atOnce)
      return;
    this.#scheduled = true;
    setImmediate(() => {
      this.#scheduled = false;
      this.#begin();
      this.#schedule();
    });
  }

  #begin(): void {
    const end = performance.now() + STRETCH_MS;
    do {
      const job = this.#waiting[this.#head];
      if (job === undefined || this.#running >= this.#limits.atOnce) break;
      this.#head += 1;
      if (this.#now() > job.startBy()) {
        job.drop('late');
        continue;
      }
      this.#running += 1;
      void job.run().finally(() => this.#ended());
    } while (performance.now() < end);
    // Begun jobs are let go in one cut now and then: shifting one by one would copy the rest each time.
    if (this.#head === this.#waiting.length || this.#head > 1_000) {
      this.#waiting = this.#waiting.slice(this.#head);
      this.#head = 0;
    }
    this.#tellIfIdle();
  }

  #ended(): void {
    this.#running -= 1;
    this.#schedule();
    this.#tellIfIdle();
  }

  #tellIfIdle(): void {
    if (this.size === 0) for (const tell of this.#idle.splice(0)) tell();
  }
}
