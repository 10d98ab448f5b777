/** What searching yields. */
import type { Passage } from '../corpus/passages.ts';
import type { Span } from '../span.ts';

/** A passage found, with the part that answers. All offsets count in the article's body. */
export interface Hit {
  readonly passage: Passage;
  readonly score: number;
  /** Whole sentences (or clauses, in a sentence of more than 60 words) that answer best. */
  readonly quote: Span;
  /** The words of the quote to mark. Never leave out a negation or condition that governs what is marked. */
  readonly marks: readonly Span[];
  /** Score by evidence (exact, root, sound, lexicon, answer type …), for the preview's "why". */
  readonly evidence: Readonly<Record<string, number>>;
}

/** The outcome of a search: hits best first, how sure, and whether that is enough to answer. */
export interface SearchResult {
  readonly hits: readonly Hit[];
  /** 0 to 1. */
  readonly confidence: number;
  /** `confidence` reaches the one shipped threshold. */
  readonly answered: boolean;
  /** Something about the question a reply should mention: Arabic typed in Latin letters is understood by sound only. */
  readonly notice?: 'arabizi';
}
