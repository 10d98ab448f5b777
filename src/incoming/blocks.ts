/** Blocks: the stretches of text that a browser shows one below the other. */
import { bare } from './compare.ts';
import { isElement, isText, type PageElement, type PageNode, shownText } from './dom.ts';

export interface Block {
  readonly text: string;
  /** The text with a blank wherever another element begins: dates and names often stand in boxes without one. */
  readonly spaced: string;
  /** The nearest block element … */
  readonly element: PageElement;
  /** … and its name: p, h2, li, div … */
  readonly tag: string;
  /** How much of the text stands in links, 0 to 1. */
  readonly linked: number;
  /** All of the text is bold. */
  readonly bold: boolean;
}

const BLOCKS = new Set(
  'address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
const SILENT = new Set([
  'head',
  'script',
  'style',
  'noscript',
  'template',
  'textarea',
  'select',
  'title',
  'svg',
]);

/** Text without a line break in it. */
interface Piece {
  readonly text: string;
  readonly linked: boolean;
  readonly bold: boolean;
}

/** The pieces of a line, and how many `<br>` stand before it. */
interface Line {
  readonly breaks: number;
  readonly pieces: Piece[];
}

/** The blocks below `root`, in order. Line breaks divide a block where they divide what it says: see `endsBefore`. */
export function blocksOf(root: PageElement): Block[] {
  const blocks: Block[] = [];
  let lines: Line[] = [];
  let breaks = 0;

  const flush = (element: PageElement): void => {
    const tag = element.nodeName.toLowerCase();
    for (const pieces of paragraphsOf(lines, tag)) {
      const text = shownText(pieces.map((piece) => piece.text).join(''));
      const all = lengthOf(pieces);
      if (text === '') continue;
      blocks.push({
        text,
        spaced: shownText(pieces.map((piece) => piece.text).join(' ')),
        element,
        tag,
        linked: lengthOf(pieces.filter(({ linked }) => linked)) / (all || 1),
        bold: lengthOf(pieces.filter(({ bold }) => bold)) === all,
      });
    }
    lines = [];
    breaks = 0;
  };

  const visit = (node: PageNode, block: PageElement, linked: boolean, bold: boolean): void => {
    if (isText(node)) {
      const text = node.textContent ?? '';
      const line = lines.at(-1);
      // the parser makes a text of its own of «&nbsp;»: no line of its own
      if (text.trim() === '') line?.pieces.push({ text, linked, bold });
      else {
        if (line === undefined || breaks > 0) lines.push({ breaks, pieces: [{ text, linked, bold }] });
        else line.pieces.push({ text, linked, bold });
        breaks = 0;
      }
    } else if (isElement(node)) {
      const name = node.nodeName.toLowerCase();
      if (name === 'br') breaks++;
      else if (BLOCKS.has(name)) {
        flush(block);
        for (const child of node.childNodes) visit(child, node, linked, bold || isBold(node, name));
        flush(node);
      } else if (!SILENT.has(name)) {
        const inLink = linked || (name === 'a' && leadsAway(node, block));
        for (const child of node.childNodes) visit(child, block, inLink, bold || isBold(node, name));
      }
    }
  };

  for (const child of root.childNodes) visit(child, root, false, false);
  flush(root);
  return blocks;
}

/** An anchor that only names a place is no link; nor is one within a sub-heading to that sub-heading. */
function leadsAway(anchor: PageElement, block: PageElement): boolean {
  const address = anchor.getAttribute('href')?.trim() ?? '';
  return address !== '' && !(address.startsWith('#') && /^h[1-6]$/i.test(block.nodeName));
}

const isBold = (element: PageElement, name: string): boolean =>
  name === 'strong' ||
  name === 'b' ||
  /font-weight:\s*(?:bold|[6-9]00)/i.test(element.getAttribute('style') ?? '');

const lengthOf = (pieces: readonly Piece[]): number =>
  pieces.reduce((sum, { text }) => sum + text.replace(/\s/g, '').length, 0);

const textOf = ({ pieces }: Line): string => shownText(pieces.map(({ text }) => text).join(''));

const SENTENCE_END = /[.!؟?…:][»"”’)\]]*$/;
const BULLET = /^(?:[-–—•●▪*]|[\d٠-٩]{1,2}\s?[-–.)])\s*\p{L}/u;

/** The lines of a block, joined to paragraphs. */
function paragraphsOf(lines: readonly Line[], tag: string): Piece[][] {
  const isParagraph = /^(?:p|li|h\d|t[dh]|dd|dt)$/.test(tag);
  const single = lines.slice(1).filter((line) => line.breaks === 1);
  const open = lines.slice(0, -1).filter((line) => !SENTENCE_END.test(textOf(line)));
  // lines of a wire copy broken at 70 characters: few of them end a sentence
  const isWrapped = single.length > 2 && open.length > lines.length / 2;
  // most lines end a sentence: each is a paragraph, the place and date above them too («الرياض 9 رمضان 1445 هـ»)
  const isListed = single.length > 2 && open.length <= lines.length / 3;
  const paragraphs: Piece[][] = [];
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    const last = paragraphs.at(-1);
    if (
      before === undefined ||
      last === undefined ||
      endsBefore(before, line, isListed || (!isParagraph && !isWrapped))
    )
      paragraphs.push([...line.pieces]);
    else last.push({ text: ' ', linked: false, bold: false }, ...line.pieces);
  });
  return paragraphs;
}

/**
 * True when a paragraph ends between two lines. Two `<br>` always end one; a single one does after the end of a
 * sentence, before a bullet, after a bold line that is a sub-heading, and, where `<br>` is all the page has to divide
 * paragraphs by (`freely`), wherever the line before does not go on («بنسبة 15 بالمئة،»).
 */
function endsBefore(before: Line, line: Line, freely: boolean): boolean {
  if (line.breaks > 1) return true;
  const text = textOf(before);
  if (SENTENCE_END.test(text) || BULLET.test(textOf(line))) return true;
  const wasBold = before.pieces.every((piece) => piece.bold || piece.text.trim() === '');
  if (wasBold && !line.pieces.some(({ bold }) => bold) && text.split(/\s+/).length <= 12) return true;
  return freely && !/[،,؛;–-]$/.test(text);
}

/** Where the title stands among a page's blocks, -1 when nowhere. */
export function titlePosition(blocks: readonly Block[], title: string): number {
  const sought = bare(title);
  if (sought === '') return -1;
  const heading = blocks.findIndex(({ tag, text }) => /^h[1-4]$/.test(tag) && bare(text).endsWith(sought));
  return heading !== -1 ? heading : blocks.findIndex(({ text }) => bare(text) === sought);
}
