/** The dossier: all that is known of the event. Built whole, never changed; a new one replaces it in one step. */
import type { Article } from './corpus/article.ts';
import type { Corpus } from './corpus/load.ts';
import { type Passage, passagesOf } from './corpus/passages.ts';
import { type ArticleReadings, readArticle } from './reading/read.ts';
import { buildIndex, type SearchIndex } from './search/index.ts';

export interface Dossier {
  /** The same articles and glossary give the same version on every machine. */
  readonly version: string;
  readonly articles: readonly Article[];
  readonly passages: readonly Passage[];
  /** By article id. */
  readonly readings: ReadonlyMap<string, ArticleReadings>;
  readonly index: SearchIndex;
}

/** Builds a dossier: passages, readings, index. */
export function buildDossier({ articles, glossary, version }: Corpus): Dossier {
  const readings = new Map(articles.map((article) => [article.id, readArticle(article)]));
  const passages = articles.flatMap(passagesOf);
  const index = buildIndex({
    passages,
    glossary,
    readings: ({ article }) => readings.get(article.id) ?? readArticle(article),
  });
  return { version, articles, passages, readings, index };
}
