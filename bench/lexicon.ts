/**
 * How big lexicon and paraphrases are, and how many of the most frequent content words of a collection the lexicon knows.
 *
 *     npm run bench -- lexicon --data DIR [--unknown 200]
 *
 * Reads `DIR/lex/words.tsv` (word, tab, count; most frequent first). Forms that share a stem count once; stop words,
 * numbers and letters standing alone are set aside. `--unknown N` lists the N most frequent stems that no set has.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { fold } from '../src/arabic/fold.ts';
import { stem } from '../src/arabic/stem.ts';
import { isStopWord } from '../src/arabic/stopwords.ts';
import { concepts } from '../src/lexicon/index.ts';
import { lines, paraphrasesOf } from '../src/lexicon/paraphrases/index.ts';

const STEPS = [500, 1000, 2000, 3000, 4000, 5000];

const { values } = parseArgs({ options: { data: { type: 'string' }, unknown: { type: 'string' } } });
if (values.data === undefined) throw new Error('which data? npm run bench -- lexicon --data DIR');

const known = new Set(
  concepts.flatMap(({ arabic }) =>
    arabic.flatMap((form) => (form.split(' ').length === 1 ? [stem(fold(form))] : [])),
  ),
);

/** Content stems in order of frequency, each with a form it stands for. */
const content = new Map<string, string>();
for (const line of readFileSync(join(values.data, 'lex', 'words.tsv'), 'utf8').split('\n')) {
  const [word = ''] = line.split('\t');
  const folded = fold(word);
  if (!/^[\u0621-\u064A]{2,}$/.test(folded) || isStopWord(folded)) continue;
  const key = stem(folded);
  if (!content.has(key) && !isStopWord(key)) content.set(key, word);
}

const stems = [...content.keys()];
const forms = concepts.reduce((sum, { arabic, english }) => sum + arabic.length + english.length, 0);
console.log(
  `${concepts.length} concepts, ${forms} words and phrases, ${stems.length} content stems in the list`,
);
const said = lines.reduce((sum, line) => {
  const { same, near, likely } = paraphrasesOf(line);
  return sum + same.length + near.length + likely.length;
}, 0);
console.log(`paraphrases: ${lines.length} heads, ${said} words and phrases`);
for (const n of [...STEPS.filter((step) => step < stems.length), stems.length]) {
  const covered = stems.slice(0, n).filter((key) => known.has(key)).length;
  console.log(`of the ${n} most frequent: ${covered} known (${((100 * covered) / n).toFixed(1)} %)`);
}
const unknown = stems.filter((key) => !known.has(key)).slice(0, Number(values.unknown ?? 0));
if (unknown.length > 0) console.log(unknown.map((key) => content.get(key)).join(' '));
