/** Loading a corpus folder: article files (*.md) and `glossary.yaml`. All of it is good, or none of it is served. */
import { type Dirent, promises as fs } from 'node:fs';
import path from 'node:path';
import type { Article } from './article.ts';
import { parseArticle, sha256 } from './article-file.ts';
import { CorpusError, type CorpusProblem } from './errors.ts';
import { type Glossary, parseGlossary } from './glossary.ts';

/** The text of a corpus, parsed and checked. */
export interface Corpus {
  /** In order of id. */
  readonly articles: readonly Article[];
  readonly glossary: Glossary;
  /** Twelve hex digits; the same files give the same version on every machine. */
  readonly version: string;
}

/** The longest file taken, in bytes. The longest of reportages has some 100 KB. */
const LARGEST = 1024 * 1024;

/** An article's id is its file's name: letters, digits, dot, dash and underscore, so that it can stand in an option and a log. */
const ID = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}._-]{0,99}$/u;

/**
 * Loads the corpus in `folder`. Articles of `previous` whose bytes are the same are taken over as they are.
 * @throws {CorpusError} with every problem of every file.
 */
export async function loadCorpus(folder: string, previous?: Corpus): Promise<Corpus> {
  const entries = await listFolder(folder);
  const problems: CorpusProblem[] = [];
  /** Runs one step for one file; what is wrong with it is gathered, so that an operator sees everything at once. */
  const gather = async <T>(step: () => Promise<T>): Promise<T | undefined> => {
    try {
      return await step();
    } catch (error) {
      if (!(error instanceof CorpusError)) throw error;
      problems.push(...error.problems);
      return undefined;
    }
  };

  const kept = new Map(previous?.articles.map((article) => [`${article.id}\n${article.fileHash}`, article]));
  const articles: Article[] = [];
  const taken = new Map<string, string>();
  for (const entry of entries.filter(({ name }) => isArticleFile(name))) {
    const article = await gather(async () => {
      const id = idOf(entry.name, taken);
      const source = await readText(folder, entry);
      return kept.get(`${id}\n${sha256(source)}`) ?? parseArticle(source, id, entry.name);
    });
    if (article !== undefined) articles.push(article);
  }
  const glossaryEntry = entries.find(({ name }) => name === 'glossary.yaml');
  const glossarySource =
    glossaryEntry === undefined ? '' : ((await gather(() => readText(folder, glossaryEntry))) ?? '');
  const glossary = (await gather(async () => parseGlossary(glossarySource, 'glossary.yaml'))) ?? [];

  if (problems.length > 0) throw new CorpusError(problems);
  if (articles.length === 0) {
    throw new CorpusError([
      { file: folder, message: 'no article here: add one with «npm run corpus:add -- FILE_OR_URL»' },
    ]);
  }
  const version = sha256(
    [sha256(glossarySource), ...articles.map(({ id, fileHash }) => `${id} ${fileHash}`)].join('\n'),
  ).slice(0, 12);
  return { articles, glossary, version };
}

/** Every .md file but the folder's own README; hidden files and editors' leavings are passed over. */
const isArticleFile = (name: string): boolean => /^[^.~#].*\.md$/i.test(name) && !/^readme\.md$/i.test(name);

async function listFolder(folder: string): Promise<Dirent[]> {
  try {
    const entries = await fs.readdir(folder, { withFileTypes: true });
    return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    throw new CorpusError([
      {
        file: folder,
        message: `the corpus folder cannot be read (${reason(error)}): set RAWI_CORPUS to the folder that holds the articles`,
      },
    ]);
  }
}

function idOf(file: string, taken: Map<string, string>): string {
  const id = file.replace(/\.md$/i, '').normalize('NFC');
  if (!ID.test(id)) {
    throw new CorpusError([
      {
        file,
        message:
          "this name cannot be an article's identity: use letters, digits, «.», «-» and «_», at most 100",
      },
    ]);
  }
  const same = taken.get(id.toLowerCase());
  if (same !== undefined)
    throw new CorpusError([{ file, message: `the same identity as «${same}»: rename one of the two files` }]);
  taken.set(id.toLowerCase(), file);
  return id;
}

/** A file's text, checked: a plain file, not too large, UTF-8. */
async function readText(folder: string, { name: file }: Dirent): Promise<string> {
  const fail = (message: string, line?: number): never => {
    throw new CorpusError([{ file, message, ...(line === undefined ? {} : { line }) }]);
  };
  const bytes = await readBytes(path.join(folder, file), fail);
  if (bytes.length === 0) return fail('the file is empty');
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    const nul = text.indexOf('\0');
    return nul < 0
      ? text
      : fail('not a text file: it holds a NUL byte', text.slice(0, nul).split('\n').length);
  } catch (error) {
    if (error instanceof CorpusError) throw error;
    return fail('not UTF-8: save the file with the encoding UTF-8', firstBadLine(bytes));
  }
}

async function readBytes(file: string, fail: (message: string) => never): Promise<Buffer> {
  try {
    const stat = await fs.stat(file);
    if (!stat.isFile()) return fail('not a file: articles are plain text files');
    if (stat.size > LARGEST)
      return fail(
        `too large (${Math.ceil(stat.size / 1024)} KiB): an article has at most ${LARGEST / 1024} KiB`,
      );
    return await fs.readFile(file);
  } catch (error) {
    if (error instanceof CorpusError) throw error;
    return fail(`cannot be read (${reason(error)})`);
  }
}

/** The first line, from 1, that is not UTF-8. */
function firstBadLine(bytes: Buffer): number {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let line = 1;
  for (let start = 0; start < bytes.length; line++) {
    const newline = bytes.indexOf(0x0a, start);
    const end = newline < 0 ? bytes.length : newline;
    try {
      decoder.decode(bytes.subarray(start, end));
    } catch {
      return line;
    }
    start = end + 1;
  }
  return line;
}

/** The operating system's reason in words. */
function reason(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return (
    {
      EACCES: 'no permission',
      EPERM: 'no permission',
      ENOENT: 'it does not exist',
      ENOTDIR: 'it is not a folder',
      EISDIR: 'it is a folder',
    }[code] ??
    (code || String(error))
  );
}
