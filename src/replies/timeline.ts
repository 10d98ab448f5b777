/** What `/timeline` is answered with: dated sentences in order, then what has no date in the text. */

import { referTo } from '../answers/reference.ts';
import { itemOffset, type TimelineItem, timelineItems } from '../answers/timeline.ts';
import { isoDay } from '../reading/period.ts';
import type { Time } from '../reading/types.ts';
import { labelLine } from './components.ts';
import { timeInWords, valueInWords, whoseDate } from './dates.ts';
import { isolate, withoutDirection } from './direction.ts';
import { label } from './labels.ts';
import type { Language } from './language.ts';
import { ENTRY_ROOM, type Entry, listReply } from './list.ts';
import { cut, escapeMarkdown } from './markdown.ts';
import { saidBy, sentenceLine, shortAttribution } from './quotes.ts';
import type { Reply } from './reply.ts';
import type { Scene } from './scene.ts';
import type { TimelineView } from './views.ts';

/** The page of the timeline that a view stands for. */
export function showTimeline(view: TimelineView, scene: Scene): Promise<Reply> {
  const { dossier, language, pictures } = scene;
  return listReply<TimelineItem>(
    {
      view,
      title: label('timeline', language),
      notes: notesOf(view, language),
      items: timelineItems(dossier, view),
      placesOf: (item) =>
        [item, ...item.also].map((each) => ({ article: each.article, offset: itemOffset(each) })),
      render: (item, before) => entry(item, before, scene),
      ...(pictures === undefined ? {} : { draw: (items) => pictures.timeline(items, language) }),
    },
    scene,
  );
}

/** Which days and topic it is limited to, in words: a reply to «أمس» says which day was meant. */
function notesOf({ from, to, about }: TimelineView, language: Language): string[] {
  const date = (day: number): string => valueInWords(isoDay(day), language);
  const parts = [
    ...(from === null ? [] : [label('from', language, { date: date(from) })]),
    ...(to === null ? [] : [label('to', language, { date: date(to) })]),
    ...(about === ''
      ? []
      : [label('about', language, { words: isolate(escapeMarkdown(withoutDirection(about))) })]),
  ];
  return parts.length === 0 ? [] : [parts.join(language === 'ar' ? '، ' : ', ')];
}

function entry(item: TimelineItem, before: TimelineItem | undefined, { dossier, language }: Scene): Entry {
  const { article, sentence, time, speaker } = item;
  const head = time === undefined ? undatedHead(before, language) : datedHead(item, time, language);
  const who = saidBy(speaker === undefined ? [] : [speaker], language);
  const foot = shortAttribution(
    { article, paragraph: item.paragraph, also: dossier.repeats.of(article, sentence) },
    who,
    language,
  );
  const room = ENTRY_ROOM - head.join('\n').length - foot.length - 2;
  const { content, isCut } = sentenceLine(article, sentence, time === undefined ? [] : [time], room);
  const paragraph = article.paragraphs.find(({ number }) => number === item.paragraph);
  return {
    lines: [...head, content, foot],
    cut: isCut && paragraph !== undefined ? referTo(dossier, article, paragraph, sentence) : undefined,
  };
}

/** The date as resolved, whose it is where it rests on the article's, and the words it was read from. */
function datedHead({ article }: TimelineItem, time: Time, language: Language): string[] {
  const words = isolate(escapeMarkdown(cut(withoutDirection(article.body.slice(time.start, time.end)), 80)));
  const asWritten = label('asWritten', language, { words });
  const resolved = timeInWords(time, language);
  if (resolved === undefined) return [labelLine(`**${asWritten}**`, language)];
  const whose = time.relative === true ? whoseDate(article, language) : undefined;
  const date =
    whose === undefined ? `**${resolved}**` : label('dateBy', language, { date: `**${resolved}**`, whose });
  return [labelLine(date, language), labelLine(asWritten, language, '-# ')];
}

/** Once above the first undated entry of a page. */
const undatedHead = (before: TimelineItem | undefined, language: Language): string[] =>
  before !== undefined && before.time === undefined
    ? []
    : [labelLine(label('undated', language), language, '### ')];
