/** Articles for the page: paragraphs with all that was read out of them. */
import type { Article, Paragraph } from '../corpus/article.ts';
import type { Claim, Readings } from '../reading/types.ts';
import { timeInWords } from '../replies/dates.ts';
import { withoutDirection } from '../replies/direction.ts';
import { contains, type Span } from '../span.ts';
import type { MarkedArticle, MarkedParagraph, MarkedReading } from './protocol.ts';

/** An article with its readings. */
export function markedArticle(article: Article, readings: Readings | undefined): MarkedArticle {
  const { published, publishedIs, publishedWhy, publisher, author, url, language, corrections, hash } =
    article;
  const known = { published, publishedIs, publishedWhy, publisher, author, url };
  return {
    id: article.id,
    title: article.title,
    language,
    metadata: {
      ...Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined)),
      ...(corrections.length === 0 ? {} : { corrections: String(corrections.length) }),
      hash: hash.slice(0, 12),
    },
    paragraphs: article.paragraphs.map((paragraph) => markedParagraph(paragraph, readings)),
  };
}

/** A paragraph with the readings that lie in it, their offsets counted in it. */
export function markedParagraph(paragraph: Paragraph, readings: Readings | undefined): MarkedParagraph {
  const { number, kind, text, start } = paragraph;
  const here = <T extends Span>(items: readonly T[] = []): T[] =>
    items.filter((item) => contains(paragraph, item)).map((item) => moved(item, -start));
  const claims = here(readings?.claims).map((claim) => ({ ...claim, content: moved(claim.content, -start) }));
  const marked: MarkedReading[] = [
    ...here(readings?.times).map((time) => ({
      kind: 'time' as const,
      ...time,
      inWords: { ar: plain(time, 'ar'), en: plain(time, 'en') },
    })),
    ...here(readings?.tolls).map(({ of, ...toll }) => {
      const whole = of === undefined ? undefined : readings?.tolls[of];
      return whole === undefined || !contains(paragraph, whole)
        ? { kind: 'toll' as const, ...toll }
        : { kind: 'toll' as const, ...toll, partOf: text.slice(whole.start - start, whole.end - start) };
    }),
    ...claims.map((claim) => ({ kind: 'claim' as const, ...claim })),
    ...claims.flatMap((claim) => speakerOf(claim, text)),
  ];
  return { number, kind, text, readings: marked.sort((a, b) => a.start - b.start || b.end - a.end) };
}

const moved = <T extends Span>(item: T, by: number): T => ({
  ...item,
  start: item.start + by,
  end: item.end + by,
});

/** The page shows dates in a table of its own, where no direction control is needed. */
const plain = (time: Parameters<typeof timeInWords>[0], language: 'ar' | 'en'): string =>
  withoutDirection(timeInWords(time, language) ?? '').replace(/ \(<t:[^>]*>\)/, '');

/** Where a claim's speaker stands: in the claim, else before it («X: …», «وكان X قد دعا»), else after it. */
function speakerOf(claim: Claim, text: string): MarkedReading[] {
  const { speaker: name, speakerResolved: resolved } = claim;
  if (name === null || name === '') return [];
  const inside = text.indexOf(name, claim.start);
  const start = inside >= 0 ? inside : text.lastIndexOf(name);
  return start < 0 ? [] : [{ kind: 'speaker', start, end: start + name.length, name, resolved }];
}
