/** The quote: the sentence of a passage that answers, and which of its words to mark. */
import type { Passage } from '../corpus/passages.ts';
import type { Span } from '../span.ts';
import type { Match } from './match.ts';
import type { Question } from './question.ts';
import type { Term } from './terms.ts';

/** A sentence of fewer words is quoted with the one that follows. */
const SHORT = 8;

const words = (text: string): number => text.split(/\s+/).filter((word) => word !== '').length;

export function quoteOf(
  passage: Passage,
  _match: Match,
  sentence: number,
  _question: Question,
  _terms: readonly Term[],
): { quote: Span; marks: readonly Span[] } {
  const { sentences, article } = passage;
  const chosen = sentences[sentence] ?? sentences[0] ?? passage;
  const next = sentences[sentence + 1];
  const text = article.body.slice(chosen.start, chosen.end);
  if (words(text) < SHORT && next !== undefined && words(article.body.slice(chosen.start, next.end)) <= 60)
    return { quote: { start: chosen.start, end: next.end }, marks: [] };
  return { quote: { start: chosen.start, end: chosen.end }, marks: [] };
}
