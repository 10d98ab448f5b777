/** Passages: what is indexed and quoted. A paragraph, or a run of sentences of a long one. */
import { sentences } from '../arabic/sentences.ts';
import type { Span } from '../span.ts';
import type { Article, Paragraph } from './article.ts';

/** A piece of an article with its exact place in the article's body. */
export interface Passage extends Span {
  /** `article#paragraph`, or `article#paragraph.k` for the k-th piece of a long paragraph (from 1). */
  readonly id: string;
  readonly article: Article;
  readonly paragraph: Paragraph;
  readonly text: string;
  /** The sentences of the passage, as offsets in the article's body. */
  readonly sentences: readonly Span[];
}

/** A paragraph longer than this many characters is cut between sentences: some 150 words, more than two screens of a phone. */
const LONGEST = 1000;

/** Cuts sentences into runs of at most LONGEST characters; a longer single sentence stays whole. */
function runs(spans: readonly Span[]): Span[][] {
  const out: Span[][] = [];
  let run: Span[] = [];
  for (const span of spans) {
    const first = run[0];
    if (first !== undefined && span.end - first.start > LONGEST) {
      out.push(run);
      run = [];
    }
    run.push(span);
  }
  if (run.length > 0) out.push(run);
  return out;
}

/** The passages of an article, in order. Together they hold every sentence of it. */
export function passagesOf(article: Article): Passage[] {
  return article.paragraphs.flatMap((paragraph) => {
    const pieces = runs(sentences(paragraph.text));
    return pieces.map((piece, index): Passage => {
      const shifted = piece.map(({ start, end }) => ({
        start: start + paragraph.start,
        end: end + paragraph.start,
      }));
      const start = shifted[0]?.start ?? paragraph.start;
      const end = shifted.at(-1)?.end ?? paragraph.end;
      return {
        id: `${article.id}#${paragraph.number}${pieces.length > 1 ? `.${index + 1}` : ''}`,
        article,
        paragraph,
        start,
        end,
        text: article.body.slice(start, end),
        sentences: shifted,
      };
    });
  });
}
