/** The wording of a sentence: its words, numbers as values, apart from them its times, figures and speakers. */
import { fold } from '../arabic/fold.ts';
import { tokenize } from '../arabic/tokens.ts';
import type { Article } from '../corpus/article.ts';
import type { Claim, Readings, Time, Toll } from '../reading/types.ts';
import { contains, overlaps, type Span } from '../span.ts';
import { DECISIVE, keyOf, LIGHT } from './words.ts';

/** `decisive`: must stand in both of two sentences that say the same. `light`: may be missing. */
export type Weight = 'decisive' | 'light' | 'plain';

export interface Word {
  /** Folded; a number as its value: «#32». */
  readonly text: string;
  /** The same for words that may stand for each other. */
  readonly key: string;
  readonly weight: Weight;
  /** A comma, dash, colon, bracket or quotation mark stands before it: a clause may begin here. */
  readonly opens: boolean;
}

/** What is compared of a sentence. */
export interface Wording {
  readonly words: readonly Word[];
  /** Values of its times, sorted. */
  readonly times: readonly string[];
  /** Its tolls, each as one text, sorted. */
  readonly tolls: readonly string[];
  /** Who speaks in it; undefined where somebody does whom nobody can name. */
  readonly speakers: readonly Speaking[] | undefined;
  /** It tells a day by «اليوم» or «الأربعاء», and its article has no date: nobody knows which. */
  readonly undatable: boolean;
}

export interface Speaking {
  /** Folded; '' when the sentence leaves it out. */
  readonly named: string;
  /** Folded. */
  readonly resolved: string;
  readonly polarity: string;
}

/** «يريفان (أ ف ب) -»: where and by which agency, before the text begins. */
const DATELINE = /^[^.!?؟:\n]{0,50}\([^()\n]{2,30}\)\s*[-–—:]\s*/;

/** Days told by their place from today, of which only the article's date says which are meant. */
const RELATIVE =
  /(?:^|[^\u0621-\u064A])[وفبل]?(?:اليوم|امس|غدا|الليله|البارحه|ال(?:احد|اثنين|ثلاثاء|اربعاء|خميس|جمعه|سبت)|الماضي|الماضيه|المقبل|المقبله|القادم|القادمه|الجاري|الحالي)(?![\u0621-\u064A])/;

/** The wording of the sentence `span` of an article with these readings. */
export function wordingOf(article: Article, span: Span, readings: Readings): Wording {
  const text = article.body.slice(span.start, span.end);
  const within = <T extends Span>(items: readonly T[]): T[] => items.filter((item) => contains(span, item));
  const times = within(readings.times);
  const numbers = within(readings.numbers).filter((number) => !times.some((time) => overlaps(time, number)));
  const from = span.start + (DATELINE.exec(text)?.[0].length ?? 0);
  const words: Word[] = [];
  let opens = true;
  let past = 0;
  for (const token of tokenize(text)) {
    const at = { start: token.start + span.start, end: token.end + span.start };
    if (at.start < Math.max(from, past)) continue;
    if (token.kind === 'mark') {
      opens = true;
      continue;
    }
    const inside = (item: Span): boolean => item.start <= at.start && at.start < item.end;
    // the times are compared by what they mean, wherever in the sentence they stand
    const time = times.find(inside);
    if (time !== undefined) {
      past = time.end;
      continue;
    }
    const number = numbers.find(inside);
    if (number !== undefined) past = number.end;
    if (number === undefined)
      words.push({
        text: token.text,
        key: keyOf(token.text),
        weight: weightOf(token.text, words.at(-1)?.text ?? ''),
        opens,
      });
    else {
      const text = `#${number.value}${number.ordinal === true ? '.' : ''}`;
      words.push({ text, key: text, weight: 'decisive', opens });
    }
    opens = false;
  }
  const claims = readings.claims.filter((claim) => overlaps(claim, span));
  return {
    words,
    times: times.map(timeText).sort(),
    tolls: within(readings.tolls).map(tollText).sort(),
    speakers: speakersOf(claims),
    undatable: article.published === undefined && RELATIVE.test(fold(text)),
  };
}

/** «وفق ما أفاد», «كما»: here ما denies nothing. */
const BEFORE_MA = /^[وف]?(?:وفق|بحسب|حسب|بعد|قبل|عند|كل|اثر)$/;

function weightOf(word: string, before: string): Weight {
  if (/\d/.test(word)) return 'decisive';
  if (word === 'ما' && BEFORE_MA.test(before)) return 'plain';
  const bare = /^[وف]..+/.test(word) ? word.slice(1) : word;
  if (LIGHT.has(word) || LIGHT.has(bare)) return 'light';
  return DECISIVE.has(word) || DECISIVE.has(bare) ? 'decisive' : 'plain';
}

const timeText = ({ value, mod }: Time): string => `${value} ${mod ?? ''}`;

const tollText = ({ category, count, max, qualifier, group }: Toll): string =>
  [category, count, max, qualifier, group].join(' ');

function speakersOf(claims: readonly Claim[]): Speaking[] | undefined {
  const speakers: Speaking[] = [];
  for (const { speaker, speakerResolved, polarity } of claims) {
    const resolved = speakerResolved ?? speaker;
    if (resolved === null) return undefined;
    speakers.push({ named: fold(speaker ?? ''), resolved: fold(resolved), polarity: polarity ?? '' });
  }
  return speakers;
}
