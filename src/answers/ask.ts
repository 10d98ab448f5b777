/** Asking: the passages that answer a question, as quotes. */
import type { Passage } from '../corpus/passages.ts';
import type { Dossier } from '../dossier.ts';
import type { Repeat } from '../repeats/repeats.ts';
import type { Hit, SearchResult } from '../search/types.ts';
import { overlaps, type Span } from '../span.ts';
import { worthShowing } from './hits.ts';
import { type Quote, quoteOf } from './quote.ts';
import { inOrderAsked } from './recency.ts';
import { type Place, passagesIn, referTo, type SentenceReference } from './reference.ts';

/** Quotes in order with a confidence; `answered` is false when none of them is an answer. */
export interface Answer {
  /** The best ones, as many as were wanted at once. */
  readonly quotes: readonly Quote[];
  /** By which a button finds each quote again; undefined where none reaches. Of all quotes, in their order. */
  readonly references: readonly (SentenceReference | undefined)[];
  readonly confidence: number;
  readonly answered: boolean;
  /** What a reply should mention about the question. */
  readonly notice?: SearchResult['notice'];
}

export interface AnswerOptions {
  /** Only from this article. */
  readonly article?: string | undefined;
  /** How many references at most. */
  readonly limit: number;
  /** How many of those as quotes already: a reply shows one, and marking what answers costs as much as finding it. */
  readonly quotes: number;
}

/** The best quotes for a question, from all articles or one. */
export function answerTo(
  dossier: Dossier,
  question: string,
  { article, limit, quotes }: AnswerOptions,
): Answer {
  const {
    hits: found,
    confidence,
    answered,
    notice,
  } = dossier.index.search(question, { article, limit: Math.max(limit, LOOKED_AT) });
  const hits = withoutRepeats(dossier, inOrderAsked(question, worthShowing(found)), limit);
  return {
    quotes: hits
      .slice(0, quotes)
      .map(({ passage, quote, marks }) => passageQuote(dossier, passage, quote, marks)),
    references: hits.map(({ passage, quote }) => referTo(dossier, passage.article, passage.paragraph, quote)),
    confidence,
    answered,
    ...(notice === undefined ? {} : { notice }),
  };
}

/** So many passages are looked at: of an agency's text that many have published, the first ones all are copies. */
const LOOKED_AT = 40;

/** The first `limit` hits without those whose answering sentence a hit before has in the same words: its quote names them all. */
function withoutRepeats({ repeats }: Dossier, hits: readonly Hit[], limit: number): readonly Hit[] {
  const kept: Hit[] = [];
  const told: Repeat[] = [];
  for (const hit of hits) {
    if (kept.length === limit) break;
    const { article } = hit.passage;
    const span = answerOf(hit.passage, hit.quote);
    if (told.some((repeat) => repeat.article === article && overlaps(repeat.span, span))) continue;
    kept.push(hit);
    told.push(...repeats.of(article, span));
  }
  return kept;
}

/** The whole sentences of a passage that `span` touches. */
function answerOf({ sentences, start, end }: Passage, span: Span): Span {
  const touched = sentences.filter((sentence) => overlaps(sentence, span));
  return { start: touched[0]?.start ?? start, end: touched.at(-1)?.end ?? end };
}

/** A hit as a quote: of the whole passage; the engine may mean clauses of a long sentence, a quote means whole ones. */
function passageQuote(dossier: Dossier, passage: Passage, span: Span, marks: readonly Span[]): Quote {
  const { article, paragraph, start, end } = passage;
  const answer = answerOf(passage, span);
  return quoteOf(dossier, { article, paragraph, span: { start, end }, answer, marks });
}

/** The quote of a place found again: the answering sentence is marked as a whole, unless it is all there is. */
export function quoteAt(dossier: Dossier, { article, paragraph, sentences }: Place): Quote {
  const around = passagesIn(dossier, paragraph).filter((passage) => overlaps(passage, sentences));
  const span = {
    start: around[0]?.start ?? sentences.start,
    end: around.at(-1)?.end ?? sentences.end,
  };
  const whole = span.start === sentences.start && span.end === sentences.end;
  return quoteOf(dossier, { article, paragraph, span, answer: sentences, marks: whole ? [] : [sentences] });
}
