/** Articles by what people call them. */
import { fold } from '../arabic/fold.ts';
import type { Article } from '../corpus/article.ts';
import type { Dossier } from '../dossier.ts';

/** Longest text that Discord completes with. */
const LONGEST = 100;

const shortTitle = ({ title }: Article): string =>
  title.length <= LONGEST ? title : `${title.slice(0, LONGEST - 1).replace(/\s+\S*$|[\uD800-\uDBFF]$/, '')}…`;

/** Newest first; those without a date last. */
export const newestFirst = (articles: readonly Article[]): Article[] =>
  [...articles].sort((a, b) => (b.published ?? '').localeCompare(a.published ?? ''));

/** The articles whose title holds what was typed, as completions. */
export const titles = (dossier: Dossier, typed: string): { name: string; value: string }[] => {
  const wanted = fold(typed);
  return newestFirst(dossier.articles)
    .filter(({ title, id }) => fold(title).includes(wanted) || fold(id).includes(wanted))
    .map((article) => ({ name: shortTitle(article), value: article.id }));
};

/** The article someone names: by id, by title as listed, or by words that only one title holds. */
export function articleNamed({ articles }: Dossier, name: string): Article | undefined {
  const exact = articles.find(
    (article) => article.id === name || article.title === name || shortTitle(article) === name,
  );
  if (exact !== undefined) return exact;
  const wanted = fold(name);
  const held = articles.filter(({ title, id }) => fold(title).includes(wanted) || fold(id).includes(wanted));
  return held.length === 1 ? held[0] : undefined;
}
