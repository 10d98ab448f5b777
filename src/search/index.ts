/** The index: finds the passages that answer a question. */
import MiniSearch from 'minisearch';
import { fold } from '../arabic/fold.ts';
import { tokenize } from '../arabic/tokens.ts';
import type { Glossary } from '../corpus/glossary.ts';
import type { Passage } from '../corpus/passages.ts';
import type { Readings } from '../reading/types.ts';
import type { SearchResult } from './types.ts';

/** What the index is built from. `readings` of a passage's article, offsets in the article's body. */
export interface IndexInput {
  readonly passages: readonly Passage[];
  readonly readings: (passage: Passage) => Readings;
  readonly glossary: Glossary;
}

/** Limits a search to one article. */
export interface SearchOptions {
  readonly article?: string | undefined;
  /** How many hits at most; 10 unless told. */
  readonly limit?: number;
}

/** Answers questions about the passages it was built from. Never changes. */
export interface SearchIndex {
  search(question: string, options?: SearchOptions): SearchResult;
}

/** Builds the index of a dossier. */
export function buildIndex({ passages }: IndexInput): SearchIndex {
  const mini = new MiniSearch<{ id: number; text: string }>({
    fields: ['text'],
    tokenize: (text) =>
      tokenize(text)
        .filter(({ kind }) => kind !== 'mark')
        .map((token) => token.text),
    processTerm: (term) => fold(term),
  });
  mini.addAll(passages.map(({ text }, id) => ({ id, text })));
  return {
    search(question, { article, limit = 10 } = {}) {
      const found = mini.search(question).flatMap(({ id, score }) => {
        const passage = passages[id as number];
        return passage !== undefined && (article === undefined || passage.article.id === article)
          ? [{ passage, score }]
          : [];
      });
      const hits = found.slice(0, limit).map(({ passage, score }) => ({
        passage,
        score,
        quote: passage.sentences[0] ?? passage,
        marks: [],
        evidence: { index: score },
      }));
      return { hits, confidence: hits.length > 0 ? 1 : 0, answered: hits.length > 0 };
    },
  };
}
