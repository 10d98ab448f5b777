/** The timeline of all articles: dated entries in order of time, then what has no date. */
import type { Article } from '../corpus/article.ts';
import type { Dossier } from '../dossier.ts';
import { oncePer } from '../once-per.ts';
import { beginning, periodOf } from '../reading/period.ts';
import type { TimelineEntry } from '../reading/timeline.ts';
import type { Time } from '../reading/types.ts';
import type { Span } from '../span.ts';
import { newestFirst } from './articles.ts';
import { type Speaker, speakerOf, speakersOf } from './quote.ts';
import { aboutOnly } from './topic.ts';

/** An entry with the article it stands in. `time` is undefined for a statement without a date in the text. */
export interface TimelineItem {
  readonly article: Article;
  /** The number of its paragraph. */
  readonly paragraph: number;
  /** Whole, in the article's body. */
  readonly sentence: Span;
  readonly time?: Time;
  readonly speaker?: Speaker;
}

/** What a timeline is limited to: days since 1970 (both inside), and a topic. */
export interface TimelineFilter {
  readonly from: number | null;
  readonly to: number | null;
  /** '' for everything. */
  readonly about: string;
}

interface Items {
  readonly dated: readonly TimelineItem[];
  readonly undated: readonly TimelineItem[];
}

/** All entries of all articles: dated ones in order of time, undated ones by article, the newest first. */
const allItems = oncePer((dossier: Dossier): Items => {
  const dated: TimelineItem[] = [];
  const undated: TimelineItem[] = [];
  for (const article of newestFirst(dossier.articles)) {
    const readings = dossier.readings.get(article.id);
    if (readings === undefined) continue;
    const itemOf = (entry: Omit<TimelineEntry, 'time'>, time?: Time): TimelineItem => {
      const sentence = { start: entry.start, end: entry.end };
      // «أعلنت وكالة … أنّ "الانفصاليين … بدءاً من التاسعة صباحاً"»: who says it is who gives the time
      const [inner] = time === undefined ? [] : speakersOf(readings.claims, sentence, [time]);
      const speaker =
        entry.claim === undefined ? undefined : (inner ?? speakerOf(entry.claim, readings.claims));
      return {
        article,
        paragraph: entry.paragraph,
        sentence,
        ...(time === undefined ? {} : { time }),
        ...(speaker === undefined ? {} : { speaker }),
      };
    };
    dated.push(...readings.timeline.dated.map((entry) => itemOf(entry, entry.time)));
    undated.push(...readings.timeline.undated.map((entry) => itemOf(entry)));
  }
  return { dated: inOrder(dated), undated };
});

const inOrder = (items: readonly TimelineItem[]): TimelineItem[] =>
  items
    .map((item) => ({ item, at: item.time === undefined ? Number.POSITIVE_INFINITY : beginning(item.time) }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);

/** The items a filter lets through: dated ones, then undated ones. With a span of days, only what is dated is in it. */
export function timelineItems(
  dossier: Dossier,
  { from, to, about }: TimelineFilter,
): readonly TimelineItem[] {
  const { dated, undated } = allItems(dossier);
  const inside = dated.filter(({ time }) => {
    const period = time === undefined ? undefined : periodOf(time.value);
    return (
      period === undefined || ((from === null || period.to >= from) && (to === null || period.from <= to))
    );
  });
  const all = from === null && to === null ? [...inside, ...undated] : inside;
  return aboutOnly(dossier, all, about, (item) => item);
}

/** Where an item starts for a button: its time in the text, or its sentence. */
export const itemOffset = ({ time, sentence }: TimelineItem): number => time?.start ?? sentence.start;
