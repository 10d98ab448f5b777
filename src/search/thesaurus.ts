/** The thesaurus: makes the terms of a question, from what the collection's words mean and look like. */
import { frequencyClass } from '../arabic/frequency.ts';
import { respelt } from '../arabic/respelt.ts';
import { skeleton, voiced } from '../arabic/sound.ts';
import { withoutSuffixes } from '../arabic/stem.ts';
import type { Collection } from './collection.ts';
import { conceptsHinted, conceptsOf, conceptsWritten, soundingLike } from './lexicon.ts';
import { Likeness, nearness } from './likeness.ts';
import { GlossaryStems, HINT, Meanings, type Named } from './meanings.ts';
import { isName } from './names.ts';
import { Paraphrases } from './paraphrases.ts';
import { englishAt, type FoundPhrase, paraphrasedAt, phraseAt } from './phrases.ts';
import type { Question, Word } from './question.ts';
import { type Term, TermBuilder } from './terms.ts';
import type { Weights } from './weights.ts';

/** How many terms are kept: people ask of one event with the same words. */
const KEPT = 1000;

/** What a word respelt means counts so much. */
const RESPELT = 0.8;

export class Thesaurus {
  readonly #collection: Collection;
  readonly #weights: Weights;
  readonly #likeness: Likeness;
  readonly #meanings: Meanings;
  readonly #paraphrases: Paraphrases;
  readonly #glossary: GlossaryStems;
  /** Terms made before, by what they were made of. */
  readonly #kept = new Map<string, Term>();

  private constructor(
    collection: Collection,
    weights: Weights,
    tables: { likeness: Likeness; meanings: Meanings; paraphrases: Paraphrases; glossary: GlossaryStems },
  ) {
    this.#collection = collection;
    this.#weights = weights;
    this.#likeness = tables.likeness;
    this.#meanings = tables.meanings;
    this.#paraphrases = tables.paraphrases;
    this.#glossary = tables.glossary;
  }

  /** Makes the tables of a collection's stems, some at a step. */
  static *steps(
    collection: Collection,
    glossary: readonly (readonly string[])[],
    weights: Weights,
  ): Generator<void, Thesaurus> {
    return new Thesaurus(collection, weights, {
      likeness: yield* Likeness.steps(collection),
      meanings: yield* Meanings.steps(collection),
      paraphrases: yield* Paraphrases.steps(collection),
      glossary: new GlossaryStems(collection, glossary),
    });
  }

