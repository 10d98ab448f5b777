/** Paraphrases: what articles may say instead of a question's word, by the paraphrase tables. */
import { fold } from '../arabic/fold.ts';
import { frequencyClass } from '../arabic/frequency.ts';
import { lemmaOf } from '../arabic/lemmas.ts';
import { stem } from '../arabic/stem.ts';
import { isStopWord } from '../arabic/stopwords.ts';
import { isGenderPair, verbKeys } from '../arabic/verb.ts';
import { columnOf, lines } from '../lexicon/paraphrases/index.ts';
import type { Collection } from './collection.ts';
import { contentWords, type Said, type Saying } from './lexicon.ts';
import { push, STEP } from './tables.ts';
import { type TermBuilder, toWording, type Wording } from './terms.ts';

/** A word of this frequency class (frequency.ts) and above is said of anything («قام»، «عام»): it leads nowhere. */
const COMMON = 9;
/** How much a form counts that is of the same verb, perhaps. */
const SAME_VERB = 0.6;
/** How much a line of a word's dictionary form counts: «أهداف» by «هدف». */
const LEMMA = 0.7;
/** How much words count that share a sentence, but perhaps do not belong together. */
const PHRASE = 0.8;
/** How much an English word's line counts: it has the words of all its senses. */
const TRANSLATED = 0.8;

/**
 * In a collection of more stems, some 1,000 passages, verbs are not looked for and lines read from their heads only: it has
 * nearly all heads, all 146,000 words would have to be read, and there strangers say a paraphrase too.
 */
const SMALL = 20_000;

/** How a line's head leads to its members: by the column they stand in. */
type Lead = 'paraphrase' | 'near' | 'likely';

const COLUMN = { paraphrase: 'same', near: 'near', likely: 'likely' } as const;
const LEADS: readonly Lead[] = ['paraphrase', 'near', 'likely'];
/** Those that lead back to the head. «سائق» answers who asks for a profession; who asks for a driver asks for none. */
const BACK = ['paraphrase', 'near'] as const;
type Back = (typeof BACK)[number];

/** What stands for a member in a collection: its own stem and others of its verb, or the stems of a phrase. */
interface Found {
  readonly own: readonly number[];
  readonly sameVerb: readonly number[];
  readonly phrase: Wording | undefined;
}

/** A table for each column. */
const byLead = <T>(make: () => T): Readonly<Record<Lead, T>> => ({
  paraphrase: make(),
  near: make(),
  likely: make(),
});

/** The keys of the verb that a stem may be of. Those of short stems are shared by too many. */
const keysOf = (text: string): readonly string[] => (text.length > 3 ? verbKeys(text) : []);

const sayings = new Map<string, Saying>();

/** The stems of a paraphrase's content. Most stand in many lines, and share it. */
function sayingOf(form: string): Saying {
  let saying = sayings.get(form);
  if (saying === undefined) {
    saying = toSaying(form);
    sayings.set(form, saying);
  }
  return saying;
}

function toSaying(form: string): Saying {
  const folded = fold(form);
  if (folded.includes(' ')) return contentWords(folded.split(' ')).map(stem);
  return isStopWord(folded) ? [] : [stem(folded)];
}

/** Line → the stem of its Arabic head. */
const heads = lines.map(({ head }) => (/[a-z]/.test(head) ? undefined : stem(fold(head))));
/** The lines by the stem of an Arabic head, and by the verbs that it may be of. */
const byHead = new Map<string, number[]>();
const byHeadVerb = new Map<string, number[]>();
/** First word → English heads that begin with it. */
const english = new Map<string, Said[]>();
for (const [line, { head }] of lines.entries()) {
  const own = heads[line];
  if (own === undefined) {
    const saying = head.includes(' ') ? contentWords(head.split(' ')) : [head];
    const [first] = saying;
    if (first !== undefined) push(english, first, { saying, meaning: line });
    continue;
  }
  push(byHead, own, line);
  for (const key of verbKeys(own)) push(byHeadVerb, key, line);
}

/** Calls `each` with every line whose head a word is, or may be of the same verb, and with how much that counts. */
function withHead(word: string, keys: readonly string[], each: (line: number, factor: number) => void): void {
  const seen = new Set(byHead.get(word));
  for (const line of seen) each(line, 1);
  for (const key of keys)
    for (const line of byHeadVerb.get(key) ?? []) {
      if (seen.has(line)) continue;
      seen.add(line);
      each(line, SAME_VERB);
    }
}

/** The English heads that begin with a word; their meanings are lines. */
export const englishHeads = (first: string): readonly Said[] => english.get(first) ?? [];

/** Line → the members in a column of it; of those that were needed so far. */
const members = byLead((): (readonly Saying[] | undefined)[] => []);
/** The lines whose Arabic head a small collection had so far, by their members of one word. */
const byMember: Readonly<Record<Back, Map<string, number[]>>> = { paraphrase: new Map(), near: new Map() };
const listed = new Set<number>();

function membersOf(line: number, lead: Lead): readonly Saying[] {
  const known = members[lead][line];
  if (known !== undefined) return known;
  const said = columnOf(lines[line] ?? { head: '', columns: '' }, COLUMN[lead])
    .map(sayingOf)
    .filter(({ length }) => length > 0);
  members[lead][line] = said;
  return said;
}

