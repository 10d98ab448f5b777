/** The picture of a timeline: right to left, from top to bottom, each entry with its precision and who says it. */
import type { TimelineItem } from '../answers/timeline.ts';
import { newestArticle, valueInWords } from '../replies/dates.ts';
import { directionOf } from '../replies/direction.ts';
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
const roomFor = (count: number): number => (count <= 6 ? 320 : count <= 12 ? 150 : 100);

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

function entryNode({ article, entry }: TimelineItem, language: Language, room: number): Node {
  const { time, claim } = entry;
  const date = valueInWords(time.value, language, time.mod);
  const written = article.body.slice(time.start, time.end);
  const speaker = claim?.speakerResolved ?? claim?.speaker;
  const sentence = article.body.slice(entry.start, entry.end);
  return row({ gap: '22px' }, [
    axis([mark(precisionOf(time.value))]),
    column({ flexGrow: 1, flexShrink: 1, paddingBottom: '26px', gap: '2px', minWidth: '0px' }, [
      text(date, 36, { fontWeight: 700, color: PALETTE.accent }),
      text(
        `${words('asWritten', language)} «${written}»${speaker ? ` · ${words('says', language)} ${speaker}` : ''}`,
        28,
        { color: PALETTE.soft },
        2,
      ),
      text(clipped(sentence, room), 32, { direction: directionOf(article.language) }),
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
export function timelineNode(items: readonly TimelineItem[], language: Language): Node {
  const room = roomFor(items.length);
  const nodes = items.flatMap((item, index): Node[] => {
    const before = items[index - 1];
    const days =
      before === undefined ? 0 : firstDay(item.entry.time.value) - firstDay(before.entry.time.value);
    return [...(days >= GAP ? [gapNode(days, language)] : []), entryNode(item, language, room)];
  });
  const newest = newestArticle(items.map(({ article }) => article))?.published;
  const note =
    newest === undefined
      ? words('verbatim', language)
      : `${words('verbatim', language)} · ${words('newest', language)} ${valueInWords(newest, language)}`;
  return card(language === 'ar' ? 'rtl' : 'ltr', words('timeline', language), [column({}, nodes)], note);
}

/** What the picture shows, in words. */
export function timelineAlt(items: readonly TimelineItem[], language: Language): string {
  const entries = items.map(
    ({ article, entry }) =>
      `${valueInWords(entry.time.value, language, entry.time.mod)}: ${article.body.slice(entry.start, entry.end)}`,
  );
  return [words('timeline', language), ...entries].join('\n');
}
