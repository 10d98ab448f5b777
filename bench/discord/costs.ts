/** CPU for each interaction, time to the reply, and time to start: Rawi beside a bare bot, in turns. */
import { type DiscordOptions, type LocalDiscord, startDiscord } from '../../test/discord-server/server.ts';
import { type BotKind, type RunningBot, startBot } from './bots.ts';
import { type LoadResult, load, median } from './load.ts';

/** What `/ask` is declared as for the bare bot, which registers nothing. */
const ASK = {
  name: 'ask',
  description: 'ask',
  options: [{ type: 3, name: 'question', description: 'question', required: true }],
};

export interface Opened {
  readonly discord: LocalDiscord;
  readonly bot: RunningBot;
  close(): Promise<void>;
}

/** A bot of its own beside a Discord of its own, connected, with `/ask` registered, and warm. */
export async function open(
  kind: BotKind,
  questions: readonly string[],
  transport: 'gateway' | 'http' = 'gateway',
  options: DiscordOptions = {},
): Promise<Opened> {
  const discord = await startDiscord({ check: false, ...options });
  if (kind === 'bare') discord.commands.replace('', discord.world.applicationId, [ASK]);
  const port = 20_000 + Math.floor(Math.random() * 20_000);
  const bot = startBot(kind, discord, {
    ...(transport === 'http'
      ? { RAWI_TRANSPORT: 'http', PORT: String(port), DISCORD_PUBLIC_KEY: discord.publicKey }
      : {}),
  });
  const close = async () => {
    await bot.stop();
    await discord.stop();
  };
  try {
    if (transport === 'http') discord.interactionsUrl = `http://127.0.0.1:${port}/interactions`;
    else await discord.ready(20_000);
    await answers(discord, questions[0] ?? '؟');
    // Until V8 has compiled what a question takes: some thousands of them.
    await load(discord, questions, 500, 8);
  } catch (error) {
    await close();
    throw new Error(`the bot does not answer:\n${bot.output()}`, { cause: error });
  }
  return { discord, bot, close };
}

/** Asks until there is an answer: what comes before the bot listens is lost, as it would be in Discord. */
export async function answers(discord: LocalDiscord, question: string, ms = 20_000): Promise<void> {
  const end = performance.now() + ms;
  for (;;) {
    if (discord.commands.find(1, 'ask') !== undefined) {
      const answer = discord.slash('ask', { question }).reply(100);
      if (
        await answer.then(
          () => true,
          () => false,
        )
      )
        return;
    } else await new Promise((resolve) => setTimeout(resolve, 5));
    if (performance.now() > end) throw new Error(`no answer in ${ms} ms`);
  }
}

export interface Cost extends LoadResult {
  /** Of the bot's process, for each interaction asked. */
  readonly cpuMs: number;
  readonly rssMb: number;
}

export async function cost(
  { discord, bot }: Opened,
  questions: readonly string[],
  perSecond: number,
  seconds: number,
): Promise<Cost> {
  const before = await bot.usage();
  const result = await load(discord, questions, perSecond, seconds);
  const after = await bot.usage();
  return { ...result, cpuMs: (after.cpuMs - before.cpuMs) / result.asked, rssMb: after.rssMb };
}

/** The run with the middle CPU time, and the middle 99th percentile. */
export const middle = (
  costs: readonly Cost[],
): { cpuMs: number; p99Ms: number; p50Ms: number; answered: number; asked: number } => ({
  cpuMs: median(costs.map(({ cpuMs }) => cpuMs)),
  p99Ms: median(costs.map(({ p99Ms }) => p99Ms)),
  p50Ms: median(costs.map(({ p50Ms }) => p50Ms)),
  answered: costs.reduce((sum, { answered }) => sum + answered, 0),
  asked: costs.reduce((sum, { asked }) => sum + asked, 0),
});

/** Milliseconds from starting the process to READY, and to the first answer. */
export async function startUp(
  kind: BotKind,
  question: string,
): Promise<{ readyMs: number; answerMs: number }> {
  const discord = await startDiscord({ check: false });
  discord.commands.replace('', discord.world.applicationId, [ASK]);
  const bot = startBot(kind, discord);
  try {
    await discord.ready(20_000);
    const readyMs = performance.now() - bot.startedAt;
    await answers(discord, question);
    return { readyMs, answerMs: performance.now() - bot.startedAt };
  } finally {
    await bot.stop();
    await discord.stop();
  }
}
