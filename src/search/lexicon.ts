/** The lexicon by stems: which concepts a word or phrase stands for, and which words a concept is said with. */

import { fold } from '../arabic/fold.ts';
import { frequencyClass } from '../arabic/frequency.ts';
import { skeleton } from '../arabic/sound.ts';
import { stem } from '../arabic/stem.ts';
import { isStopWord } from '../arabic/stopwords.ts';
import { concepts, countryNames } from '../lexicon/index.ts';
import { verbForms } from './inflection.ts';
import { push } from './tables.ts';

/** A way of saying a concept: the stems of its words, in order. */
export type Saying = readonly string[];

/** A saying with what it stands for: the number of a concept, or of a line of the paraphrases. */
export interface Said {
  readonly saying: Saying;
  readonly meaning: number;
}

export type Link = 'synonym' | 'narrower' | 'broader' | 'related' | 'paraphrase';

interface Entry {
  readonly name: string;
  /** Those of several words. */
  readonly sayings: readonly Saying[];
  readonly links: ReadonlyMap<number, Link>;
  readonly opposite: ReadonlySet<number>;
}

/** By concept: the list of it alone. Most words stand for one concept, and share its list. */
const alone = concepts.map((_, index): readonly number[] => [index]);

/** Words → the concepts they stand for. */
type Meanings = Map<string, readonly number[]>;

/** Adds a concept to those of a word. They come in order, so that equal ones follow each other. */
function mean(meanings: Meanings, word: string, concept: number): void {
  const list = meanings.get(word);
  if (list === undefined) meanings.set(word, alone[concept] ?? [concept]);
  else if (list.at(-1) !== concept) meanings.set(word, [...list, concept]);
}

const stems = new Map<string, string>();

/** The stem of a folded word; the lexicon has most of its words several times. */
function stemOf(word: string): string {
  let known = stems.get(word);
  if (known === undefined) {
    known = stem(word);
    stems.set(word, known);
  }
  return known;
}

/**
 * The words of a phrase, stop words left out. None of a phrase that would shrink to one word: «غير معروف» is not «معروف»,
 * «ولي العهد» not «عهد».
 */
export function contentWords(words: readonly string[]): readonly string[] {
  const content = words.filter((word) => !isStopWord(word));
  return content.length > 1 ? content : [];
}

/** The stems of a folded phrase's content, or of all its words when they are stop words. */
function sayingOf(form: string): Saying | undefined {
  const words = form.split(' ');
  const said = words.every((word) => isStopWord(word)) ? words : contentWords(words);
  return said.length > 0 ? said.map(stemOf) : undefined;
}

const numbers = new Map(concepts.map(({ name }, index) => [name, index]));
const indices = (names: readonly string[]): number[] =>
  names.flatMap((name) => {
    const index = numbers.get(name);
    return index === undefined ? [] : [index];
  });

const links = concepts.map(() => new Map<number, Link>());
concepts.forEach((concept, index) => {
  for (const other of indices(concept.related)) links[index]?.set(other, 'related');
  for (const other of indices(concept.instead)) links[index]?.set(other, 'paraphrase');
});
concepts.forEach((concept, index) => {
  for (const narrow of indices(concept.narrower)) {
    links[index]?.set(narrow, 'narrower');
    if (!links[narrow]?.has(index)) links[narrow]?.set(index, 'broader');
  }
});

/** Folded single words of the lexicon as written → concepts: «حبلى» is not «حبل», though their stem is. */
const written: Meanings = new Map();
/** Stem → concepts that it stands for alone. */
const single: Meanings = new Map();

/** The concepts by number. */
export const entries: readonly Entry[] = concepts.map((concept, index) => {
  const sayings = new Map<string, Saying>();
  for (const form of concept.arabic) {
    const folded = fold(form);
    if (!folded.includes(' ')) {
      mean(written, folded, index);
      mean(single, stemOf(folded), index);
      continue;
    }
    const saying = sayingOf(folded);
    if (saying !== undefined) sayings.set(saying.join(' '), saying);
  }
  return {
    name: concept.name,
    sayings: [...sayings.values()],
    links: links[index] ?? new Map(),
    opposite: new Set(indices(concept.opposite)),
  };
});
stems.clear();

/** True for a concept that is a country, its capital, or a great organisation. */
export const isCountry = (concept: number): boolean => countryNames.has(entries[concept]?.name ?? '');

/** First stem → sayings of several words. */
const phrases = new Map<string, Said[]>();
/** Words found only in sayings of several words, of one or two concepts: «مصرع» of «لقي مصرعه» tells the concept by itself. */
const parts: Meanings = new Map();
entries.forEach(({ sayings }, concept) => {
  for (const saying of sayings) {
    const [first = ''] = saying;
    push(phrases, first, { saying, meaning: concept });
    for (const part of saying) if (frequencyClass(part) <= 5) mean(parts, part, concept);
  }
});

/** The Arabic sayings of several words that begin with a stem. */
export const arabicPhrases = (first: string): readonly Said[] => phrases.get(first) ?? [];

/** English words → the concepts they stand for alone. */
const englishSingle: Meanings = new Map();
/** First word → English sayings of several words. */
const englishPhrases = new Map<string, Said[]>();
for (const [concept, { english: forms }] of concepts.entries())
  for (const form of forms) {
    if (!form.includes(' ')) {
      mean(englishSingle, form, concept);
      continue;
    }
    const saying = contentWords(form.split(' '));
    const [first] = saying;
    if (first !== undefined) push(englishPhrases, first, { saying, meaning: concept });
  }

/** The English sayings, of one word or more, that begin with a word. */
export const englishSayings = (first: string): readonly Said[] => [
  ...(englishSingle.get(first) ?? []).map((meaning) => ({ saying: [first], meaning })),
  ...(englishPhrases.get(first) ?? []),
];

/** The concepts that a stem hints at as a part of a saying. */
export function conceptsHinted(stem: string): readonly number[] {
  const hinted = parts.get(stem) ?? [];
  return hinted.length === 0 || hinted.length > 2 || conceptsOf(stem).length > 0 ? [] : hinted;
}

/** The concepts of a word without proclitics, as it is written. */
export const conceptsWritten = (bare: string): readonly number[] => written.get(bare) ?? [];

/** A word of the lexicon with the concepts it stands for. */
interface Heard {
  readonly bare: string;
  readonly concepts: readonly number[];
}

/** Sound → words of the lexicon; made when first asked for. */
let heard: Map<string, Heard[]> | undefined;

/** Single words of the lexicon whose consonants sound so (sound.ts). */
export function soundingLike(sound: string): readonly Heard[] {
  if (heard === undefined) {
    heard = new Map();
    for (const [bare, concepts] of written) push(heard, skeleton(bare), { bare, concepts });
  }
  return heard.get(sound) ?? [];
}

/** The concepts that one stem alone stands for. */
export function conceptsOf(stem: string): readonly number[] {
  const own = single.get(stem);
  if (own !== undefined) return own;
  for (const form of verbForms(stem)) {
    const found = single.get(form);
    if (found !== undefined) return found;
  }
  return [];
}
