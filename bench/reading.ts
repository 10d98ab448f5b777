/**
 * `npm run bench -- reading [--data DIR] [--verbose]`: how well and how fast texts are read.
 *
 * With DIR, its annotated rows (`reading/*.dev.jsonl`, `reading/*.json` for whole articles) are scored and the
 * passages of `scale/` timed; without it only the speed is measured, on the project's own article. `--verbose`
 * names what was missed.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readText } from '../src/reading/read.ts';
import { ClaimRow, ExpressionRow, goldArticles, goldRows, TollRow } from './reading-gold.ts';
import {
  articleRows,
  type Read,
  scoreArticleTimes,
  scoreClaims,
  scoreNumbers,
  scoreTimes,
  scoreTolls,
} from './reading-score.ts';
import { readPassageRows } from './rows.ts';

const { values } = parseArgs({
  options: { data: { type: 'string' }, verbose: { type: 'boolean', default: false } },
});
const say = (line: string): void => {
  if (values.verbose) console.log(`    ${line}`);
};
const read: Read = (text, published) => readText(text, { published });

if (values.data !== undefined) scoreAll(join(values.data, 'reading'));
speed(passages(values.data));
hostile();

function scoreAll(folder: string): void {
  const file = (name: string): string => join(folder, name);
  const report = (name: string, score: string): void => console.log(`${name.padEnd(24)} ${score}`);
  report('numbers', scoreNumbers(goldRows(file('numbers.dev.jsonl'), ExpressionRow), read, say));
  report('times', scoreTimes(goldRows(file('times.dev.jsonl'), ExpressionRow), read, say));
  report('tolls', scoreTolls(goldRows(file('casualties.dev.jsonl'), TollRow), read, say));
  report('claims', scoreClaims(goldRows(file('speech.dev.jsonl'), ClaimRow), read, say));
  for (const name of readdirSync(folder).filter((entry) => entry.endsWith('.json'))) {
    const articles = goldArticles(file(name));
    report(`${name}: times`, scoreArticleTimes(articles, read, say));
    report(`${name}: tolls`, scoreTolls(articleRows(articles), read, say));
    report(`${name}: claims`, scoreClaims(articleRows(articles), read, say));
  }
}

/** The passages to time: those of `scale/`, or the paragraphs of the project's own article. */
function passages(data: string | undefined): string[] {
  const file = data === undefined ? undefined : join(data, 'scale', 'passages.jsonl');
  if (file !== undefined && existsSync(file)) return readPassageRows(file).map(({ text }) => text);
  return readdirSync('corpus')
    .filter((name) => name.endsWith('.md'))
    .flatMap((name) =>
      readFileSync(join('corpus', name), 'utf8')
        .split('\n')
        .filter((line) => line !== ''),
    );
}

/** The mean time a passage takes, after a first round that warms up. */
function speed(texts: readonly string[]): void {
  for (const text of texts.slice(0, 500)) read(text, '2020-01-01');
  const length = texts.reduce((sum, text) => sum + text.split(/\s+/).length, 0);
  const began = performance.now();
  for (const text of texts) read(text, '2020-01-01');
  const took = performance.now() - began;
  console.log(
    `speed: ${texts.length} passages of ${Math.round(length / texts.length)} words in the mean, ${(took / texts.length).toFixed(3)} ms each, ${((90 * took) / length).toFixed(3)} ms for 90 words`,
  );
}

/** Texts of 100,000 characters that make careless patterns backtrack. */
function hostile(): void {
  const pieces =
    '1 12. 5ر (( «قال و ب وب ال الـ ألف_ مليون_و_ خمسة_و بين_3_و اليوم_ أمس_ 2020- 5/5/ من_من_ يوم_يوم_ في_في_ الخميس_ قتل_3_و بينهم_ أن_ قال_أن_ أيلول/ ليل_ العام_ وقت_سابق_ شهر_ أول_ " ، :_'.split(
      ' ',
    );
  let slowest = { piece: '', took: 0 };
  for (const piece of pieces.map((entry) => entry.replaceAll('_', ' '))) {
    const text = piece.repeat(Math.ceil(100_000 / piece.length)).slice(0, 100_000);
    const began = performance.now();
    read(text, '2020-01-01');
    const took = performance.now() - began;
    if (took > 500) console.log(`  ${Math.round(took)} ms: «${piece}» repeated`);
    if (took > slowest.took) slowest = { piece, took };
  }
  console.log(
    `hostile: ${pieces.length} texts of 100,000 characters, the slowest («${slowest.piece}») ${Math.round(slowest.took)} ms`,
  );
}
