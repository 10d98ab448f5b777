/** Questions at a steady rate, whatever becomes of them: an open loop, as people ask. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Asked } from '../../test/discord-server/interactions.ts';
import type { LocalDiscord } from '../../test/discord-server/server.ts';
import { newPerson } from '../../test/discord-server/world.ts';

export interface LoadResult {
  readonly asked: number;
  readonly answered: number;
  /** Answered more than 2.5 seconds after being asked. */
  readonly slow: number;
  /** Tries to answer what had been answered. */
  readonly twice: number;
  /** Tries to answer after 3 seconds. */
  readonly late: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
}

/** A tick short enough that a rate of thousands comes evenly. */
const TICK_MS = 4;
const PEOPLE = Array.from({ length: 500 }, (_, n) => newPerson(`p${n}`));

/** Asks at `perSecond` for `seconds`, then waits until what was asked is settled. */
export async function load(
  discord: LocalDiscord,
  questions: readonly string[],
  perSecond: number,
  seconds: number,
): Promise<LoadResult> {
  const all: Asked[] = [];
  const start = performance.now();
  const total = Math.round(perSecond * seconds);
  while (all.length < total) {
    const due = Math.min(total, Math.floor(((performance.now() - start) / 1_000) * perSecond));
    while (all.length < due) {
      const question = questions[all.length % questions.length] ?? '';
      const by = PEOPLE[all.length % PEOPLE.length];
      all.push(discord.slash('ask', { question }, by === undefined ? {} : { by }));
    }
    await sleep(TICK_MS);
  }
  const end = Date.now() + 3_200;
  while (Date.now() < end && all.some(({ acknowledgement }) => acknowledgement === null)) await sleep(20);
  return summed(discord, all);
}

function summed(discord: LocalDiscord, all: readonly Asked[]): LoadResult {
  const times = all.flatMap(({ acknowledgement }) =>
    acknowledgement === null ? [] : [acknowledgement.afterMs],
  );
  times.sort((a, b) => a - b);
  const refused = (kind: string) =>
    all.reduce((n, asked) => n + asked.refusals.filter((each) => each === kind).length, 0);
  // Settled questions are forgotten, so that the server's memory stays level.
  for (const { id, messageId } of all) {
    discord.asked.delete(id);
    if (messageId !== null) discord.messages.all.delete(messageId);
  }
  discord.requests.length = 0;
  return {
    asked: all.length,
    answered: times.length,
    slow: times.filter((time) => time > 2_500).length,
    twice: refused('twice'),
    late: refused('late'),
    p50Ms: quantile(times, 0.5),
    p99Ms: quantile(times, 0.99),
  };
}

/** Of numbers in ascending order. */
export const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;

export const median = (values: readonly number[]): number =>
  quantile(
    [...values].sort((a, b) => a - b),
    0.5,
  );
