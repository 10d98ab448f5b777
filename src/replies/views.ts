/** Views: what a reply shows, small enough to be remembered by its buttons. A view and a dossier give the reply. */

import type { Anchor, SentenceReference } from '../answers/reference.ts';
import type { SpeakerFilter } from '../answers/speakers.ts';
import { fold } from '../arabic/fold.ts';
import type { TollCategory } from '../reading/types.ts';

/** Passages found for a question, of which one is shown, alone or with the paragraphs around it. */
export interface AskView {
  readonly kind: 'ask';
  /** At most eight. */
  readonly references: readonly SentenceReference[];
  /** Which one is shown, from 0. */
  readonly at: number;
  readonly around: boolean;
}

/** Dated sentences between two days (since 1970-01-01, both inside) about something. */
export interface TimelineView {
  readonly kind: 'timeline';
  /** The first entry shown; null for the first of all. */
  readonly anchor: Anchor | null;
  readonly from: number | null;
  readonly to: number | null;
  /** Folded; '' for everything. */
  readonly about: string;
}

export interface CasualtiesView {
  readonly kind: 'casualties';
  readonly anchor: Anchor | null;
  readonly category: TollCategory | null;
  readonly by: SpeakerFilter;
}

export interface SaidView {
  readonly kind: 'said';
  readonly anchor: Anchor | null;
  readonly by: SpeakerFilter;
  readonly about: string;
}

/** All articles from the anchor's on (its offset is 0), or one of them in full. */
export interface ArticlesView {
  readonly kind: 'articles';
  readonly anchor: Anchor | null;
  readonly one: boolean;
}

export type View = AskView | TimelineView | CasualtiesView | SaidView | ArticlesView;

/** The most references of an AskView. */
export const MOST_REFERENCES = 8;
/** The longest text filter, in UTF-16 units, folded or not: what a button has room for. */
export const LONGEST_FILTER = 40;
/** The longest name asked for. */
export const LONGEST_NAME = 100;

/** A filter as buttons remember it: folded, so that what is shown depends on nothing else; no half characters. */
export const filterText = (typed: string): string =>
  fold(typed)
    .trim()
    .slice(0, LONGEST_FILTER)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trimEnd();
