/**
 * `npm run bench -- recall --data DIR`: what bounding a look-up costs. The right passages among the first hundred
 * (R@100), with the shipped bounds and with none, in one pool made of all collections in DIR/retrieval and the passages
 * of DIR/scale.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { LIMITS, UNLIMITED } from '../src/search/candidates.ts';
import { buildIndex } from '../src/search/index.ts';
import { WEIGHTS } from '../src/search/weights.ts';
import { mean } from './collections.ts';
import { passagesOfRows, readPassageRows, readQueryRows, rowReadings } from './rows.ts';

const { values } = parseArgs({
  options: { data: { type: 'string' }, sets: { type: 'string', default: 'arcd,tydiqa-ar' } },
});
const { data } = values;
if (data === undefined) throw new Error('usage: npm run bench -- recall --data DIR [--sets arcd,tydiqa-ar]');
const sets = values.sets.split(',').map((name) => join(data, 'retrieval', name));
const passages = [...sets, join(data, 'scale')].flatMap((folder) =>
  passagesOfRows(readPassageRows(join(folder, 'passages.jsonl'))),
);
const queries = sets.flatMap((folder) => readQueryRows(join(folder, 'queries.jsonl')));

console.log(`${passages.length} passages, ${queries.length} questions`);
for (const [name, limits] of [
  ['bounded', LIMITS],
  ['unbounded', UNLIMITED],
] as const) {
  const index = buildIndex({ passages, readings: rowReadings(), glossary: [] }, WEIGHTS, limits);
  const found = queries.map(({ text, relevant }) => {
    const ids = new Set(index.search(text, { limit: 100 }).hits.map(({ passage }) => passage.id));
    return mean(relevant.map((id) => (ids.has(id) ? 1 : 0)));
  });
  console.log(`${name.padEnd(10)} R@100 ${(100 * mean(found)).toFixed(2)}`);
}