/** Lets a line with an Arabic head be found by its members. */
function list(line: number): void {
  if (listed.has(line)) return;
  listed.add(line);
  for (const lead of BACK)
    for (const saying of membersOf(line, lead))
      if (saying.length === 1) push(byMember[lead], saying[0] ?? '', line);
}

/** The lines that were listed with a member, in the order of the tables, whichever was listed first. */
const withMember = (word: string, lead: Back): number[] =>
  [...(byMember[lead].get(word) ?? [])].sort((a, b) => a - b);

/** A collection's words by the paraphrase tables. */
export class Paraphrases {
  readonly #collection: Collection;
  readonly #small: boolean;
  /** The collection's stems by the verb that they may be of. */
  readonly #byVerb = new Map<string, number[]>();
  /** What stands for the members of a line, found when first asked for. */
  readonly #members = byLead(() => new Map<number, readonly Found[]>());
  /** The lines whose head this collection has are listed by their members. */
  #isListed = false;

  private constructor(collection: Collection) {
    this.#collection = collection;
    this.#small = collection.vocabulary.stems.length <= SMALL;
  }

  /** Reads the verbs of a small collection, some stems at a step. */
  static *steps(collection: Collection): Generator<void, Paraphrases> {
    const paraphrases = new Paraphrases(collection);
    const { stems } = collection.vocabulary;
    if (!paraphrases.#small) return paraphrases;
    for (let id = 1; id < stems.length; id++) {
      if (id % STEP === 0) yield;
      const text = stems[id] ?? '';
      for (const key of keysOf(text)) push(paraphrases.#byVerb, key, id);
    }
    return paraphrases;
  }

  /** Adds the forms of the verb that a stem may be of, and what may be said instead of it. */
  add(builder: TermBuilder, stem: string): void {
    const keys = keysOf(stem);
    const { stems } = this.#collection.vocabulary;
    for (const key of keys)
      for (const id of this.#byVerb.get(key) ?? [])
        builder.stem(id, isGenderPair(stem, stems[id] ?? '') ? 'stem' : 'verb', 1);
    if (frequencyClass(stem) >= COMMON) return;
    const { trust } = builder;
    if (!builder.counts('paraphrase', trust)) return;
    this.#addLines(builder, stem, keys, trust);
    const lemma = lemmaOf(stem);
    if (lemma !== undefined) this.#addLines(builder, lemma, [], LEMMA * trust);
  }

  /** Adds what lines say that have a word, or perhaps a form of its verb, for head or member. */
  #addLines(builder: TermBuilder, word: string, keys: readonly string[], factor: number): void {
    withHead(word, keys, (line, share) => this.#addMembers(builder, line, share * factor));
    // which lines have been read hangs on what was asked and on other collections
    if (!this.#small) return;
    this.#listLines();
    for (const lead of BACK)
      for (const line of withMember(word, lead)) this.#addHead(builder, line, lead, factor);
  }

  /** Reads the lines whose head the collection has: at the first question, since it takes a fifth of the start. */
  #listLines(): void {
    if (this.#isListed) return;
    this.#isListed = true;
    for (const text of this.#collection.vocabulary.stems)
      for (const line of byHead.get(text) ?? []) list(line);
  }

  /** Adds what lines with an English head lead to. */
  addEnglish(builder: TermBuilder, found: readonly number[]): void {
    for (const line of found) this.#addMembers(builder, line, TRANSLATED / Math.sqrt(found.length));
  }

  #addMembers(builder: TermBuilder, line: number, factor: number): void {
    for (const lead of LEADS) {
      if (!builder.counts(lead, factor)) continue;
      let found = this.#members[lead].get(line);
      if (found === undefined) {
        found = membersOf(line, lead).map((saying) => this.#find(saying));
        this.#members[lead].set(line, found);
      }
      for (const one of found) this.#addFound(builder, one, lead, factor);
    }
  }

  /** Adds the head of a line, when the collection has that very word: which other lines are listed hangs on other collections. */
  #addHead(builder: TermBuilder, line: number, lead: Back, factor: number): void {
    if (!builder.counts(lead, factor)) return;
    const id = this.#collection.vocabulary.stem(heads[line] ?? '');
    if (id !== undefined) builder.stem(id, lead, factor);
  }

  #addFound(builder: TermBuilder, { own, sameVerb, phrase }: Found, kind: Lead, factor: number): void {
    if (phrase !== undefined) builder.phrase(phrase, kind, factor * PHRASE);
    for (const id of own) builder.stem(id, kind, factor);
    for (const id of sameVerb) builder.stem(id, kind, factor * SAME_VERB);
  }

  /** Looks a member up in the collection. */
  #find(saying: Saying): Found {
    if (saying.length > 1) {
      const ids = saying.map((word) => this.#anyOf(word));
      const phrase = ids.every((id) => id !== undefined) ? toWording(ids, this.#collection) : undefined;
      return { own: [], sameVerb: [], phrase };
    }
    const [word = ''] = saying;
    const { stems } = this.#collection.vocabulary;
    const isOwn = (id: number): boolean => stems[id] === word || isGenderPair(word, stems[id] ?? '');
    const ids = keysOf(word).flatMap((key) => this.#byVerb.get(key) ?? []);
    const own = this.#collection.vocabulary.stem(word);
    return {
      own: [...(own === undefined ? [] : [own]), ...ids.filter((id) => id !== own && isOwn(id))],
      sameVerb: ids.filter((id) => !isOwn(id)),
      phrase: undefined,
    };
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
