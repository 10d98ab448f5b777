/** Twice as many questions as the bot can answer: what is answered, what is dropped, and how soon all is well again. */
import { startDiscord } from '../../test/discord-server/server.ts';
import { startBot } from './bots.ts';
import { answers } from './costs.ts';
import { type LoadResult, load } from './load.ts';

export interface OverloadResult {
  /** Questions a second that the bot answers all but a hundredth of. */
  readonly ceiling: number;
  readonly offered: number;
  readonly result: LoadResult;
  /** Dropped by the bot's own count. */
  readonly droppedCounted: number;
  readonly rssMb: number;
  /** Until a window of ordinary load was answered whole and at once. */
  readonly recoveredMs: number;
}

const STEP = 250;

export async function overload(questions: readonly string[], seconds: number): Promise<OverloadResult> {
  const discord = await startDiscord({ check: false });
  const port = 20_000 + Math.floor(Math.random() * 20_000);
  const bot = startBot('rawi', discord, { PORT: String(port) });
  try {
    await discord.ready(20_000);
    await answers(discord, questions[0] ?? '؟');
    await load(discord, questions, 200, 3);
    let ceiling = STEP;
    for (let rate = ceiling; rate <= 20 * STEP; rate += STEP) {
      const { answered, asked } = await load(discord, questions, rate, 2);
      if (answered < asked * 0.99) break;
      ceiling = rate;
    }
    const before = await dropped(port);
    let rssMb = 0;
    const watching = setInterval(async () => {
      rssMb = Math.max(rssMb, (await bot.usage()).rssMb);
    }, 1_000);
    const offered = ceiling * 2;
    const result = await load(discord, questions, offered, seconds);
    clearInterval(watching);
    const over = performance.now();
    let recoveredMs = Number.POSITIVE_INFINITY;
    while (performance.now() - over < 15_000) {
      const { answered, asked, p99Ms } = await load(discord, questions, 100, 0.5);
      if (answered === asked && p99Ms < 250) {
        recoveredMs = performance.now() - over;
        break;
      }
    }
    const droppedCounted = (await dropped(port)) - before;
    return { ceiling, offered, result, droppedCounted, rssMb, recoveredMs };
  } finally {
    await bot.stop();
    await discord.stop();
  }
}

/** What the bot has dropped so far, by its own metrics. */
async function dropped(port: number): Promise<number> {
  const text = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
  return [...text.matchAll(/^rawi_shed_total\{.*\} (\d+)$/gm)].reduce(
    (sum, [, count]) => sum + Number(count),
    0,
  );
}
