/** Phrases: the sayings of the lexicon that a question's words begin, whatever their inflection. */
import { englishForms, verbForms } from './inflection.ts';
import { arabicPhrases, englishSayings, type Said } from './lexicon.ts';

/** A saying found: how many words it takes, and the concepts it stands for. */
export interface Found {
  readonly length: number;
  readonly concepts: readonly number[];
}

/** Words with their forms, each worked out when it is first asked for. */
class Inflected {
  readonly #words: readonly string[];
  readonly #formsOf: (word: string) => string[];
  readonly #known: (string[] | undefined)[] = [];

  constructor(words: readonly string[], formsOf: (word: string) => string[]) {
    this.#words = words;
    this.#formsOf = formsOf;
  }

  at(index: number): readonly string[] {
    const word = this.#words[index];
    if (word === undefined) return [];
    let forms = this.#known[index];
    if (forms === undefined) {
      forms = this.#formsOf(word);
      this.#known[index] = forms;
    }
    return forms;
  }
}

/** The longest of these sayings that stands at `at`, of at least so many words; with all the concepts it stands for. */
function longest(
  candidates: readonly Said[],
  words: Inflected,
  at: number,
  least: number,
): Found | undefined {
  let length = least - 1;
  let concepts: number[] = [];
  for (const { saying, concept } of candidates) {
    if (saying.length < Math.max(least, length)) continue;
    if (!stands(saying, words, at)) continue;
    if (saying.length > length) {
      length = saying.length;
      concepts = [];
    }
    concepts.push(concept);
  }
  return concepts.length > 0 ? { length, concepts } : undefined;
}

/** True when the words from `at` on are the saying's; its first is known to be. */
function stands(saying: readonly string[], words: Inflected, at: number): boolean {
  for (let offset = 1; offset < saying.length; offset++)
    if (!words.at(at + offset).includes(saying[offset] ?? '')) return false;
  return true;
}

/** The Arabic sayings of several words in a question, by its stems. */
export class ArabicPhrases {
  readonly #stems: Inflected;

  constructor(stems: readonly string[]) {
    this.#stems = new Inflected(stems, (stem) => [stem, ...verbForms(stem)]);
  }

  /** The longest that begins at `at`. */
  at(at: number): Found | undefined {
    let candidates: readonly Said[] = [];
    for (const form of this.#stems.at(at)) {
      const sayings = arabicPhrases(form);
      if (sayings.length > 0) candidates = candidates.length === 0 ? sayings : [...candidates, ...sayings];
    }
    return candidates.length === 0 ? undefined : longest(candidates, this.#stems, at, 2);
  }
}

/** The English sayings in a question, of one word or more. */
export class EnglishPhrases {
  readonly #words: Inflected;

  constructor(words: readonly string[]) {
    this.#words = new Inflected(words, englishForms);
  }

  /** The longest that begins at `at`. */
  at(at: number): Found | undefined {
    let best: Found | undefined;
    for (const first of this.#words.at(at)) {
      const found = longest(englishSayings(first), this.#words, at, 1);
      // the word as it stands before its base form: "left" is its own entry
      if (found !== undefined && found.length > (best?.length ?? 0)) best = found;
    }
    return best;
  }
}
