/** Topics: which readings are about something, by the words of their sentences. */
import { stem } from '../arabic/stem.ts';
import { isStopWord } from '../arabic/stopwords.ts';
import { tokenize } from '../arabic/tokens.ts';
import type { Article } from '../corpus/article.ts';
import type { Dossier } from '../dossier.ts';
import { groupBy } from '../group-by.ts';
import { contains, type Span } from '../span.ts';
import { worthShowing } from './hits.ts';

/** Something that stands in an article. */
export interface Standing {
  readonly article: Article;
  readonly sentence: Span;
}

/** The stems of the content words of a text. */
export const stemsOf = (text: string): Set<string> =>
  new Set(
    tokenize(text)
      .filter(({ kind, text: word }) => kind !== 'mark' && !isStopWord(word))
      .map(({ text: word }) => stem(word)),
  );

/** Sentences are asked about again and again: their stems are kept as long as their readings. */
const known = new WeakMap<object, Set<string>>();

function sentenceStems(item: Standing, key: object): Set<string> {
  const seen = known.get(key);
  if (seen !== undefined) return seen;
  const stems = stemsOf(item.article.body.slice(item.sentence.start, item.sentence.end));
  known.set(key, stems);
  return stems;
}

/** Reading this many sentences for the first time takes some ten milliseconds. */
const MANY = 2000;

/** Of many items those in passages that the search finds at all; few are all looked at. */
function near<T extends Standing>(dossier: Dossier, items: readonly T[], about: string): readonly T[] {
  if (items.length <= MANY) return items;
  const found = groupBy(dossier.index.search(about, { limit: 500 }).hits, ({ passage }) => passage.article);
  return items.filter(({ article, sentence }) =>
    found.get(article)?.some(({ passage }) => contains(passage, sentence)),
  );
}

/**
 * The items whose sentences hold all content words of `about`. Where no sentence does, those in passages that answer it
 * (synonyms, English, other spellings). `key` is an object that lives as long as the reading.
 */
export function aboutOnly<T extends Standing>(
  dossier: Dossier,
  items: readonly T[],
  about: string,
  key: (item: T) => object,
): readonly T[] {
  const wanted = [...stemsOf(about)];
  if (wanted.length === 0) return items;
  const held = near(dossier, items, about).filter((item) => {
    const stems = sentenceStems(item, key(item));
    return wanted.every((word) => stems.has(word));
  });
  if (held.length > 0) return held;
  const { hits, answered } = dossier.index.search(about, { limit: 20 });
  if (!answered) return [];
  return items.filter(({ article, sentence }) =>
    worthShowing(hits).some(({ passage }) => passage.article === article && contains(passage, sentence)),
  );
}
