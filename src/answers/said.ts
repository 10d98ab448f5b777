/** Statements: who said what, in the order of the articles, the newest first. */
import type { Article, Paragraph } from '../corpus/article.ts';
import type { Dossier } from '../dossier.ts';
import { groupBy } from '../group-by.ts';
import { overlaps, type Span } from '../span.ts';
import { newestFirst } from './articles.ts';
import { perArticle, perDossier } from './per-dossier.ts';
import { nameOf, type Speaker, speakerOf } from './quote.ts';
import { sentencesOf } from './reference.ts';
import { namesOf, type SpeakerFilter } from './speakers.ts';
import { toldOnce } from './told-once.ts';
import { aboutOnly } from './topic.ts';

/** What one speaker says in one sentence, shown whole: its content alone could say the opposite («نفت أن …»). */
export interface Statement {
  readonly article: Article;
  readonly paragraph: Paragraph;
  readonly sentence: Span;
  readonly speaker: Speaker;
  /** The stretches of the sentence that are theirs, each from its reporting verb on; the first is the speaker's claim. */
  readonly claims: readonly Span[];
  /** The same in the same words in other articles. */
  readonly also: readonly Statement[];
}

const statementsIn = perArticle((dossier: Dossier, article: Article): readonly Statement[] => {
  const claims = dossier.readings.get(article.id)?.claims ?? [];
  const single = claims.flatMap((claim): Statement[] => {
    const paragraph = article.paragraphs.find((other) => overlaps(other, claim));
    if (paragraph === undefined) return [];
    const touched = sentencesOf(dossier, paragraph).filter((sentence) => overlaps(sentence, claim));
    const sentence = { start: touched[0]?.start ?? claim.start, end: touched.at(-1)?.end ?? claim.end };
    return [{ article, paragraph, sentence, speaker: speakerOf(claim, claims), claims: [claim], also: [] }];
  });
  // «نفت أرمينيا …، مؤكدةً أنّ …» is one statement of hers, not two
  const bySentence = groupBy(single, ({ sentence, speaker }) => `${sentence.start} ${nameOf(speaker)}`);
  return [...bySentence.values()].flatMap(([first, ...rest]) =>
    first === undefined
      ? []
      : [{ ...first, claims: [first, ...rest].flatMap((statement) => statement.claims) }],
  );
});

/** All statements, the newest article first. */
export const allStatements = perDossier(function* (dossier) {
  const all: Statement[] = [];
  for (const article of newestFirst(dossier.articles)) {
    all.push(...statementsIn(dossier, article));
    yield;
  }
  return yield* toldOnce(dossier, all, ({ speaker }) => nameOf(speaker) ?? '');
});

/** The statements of some speakers, about something. */
export function statements(
  dossier: Dossier,
  { by, about }: { readonly by: SpeakerFilter; readonly about: string },
): readonly Statement[] {
  const names = namesOf(dossier, by);
  const theirs = allStatements(dossier).filter(({ speaker }) => {
    const name = nameOf(speaker);
    return names === null || (name !== null && names.has(name));
  });
  return aboutOnly(dossier, theirs, about, ({ speaker }) => speaker);
}
