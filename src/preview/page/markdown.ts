/**
 * Markdown as Discord has it: a text → a tree of blocks. Knows no browser; markdown-view.ts draws the tree.
 * https://support.discord.com/hc/en-us/articles/210298617
 */
import { type Inline, inlineOf } from './markdown-inline.ts';

export type Line = readonly Inline[];

export interface ListItem {
  readonly line: Line;
  readonly nested: readonly List[];
}

export interface List {
  readonly kind: 'list';
  /** The first number; undefined for bullets. */
  readonly from: number | undefined;
  readonly items: readonly ListItem[];
}

export type Block =
  | { readonly kind: 'lines'; readonly lines: readonly Line[] }
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly line: Line }
  | { readonly kind: 'subtext'; readonly line: Line }
  | { readonly kind: 'quote'; readonly blocks: readonly Block[] }
  | { readonly kind: 'code'; readonly text: string }
  | List;

const QUOTE_REST = /^>>> ([\s\S]*)$/;
const QUOTE = /^(?:> .*(?:\n|$))+/;
const HEADING = /^(#{1,3}) +(\S.*)(?:\n|$)/;
const SUBTEXT = /^-# +(\S.*)(?:\n|$)/;
const LIST = /^(?: *(?:[-*]|\d{1,9}\.) +\S.*(?:\n|$))+/;
const FENCE = /^((?:[^\n`\\]|\\.|`(?!``))*)```(?:[\w+.#-]*\n)?\n*([\s\S]*?[^\n])\n*```\n?/;
const PLAIN = /^([^\n]*)(?:\n|$)/;

/** Reads a message's text. Any string gives a tree; what is no mark-up stays text. */
export function parseMarkdown(source: string): Block[] {
  const blocks: Block[] = [];
  let plain: string[] = [];
  const flush = (): void => {
    if (plain.length > 0) blocks.push({ kind: 'lines', lines: linesOf(inlineOf(plain.join('\n'))) });
    plain = [];
  };
  for (let rest = source; rest !== ''; ) {
    const [found, block] = blockAt(rest);
    if (block === undefined) plain.push(found.replace(/\n$/, ''));
    else {
      flush();
      blocks.push(...block);
    }
    rest = rest.slice(found.length);
  }
  flush();
  return blocks;
}

/** The block that `rest` begins with and its source; a plain line has none. */
function blockAt(rest: string): [source: string, blocks?: Block[]] {
  const all = QUOTE_REST.exec(rest);
  if (all !== null) return [rest, [{ kind: 'quote', blocks: parseMarkdown(all[1] ?? '') }]];
  const quote = QUOTE.exec(rest);
  if (quote !== null) {
    const inner = quote[0].replace(/\n$/, '').replaceAll(/^> /gm, '');
    return [quote[0], [{ kind: 'quote', blocks: parseMarkdown(inner) }]];
  }
  const heading = HEADING.exec(rest);
  if (heading !== null) {
    const level = (heading[1]?.length ?? 1) as 1 | 2 | 3;
    return [heading[0], [{ kind: 'heading', level, line: inlineOf(heading[2] ?? '') }]];
  }
  const subtext = SUBTEXT.exec(rest);
  if (subtext !== null) return [subtext[0], [{ kind: 'subtext', line: inlineOf(subtext[1] ?? '') }]];
  const list = LIST.exec(rest);
  if (list !== null) return [list[0], listsOf(list[0].replace(/\n$/, '').split('\n'))];
  const fence = FENCE.exec(rest);
  if (fence !== null) {
    const before = fence[1] ?? '';
    const code: Block = { kind: 'code', text: fence[2] ?? '' };
    return [fence[0], before.trim() === '' ? [code] : [{ kind: 'lines', lines: [inlineOf(before)] }, code]];
  }
  return [PLAIN.exec(rest)?.[0] ?? rest];
}

/** List lines by indentation: what is further in belongs to the item before. */
function listsOf(lines: readonly string[]): List[] {
  const lists: { kind: 'list'; from: number | undefined; items: ListItem[] }[] = [];
  const depth = (line: string): number => line.search(/\S/);
  const own = depth(lines[0] ?? '');
  for (let at = 0; at < lines.length; ) {
    const [, marker = '', content = ''] = /^ *([-*]|\d+\.) +(.*)$/.exec(lines[at] ?? '') ?? [];
    let end = at + 1;
    while (end < lines.length && depth(lines[end] ?? '') > own) end++;
    const item = { line: inlineOf(content), nested: end > at + 1 ? listsOf(lines.slice(at + 1, end)) : [] };
    const from = /^\d/.test(marker) ? Number.parseInt(marker, 10) : undefined;
    const last = lists.at(-1);
    if (last !== undefined && (last.from === undefined) === (from === undefined)) last.items.push(item);
    else lists.push({ kind: 'list', from, items: [item] });
    at = end;
  }
  return lists;
}

/** Cuts at line ends; what is open there (bold, a link) goes on in the next line. */
export function linesOf(nodes: readonly Inline[]): Line[] {
  const lines: Inline[][] = [[]];
  for (const node of nodes) {
    if (node.kind === 'break') lines.push([]);
    else if ('children' in node) {
      const [first = [], ...others] = linesOf(node.children);
      if (first.length > 0) lines.at(-1)?.push({ ...node, children: first });
      for (const children of others) lines.push(children.length === 0 ? [] : [{ ...node, children }]);
    } else lines.at(-1)?.push(node);
  }
  return lines;
}
