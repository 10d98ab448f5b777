/** Writing an article file: front matter with where each value came from, then the text as published. */
import { Document, isScalar } from 'yaml';
import { parseArticle } from '../corpus/article-file.ts';
import { CorpusError, describeProblem } from '../corpus/errors.ts';
import { IncomingError } from './errors.ts';
import type { Found } from './meta.ts';
import type { IncomingArticle } from './page.ts';

/**
 * The text of the article file. It is parsed once before it is returned, so that no file is written that can't be read.
 * @throws {IncomingError} naming the field that can't be.
 */
export function composeArticle({
  title,
  publisher,
  author,
  published,
  url,
  language,
  paragraphs,
}: IncomingArticle): string {
  const headings = paragraphs.flatMap(({ kind }, index) => (kind === 'heading' ? [index + 2] : []));
  const fields: Record<string, Found | undefined> = {
    title,
    published,
    publishedIs: published && { value: published.from === OPERATOR ? 'operator' : 'stated', from: '' },
    publishedWhy: published && { value: published.from, from: '' },
    publisher,
    author,
    url,
    language: language ?? { value: 'ar', from: '' },
  };
  const document = new Document(
    Object.fromEntries(Object.entries(fields).map(([field, found]) => [field, found?.value ?? null])),
  );
  for (const [field, found] of Object.entries(fields)) {
    const node = document.get(field, true);
    if (isScalar(node) && found !== undefined && found.from !== '') node.comment = ` ${found.from}`;
  }
  document.set('headings', document.createNode(headings, { flow: true }));
  const frontMatter = document.toString({ lineWidth: 0, nullStr: '' });
  const body = [title?.value ?? '', ...paragraphs.map(({ text }) => text)].join('\n');
  const source = `---\n${frontMatter}---\n${body}\n`;
  try {
    parseArticle(source, 'new', 'the new article');
  } catch (error) {
    if (!(error instanceof CorpusError)) throw error;
    throw new IncomingError(`nothing was written:\n${error.problems.map(describeProblem).join('\n')}`);
  }
  return source;
}

/** Where a value came from when the operator gave it. */
export const OPERATOR = 'given by the operator';

/** A file name's stem from the date and the first words of the title: «2023-09-20-أذربيجان-تعلن-وقف-إطلاق-النار». */
export function stemFor(title: string, published: string | undefined): string {
  const words =
    title
      .normalize('NFC')
      .replace(/[\p{M}\u0640]/gu, '')
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  let slug = words[0] ?? 'article';
  for (const word of words.slice(1)) {
    if (slug.length + word.length > 60) break;
    slug += `-${word}`;
  }
  return [published, slug.slice(0, 80)].filter((part) => part !== undefined).join('-');
}
