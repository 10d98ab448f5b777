/** The picture of a timeline: right to left, from top to bottom, each entry with its precision and who says it. */
import { nameOf } from '../answers/quote.ts';
import type { TimelineItem } from '../answers/timeline.ts';
import type { Time } from '../reading/types.ts';
import { newestArticle, timeInWords, valueInWords } from '../replies/dates.ts';
import { directionOf } from '../replies/direction.ts';
import { label } from '../replies/labels.ts';
import type { Language } from '../replies/language.ts';
import { card, clipped, column, type Node, row, shape, text } from './nodes.ts';
import { PALETTE } from './palette.ts';
import { words } from './words.ts';

/** Days in a value's period: how exactly it is known. Under one day is exact to the hour or part of a day. */
type Precision = 'hour' | 'day' | 'month' | 'longer';

function precisionOf(value: string): Precision {
  if (value.includes('/')) return 'longer';
  if (/T\d/.test(value)) return 'hour';
  if (/^\d{4}-\d\d-\d\d/.test(value)) return 'day';
  return /^\d{4}-\d\d$/.test(value) ? 'month' : 'longer';
}

/** A gap between two entries of at least this many days is drawn as one. */
const GAP = 365;

const firstDay = (value: string): number => {
  const [, year = '', month = '01', day = '01'] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(value) ?? [];
  return Date.parse(`${year}-${month}-${day}T00:00:00Z`) / 86_400_000;
};

/** How many characters of its sentence an entry may show, some 50 to a line: few entries show more. */
const roomFor = (count: number): number => (count <= 6 ? 320 : count <= 12 ? 120 : 90);

/** The mark on the axis: the longer and hollower, the less exactly the time is known. */
function mark(precision: Precision): Node {
  const common = { borderRadius: '14px', border: `4px solid ${PALETTE.accent}`, marginTop: '14px' };
  switch (precision) {
    case 'hour':
      return shape({ ...common, width: '26px', height: '26px', backgroundColor: PALETTE.text });
    case 'day':
      return shape({ ...common, width: '26px', height: '26px', backgroundColor: PALETTE.accent });
    case 'month':
      return shape({ ...common, width: '26px', height: '54px' });
    case 'longer':
      return shape({ ...common, width: '26px', height: '54px', border: `4px dashed ${PALETTE.accent}` });
  }
}

const axis = (children: readonly Node[]): Node =>
  column({ width: '34px', alignItems: 'center', flexShrink: 0 }, [
    ...children,
    shape({ flexGrow: 1, width: '4px', minHeight: '12px', backgroundColor: PALETTE.line }),
  ]);

/** An entry with a time: only those are drawn. */
export type DatedItem = TimelineItem & { readonly time: Time };

/** A night that its words date themselves is shown in its own words only: they alone say on which day it begins. */
const dateOf = ({ article, time }: DatedItem, language: Language): string =>
  timeInWords(time, language) === undefined
    ? article.body.slice(time.start, time.end)
    : valueInWords(time.value, language, time.mod);

/** The sentence as far as there is room; from the clause of its time on, where that would be cut off. */
function excerpt({ article: { body }, sentence, time }: DatedItem, room: number): string {
  if (time.end - sentence.start <= room) return clipped(body.slice(sentence.start, sentence.end), room);
  const clause = Math.max(sentence.start, body.lastIndexOf('،', time.start) + 1);
  return `… ${clipped(body.slice(clause, sentence.end).trimStart(), room)}`;
}

function entryNode(item: DatedItem, language: Language, room: number): Node {
  const { article, time, speaker } = item;
  const date = dateOf(item, language);
  const written = article.body.slice(time.start, time.end);
  const name = speaker === undefined ? null : nameOf(speaker);
  const source = [
    ...(written === date ? [] : [`${words('asWritten', language)} «${written}»`]),
    ...(name === null ? [] : [`${words('says', language)} ${clipped(name, 90)}`]),
  ].join(' · ');
  return row({ gap: '22px' }, [
    axis([mark(precisionOf(time.value))]),
    column({ flexGrow: 1, flexShrink: 1, paddingBottom: '26px', gap: '2px', minWidth: '0px' }, [
      text(date, 36, { fontWeight: 700, color: PALETTE.accent }),
      ...(source === '' ? [] : [text(source, 28, { color: PALETTE.soft })]),
      text(excerpt(item, room), 32, {
        direction: directionOf(article.language),
      }),
    ]),
  ]);
}

const gapNode = (days: number, language: Language): Node =>
  row({ gap: '22px' }, [
    column({ width: '34px', alignItems: 'center', flexShrink: 0 }, [
      shape({ height: '64px', width: '0px', borderLeft: `4px dashed ${PALETTE.gap}` }),
    ]),
    text(words('gap', language, Math.round(days / 365.25)), 28, { color: PALETTE.gap }),
  ]);

/** The picture's boxes. `items` are in order of time. */
export function timelineNode(items: readonly DatedItem[], language: Language): Node {
  const room = roomFor(items.length);
  const nodes = items.flatMap((item, index): Node[] => {
    const before = items[index - 1];
    const days = before === undefined ? 0 : firstDay(item.time.value) - firstDay(before.time.value);
    return [...(days >= GAP ? [gapNode(days, language)] : []), entryNode(item, language, room)];
  });
  const newest = newestArticle(items.map(({ article }) => article))?.published;
  const note =
    newest === undefined
      ? words('verbatim', language)
      : `${words('verbatim', language)} · ${words('newest', language)} ${valueInWords(newest, language)}`;
  return card(language === 'ar' ? 'rtl' : 'ltr', label('timeline', language), [column({}, nodes)], note);
}

/** What the picture shows, in words. */
export function timelineAlt(items: readonly DatedItem[], language: Language): string {
  const entries = items.map(
    (item) => `${dateOf(item, language)}: ${item.article.body.slice(item.sentence.start, item.sentence.end)}`,
  );
  return [label('timeline', language), ...entries].join('\n');
}
