/** Sentences: where a paragraph's sentences begin and end. They cover the paragraph but for the white space between. */
import type { Span } from '../span.ts';
import { isLetter, isNumber } from './letters.ts';

/** True for a letter or digit; no character has the code NaN, that of none. */
const isLetterOrDigit = (unit: number): boolean => isLetter(unit) || isNumber(unit);

/** True when the mark at `start` (to `end`) ends a sentence of `text`. */
function endsSentence(text: string, start: number, end: number): boolean {
  const after = text[end];
  if (after !== undefined && !/\s/.test(after)) {
    // «كاراباخ.وقالت»: pages that lost the blank; but not «3.5», not «www.un.org»
    return (
      text[start] !== '.' ||
      (/[\u0621-\u064A]/.test(after) && /[\u0621-\u064A"”»]/.test(text[start - 1] ?? ''))
    );
  }
  // «توتر أمني لافت.. أذربيجان توافق»: two dots join the halves of a headline
  if (text.slice(start, end) === '..' && after !== undefined) return false;
  // «د. أحمد», «أ. ف. ب»
  return !(
    text[start] === '.' &&
    end - start === 1 &&
    isLetterOrDigit(text.charCodeAt(start - 1)) &&
    !isLetterOrDigit(text.charCodeAt(start - 2)) &&
    !/\d/.test(text[start - 1] ?? '')
  );
}

/** The sentences of `text`, in order, as offsets into it; line breaks end one too. A mark inside quotation marks ends none unless the quotation ends there. */
export function sentences(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  const push = (end: number): void => {
    const from = start + (text.slice(start, end).length - text.slice(start, end).trimStart().length);
    const to = from + text.slice(from, end).trimEnd().length;
    if (to > from) spans.push({ start: from, end: to });
    start = end;
  };
  for (const match of text.matchAll(/[.!?؟…۔]+["”»')\]]*|\n+/gu)) {
    const end = match.index + match[0].length;
    if (match[0].startsWith('\n') || endsSentence(text, match.index, end)) push(end);
  }
  push(text.length);
  return spans;
}
