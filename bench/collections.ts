/** Collections for measuring: folders with passages.jsonl, queries.jsonl and perhaps unanswerable.jsonl. */
import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Passage } from '../src/corpus/passages.ts';
import type { SearchIndex } from '../src/search/index.ts';
import type { Reported } from '../src/search/reported.ts';
import { passagesOfRows, type QueryRow, readPassageRows, readQueryRows, rowReadings } from './rows.ts';

export interface Collected {
  readonly name: string;
  readonly passages: readonly Passage[];
  readonly readings: (passage: Passage) => Reported;
  readonly queries: readonly QueryRow[];
  readonly unanswerable: readonly QueryRow[];
}

/** The folders with a collection in a folder. */
function foldersIn(folder: string): string[] {
  if (existsSync(join(folder, 'passages.jsonl')))
    return existsSync(join(folder, 'queries.jsonl')) ? [folder] : [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap((entry) => foldersIn(join(folder, entry.name)));
}

/** All collections under the folders named, separated by commas. */
export function collect(folders: string): Collected[] {
  return folders
    .split(',')
    .filter((name) => name !== '')
    .flatMap(foldersIn)
    .map((folder) => {
      const unanswerable = join(folder, 'unanswerable.jsonl');
      return {
        name: basename(folder),
        passages: passagesOfRows(readPassageRows(join(folder, 'passages.jsonl'))),
        readings: rowReadings(),
        queries: readQueryRows(join(folder, 'queries.jsonl')),
        unanswerable: existsSync(unanswerable) ? readQueryRows(unanswerable) : [],
      };
    });
}

export const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

/** How the questions of a collection are ranked: right passage first, in the first five, nDCG at ten. */
export function ranking(
  { queries }: Collected,
  index: SearchIndex,
): { right: number; five: number; ndcg: number } {
  const right: number[] = [];
  const five: number[] = [];
  const ndcg: number[] = [];
  for (const { text, relevant } of queries) {
    const ids = index
      .explain(text, { limit: 10 })
      .ranked.map(({ passage }) => index.passages[passage]?.id ?? '');
    const gold = new Set(relevant);
    right.push(gold.has(ids[0] ?? '') ? 1 : 0);
    five.push(ids.slice(0, 5).some((id) => gold.has(id)) ? 1 : 0);
    const gain = ids.reduce((sum, id, at) => sum + (gold.has(id) ? 1 / Math.log2(at + 2) : 0), 0);
    ndcg.push(gain / [...gold].slice(0, 10).reduce((sum, _, at) => sum + 1 / Math.log2(at + 2), 0));
  }
  return { right: mean(right), five: mean(five), ndcg: mean(ndcg) };
}

/** The area under the ROC curve: how often a `yes` is above a `no`. */
export function auroc(yes: readonly number[], no: readonly number[]): number {
  let sum = 0;
  for (const a of yes) for (const b of no) sum += a > b ? 1 : a === b ? 0.5 : 0;
  return sum / Math.max(1, yes.length * no.length);
}
