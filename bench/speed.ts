/**
 * `npm run bench -- speed [--data DIR]`: how soon the first article is ready, and what a question on it costs.
 *
 * With DIR, which holds passages.jsonl and queries.jsonl: time and memory beside MiniSearch with its defaults, in one
 * process, questions asked in turn. `--times N` makes N times the passages by shuffling sentences between them, so that
 * words stay as frequent as they are.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import MiniSearch from 'minisearch';
import { sentences } from '../src/arabic/sentences.ts';
import { loadCorpus } from '../src/corpus/load.ts';
import { buildDossier } from '../src/dossier.ts';
import { buildIndex } from '../src/search/index.ts';
import { percentile } from './percentile.ts';
import {
  type PassageRow,
  passagesOfRows,
  readBeforehand,
  readPassageRows,
  readQueryRows,
  rowReadings,
} from './rows.ts';

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    times: { type: 'string', default: '1' },
    queries: { type: 'string', default: '500' },
  },
});

const timed = (run: () => void): number => {
  const start = performance.now();
  run();
  return performance.now() - start;
};

/** How often the questions on the first article are asked: at first the code is cold. */
const ROUNDS = 30;

/** The first article: read and indexed once, with code that never ran before, as when the bot starts. */
async function firstArticle(): Promise<void> {
  const start = performance.now();
  const { index, passages } = buildDossier(await loadCorpus('corpus'));
  const ready = performance.now() - start;
  const questions = ['karabakh', 'karabakh-unanswerable'].flatMap((name) =>
    readQueryRows(join('test/questions', `${name}.jsonl`)),
  );
  const rounds = Array.from({ length: ROUNDS }, () =>
    questions.map(({ text }) =>
      timed(() => {
        for (const hit of index.search(text).hits.slice(0, 1)) void [hit.quote, hit.marks];
      }),
    ),
  );
  console.log(`the first article: ${passages.length} passages, ${questions.length} questions`);
  console.log(`loaded and ready ${ready.toFixed(1)} ms after imports`);
  for (const [name, times] of [
    ['asked for the first time', rounds[0] ?? []],
    ['asked again', rounds.at(-1) ?? []],
  ] as const)
    console.log(
      `${name}: p50 ${percentile(times, 0.5).toFixed(3)} ms, p99 ${percentile(times, 0.99).toFixed(3)} ms`,
    );
}

/** Pseudo-random numbers from 0 to 1, the same in every run (mulberry32). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The rows, and `times - 1` more of each with sentences drawn from all. */
function multiplied(rows: readonly PassageRow[], times: number): PassageRow[] {
  const out = [...rows];
  const next = random(1);
  const parts = rows.map(({ text }) => sentences(text).map(({ start, end }) => text.slice(start, end)));
  const all = parts.flat();
  for (let round = 1; round < times; round++)
    parts.forEach((own, at) => {
      const text = own.map(() => all[Math.floor(next() * all.length)] ?? '').join(' ');
      out.push({ id: `${round}-${at}`, text });
    });
  return out;
}

const heap = (): number => {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 2 ** 20;
};

/** A big collection beside MiniSearch. */
function besideMiniSearch(data: string): void {
  const rows = multiplied(readPassageRows(join(data, 'passages.jsonl')), Number(values.times));
  const queries = readQueryRows(join(data, 'queries.jsonl')).slice(0, Number(values.queries));
  const passages = passagesOfRows(rows);

  let reported = rowReadings();

  let before = heap();
  let began = performance.now();
  const ours = buildIndex({ passages, readings: (passage) => reported(passage), glossary: [] });
  const ourBuild = performance.now() - began;
  const ourHeap = heap() - before;

  before = heap();
  began = performance.now();
  const mini = new MiniSearch<{ id: number; text: string }>({ fields: ['text'] });
  mini.addAll(rows.map(({ text }, id) => ({ id, text })));
  const miniBuild = performance.now() - began;
  const miniHeap = heap() - before;

  // an article is read before it is served
  reported = readBeforehand(passages);

  const ourTimes: number[] = [];
  const miniTimes: number[] = [];
  for (const { text } of queries) {
    miniTimes.push(timed(() => mini.search(text)));
    ourTimes.push(
      timed(() => {
        for (const hit of ours.search(text, { limit: 100 }).hits.slice(0, 3)) hit.quote;
      }),
    );
  }
  const line = (name: string, our: number, mine: number): void =>
    console.log(
      `${name.padEnd(10)} ${our.toFixed(1).padStart(9)} ${mine.toFixed(1).padStart(9)}   ${(our / mine).toFixed(2)} ×`,
    );
  console.log(`${passages.length} passages     ours  MiniSearch`);
  line('build ms', ourBuild, miniBuild);
  line('heap MB', ourHeap, miniHeap);
  line('p50 ms', percentile(ourTimes, 0.5), percentile(miniTimes, 0.5));
  line('p99 ms', percentile(ourTimes, 0.99), percentile(miniTimes, 0.99));
}

await firstArticle();
if (values.data !== undefined) besideMiniSearch(values.data);
