/**
 * The retrieval contract.
 *
 *     npm run -s eval:search -- --passages P.jsonl --queries Q.jsonl [--k 100] [--titles]
 *
 * Indexes the rows of P as one collection, asks every question of Q one after another, and prints a line each:
 * {"id","confidence","answered","hits":[{"id","score","quote"}]}, best first, `quote` on the first three. The last
 * line on standard error: {"passages","buildMs","p50Ms","p99Ms","heapMB"}.
 */
import { parseArgs } from 'node:util';
import { buildIndex } from '../src/search/index.ts';
import { percentile } from './percentile.ts';
import { passagesOfRows, readPassageRows, readQueryRows, rowReadings } from './rows.ts';

const { values } = parseArgs({
  options: {
    passages: { type: 'string' },
    queries: { type: 'string' },
    k: { type: 'string', default: '100' },
    titles: { type: 'boolean', default: false },
  },
});
if (values.passages === undefined || values.queries === undefined)
  throw new Error(
    'usage: npm run -s eval:search -- --passages P.jsonl --queries Q.jsonl [--k 100] [--titles]',
  );
const limit = Number(values.k);
if (!Number.isInteger(limit) || limit < 1)
  throw new Error(`--k is a whole number from 1, found "${values.k}"`);

const heap = (): number => {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
};

const passages = passagesOfRows(readPassageRows(values.passages), values.titles);
const queries = readQueryRows(values.queries);
const before = heap();
const began = performance.now();
const index = buildIndex({ passages, readings: rowReadings(), glossary: [] });
const buildMs = performance.now() - began;
const heapMB = (heap() - before) / 2 ** 20;

const times: number[] = [];
const lines = queries.map(({ id, text }) => {
  const start = performance.now();
  const { hits, confidence, answered } = index.search(text, { limit });
  // quotes are worked out when they are read: three are shown, and belong to the time
  const quotes = hits
    .slice(0, 3)
    .map(({ passage, quote }) => passage.article.body.slice(quote.start, quote.end));
  times.push(performance.now() - start);
  return JSON.stringify({
    id,
    confidence,
    answered,
    hits: hits.map(({ passage, score }, rank) => ({
      id: passage.id,
      score,
      ...(rank < 3 ? { quote: quotes[rank] } : {}),
    })),
  });
});
process.stdout.write(lines.map((line) => `${line}\n`).join(''));

const rounded = (value: number): number => Math.round(value * 1000) / 1000;
console.error(
  JSON.stringify({
    passages: passages.length,
    buildMs: rounded(buildMs),
    p50Ms: rounded(percentile(times, 0.5)),
    p99Ms: rounded(percentile(times, 0.99)),
    heapMB: rounded(heapMB),
  }),
);
