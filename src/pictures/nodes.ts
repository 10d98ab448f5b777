/** Boxes and texts, in the words of CSS: what pictures are composed of. */
import type { Node } from '@takumi-rs/core';
import { PALETTE } from './palette.ts';

type Style = NonNullable<Node['style']>;

export type { Node };

/** A box whose children stand one below the other. */
export const column = (style: Style, children: readonly Node[]): Node => ({
  type: 'container',
  style: { display: 'flex', flexDirection: 'column', ...style },
  children: [...children],
});

/** A box whose children stand side by side, in the direction of reading. */
export const row = (style: Style, children: readonly Node[]): Node => ({
  type: 'container',
  style: { display: 'flex', flexDirection: 'row', ...style },
  children: [...children],
});

/** An empty box: a bar, a dot, a line. */
export const shape = (style: Style): Node => ({ type: 'container', style, children: [] });

/** A text of a size in pixels. */
export const text = (content: string, size: number, style: Style = {}): Node => ({
  type: 'text',
  text: content,
  style: { fontSize: `${size}px`, lineHeight: 1.45, ...style },
});

/**
 * A text of at most `length` characters, cut after a whole word and then ended with « …». Cut here and not by the
 * renderer, whose ellipsis leaves one word of a right-to-left line (Takumi 2.16).
 */
export function clipped(content: string, length: number): string {
  if (content.length <= length) return content;
  const end = content.lastIndexOf(' ', length);
  return `${content.slice(0, end > 0 ? end : length).trimEnd()} …`;
}

/** The card that all pictures are drawn on, with a title and, small at its foot, a note. */
export const card = (
  direction: 'rtl' | 'ltr',
  title: string,
  children: readonly Node[],
  note: string,
): Node =>
  column(
    {
      width: '100%',
      backgroundColor: PALETTE.ground,
      color: PALETTE.text,
      direction,
      padding: '36px 40px 28px',
      gap: '26px',
    },
    [text(title, 44, { fontWeight: 700 }), ...children, text(note, 26, { color: PALETTE.soft })],
  );
