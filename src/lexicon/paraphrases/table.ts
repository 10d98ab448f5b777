/**
 * The form of a paraphrase table: plain text, a word and what is said instead of it a line.
 *
 *     head | says the same | nearly the same | would answer a question with the head
 *     شيد | بنى أقام رفع_بناء | أنشأ | مبنى مقاول
 *     call_off | ألغى إلغاء عدل_عن | تأجل
 *     مهنة | | | نجار معلم
 *
 * The lexicon's sets (../table.ts) hold words of one meaning; here a word leads to others whatever these mean besides, so
 * that it is written down in a moment and trusted less. Words are separated by blanks, those of a phrase joined by `_`. A
 * line is read both ways, but for its last column. Heads are single Arabic words or English words and phrases.
 */
import { wordList } from '../../word-list.ts';

/** A line, taken apart when it is first needed: an article has the words of few of them. */
export interface Line {
  readonly head: string;
  /** The columns behind the head. */
  readonly columns: string;
}

/** What a line leads to, in ordinary spelling; the words of a phrase are separated by blanks. */
export interface Paraphrases {
  /** Says the same, in some context of news. */
  readonly same: readonly string[];
  /** Says nearly the same: a kind of it, what it leads to, what it is done with. */
  readonly near: readonly string[];
  /** A sentence that answers a question with the head would likely say this instead. */
  readonly likely: readonly string[];
}

/** The lines of a table. */
export function linesOf(source: string): Line[] {
  const lines: Line[] = [];
  for (const line of source.split('\n')) {
    const bar = line.indexOf(' |');
    if (bar > 0) lines.push({ head: line.slice(0, bar).replaceAll('_', ' '), columns: line.slice(bar + 2) });
  }
  return lines;
}

const forms = (column: string): string[] => wordList(column).map((word) => word.replaceAll('_', ' '));

const COLUMNS = ['same', 'near', 'likely'] as const;

/** One column of a line. */
export const columnOf = ({ columns }: Line, column: keyof Paraphrases): readonly string[] =>
  forms(columns.split('|')[COLUMNS.indexOf(column)] ?? '');

/** Takes a line apart. */
export const paraphrasesOf = (line: Line): Paraphrases => ({
  same: columnOf(line, 'same'),
  near: columnOf(line, 'near'),
  likely: columnOf(line, 'likely'),
});
