/** Meanings: the collection's stems and phrases that say a concept of the lexicon, or an entry of the operator's glossary. */
import { fold } from '../arabic/fold.ts';
import { stem } from '../arabic/stem.ts';
import type { Collection } from './collection.ts';
import { conceptsHinted, conceptsOf, conceptsWritten, entries, type Saying } from './lexicon.ts';
import { push, STEP } from './tables.ts';
import { type TermBuilder, toWording, type Wording } from './terms.ts';
import type { Kind } from './weights.ts';

/** A word that is only part of a saying («مصرع» of «لقي مصرعه») counts so much of it. */
export const HINT = 0.8;

/** What is narrower than something narrower counts so much of it. */
const FAR = 0.9;

/** How a concept is said in the collection: words and phrases of it or of one that it is linked with. */
interface Said {
  readonly kind: Kind;
  /** Two links away. */
  readonly far: boolean;
  readonly stems: readonly number[];
  readonly hints: readonly number[];
  readonly phrases: readonly Wording[];
}

/** The collection's words by the concepts they say. */
export class Meanings {
  readonly #collection: Collection;
  readonly #byConcept = new Map<number, number[]>();
  readonly #byHint = new Map<number, number[]>();
  readonly #phrases = new Map<number, readonly Wording[]>();
  readonly #said = new Map<number, readonly Said[]>();

  private constructor(collection: Collection) {
    this.#collection = collection;
  }

  /** Makes the tables, some words at a step. */
  static *steps(collection: Collection): Generator<void, Meanings> {
    const meanings = new Meanings(collection);
    const { bares, stems, stemOf } = collection.vocabulary;
    for (let id = 1; id < stems.length; id++) {
      if (id % STEP === 0) yield;
      for (const concept of conceptsHinted(stems[id] ?? '')) push(meanings.#byHint, concept, id);
    }
    const seen = new Set<number>();
    for (let form = 0; form < bares.length; form++) {
      if (form % STEP === STEP - 1) yield;
      const own = stemOf[form] ?? 0;
      const written = conceptsWritten(bares[form] ?? '');
      for (const concept of written.length > 0 ? written : conceptsOf(stems[own] ?? '')) {
        const key = own * 8192 + concept;
        if (seen.has(key)) continue;
        seen.add(key);
        push(meanings.#byConcept, concept, own);
      }
    }
    return meanings;
  }

  /** Adds what says these concepts or what they are linked with. */
  add(builder: TermBuilder, concepts: readonly number[], factor = 1): void {
    if (concepts.length === 0) return;
    // a word of several concepts means one of them here; which is not known
    const sure = (factor * builder.trust) / Math.sqrt(concepts.length);
    if (!builder.counts('synonym', sure)) return;
    for (const concept of concepts)
      for (const { kind, far, stems, hints, phrases } of this.#saidOf(concept)) {
        const share = far ? sure * FAR : sure;
        if (!builder.counts(kind, share)) continue;
        for (let at = 0; at < stems.length; at++) builder.stem(stems[at] ?? 0, kind, share);
        for (let at = 0; at < hints.length; at++) builder.stem(hints[at] ?? 0, kind, share * HINT);
        for (const wording of phrases) builder.phrase(wording, kind, share);
      }
  }

  /** How a concept is said: with its own words, and with those of the concepts it is linked with. Found when first asked for. */
  #saidOf(concept: number): readonly Said[] {
    let said = this.#said.get(concept);
    if (said === undefined) {
      said = this.#linked(concept);
      this.#said.set(concept, said);
    }
    return said;
  }

  #linked(concept: number): Said[] {
    const said: Said[] = [];
    const add = (other: number, kind: Kind, far = false): void => {
      const stems = this.#byConcept.get(other) ?? [];
      const hints = this.#byHint.get(other) ?? [];
      const phrases = this.#phrasesOf(other);
      if (stems.length + hints.length + phrases.length > 0) said.push({ kind, far, stems, hints, phrases });
    };
    add(concept, 'synonym');
    for (const [other, link] of entries[concept]?.links ?? []) {
      add(other, link);
      if (link !== 'narrower') continue;
      for (const [deeper, further] of entries[other]?.links ?? [])
        if (further === 'narrower') add(deeper, 'narrower', true);
    }
    return said;
  }

  /** The sayings of several words of a concept that the collection could hold, by stem numbers; found when first asked for. */
  #phrasesOf(concept: number): readonly Wording[] {
    const known = this.#phrases.get(concept);
    if (known !== undefined) return known;
    const phrases = (entries[concept]?.sayings ?? []).flatMap((saying) => {
      const wording = saying.length < 2 ? undefined : worded(this.#collection, saying);
      return wording === undefined ? [] : [wording];
    });
    this.#phrases.set(concept, phrases);
    return phrases;
  }
}

/** The stem numbers of a saying, or undefined when the collection lacks one of its words. */
function worded(collection: Collection, saying: Saying): Wording | undefined {
  const stems: number[] = [];
  for (const part of saying) {
    const id = collection.vocabulary.stem(part);
    if (id === undefined || id === 0) return undefined;
    stems.push(id);
  }
  return toWording(stems, collection);
}

/** A set of the glossary, found in a question by one of its sayings. */
export interface Named {
  readonly length: number;
  /** All the set's sayings. */
  readonly sayings: readonly Saying[];
}

/** The operator's glossary, by stems. */
export class GlossaryStems {
  readonly #collection: Collection;
  /** First stem → the sayings that begin so, each with all of its set. */
  readonly #byFirst = new Map<string, { saying: Saying; named: Named }[]>();

  constructor(collection: Collection, glossary: readonly (readonly string[])[]) {
    this.#collection = collection;
    for (const set of glossary) {
      const sayings = set.map((entry) =>
        fold(entry)
          .split(/[\s-]+/)
          .filter((word) => word !== '')
          .map(stem),
      );
      for (const saying of sayings) {
        push(this.#byFirst, saying[0] ?? '', { saying, named: { length: saying.length, sayings } });
      }
    }
  }

  /** The set of the longest saying that begins at `at`. */
  at(stems: readonly string[], at: number): Named | undefined {
    let best: Named | undefined;
    for (const { saying, named } of this.#byFirst.get(stems[at] ?? '') ?? [])
      if (named.length > (best?.length ?? 0) && saying.every((part, offset) => stems[at + offset] === part))
        best = named;
    return best;
  }

  /** Adds the words of a set. */
  add(builder: TermBuilder, { sayings }: Named): void {
    for (const saying of sayings) {
      const wording = worded(this.#collection, saying);
      if (wording === undefined) continue;
      if (wording.stems.length === 1) builder.stem(wording.rarest, 'glossary', 1);
      else builder.phrase(wording, 'glossary', 1);
    }
  }
}
