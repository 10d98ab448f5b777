/** Likeness: the collection's stems that look or sound like a word, whatever they mean. */
import { editDistance, isOneApart } from '../arabic/distance.ts';
import { frequencyClass } from '../arabic/frequency.ts';
import { rootOf } from '../arabic/root.ts';
import { skeleton, voiced } from '../arabic/sound.ts';
import type { Collection } from './collection.ts';
import { CUE } from './cues.ts';
import type { Word } from './question.ts';
import { push, STEP } from './tables.ts';
import type { TermBuilder } from './terms.ts';

/** Letters written together with the word behind them. */
const PREPOSITIONS = 'بلكوف';

/** A word that sounds so, and the number of its stem. */
interface Sounding {
  readonly id: number;
  readonly text: string;
}

/** The collection's stems by root, by sound, by their edges and by runs of letters. */
export class Likeness {
  readonly #collection: Collection;
  readonly #byRoot = new Map<string, number[]>();
  readonly #bySound = new Map<string, Sounding[]>();
  /** Length with the first two letters, and with the last two after a dash → stems of four letters and more. */
  readonly #byEdge = new Map<string, number[]>();
  readonly #byRun = new Map<string, number[]>();
  /** Stems that begin with what may be a preposition and are no word of the language, by what follows it. */
  readonly #byRest = new Map<string, number[]>();
  /** How words sound with their vowels, each worked out when it is first asked for. */
  readonly #voices = new Map<string, string>();

  private constructor(collection: Collection) {
    this.#collection = collection;
  }

  /** Makes the tables, some stems at a step. */
  static *steps(collection: Collection): Generator<void, Likeness> {
    const likeness = new Likeness(collection);
    const { stems } = collection.vocabulary;
    for (let id = 1; id < stems.length; id++) {
      if (id % STEP === 0) yield;
      likeness.#add(id, stems[id] ?? '');
    }
    yield* likeness.#addNames();
    return likeness;
  }

