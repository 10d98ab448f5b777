/**
 * Posts the answer to an interaction: one request on a kept connection. It is the one call that is made for every
 * question, needs no token and knows no rate limit but Discord's own word; discord.js's REST costs half as much again.
 */
import { type Dispatcher, Pool } from 'undici';
import type { InteractionReply } from '../handler.ts';
import { VERSION } from '../version.ts';
import { Latency } from './latency.ts';
import { responseBody } from './response-body.ts';

/** What became of one try. `again`: another may succeed, after so many milliseconds when Discord says so. */
export type Posted =
  | { readonly kind: 'taken' }
  | { readonly kind: 'again'; readonly afterMs?: number }
  | { readonly kind: 'refused'; readonly error: RefusedError };

/** Discord would not take a request. */
export class RefusedError extends Error {
  /** Discord's own error code, 0 when it gave none. https://docs.discord.com/developers/topics/opcodes-and-status-codes#json */
  readonly code: number;
  readonly status: number;
  constructor(status: number, code: number, message: string) {
    super(message);
    this.name = 'RefusedError';
    this.status = status;
    this.code = code;
  }
}

export interface Callbacks {
  /** How long a callback takes, by the last ones. */
  readonly latency: Latency;
  /** https://docs.discord.com/developers/interactions/receiving-and-responding#create-interaction-response */
  post(id: string, token: string, reply: InteractionReply): Promise<Posted>;
  close(): Promise<void>;
}

/** A connection that hangs must leave time for another try within the three seconds. */
const CALLBACK_TIMEOUT_MS = 1_000;

const USER_AGENT = `DiscordBot (rawi, ${VERSION})`;

/** `apiUrl` without the version; `connections` are open at once at most, and what is over waits for one of them. */
export function openCallbacks(apiUrl: string, connections: number): Callbacks {
  const { origin, pathname } = new URL(apiUrl);
  const pool = new Pool(origin, {
    connections,
    headersTimeout: CALLBACK_TIMEOUT_MS,
    bodyTimeout: CALLBACK_TIMEOUT_MS,
    connect: { timeout: CALLBACK_TIMEOUT_MS },
  });
  const latency = new Latency();
  return {
    latency,
    async post(id, token, reply) {
      const { contentType, body } = responseBody(reply);
      const start = performance.now();
      const result = await new Promise<Posted>((resolve) =>
        pool.dispatch(
          {
            method: 'POST',
            path: `${pathname}/v10/interactions/${id}/${encodeURIComponent(token)}/callback`,
            headers: { 'content-type': contentType, 'user-agent': USER_AGENT },
            body,
          },
          answerOf(resolve),
        ),
      );
      latency.took(performance.now() - start);
      return result;
    },
    close: () => pool.destroy(),
  };
}

/**
 * Takes the answer to a request. Undici's `request` would make a stream of each, and a signal to break it off with;
 * an answer that is nearly always empty needs neither.
 */
function answerOf(resolve: (posted: Posted) => void): Dispatcher.DispatchHandlers {
  let status = 0;
  const chunks: Buffer[] = [];
  return {
    onConnect: () => undefined,
    onHeaders(code) {
      status = code;
      return true;
    },
    onData(chunk) {
      chunks.push(chunk);
      return true;
    },
    onComplete: () => resolve(posted(status, Buffer.concat(chunks).toString())),
    // Reset, refused, timed out, cut off in the middle of the answer.
    onError: () => resolve({ kind: 'again' }),
  };
}

function posted(status: number, text: string): Posted {
  if (status < 300) return { kind: 'taken' };
  if (status >= 500) return { kind: 'again' };
  const { code, message, retry_after: retryAfter } = parsed(text);
  if (status === 429) return { kind: 'again', afterMs: Number(retryAfter ?? 1) * 1_000 };
  return { kind: 'refused', error: new RefusedError(status, Number(code ?? 0), String(message ?? status)) };
}

/** Discord's errors are JSON; a proxy's may not be. */
function parsed(text: string): { code?: unknown; message?: unknown; retry_after?: unknown } {
  try {
    const json: unknown = JSON.parse(text);
    return typeof json === 'object' && json !== null ? json : {};
  } catch (error) {
    if (error instanceof SyntaxError) return {};
    throw error;
  }
}
