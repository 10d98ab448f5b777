/** Draws Markdown. */
import { type Base, type Direction, lineDirection, messageDirection } from './direction.ts';
import { div, el, span } from './dom.ts';
import { type Block, type Line, type List, parseMarkdown } from './markdown.ts';
import type { Inline } from './markdown-inline.ts';
import { pageLanguage, word } from './words.ts';

/** Names that mentions show, by id. */
export type Names = ReadonlyMap<string, string>;

interface Drawing {
  readonly names: Names;
  readonly base: Base | 'message';
}

/** A message's content: one direction for all of it. */
export function contentView(source: string, names: Names): HTMLElement {
  const view = blocksView(parseMarkdown(source), { names, base: 'message' });
  view.dir = messageDirection(source);
  return view;
}

/** A text of Components V2. */
export function textView(source: string, names: Names, base: Base): HTMLElement {
  const view = blocksView(parseMarkdown(source), { names, base });
  if (base !== 'line') view.dir = base === 'ltr' ? 'ltr' : lineDirection(source);
  return view;
}

function blocksView(blocks: readonly Block[], drawing: Drawing): HTMLElement {
  return div('markdown', ...blocks.map((block) => blockView(block, drawing)));
}

function blockView(block: Block, drawing: Drawing): HTMLElement {
  switch (block.kind) {
    case 'lines':
      return el('div', {}, ...block.lines.map((line) => lineView('div', line, drawing, 'line')));
    case 'heading':
      return lineView(`h${block.level}`, block.line, drawing, 'heading');
    case 'subtext':
      return lineView('div', block.line, drawing, 'subtext');
    case 'quote': {
      const quote = el('blockquote', {}, blocksView(block.blocks, drawing));
      if (drawing.base === 'line') quote.dir = directionOf(block.blocks);
      return quote;
    }
    case 'code':
      return el(
        'pre',
        { tabindex: 0, dir: drawing.base === 'line' ? 'auto' : undefined },
        el('code', {}, block.text),
      );
    case 'list':
      return listView(block, drawing);
  }
}

function listView({ from, items }: List, drawing: Drawing): HTMLElement {
  const entries = items.map(({ line, nested }) => {
    const entry = lineView('li', line, drawing, 'line');
    entry.append(...nested.map((list) => listView(list, drawing)));
    return entry;
  });
  const list = from === undefined ? el('ul', {}, ...entries) : el('ol', { start: from }, ...entries);
  // its bullets stand on the side where its first line begins
  if (drawing.base === 'line') list.dir = lineDirection(plainText(items[0]?.line ?? []));
  return list;
}

function lineView(
  tag: 'div' | 'li' | 'h1' | 'h2' | 'h3',
  line: Line,
  drawing: Drawing,
  className: string,
): HTMLElement {
  // headings of messages are none of the page's outline
  const heading = tag.startsWith('h') ? { role: 'heading', 'aria-level': Number(tag[1]) + 2 } : {};
  const element = el(tag.startsWith('h') ? 'div' : (tag as 'div' | 'li'), {
    class: tag.startsWith('h') ? `heading ${tag}` : className,
    ...heading,
  });
  if (drawing.base === 'line') element.dir = lineDirection(plainText(line));
  element.append(...(line.length === 0 ? [el('br')] : line.map((node) => inlineView(node, drawing.names))));
  return element;
}

/** The direction of the first line with a letter. */
function directionOf(blocks: readonly Block[]): Direction {
  const lines = blocks.flatMap((block): Line[] =>
    block.kind === 'lines' ? [...block.lines] : 'line' in block ? [block.line] : [],
  );
  return lineDirection(lines.map(plainText).join('\n'));
}

/** What a line says, without its mark-up. */
function plainText(line: Line): string {
  return line
    .map((node) => {
      if ('children' in node) return plainText(node.children);
      if (node.kind === 'time') return timeWords(node.seconds, node.style);
      return 'text' in node ? node.text : '';
    })
    .join('');
}

const TAGS = { bold: 'strong', italics: 'em', underline: 'u', strike: 's' } as const;

function inlineView(node: Inline, names: Names): Node | string {
  switch (node.kind) {
    case 'text':
      return node.text;
    case 'break':
      return el('br');
    case 'code':
      return el('code', {}, node.text);
    case 'link': {
      const attributes = { href: node.url, target: '_blank', rel: 'noopener noreferrer' };
      return el('a', attributes, ...node.children.map((child) => inlineView(child, names)));
    }
    case 'time': {
      const attributes = { datetime: isoOf(node.seconds), title: timeWords(node.seconds, 'F') };
      return el('time', attributes, timeWords(node.seconds, node.style));
    }
    case 'mention': {
      const sign = { user: '@', role: '@', channel: '#', command: '/' }[node.of];
      return span('mention', sign + (names.get(node.name) ?? node.name));
    }
    case 'emoji':
      return `:${node.name}:`;
    case 'spoiler':
      return spoilerView(node.children, names);
    default:
      return el(TAGS[node.kind], {}, ...node.children.map((child) => inlineView(child, names)));
  }
}

function spoilerView(children: readonly Inline[], names: Names): HTMLElement {
  const hidden = el('span', { inert: true }, ...children.map((child) => inlineView(child, names)));
  const spoiler = el(
    'span',
    { class: 'spoiler', role: 'button', tabindex: 0, 'aria-label': word('spoiler') },
    hidden,
  );
  const open = (event: Event): void => {
    if (event instanceof KeyboardEvent && event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    hidden.inert = false;
    for (const name of ['role', 'tabindex', 'aria-label']) spoiler.removeAttribute(name);
    spoiler.classList.add('open');
    spoiler.removeEventListener('click', open);
    spoiler.removeEventListener('keydown', open);
  };
  spoiler.addEventListener('click', open);
  spoiler.addEventListener('keydown', open);
  return spoiler;
}

/** The styles of `<t:…:style>`. https://docs.discord.com/developers/reference#message-formatting-timestamp-styles */
const STYLES: Readonly<Record<string, Intl.DateTimeFormatOptions>> = {
  t: { timeStyle: 'short' },
  T: { timeStyle: 'medium' },
  d: { dateStyle: 'short' },
  D: { dateStyle: 'long' },
  f: { dateStyle: 'long', timeStyle: 'short' },
  F: { dateStyle: 'full', timeStyle: 'short' },
};

const UNITS = [
  ['year', 31_536_000],
  ['month', 2_592_000],
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
  ['second', 1],
] as const;

/** An instant in the reader's zone; Discord knows no Arabic, so an English page shows what its users see. */
function timeWords(seconds: number, style: string): string {
  const date = new Date(seconds * 1000);
  if (Number.isNaN(date.getTime())) return String(seconds);
  const locale = pageLanguage() === 'ar' ? 'ar-u-nu-latn' : 'en-GB';
  if (style !== 'R') return new Intl.DateTimeFormat(locale, STYLES[style] ?? STYLES['f']).format(date);
  const away = seconds - Date.now() / 1000;
  const [unit, size] = UNITS.find(([, length]) => Math.abs(away) >= length) ?? (['second', 1] as const);
  return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(Math.round(away / size), unit);
}

const isoOf = (seconds: number): string | undefined => {
  const date = new Date(seconds * 1000);
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString();
};
