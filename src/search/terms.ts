/** Terms: each word or phrase of a question with all the collection's words that may stand for it. */
import { editDistance } from '../arabic/distance.ts';
import { fold } from '../arabic/fold.ts';
import { frequencyClass } from '../arabic/frequency.ts';
import { rootOf } from '../arabic/root.ts';
import { skeleton, voiced } from '../arabic/sound.ts';
import { stem } from '../arabic/stem.ts';
import type { Collection } from './collection.ts';
import {
  conceptsHinted,
  conceptsOf,
  conceptsWritten,
  englishAt,
  entries,
  phraseAt,
  type Saying,
  soundingLike,
} from './lexicon.ts';
import type { Question, Word } from './question.ts';
import type { Kind, Weights } from './weights.ts';

/** How a stem of the collection stands for a term, 0 to 1. */
export interface Meeting {
  readonly weight: number;
  readonly kind: Kind;
}

/** Several stems that stand for a term when they share a sentence. */
export interface Phrase extends Meeting {
  readonly stems: readonly number[];
}

export interface Term {
  /** As asked, folded. */
  readonly text: string;
  /** By stem number. */
  readonly meetings: ReadonlyMap<number, Meeting>;
  readonly phrases: readonly Phrase[];
  /** The form as asked, when the collection holds it. */
  readonly form: number | undefined;
  /** How rare: what the term counts. */
  readonly idf: number;
  readonly counted: boolean;
  /** Nothing in the collection stands for it. */
  readonly unknown: boolean;
  readonly at: number;
}

/** A word that is only part of a saying («مصرع» of «لقي مصرعه») counts so much of it. */
const HINT = 0.8;

/** How much a word counts that any person, thing or happening may be called by. */
const GENERIC = 0.35;

/** Stems or words looked at in a step: a few milliseconds. */
const STEP = 500;

function push<K>(map: Map<K, number[]>, key: K, value: number): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

/** What the terms of a question are made with: the collection's stems by root, sound and concept. */
export class Thesaurus {
  readonly #collection: Collection;
  readonly #weights: Weights;
  readonly #byRoot = new Map<string, number[]>();
  readonly #bySound = new Map<string, number[]>();
  /** First two letters, and after a dash the last two → stems of four letters and more. */
  readonly #byEdge = new Map<string, number[]>();
  readonly #byRun = new Map<string, number[]>();
  readonly #byConcept = new Map<number, number[]>();
  readonly #byHint = new Map<number, number[]>();
  readonly #phrases = new Map<number, readonly (readonly number[])[]>();
  readonly #glossary = new Map<string, Saying[][]>();

  private constructor(collection: Collection, weights: Weights) {
    this.#collection = collection;
    this.#weights = weights;
  }

  /** Makes the tables of a collection's stems, some at a step. */
  static *steps(
    collection: Collection,
    glossary: readonly (readonly string[])[],
    weights: Weights,
  ): Generator<void, Thesaurus> {
    const thesaurus = new Thesaurus(collection, weights);
    yield* thesaurus.#addStems();
    yield* thesaurus.#addWritten();
    thesaurus.#addGlossary(glossary);
    return thesaurus;
  }

