/**
 * From an interaction or a message to its answer, whichever way it came in: each is answered once and in time, or
 * dropped and counted.
 */
import {
  type APIInteraction,
  type APIMessage,
  ApplicationCommandOptionType,
  InteractionType,
} from 'discord-api-types/v10';
import type { InteractionReply, MessageReply } from '../handler.ts';
import type { Log } from '../log.ts';
import type { Cooldown } from './cooldown.ts';
import type { Core } from './core.ts';
import type { Metrics, Outcome } from './metrics.ts';
import type { WorkQueue } from './queue.ts';
import { Recent } from './recent.ts';
import type { Delivery } from './sending.ts';
import { madeAt } from './snowflake.ts';

/** An interaction is answered within this time of its making: Discord waits 3 seconds, and the way there takes some. */
const ANSWER_WITHIN_MS = 2_500;
/** Not begun with less than this left beside the time that sending takes: a busy machine delays what comes after. */
const MARGIN_MS = 200;
/** A question in a message has no limit; after an outage nobody waits for an answer older than this. */
const MESSAGE_WITHIN_MS = 60_000;
/** Ids remembered, so that what is delivered twice is answered once. */
const REMEMBERED = 10_000;

export interface AnsweringOptions {
  /** Loaded, perhaps, only after the first interactions have come. */
  readonly loading: Promise<Core>;
  readonly queue: WorkQueue;
  readonly cooldown: Cooldown;
  readonly metrics: Metrics;
  readonly log: Log;
  readonly logQuestions: boolean;
  /** Discord's clock. */
  readonly now: () => number;
  /** How long sending an answer is likely to take just now. */
  readonly expectedMs: () => number;
  /** Names of the commands there are; others are counted together. */
  readonly commandNames: () => ReadonlySet<string>;
  /** Told of a fault of ours, under the identifier the user was given. */
  readonly fault: (id: string, error: unknown) => void;
}

export interface Answering {
  /** `send` gets the reply and until when it may be sent. `dropped` is called when it never will be. */
  interaction(
    interaction: APIInteraction,
    send: (reply: InteractionReply, until: number) => Promise<Delivery>,
    dropped?: () => void,
  ): void;
  message(message: APIMessage, send: (reply: MessageReply) => Promise<Delivery>): void;
}

export function createAnswering(options: AnsweringOptions): Answering {
  const { loading, queue, cooldown, metrics, log, now, expectedMs } = options;
  const known = new Recent(REMEMBERED);

  function enqueue(
    id: string,
    command: string,
    made: number,
    startBy: () => number,
    work: () => Promise<Outcome>,
    dropped?: () => void,
  ): void {
    const ended = (outcome: Outcome): void => {
      const ageMs = now() - made;
      metrics.ended(command, outcome, ageMs);
      if (outcome !== 'answered')
        log.debug({ id, command, outcome, ageMs, expectedMs: expectedMs() }, 'not answered');
    };
    queue.add({
      startBy,
      run: async () => {
        try {
          ended(await work());
        } catch (error) {
          // Neither the core nor sending rejects: this is a bug, and must not end the process.
          log.error({ error, command }, 'a fault while answering');
          ended('fault');
          dropped?.();
        }
      },
      drop: (reason) => {
        ended(reason);
        dropped?.();
      },
    });
  }

  return {
    interaction(interaction, send, dropped) {
      if (!known.add(interaction.id)) return dropped?.();
      const made = Math.min(madeAt(interaction.id) ?? now(), now());
      const until = made + ANSWER_WITHIN_MS;
      const work = async (): Promise<Outcome> => {
        const core = await loading;
        const waitMs = isQuestion(interaction) ? cooldown.ask(userOf(interaction), now()) : 0;
        if (waitMs === 0) logQuestion(options, () => questionIn(interaction));
        const reply =
          waitMs > 0 ? core.tooFast.interaction(interaction, waitMs) : await core.answer(interaction);
        if (reply === null) {
          dropped?.();
          return 'ignored';
        }
        if (reply.fault !== undefined) options.fault(reply.fault.id, reply.fault.error);
        if (now() + expectedMs() > until) {
          dropped?.();
          return 'late';
        }
        const delivery = await send(reply, until);
        if (delivery !== 'answered') return delivery;
        return waitMs > 0 ? 'cooldown' : reply.fault === undefined ? 'answered' : 'fault';
      };
      enqueue(
        interaction.id,
        commandOf(interaction, options.commandNames()),
        made,
        () => until - MARGIN_MS - expectedMs(),
        work,
        dropped,
      );
    },

    message(message, send) {
      if (!known.add(message.id)) return;
      const made = Math.min(madeAt(message.id) ?? now(), now());
      const work = async (): Promise<Outcome> => {
        const core = await loading;
        if (!core.asks(message)) return 'ignored';
        const waitMs = cooldown.ask(message.author.id, now());
        if (waitMs === 0) logQuestion(options, () => message.content);
        const reply = waitMs > 0 ? core.tooFast.message(message, waitMs) : await core.answerMessage(message);
        if (reply === null) return 'ignored';
        if (reply.fault !== undefined) options.fault(reply.fault.id, reply.fault.error);
        const delivery = await send(reply);
        if (delivery !== 'answered') return delivery;
        return waitMs > 0 ? 'cooldown' : reply.fault === undefined ? 'answered' : 'fault';
      };
      enqueue(message.id, 'message', made, () => made + MESSAGE_WITHIN_MS, work);
    },
  };
}

function logQuestion({ log, logQuestions }: AnsweringOptions, asked: () => string | undefined): void {
  if (!logQuestions) return;
  const question = asked();
  if (question !== undefined) log.info({ question }, 'asked');
}

/** Commands count as questions; completing and pressing buttons does not. */
const isQuestion = ({ type }: APIInteraction): boolean => type === InteractionType.ApplicationCommand;

const userOf = ({ member, user }: APIInteraction): string => member?.user.id ?? user?.id ?? '';

/** What an interaction is counted under: few and fixed names, never what a user typed. */
function commandOf(interaction: APIInteraction, names: ReadonlySet<string>): string {
  switch (interaction.type) {
    case InteractionType.ApplicationCommand:
      return names.has(interaction.data.name) ? interaction.data.name : 'other';
    case InteractionType.ApplicationCommandAutocomplete:
      return 'complete';
    case InteractionType.MessageComponent:
      return 'button';
    default:
      return 'other';
  }
}

function questionIn(interaction: APIInteraction): string | undefined {
  if (interaction.type !== InteractionType.ApplicationCommand || !('options' in interaction.data))
    return undefined;
  const texts = interaction.data.options?.flatMap((option) =>
    option.type === ApplicationCommandOptionType.String ? [option.value] : [],
  );
  return texts === undefined || texts.length === 0 ? undefined : texts.join(' · ');
}
