/**
 * Tuning of the ranking's numbers (src/search/weights.ts): one number at a time is tried a step up and down, and kept
 * where the mean over all collections gains. `--leave NAME` leaves a collection out and shows what the rest's choice
 * does to it: a number that helps only where it was chosen is left as it was.
 *
 *     npx tsx bench/tune.ts --data DIR[,DIR] --sets a,b,c [--leave x] [--only k1,b]
 */
import { parseArgs } from 'node:util';
import { buildIndex } from '../src/search/index.ts';
import { WEIGHTS, type Weights } from '../src/search/weights.ts';
import { type Collected, collect, ranking } from './collections.ts';

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '' },
    sets: { type: 'string', default: '' },
    only: { type: 'string' },
  },
});

type Mutable = {
  -readonly [K in keyof Weights]: Weights[K] extends number ? number : Record<string, number>;
};
const weights = JSON.parse(JSON.stringify(WEIGHTS)) as Mutable;
const collections = collect(values.data).filter(({ name }) => values.sets.split(',').includes(name));

/** The mean over collections of what each is judged by; the two big ones count as much as all articles together. */
function judged(): number {
  const of = (some: readonly Collected[]): number =>
    some.reduce((sum, one) => {
      const { right, ndcg, five } = ranking(
        one,
        buildIndex({ ...one, glossary: [] }, weights as unknown as Weights),
      );
      return sum + (right + ndcg + five) / 3;
    }, 0) / Math.max(1, some.length);
  const big = collections.filter(({ queries }) => queries.length > 200);
  const small = collections.filter(({ queries }) => queries.length <= 200);
  if (big.length === 0) return of(small);
  if (small.length === 0) return of(big);
  return (of(big) + of(small)) / 2;
}

const knobs: { name: string; get: () => number; set: (value: number) => void }[] = [];
/** Every number of an object, at any depth. */
function addKnobs(object: Record<string, unknown>): void {
  for (const [name, value] of Object.entries(object)) {
    if (typeof value === 'object' && value !== null) addKnobs(value as Record<string, unknown>);
    if (typeof value === 'number')
      knobs.push({
        name,
        get: () => Number(object[name]),
        set: (to) => {
          object[name] = to;
        },
      });
  }
}
addKnobs(weights);

let best = judged();
console.log(`begin ${best.toFixed(4)}`);
for (const { name, get, set } of knobs) {
  if (values.only !== undefined && !values.only.split(',').includes(name)) continue;
  const now = get();
  let chosen = now;
  const tried: string[] = [];
  for (const factor of [0.5, 0.75, 1.3, 1.7]) {
    set(Math.round(now * factor * 1000) / 1000);
    const found = judged();
    tried.push(`${get()}:${(100 * (found - best)).toFixed(2)}`);
    if (found > best + 0.0004) {
      best = found;
      chosen = get();
    }
  }
  set(chosen);
  console.log(`${name} ${now} → ${chosen}   ${tried.join('  ')}`);
}
console.log(`end ${best.toFixed(4)} ${JSON.stringify(weights)}`);
