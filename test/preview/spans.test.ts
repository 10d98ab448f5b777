/** Marks within marks. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineDirection, messageDirection } from '../../src/preview/page/direction.ts';
import { nest, type Piece } from '../../src/preview/page/spans.ts';
import type { Span } from '../../src/span.ts';

const textOf = (pieces: readonly Piece<unknown>[]): string =>
  pieces.map((piece) => ('text' in piece ? piece.text : textOf(piece.children))).join('');

/** What stands under a mark, piece by piece. */
const under = (pieces: readonly Piece<Span>[], item: Span): string =>
  pieces
    .map((piece) => {
      if ('text' in piece) return '';
      return piece.item === item ? textOf(piece.children) : under(piece.children, item);
    })
    .join('');

describe('marks in a text', () => {
  it('nests a time within a claim', () => {
    const text = 'قال الوزير اليوم';
    const claim = { start: 0, end: 16 };
    const time = { start: 11, end: 16 };
    expect(nest(text, [time, claim])).toEqual([
      { item: claim, children: [{ text: 'قال الوزير ' }, { item: time, children: [{ text: 'اليوم' }] }] },
    ]);
  });

  it('gives back the text, and every mark its own words, however marks lie', () => {
    const span = fc
      .tuple(fc.nat(30), fc.nat(30))
      .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
    fc.assert(
      fc.property(
        fc.string({ minLength: 0, maxLength: 30 }),
        fc.array(span, { maxLength: 8 }),
        (text, spans) => {
          const pieces = nest(text, spans);
          expect(textOf(pieces)).toBe(text);
          for (const item of spans) expect(under(pieces, item)).toBe(text.slice(item.start, item.end));
        },
      ),
    );
  });
});

describe('directions', () => {
  it('gives a message that of its first letter, where an Arabic letter mark counts and a right-to-left mark does not', () => {
    expect(messageDirection('«32» قتيلاً')).toBe('rtl');
    expect(messageDirection('AFP: قتلى')).toBe('ltr');
    expect(messageDirection('\u061CAFP: قتلى')).toBe('rtl');
    expect(messageDirection('\u200FAFP: قتلى')).toBe('ltr');
    expect(messageDirection('32')).toBe('ltr');
  });

  it('gives a line its direction by the Unicode rules: marks count, isolated words do not', () => {
    expect(lineDirection('\u200FAFP: قتلى')).toBe('rtl');
    expect(lineDirection('\u2068AFP\u2069 قالت')).toBe('rtl');
    expect(lineDirection('\u200E\u2066قال\u2069')).toBe('ltr');
  });
});
