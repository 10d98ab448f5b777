/** A passage found, with its quote and marks. */
import type { Passage } from '../corpus/passages.ts';
import type { Span } from '../span.ts';
import type { Asked } from './asked.ts';
import type { Telling } from './clauses.ts';
import type { Collection } from './collection.ts';
import { marksOf, quoteOf } from './quote.ts';
import type { Ranked } from './rank.ts';
import { sentenceOf } from './sentence.ts';
import type { Term } from './terms.ts';
import type { Hit } from './types.ts';

/** Words that stand for a question's word less than this are not marked. */
const MARKED = 0.45;

/** What a collection's words tell of a question; made out of its terms when first asked. */
export class Told {
  readonly #collection: Collection;
  /** What the question asks about. */
  readonly terms: readonly Term[];
  /** Stem → how much it tells: the heaviest term it meets well. */
  #byStem: Map<number, number> | undefined;

  constructor(collection: Collection, terms: readonly Term[]) {
    this.#collection = collection;
    this.terms = terms;
  }

  /** How much any word of the collection tells. */
  weigh(word: string): number {
    const { stemOf } = this.#collection.vocabulary;
    return this.weighStem(stemOf[this.#form(word)] ?? 0);
  }

  cues(word: string): number {
    return this.#collection.vocabulary.cues[this.#form(word)] ?? 0;
  }

  /** The words of a passage that tell anything: few, so that one is soon found among them. */
  wordsOf(passage: number): Map<string, number> {
    const { words, stems, starts, vocabulary } = this.#collection;
    const telling = new Map<string, number>();
    const end = starts[passage + 1] ?? 0;
    for (let at = starts[passage] ?? 0; at < end; at++) {
      const stem = stems[at] ?? 0;
      const weight = stem === 0 ? 0 : this.weighStem(stem);
      if (weight > 0) telling.set(vocabulary.forms[words[at] ?? 0] ?? '', weight);
    }
    return telling;
  }

  weighStem(stem: number): number {
    this.#byStem ??= this.#weights();
    return this.#byStem.get(stem) ?? 0;
  }

  #form(word: string): number {
    return this.#collection.vocabulary.form(word) ?? 0;
  }

  #weights(): Map<number, number> {
    const byStem = new Map<number, number>();
    for (const { idf, meetings } of this.terms)
      for (let at = 0; at < meetings.stems.length; at++) {
        const weight = meetings.weights[at] ?? 0;
        const stem = meetings.stems[at] ?? 0;
        if (weight >= MARKED) byStem.set(stem, Math.max(byStem.get(stem) ?? 0, idf * weight));
      }
    return byStem;
  }
}

/** What the words of one passage tell; what any other word would is not asked. */
export class ToldBy implements Telling {
  readonly #told: Told;
  readonly #passage: number;
  #words: Map<string, number> | undefined;

  constructor(told: Told, passage: number) {
    this.#told = told;
    this.#passage = passage;
  }

  weigh(word: string): number {
    // the edge of a clause may cut a number, «2.5», to others
    if (isDigit(word.charCodeAt(0))) return this.#told.weigh(word);
    this.#words ??= this.#told.wordsOf(this.#passage);
    return this.#words.get(word) ?? 0;
  }

  cues(word: string): number {
    return this.#told.cues(word);
  }
}

const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;

/** A hit whose quote and marks are worked out when they are read: of a hundred hits three are shown. */
export class Found implements Hit {
  readonly passage: Passage;
  readonly score: number;
  readonly evidence: Readonly<Record<string, number>>;
  readonly #ranked: Ranked;
  readonly #asked: Asked;
  readonly #told: Told;
  #telling: Telling | undefined;
  #quote: Span | undefined;
  #marks: readonly Span[] | undefined;

  constructor(passage: Passage, ranked: Ranked, asked: Asked, told: Told) {
    const { score, evidence } = ranked;
    this.passage = passage;
    this.score = score;
    this.evidence = evidence;
    this.#ranked = ranked;
    this.#asked = asked;
    this.#told = told;
  }

  get quote(): Span {
    this.#quote ??= quoteOf(
      this.passage,
      sentenceOf(this.#ranked, this.#told.terms, this.#asked),
      this.#asked,
      this.#tells,
    );
    return this.#quote;
  }

  get marks(): readonly Span[] {
    this.#marks ??= marksOf(this.passage, this.quote, this.#asked, this.#tells);
    return this.#marks;
  }

  get #tells(): Telling {
    this.#telling ??= new ToldBy(this.#told, this.#ranked.passage);
    return this.#telling;
  }
}
