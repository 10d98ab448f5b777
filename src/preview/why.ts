/** Why a question was answered as it was: what an engineer needs to mend a wrong answer. */
import { articleNamed } from '../answers/articles.ts';
import type { Dossier } from '../dossier.ts';
import { THRESHOLD } from '../search/confidence.ts';
import type { Ranked } from '../search/rank.ts';
import type { Term } from '../search/terms.ts';
import type { Hit } from '../search/types.ts';
import { markedParagraph } from './marked.ts';
import type { ExplainedHit, ExplainedTerm, Why } from './protocol.ts';

/** How many candidates are listed. */
const LISTED = 12;
/** How many stems are listed of each term. */
const MEETINGS = 24;

/** Explains the answer to `question`, from all articles or the one named. */
export function why(dossier: Dossier, question: string, named: string | undefined): Why {
  const article = named === undefined ? undefined : articleNamed(dossier, named)?.id;
  const { index } = dossier;
  const explained = index.explain(question, { article, limit: LISTED });
  const { hits, confidence, answered } = index.search(question, { article, limit: LISTED });
  const { terms } = explained;
  return {
    asked: explained.question.asked,
    arabizi: explained.question.arabizi,
    tokens: explained.question.tokens,
    words: explained.question.words.map(({ text, stem }) => ({ text, stem })),
    terms: terms.map((term) => explainedTerm(term, explained.stemOf)),
    confidence,
    threshold: THRESHOLD,
    answered,
    hits: hits.map((hit) => explainedHit(dossier, hit, terms, rankedOf(dossier, explained.ranked, hit))),
  };
}

const rankedOf = ({ passages }: Dossier, ranked: readonly Ranked[], hit: Hit): Ranked | undefined =>
  ranked.find(({ passage }) => passages[passage] === hit.passage);

function explainedTerm(
  { text, idf, unknown, meetings, phrases }: Term,
  stemOf: (id: number) => string,
): ExplainedTerm {
  const met = [
    ...meetings.stems.map((id, at) => ({
      stem: stemOf(id),
      kind: meetings.kinds[at] ?? 'stem',
      weight: meetings.weights[at] ?? 0,
    })),
    ...phrases.map(({ stems, kind, weight }) => ({ stem: stems.map(stemOf).join(' '), kind, weight })),
  ];
  return { text, idf, unknown, meetings: met.sort((a, b) => b.weight - a.weight).slice(0, MEETINGS) };
}

function explainedHit(
  { readings }: Dossier,
  { passage, score, evidence, quote, marks }: Hit,
  terms: readonly Term[],
  ranked: Ranked | undefined,
): ExplainedHit {
  const { article, paragraph, id } = passage;
  const here = <T extends { start: number; end: number }>({ start, end }: T) => ({
    start: start - paragraph.start,
    end: end - paragraph.start,
  });
  return {
    id,
    article: article.id,
    score,
    evidence,
    met: terms.flatMap(({ text }, term) => {
      const kind = ranked?.match.kinds[term];
      return kind === undefined ? [] : [{ term: text, kind }];
    }),
    paragraph: markedParagraph(paragraph, readings.get(article.id)),
    quote: here(quote),
    marks: marks.map(here),
  };
}
