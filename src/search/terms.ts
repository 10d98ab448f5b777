/** Terms: a word or phrase of a question with all the collection's words that stand for it, and how much it counts. */
import { frequencyClass } from '../arabic/frequency.ts';
import type { Collection } from './collection.ts';
import { isCountry } from './lexicon.ts';
import { isName } from './names.ts';
import type { Word } from './question.ts';
import type { SparseNumbers } from './sparse.ts';
import type { Kind, Weights } from './weights.ts';

/**
 * The stems of the collection that stand for a term, each once: `stems[i]` does with the weight `weights[i]`, 0 to 1,
 * by `kinds[i]`. Rows of numbers, since a question has hundreds.
 */
export interface Meetings {
  readonly stems: readonly number[];
  readonly weights: readonly number[];
  readonly kinds: readonly Kind[];
}

/** The stems of a phrase, and the one of them that the fewest passages hold. */
export interface Wording {
  readonly stems: readonly number[];
  readonly rarest: number;
}

/** The wording of a phrase, from its stems. */
export function toWording(stems: readonly number[], { frequency }: Pick<Collection, 'frequency'>): Wording {
  let rarest = 0;
  let least = Number.POSITIVE_INFINITY;
  for (const stem of stems) {
    const own = frequency[stem] ?? 0;
    if (own >= least) continue;
    rarest = stem;
    least = own;
  }
  return { stems, rarest };
}

/** Several stems that stand for a term when they share a sentence. */
export interface Phrase extends Wording {
  readonly weight: number;
  readonly kind: Kind;
}

export interface Term {
  /** As asked, folded. */
  readonly text: string;
  readonly meetings: Meetings;
  readonly phrases: readonly Phrase[];
  /** The form as asked, when the collection holds it. */
  readonly form: number | undefined;
  /** How rare: what the term counts. */
  readonly idf: number;
  readonly counted: boolean;
  /** A name: no word of the language, or a Latin word that is met by its sound. */
  readonly named: boolean;
  /** A country, its capital, or a great organisation. */
  readonly country: boolean;
  /** Nothing in the collection stands for it. */
  readonly unknown: boolean;
  readonly at: number;
}

/** How much a word counts that any person, thing or happening may be called by. */
const GENERIC = 0.35;

/** Paraphrases, whichever column of their line. */
const PARAPHRASED: ReadonlySet<Kind> = new Set(['paraphrase', 'near', 'likely']);

/** Ways by the lexicon. */
const LEXICAL: ReadonlySet<Kind> = new Set(['synonym', 'narrower', 'broader', 'related']);

/** How much two resources together can be worth. */
const SUREST = 0.9;

/** Gathers what stands for a term; of several ways a stem does, the heaviest counts. */
export class TermBuilder {
  readonly #collection: Collection;
  readonly #weights: Weights;
  readonly #words: readonly Word[];
  /** Stem → its place in the rows, counted from 1. */
  readonly #places: SparseNumbers;
  readonly #stems: number[] = [];
  /** By place, counted from 0: the heaviest of the ways but paraphrases, … */
  readonly #met: number[] = [];
  readonly #kinds: Kind[] = [];
  /** … and of the paraphrases; 0 for none. */
  readonly #paraphrased: number[] = [];
  readonly #paraphrases: Kind[] = [];
  readonly #phrases: Phrase[] = [];
  #trust: number | undefined;

  /** Takes over the collection's table of places: the builder before must not be asked any more. */
  constructor(collection: Collection, weights: Weights, words: readonly Word[]) {
    this.#collection = collection;
    this.#weights = weights;
    this.#words = words;
    this.#places = collection.places;
    this.#places.clear();
  }

  /** How much to trust other words for the same: less where the collection has the very words often. */
  get trust(): number {
    this.#trust ??= this.#trusted();
    return this.#trust;
  }