  /** The terms of a question. A phrase of glossary or lexicon is one term. */
  terms({ words, arabizi }: Question): Term[] {
    const stems = words.map((word) => word.stem);
    const terms: Term[] = [];
    for (let at = 0; at < words.length; ) {
      const word = words[at];
      if (word === undefined) break;
      const named = this.#glossary.at(stems, at);
      const said = arabizi ? {} : saidAt(word, stems, at);
      const length = Math.max(named?.length ?? 1, said.phrase?.length ?? 1, said.lines?.length ?? 1);
      // The words of an Arabic phrase stay terms of their own, each also met by what the phrase means: «هدنة» meets all
      // three of «وقف إطلاق النار». An English phrase has no words to be found: it is one term.
      const step = word.latin ? length : 1;
      for (let offset = 0; offset < length; offset += step)
        terms.push(this.#term(words.slice(at + offset, at + offset + step), named, said));
      at += length;
    }
    return terms;
  }

  /** The term of a word, or of the words of an English phrase. `named` and `said` say what they are part of. */
  #term(span: readonly Word[], named: Named | undefined, said: SaidHere): Term {
    const [own] = span;
    // a set of the glossary has no name to be known by
    if (own === undefined || named !== undefined) return this.#make(span, named, said);
    const words = span.map(({ text }) => text).join(' ');
    // a number in Arabizi, «2020», is a Latin word, in Arabic it is none
    const key = `${words}|${said.phrase?.meanings.join() ?? ''}|${own.spellings.join()}|${own.latin}`;
    const kept = this.#kept.get(key);
    if (kept !== undefined)
      return kept.at === own.at && kept.counted === own.counted
        ? kept
        : { ...kept, at: own.at, counted: own.counted };
    const made = this.#make(span, named, said);
    if (this.#kept.size >= KEPT)
      for (const oldest of this.#kept.keys()) {
        this.#kept.delete(oldest);
        break;
      }
    this.#kept.set(key, made);
    return made;
  }

  #make(span: readonly Word[], named: Named | undefined, { phrase, lines }: SaidHere): Term {
    const builder = new TermBuilder(this.#collection, this.#weights, span);
    const [own] = span;
    const alone = own === undefined || own.latin ? [] : conceptsOfWord(own);
    const concepts = phrase?.meanings ?? alone;
    if (named !== undefined) this.#glossary.add(builder, named);
    this.#meanings.add(builder, concepts);
    if (lines !== undefined) this.#paraphrases.addEnglish(builder, lines.meanings);
    if (own !== undefined && !own.latin) {
      if (phrase === undefined) this.#meanings.add(builder, conceptsHinted(own.stem), HINT);
      this.#paraphrases.add(builder, own.stem);
      if (alone.length === 0) this.#addRespelt(builder, own);
    }
    if (own !== undefined && span.length === 1)
      this.#addWord(builder, own, phrase !== undefined || lines !== undefined || named !== undefined);
    return builder.build(concepts);
  }

  /** A word that the lexicon does not know, as it may have been meant, unless articles know it. */
  #addRespelt(builder: TermBuilder, own: Word): void {
    const { vocabulary } = this.#collection;
    if (frequencyClass(own.stem) > 0 || vocabulary.stem(own.stem) !== undefined) return;
    const bare = respelt(own.text, (word) => conceptsOfWord(bareWord(word)).length > 0);
    if (bare === undefined) return;
    const { stem } = bareWord(bare);
    const id = vocabulary.stem(stem);
    if (id !== undefined) builder.stem(id, 'spelling', 1);
    this.#meanings.add(builder, conceptsOfWord({ bare, stem }), RESPELT);
    this.#paraphrases.add(builder, stem);
  }

  #addWord(builder: TermBuilder, word: Word, explained: boolean): void {
    const own = this.#collection.vocabulary.stem(word.stem);
    if (own !== undefined) builder.stem(own, 'stem', 1);
    if (!word.latin && !/\d/.test(word.text)) this.#likeness.addWritten(builder, word);
    if (/^\d/.test(word.text) || (word.latin && explained)) return;
    for (const spelling of word.spellings) this.#addHeard(builder, spelling);
    if (word.spellings.length > 0) return;
    if (
      word.latin ||
      (frequencyClass(word.stem) === 0 && (own === undefined || isName(word.bare, word.stem)))
    )
      this.#likeness.addNamed(builder, word, own !== undefined);
  }

  /** A word of Arabizi: the collection's words that sound like it, and the lexicon's, which lead to others. */
  #addHeard(builder: TermBuilder, spelling: string): void {
    this.#likeness.addHeard(builder, spelling);
    const voice = voiced(spelling);
    for (const { bare, concepts } of soundingLike(skeleton(spelling))) {
      const alike = nearness(voice, voiced(bare));
      if (alike >= 0.6) this.#meanings.add(builder, concepts, alike);
    }
  }
}

/** What a word begins: a phrase of the lexicon, an English head of the paraphrases. */
interface SaidHere {
  readonly phrase?: FoundPhrase | undefined;
  readonly lines?: FoundPhrase | undefined;
}

/** The longest that begins at `at`; of an English phrase and a longer head the head. */
function saidAt({ latin }: Word, stems: readonly string[], at: number): SaidHere {
  if (!latin) return { phrase: phraseAt(stems, at) };
  const phrase = englishAt(stems, at);
  const lines = paraphrasedAt(stems, at);
  const longer = (lines?.length ?? 1) - (phrase?.length ?? 1);
  return { phrase: longer > 0 ? undefined : phrase, lines: longer < 0 ? undefined : lines };
}

/** A word without proclitics, with its stem. */
const bareWord = (bare: string): Pick<Word, 'bare' | 'stem'> => ({ bare, stem: withoutSuffixes(bare) });

function conceptsOfWord({ bare, stem }: Pick<Word, 'bare' | 'stem'>): readonly number[] {
  const found = conceptsWritten(bare);
  return found.length > 0 ? found : conceptsOf(stem);
}
