import { fold } from '../../src/arabic/fold.ts';
import { isStopWord } from '../../src/arabic/stopwords.ts';
import type { Concept } from '../../src/lexicon/table.ts';

/** A word that stands in more sets than this says too little to stand in any. */
const MOST_MEANINGS = 3;

/** What is wrong with a lexicon, one sentence a fault; empty when nothing is. */
export function contradictions(concepts: readonly Concept[]): string[] {
  const byName = new Map(concepts.map((concept) => [concept.name, concept]));
  return [
    ...duplicateNames(concepts),
    ...unknownLinks(concepts, byName),
    ...circles(concepts, byName),
    ...opposedLinks(concepts, byName),
    ...sharedByOpposites(concepts, byName),
    ...repeatedForms(concepts),
    ...overloadedForms(concepts),
    ...lostNegations(concepts),
  ];
}

const formsOf = (concept: Concept): string[] => [...concept.arabic, ...concept.english].map(fold);

function duplicateNames(concepts: readonly Concept[]): string[] {
  const names = concepts.map(({ name }) => name);
  return names.filter((name, at) => names.indexOf(name) !== at).map((name) => `${name}: named twice`);
}

function unknownLinks(concepts: readonly Concept[], byName: ReadonlyMap<string, Concept>): string[] {
  return concepts.flatMap(({ name, narrower, related, instead, opposite }) =>
    [...narrower, ...related, ...instead, ...opposite]
      .filter((target) => !byName.has(target))
      .map((target) => `${name}: linked with ${target}, which does not exist`),
  );
}

/** All that a concept is more general than, directly or through others. */
function below(concept: Concept, byName: ReadonlyMap<string, Concept>): Set<string> {
  const seen = new Set<string>();
  const open = [...concept.narrower];
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (seen.has(name)) continue;
    seen.add(name);
    open.push(...(byName.get(name)?.narrower ?? []));
  }
  return seen;
}

function circles(concepts: readonly Concept[], byName: ReadonlyMap<string, Concept>): string[] {
  return concepts
    .filter((concept) => below(concept, byName).has(concept.name))
    .map(({ name }) => `${name}: more general than itself`);
}

function opposedLinks(concepts: readonly Concept[], byName: ReadonlyMap<string, Concept>): string[] {
  return concepts.flatMap((concept) => {
    const near = new Set([...below(concept, byName), ...concept.related, ...concept.instead]);
    return concept.opposite
      .filter((target) => near.has(target))
      .map((target) => `${concept.name}: both near to and opposite of ${target}`);
  });
}

function sharedByOpposites(concepts: readonly Concept[], byName: ReadonlyMap<string, Concept>): string[] {
  return concepts.flatMap((concept) => {
    const forms = new Set(formsOf(concept));
    return concept.opposite.flatMap((target) => {
      const opposite = byName.get(target);
      return (opposite === undefined ? [] : formsOf(opposite))
        .filter((form) => forms.has(form))
        .map((form) => `${concept.name} and its opposite ${target} share "${form}"`);
    });
  });
}

function repeatedForms(concepts: readonly Concept[]): string[] {
  return concepts.flatMap((concept) => {
    const forms = formsOf(concept);
    return forms
      .filter((form, at) => forms.indexOf(form) !== at)
      .map((form) => `${concept.name}: "${form}" stands twice, but for spelling`);
  });
}

function overloadedForms(concepts: readonly Concept[]): string[] {
  const holders = new Map<string, string[]>();
  for (const concept of concepts) {
    for (const form of new Set(formsOf(concept)))
      holders.set(form, [...(holders.get(form) ?? []), concept.name]);
  }
  return [...holders]
    .filter(([, names]) => names.length > MOST_MEANINGS)
    .map(([form, names]) => `"${form}" stands in ${names.length} sets: ${names.join(', ')}`);
}

const NEGATIONS = new Set([
  'لا',
  'لم',
  'لن',
  'ما',
  'ليس',
  'غير',
  'دون',
  'بدون',
  'بلا',
  'مش',
  'مو',
  'not',
  'no',
]);

/** «غير قانوني»: without its stop words it would be found as «قانوني», which is the opposite. */
function lostNegations(concepts: readonly Concept[]): string[] {
  return concepts.flatMap((concept) =>
    [...concept.arabic, ...concept.english].flatMap((form) => {
      const words = form.split(' ').map(fold);
      const content = words.filter((word) => !isStopWord(word));
      const lost = words.some((word) => NEGATIONS.has(word) && isStopWord(word));
      return words.length > 1 && lost && content.length < 2
        ? [`${concept.name}: "${form}" is searched as "${content.join(' ')}"`]
        : [];
    }),
  );
}
