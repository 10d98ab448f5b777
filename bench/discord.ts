/**
 * How the bot behaves in Discord, beside a bare discord.js bot that answers with a constant, in the same run. Server
 * and load are one process, each bot another; everything stays on the loopback, and every row ends by itself.
 *
 *     npm run bench -- discord [ROW…] [--seconds 10] [--repeats 3] [--fault-minutes 10] [--seed 1] [--hostile 10000]
 *
 * Rows: start, cpu, http, overload, faults, hostile; all of them when none is named.
 */
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { runFaults } from '../test/end-to-end/fault-run.ts';
import { startBot } from './discord/bots.ts';
import { type Cost, cost, middle, open, startUp } from './discord/costs.ts';
import { hostile } from './discord/hostile.ts';
import { median } from './discord/load.ts';
import { overload } from './discord/overload.ts';
import { questions } from './discord/questions.ts';
import { verifying } from './discord/verifying.ts';

interface Settings {
  readonly seconds: number;
  readonly repeats: number;
  readonly faultMinutes: number;
  readonly seed: number;
  readonly hostile: number;
  readonly questions: readonly string[];
}

/** A measured row: what, how much, and what it is to be. */
type Row = readonly [what: string, measured: string, target: string];

const ROWS: Readonly<Record<string, (settings: Settings) => Promise<Row[]>>> = {
  start: startRow,
  cpu: cpuRows,
  http: httpRow,
  overload: overloadRow,
  faults: faultRow,
  hostile: hostileRow,
};

const ms = (value: number): string => `${value.toFixed(value < 10 ? 3 : 0)} ms`;
const times = (value: number): string => `${value.toFixed(2)} ×`;

export async function run(args: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      seconds: { type: 'string', default: '10' },
      repeats: { type: 'string', default: '3' },
      'fault-minutes': { type: 'string', default: '10' },
      seed: { type: 'string', default: '1' },
      hostile: { type: 'string', default: '10000' },
    },
  });
  const settings: Settings = {
    seconds: Number(values.seconds),
    repeats: Number(values.repeats),
    faultMinutes: Number(values['fault-minutes']),
    seed: Number(values.seed),
    hostile: Number(values.hostile),
    questions: await questions(300),
  };
  const built = spawnSync('npm', ['run', '-s', 'build'], { stdio: 'inherit' });
  if (built.status !== 0) throw new Error('the bot could not be built');
  console.log('| | measured | to reach |\n|---|---|---|');
  for (const name of positionals.length > 0 ? positionals : Object.keys(ROWS)) {
    const measure = ROWS[name];
    if (measure === undefined)
      throw new Error(`no row «${name}»; there are: ${Object.keys(ROWS).join(', ')}`);
    for (const row of await measure(settings)) console.log(`| ${row.join(' | ')} |`);
  }
}

async function startRow({ repeats, questions: [question = '؟'] }: Settings): Promise<Row[]> {
  const bare: number[] = [];
  const rawi: number[] = [];
  const answering: number[] = [];
  for (let turn = 0; turn < Math.max(3, repeats); turn += 1) {
    bare.push((await startUp('bare', question)).readyMs);
    const own = await startUp('rawi', question);
    rawi.push(own.readyMs);
    answering.push(own.answerMs);
  }
  const ratio = median(rawi) / median(bare);
  return [
    [
      'start to READY',
      `${times(ratio)} (${ms(median(rawi))} against ${ms(median(bare))}; first answer after ${ms(median(answering))})`,
      '≤ 1.5 ×',
    ],
  ];
}

