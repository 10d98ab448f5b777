/** Trying again, ever more slowly, what Discord could not do just now. */
import { setTimeout as sleep } from 'node:timers/promises';
import { DiscordAPIError } from '@discordjs/rest';

const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 30_000;

export interface Persistence {
  /** True of an error that no other try mends. */
  readonly final: (error: unknown) => boolean;
  /** Told of each failure that another try may mend, and how long the pause before it is. */
  readonly failed: (error: unknown, pauseMs: number) => void;
  /** True when nobody wants it any more. */
  readonly over: () => boolean;
}

/** The result of the first try that succeeds; undefined when it was over before one did. Rejects with a final error. */
export async function persist<T>(
  attempt: () => Promise<T>,
  { final, failed, over }: Persistence,
): Promise<T | undefined> {
  for (let tries = 0; !over(); tries += 1) {
    try {
      return await attempt();
    } catch (error) {
      if (over()) break;
      if (final(error)) throw error;
      const pauseMs = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** tries);
      failed(error, pauseMs);
      // Waiting to try again must not keep a process from ending.
      await sleep(pauseMs, undefined, { ref: false });
    }
  }
  return undefined;
}

/** True when Discord refused the bot's token. */
export const isTokenRefused = (error: unknown): boolean =>
  error instanceof DiscordAPIError && error.status === 401;

/** True when Discord refused what was asked, and would again: a server without the application, a malformed command. */
export const isRefused = (error: unknown): boolean =>
  error instanceof DiscordAPIError && error.status < 500 && error.status !== 429;
