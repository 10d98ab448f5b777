/** Reads passages as rows of word numbers; those that an earlier collection has are taken from there, and no text is looked at. */
import type { Passage } from '../corpus/passages.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What was read before: passages, and their words in rows, a 0 after each sentence. */
export interface EarlierRows {
  readonly passages: readonly Passage[];
  readonly vocabulary: Vocabulary;
  readonly words: Uint32Array;
  readonly starts: Uint32Array;
}

export class Reader {
  readonly #vocabulary: Vocabulary;
  readonly #earlier: EarlierRows | undefined;
  /** Where the earlier collection has each of its passages. */
  readonly #places: ReadonlyMap<Passage, number>;
  /** By a word's number there: its number here; 0 while it has none. */
  readonly #numbers: Uint32Array;

  constructor(vocabulary: Vocabulary, earlier?: EarlierRows) {
    this.#vocabulary = vocabulary;
    this.#earlier = earlier;
    this.#places = new Map(earlier?.passages.map((passage, at) => [passage, at]));
    this.#numbers = new Uint32Array(earlier?.vocabulary.forms.length ?? 0);
  }

  /** The words of each sentence of a passage, as numbers of this vocabulary. */
  read(passage: Passage): readonly (readonly number[])[] {
    const at = this.#places.get(passage);
    if (this.#earlier !== undefined && at !== undefined) return this.#taken(this.#earlier, at);
    return passage.sentences.map(({ start, end }) =>
      this.#vocabulary.read(passage.article.body.slice(start, end)),
    );
  }

  #taken({ words, starts, vocabulary }: EarlierRows, at: number): number[][] {
    const sentences: number[][] = [];
    let sentence: number[] = [];
    for (let place = starts[at] ?? 0; place < (starts[at + 1] ?? 0); place++) {
      const word = words[place] ?? 0;
      if (word === 0) {
        sentences.push(sentence);
        sentence = [];
        continue;
      }
      let number = this.#numbers[word] ?? 0;
      if (number === 0) {
        number = this.#vocabulary.take(vocabulary, word);
        this.#numbers[word] = number;
      }
      sentence.push(number);
    }
    return sentences;
  }
}
