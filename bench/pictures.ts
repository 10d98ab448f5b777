/**
 * `npm run bench -- pictures`: milliseconds to draw the pictures of the corpus, cold (the renderer's first) and warm (the
 * median of 20), and how much the process has grown after 1,000 renders, in MB of resident memory.
 */
import { casualties } from '../src/answers/casualties.ts';
import { timelineItems } from '../src/answers/timeline.ts';
import { loadCorpus } from '../src/corpus/load.ts';
import { buildDossier } from '../src/dossier.ts';
import { casualtiesNode } from '../src/pictures/casualties.ts';
import type { Node } from '../src/pictures/nodes.ts';
import { renderPng } from '../src/pictures/renderer.ts';
import { type DatedItem, timelineNode } from '../src/pictures/timeline.ts';

const dossier = buildDossier(await loadCorpus('corpus'));
const dated = timelineItems(dossier, { from: null, to: null, about: '' }).filter(
  (item): item is DatedItem => item.time !== undefined,
);
const nodes: readonly (readonly [string, Node])[] = [
  [`timeline, ${dated.length} entries`, timelineNode(dated, 'ar')],
  ['casualties', casualtiesNode(casualties(dossier, { category: null, by: null }), 'ar')],
  [
    'timeline, 30 entries',
    timelineNode(
      Array.from({ length: 30 }, (_, at) => dated[at % dated.length] as DatedItem).sort((a, b) =>
        a.time.value.localeCompare(b.time.value),
      ),
      'ar',
    ),
  ],
];

const milliseconds = async (node: Node): Promise<number> => {
  const started = performance.now();
  await renderPng(node, 'ar');
  return performance.now() - started;
};
const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
const resident = (): number => {
  globalThis.gc?.();
  return process.memoryUsage().rss / 1024 / 1024;
};

for (const [index, [name, node]] of nodes.entries()) {
  const first = await milliseconds(node);
  const warm: number[] = [];
  for (let run = 0; run < 20; run++) warm.push(await milliseconds(node));
  console.log(
    `${name}: ${index === 0 ? `cold ${first.toFixed(0)} ms, ` : ''}warm ${median(warm).toFixed(1)} ms`,
  );
}

const node = nodes[1]?.[1];
const before = resident();
for (let run = 0; run < 1000; run++) if (node !== undefined) await renderPng(node, 'ar');
console.log(`memory after 1,000 renders: ${(resident() - before).toFixed(1)} MB more`);
