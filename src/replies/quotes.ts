/** Quotes and their attribution as lines of Markdown. */
import { nameOf, type Quote, type Speaker } from '../answers/quote.ts';
import type { Article } from '../corpus/article.ts';
import { oncePer } from '../once-per.ts';
import type { Span } from '../span.ts';
import { labelLine } from './components.ts';
import { publicationDate } from './dates.ts';
import { balanced, directionOf, line, withoutDirection } from './direction.ts';
import { label } from './labels.ts';
import type { Language } from './language.ts';
import { cut, withMarks } from './markdown.ts';
import { alsoLines, placeIn, publication, sourceName } from './sources.ts';

/** All speakers of one quote together; one of them has room whatever is known of them. */
const LONGEST_NAMES = 600;

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

const titleOf = oncePer((article: Article) => sourceName(article.title));

/** The lines under a quote: who said it, then apart from that where it stands and who published it. */
export function attribution(
  { article, paragraph, speakers, partly, also }: Quote,
  language: Language,
): string {
  const place = label('place', language, { title: titleOf(article), paragraph: paragraph.number });
  return [
    labelLine(saidBy(speakers, language, partly), language),
    labelLine(place, language, '-# '),
    labelLine(publication(article, language), language, '-# '),
    ...alsoLines(also, language),
  ].join('\n');
}

/** The same in a few small lines, for entries of a list. `who` is '' where a heading has said it. */
export function shortAttribution(
  { article, paragraph, also }: Pick<Quote, 'article' | 'also'> & { readonly paragraph: number },
  who: string,
  language: Language,
): string {
  const place = placeIn(article, paragraph, language);
  return [
    ...[...(who === '' ? [] : [who]), `${place} · ${publication(article, language)}`].map((words) =>
      labelLine(words, language, '-# '),
    ),
    ...alsoLines(also, language, true),
  ].join('\n');
}

/** Plain lines without any mark-up, for those who copy: the quote's own source, then every other that has the same words. */
export function citation({ article, paragraph, speakers, partly, also }: Quote, language: Language): string {
  const names = (partly ? [] : speakers)
    .map(({ named, resolved }) => plain(named ?? resolved ?? ''))
    .filter((name) => name !== '');
  const exact = also.every(({ sameness }) => sameness === 'exact');
  return [
    [...names, plainSource(article, paragraph.number, language)].join(comma(language)),
    ...(also.length === 0 ? [] : [label(exact ? 'alsoIn' : 'alsoNearlyIn', language)]),
    ...also.map((repeat) => plainSource(repeat.article, repeat.paragraph.number, language)),
  ].join('\n');
}

const plain = (text: string): string => withoutDirection(text).replaceAll(/\s+/g, ' ').trim();
const comma = (language: Language): string => (language === 'ar' ? '، ' : ', ');

/** Title, paragraph, date, publisher and address of a source. */
const plainSource = (article: Article, paragraph: number, language: Language): string =>
  [
    plain(label('place', language, { title: article.title, paragraph })).replace(' · ', comma(language)),
    plain(publicationDate(article, language)),
    article.publisher === undefined ? label('publisherUnknown', language) : plain(article.publisher),
    ...(article.url === undefined ? [] : [article.url]),
  ].join(comma(language));
