/** Timeline entries: the sentences of an article that tell an event at a time. */
import type { Article } from '../corpus/article.ts';
import type { Span } from '../span.ts';
import type { Claim, Readings, Time } from './types.ts';

/** A dated event: a whole sentence (start, end in the article's body), its time, and who says it. */
export interface TimelineEntry extends Span {
  readonly paragraph: number;
  readonly time: Time;
  readonly claim?: Claim;
}

/** What the timeline shows of one article. */
export interface Timeline {
  /** In order of time. */
  readonly dated: readonly TimelineEntry[];
  /** The main statements without a time, in the order of the article. */
  readonly undated: readonly Omit<TimelineEntry, 'time'>[];
}

/** The timeline of an article whose readings have offsets in its body. */
export function timelineOf(_article: Article, _readings: Readings): Timeline {
  return { dated: [], undated: [] };
}
