import { fold } from '../../src/arabic/fold.ts';
import { isStopWord } from '../../src/arabic/stopwords.ts';
import { ARABIC, ENGLISH } from '../../src/lexicon/table.ts';

/** What is wrong with the lines of a paraphrase table, each with file and line. */
export const faults = (source: string, file: string): string[] =>
  source
    .split('\n')
    .flatMap((line, index) =>
      line.trim() === '' || line.startsWith('#') ? [] : faultsOf(line, `${file}:${index + 1}`),
    );

function faultsOf(line: string, where: string): string[] {
  const columns = line.split('|');
  if (columns.length < 2 || columns.length > 4)
    return [`${where}: expected "head | same | near | likely", found ${columns.length} columns`];
  const words = (column = ''): string[] =>
    column
      .split(/\s+/)
      .filter((word) => word !== '')
      .map((word) => word.replaceAll('_', ' '));
  const [head = ''] = words(columns[0]);
  const members = columns.slice(1).flatMap((column) => words(column));
  const found = [...faultsOfHead(head), ...members.flatMap(faultsOfMember)];
  if (members.length === 0) found.push(`«${head}» leads nowhere`);
  const all = [head, ...members].map(fold);
  for (const [at, word] of [head, ...members].entries())
    if (all.indexOf(all[at] ?? '') !== at) found.push(`"${word}" stands twice`);
  return found.map((fault) => `${where}: ${fault}`);
}

function faultsOfHead(head: string): string[] {
  if (/[a-z]/i.test(head)) return ENGLISH.test(head) ? [] : [`expected lower-case English, found "${head}"`];
  if (head.includes(' ')) return [`an Arabic head is one word, found "${head}"`];
  return faultsOfMember(head);
}

function faultsOfMember(form: string): string[] {
  if (!ARABIC.test(form))
    return [`expected letters of the Arabic alphabet without vowel signs or tatweel, found "${form}"`];
  if (form !== form.normalize('NFC')) return [`"${form}" is not written in composed characters`];
  const words = form.split(' ');
  const content = words.filter((word) => !isStopWord(fold(word)));
  if (words.length === 1) return content.length === 0 ? [`"${form}" is a stop word`] : [];
  return content.length < 2 ? [`"${form}" has less than two words that are not stop words`] : [];
}
