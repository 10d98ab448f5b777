/**
 * Makes the coefficients of src/search/confidence.ts: a logistic regression on questions with and without an answer.
 * Every collection weighs the same, and in it the answerable as much as the others. Prints the area under the ROC curve
 * of each collection by coefficients made from all the others, then the coefficients made from all.
 *
 *     npx tsx bench/calibrate.ts --data DIR[,DIR] --sets a,b,c
 */
import { parseArgs } from 'node:util';
import { sizeOf } from '../src/search/collection.ts';
import { type Signals, signalsOf } from '../src/search/confidence.ts';
import { buildIndex } from '../src/search/index.ts';
import { auroc, collect } from './collections.ts';

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '' },
    sets: { type: 'string', default: '' },
    drop: { type: 'string', default: '' },
  },
});

interface Sample {
  readonly signals: readonly number[];
  readonly good: boolean;
  readonly weight: number;
}

let names: string[] = [];
const groups = collect(values.data)
  .filter(({ name }) => values.sets.split(',').includes(name))
  .map((collected) => {
    const index = buildIndex({ ...collected, glossary: [] });
    const sample = (text: string, good: boolean, weight: number): Sample[] => {
      const { question, terms, ranked } = index.explain(text);
      const signals = signalsOf(question, terms, ranked);
      if (signals === undefined) return [];
      names = Object.keys(signals).filter((name) => !values.drop.split(',').includes(name));
      const own = names.map((name) => signals[name as keyof Signals]);
      const size = sizeOf(collected.passages.length);
      // each signal once for an article by itself, and once more for what a big collection changes about it
      return [{ signals: [...own, ...own.map((value) => value * size), size], good, weight }];
    };
    const { queries, unanswerable } = collected;
    // a collection of encyclopedia passages weighs as much as eight articles, of which there are some forty
    const share = collected.name.startsWith('abstain') ? 8 : 1;
    return {
      name: collected.name,
      samples: [
        ...queries.flatMap(({ text }) => sample(text, true, share / queries.length)),
        ...unanswerable.flatMap(({ text }) => sample(text, false, share / unanswerable.length)),
      ],
    };
  });

const dot = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0);

/** Shrinking of the coefficients, so that few questions do not make them wild. */
const SHRINK = 0.0005;

/** Logistic regression by Newton's method, with a little shrinking; the last coefficient is the constant. */
function regress(samples: readonly Sample[]): number[] {
  const rows = samples.map(({ signals }) => [...signals, 1]);
  const size = 2 * names.length + 2;
  const total = samples.reduce((sum, { weight }) => sum + weight, 0);
  let coefficients = new Array<number>(size).fill(0);
  for (let step = 0; step < 25; step++) {
    const gradient = coefficients.map((value, at) => (at < size - 1 ? SHRINK * value : 0));
    const hessian = coefficients.map((_, at) =>
      coefficients.map((__, other): number => (at === other ? (at < size - 1 ? SHRINK : 1e-9) : 0)),
    );
    rows.forEach((row, at) => {
      const { good = false, weight = 0 } = samples[at] ?? {};
      const guess = 1 / (1 + Math.exp(-dot(row, coefficients)));
      const share = weight / total;
      row.forEach((value, place) => {
        gradient[place] = (gradient[place] ?? 0) + share * (guess - (good ? 1 : 0)) * value;
        const line = hessian[place] ?? [];
        row.forEach((other, column) => {
          line[column] = (line[column] ?? 0) + share * guess * (1 - guess) * value * other;
        });
      });
    });
    const change = solve(hessian, gradient);
    coefficients = coefficients.map((value, at) => value - (change[at] ?? 0));
  }
  return coefficients;
}

/** Solves `matrix · x = vector` by elimination. The matrix is symmetric and positive, so no rows need be exchanged. */
function solve(matrix: readonly (readonly number[])[], vector: readonly number[]): number[] {
  const rows = matrix.map((row, at) => [...row, vector[at] ?? 0]);
  rows.forEach((row, at) => {
    const pivot = row[at] ?? 1;
    rows.forEach((other, index) => {
      if (index === at) return;
      const factor = (other[at] ?? 0) / pivot;
      if (factor === 0) return;
      for (let column = at; column < row.length; column++)
        other[column] = (other[column] ?? 0) - factor * (row[column] ?? 0);
    });
  });
  return rows.map((row, at) => (row.at(-1) ?? 0) / (row[at] ?? 1));
}

function figures(samples: readonly Sample[], coefficients: readonly number[]): string {
  const score = ({ signals }: Sample): number => 1 / (1 + Math.exp(-dot([...signals, 1], coefficients)));
  const yes = samples.filter(({ good }) => good).map(score);
  const no = samples.filter(({ good }) => !good).map(score);
  const threshold = [...yes].sort((a, b) => a - b)[Math.floor(yes.length * 0.1)] ?? 0;
  const above = (some: readonly number[], limit: number): string =>
    `${((100 * some.filter((value) => value >= limit).length) / some.length).toFixed(0)}%`;
  return `AUROC ${auroc(yes, no).toFixed(3)}  false at 90 % kept ${above(no, threshold)} (at ${threshold.toFixed(2)})  at .30 to .50: ${[0.3, 0.34, 0.38, 0.42, 0.46, 0.5].map((limit) => `${above(yes, limit)} ${above(no, limit)}`).join(' | ')}`;
}

for (const { name, samples } of groups) {
  const others = groups.filter((group) => group.name !== name).flatMap((group) => group.samples);
  console.log(`${name.padEnd(20)} ${figures(samples, regress(others))}`);
}
const all = regress(groups.flatMap(({ samples }) => samples));
const rounded = (at: number): number => Math.round((all[at] ?? 0) * 100) / 100;
console.log(
  [...names, 'constant']
    .map((name, at) => {
      const small = name === 'constant' ? 2 * names.length + 1 : at;
      const big = name === 'constant' ? 2 * names.length : names.length + at;
      return `  ${name}: [${rounded(small)}, ${rounded(big)}],`;
    })
    .join('\n'),
);
for (const { name, samples } of groups) console.log(`${name.padEnd(20)} ${figures(samples, all)}`);
