/**
 * Makes src/arabic/frequency-table.ts from a list of words with counts (word, tab, count; most frequent first).
 *
 *     npx tsx bench/frequencies.ts WORDS.tsv > src/arabic/frequency-table.ts
 *
 * Words are cut into clitics and stem by the very stemmer that uses the table, so the table is made in rounds:
 * the first holds words as written, without endings; each later one is counted with the table before it.
 */
import { readFileSync } from 'node:fs';
import { fold } from '../src/arabic/fold.ts';
import { setFrequencies } from '../src/arabic/frequency.ts';
import { stem, withoutSuffixes } from '../src/arabic/stem.ts';
import { isStopWord } from '../src/arabic/stopwords.ts';

const [file] = process.argv.slice(2);
if (file === undefined) throw new Error('which file of words and counts?');
const words = readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => line.split('\t'))
  .map(([word = '', count = '0']) => ({ word: fold(word), count: Number(count) }));

function counted(stemOf: (word: string) => string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { word, count } of words) {
    if (isStopWord(word)) continue;
    const key = stemOf(word);
    counts.set(key, (counts.get(key) ?? 0) + count);
  }
  return counts;
}

/** Class 1: fewer than 64 in the sample; each further class doubles. */
const classOf = (count: number): number => Math.max(1, Math.floor(Math.log2(count)) - 4);

const classes = (counts: Map<string, number>): Map<string, number> =>
  new Map([...counts].map(([word, count]) => [word, classOf(count)]));

setFrequencies(classes(counted(withoutSuffixes)));
for (let round = 0; round < 3; round++) setFrequencies(classes(counted(stem)));

const byClass = new Map<number, string[]>();
for (const [word, level] of classes(counted(stem))) byClass.set(level, [...(byClass.get(level) ?? []), word]);
const lines = [...byClass]
  .sort(([a], [b]) => a - b)
  .map(([level, stems]) => `  ${level}: \`${wrapped(stems.sort())}\`,`);

function wrapped(stems: readonly string[]): string {
  const out: string[] = [''];
  for (const word of stems) {
    if ((out.at(-1) ?? '').length + word.length > 108) out.push('');
    out.push(`${out.pop() ?? ''}${word} `);
  }
  return out.map((line) => line.trimEnd()).join('\n');
}

console.log(`/**
 * How frequent stems are in Arabic news, in classes: each holds twice the frequency of the one before it.
 * Made by bench/frequencies.ts from counts over 183,628 sentences; not written by hand.
 */
export const frequencyTable: Readonly<Record<number, string>> = {
${lines.join('\n')}
};`);
