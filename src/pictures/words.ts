/** The few words that pictures say of their own, in both languages. */
import type { Language } from '../replies/language.ts';

const years = new Intl.PluralRules('ar');
/** «فجوة سنتين», «فجوة 3 سنوات»: Arabic counts in six forms. */
const GAP_FORMS: Readonly<Record<Intl.LDMLPluralRule, (count: number) => string>> = {
  zero: () => 'فجوة في الزمن',
  one: () => 'فجوة سنة تقريبًا',
  two: () => 'فجوة سنتين تقريبًا',
  few: (count) => `فجوة ${count} سنوات تقريبًا`,
  many: (count) => `فجوة ${count} سنة تقريبًا`,
  other: (count) => `فجوة ${count} سنة تقريبًا`,
};

const WORDS = {
  asWritten: { ar: 'في النص:', en: 'as written:' },
  says: { ar: 'القائل:', en: 'says' },
  verbatim: { ar: 'الجمل منقولة حرفيًا', en: 'Sentences quoted word for word' },
  newest: { ar: 'أحدث مقالة:', en: 'newest article:' },
  gap: {
    ar: (count: number) => GAP_FORMS[years.select(count)](count),
    en: (count: number) => `a gap of about ${count} year${count === 1 ? '' : 's'}`,
  },
} as const;

type Key = keyof typeof WORDS;

/** A word or phrase; `count` is for those that count. */
export function words(key: Key, language: Language, count = 0): string {
  const value = WORDS[key][language];
  return typeof value === 'function' ? value(count) : value;
}
