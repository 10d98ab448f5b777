/** Clock times as written: «الساعة 0708 بتوقيت جرينتش», «الثامنة والنصف مساءً», «15,00 ت غ», «8 إلا ربعاً». */
import type { ClockTime } from './moment.ts';
import { ANY_CLITICS, type Found, NO_CLITICS, phraseAt, type Scan, touches, wordAt, wordIn } from './scan.ts';
import { DAY_PART_ADVERBS, DAY_PARTS, type DayPart, rows, setOf, THIS_DAY_PART } from './words.ts';
import { ZONES } from './zones.ts';

const HOUR_WORD = setOf('الساعه ساعه');

/** Hours as definite ordinals; from three on «الثالثة» alone is no hour: it needs «الساعة», «صباحاً», «والنصف» or a zone. */
const HOURS = rows<number>([
  [1, 'الواحده'],
  [2, 'الثانيه'],
  [3, 'الثالثه'],
  [4, 'الرابعه'],
  [5, 'الخامسه'],
  [6, 'السادسه'],
  [7, 'السابعه'],
  [8, 'الثامنه'],
  [9, 'التاسعه'],
  [10, 'العاشره'],
  [11, 'الحاديه_عشره الحاديه_عشر الحادي_عشر'],
  [12, 'الثانيه_عشره الثانيه_عشر'],
]);

const MINUTES = rows<number>([
  [30, 'والنصف ونصف و_النصف و_نصف'],
  [15, 'والربع وربع و_الربع و_ربع'],
  [20, 'والثلث وثلث'],
  [-15, 'الا_ربع الا_ربعا الا_الربع'],
  [-20, 'الا_ثلث الا_ثلثا الا_الثلث'],
  [-5, 'الا_خمس_دقايق'],
  [-10, 'الا_عشر_دقايق'],
]);

const MINUTE_WORDS = setOf('دقيقه دقايق دقيقتين');

/** Beside an hour in digits: «10 ص». */
const SHORT_DAY_PARTS = rows<DayPart>([
  ['MO', 'ص am'],
  ['EV', 'م pm'],
  ['NI', 'بعد_منتصف_الليل'],
]);

interface Hour {
  readonly hour: number;
  readonly minute: number;
  readonly next: number;
  /** It cannot be anything but a clock time: «الساعة», «15:15», «والنصف». */
  readonly certain: boolean;
}

/** The clock time at a word, if it is certain to be one. */
export function clockAt(scan: Scan, at: number): Found<ClockTime> | undefined {
  const midnight = midnightAt(scan, at);
  if (midnight !== undefined) return midnight;
  const named = wordIn(scan, at, HOUR_WORD) && wordAt(scan, at) !== 'ساعه';
  const from = named ? at + 1 : at;
  // «الساعة الـ2:47», «الساعة (11:59)»
  const found = hourAt(scan, named && ['ال', '('].includes(wordAt(scan, from)) ? from + 1 : from, named);
  if (found === undefined) return undefined;
  const { next, hour, minute } = found;
  // «2016م», «7 م» are no hours: one letter means a part of the day only beside «الساعة» or «8:30»
  const adverb = dayPartBehind(scan, next, named || found.certain);
  const zone = zoneAt(scan, adverb?.next ?? next);
  // «عند الثالثة.»
  const closed =
    wordAt(scan, at - 1) === 'عند' && scan.words[at]?.kind === 'word' && scan.words[next]?.kind !== 'word';
  const certain = named || found.certain || closed || adverb !== undefined || zone !== undefined;
  if (!certain && !ofDayPart(scan, next)) return undefined;
  // a bare number is an hour only beside a day part or zone, and only a whole one: «7 مساء», not «2500 مساء»
  if (hour > 24 || minute > 59) return undefined;
  const value: ClockTime = {
    hour,
    minute,
    ...(adverb === undefined ? {} : { dayPart: adverb.value }),
    ...(zone === undefined ? {} : { zone: zone.value }),
  };
  const end = zone?.next ?? adverb?.next ?? next;
  return { value, next: end };
}

/** «منتصف الليل»; «منتصف ليل الخميس» is a part of that day. */
function midnightAt(scan: Scan, at: number): Found<ClockTime> | undefined {
  if (!wordIn(scan, at, MIDDLE)) return undefined;
  if (wordAt(scan, at + 1) === 'الليل') return { value: { hour: 0, minute: 0 }, next: at + 2 };
  return wordAt(scan, at + 1) === 'النهار' ? { value: { hour: 12, minute: 0 }, next: at + 2 } : undefined;
}

const MIDDLE = setOf('منتصف');

function hourAt(scan: Scan, at: number, named: boolean): Hour | undefined {
  return scan.words[at]?.kind === 'number' ? digitHour(scan, at, named) : wordHour(scan, at);
}

