/** Timeline entries: the sentences of an article that tell an event at a time, and its main statements that tell none. */
import { fold } from '../arabic/fold.ts';
import { sentences } from '../arabic/sentences.ts';
import type { Article, Paragraph } from '../corpus/article.ts';
import { contains, overlaps, type Span } from '../span.ts';
import { beginning } from './period.ts';
import { isQuoted, quotations } from './quotations.ts';
import type { Claim, Readings, Time } from './types.ts';

/** A dated event: a whole sentence (start, end in the article's body), its time, and who says it. */
export interface TimelineEntry extends Span {
  readonly paragraph: number;
  readonly time: Time;
  readonly claim?: Claim;
}

/** What the timeline shows of one article. */
export interface Timeline {
  /** In order of time. A sentence that tells two events at two times stands twice. */
  readonly dated: readonly TimelineEntry[];
  /** The main statements without a time, in the order of the article. */
  readonly undated: readonly Omit<TimelineEntry, 'time'>[];
}

/** The timeline of an article whose readings have offsets in its body. Its title and sub-headings, which only announce, give no entry. */
export function timelineOf(article: Article, readings: Readings): Timeline {
  const dated: TimelineEntry[] = [];
  const undated: Omit<TimelineEntry, 'time'>[] = [];
  const paragraphs = article.paragraphs.filter(({ kind }) => kind === 'text');
  for (const [index, paragraph] of paragraphs.entries()) {
    const own = within(readings, paragraph);
    const quoted = quotations(paragraph.text).map((span) => shifted(span, paragraph.start));
    for (const sentence of sentences(paragraph.text).map((span) => shifted(span, paragraph.start))) {
      const entry = { ...sentence, paragraph: paragraph.number };
      const times = own.times.filter((time) => contains(sentence, time));
      for (const time of times.filter((candidate) => isEvent(candidate, article.body, quoted)))
        dated.push({ ...entry, time, ...claimed(speakerOf(time, own.claims, article.body)) });
      if (times.length > 0 || hasVagueTime(article.body.slice(sentence.start, sentence.end))) continue;
      const claim = own.claims.find((candidate) => overlaps(sentence, candidate));
      const hasToll = own.tolls.some((toll) => contains(sentence, toll));
      if (index < LEAD || claim !== undefined || hasToll) undated.push({ ...entry, ...claimed(claim) });
    }
  }
  return { dated: inOrder(dated), undated };
}

/** So many paragraphs below the title say the main thing, whoever says it. */
const LEAD = 2;

const shifted = (span: Span, by: number): Span => ({ start: span.start + by, end: span.end + by });

const within = ({ times, claims, tolls }: Readings, paragraph: Paragraph) => ({
  times: times.filter((time) => contains(paragraph, time)),
  claims: claims.filter((claim) => contains(paragraph, claim)),
  tolls: tolls.filter((toll) => contains(paragraph, toll)),
});

const claimed = (claim: Claim | undefined): { readonly claim?: Claim } =>
  claim === undefined ? {} : { claim };

/** «منذ عام 2003»: a span without an end; «حتى اليوم»: up to now. */
const OPEN = /(?:^|[^\u0621-\u064A])[وف]?(?:منذ|مذ)\s+(?:نحو\s+|حوالي\s+)?$/;
/** «مقارنة بعام 2014»: a time to measure by. */
const COMPARED = /(?:^|[^\u0621-\u064A])(?:مقارنه|قياسا|بالمقارنه)\s+(?:[\u0621-\u064A]{1,8}\s+){0,2}$/;
const UNTIL = /(?:^|[^\u0621-\u064A])[وف]?(?:حتي|الي)\s+$/;

/** So many characters before a time are looked at. */
const BEFORE = 24;

/** Whether a time dates an event: it names no thing («الهدنة لعام 2020»), opens no span, is no «now» of somebody quoted, and has a day or longer. */
function isEvent(time: Time, body: string, quoted: readonly Span[]): boolean {
  if (time.modifier || time.value.startsWith('T')) return false;
  const before = fold(body.slice(Math.max(0, time.start - BEFORE), time.start));
  const words = fold(body.slice(time.start, time.end));
  if (OPEN.test(before) || COMPARED.test(before) || /^(?:منذ|مذ)\s/.test(words)) return false;
  if (!/^ال(?:يوم|ليله)$/.test(words)) return true;
  return !UNTIL.test(before) && !isQuoted(time, quoted);
}

/** «حالياً», «منذ عقود»: the sentence tells a time, though none that can be placed. */
const hasVagueTime = (sentence: string): boolean =>
  /(?:^|[^\u0621-\u064A])[وف]?(?:حاليا|الان|منذ)(?![\u0621-\u064A])/.test(fold(sentence));

/**
 * Who tells what happened at a time: the outermost claim around it («أعلنت وكالة … أنّ الانفصاليين أعلنوا …» is the agency's),
 * else the one that begins right behind it («وصباح اليوم الأربعاء، أعلن الرئيس …»).
 */
function speakerOf(time: Time, claims: readonly Claim[], body: string): Claim | undefined {
  const around = claims
    .filter((claim) => overlaps(claim, time))
    .sort((a, b) => b.end - b.start - (a.end - a.start));
  const behind = (claim: Claim): boolean =>
    claim.start >= time.end && /^[\s،,"»”]*(?:[وف]?قد\s)?$/.test(body.slice(time.end, claim.start));
  return around[0] ?? claims.find(behind);
}

const inOrder = (entries: readonly TimelineEntry[]): TimelineEntry[] =>
  entries
    .map((entry) => ({ entry, at: beginning(entry.time) }))
    .sort((a, b) => a.at - b.at || a.entry.time.start - b.entry.time.start)
    .map(({ entry }) => entry);
