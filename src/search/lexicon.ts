/** The lexicon by stems: which concepts a word or phrase stands for, and which words a concept is said with. */

import { fold } from '../arabic/fold.ts';
import { frequencyClass } from '../arabic/frequency.ts';
import { skeleton } from '../arabic/sound.ts';
import { stem } from '../arabic/stem.ts';
import { isStopWord } from '../arabic/stopwords.ts';
import { concepts } from '../lexicon/index.ts';

/** A way of saying a concept: the stems of its words, in order; one for a single word. */
export type Saying = readonly string[];

export type Link = 'synonym' | 'narrower' | 'broader' | 'related';

interface Entry {
  readonly name: string;
  readonly sayings: readonly Saying[];
  readonly links: ReadonlyMap<number, Link>;
  readonly opposite: ReadonlySet<number>;
}

const add = <K, V>(map: Map<K, V[]>, key: K, value: V): void => {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else if (!list.includes(value)) list.push(value);
};

/**
 * The stems of a form's words, stop words left out unless nothing else is left. None for a phrase that would shrink to
 * one word: «غير معروف» is not «معروف», «ولي العهد» not «عهد».
 */
function sayingOf(form: string): Saying | undefined {
  const words = form.split(' ').map(fold);
  const content = words.filter((word) => !isStopWord(word));
  if (words.length > 1 && content.length === 1) return undefined;
  return (content.length > 0 ? content : words).map(stem);
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
});
concepts.forEach((concept, index) => {
  for (const narrow of indices(concept.narrower)) {
    links[index]?.set(narrow, 'narrower');
    if (!links[narrow]?.has(index)) links[narrow]?.set(index, 'broader');
  }
});

/** The concepts by number. */
export const entries: readonly Entry[] = concepts.map((concept, index) => {
  const sayings = new Map<string, Saying>();
  for (const form of concept.arabic) {
    const saying = sayingOf(form);
    if (saying !== undefined) sayings.set(saying.join(' '), saying);
  }
  return {
    name: concept.name,
    sayings: [...sayings.values()],
    links: links[index] ?? new Map(),
    opposite: new Set(indices(concept.opposite)),
  };
});

/** First stem → concepts, with the whole saying. */
const arabic = new Map<string, { saying: Saying; concept: number }[]>();
entries.forEach(({ sayings }, concept) => {
  for (const saying of sayings) add(arabic, saying[0] ?? '', { saying, concept });
});

/** Stem → concepts that it stands for alone. */
const single = new Map<string, number[]>();
entries.forEach(({ sayings }, concept) => {
  for (const saying of sayings) if (saying.length === 1) add(single, saying[0] ?? '', concept);
});

const english = new Map<string, { saying: Saying; concept: number }[]>();
concepts.forEach((concept, index) => {
  for (const form of concept.english) {
    const words = form.split(' ');
    const saying = words.filter((word) => words.length === 1 || !isStopWord(word));
    if (saying.length > 1 || words.length === 1) add(english, saying[0] ?? '', { saying, concept: index });
  }
});

/**
 * Verb forms of a stem that the lexicon or a passage may have instead: «تقتل»، «قتلت» → «يقتل»، «قتل»; «يحتفل» → «احتفل»;
 * «تقع» → «يقع»، «وقع»; prefixes of purpose and future, and the dialects' of present and future, go first: «لتغلق»، «سيسرح»، «هيسرح»، «كيسرح».
 */
export function verbForms(stem: string): string[] {
  const out: string[] = [];
  const tenses = [stem];
  if (stem.length >= 4 && stem.endsWith('ت')) tenses.push(stem.slice(0, -1));
  if (stem.length >= 5 && /^[سهحكبغل][يتن]/.test(stem)) tenses.push(stem.slice(1));
  for (const form of tenses) {
    if (form !== stem) out.push(form);
    if (form.length < 3 || !/^[يتن]/.test(form)) continue;
    const rest = form.slice(1);
    if (!form.startsWith('ي')) out.push(`ي${rest}`);
    if (rest.length === 2) out.push(`و${rest}`);
    else out.push(rest, `ا${rest}`);
  }
  return out;
}

