/** Colours of the pictures. The card brings its own ground, so it reads the same in Discord's dark and light themes. */
import type { TollCategory } from '../reading/types.ts';

/** Contrast on `ground` is at least 4.5 : 1 for every colour that text is written in (WCAG 2.2, AA). */
export const PALETTE = {
  ground: '#20232b',
  panel: '#2a2e38',
  line: '#565d6d',
  text: '#f2f3f5',
  soft: '#b9bfcb',
  accent: '#7fb7ff',
  gap: '#e3b341',
} as const;

/** The colour of a category's bars; all differ in lightness too. */
export const CATEGORY_COLOURS: Readonly<Record<TollCategory, string>> = {
  killed: '#f08080',
  wounded: '#f2b661',
  missing: '#c6a6f5',
  displaced: '#7fb7ff',
  evacuated: '#6fd0b3',
  captured: '#b9bfcb',
};
