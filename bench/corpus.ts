/**
 * Many articles: how long a corpus of 1,000 articles takes to load, what it holds, how soon a changed article is served,
 * how long anything else has to wait meanwhile, and how long lists of all articles take when first asked for.
 *
 *     npm run bench -- corpus [--data DIR] [--articles 1000] [--paragraphs 10]
 *
 * Articles are made of `DIR/scale/passages.jsonl`; without `--data`, of the project's own articles, their sentences
 * shuffled. They are written to a temporary folder and read from there as an operator's would be.
 */
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { casualties } from '../src/answers/casualties.ts';
import { statements } from '../src/answers/said.ts';
import { suggestions } from '../src/answers/suggestions.ts';
import { timelineItems } from '../src/answers/timeline.ts';
import { sentences } from '../src/arabic/sentences.ts';
import { loadCorpus } from '../src/corpus/load.ts';
import { holdCorpus } from '../src/holder.ts';
import { percentile } from './percentile.ts';

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    articles: { type: 'string', default: '1000' },
    paragraphs: { type: 'string', default: '10' },
  },
});
const [articleCount, paragraphCount] = [Number(values.articles), Number(values.paragraphs)];

/** A repeatable sequence of numbers from 0 to 1 (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
const random = seeded(20230920);
const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;

/** The paragraphs that articles are made of. */
async function material(): Promise<string[]> {
  if (values.data !== undefined) {
    const lines = (await readFile(path.join(values.data, 'scale/passages.jsonl'), 'utf8'))
      .split('\n')
      .filter((line) => line !== '');
    return lines.map((line) =>
      z
        .looseObject({ text: z.string() })
        .parse(JSON.parse(line))
        .text.replace(/\s*\n\s*/g, ' '),
    );
  }
  const { articles } = await loadCorpus('corpus');
  const own = articles.flatMap(({ paragraphs }) =>
    paragraphs.flatMap(({ text }) => sentences(text).map(({ start, end }) => text.slice(start, end))),
  );
  return Array.from(
    { length: articleCount * paragraphCount },
    () => `${pick(own)} ${pick(own)} ${pick(own)}`,
  );
}

const folder = await mkdtemp(path.join(tmpdir(), 'rawi-bench-corpus-'));
const file = (number: number): string => path.join(folder, `article-${String(number).padStart(5, '0')}.md`);
const article = (number: number, paragraphs: readonly string[]): string => {
  const title = `الخبر رقم ${number}`;
  const day = new Date(Date.UTC(2020, 0, 1 + (number % 1000))).toISOString().slice(0, 10);
  return `---\ntitle: ${title}\npublished: ${day}\npublishedIs: stated\n---\n${[title, ...paragraphs].join('\n')}\n`;
};

const used = (): number => {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1024 / 1024;
};

try {
  await mkdir(folder, { recursive: true });
  const paragraphs = await material();
  for (let number = 0; number < articleCount; number++) {
    const own = Array.from(
      { length: paragraphCount },
      (_, at) => paragraphs[(number * paragraphCount + at) % paragraphs.length] as string,
    );
    await writeFile(file(number), article(number, own));
  }
  const questions = Array.from({ length: 200 }, () => pick(paragraphs).split(/\s+/).slice(0, 8).join(' '));

  const empty = used();
  const began = performance.now();
  const holder = await holdCorpus(folder);
  const built = performance.now() - began;
  console.log(
    `${holder.current().articles.length} articles, ${holder.current().passages.length} passages: served after ${(built / 1000).toFixed(1)} s, ${(used() - empty).toFixed(0)} MB`,
  );

  const ask = (at: number): number => {
    const started = performance.now();
    holder.current().index.search(questions[at % questions.length] as string);
    return performance.now() - started;
  };
  const quiet = questions.map((_, at) => ask(at));
  console.log(
    `question, quiet: p50 ${percentile(quiet, 0.5).toFixed(2)} ms, p99 ${percentile(quiet, 0.99).toFixed(2)} ms`,
  );

  // what else this machine does makes anyone wait: the same questions for as long, with nothing being built
  const still = monitorEventLoopDelay({ resolution: 2 });
  const asking = setInterval(() => ask(0), 50);
  still.enable();
  await new Promise((resolve) => setTimeout(resolve, 3000));
  still.disable();
  clearInterval(asking);
  console.log(
    `nothing changed: the longest wait ${(still.max / 1e6).toFixed(0)} ms, p99 ${(still.percentile(99) / 1e6).toFixed(0)} ms`,
  );

  for (const round of [1, 2, 3]) {
    await writeFile(
      file(7),
      article(7, [
        `حدث جديد في الجولة ${round}: انهار برج المراقبة القديم.`,
        ...paragraphs.slice(0, paragraphCount - 1),
      ]),
    );
    // what a user would wait is how long the event loop is kept from the next thing to do
    const delay = monitorEventLoopDelay({ resolution: 2 });
    const busy: number[] = [];
    const timer = setInterval(() => busy.push(ask(busy.length)), 50);
    const before = process.cpuUsage();
    delay.enable();
    const reload = await holder.reload();
    await new Promise((resolve) => setTimeout(resolve, 20));
    delay.disable();
    clearInterval(timer);
    const { user, system } = process.cpuUsage(before);
    const [hit] = holder.current().index.search('برج المراقبة القديم').hits;
    const served = hit?.passage.text.includes(`الجولة ${round}`) ?? false;
    const took = reload.outcome === 'swapped' ? (reload.milliseconds / 1000).toFixed(2) : 'not';
    console.log(
      `one article changed: served after ${took} s, ${((user + system) / 1e6).toFixed(2)} s of processor time with the questions (${served ? 'found' : 'NOT FOUND'}); meanwhile the longest wait ${(delay.max / 1e6).toFixed(0)} ms, p99 ${(delay.percentile(99) / 1e6).toFixed(0)} ms; ${busy.length} questions, p50 ${percentile(busy, 0.5).toFixed(2)} ms, p99 ${percentile(busy, 0.99).toFixed(2)} ms`,
    );
    const dossier = holder.current();
    const first = (name: string, list: () => readonly unknown[]): string => {
      const started = performance.now();
      const { length } = list();
      return `${name} ${(performance.now() - started).toFixed(1)} ms (${length})`;
    };
    console.log(
      `  first asked for after it: ${[
        first('statements', () => statements(dossier, { by: null, about: '' })),
        first('timeline', () => timelineItems(dossier, { from: null, to: null, about: '' })),
        first('casualties', () => casualties(dossier, { category: null, by: null })),
        first('completion', () => suggestions(dossier, 'كم')),
      ].join(', ')}`,
    );
  }
  console.log(`after three changes: ${(used() - empty).toFixed(0)} MB`);
  await holder.close();
} finally {
  await rm(folder, { recursive: true, force: true });
}
