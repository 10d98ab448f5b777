/** The text of a page's bytes, in whatever encoding it declares: many old Arabic pages are windows-1256. */
import { IncomingError } from './errors.ts';

/** The encoding a page declares: by its byte order mark, by its header, or in its first 4 KiB. UTF-8 when it declares none. */
function declaredEncoding(bytes: Uint8Array, contentType: string): string {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  return (
    /charset\s*=\s*["']?([\w-]+)/i.exec(contentType)?.[1] ??
    /<meta[^>]{0,200}charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1] ??
    /^\s*<\?xml[^>]{0,100}encoding\s*=\s*["']([\w-]+)/i.exec(head)?.[1] ??
    'utf-8'
  );
}

/**
 * Decodes a page.
 * @throws {IncomingError} when the bytes are not what the page declares, or the encoding is unknown.
 */
export function decodePage(bytes: Uint8Array, contentType = ''): string {
  const encoding = declaredEncoding(bytes, contentType);
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof RangeError)
      throw new IncomingError(
        `the page declares the encoding «${encoding}», which is unknown: save it as UTF-8`,
      );
    throw new IncomingError(
      `the page declares the encoding ${encoding}, but its bytes are not that: save it as UTF-8`,
    );
  }
}
