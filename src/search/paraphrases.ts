/** Paraphrases: what articles may say instead of a question's word, by the paraphrase tables. */
import { fold } from '../arabic/fold.ts';
import { frequencyClass } from '../arabic/frequency.ts';
import { stem } from '../arabic/stem.ts';
import { isStopWord } from '../arabic/stopwords.ts';
import { verbKeys } from '../arabic/verb.ts';
import { type Line, lines, paraphrasesOf } from '../lexicon/paraphrases/index.ts';
import type { Collection } from './collection.ts';
import type { Said, Saying } from './lexicon.ts';
import { push, STEP } from './tables.ts';
import { type TermBuilder, toWording } from './terms.ts';

/** A word of this frequency class (frequency.ts) and above is said of anything («قام»، «عام»): it leads nowhere. */
const COMMON = 9;
/** How much a form counts that is of the same verb, perhaps. */
const SAME_VERB = 0.6;
/** How much words count that share a sentence, but perhaps do not belong together. */
const PHRASE = 0.8;
/** How much an English word's line counts: it has the words of all its senses. */
const TRANSLATED = 0.8;
/** How much it counts that the question says what would likely answer it: «سائق» leads to «مهنة», but less. */
const BACKWARDS = 0.5;

interface Member {
  readonly saying: Saying;
  readonly kind: 'paraphrase' | 'likely';
}

/** The keys of the verb that a stem may be of. Those of short stems are shared by too many. */
const keysOf = (text: string): readonly string[] => (text.length > 3 ? verbKeys(text) : []);

/** Lines by the stem of a word in them, and by the verb that it may be of. */
class Lines {
  readonly #byStem = new Map<string, number[]>();
  readonly #byVerb = new Map<string, number[]>();

  add(word: string, line: number): void {
    push(this.#byStem, word, line);
    for (const key of verbKeys(word)) push(this.#byVerb, key, line);
  }

  /** Calls `each` with every line that has a word, and with how much its likeness counts. */
  with(word: string, each: (line: number, factor: number) => void): void {
    const seen = new Set(this.#byStem.get(word));
    for (const line of seen) each(line, 1);
    for (const key of keysOf(word))
      for (const line of this.#byVerb.get(key) ?? []) {
        if (seen.has(line)) continue;
        seen.add(line);
        each(line, SAME_VERB);
      }
  }
}

/** The stems of a paraphrase, stop words left out; none for a phrase of which one word would be left. */
function sayingOf(form: string): Saying {
  const words = fold(form).split(' ');
  const content = words.filter((word) => !isStopWord(word));
  return content.length < Math.min(2, words.length) ? [] : content.map(stem);
}

const isEnglish = ({ head }: Line): boolean => /[a-z]/.test(head);

/** Line → the stem of its Arabic head. */
const heads = lines.map((line) => (isEnglish(line) ? undefined : stem(fold(line.head))));
const byHead = new Lines();
for (const [line, head] of heads.entries()) if (head !== undefined) byHead.add(head, line);

/** First word → English heads that begin with it. */
const english = new Map<string, Said[]>();
for (const [meaning, line] of lines.entries()) {
  if (!isEnglish(line)) continue;
  const words = line.head.split(' ');
  const saying = words.filter((word) => words.length === 1 || !isStopWord(word));
  if (saying.length < Math.min(2, words.length)) continue;
  const list = english.get(saying[0] ?? '');
  if (list === undefined) english.set(saying[0] ?? '', [{ saying, meaning }]);
  else list.push({ saying, meaning });
}

/** The English heads that begin with a word; their meanings are lines. */
export const englishHeads = (first: string): readonly Said[] => english.get(first) ?? [];

/** Line → its members; of the lines that were needed so far. */
const members: (readonly Member[] | undefined)[] = [];
/** The lines with an Arabic head that were needed so far, by their members of one word. */
const byMember = { paraphrase: new Lines(), likely: new Lines() };

function membersOf(line: number): readonly Member[] {
  const known = members[line];
  if (known !== undefined) return known;
  const { same, likely } = paraphrasesOf(lines[line] ?? { head: '', columns: '' });
  const read = (forms: readonly string[], kind: Member['kind']): Member[] =>
    forms.map((form) => ({ saying: sayingOf(form), kind })).filter(({ saying }) => saying.length > 0);
  const all = [...read(same, 'paraphrase'), ...read(likely, 'likely')];
  members[line] = all;
  if (heads[line] !== undefined)
    for (const { saying, kind } of all) if (saying.length === 1) byMember[kind].add(saying[0] ?? '', line);
  return all;
}

/** A collection's words by the paraphrase tables. */
export class Paraphrases {
  readonly #collection: Collection;
  /** The collection's stems by the verb that they may be of. */
  readonly #byVerb = new Map<string, number[]>();

  private constructor(collection: Collection) {
    this.#collection = collection;
  }

  /** Reads the lines whose head the collection has, some stems at a step. */
  static *steps(collection: Collection): Generator<void, Paraphrases> {
    const paraphrases = new Paraphrases(collection);
    const { stems } = collection.vocabulary;
    for (let id = 1; id < stems.length; id++) {
      if (id % STEP === 0) yield;
      const text = stems[id] ?? '';
      for (const key of keysOf(text)) push(paraphrases.#byVerb, key, id);
      byHead.with(text, membersOf);
    }
    return paraphrases;
  }

  /** Adds the forms of the verb that a stem may be of, and what may be said instead of it. */
  add(builder: TermBuilder, stem: string): void {
    for (const key of keysOf(stem)) for (const id of this.#byVerb.get(key) ?? []) builder.stem(id, 'verb', 1);
    if (frequencyClass(stem) >= COMMON) return;
    const { trust } = builder;
    byHead.with(stem, (line, factor) => this.#addMembers(builder, line, factor * trust));
    const addHead = (kind: Member['kind'], share: number) => (line: number, factor: number) => {
      const head = heads[line];
      if (head !== undefined) this.#addSaying(builder, { saying: [head], kind }, factor * trust * share);
    };
    byMember.paraphrase.with(stem, addHead('paraphrase', 1));
    byMember.likely.with(stem, addHead('likely', BACKWARDS));
  }

  /** Adds what lines with an English head lead to. */
  addEnglish(builder: TermBuilder, found: readonly number[]): void {
    for (const line of found) this.#addMembers(builder, line, TRANSLATED / Math.sqrt(found.length));
  }

  #addMembers(builder: TermBuilder, line: number, factor: number): void {
    for (const member of membersOf(line)) this.#addSaying(builder, member, factor);
  }

  #addSaying(builder: TermBuilder, { saying, kind }: Member, factor: number): void {
    if (saying.length > 1) {
      const ids = saying.map((word) => this.#anyOf(word));
      if (ids.every((id) => id !== undefined))
        builder.phrase(toWording(ids, this.#collection), kind, factor * PHRASE);
      return;
    }
    const [word = ''] = saying;
    const own = this.#collection.vocabulary.stem(word);
    if (own !== undefined) builder.stem(own, kind, factor);
    for (const key of process.env['VB'] ? verbKeys(word) : keysOf(word))
      for (const id of this.#byVerb.get(key) ?? [])
        if (id !== own) builder.stem(id, kind, factor * SAME_VERB);
  }

  /** The collection's stem of a word, or one of the same verb. */
  #anyOf(word: string): number | undefined {
    const own = this.#collection.vocabulary.stem(word);
    if (own !== undefined) return own;
    for (const key of keysOf(word)) {
      const [id] = this.#byVerb.get(key) ?? [];
      if (id !== undefined) return id;
    }
    return undefined;
  }
}
