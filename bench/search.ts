/**
 * `npm run bench -- search --data DIR [--sets a,b] [-v]`: what the search reaches on collections of the form that
 * docs/search.md describes, found in DIR (folders with passages.jsonl, queries.jsonl and perhaps unanswerable.jsonl).
 */
import { parseArgs } from 'node:util';
import { buildIndex } from '../src/search/index.ts';
import { WEIGHTS, type Weights } from '../src/search/weights.ts';
import { auroc, type Collected, collect, mean } from './collections.ts';
import type { QueryRow } from './rows.ts';

interface Figures {
  readonly questions: number;
  readonly right: number;
  readonly five: number;
  readonly ndcg: number;
  readonly auroc: number | undefined;
  readonly kept: number | undefined;
  readonly falsely: number | undefined;
  readonly quoted: number;
  readonly length: number;
  readonly confidences: readonly [readonly number[], readonly number[]];
}

export function measure(collected: Collected, weights: Weights, verbose: boolean): Figures {
  const index = buildIndex({ ...collected, glossary: [] }, weights);
  const { queries, unanswerable } = collected;
  const yes: number[] = [];
  const answeredYes: number[] = [];
  const right: number[] = [];
  const five: number[] = [];
  const ndcg: number[] = [];
  const quoted: number[] = [];
  const lengths: number[] = [];
  for (const query of queries) {
    const { hits, confidence, answered } = index.search(query.text, { limit: 10 });
    const ids = hits.map(({ passage }) => passage.id);
    const gold = new Set(query.relevant);
    const first = hits[0];
    right.push(first !== undefined && gold.has(first.passage.id) ? 1 : 0);
    five.push(ids.slice(0, 5).some((id) => gold.has(id)) ? 1 : 0);
    const gain = ids.reduce((sum, id, at) => sum + (gold.has(id) ? 1 / Math.log2(at + 2) : 0), 0);
    const ideal = [...gold].slice(0, 10).reduce((sum, _, at) => sum + 1 / Math.log2(at + 2), 0);
    ndcg.push(gain / ideal);
    yes.push(confidence);
    answeredYes.push(answered ? 1 : 0);
    if (first !== undefined && gold.has(first.passage.id)) {
      const quote = first.passage.article.body.slice(first.quote.start, first.quote.end);
      lengths.push(quote.split(/\s+/).length);
      quoted.push(query.answers.some((answer) => quote.includes(answer)) ? 1 : 0);
    }
    if (verbose && right.at(-1) === 0) report(query, index, ids, confidence);
  }
  const no: number[] = [];
  const answeredNo: number[] = [];
  for (const query of unanswerable) {
    const { confidence, answered, hits } = index.search(query.text, { limit: 3 });
    no.push(confidence);
    answeredNo.push(answered ? 1 : 0);
    if (verbose && answered)
      console.log(`  ? ${confidence.toFixed(2)} ${query.text} → ${hits[0]?.passage.text.slice(0, 80)}`);
  }
  return {
    questions: queries.length,
    right: mean(right),
    five: mean(five),
    ndcg: mean(ndcg),
    auroc: no.length > 0 ? auroc(yes, no) : undefined,
    kept: no.length > 0 ? mean(answeredYes) : undefined,
    falsely: no.length > 0 ? mean(answeredNo) : undefined,
    quoted: mean(quoted),
    length: mean(lengths) / 100,
    confidences: [yes, no],
  };
}

function report(
  query: QueryRow,
  index: ReturnType<typeof buildIndex>,
  ids: readonly string[],
  confidence: number,
): void {
  const { question, terms, ranked } = index.explain(query.text, { limit: 10 });
  const at = ids.findIndex((id) => query.relevant.includes(id));
  console.log(
    `\n- ${query.text}  [${question.asked}] gold ${query.relevant.join(',')} at ${at + 1}  confidence ${confidence.toFixed(2)}`,
  );
  for (const hit of ranked.filter((_, rank) => rank === 0 || rank === at)) {
    const met = terms
      .map(({ text, idf }, term) => `${text}(${idf.toFixed(1)})=${hit.match.kinds[term] ?? '-'}`)
      .join(' ');
    const evidence = Object.entries(hit.evidence)
      .map(([name, value]) => `${name} ${value.toFixed(2)}`)
      .join(' ');
    console.log(`    ${hit.passage + 1}: ${hit.score.toFixed(2)} {${evidence}} ${met}`);
  }
}

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    sets: { type: 'string' },
    verbose: { type: 'boolean', short: 'v', default: false },
    set: { type: 'string', multiple: true, default: [] },
  },
});
const changed = JSON.parse(JSON.stringify(WEIGHTS));
for (const setting of values.set) {
  const [path = '', value = ''] = setting.split('=');
  const names = path.split('.');
  const last = names.pop() ?? '';
  const target = names.reduce((object, name) => object[name], changed);
  target[last] = Number(value);
}
const percent = (value: number | undefined): string =>
  value === undefined ? '     ' : (100 * value).toFixed(1).padStart(5);
const wanted = values.sets?.split(',');
const results: Figures[] = [];
console.log('first · five · nDCG@10 · quote|right · words · AUROC · kept · false');
for (const collected of collect(values.data ?? '')) {
  if (wanted !== undefined && !wanted.includes(collected.name)) continue;
  const figures = measure(collected, changed, values.verbose);
  results.push(figures);
  const { right, five, ndcg, quoted, length, auroc: area, kept, falsely } = figures;
  console.log(
    `${[right, five, ndcg, quoted, length, area, kept, falsely].map(percent).join('  ')}  ${collected.name}`,
  );
}
if (results.length > 1) {
  const over = (of: (figures: Figures) => number): number =>
    results.reduce((sum, figures) => sum + of(figures) * figures.questions, 0) /
    results.reduce((sum, { questions }) => sum + questions, 0);
  const yes = results.flatMap(({ confidences }) => confidences[0]);
  const no = results.flatMap(({ confidences }) => confidences[1]);
  console.log(
    `${[over((f) => f.right), over((f) => f.five), over((f) => f.ndcg), over((f) => f.quoted), over((f) => f.length), auroc(yes, no)].map(percent).join('  ')}  all together`,
  );
}