  #add(id: number, text: string): void {
    const root = rootOf(text);
    if (root !== undefined) push(this.#byRoot, root, id);
    if (PREPOSITIONS.includes(text.charAt(0)) && frequencyClass(text) === 0)
      push(this.#byRest, text.slice(1), id);
    push(this.#bySound, skeleton(text), { id, text });
    if (text.length >= 4) {
      push(this.#byEdge, `${text.length}${text.slice(0, 2)}`, id);
      push(this.#byEdge, `${text.length}-${text.slice(-2)}`, id);
    }
    for (const run of runsOfFour(text)) push(this.#byRun, run, id);
  }

  /** Names whole, too: «لاتشين» sounds like "Lachin", its stem without «ين» does not. */
  *#addNames(): Generator<void> {
    const { bares, cues, stems, stemOf } = this.#collection.vocabulary;
    for (let form = 1; form < bares.length; form++) {
      if (form % STEP === 0) yield;
      const text = bares[form] ?? '';
      const id = stemOf[form] ?? 0;
      const stem = stems[id] ?? '';
      if (cues[form] !== CUE.name || text.length === stem.length) continue;
      const sound = skeleton(text);
      if (sound !== skeleton(stem)) push(this.#bySound, sound, { id, text });
    }
  }

  /** Adds the stems that are written like an Arabic word: with or without a preposition, in part, or of its root. */
  addWritten(builder: TermBuilder, { stem }: Word): void {
    const { vocabulary } = this.#collection;
    const { stems } = vocabulary;
    // a preposition that the stemmer could not tell from the word's own letter
    const prefixed = this.#byRest.get(stem);
    if (prefixed !== undefined)
      for (const letter of PREPOSITIONS)
        for (const id of prefixed) if (stems[id]?.startsWith(letter)) builder.stem(id, 'stem', 0.95);
    if (stem.length >= 4 && PREPOSITIONS.includes(stem.charAt(0)) && frequencyClass(stem) === 0) {
      const id = vocabulary.stem(stem.slice(1));
      if (id !== undefined) builder.stem(id, 'stem', 0.95);
    }
    this.#addSimilar(builder, stem);
    const root = rootOf(stem);
    if (root !== undefined) for (const id of this.#byRoot.get(root) ?? []) builder.stem(id, 'root', 1);
  }

  /** Stems that share a run of four letters: «مستضيف»، «تستضيف». They count by the share of runs in common (Dice). */
  #addSimilar(builder: TermBuilder, stem: string): void {
    const { stems } = this.#collection.vocabulary;
    const mine = runsOfFour(stem);
    if (mine.length === 0) return;
    const common = new Map<number, number>();
    for (const run of mine)
      for (const id of this.#byRun.get(run) ?? []) common.set(id, (common.get(id) ?? 0) + 1);
    for (const [id, count] of common)
      builder.stem(id, 'similar', (2 * count) / (mine.length + Math.max(1, (stems[id] ?? '').length - 3)));
  }

  /** Adds the stems that sound like a spelling in Latin letters, of a word of Arabizi. */
  addHeard(builder: TermBuilder, spelling: string): void {
    const voice = voiced(spelling);
    for (const { id, text } of this.#bySound.get(skeleton(spelling)) ?? []) {
      const alike = nearness(voice, this.#voiceOf(text));
      if (alike >= 0.5) builder.stem(id, 'sound', alike);
    }
  }

  /**
   * Adds the stems that a name's other spellings are: they sound alike or, of one that the collection does not hold
   * (`known`), differ by a letter.
   */
  addNamed(builder: TermBuilder, { stem, latin }: Word, known: boolean): void {
    const { stems } = this.#collection.vocabulary;
    const sound = skeleton(stem);
    if (sound.length < 2) return;
    const voice = voiced(stem);
    for (const { id, text } of this.#bySound.get(sound) ?? []) {
      const other = this.#voiceOf(text);
      const apart = editDistance(voice, other, 4) / Math.max(voice.length, other.length);
      const common = frequencyClass(stems[id] ?? '') > 3 ? 0.5 : 1;
      if (apart <= (sound.length >= 3 ? 0.4 : 0.25)) builder.stem(id, 'sound', (1 - apart) * common);
    }
    if (known || latin || stem.length < 4) return;
    // one letter wrong leaves the first two or the last two as they are
    for (let length = stem.length - 1; length <= stem.length + 1; length++) {
      this.#addMisspelt(builder, stem, this.#byEdge.get(`${length}${stem.slice(0, 2)}`));
      this.#addMisspelt(builder, stem, this.#byEdge.get(`${length}-${stem.slice(-2)}`));
    }
  }

  #addMisspelt(builder: TermBuilder, stem: string, ids: readonly number[] = []): void {
    const { stems } = this.#collection.vocabulary;
    for (const id of ids) {
      const text = stems[id] ?? '';
      if (isOneApart(stem, text)) builder.stem(id, 'spelling', frequencyClass(text) > 3 ? 0.7 : 1);
    }
  }

  #voiceOf(text: string): string {
    let voice = this.#voices.get(text);
    if (voice === undefined) {
      voice = voiced(text);
      this.#voices.set(text, voice);
    }
    return voice;
  }
}

/** How alike two words sound, 0 to 1, from how they are voiced (sound.ts). */
export const nearness = (voice: string, other: string): number =>
  1 - editDistance(voice, other, 4) / Math.max(voice.length, other.length);

/** The different runs of four letters in a stem; of digits and Latin letters none. */
function runsOfFour(stem: string): string[] {
  const runs: string[] = [];
  if (stem.length < 4) return runs;
  for (let at = 0; at < stem.length; at++) {
    const unit = stem.charCodeAt(at);
    if (unit < 0x621 || unit > 0x64a) return [];
  }
  for (let at = 0; at + 4 <= stem.length; at++) {
    const run = stem.slice(at, at + 4);
    if (!runs.includes(run)) runs.push(run);
  }
  return runs;
}
