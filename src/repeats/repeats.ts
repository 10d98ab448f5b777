/** Repeats: which sentences stand, the same or nearly the same, in several articles. */
import { fold } from '../arabic/fold.ts';
import { sentences } from '../arabic/sentences.ts';
import type { Article, Paragraph } from '../corpus/article.ts';
import type { Readings } from '../reading/types.ts';
import { overlaps, type Span } from '../span.ts';
import { type Sameness, sameness } from './same.ts';
import { type Wording, wordingOf } from './wording.ts';

/** A place where a sentence of another article stands too. */
export interface Repeat {
  readonly article: Article;
  readonly paragraph: Paragraph;
  /** The sentences there, offsets in the article's body. */
  readonly span: Span;
  readonly sameness: Sameness;
}

export interface Repeats {
  /** The other articles in one paragraph of which every sentence of `span` stands too; the earliest published first. */
  of(article: Article, span: Span): readonly Repeat[];
}

/** A sentence, and the few numbers by which others like it are found. */
export interface Fingerprint {
  readonly article: Article;
  readonly paragraph: Paragraph;
  readonly span: Span;
  /** Of the whole sentence first, then the lowest ones of its runs of words. */
  readonly hashes: readonly number[];
  /** How many words it has. */
  readonly length: number;
}

/** Runs of so many words are hashed; of these hashes so many are kept: of two sentences that share half of their runs, nearly all share one. */
const RUN = 3;
const KEPT = 4;
/** Sentences of fewer words are told too often to be anyone's statement. */
const FEWEST = 6;

/** The sentences of an article that are long enough to be told again. A function of the article alone. */
export function fingerprintsOf(article: Article): Fingerprint[] {
  return article.paragraphs.flatMap((paragraph) =>
    sentences(paragraph.text).flatMap(({ start, end }): Fingerprint[] => {
      const words = wordsOf(paragraph.text.slice(start, end));
      if (words.length < FEWEST) return [];
      const span = { start: start + paragraph.start, end: end + paragraph.start };
      const each = words.map(hash);
      const runs = each
        .slice(RUN - 1)
        .map((last, at) => mixed(mixed(each[at] ?? 0, each[at + 1] ?? 0), last))
        .sort((a, b) => a - b);
      return [
        {
          article,
          paragraph,
          span,
          hashes: [each.reduce(mixed, 7), ...new Set(runs.slice(0, KEPT))],
          length: words.length,
        },
      ];
    }),
  );
}

const wordsOf = (text: string): readonly string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];

const hash = (word: string): number => {
  let value = 2166136261;
  for (let at = 0; at < word.length; at++) value = Math.imul(value ^ word.charCodeAt(at), 16777619);
  return value >>> 0;
};

const mixed = (a: number, b: number): number => {
  const value = Math.imul(a ^ (b + 0x9e3779b9 + (a << 6) + (a >>> 2)), 0x85ebca6b);
  return (value ^ (value >>> 15)) >>> 0;
};

/** Worked out when first compared, kept as long as the sentence. */
const wordings = new WeakMap<Fingerprint, Wording>();

/** Two of the hashes shared, lengths that a clause more explains: of the sentences that begin alike few are, and the rest needs no reading. */
const alike = (a: Fingerprint, b: Fingerprint): boolean =>
  a.hashes[0] === b.hashes[0] ||
  (2 * Math.min(a.length, b.length) >= Math.max(a.length, b.length) &&
    a.hashes.filter((value) => b.hashes.includes(value)).length >= 2);

/** Sentences of one run are compared with so many others at most: «وقالت وكالة الأنباء» begins thousands. */
const MOST_COMPARED = 12;
/** Sentences looked at in a step: a few milliseconds. */
const STEP = 50;

