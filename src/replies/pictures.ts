/** The seam to the pictures: what a command hands over to be drawn, and what it gets back. */
import type { CasualtyGroup } from '../answers/casualties.ts';
import type { TimelineItem } from '../answers/timeline.ts';
import type { Language } from './language.ts';

/** A picture ready to be attached. */
export interface Picture {
  readonly data: Uint8Array;
  readonly contentType: 'image/png';
  /** Says what the picture shows, for those who can't see it; at most 1024 characters are kept. */
  readonly alt: string;
}

/** Draws; null when there is nothing worth drawing. */
export interface Pictures {
  timeline(items: readonly TimelineItem[], language: Language): Promise<Picture | null>;
  casualties(groups: readonly CasualtyGroup[], language: Language): Promise<Picture | null>;
}
