/** Article files: a text file with front matter becomes an article. */
import { createHash } from 'node:crypto';
import type { Article, Paragraph } from './article.ts';
import { CorpusError, type CorpusProblem } from './errors.ts';
import { parseFrontMatter, splitFrontMatter } from './front-matter.ts';

/** SHA-256, hex. */
export const sha256 = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex');

/** The paragraphs of a body: its lines that are not blank, without the white space at their ends. */
export function paragraphsOf(body: string, headings: readonly number[] = []): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  for (const match of body.matchAll(/[^\n]+/g)) {
    const text = match[0].trim();
    if (text === '') continue;
    const start = match.index + match[0].indexOf(text);
    const number = paragraphs.length + 1;
    const kind = number === 1 ? 'title' : headings.includes(number) ? 'heading' : 'text';
    paragraphs.push({ number, kind, text, start, end: start + text.length });
  }
  return paragraphs;
}

/** The text of a file as offsets count in it: without BOM, with LF. */
export const normalizeLines = (text: string): string => text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');

/**
 * Parses an article file. `id` is the file's name without its ending.
 * @throws {CorpusError} with file, line and field of everything that is wrong.
 */
export function parseArticle(source: string, id: string, file: string): Article {
  const { frontMatter, body } = splitFrontMatter(normalizeLines(source), file);
  const {
    title,
    language,
    headings = [],
    corrections = [],
    ...metadata
  } = parseFrontMatter(frontMatter, file);
  const paragraphs = paragraphsOf(body, headings);
  const firstLine = frontMatter.split('\n').length + 2;
  const lineOf = (offset: number): number => firstLine + body.slice(0, offset).split('\n').length - 1;

  const problems: CorpusProblem[] = [];
  const problem = (message: string, field?: string, line?: number): void => {
    problems.push({
      file,
      message,
      ...(field === undefined ? {} : { field }),
      ...(line === undefined ? {} : { line }),
    });
  };
  const [first, second] = paragraphs;
  if (first === undefined)
    problem(
      'no text after the front matter: put the title on its first line, then one paragraph a line',
      undefined,
      firstLine,
    );
  else {
    if (first.text !== title)
      problem(
        `the first line of the text must be the title («${title}»), as published`,
        'title',
        lineOf(first.start),
      );
    if (second === undefined)
      problem('nothing but a title: put the paragraphs below it, one a line', undefined, lineOf(first.end));
  }
  for (const number of headings) {
    if (number > paragraphs.length)
      problem(`there is no paragraph ${number}; the last is ${paragraphs.length}`, 'headings');
  }
  for (const { paragraph, words } of corrections) {
    if (paragraphs[paragraph - 1]?.text.includes(words) !== true) {
      problem(
        `the words «${words}» no longer stand in paragraph ${paragraph}: mend or remove this correction`,
        'corrections',
      );
    }
  }
  if (problems.length > 0) throw new CorpusError(problems);

  return {
    id,
    title,
    ...withoutUnknown(metadata),
    language: language ?? 'ar',
    corrections: corrections.map(({ drop, set, ...rest }) => ({
      ...rest,
      ...(drop ? { drop } : {}),
      ...(set ? { set } : {}),
    })),
    body,
    paragraphs,
    hash: sha256(body),
    fileHash: sha256(source),
  };
}

type Known<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** The object without its undefined fields. */
function withoutUnknown<T extends object>(object: T): Known<T> {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as Known<T>;
}
