/** Statements: who said what, in the order of the articles, the newest first. */
import type { Article, Paragraph } from '../corpus/article.ts';
import type { Dossier } from '../dossier.ts';
import { overlaps, type Span } from '../span.ts';
import { newestFirst } from './articles.ts';
import { perDossier } from './group.ts';
import { nameOf, type Speaker, speakerOf } from './quote.ts';
import { sentencesOf } from './reference.ts';
import { namesOf, type SpeakerFilter } from './speakers.ts';
import { aboutOnly } from './topic.ts';

/** A statement with the whole sentence it stands in: its content alone could say the opposite («نفت أن …»). */
export interface Statement {
  readonly article: Article;
  readonly paragraph: Paragraph;
  readonly sentence: Span;
  readonly speaker: Speaker;
}

const allStatements = perDossier((dossier: Dossier): readonly Statement[] =>
  newestFirst(dossier.articles).flatMap((article) => {
    const claims = dossier.readings.get(article.id)?.claims ?? [];
    return claims.flatMap((claim) => {
      const paragraph = article.paragraphs.find((other) => overlaps(other, claim));
      if (paragraph === undefined) return [];
      const touched = sentencesOf(dossier, paragraph).filter((sentence) => overlaps(sentence, claim));
      const sentence = { start: touched[0]?.start ?? claim.start, end: touched.at(-1)?.end ?? claim.end };
      return [{ article, paragraph, sentence, speaker: speakerOf(claim, claims) }];
    });
  }),
);

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
