/** Preparing a dossier: what replies need of all articles together, made before the dossier is served. */
import type { Dossier } from '../dossier.ts';
import { allGroups } from './casualties.ts';
import { articlesByKey, passagesByParagraph } from './reference.ts';
import { allStatements } from './said.ts';
import { directoryOf } from './speakers.ts';
import { askable, foldedQuestions } from './suggestions.ts';
import { allItems } from './timeline.ts';

/** Makes all of it in steps of a few milliseconds, so that the first `/said` after a change is as fast as the second. */
export function* prepare(dossier: Dossier): Generator<void> {
  for (const part of [
    articlesByKey,
    passagesByParagraph,
    allStatements,
    allItems,
    allGroups,
    directoryOf,
    askable,
    foldedQuestions,
  ])
    yield* part.steps(dossier);
  // the first question makes tables that all others use, so a title asks it
  const [first] = dossier.articles;
  if (first !== undefined) dossier.index.search(first.title);
}
