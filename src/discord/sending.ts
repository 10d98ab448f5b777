/** Sends replies to Discord. An answer that cannot arrive in time is given up; none is given twice. */
import { setTimeout as sleep } from 'node:timers/promises';
import { DiscordAPIError, RateLimitError, type RawFile, REST } from '@discordjs/rest';
import { type APIInteraction, type APIMessage, RESTJSONErrorCodes, Routes } from 'discord-api-types/v10';
import type { InteractionReply, MessageReply } from '../handler.ts';

/** What became of an answer. `refused`: Discord would not take it, and would not on another try. */
export type Delivery = 'answered' | 'late' | 'refused';

export interface Sender {
  /** Acknowledges an interaction, trying again until `until` (milliseconds since 1970, by `now`). */
  acknowledge(interaction: APIInteraction, reply: InteractionReply, until: number): Promise<Delivery>;
  /** Posts a message. Its nonce makes a second try harmless. */
  post(question: APIMessage, reply: MessageReply): Promise<Delivery>;
  /** Deletes the message that the reply to an interaction made or stands on. */
  deleteOriginal(interaction: APIInteraction): Promise<Delivery>;
}

/** A connection that hangs must leave time for another try within the three seconds. */
const CALLBACK_TIMEOUT_MS = 1_000;
/** Many short tries within the three seconds rather than few long pauses. */
const LONGEST_PAUSE_MS = 250;
/** Of what is not bound to three seconds. */
const POST_TRIES = 30;

export interface SenderOptions {
  readonly apiUrl: string;
  readonly token: string;
  /** Discord's clock. */
  readonly now: () => number;
  /** Told of what Discord refused. */
  readonly refused: (error: DiscordAPIError) => void;
}

export function createSender({ apiUrl, token, now, refused }: SenderOptions): Sender {
  // Tries are counted here, where it is known how much time is left; discord.js would wait out a rate limit.
  const rest = new REST({
    api: apiUrl,
    retries: 0,
    timeout: CALLBACK_TIMEOUT_MS,
    rejectOnRateLimit: () => true,
  }).setToken(token);

  /**
   * Tries until done, or until `mayWait` says that there is no time left for a pause of so many milliseconds.
   * `notYet` is an error's code that another try may get past.
   */
  async function trying(
    send: () => Promise<unknown>,
    mayWait: (pauseMs: number, tries: number) => boolean,
    notYet?: number,
  ): Promise<Delivery> {
    for (let tries = 1; ; tries += 1) {
      try {
        await send();
        return 'answered';
      } catch (error) {
        const end = error instanceof DiscordAPIError && error.code === notYet ? undefined : settled(error);
        if (end === 'refused' && error instanceof DiscordAPIError) refused(error);
        if (end !== undefined) return end;
        const pause =
          error instanceof RateLimitError
            ? error.retryAfter
            : Math.min(LONGEST_PAUSE_MS, 25 * 2 ** tries) * (0.5 + Math.random());
        if (!mayWait(pause, tries)) return 'late';
        await sleep(pause);
      }
    }
  }

  return {
    acknowledge(interaction, reply, until) {
      const route = Routes.interactionCallback(interaction.id, interaction.token);
      const request = { body: reply.response, auth: false, ...filesOf(reply) };
      return trying(
        () => rest.post(route, request),
        (pause) => now() + pause < until,
      );
    },
    post(question, reply) {
      const route = Routes.channelMessages(question.channel_id);
      const request = { body: reply.message, ...filesOf(reply) };
      return trying(
        () => rest.post(route, request),
        (_, tries) => tries < POST_TRIES,
      );
    },
    deleteOriginal(interaction) {
      const route = Routes.webhookMessage(interaction.application_id, interaction.token, '@original');
      return trying(
        () => rest.delete(route, { auth: false }),
        (_, tries) => tries < POST_TRIES,
        // Posted interactions: Discord may not have read our response yet.
        RESTJSONErrorCodes.UnknownWebhook,
      );
    },
  };
}

/** What an error means for good; undefined when another try may help. */
function settled(error: unknown): Delivery | undefined {
  if (!(error instanceof DiscordAPIError)) return undefined;
  switch (error.code) {
    // A try whose answer was lost has arrived after all.
    case RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged:
      return 'answered';
    case RESTJSONErrorCodes.UnknownInteraction:
      return 'late';
    default:
      return 'refused';
  }
}

const filesOf = ({ files }: Pick<MessageReply, 'files'>): { files?: RawFile[] } =>
  files === undefined || files.length === 0
    ? {}
    : { files: files.map(({ name, data, contentType }) => ({ name, data, contentType })) };
