/** Sources: articles, publishers and speakers by their names, and the other articles in which what is quoted stands too. */
import type { Article } from '../corpus/article.ts';
import { oncePer } from '../once-per.ts';
import type { Repeat } from '../repeats/repeats.ts';
import { labelLine } from './components.ts';
import { publicationDate } from './dates.ts';
import { isolate, withoutDirection } from './direction.ts';
import { label } from './labels.ts';
import type { Language } from './language.ts';
import { cut, escapeMarkdown } from './markdown.ts';

/** So many are named, in so many characters; the text to copy names them all. */
const MOST_NAMED = 8;
const ROOM = 1200;
/** In lists other entries want their room too. */
const MOST_NAMED_IN_LIST = 3;
/** Where a title is told again and again it is cut to this. */
const SHORT_TITLE = 60;

/** Names and titles longer than this are cut in attributions, and say so by «…». */
const LONGEST_NAME = 120;

/** Someone's or something's name out of an article, to stand in a line of ours. */
export const sourceName = (name: string): string =>
  isolate(escapeMarkdown(cut(withoutDirection(name).trim(), LONGEST_NAME)));

/** Who published it, and when, and whose date that is: «نُشرت في … · الناشر غير معروف». */
export const publication = (article: Article, language: Language): string => publications(article)[language];

const publications = oncePer((article: Article) => ({
  ar: publicationIn(article, 'ar'),
  en: publicationIn(article, 'en'),
}));

function publicationIn(article: Article, language: Language): string {
  const date = publicationDate(article, language);
  return label('publication', language, {
    date: article.published === undefined ? date : label('publishedOn', language, { date }),
    publisher:
      article.publisher === undefined
        ? label('publisherUnknown', language)
        : label('publisher', language, { publisher: sourceName(article.publisher) }),
  });
}

/** «عنوان المقالة» · الفقرة 3 */
export function placeIn(article: Article, paragraph: number, language: Language): string {
  const title = isolate(escapeMarkdown(cut(withoutDirection(article.title), SHORT_TITLE)));
  return label('placeIn', language, { title, paragraph });
}

/** A line for each article that has the same words, after one that says so; nothing when no other has them. */
export function alsoLines(also: readonly Repeat[], language: Language, inList = false): string[] {
  if (also.length === 0) return [];
  const exact = also.every(({ sameness }) => sameness === 'exact');
  const lines = [labelLine(label(exact ? 'alsoIn' : 'alsoNearlyIn', language), language, '-# ')];
  let room = ROOM;
  let named = 0;
  for (const { article, paragraph } of also.slice(0, inList ? MOST_NAMED_IN_LIST : MOST_NAMED)) {
    const words = `${placeIn(article, paragraph.number, language)} · ${publication(article, language)}`;
    const line = labelLine(words, language, '-# ');
    room -= line.length;
    if (room < 0) break;
    lines.push(line);
    named++;
  }
  if (named < also.length)
    lines.push(labelLine(label('alsoMore', language, { count: also.length - named }), language, '-# '));
  return lines;
}
