/** Reading: all rules, in order. Numbers before times before claims before tolls. */
import type { Article } from '../corpus/article.ts';
import { type Mention, readClaims } from './claims.ts';
import { readNumbers } from './numbers.ts';
import { type Timeline, timelineOf } from './timeline.ts';
import { readTimes } from './times.ts';
import { readTolls } from './tolls.ts';
import type { Claim, Readings, Time } from './types.ts';

/** What is read out of one article. Offsets count in the article's body. */
export interface ArticleReadings extends Readings {
  readonly timeline: Timeline;
}

/** What is known around a text that is read. */
export interface ReadingContext {
  /** ISO date of the article; without it nothing relative is resolved. */
  readonly published?: string | undefined;
  /** Speakers named before this text, newest last. */
  readonly before?: readonly Mention[];
}

/** Reads one text by itself. Offsets count in `text`. Any string gives readings or none, never an error. */
export function readText(text: string, { published, before }: ReadingContext = {}): Readings {
  const numbers = readNumbers(text);
  const times = readTimes(text, numbers, published);
  const claims = readClaims(text, before);
  return { numbers, times, claims, tolls: readTolls(text, numbers, claims) };
}

const shifted = <T extends { start: number; end: number }>(item: T, by: number): T => ({
  ...item,
  start: item.start + by,
  end: item.end + by,
});

/** Reads an article paragraph by paragraph, carrying the speakers named so far. */
export function readArticle(article: Article): ArticleReadings {
  const before: Mention[] = [];
  const all = {
    numbers: [] as Readings['numbers'][number][],
    times: [] as Time[],
    claims: [] as Claim[],
    tolls: [] as Readings['tolls'][number][],
  };
  for (const { text, start } of article.paragraphs) {
    const readings = readText(text, { published: article.published, before });
    const firstToll = all.tolls.length;
    all.numbers.push(...readings.numbers.map((item) => shifted(item, start)));
    all.times.push(...readings.times.map((item) => shifted(item, start)));
    all.claims.push(
      ...readings.claims.map((item) => ({ ...shifted(item, start), content: shifted(item.content, start) })),
    );
    all.tolls.push(
      ...readings.tolls.map((item) => ({
        ...shifted(item, start),
        ...(item.of === undefined ? {} : { of: item.of + firstToll }),
      })),
    );
    for (const { speakerResolved } of readings.claims)
      if (speakerResolved !== null) before.push({ name: speakerResolved });
  }
  return { ...all, timeline: timelineOf(article, all) };
}
