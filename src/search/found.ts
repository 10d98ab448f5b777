/** A passage found, with its quote and marks. */
import type { Passage } from '../corpus/passages.ts';
import type { Span } from '../span.ts';
import type { Asked } from './asked.ts';
import { marksOf, quoteOf, type Telling } from './quote.ts';
import type { Ranked } from './rank.ts';
import type { Term } from './terms.ts';
import type { Hit } from './types.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Words that stand for a question's word less than this are not marked. */
const MARKED = 0.45;

/** What a collection's words tell of a question; made out of its terms when first asked. */
export class Told implements Telling {
  readonly #vocabulary: Vocabulary;
  readonly #terms: readonly Term[];
  /** Stem → how much it tells: the heaviest term it meets well. */
  #byStem: Map<number, number> | undefined;

  constructor(vocabulary: Vocabulary, terms: readonly Term[]) {
    this.#vocabulary = vocabulary;
    this.#terms = terms;
  }

  weigh(word: string): number {
    this.#byStem ??= this.#weights();
    const { stemOf } = this.#vocabulary;
    return this.#byStem.get(stemOf[this.#vocabulary.form(word) ?? 0] ?? 0) ?? 0;
  }

  cues(word: string): number {
    return this.#vocabulary.cues[this.#vocabulary.form(word) ?? 0] ?? 0;
  }

  #weights(): Map<number, number> {
    const byStem = new Map<number, number>();
    for (const {
      idf,
      meetings: { stems, weights },
    } of this.#terms)
      for (let at = 0; at < stems.length; at++) {
        const weight = weights[at] ?? 0;
        const stem = stems[at] ?? 0;
        if (weight >= MARKED) byStem.set(stem, Math.max(byStem.get(stem) ?? 0, idf * weight));
      }
    return byStem;
  }
}

/** A hit whose quote and marks are worked out when they are read: of a hundred hits three are shown. */
export class Found implements Hit {
  readonly passage: Passage;
  readonly score: number;
  readonly evidence: Readonly<Record<string, number>>;
  readonly #sentence: number;
  readonly #asked: Asked;
  readonly #telling: Telling;
  #quote: Span | undefined;
  #marks: readonly Span[] | undefined;

  constructor(passage: Passage, { score, evidence, sentence }: Ranked, asked: Asked, telling: Telling) {
    this.passage = passage;
    this.score = score;
    this.evidence = evidence;
    this.#sentence = sentence;
    this.#asked = asked;
    this.#telling = telling;
  }

  get quote(): Span {
    this.#quote ??= quoteOf(this.passage, this.#sentence, this.#telling);
    return this.#quote;
  }

  get marks(): readonly Span[] {
    this.#marks ??= marksOf(this.passage, this.quote, this.#asked, this.#telling);
    return this.#marks;
  }
}
