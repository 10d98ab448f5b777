/** Dates in words: the bot's own text never shows `2023-09-20` or `2020-2023`, which flip on screen after Arabic. */
import type { Article } from '../corpus/article.ts';
import type { Time } from '../reading/types.ts';
import { isolate } from './direction.ts';
import { label } from './labels.ts';
import type { Language } from './language.ts';

/** Both families of month names: Levantine, and Gulf and Egyptian. */
const MONTHS: Readonly<Record<Language, readonly string[]>> = {
  ar: [
    'كانون الثاني/يناير',
    'شباط/فبراير',
    'آذار/مارس',
    'نيسان/أبريل',
    'أيار/مايو',
    'حزيران/يونيو',
    'تموز/يوليو',
    'آب/أغسطس',
    'أيلول/سبتمبر',
    'تشرين الأول/أكتوبر',
    'تشرين الثاني/نوفمبر',
    'كانون الأول/ديسمبر',
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
};

/** Parts of a day, as in `2023-09-20TMO`. */
const DAY_PARTS: Readonly<Record<string, Record<Language, string>>> = {
  DW: { ar: 'فجر {date}', en: 'dawn of {date}' },
  MO: { ar: 'صباح {date}', en: 'morning of {date}' },
  MI: { ar: 'ظهر {date}', en: 'noon of {date}' },
  AF: { ar: 'بعد ظهر {date}', en: 'afternoon of {date}' },
  EV: { ar: 'مساء {date}', en: 'evening of {date}' },
  NI: { ar: 'ليل {date}', en: 'night of {date}' },
};

const MODS: Readonly<Record<NonNullable<Time['mod']>, Record<Language, string>>> = {
  START: { ar: 'مطلع {date}', en: 'the beginning of {date}' },
  MID: { ar: 'منتصف {date}', en: 'the middle of {date}' },
  END: { ar: 'نهاية {date}', en: 'the end of {date}' },
  EARLIER: { ar: 'في وقت سابق من {date}', en: 'earlier on {date}' },
};

const HALVES = { ar: ['النصف الأول', 'النصف الثاني'], en: ['first half', 'second half'] };
const QUARTERS = {
  ar: ['الربع الأول', 'الربع الثاني', 'الربع الثالث', 'الربع الأخير'],
  en: ['first quarter', 'second quarter', 'third quarter', 'last quarter'],
};

const put = (frame: string, date: string): string => frame.replace('{date}', date);

/** «20 أيلول/سبتمبر 2023» for `2023-09-20`, «أيلول/سبتمبر 2020» for a month, «عام 2020» for a year. */
function calendarInWords(value: string, language: Language): string | undefined {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(value) ?? [];
  if (year === undefined) return undefined;
  if (month === undefined) return language === 'ar' ? `عام ${Number(year)}` : `${Number(year)}`;
  const name = MONTHS[language][Number(month) - 1];
  if (name === undefined) return undefined;
  return `${day === undefined ? '' : `${Number(day)} `}${name} ${Number(year)}`;
}

/** «النصف الأول من عام 2023», «الأسبوع 38 من عام 2023». */
function stretchInWords(value: string, language: Language): string | undefined {
  const [, year = '', kind, at = ''] = /^(\d{4})-([HQW])(\d{1,2})$/.exec(value) ?? [];
  if (kind === undefined) return undefined;
  const part =
    kind === 'W'
      ? `${language === 'ar' ? 'الأسبوع' : 'week'} ${Number(at)}`
      : (kind === 'H' ? HALVES : QUARTERS)[language][Number(at) - 1];
  if (part === undefined) return undefined;
  return language === 'ar' ? `${part} من عام ${Number(year)}` : `${part} of ${Number(year)}`;
}

/** «20 أيلول/سبتمبر 2023، الساعة 09:00 بتوقيت غرينتش»: an hour with its zone. */
function instantInWords(value: string, language: Language): string | undefined {
  const [, date = '', clock, zone = ''] =
    /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)(?::\d\d)?(Z|[+-]\d\d:?\d\d)?$/.exec(value) ?? [];
  const day = calendarInWords(date, language);
  if (clock === undefined || day === undefined) return undefined;
  if (language === 'ar') return `${day}، الساعة ${clock}${zone === '' ? '' : ` ${zoneInWords(zone, 'ar')}`}`;
  return `${day}, ${clock}${zone === '' ? '' : ` ${zoneInWords(zone, 'en')}`}`;
}

