import type { Concept } from './table.ts';

/** Adds to each concept the `related`, `instead` and `opposite` that other lines declare: `kill ~dead` makes `dead ~kill`. */
export function symmetric(given: readonly Concept[]): Concept[] {
  const back = (kind: 'related' | 'instead' | 'opposite'): Map<string, string[]> => {
    const found = new Map<string, string[]>();
    for (const concept of given) {
      for (const target of concept[kind]) found.set(target, [...(found.get(target) ?? []), concept.name]);
    }
    return found;
  };
  const related = back('related');
  const instead = back('instead');
  const opposite = back('opposite');
  return given.map((concept) => ({
    ...concept,
    related: [...new Set([...concept.related, ...(related.get(concept.name) ?? [])])],
    instead: [...new Set([...concept.instead, ...(instead.get(concept.name) ?? [])])],
    opposite: [...new Set([...concept.opposite, ...(opposite.get(concept.name) ?? [])])],
  }));
}
