/** A text or Markdown file becomes an article: its first line is the title, each further line a paragraph. */
import type { BodyParagraph } from './body.ts';
import { IncomingError } from './errors.ts';
import type { IncomingArticle } from './page.ts';

const NOTHING = { publisher: undefined, author: undefined, published: undefined, url: undefined } as const;

const article = (title: string | undefined, from: string, paragraphs: BodyParagraph[]): IncomingArticle => {
  if (title === undefined || paragraphs.length === 0)
    throw new IncomingError(
      'this file holds no article: write the title on the first line and the paragraphs below it, one a line',
    );
  return { ...NOTHING, title: { value: title, from }, language: undefined, paragraphs };
};

/** Reads plain text. A line is a paragraph; blank lines don't count. */
export function readTextFile(source: string): IncomingArticle {
  const [title, ...lines] = source
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return article(
    title,
    'the first line',
    lines.map((text) => ({ text, kind: 'text' })),
  );
}

/** Reads Markdown: «# title», «## sub-heading», paragraphs between blank lines. Emphasis and links leave their words. */
export function readMarkdown(source: string): IncomingArticle {
  if (/^---\n[\s\S]*?\n---\n/.test(source))
    throw new IncomingError(
      'this file has front matter already: if it is an article file, put it into the corpus folder as it is',
    );
  const blocks = source
    .split(/\n(?:[ \t]*\n)+|\n(?=#)|(?<=^#[^\n]*)\n/m)
    .map((block) => block.replace(/\s*\n\s*/g, ' ').trim())
    .filter((block) => block !== '');
  const [title, ...rest] = blocks.map(
    (block) => ({ text: withoutMarkup(block), kind: block.startsWith('#') ? 'heading' : 'text' }) as const,
  );
  return article(
    title?.text,
    'the first heading',
    rest.filter(({ text }) => text !== ''),
  );
}

const withoutMarkup = (block: string): string =>
  block
    .replace(/^(?:#{1,6}|>|[-*+]|\d+\.)\s+/, '')
    .replace(/\s+#+$/, '')
    .replace(/!\[[^\]]*\]\([^)]*\)/g, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/(\*\*|__|\*|`)(?=\S)([^*_`]+?)(?<=\S)\1/g, '$2')
    .trim();
