/** Lists of many articles: what several of them say in the same words is told once. */
import type { Article } from '../corpus/article.ts';
import type { Dossier } from '../dossier.ts';
import { groupBy } from '../group-by.ts';
import { overlaps, type Span } from '../span.ts';

/** Something read in a sentence of an article, and the same in the same words in others. */
export interface Told<T> {
  readonly article: Article;
  readonly sentence: Span;
  /** The same in other articles; they stand nowhere else in the list. */
  readonly also: readonly T[];
}

/** Items looked at in a step: a few milliseconds. */
const STEP = 100;

/**
 * The items without those that another article told before in the same words; each knows where else it is told.
 * `key` is equal for two items that say the same of one sentence: it tells who speaks, or which figure.
 */
export function* toldOnce<T extends Told<T>>(
  { repeats }: Dossier,
  items: readonly T[],
  key: (item: T) => string,
): Generator<void, T[]> {
  const byArticle = groupBy(items, ({ article }) => article);
  const told = new Map<T, readonly T[]>();
  const dropped = new Set<T>();
  let looked = 0;
  for (const item of items) {
    if (++looked % STEP === 0) yield;
    const found = repeats.of(item.article, item.sentence);
    if (found.length === 0) continue;
    const same = found.flatMap(({ article, span }) => {
      const other = byArticle
        .get(article)
        ?.find((candidate) => overlaps(candidate.sentence, span) && key(candidate) === key(item));
      return other === undefined ? [] : [other];
    });
    told.set(item, same);
  }
  yield;
  // the earliest of them is the one told
  for (const [item, same] of [...told].sort(([a], [b]) =>
    (a.article.published ?? '9') < (b.article.published ?? '9') ? -1 : 1,
  )) {
    if (dropped.has(item)) continue;
    for (const other of same) dropped.add(other);
  }
  return items.flatMap((item) => {
    const also = told.get(item);
    if (dropped.has(item)) return [];
    return [also === undefined ? item : { ...item, also }];
  });
}
