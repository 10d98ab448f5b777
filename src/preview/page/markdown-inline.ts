/** Markdown within a line: emphasis, code, links, time stamps, mentions, escapes. */

/** What stands within a line. A `break` ends a line within what surrounds it, such as bold. */
export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'break' }
  | {
      readonly kind: 'bold' | 'italics' | 'underline' | 'strike' | 'spoiler';
      readonly children: readonly Inline[];
    }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'link'; readonly url: string; readonly children: readonly Inline[] }
  /** `style` is one of tTdDfFR. */
  | { readonly kind: 'time'; readonly seconds: number; readonly style: string }
  | { readonly kind: 'mention'; readonly of: 'user' | 'role' | 'channel' | 'command'; readonly name: string }
  | { readonly kind: 'emoji'; readonly name: string };

/** A node found, and where it ends. */
type Found = readonly [node: Inline, end: number];

/** Longer marks first: `**` is no pair of `*`. */
const MARKS = [
  ['**', 'bold'],
  ['__', 'underline'],
  ['~~', 'strike'],
  ['||', 'spoiler'],
  ['*', 'italics'],
  ['_', 'italics'],
] as const;

/** Deeper emphasis than anyone writes; what is deeper stays text, so that no input takes long. */
const DEEPEST = 8;

const WORD = /[\p{L}\p{N}_]/u;

/** The nodes of a text. Any string gives some; what is no mark-up stays text. */
export function inlineOf(source: string, depth = 0): Inline[] {
  const nodes: Inline[] = [];
  let text = '';
  const flush = (): void => {
    if (text !== '') nodes.push({ kind: 'text', text });
    text = '';
  };
  for (let at = 0; at < source.length; ) {
    const character = source[at] ?? '';
    const next = source[at + 1] ?? '';
    if (character === '\\' && next !== '' && !/[0-9A-Za-z\s]/.test(next)) {
      text += next;
      at += 2;
      continue;
    }
    const found = nodeAt(source, at, depth);
    if (found === undefined) {
      text += character;
      at++;
      continue;
    }
    flush();
    nodes.push(found[0]);
    at = found[1];
  }
  flush();
  return nodes;
}

function nodeAt(source: string, at: number, depth: number): Found | undefined {
  switch (source[at]) {
    case '\n':
      return [{ kind: 'break' }, at + 1];
    case '`':
      return codeAt(source, at);
    case '<':
      return angledAt(source, at);
    case '[':
      return depth < DEEPEST ? linkAt(source, at, depth) : undefined;
    case 'h':
      return addressAt(source, at);
    case '*':
    case '_':
    case '~':
    case '|':
      return depth < DEEPEST ? emphasisAt(source, at, depth) : undefined;
    default:
      return undefined;
  }
}

const match = (pattern: RegExp, source: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at;
  return pattern.exec(source);
};

const CODE = /(`{1,2})(?!`)([\s\S]*?[^`])\1(?!`)/y;

function codeAt(source: string, at: number): Found | undefined {
  const found = match(CODE, source, at);
  return found === null ? undefined : [{ kind: 'code', text: found[2] ?? '' }, at + found[0].length];
}

const ANGLED =
  /<(?:t:(?<seconds>-?\d{1,17})(?::(?<style>[tTdDfFR]))?|@!?(?<user>\d+)|@&(?<role>\d+)|#(?<channel>\d+)|\/(?<command>[^:<>\n]+):\d+|a?:(?<emoji>\w+):\d+|(?<url>https?:\/\/[^\s<>]+))>/y;

/** What stands in angle brackets: a time stamp, a mention, an emoji, an address without preview. */
function angledAt(source: string, at: number): Found | undefined {
  const found = match(ANGLED, source, at);
  if (found?.groups === undefined) return undefined;
  const end = at + found[0].length;
  const { seconds, style, url, emoji, ...mentions } = found.groups;
  if (seconds !== undefined) return [{ kind: 'time', seconds: Number(seconds), style: style ?? 'f' }, end];
  if (emoji !== undefined) return [{ kind: 'emoji', name: emoji }, end];
  if (url !== undefined) return [link(url, [{ kind: 'text', text: url }]), end];
  for (const of of ['user', 'role', 'channel', 'command'] as const) {
    const name = mentions[of];
    if (name !== undefined) return [{ kind: 'mention', of, name }, end];
  }
  return undefined;
}

const LINK = /\[((?:\\.|[^\\[\]\n])+)\]\(<?(https?:\/\/[^\s<>)]+)>?(?: "[^"\n]*")?\)/y;

function linkAt(source: string, at: number, depth: number): Found | undefined {
  const found = match(LINK, source, at);
  if (found === null) return undefined;
  return [link(found[2] ?? '', inlineOf(found[1] ?? '', depth + 1)), at + found[0].length];
}

const ADDRESS = /https?:\/\/[^\s<]*[^\s<.,:;"'\])*_~|،؛؟»]/y;

function addressAt(source: string, at: number): Found | undefined {
  const found = match(ADDRESS, source, at);
  if (found === null) return undefined;
  return [link(found[0], [{ kind: 'text', text: found[0] }]), at + found[0].length];
}

const link = (url: string, children: Inline[]): Inline => ({ kind: 'link', url, children });

function emphasisAt(source: string, at: number, depth: number): Found | undefined {
  for (const [mark, kind] of MARKS) {
    if (!source.startsWith(mark, at)) continue;
    const end = closing(source, at, mark);
    if (end === undefined) continue;
    const children = inlineOf(source.slice(at + mark.length, end), depth + 1);
    return [{ kind, children }, end + mark.length];
  }
  return undefined;
}

/** Where the mark opened at `at` is closed: not escaped, not within code, around something. */
function closing(source: string, at: number, mark: string): number | undefined {
  const first = at + mark.length;
  const single = mark.length === 1;
  if (single && (source[first] === mark || /\s/.test(source[first] ?? ' '))) return undefined;
  // snake_case is no emphasis
  if (mark === '_' && WORD.test(source[at - 1] ?? '')) return undefined;
  for (let here = first; here < source.length; here++) {
    const character = source[here] ?? '';
    if (character === '\\') here++;
    else if (character === '`') here = (codeAt(source, here)?.[1] ?? here + 1) - 1;
    else if (source.startsWith(mark, here) && here > first) {
      // «***bold** and italics*»: the longest run closes from its end
      if (!single) {
        while (source[here + mark.length] === mark[0]) here++;
        return here;
      }
      if (source[here + 1] === mark) here++;
      else if (!/\s/.test(source[here - 1] ?? '') && !(mark === '_' && WORD.test(source[here + 1] ?? '')))
        return here;
    }
  }
  return undefined;
}
