/** Quotes and their attribution as lines of Markdown. */
import { nameOf, type Quote, type Speaker } from '../answers/quote.ts';
import type { Article } from '../corpus/article.ts';
import { oncePer } from '../once-per.ts';
import type { Span } from '../span.ts';
import { labelLine } from './components.ts';
import { publicationDate } from './dates.ts';
import { balanced, directionOf, isolate, line, withoutDirection } from './direction.ts';
import { label } from './labels.ts';
import type { Language } from './language.ts';
import { cut, escapeMarkdown, withMarks } from './markdown.ts';

/** Names and titles longer than this are cut in attributions, and say so by «…». */
const LONGEST_NAME = 120;
/** All speakers of one quote together; one of them has room whatever is known of them. */
const LONGEST_NAMES = 600;
/** In lists a title is told again and again. */
const SHORT_TITLE = 60;

/** A line that quotes; `isCut` when not even its answering sentence had room, which «…» shows. */
export interface QuoteLine {
  readonly content: string;
  readonly isCut: boolean;
}

/** A quote in at most `room` characters: the whole passage, else the sentences that answer, else the beginning of those. */
export function quoteLine({ article, span, answer, marks }: Quote, room: number): QuoteLine {
  const passage = bodyLine(article, span, marks);
  return passage.length <= room
    ? { content: passage, isCut: false }
    : sentenceLine(article, answer, marks, room);
}

/** A sentence with marks in at most `room` characters; its beginning, when it alone is longer. */
export function sentenceLine(
  article: Article,
  sentence: Span,
  marks: readonly Span[],
  room: number,
): QuoteLine {
  const whole = bodyLine(article, sentence, marks);
  if (whole.length <= room) return { content: whole, isCut: false };
  // escaping makes a text longer by as much as its signs: it is cut shorter until it fits
  for (let most = room; ; most = Math.floor(most * 0.95)) {
    const text = cut(article.body.slice(sentence.start, sentence.end), most);
    const content = quoted(article, withMarks(text, marks, sentence.start));
    if (content.length <= room || most === 0) return { content, isCut: true };
  }
}

/** A stretch of an article as a quote, with marks. */
export const bodyLine = (article: Article, { start, end }: Span, marks: readonly Span[]): string =>
  quoted(article, withMarks(article.body.slice(start, end), marks, start));

const quoted = (article: Article, markdown: string): string =>
  line(balanced(markdown), directionOf(article.language), '> ');

/** Someone's or something's name out of an article, to stand in a line of ours. */
export const sourceName = (name: string): string =>
  isolate(escapeMarkdown(cut(withoutDirection(name).trim(), LONGEST_NAME)));

/** «**السلطات الأرمينية** (المقصود: …)، كما نقلت …»: a speaker as the article names them, and what is known beside. */
export function speakerWords(speaker: Speaker, language: Language): string {
  const { named, resolved, passedOnBy, claim } = speaker;
  let words = named === null ? '' : `**${sourceName(named)}**`;
  if (resolved !== null)
    words =
      named === null
        ? label('implied', language, { resolved: `**${sourceName(resolved)}**` })
        : label('understood', language, { name: words, resolved: sourceName(resolved) });
  if (words === '') return words;
  if (claim.channel !== undefined)
    words = label('through', language, { speaker: words, channel: sourceName(claim.channel) });
  if (passedOnBy !== null && passedOnBy !== nameOf(speaker))
    words = label('passedOn', language, { speaker: words, medium: sourceName(passedOnBy) });
  const kind = claimKind(speaker, language);
  return kind === undefined ? words : `${words} [${kind}]`;
}

/** «نفي», «اتهام موجّه إلى …»: what the sentence does, so that nobody reads a denial as a statement. */
function claimKind({ claim: { polarity, target } }: Speaker, language: Language): string | undefined {
  if (polarity === 'denial') return label('denial', language);
  if (polarity !== 'accusation') return undefined;
  return target === undefined
    ? label('accusation', language)
    : label('accusationOf', language, { target: sourceName(target) });
}

/** Who said it: all speakers of a quote, or that the words, or most of them, are the article's own. */
export function saidBy(speakers: readonly Speaker[], language: Language, partly = false): string {
  const words = speakers.map((speaker) => speakerWords(speaker, language)).filter((name) => name !== '');
  const [first, ...rest] = words;
  if (first === undefined) return label('ownWords', language);
  let speaker = first;
  for (const name of rest) {
    if (speaker.length + name.length > LONGEST_NAMES) {
      speaker = label('andOthers', language, { speaker });
      break;
    }
    speaker += (language === 'ar' ? '؛ ' : '; ') + name;
  }
  return label(partly ? 'partlySaidBy' : 'saidBy', language, { speaker });
}

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

const titleOf = oncePer((article: Article) => sourceName(article.title));

/** The lines under a quote: who said it, then apart from that where it stands and who published it. */
export function attribution({ article, paragraph, speakers, partly }: Quote, language: Language): string {
  const place = label('place', language, { title: titleOf(article), paragraph: paragraph.number });
  return [
    labelLine(saidBy(speakers, language, partly), language),
    labelLine(place, language, '-# '),
    labelLine(publication(article, language), language, '-# '),
  ].join('\n');
}

/** The same in two small lines, for entries of a list. `who` is '' where a heading has said it. */
export function shortAttribution(
  article: Article,
  paragraph: number,
  who: string,
  language: Language,
): string {
  const title = isolate(escapeMarkdown(cut(withoutDirection(article.title), SHORT_TITLE)));
  const place = label('placeIn', language, { title, paragraph });
  return [...(who === '' ? [] : [who]), `${place} · ${publication(article, language)}`]
    .map((words) => labelLine(words, language, '-# '))
    .join('\n');
}

/** One line without any mark-up, for those who copy. */
export function citation({ article, paragraph, speakers, partly }: Quote, language: Language): string {
  const plain = (text: string): string => withoutDirection(text).replaceAll(/\s+/g, ' ').trim();
  const names = (partly ? [] : speakers)
    .map(({ named, resolved }) => plain(named ?? resolved ?? ''))
    .filter((name) => name !== '');
  const comma = language === 'ar' ? '، ' : ', ';
  return [
    ...names,
    plain(label('place', language, { title: article.title, paragraph: paragraph.number })).replace(
      ' · ',
      comma,
    ),
    plain(publicationDate(article, language)),
    article.publisher === undefined ? label('publisherUnknown', language) : plain(article.publisher),
    ...(article.url === undefined ? [] : [article.url]),
  ].join(comma);
}
