import { setTimeout as sleep } from 'node:timers/promises';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DropReason, WorkQueue } from '../../src/discord/queue.ts';

/** A job that ends when told. */
function job(startBy = Number.POSITIVE_INFINITY) {
  let end = (): void => undefined;
  const done = new Promise<void>((resolve) => {
    end = resolve;
  });
  const seen: { began: boolean; dropped: DropReason | null } = { began: false, dropped: null };
  return {
    seen,
    end,
    startBy: () => startBy,
    run: () => {
      seen.began = true;
      return done;
    },
    drop: (reason: DropReason) => {
      seen.dropped = reason;
    },
  };
}

const turn = () => sleep(5);

describe('the work queue', () => {
  it('begins no more at once than it may, and the next when one ends', async () => {
    const queue = new WorkQueue({ atOnce: 2, waiting: 10 });
    const jobs = [job(), job(), job()];
    for (const each of jobs) queue.add(each);
    await turn();
    expect(jobs.map(({ seen }) => seen.began)).toEqual([true, true, false]);
    jobs[0]?.end();
    await turn();
    expect(jobs[2]?.seen.began).toBe(true);
  });

  it('drops at once what finds no place to wait', () => {
    const queue = new WorkQueue({ atOnce: 1, waiting: 2 });
    const jobs = [job(), job(), job()];
    for (const each of jobs) queue.add(each);
    expect(jobs.map(({ seen }) => seen.dropped)).toEqual([null, null, 'full']);
  });

  it('drops what has waited too long instead of beginning it', async () => {
    let now = 0;
    const queue = new WorkQueue({ atOnce: 1, waiting: 10 }, () => now);
    const [first, second] = [job(10), job(10)];
    queue.add(first);
    queue.add(second);
    await turn();
    now = 11;
    first.end();
    await turn();
    expect(second.seen).toEqual({ began: false, dropped: 'late' });
  });

  it('begins jobs in a later turn, so that what has arrived is read first', async () => {
    const queue = new WorkQueue({ atOnce: 1, waiting: 1 });
    const one = job();
    queue.add(one);
    expect(one.seen.began).toBe(false);
    await turn();
    expect(one.seen.began).toBe(true);
  });

  it('stops when all it has taken is done, and takes no more', async () => {
    const queue = new WorkQueue({ atOnce: 1, waiting: 10 });
    const [first, second, third] = [job(), job(), job()];
    queue.add(first);
    queue.add(second);
    let stopped = false;
    const stopping = queue.stop().then(() => {
      stopped = true;
    });
    queue.add(third);
    expect(third.seen.dropped).toBe('stopping');
    first.end();
    await turn();
    expect([second.seen.began, stopped]).toEqual([true, false]);
    second.end();
    await stopping;
  });

  it('either runs or drops every job, each once, whatever the limits', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 5 }),
        fc.integer({ min: 0, max: 20 }),
        fc.array(fc.record({ burst: fc.integer({ min: 1, max: 10 }), late: fc.boolean() }), { maxLength: 8 }),
        async (atOnce, waiting, bursts) => {
          const queue = new WorkQueue({ atOnce, waiting });
          let running = 0;
          let most = 0;
          const ends: number[] = [];
          for (const { burst, late } of bursts) {
            for (let n = 0; n < burst; n += 1) {
              const id = ends.push(0) - 1;
              queue.add({
                startBy: () => (late ? 0 : Number.POSITIVE_INFINITY),
                run: async () => {
                  running += 1;
                  most = Math.max(most, running);
                  await new Promise((resolve) => setImmediate(resolve));
                  running -= 1;
                  ends[id] = (ends[id] ?? 0) + 1;
                },
                drop: () => {
                  ends[id] = (ends[id] ?? 0) + 1;
                },
              });
            }
            await new Promise((resolve) => setImmediate(resolve));
          }
          await queue.stop();
          expect(ends).toEqual(ends.map(() => 1));
          expect(most).toBeLessThanOrEqual(atOnce);
        },
      ),
    );
  });
});
