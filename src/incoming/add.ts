/** Adding an article to the corpus folder, unless it is there already. */
import { readdir } from 'node:fs/promises';
import type { Article } from '../corpus/article.ts';
import { parseArticle } from '../corpus/article-file.ts';
import { loadCorpus } from '../corpus/load.ts';
import { composeArticle, stemFor } from './compose.ts';
import { type Duplicate, findDuplicate } from './duplicates.ts';
import { IncomingError } from './errors.ts';
import type { IncomingArticle } from './page.ts';
import { saveArticle } from './save.ts';

export type Added =
  | { readonly outcome: 'added'; readonly file: string; readonly article: Article }
  | { readonly outcome: 'would add'; readonly file: string }
  | { readonly outcome: 'there already'; readonly duplicate: Duplicate };

export interface AddOptions {
  readonly dryRun?: boolean;
  /** Adds an article even when it is there already. */
  readonly again?: boolean;
}

/** The articles of a corpus folder; none when it holds none yet. @throws {CorpusError} when one is broken. */
export async function articlesIn(folder: string): Promise<readonly Article[]> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw new IncomingError(`${folder}: the corpus folder cannot be read (${error.code})`);
  });
  return names.some((name) => /\.md$/i.test(name) && !/^(?:readme\.md$|[.~#])/i.test(name))
    ? (await loadCorpus(folder)).articles
    : [];
}

/** Adds `incoming` to `folder`, whose articles are `present`. */
export async function addArticle(
  incoming: IncomingArticle,
  folder: string,
  present: readonly Article[],
  { dryRun = false, again = false }: AddOptions = {},
): Promise<Added> {
  const text = [incoming.title?.value ?? '', ...incoming.paragraphs.map((paragraph) => paragraph.text)].join(
    '\n',
  );
  const duplicate = again ? undefined : findDuplicate({ url: incoming.url?.value, text }, present);
  if (duplicate !== undefined) return { outcome: 'there already', duplicate };
  const source = composeArticle(incoming);
  const stem = stemFor(incoming.title?.value ?? '', incoming.published?.value);
  if (dryRun) return { outcome: 'would add', file: `${stem}.md` };
  const file = await saveArticle(folder, stem, source);
  return { outcome: 'added', file, article: parseArticle(source, file.replace(/\.md$/, ''), file) };
}