  #trusted(): number {
    const { vocabulary, frequency } = this.#collection;
    let own = Number.POSITIVE_INFINITY;
    for (const { stem } of this.#words) own = Math.min(own, frequency[vocabulary.stem(stem) ?? 0] ?? 0);
    const { trust, library } = this.#weights;
    return (1 - library.trust * this.#collection.size) / (1 + trust * Math.log(1 + own));
  }

  /** True when a word that meets so counts at all: what does not need not be looked up. */
  counts(kind: Kind, factor: number): boolean {
    return this.#weights.meet[kind] * factor >= this.#weights.least;
  }

  stem(id: number, kind: Kind, factor: number): void {
    const weight = this.#weights.meet[kind] * factor;
    if (weight < this.#weights.least) return;
    let place = this.#places.get(id) - 1;
    if (place < 0) {
      place = this.#stems.push(id) - 1;
      this.#places.set(id, place + 1);
      this.#met.push(0);
      this.#kinds.push(kind);
      this.#paraphrased.push(0);
      this.#paraphrases.push(kind);
    }
    const isParaphrase = PARAPHRASED.has(kind);
    const best = isParaphrase ? this.#paraphrased : this.#met;
    if (weight <= (best[place] ?? 0)) return;
    best[place] = weight;
    (isParaphrase ? this.#paraphrases : this.#kinds)[place] = kind;
  }

  phrase({ stems, rarest }: Wording, kind: Kind, factor: number): void {
    const weight = this.#weights.meet[kind] * factor;
    if (weight >= this.#weights.least) this.#phrases.push({ stems, rarest, kind, weight });
  }

  /** Takes the heavier of paraphrases and other ways; when the lexicon says the same as they, it is surer. */
  #merge(): void {
    for (let at = 0; at < this.#stems.length; at++) {
      const other = this.#paraphrased[at] ?? 0;
      const own = this.#met[at] ?? 0;
      const kind = this.#kinds[at] ?? 'stem';
      if (other === 0) continue;
      const lighter = LEXICAL.has(kind) ? Math.min(own, other) : 0;
      this.#met[at] = Math.max(
        own,
        other,
        Math.min(SUREST, Math.max(own, other) + this.#weights.agreed * lighter),
      );
      if (other > own) this.#kinds[at] = this.#paraphrases[at] ?? kind;
    }
  }

  /** `concepts`: what the term stands for by the lexicon. */
  build(concepts: readonly number[]): Term {
    this.#merge();
    const { vocabulary, frequency, different } = this.#collection;
    const [first] = this.#words;
    // in a library strangers would make a rare word look frequent
    const others = 1 - this.#weights.library.rarity * this.#collection.size;
    let expected = 0;
    for (let at = 0; at < this.#stems.length; at++) {
      const weight = this.#met[at] ?? 0;
      const kind = this.#kinds[at];
      expected +=
        (kind === 'stem' || kind === 'glossary' ? weight : others * weight * weight) *
        (frequency[this.#stems[at] ?? 0] ?? 0);
    }
    for (const { rarest, weight } of this.#phrases) expected += others * weight * (frequency[rarest] ?? 0);
    const text = this.#words.map((word) => word.text).join(' ');
    const background = Math.min(
      ...this.#words.map(({ stem: own, latin }) => (latin ? 3 : frequencyClass(own))),
    );
    return {
      text,
      meetings: { stems: this.#stems, weights: this.#met, kinds: this.#kinds },
      phrases: this.#phrases,
      form: this.#words.length === 1 ? vocabulary.form(text) : undefined,
      idf:
        idf(expected, different, background, this.#weights.background) *
        (this.#words.every(({ generic }) => generic) ? GENERIC : 1),
      counted: first?.counted ?? false,
      named: this.#words.every(({ bare, stem: own, latin }) =>
        latin ? this.#kinds.includes('sound') : isName(bare, own),
      ),
      country: concepts.length > 0 && concepts.every(isCountry),
      unknown: this.#stems.length === 0 && this.#phrases.length === 0,
      at: first?.at ?? 0,
    };
  }
}

/** Rarity: of a stem expected in `frequency` of `size` passages, with `added` pseudo-passages of general news. */
function idf(frequency: number, size: number, background: number, added: number): number {
  // class 1 holds up to 64 of 183,628 sentences; a passage is some three sentences
  const share = background === 0 ? 0.0003 : (3 * 48 * 2 ** (background - 1)) / 183_628;
  const inAll = Math.min(frequency, size) + added * Math.min(1, share);
  return Math.log(1 + (size + added - inAll + 0.5) / (inAll + 0.5));
}
