/** Fetching a page or feed: http(s) only, public addresses only, with bounded size, time and redirects. */
import type { LookupAddress, LookupOptions } from 'node:dns';
import { lookup as resolve } from 'node:dns';
import http from 'node:http';
import https from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import ipaddr from 'ipaddr.js';
import { IncomingError } from './errors.ts';

/** The most bytes a page may have, unpacked; the most redirects; the most milliseconds for one answer, redirects apart. */
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
}

/**
 * Fetches `address`.
 * @throws {IncomingError} in plain words: not http(s), a private address, too many redirects, too large, too slow, an error status.
 */
export async function fetchPage(
  address: string,
  { allowPrivate = false }: FetchOptions = {},
): Promise<Fetched> {
  let url = parse(address);
  for (let redirects = 0; ; redirects++) {
    const answer = await request(url, allowPrivate);
    if ('bytes' in answer) return { ...answer, address: url.href };
    if (redirects === LIMITS.redirects)
      throw new IncomingError(`${address}: redirected more than ${LIMITS.redirects} times`);
    url = parse(new URL(answer.location, url).href);
  }
}

function parse(address: string): URL {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol))
    throw new IncomingError(`${address}: not an address of a page: it begins with https:// or http://`);
  if (url.username !== '' || url.password !== '')
    throw new IncomingError(`${url.host}: addresses with a user name or password are not fetched`);
  return url;
}

/** True for addresses of the public internet: not loopback, private, link-local, multicast, reserved … */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  return ipaddr.process(address).range() === 'unicast';
}

const privateError = (host: string): IncomingError =>
  new IncomingError(
    `${host}: an address of this machine or a private network is not fetched; if you mean it, add --allow-private`,
  );

/** Resolves names itself and refuses private addresses at the moment of connecting, so that a name can't change in between. */
const publicLookup: LookupFunction = (hostname, options, callback) => {
  resolve(hostname, { ...(options as LookupOptions), all: true }, (error, addresses: LookupAddress[]) => {
    const [first] = addresses ?? [];
    if (error !== null) callback(error, '', 0);
    else if (first === undefined || !addresses.every(({ address }) => isPublicAddress(address)))
      callback(privateError(hostname), '', 0);
    else if (options.all) callback(null, addresses);
    else callback(null, first.address, first.family);
  });
};

function request(
  url: URL,
  allowPrivate: boolean,
): Promise<{ bytes: Uint8Array; contentType: string } | { location: string }> {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  // a literal address never reaches the lookup
  if (!allowPrivate && isIP(host) !== 0 && !isPublicAddress(host)) return Promise.reject(privateError(host));
  return new Promise((done, failed) => {
    const fail = (error: Error): void => {
      failed(
        error instanceof IncomingError
          ? error
          : new IncomingError(`${url.host}: could not be fetched (${error.message})`),
      );
      client.destroy();
    };
    const client = (url.protocol === 'https:' ? https : http).request(
      url,
      {
        agent: false,
        headers: {
          accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.5',
          'accept-encoding': 'gzip, br',
          'user-agent': "Rawi (article import; one page at an operator's request)",
        },
        signal: AbortSignal.timeout(LIMITS.milliseconds),
        ...(allowPrivate ? {} : { lookup: publicLookup }),
      },
      (response) => {
        const { statusCode = 0, headers } = response;
        if (statusCode >= 300 && statusCode < 400 && headers.location !== undefined) {
          response.resume();
          done({ location: headers.location });
          return;
        }
        if (statusCode !== 200)
          return fail(new IncomingError(`${url.host}: answered with status ${statusCode}, not with a page`));
        const body = unpacked(response, headers['content-encoding']);
        const chunks: Buffer[] = [];
        let size = 0;
        body.on('data', (chunk: Buffer) => {
          size += chunk.length;
          if (size > LIMITS.bytes)
            fail(new IncomingError(`${url.host}: the page is larger than ${LIMITS.bytes / 1024 / 1024} MiB`));
          else chunks.push(chunk);
        });
        body.on('end', () =>
          done({ bytes: Buffer.concat(chunks), contentType: headers['content-type'] ?? '' }),
        );
        body.on('error', fail);
        response.on('error', fail);
      },
    );
    client.on('error', (error) =>
      fail(
        error.name === 'TimeoutError'
          ? new IncomingError(`${url.host}: no whole answer within ${LIMITS.milliseconds / 1000} seconds`)
          : error,
      ),
    );
    client.end();
  });
}

function unpacked(response: http.IncomingMessage, encoding: string | undefined): NodeJS.ReadableStream {
  if (encoding === 'gzip' || encoding === 'x-gzip') return response.pipe(createGunzip());
  if (encoding === 'br') return response.pipe(createBrotliDecompress());
  if (encoding === 'deflate') return response.pipe(createInflate());
  return response;
}
