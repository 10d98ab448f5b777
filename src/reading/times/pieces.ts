/** Pieces of a time: an hour, a part of a day, a day, a date. Each is taken only where it says what is not said yet. */
import { clockAt } from './clock.ts';
import { dateAt, numericDate } from './dates.ts';
import {
  DAY_WORD,
  dayPartAdverbAt,
  dayPartAt,
  nthWeekdayAt,
  relativeDayAt,
  thisDayPartAt,
  weekdayAt,
} from './days.ts';
import { hasDay, type Moment, type MomentAt } from './moment.ts';
import { type Scan, wordAt, wordIn } from './scan.ts';
import { setOf } from './words.ts';

/** The piece at a word that adds something to the moment so far. `adjacent`: it stands right behind the piece before it. */
export function pieceAt(scan: Scan, at: number, moment: Moment, adjacent: boolean): MomentAt | undefined {
  return (
    clockPiece(scan, at, moment) ??
    countedPiece(scan, at, moment) ??
    datePiece(scan, at, moment, adjacent) ??
    dayPartPiece(scan, at, moment, adjacent) ??
    dayPiece(scan, at, moment, adjacent) ??
    namedDatePiece(scan, at, moment)
  );
}

/** «مساء السابعة» is none: a part of a day waits for its day. */
function clockPiece(scan: Scan, at: number, moment: Moment): MomentAt | undefined {
  if (moment.clock !== undefined || (moment.dayPart !== undefined && !hasDay(moment))) return undefined;
  const clock = clockAt(scan, at);
  return clock === undefined ? undefined : { moment: { clock: clock.value }, next: clock.next };
}

/** «أول جمعة من يوليو», «هذه الليلة». */
const countedPiece = (scan: Scan, at: number, moment: Moment): MomentAt | undefined =>
  hasDay(moment) || moment.dayPart !== undefined
    ? undefined
    : (nthWeekdayAt(scan, at) ?? thisDayPartAt(scan, at));

/** A date; two bare parts («21/09») only where something says that a date stands here. */
function datePiece(scan: Scan, at: number, moment: Moment, adjacent: boolean): MomentAt | undefined {
  if (moment.month !== undefined || moment.day !== undefined || moment.nth !== undefined) return undefined;
  const expected =
    moment.weekday !== undefined ||
    moment.relativeDay !== undefined ||
    wordIn(scan, at - 1, DATE_WORDS) ||
    scan.words.length === 3;
  const date = isDayWord(scan, at) ? undefined : (dateAt(scan, at) ?? numericDate(scan, at, expected));
  if (date !== undefined && (date.moment.hijri === undefined || moment.hijri === undefined)) return date;
  return adjacent && moment.weekday !== undefined ? bareDayAt(scan, at) : undefined;
}

function dayPartPiece(scan: Scan, at: number, moment: Moment, adjacent: boolean): MomentAt | undefined {
  if (moment.dayPart !== undefined) return undefined;
  if (!hasDay(moment)) {
    const part = dayPartAt(scan, at);
    return part !== undefined && startsDay(scan, part.next)
      ? { moment: { dayPart: part.value }, next: part.next }
      : undefined;
  }
  const adverb = adjacent && moment.clock === undefined ? dayPartAdverbAt(scan, at) : undefined;
  return adverb === undefined ? undefined : { moment: { dayPart: adverb.value }, next: adverb.next };
}

function dayPiece(scan: Scan, at: number, moment: Moment, adjacent: boolean): MomentAt | undefined {
  if (moment.weekday !== undefined) return undefined;
  const relative =
    moment.relativeDay === undefined && moment.month === undefined ? relativeDayAt(scan, at) : undefined;
  if (relative !== undefined || moment.nth !== undefined) return relative;
  const weekday = weekdayAt(scan, at);
  return adjacent || !hasDay(moment) || !isDayWord(scan, at) ? weekday : undefined;
}

/** «يوم 21 أيلول», «اليوم الثالث من أكتوبر», «يوم 15». */
function namedDatePiece(scan: Scan, at: number, moment: Moment): MomentAt | undefined {
  if (!wordIn(scan, at, DAY_WORD) && wordAt(scan, at) !== 'اليوم') return undefined;
  const from = at + (wordAt(scan, at + 1) === 'ال' ? 2 : 1);
  const date = moment.month === undefined ? (dateAt(scan, from) ?? numericDate(scan, from, true)) : undefined;
  const open = !hasDay(moment) && moment.clock === undefined && moment.dayPart === undefined;
  return date ?? (open && isDayWord(scan, at) ? bareDayAt(scan, from) : undefined);
}

/** «يوم», not «اليوم». */
const isDayWord = (scan: Scan, at: number): boolean =>
  wordIn(scan, at, DAY_WORD) && wordAt(scan, at) !== 'اليوم';

const DATE_WORDS = setOf('تاريخ يوم');

/** «الجمعة 22»: a day of the month without its month, where no noun follows that it could count. */
function bareDayAt(scan: Scan, at: number): MomentAt | undefined {
  const number = scan.numbers[at];
  if (scan.words[at]?.kind !== 'number' || number === undefined || !Number.isInteger(number.value))
    return undefined;
  if (number.value < 1 || number.value > 31) return undefined;
  const follower = scan.words[number.next];
  const closed = follower === undefined || (follower.kind === 'mark' && /^[.,()"»]$/.test(follower.text));
  return closed ? { moment: { day: number.value }, next: number.next } : undefined;
}

/** A part of a day counts only before a day: «فجر الخميس», «ليلة 10 تشرين الثاني», «مساء يوم الأحد». */
function startsDay(scan: Scan, at: number): boolean {
  const of = wordAt(scan, at) === 'من' ? at + 1 : at;
  const from = isDayWord(scan, of) ? of + 1 : of;
  return (
    (relativeDayAt(scan, from) ??
      weekdayAt(scan, from) ??
      weekdayAt(scan, of) ??
      dateAt(scan, from) ??
      clockAfter(scan, from)) !== undefined
  );
}

const clockAfter = (scan: Scan, at: number): MomentAt | undefined => {
  const clock = wordAt(scan, at).endsWith('الساعه') ? clockAt(scan, at) : undefined;
  return clock === undefined ? undefined : { moment: { clock: clock.value }, next: clock.next };
};