  *#addStems(): Generator<void> {
    for (const [id, text] of this.#collection.vocabulary.stems.entries()) {
      if (id % STEP === STEP - 1) yield;
      if (id === 0) continue;
      const root = rootOf(text);
      if (root !== undefined) push(this.#byRoot, root, id);
      push(this.#bySound, skeleton(text), id);
      if (text.length >= 4) {
        push(this.#byEdge, text.slice(0, 2), id);
        push(this.#byEdge, `-${text.slice(-2)}`, id);
      }
      for (const run of runsOfFour(text)) push(this.#byRun, run, id);
      for (const concept of conceptsHinted(text)) push(this.#byHint, concept, id);
    }
  }

  *#addWritten(): Generator<void> {
    const { bares, stems, stemOf } = this.#collection.vocabulary;
    const seen = new Set<number>();
    for (const [form, bare] of bares.entries()) {
      if (form % STEP === STEP - 1) yield;
      const stem = stemOf[form] ?? 0;
      const found = conceptsWritten(bare);
      for (const concept of found.length > 0 ? found : conceptsOf(stems[stem] ?? '')) {
        const key = stem * 8192 + concept;
        if (seen.has(key)) continue;
        seen.add(key);
        push(this.#byConcept, concept, stem);
      }
    }
  }

  #addGlossary(glossary: readonly (readonly string[])[]): void {
    for (const set of glossary) {
      const sayings = set.map((entry) =>
        fold(entry)
          .split(/[\s-]+/)
          .filter((word) => word !== '')
          .map(stem),
      );
      for (const saying of sayings) {
        const key = saying[0] ?? '';
        this.#glossary.set(key, [...(this.#glossary.get(key) ?? []), [saying, ...sayings]]);
      }
    }
  }

  /** The terms of a question. A phrase of glossary or lexicon is one term. */
  terms(question: Question): Term[] {
    const { words } = question;
    const stems = words.map((word) => word.stem);
    const terms: Term[] = [];
    for (let at = 0; at < words.length; ) {
      const word = words[at];
      if (word === undefined) break;
      const named = this.#glossaryAt(stems, at);
      const phrase = question.arabizi ? undefined : word.latin ? englishAt(stems, at) : phraseAt(stems, at);
      const length = Math.max(named?.length ?? 1, phrase?.length ?? 1);
      // The words of an Arabic phrase stay terms of their own, each also met by what the phrase means: «هدنة» meets all
      // three of «وقف إطلاق النار». An English phrase has no words to be found: it is one term.
      const step = word.latin ? length : 1;
      for (let offset = 0; offset < length; offset += step) {
        const span = words.slice(at + offset, at + offset + step);
        const [own = word] = span;
        const builder = new TermBuilder(this.#collection, this.#weights, span);
        for (const saying of named?.sayings ?? []) builder.saying(saying, 'glossary', 1);
        if (phrase !== undefined) this.#addConcepts(builder, phrase.concepts);
        else if (!own.latin) {
          this.#addConcepts(builder, conceptsOfWord(own));
          this.#addConcepts(builder, conceptsHinted(own.stem), HINT);
        }
        if (span.length === 1) this.#addWord(builder, own, phrase !== undefined || named !== undefined);
        terms.push(builder.build());
      }
      at += length;
    }
    return terms;
  }

  #glossaryAt(
    stems: readonly string[],
    at: number,
  ): { length: number; sayings: readonly Saying[] } | undefined {
    let best: { length: number; sayings: readonly Saying[] } | undefined;
    for (const [saying = [], ...sayings] of this.#glossary.get(stems[at] ?? '') ?? [])
      if (saying.length > (best?.length ?? 0) && saying.every((part, offset) => stems[at + offset] === part))
        best = { length: saying.length, sayings };
    return best;
  }

  #addConcepts(builder: TermBuilder, concepts: readonly number[], factor = 1): void {
    // a word of several concepts means one of them here; which is not known
    const sure = (factor * builder.trust) / Math.sqrt(Math.max(1, concepts.length));
    for (const concept of concepts) {
      const entry = entries[concept];
      if (entry === undefined) continue;
      this.#addConcept(builder, concept, 'synonym', sure);
      for (const [other, link] of entry.links) {
        this.#addConcept(builder, other, link, sure);
        if (link === 'narrower')
          for (const [deeper, further] of entries[other]?.links ?? [])
            if (further === 'narrower') this.#addConcept(builder, deeper, 'narrower', sure * 0.9);
      }
    }
  }

  #addConcept(builder: TermBuilder, concept: number, kind: Kind, factor: number): void {
    for (const id of this.#byConcept.get(concept) ?? []) builder.stem(id, kind, factor);
    for (const id of this.#byHint.get(concept) ?? []) builder.stem(id, kind, factor * HINT);
    for (const stems of this.#phrasesOf(concept)) builder.phrase(stems, kind, factor);
  }

  /** The sayings of several words of a concept that the collection could hold, by stem numbers; found when first asked for. */
  #phrasesOf(concept: number): readonly (readonly number[])[] {
    const known = this.#phrases.get(concept);
    if (known !== undefined) return known;
    const { vocabulary } = this.#collection;
    const phrases = (entries[concept]?.sayings ?? []).flatMap((saying) => {
      if (saying.length < 2) return [];
      const stems = saying.map((part) => vocabulary.stem(part) ?? 0);
      return stems.includes(0) ? [] : [stems];
    });
    this.#phrases.set(concept, phrases);
    return phrases;
  }

  #addWord(builder: TermBuilder, word: Word, explained: boolean): void {
    const { vocabulary } = this.#collection;
    const own = vocabulary.stem(word.stem);
    if (own !== undefined) builder.stem(own, 'stem', 1);
    if (!word.latin && !/\d/.test(word.text)) {
      // a preposition that the stemmer could not tell from the word's own letter
      for (const variant of [...'بلكوف'].map((letter) => letter + word.stem)) {
        const id = vocabulary.stem(variant);
        if (id !== undefined && frequencyClass(variant) === 0) builder.stem(id, 'stem', 0.95);
      }
      if (/^[بلكوف]/.test(word.stem) && word.stem.length >= 4 && frequencyClass(word.stem) === 0) {
        const id = vocabulary.stem(word.stem.slice(1));
        if (id !== undefined) builder.stem(id, 'stem', 0.95);
      }
      this.#addSimilar(builder, word.stem);
      const root = rootOf(word.stem);
      if (root !== undefined) for (const id of this.#byRoot.get(root) ?? []) builder.stem(id, 'root', 1);
    }
    if (/^\d/.test(word.text) || (word.latin && explained)) return;
    for (const spelling of word.spellings) this.#addHeard(builder, spelling);
    if (word.spellings.length > 0) return;
    if (word.latin || (own === undefined && frequencyClass(word.stem) === 0)) this.#addName(builder, word);
  }

  /** Stems that share a run of four letters: «مستضيف»، «تستضيف». They count by the share of runs in common (Dice). */
  #addSimilar(builder: TermBuilder, stem: string): void {
    const { stems } = this.#collection.vocabulary;
    const mine = runsOfFour(stem);
    const common = new Map<number, number>();
    for (const run of mine)
      for (const id of this.#byRun.get(run) ?? []) common.set(id, (common.get(id) ?? 0) + 1);
    for (const [id, count] of common)
      builder.stem(id, 'similar', (2 * count) / (mine.length + Math.max(1, (stems[id] ?? '').length - 3)));
  }

  /** A word of Arabizi: the collection's words that sound like it, and the lexicon's, which lead to others. */
  #addHeard(builder: TermBuilder, spelling: string): void {
    const voice = voiced(spelling);
    const sound = skeleton(spelling);
    const near = (text: string): number => {
      const other = voiced(text);
      return 1 - editDistance(voice, other, 4) / Math.max(voice.length, other.length);
    };
    for (const id of this.#bySound.get(sound) ?? []) {
      const alike = near(this.#collection.vocabulary.stems[id] ?? '');
      if (alike >= 0.5) builder.stem(id, 'sound', alike);
    }
    for (const { bare, concepts } of soundingLike(sound)) {
      const alike = near(bare);
      if (alike >= 0.6) this.#addConcepts(builder, concepts, alike);
    }
  }

  /** Words that sound alike or differ by a letter. */
  #addName(builder: TermBuilder, word: Word): void {
    const { vocabulary } = this.#collection;
    const sound = skeleton(word.stem);
    const voice = voiced(word.stem);
    if (sound.length < 2) return;
    for (const id of this.#bySound.get(sound) ?? []) {
      const text = vocabulary.stems[id] ?? '';
      const other = voiced(text);
      const apart = editDistance(voice, other, 4) / Math.max(voice.length, other.length);
      const common = frequencyClass(text) > 3 ? 0.5 : 1;
      if (apart <= (sound.length >= 3 ? 0.4 : 0.25)) builder.stem(id, 'sound', (1 - apart) * common);
    }
    if (word.latin || word.stem.length < 4) return;
    // one letter wrong leaves the first two or the last two as they are
    const { stem } = word;
    for (const id of [
      ...(this.#byEdge.get(stem.slice(0, 2)) ?? []),
      ...(this.#byEdge.get(`-${stem.slice(-2)}`) ?? []),
    ]) {
      const text = vocabulary.stems[id] ?? '';
      if (Math.abs(text.length - stem.length) > 1) continue;
      if (editDistance(stem, text, 1) === 1) builder.stem(id, 'spelling', frequencyClass(text) > 3 ? 0.7 : 1);
    }
  }
}

function conceptsOfWord({ bare, stem }: Word): readonly number[] {
  const found = conceptsWritten(bare);
  return found.length > 0 ? found : conceptsOf(stem);
}

class TermBuilder {
  readonly #collection: Collection;
  readonly #weights: Weights;
  readonly #words: readonly Word[];
  readonly #meetings = new Map<number, Meeting>();
  readonly #phrases: Phrase[] = [];

  constructor(collection: Collection, weights: Weights, words: readonly Word[]) {
    this.#collection = collection;
    this.#weights = weights;
    this.#words = words;
  }

  /** How much to trust other words for the same: less where the collection has the very words often. */
  get trust(): number {
    const { vocabulary, frequency } = this.#collection;
    const own = Math.min(...this.#words.map(({ stem }) => frequency[vocabulary.stem(stem) ?? 0] ?? 0));
    return 1 / (1 + this.#weights.trust * Math.log(1 + own));
  }

  stem(id: number, kind: Kind, factor: number): void {
    const weight = this.#weights.meet[kind] * factor;
    if (weight > (this.#meetings.get(id)?.weight ?? 0)) this.#meetings.set(id, { weight, kind });
  }

  saying(saying: Saying, kind: Kind, factor: number): void {
    const { vocabulary } = this.#collection;
    if (saying.length === 1) {
      const id = vocabulary.stem(saying[0] ?? '');
      if (id !== undefined) this.stem(id, kind, factor);
      return;
    }
    const stems = saying.map((part) => vocabulary.stem(part) ?? 0);
    if (!stems.includes(0)) this.phrase(stems, kind, factor);
  }

  phrase(stems: readonly number[], kind: Kind, factor: number): void {
    this.#phrases.push({ stems, kind, weight: this.#weights.meet[kind] * factor });
  }

  build(): Term {
    const { vocabulary, frequency, passages } = this.#collection;
    const [first] = this.#words;
    let expected = 0;
    for (const [id, { weight }] of this.#meetings)
      expected += (weight < 0.84 ? weight * weight : weight) * (frequency[id] ?? 0);
    for (const { stems, weight } of this.#phrases)
      expected += weight * Math.min(...stems.map((id) => frequency[id] ?? 0));
    const text = this.#words.map((word) => word.text).join(' ');
    const background = Math.min(
      ...this.#words.map(({ stem: own, latin }) => (latin ? 3 : frequencyClass(own))),
    );
    return {
      text,
      meetings: this.#meetings,
      phrases: this.#phrases,
      form: this.#words.length === 1 ? vocabulary.form(text) : undefined,
      idf:
        idf(expected, passages.length, background, this.#weights.background) *
        (this.#words.every(({ generic }) => generic) ? GENERIC : 1),
      counted: first?.counted ?? false,
      unknown: this.#meetings.size === 0 && this.#phrases.length === 0,
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

/** The different runs of four letters in a stem; of digits and Latin letters none. */
function runsOfFour(stem: string): string[] {
  if (!/^[\u0621-\u064A]{4,}$/.test(stem)) return [];
  const runs = new Set<string>();
  for (let at = 0; at + 4 <= stem.length; at++) runs.add(stem.slice(at, at + 4));
  return [...runs];
}
