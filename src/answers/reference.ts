/**
 * References: short names for places in articles, small enough for a button.
 *
 * An article goes by 24 bits of its content's hash, so that a changed article is noticed
 * and a new one breaks nothing.
 */
import type { Article, Paragraph } from '../corpus/article.ts';
import type { Passage } from '../corpus/passages.ts';
import type { Dossier } from '../dossier.ts';
import { groupBy } from '../group-by.ts';
import { oncePer } from '../once-per.ts';
import { overlaps, type Span } from '../span.ts';
import { perDossier } from './per-dossier.ts';

/** Sentences of a paragraph: `count` of them (1 to 4) from the `sentence`-th on (from 0). */
export interface SentenceReference {
  /** The first 24 bits of the article's hash. */
  readonly article: number;
  readonly paragraph: number;
  readonly sentence: number;
  readonly count: number;
}

/** A reading: the offset in the article's body where it starts. */
export interface Anchor {
  readonly article: number;
  readonly offset: number;
}

/** The limits of what a reference can say; passages beyond them get no button. */
const REFERENCE_LIMITS = { paragraph: 4095, sentence: 1023, count: 4, offset: 2 ** 24 - 1 };

/** The article's name in references. */
export const articleKey = oncePer((article: Article) => Number.parseInt(article.hash.slice(0, 6), 16));

/** Sentences found again: `sentences` from the first to the last referred to, within their paragraph. */
export interface Place {
  readonly article: Article;
  readonly paragraph: Paragraph;
  readonly sentences: Span;
}

/** The articles of a key: nearly always one; two are one too many to tell which was meant. */
export const articlesByKey = perDossier(function* ({ articles }) {
  yield;
  return groupBy(articles, articleKey);
});

/** Of each paragraph; made an article's worth at a time. */
export const passagesByParagraph = perDossier(function* ({ passages }) {
  const found = new Map<Paragraph, Passage[]>();
  for (const [index, passage] of passages.entries()) {
    if (index % 2000 === 1999) yield;
    const known = found.get(passage.paragraph);
    if (known === undefined) found.set(passage.paragraph, [passage]);
    else known.push(passage);
  }
  return found as ReadonlyMap<Paragraph, readonly Passage[]>;
});

/** The passages of a paragraph: more than one when it is long. */
export const passagesIn = (dossier: Dossier, paragraph: Paragraph): readonly Passage[] =>
  passagesByParagraph(dossier).get(paragraph) ?? [];

/** The sentences of a paragraph, as offsets in its article's body. */
export const sentencesOf = (dossier: Dossier, paragraph: Paragraph): readonly Span[] =>
  sentencesIn(passagesIn(dossier, paragraph));

const sentencesIn = oncePer((passages: readonly Passage[]) => passages.flatMap(({ sentences }) => sentences));

/** The article of a key; undefined when it changed or was removed (or, at odds of some 1 : 16 million, shares its key). */
export function findArticle(dossier: Dossier, key: number): Article | undefined {
  const articles = articlesByKey(dossier).get(key) ?? [];
  return articles.length === 1 ? articles[0] : undefined;
}

/** The reference to the sentences of a paragraph that `span` touches; undefined where a reference cannot reach. */
export function referTo(
  dossier: Dossier,
  article: Article,
  paragraph: Paragraph,
  span: Span,
): SentenceReference | undefined {
  const sentences = sentencesOf(dossier, paragraph);
  const sentence = sentences.findIndex((each) => overlaps(each, span));
  if (
    sentence === -1 ||
    sentence > REFERENCE_LIMITS.sentence ||
    paragraph.number > REFERENCE_LIMITS.paragraph ||
    findArticle(dossier, articleKey(article)) === undefined
  )
    return undefined;
  const count = sentences.filter((each) => overlaps(each, span)).length;
  return {
    article: articleKey(article),
    paragraph: paragraph.number,
    sentence,
    count: Math.min(count, REFERENCE_LIMITS.count),
  };
}

/** What a reference stands for; undefined when its article changed or was removed. */
export function resolve(dossier: Dossier, reference: SentenceReference): Place | undefined {
  const article = findArticle(dossier, reference.article);
  const paragraph = article?.paragraphs.find(({ number }) => number === reference.paragraph);
  if (article === undefined || paragraph === undefined) return undefined;
  const sentences = sentencesOf(dossier, paragraph);
  const first = sentences[reference.sentence];
  const last = sentences[reference.sentence + reference.count - 1];
  if (first === undefined || last === undefined) return undefined;
  return { article, paragraph, sentences: { start: first.start, end: last.end } };
}

/** The anchor of a reading that starts at `offset` of the article's body. */
export const anchorTo = (article: Article, offset: number): Anchor => ({
  article: articleKey(article),
  offset,
});

/** True when both name the same reading. */
export const sameAnchor = (a: Anchor, b: Anchor): boolean => a.article === b.article && a.offset === b.offset;
