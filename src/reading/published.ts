/**
 * The date of an article that states none, where its text alone fixes it; never guessed.
 *
 * «اليوم الأربعاء 20 أيلول/سبتمبر 2023» fixes it. «اليوم الأربعاء» beside «21 أيلول» does not: the year may be any.
 */
import type { Article } from '../corpus/article.ts';
import { readNumbers } from './numbers.ts';
import { isQuoted, quotations } from './quotations.ts';
import { dayOf, dayValue, weekdayOf } from './times/calendar.ts';
import { expressionAt } from './times/expression.ts';
import type { Moment } from './times/moment.ts';
import { type Scan, scanOf } from './times/scan.ts';

/** A deduced date and the words it rests on. */
export interface Deduction {
  /** ISO date. */
  readonly published: string;
  /** For `corpus:check` and the reader: «اليوم الأربعاء 20 أيلول 2023» (الفقرة 3). */
  readonly why: string;
}

/** The date that the text of an article fixes, or undefined when it fixes none or contradicts itself. */
export function deducePublished({ paragraphs }: Pick<Article, 'paragraphs'>): Deduction | undefined {
  const found: Deduction[] = [];
  for (const { text, number } of paragraphs) {
    const quoted = quotations(text);
    for (const { moment, start, end } of momentsOf(text)) {
      const published = fixedBy(moment);
      // what somebody quoted calls «اليوم» is the day of his words
      if (published === undefined || isQuoted({ start, end }, quoted)) continue;
      found.push({ published, why: `«${text.slice(start, end)}» (الفقرة ${number})` });
    }
  }
  const [first] = found;
  return found.every(({ published }) => published === first?.published) ? first : undefined;
}

/** The article with the date its text fixes, marked as deduced; as it is where it has one or none can be had. */
export function withDeducedDate(article: Article): Article {
  if (article.published !== undefined) return article;
  const deduction = deducePublished(article);
  return deduction === undefined
    ? article
    : { ...article, published: deduction.published, publishedIs: 'deduced', publishedWhy: deduction.why };
}

interface Stated {
  readonly moment: Moment;
  readonly start: number;
  readonly end: number;
}

function momentsOf(text: string): Stated[] {
  const scan: Scan = scanOf(text, readNumbers(text));
  const found: Stated[] = [];
  for (let at = 0; at < scan.words.length; ) {
    const expression = expressionAt(scan, at, () => false);
    const first = scan.words[at];
    const last = expression === undefined ? undefined : scan.words[expression.next - 1];
    if (expression !== undefined && first !== undefined && last !== undefined)
      found.push({ moment: expression.moment, start: first.start, end: last.end });
    at = expression?.next ?? at + 1;
  }
  return found;
}

/** The day on which a moment was written that names both «اليوم» (or «أمس», «غداً») and a whole date; a weekday must agree. */
function fixedBy({ relativeDay, weekday, day, month, year }: Moment): string | undefined {
  if (relativeDay === undefined || day === undefined || month === undefined || year === undefined)
    return undefined;
  const told = dayOf(year, month, day);
  if (told === undefined || (weekday !== undefined && weekdayOf(told) !== weekday)) return undefined;
  return dayValue(told - relativeDay);
}
