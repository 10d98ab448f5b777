/**
 * Expressions: a day with what stands around it, in any order.
 *
 *   «مساء أمس (الأربعاء)», «اليوم الجمعة عند الساعة 1:43 ظهراً بتوقيت مكة المكرمة»,
 *   «الساعة الثانية عشرة ظهراً من يوم الاثنين الموافق 25/10/1436هـ»
 *
 * Pieces are taken one after another, connectives skipped between them, until one says what is said already.
 */
import { hijriMonthAt, monthAt, monthTail, yearAt } from './dates.ts';
import { nightEnd } from './days.ts';
import { hasDay, type Moment, type MomentAt } from './moment.ts';
import {
  centuryAt,
  decadeAt,
  lastUnitsAt,
  offsetAt,
  partAt,
  periodAt,
  seasonAt,
  sliceAt,
} from './periods.ts';
import { pieceAt } from './pieces.ts';
import { ANY_CLITICS, type Scan, wordAt, wordIn } from './scan.ts';
import { setOf } from './words.ts';

/** Whether what follows is told as to come: «بعد أسبوعين» counts from the article's date only then. */
export type Ahead = (next: number) => boolean;

/** The expression at a word, if one begins there. */
export function expressionAt(scan: Scan, at: number, ahead: Ahead): MomentAt | undefined {
  const earlier = earlierAt(scan, at);
  const from = earlier ?? at;
  const found = gathered(scan, from) ?? periodExpression(scan, from, ahead);
  if (earlier === undefined || found === undefined) return found;
  return { moment: { ...found.moment, part: 'EARLIER' }, next: found.next };
}

/** «وقت سابق اليوم», «وقت سابق من العام الجاري»: the word after. */
function earlierAt(scan: Scan, at: number): number | undefined {
  if (!wordIn(scan, at, EARLIER_NOUNS) || !EARLIER_ADJECTIVES.has(wordAt(scan, at + 1))) return undefined;
  const of = at + 2;
  return wordAt(scan, of) === 'من' || wordAt(scan, of) === 'في' ? of + 1 : of;
}
const EARLIER_NOUNS = setOf('وقت');
const EARLIER_ADJECTIVES = setOf('سابق مبكر');

/** Days and hours, gathered piece by piece. */
function gathered(scan: Scan, at: number): MomentAt | undefined {
  let found = pieceAt(scan, at, {}, true);
  if (found === undefined) return undefined;
  let { moment, next } = found;
  while (found !== undefined) {
    // «ليل الخميس - الجمعة»
    const night = moment.dayPart === 'NI' && found.moment.weekday !== undefined;
    next = (night ? nightEnd(scan, next, found.moment.weekday ?? 0) : undefined) ?? next;
    const from: number =
      pieceAt(scan, next, moment, true) === undefined ? (connected(scan, next, moment) ?? next) : next;
    found = pieceAt(scan, from, moment, from === next);
    if (found === undefined) break;
    moment = { ...moment, ...found.moment };
    next = found.next;
    // the closing bracket of «أمس (الأربعاء)» belongs to it
    if (opensAt(scan, from - 1) && wordAt(scan, next) === ')') next++;
  }
  return hasDay(moment) || moment.clock !== undefined ? { moment, next } : undefined;
}

const opensAt = (scan: Scan, at: number): boolean => wordAt(scan, at) === '(';

/** Words that may stand between two pieces of one time. */
const CONNECTIVES = setOf(
  'من في يوم اليوم عند تمام حوالي نحو الموافق الموافقه الموافقين المصادف المصادفه بتاريخ تاريخ حدود ليوم ل',
);
const MARKS = setOf('( " » « “ ” , - /');

/** Where the next piece may begin, after the connectives behind `at`; undefined when nothing fits there. */
function connected(scan: Scan, at: number, moment: Moment): number | undefined {
  for (let index = at; index < at + 4; index++) {
    const word = wordAt(scan, index);
    if (!MARKS.has(word) && !CONNECTIVES.has(word)) return undefined;
    const piece = pieceAt(scan, index + 1, moment, false);
    if (piece !== undefined && joins(scan, at, index + 1, moment, piece.moment)) return index + 1;
  }
  return undefined;
}

const DATED = setOf('الموافق الموافقه بتاريخ المصادف المصادفه');

