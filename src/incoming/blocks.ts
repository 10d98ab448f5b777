/** Blocks: the stretches of text that a browser shows one below the other. */
import { isElement, isText, type PageElement, type PageNode, shownText } from './dom.ts';

export interface Block {
  readonly text: string;
  /** The nearest block element: p, h2, li, div … */
  readonly tag: string;
  /** How much of the text stands in links, 0 to 1. */
  readonly linked: number;
  /** All of the text is bold. */
  readonly bold: boolean;
}

const BLOCKS = new Set(
  'address article aside blockquote body center dd details div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tbody td th thead tr ul'.split(
    ' ',
  ),
);

/** One piece of running text. */
interface Piece {
  readonly text: string;
  readonly linked: boolean;
  readonly bold: boolean;
}

/** The blocks below `root`, in order. Two `<br>` end a block; one does when the line before it ends a sentence. */
export function blocksOf(root: PageElement): Block[] {
  const blocks: Block[] = [];
  let pieces: Piece[] = [];
  let breaks = 0;

  const flush = (tag: string): void => {
    const text = shownText(pieces.map((piece) => piece.text).join(''));
    const length = (some: readonly Piece[]): number =>
      some.reduce((sum, piece) => sum + piece.text.replace(/\s/g, '').length, 0);
    const all = length(pieces);
    if (text !== '') {
      blocks.push({
        text,
        tag,
        linked: length(pieces.filter(({ linked }) => linked)) / (all || 1),
        bold: length(pieces.filter(({ bold }) => bold)) === all,
      });
    }
    pieces = [];
    breaks = 0;
  };

  const visit = (node: PageNode, tag: string, linked: boolean, bold: boolean): void => {
    if (isText(node)) {
      const text = node.textContent ?? '';
      if (text.trim() === '') {
        // the parser makes a text of its own of «&nbsp;»
        if (pieces.length > 0) pieces.push({ text, linked, bold });
        return;
      }
      const before = pieces
        .map((piece) => piece.text)
        .join('')
        .trimEnd();
      if (breaks >= 2 || (breaks === 1 && /[.!؟?…:][»"”)]*$/.test(before))) flush(tag);
      breaks = 0;
      pieces.push({ text, linked, bold });
      return;
    }
    if (!isElement(node)) return;
    const name = node.nodeName.toLowerCase();
    if (name === 'br') {
      breaks++;
      pieces.push({ text: ' ', linked, bold });
    } else if (BLOCKS.has(name)) {
      flush(tag);
      for (const child of node.childNodes) visit(child, name, linked, bold);
      flush(name);
    } else {
      const isBold = name === 'strong' || name === 'b';
      for (const child of node.childNodes) visit(child, tag, linked || name === 'a', bold || isBold);
    }
  };

  for (const child of root.childNodes) visit(child, root.nodeName.toLowerCase(), false, false);
  flush(root.nodeName.toLowerCase());
  return blocks;
}