async function cpuRows({ seconds, repeats, questions }: Settings): Promise<Row[]> {
  const rows: Row[] = [];
  const bare = await open('bare', questions);
  const rawi = await open('rawi', questions);
  try {
    for (const rate of [200, 1_000]) {
      const costs = { bare: [] as Cost[], rawi: [] as Cost[] };
      for (let turn = 0; turn < repeats; turn += 1) {
        costs.bare.push(await cost(bare, questions, rate, seconds));
        costs.rawi.push(await cost(rawi, questions, rate, seconds));
      }
      const [b, r] = [middle(costs.bare), middle(costs.rawi)];
      rows.push([
        `CPU an interaction at ${rate}/s`,
        `+ ${ms(r.cpuMs - b.cpuMs)} (${ms(r.cpuMs)} against ${ms(b.cpuMs)}; ${r.answered} of ${r.asked} answered)`,
        '≤ + 0.3 ms',
      ]);
      if (rate === 1_000)
        rows.push([
          'p99 at 1000/s',
          `${times(r.p99Ms / b.p99Ms)} (${ms(r.p99Ms)} against ${ms(b.p99Ms)}; p50 ${ms(r.p50Ms)} against ${ms(b.p50Ms)})`,
          '≤ 2 ×',
        ]);
    }
  } finally {
    await bare.close();
    await rawi.close();
  }
  return rows;
}

async function httpRow({ seconds, repeats, questions }: Settings): Promise<Row[]> {
  const bots = {
    bare: await open('bare', questions),
    gateway: await open('rawi', questions),
    http: await open('rawi', questions, 'http'),
  };
  try {
    const costs = { bare: [] as Cost[], gateway: [] as Cost[], http: [] as Cost[] };
    for (let turn = 0; turn < repeats; turn += 1)
      for (const way of ['bare', 'gateway', 'http'] as const)
        costs[way].push(await cost(bots[way], questions, 200, seconds));
    const [b, g, h] = [middle(costs.bare), middle(costs.gateway), middle(costs.http)];
    return [
      [
        'http transport, CPU against the gateway’s, at 200/s',
        `${times(h.cpuMs / g.cpuMs)} (${ms(h.cpuMs)} against ${ms(g.cpuMs)}, of which verifying a signature ${ms(verifying())}; the bare bot over the gateway ${ms(b.cpuMs)}; ${h.answered} of ${h.asked} answered)`,
        '≤ 0.7 ×',
      ],
    ];
  } finally {
    for (const bot of Object.values(bots)) await bot.close();
  }
}

async function overloadRow({ questions }: Settings): Promise<Row[]> {
  const { ceiling, offered, result, droppedCounted, rssMb, recoveredMs } = await overload(questions, 30);
  return [
    [
      `offered ${offered}/s for 30 s, twice the ceiling of ${ceiling}/s`,
      `${result.answered} of ${result.asked} answered, ${droppedCounted} counted as dropped; ${result.slow} after 2.5 s, ${result.late} late, ${result.twice} twice; RSS ${rssMb.toFixed(0)} MB; normal after ${ms(recoveredMs)}`,
      'all answered in time or dropped and counted; ≤ 400 MB; ≤ 5 s',
    ],
  ];
}

async function faultRow({ faultMinutes, seed, questions }: Settings): Promise<Row[]> {
  let output = '';
  const result = await runFaults({
    seed,
    seconds: faultMinutes * 60,
    perSecond: 5,
    questions,
    launch(discord) {
      const bot = startBot('rawi', discord);
      return {
        alive: () => bot.process.exitCode === null && bot.process.signalCode === null,
        async stop() {
          await bot.stop();
          output = `exit code ${bot.process.exitCode}\n${bot.output()}`;
        },
      };
    },
  });
  for (const line of result.unanswered) console.error(`unanswered: ${line}`);
  if (result.crashed) console.error(output);
  return [
    [
      `faults at random for ${faultMinutes} minutes (seed ${seed})`,
      `${result.owed} owed of ${result.asked} asked, ${result.unanswered.length} of those unanswered; ${result.messagesWrong} of ${result.messages} questions in messages answered not once; ${result.strikes} faults; ${result.crashed ? 'crashed' : 'no crash'}; ${result.recovered ? 'well' : 'not well'} afterwards`,
      '0 unanswered, no crash',
    ],
  ];
}

async function hostileRow({ hostile: runs, seed }: Settings): Promise<Row[]> {
  const result = await hostile(runs, seed);
  return [
    [
      `${runs} hostile interactions, messages and bodies (seed ${seed})`,
      `${result.answered} answered; ${result.complaints.length} refused by Discord, ${result.mentions} mentions, ${result.secrets} secrets in the log, ${result.wrongStatus} wrong statuses`,
      '0 refused, 0 mentions, 0 secrets, no crash',
    ],
  ];
}

await run(process.argv.slice(2));
