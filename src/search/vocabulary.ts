/**
 * The vocabulary of a collection: its different words, numbered, so that a passage is a row of numbers and all that is
 * known about a word (stem, what kind of answer it offers) is found out once.
 */
import { withoutProclitics, withoutSuffixes } from '../arabic/stem.ts';
import { isStopWord } from '../arabic/stopwords.ts';
import { tokenize } from '../arabic/tokens.ts';
import { CUE, cuesOf } from './cues.ts';
import { isName } from './names.ts';
import { grown } from './tables.ts';

export class Vocabulary {
  /** Folded words by number. Number 0 is no word: it ends a sentence. */
  readonly forms: string[] = [''];
  /** Stems by number. Number 0 is the stem of all stop words. */
  readonly stems: string[] = [''];
  /** Form → stem. It has room for more forms than there are. */
  stemOf = new Uint32Array(1024);
  /** Form → what it tells of the answer its sentence offers (bits of cues.ts); with room for more too. */
  cues = new Uint32Array(1024);
  /** Form → the word without its proclitics («والمحليه» → «محليه»); while the index is built only. */
  bares: string[] = [''];
  readonly #formIds = new Map<string, number>();
  readonly #stemIds = new Map<string, number>();
  /** Pieces between blanks as they stand in texts → their words, most one. Texts repeat most pieces, so folding is seldom done. */
  readonly #pieces = new Map<string, number | readonly number[]>();

  /** The words of a text as numbers. New ones are added. */
  read(text: string): number[] {
    const ids: number[] = [];
    // a piece may hold other white space, which ends words all the same
    for (const piece of text.split(' ')) {
      const known = this.#pieces.get(piece) ?? this.#readPiece(piece);
      if (typeof known === 'number') ids.push(known);
      else for (const id of known) ids.push(id);
    }
    return ids;
  }

  #readPiece(piece: string): number | readonly number[] {
    const ids = tokenize(piece).flatMap(({ kind, text: word }) => (kind === 'mark' ? [] : this.#add(word)));
    const [first] = ids;
    const read = first !== undefined && ids.length === 1 ? first : ids;
    this.#pieces.set(piece, read);
    return read;
  }

  /** The number of another vocabulary's word: its stem and what it offers are known there. */
  take(other: Vocabulary, form: number): number {
    const word = other.forms[form] ?? '';
    const stem = other.stemOf[form] ?? 0;
    return (
      this.#formIds.get(word) ??
      this.#put(
        word,
        bareOf(word, stem === 0),
        stem === 0 ? undefined : other.stems[stem],
        other.cues[form] ?? 0,
      )
    );
  }

  /** Forgets what only building the index needs. */
  close(): void {
    this.#pieces.clear();
    this.bares = [];
  }

  /** The number of a folded word, or undefined. */
  form(word: string): number | undefined {
    return this.#formIds.get(word);
  }

  /** The number of a stem, or undefined. */
  stem(stem: string): number | undefined {
    return this.#stemIds.get(stem);
  }

  #add(word: string): number {
    const known = this.#formIds.get(word);
    if (known !== undefined) return known;
    const stops = isStopWord(word);
    const bare = bareOf(word, stops);
    if (stops) return this.#put(word, bare, undefined, cuesOf(word));
    const stem = withoutSuffixes(bare);
    const cues = cuesOf(word);
    return this.#put(word, bare, stem, cues === 0 && isName(bare, stem) ? CUE.name : cues);
  }

  /** A new word; a stop word has no stem. */
  #put(word: string, bare: string, stem: string | undefined, cues: number): number {
    const id = this.forms.length;
    this.forms.push(word);
    this.#formIds.set(word, id);
    this.bares.push(bare);
    if (id === this.stemOf.length) {
      this.stemOf = grown(this.stemOf, 2 * id);
      this.cues = grown(this.cues, 2 * id);
    }
    this.stemOf[id] = stem === undefined ? 0 : this.#addStem(stem);
    this.cues[id] = cues;
    return id;
  }

  #addStem(stem: string): number {
    const known = this.#stemIds.get(stem);
    if (known !== undefined) return known;
    const id = this.stems.length;
    this.stems.push(stem);
    this.#stemIds.set(stem, id);
    return id;
  }
}

/** A word without its proclitics; a stop word has nothing else. «16,000» is asked for as 16000. */
const bareOf = (word: string, stops: boolean): string =>
  stops ? '' : word.includes(',') ? word.replace(/,(?=\d{3})/g, '') : withoutProclitics(word);
