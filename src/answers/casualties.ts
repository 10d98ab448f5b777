/** Casualties: figures by category, then by who claims them; parts under their whole. Nothing is added up or preferred. */
import type { Article, Paragraph } from '../corpus/article.ts';
import type { Dossier } from '../dossier.ts';
import { groupBy } from '../group-by.ts';
import { periodOf } from '../reading/period.ts';
import type { Claim, Time, Toll, TollCategory } from '../reading/types.ts';
import { contains, overlaps, type Span } from '../span.ts';
import { newestFirst } from './articles.ts';
import { perArticle, perDossier } from './per-dossier.ts';
import { type Speaker, speakerOf } from './quote.ts';
import { sentencesOf } from './reference.ts';
import { namesOf, type SpeakerFilter } from './speakers.ts';
import { toldOnce } from './told-once.ts';

/** A figure with the parts told of it («7 من القتلى مدنيون، وبينهم طفلان»). */
export interface Figure {
  readonly article: Article;
  readonly paragraph: Paragraph;
  /** The whole sentence it stands in. */
  readonly sentence: Span;
  readonly toll: Toll;
  readonly parts: readonly Figure[];
  /** When the sentence is of an earlier time than the news itself: «زلزال مماثل في شباط/ فبراير 2011». */
  readonly earlier?: Time;
  /** The claim around it, when its claimant speaks there. */
  readonly speaker?: Speaker;
  /** The same figure in the same words in other articles. */
  readonly also: readonly Figure[];
}

/** All figures of one claimant in one category, side by side. */
export interface CasualtyGroup {
  readonly category: TollCategory;
  /** Who claims them, as resolved; null when nobody is named beside the figures. */
  readonly claimant: string | null;
  readonly figures: readonly Figure[];
}

/** In the order they are shown. */
export const CATEGORIES = [
  'killed',
  'wounded',
  'missing',
  'displaced',
  'evacuated',
  'captured',
] as const satisfies readonly TollCategory[];

/** All groups: categories in order, within one the claimants as the articles name them, the newest article first. */
export const allGroups = perDossier(function* (dossier): Generator<void, readonly CasualtyGroup[]> {
  const all: Figure[] = [];
  for (const article of newestFirst(dossier.articles)) {
    all.push(...figuresIn(dossier, article));
    yield;
  }
  const figures = yield* toldOnce(dossier, all, ({ toll }) => `${toll.category} ${toll.count} ${toll.group}`);
  return CATEGORIES.flatMap((category) => {
    const own = figures.filter(({ toll }) => toll.category === category);
    return [...groupBy(own, claimantOf)].map(([claimant, group]) => ({ category, claimant, figures: group }));
  });
});

/** Who a figure is by: the name its claim was resolved to, else as it stands. */
const claimantOf = ({ toll, speaker }: Figure): string | null =>
  speaker?.resolved ?? speaker?.named ?? toll.claimant;

const figuresIn = perArticle((dossier: Dossier, article: Article): readonly Figure[] => {
  const { tolls = [], claims = [], times = [] } = dossier.readings.get(article.id) ?? {};
  const figureOf = (toll: Toll, wholes: readonly number[]): Figure[] => {
    const paragraph = article.paragraphs.find((other) => contains(other, toll));
    if (paragraph === undefined) return [];
    const touched = sentencesOf(dossier, paragraph).filter((sentence) => overlaps(sentence, toll));
    const sentence = { start: touched[0]?.start ?? toll.start, end: touched.at(-1)?.end ?? toll.end };
    const claim = claimAround(toll, claims);
    const earlier = times.find((time) => contains(sentence, time) && isEarlier(time, article));
    const index = tolls.indexOf(toll);
    const parts = tolls.filter((part, at) => part.of === index && !wholes.includes(at));
    return [
      {
        article,
        paragraph,
        sentence,
        toll,
        also: [],
        parts: parts.flatMap((part) => figureOf(part, [...wholes, index])),
        ...(earlier === undefined ? {} : { earlier }),
        ...(claim === undefined ? {} : { speaker: speakerOf(claim, claims) }),
      },
    ];
  };
  return tolls.filter(({ of }) => of === undefined).flatMap((toll) => figureOf(toll, []));
});

/** How long before its publication an article may tell of the event itself, in days; what is older is of another. */
const SAME_EVENT = 31;

function isEarlier(time: Time, { published = '' }: Article): boolean {
  const [told, now] = [periodOf(time.value), periodOf(published)];
  return time.modifier !== true && told !== undefined && now !== undefined && told.to < now.from - SAME_EVENT;
}

/** The innermost claim around a toll by its claimant; where the text elides the speaker («وأضافت أنّ»), the claim itself. */
function claimAround(toll: Toll, claims: readonly Claim[]): Claim | undefined {
  const around = claims.filter((claim) => contains(claim, toll));
  if (toll.claimant !== null) return around.findLast(({ speaker }) => speaker === toll.claimant);
  const innermost = around.at(-1);
  return innermost?.speaker === null && innermost.speakerResolved !== null ? innermost : undefined;
}

/** The figures of one category or all, by some claimants or all. */
export function casualties(
  dossier: Dossier,
  { category, by }: { readonly category: TollCategory | null; readonly by: SpeakerFilter },
): readonly CasualtyGroup[] {
  const names = namesOf(dossier, by);
  return allGroups(dossier).filter(
    (group) =>
      (category === null || group.category === category) &&
      (names === null || (group.claimant !== null && names.has(group.claimant))),
  );
}
