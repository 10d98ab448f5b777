/**
 * The lexicon of news Arabic: sets of words that mean nearly the same, and how the sets are linked.
 *
 * Written for this project; `docs/lexicon.md` says how to add to it. Each file of data covers one domain.
 */
import { conflict } from './conflict.ts';
import { type Concept, parseTable } from './table.ts';

export type { Concept } from './table.ts';

const TABLES: Readonly<Record<string, string>> = {
  conflict,
};

/** Every concept of every table. Relatedness and opposition hold both ways, whichever line says it. */
export const concepts: readonly Concept[] = symmetric(
  Object.entries(TABLES).flatMap(([file, source]) => parseTable(source, `${file}.ts`)),
);

/** Adds to each concept the `related` and `opposite` that other lines declare: `kill ~dead` makes `dead ~kill`. */
export function symmetric(given: readonly Concept[]): Concept[] {
  const back = (kind: 'related' | 'opposite'): Map<string, string[]> => {
    const found = new Map<string, string[]>();
    for (const concept of given) {
      for (const target of concept[kind]) found.set(target, [...(found.get(target) ?? []), concept.name]);
    }
    return found;
  };
  const related = back('related');
  const opposite = back('opposite');
  return given.map((concept) => ({
    ...concept,
    related: [...new Set([...concept.related, ...(related.get(concept.name) ?? [])])],
    opposite: [...new Set([...concept.opposite, ...(opposite.get(concept.name) ?? [])])],
  }));
}
