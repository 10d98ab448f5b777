/** Nesting marked spans, which may lie within each other or cross, into a tree that elements can be made of. */
import type { Span } from '../../span.ts';

/** A stretch of text, or a marked one. A span that crosses another comes in several pieces. */
export type Piece<T> =
  | { readonly text: string }
  | { readonly item: T; readonly children: readonly Piece<T>[] };

/** The pieces of `text` with `items` marked in it; what reaches beyond the text is cut. Joined, they give the text. */
export function nest<T extends Span>(text: string, items: readonly T[]): Piece<T>[] {
  const marks = items
    .map((item) => ({ item, start: Math.max(0, item.start), end: Math.min(text.length, item.end) }))
    .filter(({ start, end }) => end > start)
    .sort(outermostFirst);
  return piecesOf(text, 0, text.length, marks);
}

interface Mark<T> extends Span {
  readonly item: T;
}

const outermostFirst = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;

function piecesOf<T>(text: string, start: number, end: number, marks: readonly Mark<T>[]): Piece<T>[] {
  const pieces: Piece<T>[] = [];
  const plain = (from: number, to: number): void => {
    if (to > from) pieces.push({ text: text.slice(from, to) });
  };
  let at = start;
  for (let rest = [...marks]; ; ) {
    const [first, ...others] = rest;
    if (first === undefined) break;
    plain(at, first.start);
    const inside: Mark<T>[] = [];
    const after: Mark<T>[] = [];
    for (const mark of others) {
      if (mark.start >= first.end) after.push(mark);
      else if (mark.end <= first.end) inside.push(mark);
      else {
        inside.push({ ...mark, end: first.end });
        after.push({ ...mark, start: first.end });
      }
    }
    pieces.push({ item: first.item, children: piecesOf(text, first.start, first.end, inside) });
    at = first.end;
    rest = after.sort(outermostFirst);
  }
  plain(at, end);
  return pieces;
}