/** Whether a piece behind connectives belongs to the moment before them. */
function joins(scan: Scan, from: number, to: number, moment: Moment, piece: Moment): boolean {
  const between = scan.words.slice(from, to).map(({ text }) => text);
  if (between.includes('من')) {
    // «التاسعة من مساء أمس», «عصر يوم»: from the smaller to the larger
    if (hasDay(moment) && piece.clock !== undefined) return false;
    return moment.clock !== undefined || moment.dayPart !== undefined || moment.weekday !== undefined;
  }
  if (between.includes(',')) {
    // «يوم الأربعاء، بتاريخ 28 رمضان 1436هـ، الموافق 15 يوليو»
    if (between.some((word) => DATED.has(word)))
      return piece.month !== undefined || piece.hijri !== undefined;
    // «منتصف ليل الخميس، في تمام الساعة 12.30 صباحا»: two times; «الأربعاء، 13 شباط»: one
    if (piece.dayPart !== undefined) return false;
    if (piece.clock !== undefined)
      return moment.dayPart === undefined && /^[بل]?الساعه$/.test(wordAt(scan, to));
    return (
      piece.month !== undefined ||
      (moment.relativeDay !== undefined && piece.weekday !== undefined) ||
      (moment.month !== undefined && piece.weekday !== undefined)
    );
  }
  if (between.includes('-') || between.includes('/'))
    return piece.month !== undefined || piece.hijri !== undefined || moment.relativeDay !== undefined;
  if (between.includes('في'))
    return piece.clock !== undefined || (moment.weekday !== undefined && piece.month !== undefined);
  return true;
}

/** Months, years and longer: none of their pieces names a day. */
function periodExpression(scan: Scan, at: number, ahead: Ahead): MomentAt | undefined {
  return (
    partAt(scan, at) ??
    sliceAt(scan, at) ??
    offsetAt(scan, at, ahead) ??
    lastUnitsAt(scan, at) ??
    decadeAt(scan, at) ??
    centuryAt(scan, at) ??
    seasonAt(scan, at) ??
    periodAt(scan, at) ??
    hijriPeriod(scan, at) ??
    monthExpression(scan, at) ??
    yearExpression(scan, at)
  );
}

/** «شهر رمضان الماضي», «شوال 1436»: a bare «رمضان» may be a name. */
function hijriPeriod(scan: Scan, at: number): MomentAt | undefined {
  const found = hijriMonthAt(scan, at, ANY_CLITICS);
  if (found === undefined) return undefined;
  const dated = found.moment.hijri?.year !== undefined || found.moment.shift !== undefined;
  const named = wordIn(scan, at, MONTH_WORD);
  return dated || named ? found : undefined;
}
const MONTH_WORD = setOf('شهر');

/** Before a bare month: «في يوليو»; «أغسطس» alone may be the emperor. */
const BEFORE_MONTH = setOf(
  'في منذ خلال حتي بحلول الي من قبل بعد بين وحتي شهري مع لغايه اعتبارا بدءا ابتداء و او مطلع',
);

function monthExpression(scan: Scan, at: number): MomentAt | undefined {
  const month = monthAt(scan, at);
  if (month === undefined) return undefined;
  const tail = monthTail(scan, month.next);
  const word = scan.words[at];
  const clitics = word?.forms.find(({ stem }) => stem !== word.text)?.clitics ?? '';
  const paired = month.next > at + 1;
  const introduced = wordIn(scan, at - 1, BEFORE_MONTH) || (/[بل]/.test(clitics) && clitics.length <= 2);
  const alone = scan.words.length === month.next - at;
  if (tail === undefined && !month.named && (month.shy ? true : !(paired || introduced || alone)))
    return undefined;
  return { moment: { month: month.month, ...tail?.moment }, next: tail?.next ?? month.next };
}

/** Before a year without «عام»: «في 2012», «منذ 2011», «بحلول 2030». */
const BEFORE_YEAR = setOf('في منذ بحلول حتي خلال وحتي صيف');

function yearExpression(scan: Scan, at: number): MomentAt | undefined {
  const named = yearAt(scan, at, false);
  if (named !== undefined) return named;
  if (scan.words[at]?.kind !== 'number') return undefined;
  // «1965م», «عام 1965 و1967»
  const marked = wordAt(scan, at + 1) === 'م' && /^\d{4}$/.test(wordAt(scan, at));
  const listed = wordAt(scan, at - 1) === 'و' && /^(?:1[89]|20)\d\d$/.test(yearBefore(scan, at - 2));
  if (!marked && !listed && !wordIn(scan, at - 1, BEFORE_YEAR)) return undefined;
  const year = yearAt(scan, at, true);
  const value = year?.moment.year ?? year?.moment.hijri?.year;
  return value !== undefined && (value >= 1800 || year?.moment.hijri !== undefined) ? year : undefined;
}

/** The digits at a word, or before its «م». */
const yearBefore = (scan: Scan, at: number): string => wordAt(scan, wordAt(scan, at) === 'م' ? at - 1 : at);