function digitHour(scan: Scan, at: number, named: boolean): Hour | undefined {
  const digits = wordAt(scan, at);
  // «3:18», «15:15»; «3:2» is a score, «10:15:30» has seconds
  const minutes = wordAt(scan, at + 2);
  if (
    wordAt(scan, at + 1) === ':' &&
    touches(scan, at + 1) &&
    touches(scan, at + 2) &&
    /^\d{2}$/.test(minutes)
  ) {
    // «// انتهى // 17:22» is an agency's mark
    if (!/^\d{1,2}$/.test(digits) || [':', '/'].includes(wordAt(scan, at - 1))) return undefined;
    if (Number(minutes) > 59) return undefined;
    const seconds = wordAt(scan, at + 3) === ':' && /^\d{2}$/.test(wordAt(scan, at + 4)) ? 2 : 0;
    return {
      hour: Number(digits),
      minute: Number(minutes),
      next: at + 3 + seconds,
      certain: named || introducesHour(scan, at),
    };
  }
  // «الساعة 12.30», «15,00 ت غ», «0708 بتوقيت غرينتش»
  const written = /^(\d{1,2})[.,](\d{2})$/.exec(digits) ?? /^(\d{2})(\d{2})$/.exec(digits);
  if (written !== null) {
    const value = { hour: Number(written[1]), minute: Number(written[2]), next: at + 1, certain: false };
    return named || zoneAt(scan, at + 1) !== undefined || dayPartBehind(scan, at + 1) !== undefined
      ? value
      : undefined;
  }
  if (!/^\d{1,2}$/.test(digits)) return undefined;
  return withMinutes(scan, Number(digits), at + 1, named);
}

/** «عند 15:15» is an hour, so is «15:15» typed alone; in «الآية 2:25» it is none. */
const introducesHour = (scan: Scan, at: number): boolean => at === 0 || wordIn(scan, at - 1, BEFORE_HOUR);
const BEFORE_HOUR = setOf('بين و عند حتي من في الي بحلول تمام نحو حوالي قرابه قبل بعد منذ ال');

function wordHour(scan: Scan, at: number): Hour | undefined {
  const number = scan.numbers[at];
  // «الثالثة وعشرون دقيقة» reads like twenty-third
  if (
    number?.ordinal &&
    number.value > 20 &&
    number.value % 10 > 0 &&
    wordIn(scan, number.next, MINUTE_WORDS)
  ) {
    const hour = number.value % 10;
    return { hour, minute: number.value - hour, next: number.next + 1, certain: true };
  }
  const found = phraseAt(scan, HOURS, at, ANY_CLITICS);
  return found === undefined ? undefined : withMinutes(scan, found.value, found.next, false);
}

/** Adds «والنصف», «إلا ربعاً», «و10 دقائق» to an hour. */
function withMinutes(scan: Scan, hour: number, at: number, named: boolean): Hour {
  let minute = 0;
  let next = at;
  let certain = false;
  for (let steps = 0; steps < 2; steps++) {
    const phrase = phraseAt(scan, MINUTES, next);
    const counted = phrase === undefined ? countedMinutes(scan, next, named) : undefined;
    const found = phrase ?? counted;
    if (found === undefined) break;
    minute += found.value;
    next = found.next;
    certain = true;
  }
  const total = hour * 60 + minute;
  const positive = total < 0 ? total + 24 * 60 : total;
  return { hour: Math.floor(positive / 60), minute: positive % 60, next, certain };
}

/** «وعشر دقائق», «و23 دقيقة», «وخمس واربعون دقيقة». */
function countedMinutes(scan: Scan, at: number, named: boolean): Found<number> | undefined {
  const apart = wordAt(scan, at) === 'و';
  if (!apart && !wordAt(scan, at).startsWith('و')) return undefined;
  const number = scan.numbers[apart ? at + 1 : at];
  if (number === undefined || number.value < 1 || number.value > 59 || !Number.isInteger(number.value))
    return undefined;
  if (wordIn(scan, number.next, MINUTE_WORDS)) return { value: number.value, next: number.next + 1 };
  return named && dayPartBehind(scan, number.next) !== undefined
    ? { value: number.value, next: number.next }
    : undefined;
}

/** The adverb behind an hour: «صباحاً», «بعد الظهر»; «مساء الخميس» is left to the day. */
function dayPartBehind(scan: Scan, at: number, short = false): Found<DayPart> | undefined {
  const from = ['من', 'في'].includes(wordAt(scan, at)) ? at + 1 : at;
  const letter = short ? phraseAt(scan, SHORT_DAY_PARTS, from) : undefined;
  if (letter !== undefined) return letter;
  return phraseAt(scan, DAY_PART_ADVERBS, from);
}

/** «التاسعة من مساء الخميس», «العاشرة صباح اليوم». */
const ofDayPart = (scan: Scan, at: number): boolean =>
  (wordAt(scan, at) === 'هذا' && phraseAt(scan, THIS_DAY_PART, at + 1) !== undefined) ||
  phraseAt(scan, DAY_PARTS, wordAt(scan, at) === 'من' ? at + 1 : at) !== undefined;

const BY_ZONE = setOf('توقيت التوقيت');

/** «بتوقيت غرينتش», «ت غ», «GMT»; «بالتوقيت المحلي» names no zone and is '' here. */
function zoneAt(scan: Scan, at: number): Found<string> | undefined {
  const mark = wordAt(scan, at);
  if (mark === 'gmt' || mark === 'utc') return { value: 'UTC', next: at + 1 };
  if (mark === 'تغ') return { value: 'UTC', next: at + 1 };
  if (mark === 'ت') {
    const dot = wordAt(scan, at + 1) === '.' ? 1 : 0;
    return wordAt(scan, at + 1 + dot) === 'غ' ? { value: 'UTC', next: at + 2 + dot } : undefined;
  }
  const from = ['حسب', 'وفق'].includes(mark) ? at + 1 : at;
  if (!wordIn(scan, from, BY_ZONE)) return undefined;
  if (wordAt(scan, from + 1) === 'المحلي') return { value: '', next: from + 2 };
  const clitics = wordAt(scan, from + 1) === 'في' ? 1 : 0;
  const zone = phraseAt(scan, ZONES, from + 1 + clitics, NO_CLITICS);
  return zone === undefined ? undefined : { value: zone.value, next: zone.next };
}
