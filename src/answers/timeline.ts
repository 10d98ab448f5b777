/** The timeline of all articles: dated entries in order of time, then what has no date. */
import type { Article } from '../corpus/article.ts';
import type { Dossier } from '../dossier.ts';
import { oncePer } from '../once-per.ts';
import { beginning, periodOf } from '../reading/period.ts';
import { type TimelineEntry, timelineOf } from '../reading/timeline.ts';
import type { Time } from '../reading/types.ts';
import type { Span } from '../span.ts';
import { newestFirst } from './articles.ts';
import { perArticle, perDossier } from './per-dossier.ts';
import { type Speaker, speakerOf, speakersOf } from './quote.ts';
import { toldOnce } from './told-once.ts';
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
  /** The same in the same words in other articles. */
  readonly also: readonly TimelineItem[];
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

const itemsIn = perArticle((dossier: Dossier, article: Article): Items => {
  const readings = dossier.readings.get(article.id);
  if (readings === undefined) return { dated: [], undated: [] };
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
      also: [],
      ...(time === undefined ? {} : { time }),
      ...(speaker === undefined ? {} : { speaker }),
    };
  };
  const { dated, undated } = timelineOf(article, readings);
  return {
    dated: dated.map((entry) => itemOf(entry, entry.time)),
    undated: undated.map((entry) => itemOf(entry)),
  };
});

/** All entries of all articles: dated ones in order of time, undated ones by article, the newest first. */
export const allItems = perDossier(function* (dossier) {
  const dated: TimelineItem[] = [];
  const undated: TimelineItem[] = [];
  for (const article of newestFirst(dossier.articles)) {
    const own = itemsIn(dossier, article);
    dated.push(...own.dated);
    undated.push(...own.undated);
    yield;
  }
  const key = ({ time }: TimelineItem): string => time?.value ?? '';
  const once = {
    dated: yield* toldOnce(dossier, dated, key),
    undated: yield* toldOnce(dossier, undated, key),
  };
  yield;
  return { dated: inOrder(once.dated), undated: once.undated };
});

const inOrder = (items: readonly TimelineItem[]): TimelineItem[] =>
  items
    .map((item) => ({
      item,
      at: item.time === undefined ? Number.POSITIVE_INFINITY : beginningOf(item.time),
    }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);

/** Read out of a value once, for as long as its reading lives. */
const beginningOf = oncePer((time: Time) => beginning(time));

/** The items a filter lets through: dated ones, then undated ones. With a span of days, only what is dated is in it. */
export function timelineItems(
  dossier: Dossier,
  { from, to, about }: TimelineFilter,
): readonly TimelineItem[] {
  const { dated, undated } = allItems(dossier);
  if (from === null && to === null) return aboutOnly(dossier, [...dated, ...undated], about, (item) => item);
  const inside = dated.filter(({ time }) => {
    const period = time === undefined ? undefined : periodOf(time.value);
    return (
      period === undefined || ((from === null || period.to >= from) && (to === null || period.from <= to))
    );
  });
  return aboutOnly(dossier, inside, about, (item) => item);
}

/** Where an item starts for a button: its time in the text, or its sentence. */
export const itemOffset = ({ time, sentence }: TimelineItem): number => time?.start ?? sentence.start;
