/** What `/casualties` is answered with: figures by category and claimant, each with its sentence. */
import { type CasualtyGroup, casualties, type Figure } from '../answers/casualties.ts';
import { referTo } from '../answers/reference.ts';
import type { Article } from '../corpus/article.ts';
import type { Time } from '../reading/types.ts';
import { labelLine } from './components.ts';
import { figureInWords } from './counts.ts';
import { publicationDate, timeInWords } from './dates.ts';
import { label } from './labels.ts';
import type { Language } from './language.ts';
import { ENTRY_ROOM, type Entry, listReply } from './list.ts';
import { sentenceLine, shortAttribution, speakerWords } from './quotes.ts';
import type { Reply } from './reply.ts';
import { speakerNotes } from './said.ts';
import type { Scene } from './scene.ts';
import { sourceName } from './sources.ts';
import type { CasualtiesView } from './views.ts';

/** A figure with the group it stands in. */
interface Item {
  readonly group: CasualtyGroup;
  readonly figure: Figure;
}

/** The page of figures that a view stands for. */
export function showCasualties(view: CasualtiesView, scene: Scene): Promise<Reply> {
  const { dossier, language, pictures } = scene;
  const items = casualties(dossier, view).flatMap((group) =>
    group.figures.map((figure): Item => ({ group, figure })),
  );
  return listReply<Item>(
    {
      view,
      title:
        view.category === null
          ? label('casualties', language)
          : `${label('casualties', language)}: ${label(view.category, language)}`,
      notes: [
        ...speakerNotes(view.by, scene),
        ...(items.length > 1 ? [label('nothingAdded', language)] : []),
      ],
      items,
      placesOf: ({ figure }) =>
        [figure, ...figure.also].map(({ article, toll }) => ({ article, offset: toll.start })),
      render: (item, before) => entry(item, before, scene),
      ...(pictures === undefined ? {} : { draw: (shown) => pictures.casualties(regrouped(shown), language) }),
    },
    scene,
  );
}

/** The groups that the items from a page's first on stand in, those figures only. */
function regrouped(items: readonly Item[]): CasualtyGroup[] {
  const groups: CasualtyGroup[] = [];
  for (const { group, figure } of items) {
    const last = groups.at(-1);
    if (last?.category === group.category && last.claimant === group.claimant)
      groups[groups.length - 1] = { ...last, figures: [...last.figures, figure] };
    else groups.push({ ...group, figures: [figure] });
  }
  return groups;
}

function entry({ group, figure }: Item, before: Item | undefined, { dossier, language }: Scene): Entry {
  const { article, paragraph, sentence, toll, parts, earlier } = figure;
  const head = [
    ...(before?.group.category === group.category
      ? []
      : [labelLine(label(group.category, language), language, '### ')]),
    ...(before?.group === group ? [] : [labelLine(claimantWords(figure, language), language)]),
    labelLine(figureLine(figure, dossier.articles.length > 1, language), language),
    ...partLines(parts, language),
    ...(earlier === undefined ? [] : [labelLine(earlierWords(earlier, article, language), language)]),
  ];
  const foot = shortAttribution(
    { article, paragraph: paragraph.number, also: dossier.repeats.of(article, sentence) },
    '',
    language,
  );
  const marks = [toll, ...allParts(parts).map((part) => part.toll)];
  const room = ENTRY_ROOM - head.join('\n').length - foot.length - 2;
  const { content, isCut } = sentenceLine(article, sentence, marks, room);
  return {
    lines: [...head, content, foot],
    cut: isCut ? referTo(dossier, article, paragraph, sentence) : undefined,
  };
}

/** «**32 قتيلًا** · نُشرت في 20 أيلول/سبتمبر 2023»: among several articles the day says how a figure went on. */
function figureLine({ toll, article }: Figure, dated: boolean, language: Language): string {
  const words = `**${figureInWords(toll, language)}**`;
  if (!dated || article.published === undefined) return words;
  return `${words} · ${label('publishedOn', language, { date: publicationDate(article, language) })}`;
}

/** «العدد عن زمن سابق: شباط/فبراير 2011», so that nobody takes it for one of this event. */
function earlierWords(time: Time, { body }: Article, language: Language): string {
  const date = timeInWords(time, language) ?? sourceName(body.slice(time.start, time.end));
  return label('earlierTime', language, { date: `**${date}**` });
}

/** «بحسب **السلطات الأرمينية**»: the claimant as the article names them. */
function claimantWords({ toll, speaker }: Figure, language: Language): string {
  if (speaker !== undefined)
    return label('claimedBy', language, { speaker: speakerWords(speaker, language) });
  if (toll.claimant === null) return label('unclaimed', language);
  return label('claimedBy', language, { speaker: `**${sourceName(toll.claimant)}**` });
}

/** Parts under their whole, a part's own parts deeper: «منهم: 7 مدنيين», «منهم: طفلان». */
const partLines = (parts: readonly Figure[], language: Language, depth = 0): string[] =>
  parts
    .slice(0, MOST_PARTS)
    .flatMap(({ toll, parts: own }) => [
      labelLine(
        label('partOf', language, { figure: `**${figureInWords(toll, language)}**` }),
        language,
        `${'  '.repeat(depth)}- `,
      ),
      ...(depth < 2 ? partLines(own, language, depth + 1) : []),
    ]);

/** More parts than this of one figure no sentence tells; the sentence itself shows them all. */
const MOST_PARTS = 6;

const allParts = (parts: readonly Figure[]): readonly Figure[] =>
  parts.flatMap((part) => [part, ...allParts(part.parts)]);
