/**
 * Offers: how well a sentence offers the kind of answer asked for, whatever it is about. A number of the right unit, a
 * time, a name; and for «ماذا قال الوزير؟» words that the readings give to the minister, not to somebody beside him.
 */
import { tokenize } from '../arabic/tokens.ts';
import type { Passage } from '../corpus/passages.ts';
import type { TollCategory } from '../reading/types.ts';
import type { Span } from '../span.ts';
import type { Asked, Quantity } from './asked.ts';
import { CUE } from './cues.ts';
import type { Match, SentenceMatch } from './match.ts';
import type { Question } from './question.ts';
import type { Reported } from './reported.ts';
import type { Term } from './terms.ts';
import { tollAsked } from './toll-words.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What a sentence must offer for each kind of answer; several bits mean any of them. */
export const OFFERED: Readonly<Partial<Record<Asked, number>>> = {
  number: CUE.number,
  time: CUE.time,
  place: CUE.place | CUE.name,
  person: CUE.person | CUE.name,
  name: CUE.name,
  reason: CUE.reason | CUE.purpose,
  manner: CUE.manner,
  statement: CUE.speech,
};

/** A sentence that tells of «الوزير», but names nobody, offers so much to who asks for somebody. */
const UNNAMED = 0.6;

/** A sentence of a passage that reports somebody's words, but not of whom they are asked, offers so much. */
const SOMEBODY = 0.3;

/** A number of what is asked for; near anything asked about; of anything; or a vague one («عشرات»). */
function numberOffered(quantity: Quantity, { beside, cues, units }: SentenceMatch, counted: boolean): number {
  const right = typeof quantity === 'number' ? (units & quantity) !== 0 : counted;
  const some = beside ? 0.8 : (cues & CUE.number) !== 0 ? 0.6 : (cues & CUE.vague) !== 0 ? 0.4 : 0;
  const number = right ? 1 : some;
  // «وكان زلزال مماثل قد ضرب الجزيرة في 2011 وأودى بحياة 120 شخصاً»: a year not asked for tells of another event
  return (cues & CUE.year) !== 0 ? number / 2 : number;
}

/** True when the second word is an adjective of relation that goes with the first: «جريحا أذربيجانيا», «القرى الأرمنية». */
const agree = (noun: string, adjective: string): boolean =>
  noun.startsWith('ال') === adjective.startsWith('ال') && /...(?:يا|يه|يين|يون|يات)$/.test(adjective);

export interface Read {
  readonly passages: readonly Passage[];
  readonly readings: (passage: Passage) => Reported;
  readonly vocabulary: Vocabulary;
}

/** What the sentences of a collection offer to one question. */
export class Offers {
  readonly #read: Read;
  readonly #question: Question;
  /** The terms that name whose words are asked for. */
  readonly #speaker: readonly Term[];
  /** The toll asked for, when a number is. */
  readonly #toll: TollCategory | undefined;
  /**
   * The term that says of which kind the thing counted is, -1 for none: «كم جريحاً *أذربيجانياً*» is not answered by
   * «200 جريح في العملية الأذربيجانية», where the words do not stand together.
   */
  readonly #attribute: number;

  constructor(read: Read, question: Question, terms: readonly Term[]) {
    this.#read = read;
    this.#question = question;
    const { asked, speaker, words } = question;
    const counted = words.find((word) => word.counted);
    const next = words.find((word) => word.at === (counted?.at ?? -9) + 1);
    this.#attribute =
      counted !== undefined && next !== undefined && agree(counted.text, next.text)
        ? terms.findIndex(({ at }) => at === next.at)
        : -1;
    this.#toll = asked === 'number' ? tollAsked(words.map((word) => word.stem)) : undefined;
    this.#speaker =
      asked === 'statement' && speaker !== undefined
        ? terms.filter(({ at }) => at >= speaker.from && at < speaker.to)
        : [];
  }

  /** What a passage's sentence number `at` offers, 0 to 1. */
  of(passage: number, { sentences, pairs }: Match, at: number): number {
    const sentence = sentences[at];
    if (sentence === undefined) return 0;
    const { asked, quantity } = this.#question;
    if (asked === 'number')
      return numberOffered(
        quantity,
        sentence,
        (sentence.counted || this.#tells(passage, at, sentence)) &&
          (this.#attribute < 0 || (pairs?.[this.#attribute] ?? 0) > 0),
      );
    const bits = OFFERED[asked];
    if (bits === undefined || (sentence.cues & bits) === 0) return 0;
    if (asked === 'person' && (sentence.cues & CUE.name) === 0) return UNNAMED;
    return this.#speaker.length === 0 ? 1 : Math.max(SOMEBODY, this.#spoken(passage, at));
  }

  /**
   * True when the readings have a toll of the kind asked for in a sentence, however far its number stands from the word:
   * «15 شخصاً ما زالوا في عداد المفقودين».
   */
  #tells(index: number, at: number, { cues }: SentenceMatch): boolean {
    if (this.#toll === undefined || (cues & CUE.number) === 0) return false;
    return this.#ask(index, at, (reported, span) => reported.tolls(span)).includes(this.#toll);
  }

  /** How far the speakers of a sentence are who is asked for. */
  #spoken(index: number, at: number): number {
    return this.#ask(index, at, (reported, span) => reported.speakers(span)).reduce(
      (most, speaker) => Math.max(most, this.#is(speaker)),
      0,
    );
  }

  /** Asks the readings of a passage about its sentence number `at`. */
  #ask<T>(
    index: number,
    at: number,
    question: (reported: Reported, span: Span) => readonly T[],
  ): readonly T[] {
    const { passages, readings } = this.#read;
    const passage = passages[index];
    const span = passage?.sentences[at];
    return passage === undefined || span === undefined ? [] : question(readings(passage), span);
  }

  /** How far a speaker's name meets who is asked for, by the words' weight. */
  #is(name: string): number {
    const { vocabulary } = this.#read;
    const stems = tokenize(name).map(({ text }) => vocabulary.stemOf[vocabulary.form(text) ?? 0] ?? 0);
    let met = 0;
    let all = 0;
    for (const { idf, meetings } of this.#speaker) {
      all += idf;
      met +=
        idf *
        Math.min(1, Math.max(0, ...stems.map((stem) => meetings.weights[meetings.stems.indexOf(stem)] ?? 0)));
    }
    return all === 0 ? 0 : met / all;
  }
}
