/** A text as the readers of claims and tolls walk it: folded tokens, with matched quotation marks and sentence ends. */
import { sentences } from '../../arabic/sentences.ts';
import type { Token } from '../../arabic/tokens.ts';
import type { Span } from '../../span.ts';
import { wordsOf } from '../tokens.ts';

/** Positions are token indices; ranges are half-open. */
export interface Scan {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** The folded word at a position, '' outside the text. */
  word(at: number): string;
  /** The matching closing mark of the opening quotation mark at a position, or -1. */
  closes(at: number): number;
  /** The matching opening mark of the closing quotation mark at a position, or -1. */
  opensAt(at: number): number;
  /** The opening mark of the innermost matched quotation around a position, or -1. */
  quotedBy(at: number): number;
  /** Where the clause at a position must end: its sentence, or the quotation it stands in. A quotation that begins after `at` is never cut. */
  limit(at: number): number;
  /** Where the sentence of a position begins (or the quotation it stands in). */
  begin(at: number): number;
  /** Source offsets of a range of tokens. */
  span(from: number, to: number): Span;
}

const OPENING = '«“„‟';
const CLOSING = '»”″';
const isQuote = (word: string): boolean => '«»“”„‟″"'.includes(word) && word !== '';

/** True for a mark that may open a quotation: `«`, `“`, or `"` before a letter and after a blank. */
function opens(text: string, { start, end }: Token): boolean {
  const mark = text.slice(start, end);
  const before = text[start - 1] ?? ' ';
  const after = text[end] ?? ' ';
  // «”رويترز“»: curly marks stand either way round in hasty pages
  const turned =
    mark === '”'
      ? /[\sـ]/.test(before) && !/[\s.,،؛!؟?]/.test(after)
      : mark === '“' && !/[\s(:،ـ]/.test(before) && /[\s.,،؛!؟?)]/.test(after);
  if (OPENING.includes(mark)) return !turned;
  if (CLOSING.includes(mark)) return turned;
  // «قال:"…», «ل"الاقتصادية"»: no blank before, still opening
  return (
    !/[\s.,،؛!؟?]/.test(after) &&
    (/[\s(:،\-–ـ]/.test(before) || /(^|\s)[وف]?[لبك]$/.test(text.slice(Math.max(0, start - 3), start)))
  );
}

/** Pairs the quotation marks: for each position its partner (-1 when alone) and the pair around it. */
function pairQuotes(text: string, tokens: readonly Token[]): { partner: number[]; around: number[] } {
  const partner = new Array<number>(tokens.length).fill(-1);
  const open: number[] = [];
  tokens.forEach((token, at) => {
    if (token.kind !== 'mark' || !isQuote(text.slice(token.start, token.end))) return;
    if (opens(text, token)) open.push(at);
    else {
      const start = open.pop();
      if (start !== undefined) {
        partner[start] = at;
        partner[at] = start;
      }
    }
  });
  const around = new Array<number>(tokens.length).fill(-1);
  const stack: number[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const other = partner[at] ?? -1;
    if (other >= 0 && other < at) stack.pop();
    around[at] = stack.at(-1) ?? -1;
    if (other > at) stack.push(at);
  }
  return { partner, around };
}

/** For each position, the range of tokens between the boundaries around it. */
function rangesBetween(boundaries: readonly number[], length: number): { begins: number[]; ends: number[] } {
  const begins = new Array<number>(length).fill(0);
  const ends = new Array<number>(length).fill(length);
  let from = 0;
  for (const to of [...boundaries, length]) {
    begins.fill(from, from, to);
    ends.fill(to, from, to);
    from = to;
  }
  return { begins, ends };
}

let last: Scan | undefined;

/** Tokenizes `text` and finds its quotations and sentences. Linear; the last text is kept, since claims and tolls ask for the same one. */
export function scan(text: string): Scan {
  if (last?.text !== text) last = scanned(text);
  return last;
}

function scanned(text: string): Scan {
  const tokens = wordsOf(text);
  const { partner, around } = pairQuotes(text, tokens);
  const boundaries: number[] = [];
  let next = 0;
  for (const sentence of sentences(text)) {
    if (next > 0) boundaries.push(next);
    while (next < tokens.length && (tokens[next]?.start ?? 0) < sentence.end) next++;
  }
  // «قال: "انتهى الأمر. سنعود" مضيفا»: a full stop inside a quotation ends a sentence of the quotation only.
  const inner = rangesBetween(boundaries, tokens.length);
  const outer = rangesBetween(
    boundaries.filter((at) => (around[at] ?? -1) < 0),
    tokens.length,
  );
  const quotedBy = (at: number): number => around[at] ?? -1;
  return {
    text,
    tokens,
    word: (at) => tokens[at]?.text ?? '',
    closes: (at) => ((partner[at] ?? -1) > at ? (partner[at] ?? -1) : -1),
    opensAt: (at) => ((partner[at] ?? -1) >= 0 && (partner[at] ?? -1) < at ? (partner[at] ?? -1) : -1),
    quotedBy,
    limit(at) {
      const quote = quotedBy(at);
      if (quote < 0) return outer.ends[at] ?? tokens.length;
      return Math.min(inner.ends[at] ?? tokens.length, partner[quote] ?? tokens.length);
    },
    begin(at) {
      const quote = quotedBy(at);
      return quote < 0 ? (outer.begins[at] ?? 0) : Math.max(inner.begins[at] ?? 0, quote + 1);
    },
    span: (from, to) => ({
      start: tokens[from]?.start ?? text.length,
      end: tokens[Math.max(from, to - 1)]?.end ?? text.length,
    }),
  };
}
