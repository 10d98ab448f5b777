/**
 * Whether two sentences of different articles are the same statement: an agency's text, published by several, with small edits.
 *
 * A wrong «yes» would name a source for words it never wrote, a wrong «no» shows a sentence twice: so everything that is
 * not known to be harmless makes them different. Times, figures, speakers, numbers and negations must agree; the words
 * must stand in the same order; what one has more is a light word («ايضاً») or a clause between marks.
 */
import type { Article } from '../corpus/article.ts';
import { periodOf } from '../reading/period.ts';
import type { Speaking, Word, Wording } from './wording.ts';

/** `exact`: the same words, but for vowel signs, punctuation and forms of one number. */
export type Sameness = 'exact' | 'near';

/** Fewer words than this say too little: «وقال في بيان». */
const SHORTEST = 6;
/** Sentences of fewer common words than this must be the same word for word. */
const SHORTEST_NEAR = 10;
/** A clause more has at most this part of the longer sentence's words. */
const LONGEST_CLAUSE = 1 / 3;
/** A figure without a day beside it is of the day it was published; so many days on it may be another's. */
const FIGURE_DAYS = 3;

/** A sentence with its article. */
export interface Worded {
  readonly article: Article;
  readonly wording: Wording;
}

/** How `a` and `b` are the same statement, or undefined when they are not, or may not be. Symmetric. */
export function sameness(a: Worded, b: Worded): Sameness | undefined {
  const [one, other] = [a.wording, b.wording];
  if (one.undatable || other.undatable) return undefined;
  if (!sameList(one.times, other.times) || !sameList(one.tolls, other.tolls)) return undefined;
  if (one.tolls.length > 0 && one.times.length === 0 && !sameDays(a.article, b.article)) return undefined;
  if (!sameSpeakers(one.speakers, other.speakers)) return undefined;
  return sameWords(one.words, other.words);
}

const sameList = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((item, at) => item === b[at]);

function sameDays(a: Article, b: Article): boolean {
  const [one, other] = [periodOf(a.published ?? ''), periodOf(b.published ?? '')];
  return one !== undefined && other !== undefined && Math.abs(one.from - other.from) <= FIGURE_DAYS;
}

/** Everyone who speaks in one speaks in the other; someone whom nobody can name may be anyone. */
function sameSpeakers(a: readonly Speaking[] | undefined, b: readonly Speaking[] | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  const within = (some: readonly Speaking[], others: readonly Speaking[]): boolean =>
    some.every((speaker) => others.some((other) => sameSpeaker(speaker, other)));
  return within(a, b) && within(b, a);
}

/** One was resolved to the same name, or is written by the same name of which one article tells more («باشينيان», «نيكول باشينيان»). */
function sameSpeaker(a: Speaking, b: Speaking): boolean {
  if (a.polarity !== b.polarity) return false;
  if (a.resolved === b.resolved) return true;
  // «الوزارة» may be another country's
  if (a.named === '' || a.named !== b.named || /^ال|^[^ ]+ه$/.test(a.named)) return false;
  const [short, long] = [a.resolved, b.resolved]
    .map((name) => new Set(name.split(' ')))
    .sort((x, y) => x.size - y.size);
  return short !== undefined && long !== undefined && [...short].every((word) => long.has(word));
}

function sameWords(a: readonly Word[], b: readonly Word[]): Sameness | undefined {
  const shorter = Math.min(a.length, b.length);
  if (shorter < SHORTEST) return undefined;
  if (a.length === b.length && a.every((word, at) => word.text === b[at]?.text)) return 'exact';
  const most = LONGEST_CLAUSE * Math.max(a.length, b.length);
  if (shorter < SHORTEST_NEAR || missing(a, b) > most + LIGHT_MOST || missing(b, a) > most + LIGHT_MOST)
    return undefined;
  const pairs = aligned(a, b);
  let extra = 0;
  let [i, j] = [0, 0];
  for (const [toA, toB] of [...pairs, [a.length, b.length] as const]) {
    const [left, right] = [a.slice(i, toA), b.slice(j, toB)];
    // «من باريس», «إلى باريس»: even light words are not changed for each other
    if (left.length > 0 && right.length > 0) return undefined;
    const more = [...left, ...right].filter(({ weight }) => weight !== 'light');
    if (more.some(({ weight }) => weight === 'decisive')) return undefined;
    if (more.length > 0 && !isClause(left.length > 0 ? a : b, left.length > 0 ? [i, toA] : [j, toB]))
      return undefined;
    extra += more.length;
    [i, j] = [toA + 1, toB + 1];
  }
  return pairs.length >= SHORTEST_NEAR && extra <= most ? 'near' : undefined;
}

/** A sentence has a few light words more at most. */
const LIGHT_MOST = 4;

/** How many words of `a` stand nowhere in `b`: quickly counted, so that only sentences that are alike are aligned. */
function missing(a: readonly Word[], b: readonly Word[]): number {
  const keys = new Set(b.map(({ key }) => key));
  return a.reduce((count, { key }) => (keys.has(key) ? count : count + 1), 0);
}

/** True when marks or the sentence's ends stand around these words: «، رئيس الوزراء،», «وفي وقت لاحق، …». */
const isClause = (words: readonly Word[], [from, to]: readonly [number, number]): boolean =>
  (from === 0 || words[from]?.opens === true) && (to === words.length || words[to]?.opens === true);

/** The longest common run of words in order, as pairs of places; words that stand for each other are common. */
function aligned(a: readonly Word[], b: readonly Word[]): (readonly [number, number])[] {
  const width = b.length + 1;
  const lengths = new Uint16Array((a.length + 1) * width);
  const same = (i: number, j: number): boolean => a[i]?.key === b[j]?.key;
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      lengths[i * width + j] = same(i, j)
        ? (lengths[(i + 1) * width + j + 1] ?? 0) + 1
        : Math.max(lengths[(i + 1) * width + j] ?? 0, lengths[i * width + j + 1] ?? 0);
  const pairs: (readonly [number, number])[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (same(i, j)) pairs.push([i++, j++]);
    else if ((lengths[(i + 1) * width + j] ?? 0) >= (lengths[i * width + j + 1] ?? 0)) i++;
    else j++;
  }
  return pairs;
}