/** Finds the repeats among all sentences, some at a step. `articles` are compared from the earliest on. */
export function* repeatSteps(
  articles: readonly Article[],
  fingerprints: (article: Article) => readonly Fingerprint[],
  readings: (article: Article) => Readings,
): Generator<void, Repeats> {
  // what stands in one article alone need not be taken to pieces
  if (articles.length < 2) return { of: () => [] };
  const worded = (print: Fingerprint) => {
    const known = wordings.get(print) ?? wordingOf(print.article, print.span, readings(print.article));
    wordings.set(print, known);
    return { article: print.article, wording: known };
  };
  const compare = (a: Fingerprint, b: Fingerprint): Sameness | undefined =>
    alike(a, b) ? sameness(worded(a), worded(b)) : undefined;

  /** By hash: the first of each group of sentences that has it. */
  const firsts = new Map<number, Fingerprint[]>();
  const groups = new Map<Fingerprint, Fingerprint[]>();
  let steps = 0;
  for (const article of earliestFirst(articles)) {
    for (const print of fingerprints(article)) {
      if (++steps % STEP === 0) yield;
      const first = print.hashes
        .flatMap((value) => firsts.get(value) ?? [])
        .find((other) => other.article !== article && compare(print, other) !== undefined);
      if (first !== undefined) {
        groups.set(first, [...(groups.get(first) ?? [first]), print]);
        continue;
      }
      for (const value of print.hashes) {
        const known = firsts.get(value);
        if (known === undefined) firsts.set(value, [print]);
        else if (known.length < MOST_COMPARED) known.push(print);
      }
    }
  }

  const groupAt = new Map<Article, Map<number, readonly Fingerprint[]>>();
  for (const group of groups.values())
    for (const print of group) {
      const own = groupAt.get(print.article) ?? new Map<number, readonly Fingerprint[]>();
      groupAt.set(print.article, own.set(print.span.start, group));
    }
  return { of: (article, span) => repeatsOf(article, span, groupAt.get(article), compare) };
}

/** The earliest first; those without a date last. */
const earliestFirst = (articles: readonly Article[]): Article[] => {
  const key = ({ published = '9999', id }: Article): string => `${published} ${id}`;
  return [...articles].sort((a, b) => (key(a) < key(b) ? -1 : 1));
};

function repeatsOf(
  article: Article,
  span: Span,
  groups: ReadonlyMap<number, readonly Fingerprint[]> | undefined,
  compare: (a: Fingerprint, b: Fingerprint) => Sameness | undefined,
): readonly Repeat[] {
  if (groups === undefined) return [];
  const paragraph = article.paragraphs.find((other) => overlaps(other, span));
  if (paragraph === undefined) return [];
  const wanted = sentences(paragraph.text)
    .map(({ start, end }) => ({ start: start + paragraph.start, end: end + paragraph.start }))
    .filter((sentence) => overlaps(sentence, span));
  const wordsAt = ({ start, end }: Span): readonly string[] => wordsOf(article.body.slice(start, end));
  const [long, short] = [true, false].map((isLong) =>
    wanted.filter((sentence) => wordsAt(sentence).length >= FEWEST === isLong),
  );
  const found = (long ?? []).map(({ start }) => {
    const group = groups.get(start) ?? [];
    const own = group.find((print) => print.article === article && print.span.start === start);
    return group.flatMap((print) => {
      const how = own === undefined || print.article === article ? undefined : compare(own, print);
      return how === undefined ? [] : [{ print, how }];
    });
  });
  const [first = [], ...rest] = found;
  const repeats = first.flatMap((match): Repeat[] => {
    const { article: other, paragraph: there } = match.print;
    // every sentence asked for must stand in one and the same paragraph there; short ones word for word
    const matches = [match, ...rest.map((some) => some.find(({ print }) => print.paragraph === there))];
    const text = ` ${wordsOf(there.text).join(' ')} `;
    if (short?.some((sentence) => !text.includes(` ${wordsAt(sentence).join(' ')} `))) return [];
    const spans = matches.flatMap((each) => each?.print.span ?? []);
    if (spans.length < matches.length) return [];
    const [start, end] = [
      Math.min(...spans.map((each) => each.start)),
      Math.max(...spans.map((each) => each.end)),
    ];
    const exact = matches.every((each) => each?.how === 'exact');
    return [{ article: other, paragraph: there, span: { start, end }, sameness: exact ? 'exact' : 'near' }];
  });
  // an article that says it twice (in its lead and below) is named once
  return repeats.filter(
    (repeat, index) => repeats.findIndex((other) => other.article === repeat.article) === index,
  );
}
