/**
 * `npm run bench -- ablation --data DIR`: what each kind of evidence is worth, a row for each left out: right passage
 * first and nDCG@10 on the articles' questions (all collections of fewer than 200), and on each larger collection.
 */
import { parseArgs } from 'node:util';
import { buildIndex } from '../src/search/index.ts';
import { WEIGHTS, type Weights } from '../src/search/weights.ts';
import { collect, mean, ranking } from './collections.ts';

const { values } = parseArgs({ options: { data: { type: 'string', default: '' } } });
const collections = collect(values.data).filter(
  ({ name, queries }) => name !== 'scale' && !name.startsWith('abstain') && queries.length > 0,
);
const small = collections.filter(({ queries }) => queries.length < 200);
const large = collections.filter(({ queries }) => queries.length >= 200);

type Meet = Partial<Weights['meet']>;
const without = (meet: Meet): Weights => ({ ...WEIGHTS, meet: { ...WEIGHTS.meet, ...meet } });
const VARIANTS: readonly (readonly [string, Weights])[] = [
  ['all evidence', WEIGHTS],
  ['the lexicon', without({ synonym: 0, narrower: 0, broader: 0, related: 0 })],
  ['its loose links', without({ related: 0 })],
  ['paraphrases', without({ paraphrase: 0, near: 0, likely: 0 })],
  ['forms of one verb', without({ verb: 0 })],
  ['exact forms', without({ form: WEIGHTS.meet.stem })],
  ['roots', without({ root: 0 })],
  ['4-grams', without({ similar: 0 })],
  ['sound and spelling of names', without({ sound: 0, spelling: 0 })],
  ['the best sentence', { ...WEIGHTS, sentence: 0 }],
  [
    'the paragraphs around',
    { ...WEIGHTS, context: { before: 0, continued: 0, heading: 0, title: 0, names: 0 } },
  ],
  ['the kind of answer', { ...WEIGHTS, offer: {} }],
  ['words side by side', { ...WEIGHTS, adjacent: 0 }],
  ['the discount of headings', { ...WEIGHTS, heading: 1 }],
];

const cell = (figures: readonly { right: number; ndcg: number }[]): string =>
  `${(100 * mean(figures.map(({ right }) => right))).toFixed(1)} · ${(100 * mean(figures.map(({ ndcg }) => ndcg))).toFixed(1)}`;

console.log(`| without | ${small.length} articles | ${large.map(({ name }) => name).join(' | ')} |`);
console.log(`|---|---|${large.map(() => '---|').join('')}`);
for (const [name, weights] of VARIANTS) {
  const of = (some: typeof collections) =>
    some.map((collected) => ranking(collected, buildIndex({ ...collected, glossary: [] }, weights)));
  console.log(`| ${name} | ${cell(of(small))} | ${large.map((one) => cell(of([one]))).join(' | ')} |`);
}
