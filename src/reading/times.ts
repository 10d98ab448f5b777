/**
 * Times in a text, resolved against the date of its article.
 *
 * words → expression or interval as written (times/expression.ts, times/intervals.ts) → value (times/resolve.ts).
 * Without the article's date only what names its own year has a value.
 */
import { type Day, parseDay } from './times/calendar.ts';
import { yearAt } from './times/dates.ts';
import { directionAt } from './times/direction.ts';
import { expressionAt } from './times/expression.ts';
import { intervalAt } from './times/intervals.ts';
import type { MomentAt } from './times/moment.ts';
import { type Context, type Resolved, resolve } from './times/resolve.ts';
import { type Scan, scanOf, wordAt } from './times/scan.ts';
import { mayBegin, setOf } from './times/words.ts';
import type { NumberReading, Time } from './types.ts';

/** The temporal expressions of `text`, in order. `published` is an ISO date; without it nothing relative is resolved. */
export function readTimes(text: string, numbers: readonly NumberReading[], published?: string): Time[] {
  const reference = published === undefined ? undefined : parseDay(published);
  return timesIn(scanOf(text, numbers), reference, mayBeginAt);
}

/** The times of a scan, looked for at the words that `begins` lets through. */
export function timesIn(
  scan: Scan,
  reference: Day | undefined,
  begins: (scan: Scan, at: number) => boolean,
): Time[] {
  const times: Time[] = [];
  let told: Day | undefined;
  for (let at = 0; at < scan.words.length; ) {
    const found = begins(scan, at) ? timeAt(scan, at, reference, told) : undefined;
    if (found === undefined) {
      if (SENTENCE_ENDS.has(wordAt(scan, at))) told = undefined;
      at++;
      continue;
    }
    if (found.resolved !== undefined) {
      times.push(timeOf(scan, at, found.next, found.resolved));
      told = found.resolved.first;
    }
    at = found.next;
  }
  return times;
}

/** The words at which an expression may begin: most do not, and looking costs. */
const mayBeginAt = (scan: Scan, at: number): boolean => {
  if (scan.words[at]?.kind === 'number') return !isListed(scan, at);
  return scan.numbers[at] !== undefined || mayBegin(wordAt(scan, at));
};

/** «5 5 5», «5/5/5/5»: a number in a list or table, no day. */
function isListed({ words }: Scan, at: number): boolean {
  const kind = (index: number): string | undefined => words[index]?.kind;
  if (kind(at + 1) === 'number' && kind(at - 1) === 'number') return true;
  const slash = (index: number): boolean => words[index]?.text === '/';
  return (
    slash(at - 1) && slash(at - 3) && slash(at + 1) && kind(at - 2) === 'number' && kind(at + 2) === 'number'
  );
}

interface Reading {
  readonly next: number;
  /** undefined when the text has an expression here that has no value: «أمس» in an undated text. */
  readonly resolved: Resolved | undefined;
}

function timeAt(
  scan: Scan,
  at: number,
  reference: Day | undefined,
  told: Day | undefined,
): Reading | undefined {
  const context = (next: number): Context => ({
    reference,
    direction: () => directionAt(scan, at, next),
    alone: isAlone(scan, at, next),
    told,
    headingYear: headingYear(scan),
  });
  const interval = intervalAt(scan, at);
  if (interval !== undefined) {
    const resolved = resolveInterval(interval, context(interval.next));
    if (resolved !== undefined) return { next: interval.next, resolved };
  }
  const ahead = (next: number): boolean =>
    isAlone(scan, at, next) || ['future', 'ahead'].includes(directionAt(scan, at, next));
  const expression = expressionAt(scan, at, ahead) ?? yearAlone(scan, at);
  if (expression === undefined) return undefined;
  return { next: expression.next, resolved: resolve(expression.moment, context(expression.next)) };
}

/** «2004: …» at the beginning of a text. */
function headingYear(scan: Scan): number | undefined {
  const year =
    wordAt(scan, 1) === ':' && scan.words[0]?.kind === 'number'
      ? yearAt(scan, 0, true)?.moment.year
      : undefined;
  return year !== undefined && year >= 1800 ? year : undefined;
}

/** «2016» and nothing else, or before a colon. */
function yearAlone(scan: Scan, at: number): MomentAt | undefined {
  const heads = at === 0 && headingYear(scan) !== undefined;
  const year = heads || isAlone(scan, at, at + 1) ? yearAt(scan, at, true) : undefined;
  return (year?.moment.year ?? 0) >= 1800 ? year : undefined;
}

/** Both ends, the second not before the first. */
function resolveInterval(
  interval: NonNullable<ReturnType<typeof intervalAt>>,
  context: Context,
): Resolved | undefined {
  const from = resolve(interval.from, context);
  const to = resolve(interval.to, context);
  if (from === undefined || to === undefined) return undefined;
  if (from.first > to.first) {
    // «من الأحد إلى الخميس» told of the past, the Sunday being nearer: a week back
    if (interval.from.weekday === undefined) return undefined;
    const back = resolve(interval.from, { ...context, direction: () => 'past', reference: to.first });
    return back === undefined ? undefined : joined(back, to);
  }
  return from.value === to.value ? undefined : joined(from, to);
}

const joined = (from: Resolved, to: Resolved): Resolved => ({
  value: `${from.value}/${to.value}`,
  first: from.first,
  last: to.last,
  relative: from.relative || to.relative,
});

const BESIDE = setOf('في من عند منذ ب يوم');

/** True when the text says nothing beside the words `[at, next)`: a question like «4 أبريل», «الثالثة فجراً». */
function isAlone(scan: Scan, at: number, next: number): boolean {
  if (at > 3 || scan.words.length - next > 3) return false;
  return scan.words.every(
    ({ kind, text }, index) => (index >= at && index < next) || kind === 'mark' || BESIDE.has(text),
  );
}

const SENTENCE_ENDS = new Set(['.', '!', '?', '…', '۔']);

/** The reading: a leading «و» is no part of the words. */
function timeOf(scan: Scan, at: number, next: number, { value, mod, relative }: Resolved): Time {
  const word = scan.words[at];
  const conjunction =
    word !== undefined &&
    /^[وف]/.test(word.forms.find(({ stem }) => stem !== word.text)?.clitics ?? '') &&
    isConjoined(scan, at);
  const start = (word?.start ?? 0) + (conjunction ? lettersEnd(word?.source ?? '') : 0);
  return {
    start,
    end: scan.words[next - 1]?.end ?? start,
    value,
    ...(mod === undefined ? {} : { mod }),
    ...(relative ? { relative } : {}),
    ...(isModifier(scan, at) ? { modifier: true } : {}),
  };
}

/** «واليوم», «وفجر»; but «وقت سابق», «فجر», «فبراير» begin with a letter of their own. */
const isConjoined = (scan: Scan, at: number): boolean =>
  !/^(?:وقت|وسط|فجر|فجرا|فبراير|فيفري|فتره|فصل)$/.test(wordAt(scan, at));

/** The length of the first letter with its vowel signs. */
const lettersEnd = (source: string): number => /^.[\u064B-\u0652\u0640]*/.exec(source)?.[0].length ?? 0;

/** «وقف إطلاق النار لعام 2020»: the 2020 ceasefire; the year names the thing and dates nothing. */
function isModifier(scan: Scan, at: number): boolean {
  return /^لل?(?:عام|سنه|شهر|العام|السنه)$/.test(wordAt(scan, at));
}
