/** Phrases: the sayings of the lexicon that a question's words begin, whatever their inflection. */
import { englishForms, verbForms } from './inflection.ts';
import { arabicPhrases, englishSayings, type Said } from './lexicon.ts';
import { englishHeads } from './paraphrases.ts';

/** A saying found: how many words it takes, and what it stands for. */
export interface FoundPhrase {
  readonly length: number;
  /** Concepts, or lines of the paraphrases. */
  readonly meanings: readonly number[];
}

/** What a word may begin, and the forms by which it goes on a saying. */
interface Opening {
  readonly forms: readonly string[];
  readonly sayings: readonly Said[];
}

/** How many words are remembered. */
const KEPT = 4000;

/** Finds sayings in runs of words; what it has found out about a word it remembers. */
class Phrases {
  readonly #known = new Map<string, Opening>();
  readonly #formsOf: (word: string) => readonly string[];
  readonly #sayings: (first: string) => readonly Said[];

  constructor(formsOf: (word: string) => readonly string[], sayings: (first: string) => readonly Said[]) {
    this.#formsOf = formsOf;
    this.#sayings = sayings;
  }

  /** The word's forms, and the sayings that begin with one of them, in the order of the forms. */
  of(word: string): Opening {
    const known = this.#known.get(word);
    if (known !== undefined) return known;
    const forms = this.#formsOf(word);
    const opening = { forms, sayings: forms.flatMap((form) => this.#sayings(form)) };
    if (this.#known.size >= KEPT) this.#known.clear();
    this.#known.set(word, opening);
    return opening;
  }

  /**
   * The longest of these sayings that stands at `at`, of at least so many words; with all it stands for.
   * Their first word is known to stand there.
   */
  longest(
    sayings: readonly Said[],
    words: readonly string[],
    at: number,
    least: number,
  ): FoundPhrase | undefined {
    let length = least - 1;
    let meanings: number[] = [];
    for (const { saying, meaning } of sayings) {
      if (saying.length < Math.max(least, length) || !this.#stands(saying, words, at)) continue;
      if (saying.length > length) {
        length = saying.length;
        meanings = [];
      }
      meanings.push(meaning);
    }
    return meanings.length > 0 ? { length, meanings } : undefined;
  }

  #stands(saying: readonly string[], words: readonly string[], at: number): boolean {
    for (let offset = 1; offset < saying.length; offset++) {
      const word = words[at + offset];
      if (word === undefined || !this.of(word).forms.includes(saying[offset] ?? '')) return false;
    }
    return true;
  }
}

const arabic = new Phrases((stem) => [stem, ...verbForms(stem)], arabicPhrases);

/** The longest saying of several words among a question's stems that begins at `at`. */
export function phraseAt(stems: readonly string[], at: number): FoundPhrase | undefined {
  const { sayings } = arabic.of(stems[at] ?? '');
  return sayings.length === 0 ? undefined : arabic.longest(sayings, stems, at, 2);
}

/** The longest saying, of one word or more, among those that `sayings` gives for a word, that begins at `at`. */
class English {
  readonly #sayings: (first: string) => readonly Said[];
  readonly #phrases: Phrases;

  constructor(sayings: (first: string) => readonly Said[]) {
    this.#sayings = sayings;
    this.#phrases = new Phrases(englishForms, sayings);
  }

  at(words: readonly string[], at: number): FoundPhrase | undefined {
    let best: FoundPhrase | undefined;
    for (const first of this.#phrases.of(words[at] ?? '').forms) {
      const found = this.#phrases.longest(this.#sayings(first), words, at, 1);
      // the word as it stands before its base form: "left" is its own entry
      if (found !== undefined && found.length > (best?.length ?? 0)) best = found;
    }
    return best;
  }
}

const concepts = new English(englishSayings);
const lines = new English(englishHeads);

/** The longest English saying of a concept, of one word or more, that begins at `at`. */
export const englishAt = (words: readonly string[], at: number): FoundPhrase | undefined =>
  concepts.at(words, at);

/** The longest English head of the paraphrases, of one word or more, that begins at `at`. */
export const paraphrasedAt = (words: readonly string[], at: number): FoundPhrase | undefined =>
  lines.at(words, at);
