/** Sends replies to Discord. An answer that cannot arrive in time is given up; none is given twice. */
import { setTimeout as sleep } from 'node:timers/promises';
import { DiscordAPIError, RateLimitError, type RawFile, REST } from '@discordjs/rest';
import { type APIInteraction, type APIMessage, RESTJSONErrorCodes, Routes } from 'discord-api-types/v10';
import type { InteractionReply, MessageReply } from '../handler.ts';
import { openCallbacks, type Posted, RefusedError } from './callback.ts';

/** What became of an answer. `refused`: Discord would not take it, and would not on another try. */
export type Delivery = 'answered' | 'late' | 'refused';

export interface Sender {
  /** Milliseconds that an acknowledgement is likely to take at most, by the last ones. */
  expectedMs(): number;
  /** Acknowledges an interaction, trying again until `until` (milliseconds since 1970, by `now`). */
  acknowledge(interaction: APIInteraction, reply: InteractionReply, until: number): Promise<Delivery>;
  /** Posts a message. Its nonce makes a second try harmless. */
  post(question: APIMessage, reply: MessageReply): Promise<Delivery>;
  /** Deletes the message that the reply to an interaction made or stands on. */
  deleteOriginal(interaction: APIInteraction): Promise<Delivery>;
  close(): Promise<void>;
}

export interface SenderOptions {
  /** Without the version. */
  readonly apiUrl: string;
  readonly token: string;
  /** Acknowledgements under way at once at most. */
  readonly atOnce: number;
  /** Discord's clock. */
  readonly now: () => number;
  /** Told of what Discord refused. */
  readonly refused: (error: RefusedError) => void;
}

/**
 * Many short tries within the three seconds rather than few long pauses: of some ten tries in the second that is left
 * after a reconnect one gets through, even if one in five fails.
 */
const LONGEST_PAUSE_MS = 120;
/** Longer than this an answer is not expected to take: it is an outage, during which any try may be the first to succeed. */
const LONGEST_EXPECTED_MS = 700;
/** Of what is not bound to three seconds. */
const TRIES = 30;
const REST_TIMEOUT_MS = 5_000;

export function createSender({ apiUrl, token, atOnce, now, refused }: SenderOptions): Sender {
  const callbacks = openCallbacks(apiUrl, atOnce);
  // Tries are counted here; left to itself, discord.js would repeat at once, and wait out any rate limit.
  const rest = new REST({
    api: apiUrl,
    retries: 0,
    timeout: REST_TIMEOUT_MS,
    rejectOnRateLimit: () => true,
  }).setToken(token);

  /** Tries until done, or until `mayWait` says that there is no time left for a pause of so many milliseconds. */
  async function trying(
    send: () => Promise<Posted>,
    mayWait: (pauseMs: number, tries: number) => boolean,
    notYet?: number,
  ): Promise<Delivery> {
    for (let tries = 1; ; tries += 1) {
      const result = await send();
      if (result.kind === 'taken') return 'answered';
      if (result.kind === 'refused' && result.error.code !== notYet) {
        const delivery = settled(result.error);
        if (delivery === 'refused') refused(result.error);
        return delivery;
      }
      const told = result.kind === 'again' ? result.afterMs : undefined;
      const pause = told ?? Math.min(LONGEST_PAUSE_MS, 25 * 2 ** tries) * (0.5 + Math.random());
      if (!mayWait(pause, tries)) return 'late';
      await sleep(pause);
    }
  }

  return {
    // Without a bound a bad time could stop all tries, and so never end.
    expectedMs: () => Math.min(LONGEST_EXPECTED_MS, callbacks.latency.expected),
    acknowledge: (interaction, reply, until) =>
      trying(
        () => callbacks.post(interaction.id, interaction.token, reply),
        (pause) => now() + pause < until,
      ),
    post(question, reply) {
      const request = { body: reply.message, ...filesOf(reply) };
      return trying(
        () => asPosted(rest.post(Routes.channelMessages(question.channel_id), request)),
        (_, tries) => tries < TRIES,
      );
    },
    deleteOriginal(interaction) {
      const route = Routes.webhookMessage(interaction.application_id, interaction.token, '@original');
      return trying(
        () => asPosted(rest.delete(route, { auth: false })),
        (_, tries) => tries < TRIES,
        // Posted interactions: Discord may not have read our response yet.
        RESTJSONErrorCodes.UnknownWebhook,
      );
    },
    close: () => callbacks.close(),
  };
}

/** What Discord's refusal means for an answer. */
function settled({ code }: RefusedError): Delivery {
  switch (code) {
    // A try whose answer was lost has arrived after all.
    case RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged:
      return 'answered';
    case RESTJSONErrorCodes.UnknownInteraction:
      return 'late';
    default:
      return 'refused';
  }
}

/** A request of discord.js's REST, told as the callbacks tell theirs. */
async function asPosted(request: Promise<unknown>): Promise<Posted> {
  try {
    await request;
    return { kind: 'taken' };
  } catch (error) {
    if (error instanceof DiscordAPIError)
      return { kind: 'refused', error: new RefusedError(error.status, Number(error.code), error.message) };
    return error instanceof RateLimitError ? { kind: 'again', afterMs: error.retryAfter } : { kind: 'again' };
  }
}

const filesOf = ({ files }: Pick<MessageReply, 'files'>): { files?: RawFile[] } =>
  files === undefined || files.length === 0
    ? {}
    : { files: files.map(({ name, data, contentType }) => ({ name, data, contentType })) };
