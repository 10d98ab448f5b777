/** The timeline of all articles: dated entries in order of time, then what has no date. */
import type { Article } from '../corpus/article.ts';
import type { TimelineEntry } from '../reading/timeline.ts';

/** An entry with the article it stands in. */
export interface TimelineItem {
  readonly article: Article;
  readonly entry: TimelineEntry;
}
