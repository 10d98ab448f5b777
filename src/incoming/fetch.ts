/** Fetching a page or feed: http(s) only, public addresses only, with bounded size, time and redirects. */
import http from 'node:http';
import https from 'node:https';
import { isIP } from 'node:net';
import type { Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { IncomingError } from './errors.ts';
import { isPublicAddress, PrivateAddressError, publicLookup } from './public-address.ts';

/** The most bytes a page may have, unpacked; the most redirects; the most milliseconds for all of it. */
export const LIMITS = { bytes: 8 * 1024 * 1024, redirects: 5, milliseconds: 20_000 } as const;

export interface Fetched {
  readonly bytes: Uint8Array;
  /** The Content-Type header, '' when there is none. */
  readonly contentType: string;
  /** Where the last redirect led. */
  readonly address: string;
}

export interface FetchOptions {
  /** Lets private and loopback addresses be asked: for a page on this machine or network. */
  readonly allowPrivate?: boolean;
  /** The most milliseconds for all of it. */
  readonly milliseconds?: number;
}

/**
 * Fetches `address`.
 * @throws {IncomingError} in plain words: not http(s), a private address, too many redirects, too large, too slow, an error status.
 */
export async function fetchPage(
  address: string,
  { allowPrivate = false, milliseconds = LIMITS.milliseconds }: FetchOptions = {},
): Promise<Fetched> {
  const signal = AbortSignal.timeout(milliseconds);
  let url = parse(address);
  for (let redirects = 0; ; redirects++) {
    const answer = await request(url, allowPrivate, signal).catch((error: Error) => {
      if (error instanceof IncomingError) throw error;
      throw new IncomingError(
        signal.aborted
          ? `${url.host}: no whole answer within ${milliseconds / 1000} seconds`
          : `${url.host}: could not be fetched (${error.message})`,
      );
    });
    if ('bytes' in answer) return { ...answer, address: url.href };
    if (redirects === LIMITS.redirects)
      throw new IncomingError(`${address}: redirected more than ${LIMITS.redirects} times`);
    url = parse(answer.location, url);
  }
}

function parse(address: string, base?: URL): URL {
  const url = URL.canParse(address, base?.href) ? new URL(address, base) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol))
    throw new IncomingError(`${address}: not an address of a page: it begins with https:// or http://`);
  if (url.username !== '' || url.password !== '')
    throw new IncomingError(`${url.host}: addresses with a user name or password are not fetched`);
  return url;
}

type Answer = Omit<Fetched, 'address'> | { readonly location: string };

/** One request. Whatever ends it, the connection is closed: a redirect's body is not read. */
function request(url: URL, allowPrivate: boolean, signal: AbortSignal): Promise<Answer> {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  // a literal address never reaches the lookup
  if (!allowPrivate && isIP(host) !== 0 && !isPublicAddress(host))
    return Promise.reject(new PrivateAddressError(host));
  return new Promise<Answer>((resolve, reject) => {
    const client = (url.protocol === 'https:' ? https : http).request(url, {
      agent: false,
      headers: {
        accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.5',
        'accept-encoding': 'gzip, br',
        'user-agent': "Rawi (article import; one page at an operator's request)",
      },
      signal,
      ...(allowPrivate ? {} : { lookup: publicLookup }),
    });
    const settle = (end: () => void): void => {
      end();
      client.destroy();
    };
    client.on('error', (error) => settle(() => reject(error)));
    client.on('response', (response) => {
      const { statusCode = 0, headers } = response;
      if (statusCode >= 300 && statusCode < 400 && headers.location !== undefined) {
        // Arabic addresses are often sent as raw UTF-8, which Node reads byte by byte
        const location = Buffer.from(headers.location, 'latin1').toString('utf8');
        settle(() => resolve({ location }));
      } else if (statusCode !== 200)
        settle(() =>
          reject(new IncomingError(`${url.host}: answered with status ${statusCode}, not with a page`)),
        );
      else
        read(response, url.host).then(
          (bytes) => settle(() => resolve({ bytes, contentType: headers['content-type'] ?? '' })),
          (error: Error) => settle(() => reject(error)),
        );
    });
    client.end();
  });
}

/** The whole body, unpacked as it comes, so that a small one that unpacks without end is stopped at the limit. */
async function read(response: http.IncomingMessage, host: string): Promise<Uint8Array> {
  const body = unpacked(response, response.headers['content-encoding'] ?? 'identity', host);
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of body as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > LIMITS.bytes)
      throw new IncomingError(`${host}: the page is larger than ${LIMITS.bytes / 1024 / 1024} MiB`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function unpacked(response: http.IncomingMessage, encoding: string, host: string): Readable {
  const unpackers = {
    identity: undefined,
    gzip: createGunzip,
    'x-gzip': createGunzip,
    br: createBrotliDecompress,
    deflate: createInflate,
  };
  const name = encoding.trim().toLowerCase();
  if (!Object.hasOwn(unpackers, name))
    throw new IncomingError(`${host}: the page is packed in a way not asked for (${encoding})`);
  const unpacker = unpackers[name as keyof typeof unpackers]?.();
  if (unpacker === undefined) return response;
  // pipe does not hand on an error: a broken connection would leave the reader waiting
  response.on('error', (error) => unpacker.destroy(error));
  return response.pipe(unpacker);
}
