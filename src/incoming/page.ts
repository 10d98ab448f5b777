/** A page becomes an article, not yet a file: metadata with where each was found, and the paragraphs. */
import { type BodyParagraph, bodyOf } from './body.ts';
import { UNREADABLE } from './decode.ts';
import { parsePage } from './dom.ts';
import { IncomingError } from './errors.ts';
import { type Metadata, metadataOf } from './metadata.ts';

export interface IncomingArticle extends Metadata {
  /** Without the title. */
  readonly paragraphs: readonly BodyParagraph[];
}

/** Less text than this, in characters, is no article: a list of links, a notice of cookies, an error. */
const SHORTEST = 200;
/** A page that says when it was published may hold a flash of two sentences. */
const SHORTEST_DATED = 100;

/**
 * Reads the article on a page fetched from `address` (undefined for a saved file).
 * @throws {IncomingError} telling what was found when the page holds no article.
 */
export function readPage(html: string, address?: string): IncomingArticle {
  const page = parsePage(html);
  const { description, articleBody, ...metadata } = metadataOf(page, address);
  const paragraphs = bodyOf(page, { title: metadata.title?.value ?? '', description, articleBody });
  const length = paragraphs.reduce((sum, { text }) => sum + text.length, 0);
  const found = `found: ${metadata.title === undefined ? 'no title' : `the title «${metadata.title.value}»`}, ${paragraphs.length} paragraphs of ${length} characters in all`;
  const shortest = metadata.published === undefined ? SHORTEST : SHORTEST_DATED;
  if (metadata.title === undefined || length < shortest)
    throw new IncomingError(`this page holds no article (${found}): nothing was written`);
  if ([metadata.title.value, ...paragraphs.map(({ text }) => text)].some((text) => text.includes(UNREADABLE)))
    throw new IncomingError(
      'the article has letters that are broken on the page itself (shown as \uFFFD): nothing was written',
    );
  return { ...metadata, paragraphs };
}
