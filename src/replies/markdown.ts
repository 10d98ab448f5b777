/** Markdown as Discord has it: source and user text is escaped, so that it shows as written and calls nobody. */
import type { Span } from '../span.ts';

/**
 * A backslash before a punctuation mark shows the mark itself. Beside the marks of Markdown:
 * `<` would open a mention, a time stamp or an emoji; `@` everyone; `://` a link, which would swallow backslashes;
 * `:name:` an emoji. What means something at a line's start only (`#`, `-`, `1.`) needs nothing: a direction control
 * always stands before it.
 */
const SPECIAL = /[\\*_~`|<>[\]]|@(?=everyone|here)|:(?=\/\/|[\w+~-]+:)/giu;

/** The text with everything escaped that Markdown would take for a sign. */
export const escapeMarkdown = (text: string): string => text.replaceAll(SPECIAL, (sign) => `\\${sign}`);

/** The opposite, for tests and the terminal: what a reader sees. Bold signs are dropped. */
export const shownText = (markdown: string): string =>
  markdown.replaceAll(/\\([^\p{L}\p{N}\s])|\*\*/gu, (_, sign: string | undefined) => sign ?? '');

/**
 * `text` escaped, with the spans of `marks` in bold. Spans may be unordered, overlap or reach beyond the text;
 * they count from the same origin as `text`, which begins at `origin`.
 */
export function withMarks(text: string, marks: readonly Span[], origin = 0): string {
  let out = '';
  let at = 0;
  for (const { start, end } of joined(text, marks, origin)) {
    out += `${escapeMarkdown(text.slice(at, start))}**${escapeMarkdown(text.slice(start, end))}**`;
    at = end;
  }
  return out + escapeMarkdown(text.slice(at));
}

/** The marks within `text`, in order, without blanks at their ends; those that touch become one, for `****` would show. */
function joined(text: string, marks: readonly Span[], origin: number): Span[] {
  const out: Span[] = [];
  const sorted = marks
    .map(({ start, end }) => trimmed(text, { start: Math.max(start - origin, 0), end: end - origin }))
    .filter(({ start, end }) => end > start)
    .sort((a, b) => a.start - b.start);
  for (const mark of sorted) {
    const last = out.at(-1);
    if (last !== undefined && (mark.start <= last.end || /^\s*$/.test(text.slice(last.end, mark.start))))
      out[out.length - 1] = { start: last.start, end: Math.max(last.end, mark.end) };
    else out.push(mark);
  }
  return out;
}

/** Drops blanks at both ends and takes in a vowel sign or half a character that stands at the edge. */
function trimmed(text: string, span: Span): Span {
  let { start, end } = { start: span.start, end: Math.min(span.end, text.length) };
  while (end > start && /\s/.test(text[end - 1] ?? '')) end--;
  while (start < end && /\s/.test(text[start] ?? '')) start++;
  while (end < text.length && /[\p{M}\uDC00-\uDFFF]/u.test(text[end] ?? '')) end++;
  while (start > 0 && /[\uDC00-\uDFFF]/.test(text[start] ?? '')) start--;
  return { start, end };
}

/** `text` if it has at most `most` characters; else its first words, and «…» to say so. */
export function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  const head = text.slice(0, Math.max(0, most - 1)).replace(/[\uD800-\uDBFF]$/, '');
  const words = head.replace(/\s+\S*$/, '');
  return `${(words === '' ? head : words).trimEnd()}…`;
}
