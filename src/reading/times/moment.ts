/** A moment: what an expression says, before it is resolved against the article's date. Every field is what was written. */
import type { TimeMod } from '../types.ts';
import type { DayPart, Unit } from './words.ts';

/** An hour as written; `zone` an IANA name, '' for «بالتوقيت المحلي». */
export interface ClockTime {
  readonly hour: number;
  readonly minute: number;
  /** «صباحاً», «مساءً» beside the hour. */
  readonly dayPart?: DayPart;
  readonly zone?: string;
}

export interface HijriDate {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
}

export interface Moment {
  /** 0 is Sunday. */
  readonly weekday?: number;
  /** «أمس» is −1. */
  readonly relativeDay?: number;
  readonly day?: number;
  readonly month?: number;
  readonly year?: number;
  /** «مايو من العام الماضي»: the year counted from the article's. */
  readonly yearShift?: number;
  readonly hijri?: HijriDate;
  /** A period counted from the article's: «الشهر الماضي» is month and shift −1. */
  readonly unit?: Unit;
  /** −1 «الماضي», 0 «الجاري», 1 «المقبل», of the weekday, the month or the unit. */
  readonly shift?: number;
  /** The shift counts from the time told last («العام نفسه», «اليوم التالي»), not from the article's date. */
  readonly told?: boolean;
  /** Several units: «الأيام الثلاثة الماضية» is −3 days, «قبل عامين» −2 years and `point`. */
  readonly count?: number;
  readonly point?: boolean;
  /** «الربع الثالث», «النصف الأول», «الأشهر التسعة الأولى», «الأسبوع الثاني من مايو». */
  readonly slice?: { readonly of: 'quarter' | 'half' | 'months' | 'week'; readonly n: number };
  /** «ستينات القرن الماضي»: 60. */
  readonly decade?: number;
  /** «القرن التاسع عشر»: 19. */
  readonly century?: number;
  /** First month of the season. */
  readonly season?: number;
  /** «أول جمعة من يوليو»: 1; the last: −1. */
  readonly nth?: number;
  readonly part?: TimeMod;
  readonly dayPart?: DayPart;
  readonly clock?: ClockTime;
}

/** What was found at a word: a moment, and the word after it. */
export interface MomentAt {
  readonly moment: Moment;
  readonly next: number;
}

/** True when the moment names a day: then an hour or a part of the day may stand with it. */
export const hasDay = ({ weekday, relativeDay, day, hijri, nth }: Moment): boolean =>
  weekday !== undefined ||
  relativeDay !== undefined ||
  day !== undefined ||
  hijri?.day !== undefined ||
  nth !== undefined;
