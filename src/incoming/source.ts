/** A source (an address, a saved page, a text or Markdown file) becomes an article. */
import { readFile, stat } from 'node:fs/promises';
import { decodePage, UNREADABLE } from './decode.ts';
import { IncomingError } from './errors.ts';
import { type FetchOptions, fetchPage, LIMITS } from './fetch.ts';
import { type IncomingArticle, readPage } from './page.ts';
import { readMarkdown, readTextFile } from './text-file.ts';

/** True for what is fetched and not opened. */
export const isAddress = (source: string): boolean => /^[a-z][a-z\d+.-]*:\/\//i.test(source);

/** The bytes of an address or file. @throws {IncomingError} */
export async function readSource(
  source: string,
  options: FetchOptions,
): Promise<{ text: string; address?: string }> {
  if (isAddress(source)) {
    const { bytes, contentType, address } = await fetchPage(source, options);
    return { text: decodePage(bytes, contentType), address };
  }
  try {
    const file = await stat(source);
    if (!file.isFile()) throw new IncomingError(`${source}: not a file`);
    if (file.size > LIMITS.bytes)
      throw new IncomingError(`${source}: larger than ${LIMITS.bytes / 1024 / 1024} MiB`);
    return { text: decodePage(await readFile(source)) };
  } catch (error) {
    if (error instanceof IncomingError) throw error;
    const code = error instanceof Error && 'code' in error ? error.code : '';
    throw new IncomingError(
      `${source}: ${code === 'ENOENT' ? 'no such file' : `cannot be read (${String(code)})`}`,
    );
  }
}

/** Reads the article at `source`. @throws {IncomingError} telling what was found when there is none. */
export async function readIncoming(source: string, options: FetchOptions = {}): Promise<IncomingArticle> {
  if (/\.(?:mht|mhtml|pdf|docx?|odt|rtf)$/i.test(source) && !isAddress(source))
    throw new IncomingError(`${source}: not a page or text file; save it as HTML or as text in UTF-8`);
  const { text: raw, address } = await readSource(source, options);
  const text = raw.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  if (address !== undefined || /\.x?html?$/i.test(source) || /^\s*<(?:!doctype|html|\?xml)/i.test(text))
    return readPage(text, address);
  if (text.includes(UNREADABLE))
    throw new IncomingError(`${source}: has bytes that are no UTF-8: save it as UTF-8`);
  return /\.(?:md|markdown)$/i.test(source) ? readMarkdown(text) : readTextFile(text);
}