/** Words found only in sayings of several words, of one or two concepts: «مصرع» of «لقي مصرعه» tells the concept by itself. */
const parts = new Map<string, number[]>();
entries.forEach(({ sayings }, concept) => {
  for (const saying of sayings)
    if (saying.length > 1)
      for (const part of saying) if (frequencyClass(part) <= 5) add(parts, part, concept);
});

/** The concepts that a stem hints at as a part of a saying. */
export function conceptsHinted(stem: string): readonly number[] {
  if (conceptsOf(stem).length > 0) return [];
  const hinted = parts.get(stem) ?? [];
  return hinted.length <= 2 ? hinted : [];
}

/** Folded single words of the lexicon as written → concepts: «حبلى» is not «حبل», though their stem is. */
const written = new Map<string, number[]>();
concepts.forEach((concept, index) => {
  for (const form of concept.arabic) if (!form.includes(' ')) add(written, fold(form), index);
});

/** The concepts of a word without proclitics, as it is written. */
export const conceptsWritten = (bare: string): readonly number[] => written.get(bare) ?? [];

/** Sound → words of the lexicon; made when first asked for. */
let heard: Map<string, { bare: string; concepts: readonly number[] }[]> | undefined;

/** Single words of the lexicon whose consonants sound so (sound.ts). */
export function soundingLike(sound: string): readonly { bare: string; concepts: readonly number[] }[] {
  if (heard === undefined) {
    heard = new Map();
    for (const [bare, concepts] of written) add(heard, skeleton(bare), { bare, concepts });
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

/** The longest saying of several words that begins at `at`: its length and its concepts. */
export function phraseAt(
  stems: readonly string[],
  at: number,
): { length: number; concepts: number[] } | undefined {
  const first = stems[at] ?? '';
  const candidates = [first, ...verbForms(first)].flatMap((form) => arabic.get(form) ?? []);
  return longest(
    candidates,
    stems,
    at,
    (word, expected) => word === expected || verbForms(word).includes(expected),
  );
}

function longest(
  candidates: readonly { saying: Saying; concept: number }[],
  words: readonly string[],
  at: number,
  same: (word: string, expected: string) => boolean,
  least = 2,
): { length: number; concepts: number[] } | undefined {
  let length = least - 1;
  let concepts: number[] = [];
  for (const { saying, concept } of candidates) {
    if (saying.length < Math.max(least, length)) continue;
    if (!saying.every((part, offset) => same(words[at + offset] ?? '', part))) continue;
    if (saying.length > length) {
      length = saying.length;
      concepts = [];
    }
    concepts.push(concept);
  }
  return concepts.length > 0 ? { length, concepts } : undefined;
}

/** The base forms that an English word may be an inflection of, itself first: "bodies" → "body", "killing" → "kill". */
export function englishForms(word: string): string[] {
  const out = [word];
  const push = (form: string): void => {
    if (form.length >= 2 && !out.includes(form)) out.push(form);
  };
  const bare = word.replace(/['’]s?$/, '');
  push(bare);
  if (bare.endsWith('ies')) push(`${bare.slice(0, -3)}y`);
  if (bare.endsWith('es')) push(bare.slice(0, -2));
  if (bare.endsWith('s')) push(bare.slice(0, -1));
  for (const ending of ['ed', 'ing', 'er', 'ers']) {
    if (!bare.endsWith(ending)) continue;
    const rest = bare.slice(0, -ending.length);
    push(rest);
    push(`${rest}e`);
    if (/(.)\1$/.test(rest)) push(rest.slice(0, -1));
    if (rest.endsWith('i')) push(`${rest.slice(0, -1)}y`);
  }
  if (bare.endsWith('ly')) push(bare.slice(0, -2));
  return out;
}

/** The longest English saying that begins at `at`, one word or more. */
export function englishAt(
  words: readonly string[],
  at: number,
): { length: number; concepts: number[] } | undefined {
  const forms = words.map(englishForms);
  let best: { length: number; concepts: number[] } | undefined;
  for (const first of forms[at] ?? []) {
    const found = longest(
      english.get(first) ?? [],
      words,
      at,
      (word, expected) => word === expected || englishForms(word).includes(expected),
      1,
    );
    // the word as it stands before its base form: "left" is its own entry
    if (found !== undefined && found.length > (best?.length ?? 0)) best = found;
  }
  return best;
}
