/** Bytes become text, in whatever encoding a page declares: many old Arabic pages are windows-1256. */
import { IncomingError } from './errors.ts';

/** The encoding a page declares: by its byte order mark, by its header, or in its head. UTF-8 when it declares none. */
function declaredEncoding(bytes: Uint8Array, contentType: string): string {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 32_768));
  return (
    /charset\s*=\s*["']?([\w-]+)/i.exec(contentType)?.[1] ??
    /<meta[^>]{0,200}charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1] ??
    /^\s*<\?xml[^>]{0,100}encoding\s*=\s*["']([\w-]+)/i.exec(head)?.[1] ??
    'utf-8'
  );
}

/** What a decoder puts in the place of bytes that are no character. */
export const UNREADABLE = '\uFFFD';
/** A description cut in the middle of a letter leaves a few such bytes on many pages; one in so many characters is still the encoding declared. */
const FEW = 1000;

/**
 * Decodes a page. Bytes that are no character become `UNREADABLE` where they are few.
 * @throws {IncomingError} when the bytes are not what the page declares, or the encoding is unknown.
 */
export function decodePage(bytes: Uint8Array, contentType = ''): string {
  const encoding = declaredEncoding(bytes, contentType);
  const text = decode(bytes, encoding);
  if (text.split(UNREADABLE).length - 1 > text.length / FEW)
    throw new IncomingError(
      `the page declares the encoding ${encoding}, but its bytes are not that: save it as UTF-8`,
    );
  return text;
}

function decode(bytes: Uint8Array, encoding: string): string {
  try {
    return new TextDecoder(encoding).decode(bytes);
  } catch {
    throw new IncomingError(
      `the page declares the encoding «${encoding}», which is unknown: save it as UTF-8`,
    );
  }
}