function zoneInWords(zone: string, language: Language): string {
  const offset = zone === 'Z' ? '00:00' : zone.slice(1);
  if (/^00:?00$/.test(offset)) return language === 'ar' ? 'بتوقيت غرينتش' : 'GMT';
  const hours = offset.replace(/^0/, '').replace(/:?00$/, '');
  const before = zone.startsWith('-');
  if (language === 'en') return `(GMT ${before ? 'minus' : 'plus'} ${hours} h)`;
  return `(غرينتش ${before ? 'ناقص' : 'زائد'} ${hours} س)`;
}

/** A value of the time reader in words; the value itself where it is of no known form. */
export function valueInWords(value: string, language: Language, mod?: Time['mod']): string {
  const words = plainInWords(value, language);
  return mod === undefined ? words : put(MODS[mod][language], words);
}

function plainInWords(value: string, language: Language): string {
  const [from, to] = value.split('/');
  if (from !== undefined && to !== undefined) {
    const [first, last] = [plainInWords(from, language), plainInWords(to, language)];
    return language === 'ar' ? `من ${first} إلى ${last}` : `from ${first} to ${last}`;
  }
  const [, date = '', part = ''] = /^(.+)T([A-Z]{2})$/.exec(value) ?? [];
  const frame = DAY_PARTS[part]?.[language];
  if (frame !== undefined) return put(frame, plainInWords(date, language));
  return (
    calendarInWords(value, language) ??
    stretchInWords(value, language) ??
    instantInWords(value, language) ??
    isolate(value)
  );
}

/** Discord's own time stamp of an instant with a zone, in the reader's zone and locale; undefined for anything less exact. */
export function timestamp(value: string): string | undefined {
  if (!/T\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:?\d\d)$/.test(value)) return undefined;
  const milliseconds = Date.parse(value);
  return Number.isNaN(milliseconds) ? undefined : isolate(`<t:${Math.floor(milliseconds / 1000)}:F>`);
}

/**
 * A time as read: «19 أيلول/سبتمبر 2023», an instant with its stamp beside it. A night that the words date themselves
 * («ليلة 10 تشرين الثاني») is undefined: whether it ends or begins that day only its words can say.
 */
export function timeInWords({ value, mod, relative }: Time, language: Language): string | undefined {
  if (value.endsWith('TNI') && relative !== true) return undefined;
  const words = valueInWords(value, language, mod);
  const stamp = timestamp(value);
  return stamp === undefined ? words : `${words} (${stamp})`;
}

/** Whose date the article's is, where it is not stated: «بحسب تاريخ المقال الذي حدّده المشغّل». */
export function whoseDate({ publishedIs }: Article, language: Language): string | undefined {
  if (publishedIs === 'operator') return label('byOperator', language);
  if (publishedIs === 'deduced') return label('byDeduction', language);
  return undefined;
}

/** The article's date in words, and whose date it is. */
export function publicationDate(article: Article, language: Language): string {
  if (article.published === undefined) return label('dateUnknown', language);
  const date = valueInWords(article.published, language);
  const whose = whoseDate(article, language);
  return whose === undefined ? date : label('dateBy', language, { date, whose });
}

/** The date of the newest article, for views that a reader might take for the state of things. */
export function newestArticle(articles: readonly Article[]): Article | undefined {
  return articles
    .filter(({ published }) => published !== undefined)
    .reduce<Article | undefined>(
      (newest, article) => ((newest?.published ?? '') > (article.published ?? '') ? newest : article),
      undefined,
    );
}
