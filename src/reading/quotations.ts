/** Quotations: the stretches of a text between quotation marks, outermost ones. */
import { contains, type Span } from '../span.ts';

/** Opening marks that close only with their own partner. */
const PARTNERS: Readonly<Record<string, string>> = { '«': '»', '“': '”' };

/** The quotations of a text, marks included, in order; a mark that is never closed opens none. */
export function quotations(text: string): Span[] {
  const spans: Span[] = [];
  let open: { readonly start: number; readonly closing: string } | undefined;
  for (const { 0: mark, index } of text.matchAll(/[«»“”"\n]/g)) {
    if (mark === '\n') open = undefined;
    else if (open === undefined) {
      if (mark === '"' || PARTNERS[mark] !== undefined)
        open = { start: index, closing: PARTNERS[mark] ?? mark };
    } else if (mark === open.closing) {
      spans.push({ start: open.start, end: index + 1 });
      open = undefined;
    }
  }
  return spans;
}

/** True when a span stands wholly inside one of the quotations. */
export const isQuoted = (span: Span, quoted: readonly Span[]): boolean =>
  quoted.some((quotation) => contains(quotation, span));
