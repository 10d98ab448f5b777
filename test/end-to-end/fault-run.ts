/**
 * A bot under faults at random, from a seed: dropped and half-open sockets, RECONNECT, INVALID_SESSION, a Discord that
 * restarts, REST that fails, stalls, limits or loses answers. What reached the bot in time must be answered once.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { isRecord } from '../discord-server/conformance-schema.ts';
import { type FaultRates, seeded } from '../discord-server/faults.ts';
import type { Asked, Delivered } from '../discord-server/interactions.ts';
import type { Message } from '../discord-server/messages.ts';
import { type LocalDiscord, startDiscord } from '../discord-server/server.ts';

export interface FaultRunOptions {
  readonly seed: number;
  readonly seconds: number;
  /** Interactions a second; a question in a message comes with every fifth. */
  readonly perSecond: number;
  /** Milliseconds between two faults, in the mean. */
  readonly everyMs?: number;
  readonly questions?: readonly string[];
  /** Starts the bot. */
  readonly launch: (discord: LocalDiscord) => FaultRunBot;
}

export interface FaultRunBot {
  /** False once it has ended. */
  alive(): boolean;
  stop(): Promise<unknown>;
}

export interface FaultRunResult {
  readonly asked: number;
  /** Those that reached the bot when there was time enough to answer them. */
  readonly owed: number;
  /** Owed, and not answered: what went wrong, a line each. */
  readonly unanswered: readonly string[];
  /** Questions in messages that were owed an answer, and those with none or with more than one. */
  readonly messages: number;
  readonly messagesWrong: number;
  readonly strikes: number;
  readonly crashed: boolean;
  /** The bot answered at once when all was over. */
  readonly recovered: boolean;
  readonly complaints: readonly string[];
}

/** An interaction is answered within this time of being asked, or never. */
const ANSWER_WITHIN_MS = 2_500;
/** REST has to be there for so long of that time, after the delivery, for an answer to be owed. */
const ENOUGH_MS = 1_200;
/** A socket that is cut within this time of a delivery may have lost it. */
const CERTAIN_MS = 100;

const BAD_REST: FaultRates = {
  error: 0.1,
  lostAnswer: 0.05,
  reset: 0.05,
  rateLimited: 0.05,
  slow: 0.2,
  slowMs: 700,
};

export async function runFaults(options: FaultRunOptions): Promise<FaultRunResult> {
  const { seed, seconds, perSecond, everyMs = 2_500, questions = ['كم عدد القتلى؟'] } = options;
  const random = seeded(seed);
  const discord = await startDiscord({ seed, heartbeatMs: 1_000 });
  const bot = options.launch(discord);
  const down: [from: number, to: number][] = [];
  const asked: Asked[] = [];
  const said: { message: Message; deliveries: Delivered[] }[] = [];
  let strikes = 0;
  try {
    if (!(await settled(discord, 60_000))) throw new Error('the bot does not answer before any fault');
    const end = Date.now() + seconds * 1_000;
    const asking = async () => {
      while (Date.now() < end && bot.alive()) {
        const question = questions[asked.length % questions.length] ?? '؟';
        asked.push(discord.slash('ask', { question }));
        if (asked.length % 5 === 0) {
          const deliveries: Delivered[] = [];
          const delivered = (connection: Delivered['connection']) =>
            deliveries.push({ at: Date.now(), connection });
          said.push({ message: discord.say(`@rawi ${question}`, { delivered }), deliveries });
        }
        await sleep(1_000 / perSecond);
      }
    };
    const striking = async () => {
      while (Date.now() < end && bot.alive()) {
        await sleep(everyMs * (0.4 + 1.2 * random()));
        strikes += 1;
        await strike(discord, random, down);
      }
    };
    await Promise.all([asking(), striking()]);
    discord.faults = {};
    discord.gateway.faults.refuse = false;
    discord.gateway.faults.refuseResume = false;
    const recovered = await settled(discord, 30_000);
    // Questions in messages may be answered later than interactions.
    await sleep(3_000);
    const owed = asked.filter((each) => isOwed(each, down));
    const owedMessages = said.filter(({ deliveries }) => deliveries.some(isCertain));
    return {
      asked: asked.length,
      owed: owed.length,
      unanswered: owed.filter(({ acknowledgement }) => acknowledgement === null).map(told),
      messages: owedMessages.length,
      messagesWrong:
        owedMessages.filter(({ message }) => answersTo(discord, message) === 0).length +
        said.filter(({ message }) => answersTo(discord, message) > 1).length,
      strikes,
      crashed: !bot.alive(),
      recovered,
      complaints: discord.complaints,
    };
  } finally {
    await bot.stop();
    await discord.stop();
  }
}

/** One fault, drawn from all there are. */
async function strike(
  discord: LocalDiscord,
  random: () => number,
  down: [from: number, to: number][],
): Promise<void> {
  const { gateway } = discord;
  const faults: (() => unknown)[] = [
    () => gateway.drop(),
    () => gateway.askToReconnect(),
    () => gateway.invalidate(true),
    () => gateway.invalidate(false),
    () => gateway.goDeaf(),
    () => gateway.close(4000),
    () => gateway.close(1000),
    () => {
      gateway.faults.invalidAfterResumed = true;
      gateway.drop();
    },
    () => {
      gateway.faults.refuseResume = true;
      gateway.drop();
      setTimeout(() => {
        gateway.faults.refuseResume = false;
      }, 1_500).unref();
    },
    async () => {
      gateway.faults.refuse = true;
      gateway.drop();
      await sleep(700);
      gateway.faults.refuse = false;
    },
    async () => {
      const from = Date.now();
      await discord.restart(300 + 900 * random());
      down.push([from, Date.now() + 50]);
    },
    async () => {
      discord.faults = BAD_REST;
      await sleep(2_000 + 3_000 * random());
      discord.faults = {};
    },
  ];
  await faults[Math.floor(random() * faults.length)]?.();
}

/** Whether the bot answers a fresh question within `ms`. */
async function settled(discord: LocalDiscord, ms: number): Promise<boolean> {
  const end = Date.now() + ms;
  while (Date.now() < end) {
    if (discord.gateway.live && discord.commands.find(1, 'ask') !== undefined) {
      const reply = discord.slash('ask', { question: 'كم عدد القتلى؟' }).reply(1_000);
      if (
        await reply.then(
          () => true,
          () => false,
        )
      )
        return true;
    }
    await sleep(50);
  }
  return false;
}

const isCertain = ({ at, connection }: Delivered): boolean =>
  connection.endedAt === null || connection.endedAt - at > CERTAIN_MS;

/** Whether an interaction reached the bot for certain, with time enough left in which REST was there. */
function isOwed(asked: Asked, down: readonly (readonly [from: number, to: number])[]): boolean {
  const until = asked.createdAt + ANSWER_WITHIN_MS;
  return asked.deliveries.filter(isCertain).some(({ at }) => {
    const away = down.reduce(
      (sum, [from, to]) => sum + Math.max(0, Math.min(to, until) - Math.max(from, at)),
      0,
    );
    return until - at - away >= ENOUGH_MS;
  });
}

const told = (asked: Asked): string =>
  `${asked.id}: delivered after ${asked.deliveries.map(({ at }) => `${at - asked.createdAt} ms`).join(', ')}; refused: ${asked.refusals.join(', ') || 'none'}`;

const answersTo = (discord: LocalDiscord, question: Message): number =>
  [...discord.messages.all.values()].filter(
    ({ author, message_reference: reference }) =>
      author.id === discord.world.bot.id && isRecord(reference) && reference['message_id'] === question.id,
  ).length;
