/** Discord's Markdown, as much of it as a text could fall into: an oracle for what a reader sees. */
import type { Span } from '../../src/span.ts';

export interface Seen {
  readonly text: string;
  /** In `text`. */
  readonly bold: readonly Span[];
  /** Everything else that Markdown made of the text: mentions, links, code, emphasis … */
  readonly other: readonly string[];
}

/** The rules of the client's parser, first match wins, each at the place reached. */
const OTHER: readonly RegExp[] = [
  /^<(?:@[!&]?|#)\d+>/,
  /^@(?:everyone|here)/,
  /^<a?:\w+:\d+>/,
  /^<t:-?\d+(?::\w)?>/,
  /^<\/[^:>]+:\d+>/,
  /^<id:\w+>/,
  /^<[^\s>]+:\/[^\s>]+>/,
  /^(?:https?|steam|discord):\/\/[^\s<]+[^<.,:;"'\]\s]/,
  /^\[[^\]]+\]\([^)]+\)/,
  /^:[\w+-]+(?:::skin-tone-\d)?:/,
  /^(`+)[\s\S]*?[^`]\1(?!`)/,
  /^\|\|[\s\S]+?\|\|/,
  /^~~[\s\S]+?~~/,
  /^__(?:\\[\s\S]|[^\\])+?__/,
  /^_(?:\\[\s\S]|[^\\_])+?_/,
  /^\*(?!\*)(?:\\[\s\S]|[^\\*])+?\*(?!\*)/,
];

/** What becomes of a Markdown text that does not begin a line. */
export function parse(markdown: string): Seen {
  let text = '';
  const bold: Span[] = [];
  const other: string[] = [];
  let rest = markdown;
  while (rest !== '') {
    const escaped = /^\\([^0-9A-Za-z\s])/u.exec(rest);
    const strong = /^\*\*((?:\\[\s\S]|[^\\])+?)\*\*(?!\*)/.exec(rest);
    const made = OTHER.map((rule) => rule.exec(rest)?.[0]).find((match) => match !== undefined);
    let taken = String.fromCodePoint(rest.codePointAt(0) ?? 0);
    if (escaped !== null) {
      taken = escaped[0];
      text += escaped[1] ?? '';
    } else if (strong !== null) {
      taken = strong[0];
      const inner = parse(strong[1] ?? '');
      bold.push({ start: text.length, end: text.length + inner.text.length });
      text += inner.text;
      other.push(...inner.other);
    } else {
      if (made !== undefined) other.push(made);
      text += taken;
    }
    rest = rest.slice(taken.length);
  }
  return { text, bold, other };
}
