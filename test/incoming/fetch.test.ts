import { once } from 'node:events';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { IncomingError } from '../../src/incoming/errors.ts';
import { fetchPage } from '../../src/incoming/fetch.ts';

const PAGE = '<p>نص الصفحة</p>';
/** What the server does for each path. */
const ROUTES: Readonly<Record<string, (response: http.ServerResponse) => void>> = {
  '/page': (response) => response.end(PAGE),
  '/deflate': (response) => response.writeHead(200, { 'content-encoding': 'zstd' }).end('x'),
  '/silent': () => {},
  '/stalls': (response) => response.write('<p>بداية'),
  '/stalls-packed': (response) =>
    response.writeHead(200, { 'content-encoding': 'gzip' }).write(gzipSync(PAGE.repeat(50)).subarray(0, 12)),
  '/cut': (response) => {
    response.writeHead(200, { 'content-length': 1000 }).write('<p>بداية');
    setTimeout(() => response.destroy(), 20);
  },
  '/cut-packed': (response) =>
    response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(PAGE.repeat(50)).subarray(0, 20)),
  '/endless-redirect': (response) => {
    response.writeHead(302, { location: '/page' });
    response.write('x'.repeat(100_000));
  },
  '/arabic-redirect': (response) =>
    response.writeHead(301, { location: Buffer.from('/خبر', 'utf8').toString('latin1') }).end(),
  '/%D8%AE%D8%A8%D8%B1': (response) => response.end('بلغ'),
  '/nowhere': (response) => response.writeHead(302, { location: 'http://[bad' }).end(),
  '/with-password': (response) => response.writeHead(302, { location: 'http://user:pass@127.0.0.1/' }).end(),
};

let server: http.Server;
let origin: string;
beforeAll(async () => {
  server = http.createServer((request, response) => ROUTES[request.url ?? '']?.(response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const textAt = async (path: string): Promise<string> => {
  const { bytes } = await fetchPage(`${origin}${path}`, { allowPrivate: true, milliseconds: 1500 });
  return new TextDecoder().decode(bytes);
};

describe('fetching a page', () => {
  it('follows a redirect without reading its body, and one to an Arabic address sent raw', async () => {
    expect(await textAt('/endless-redirect')).toBe(PAGE);
    expect(await textAt('/arabic-redirect')).toBe('بلغ');
  });

  it.each([
    ['never answers', '/silent', /no whole answer within 1\.5 seconds/],
    ['stops in the middle', '/stalls', /no whole answer within 1\.5 seconds/],
    ['stops in the middle, packed', '/stalls-packed', /no whole answer within 1\.5 seconds/],
    ['breaks off', '/cut', /could not be fetched/],
    ['breaks off, packed', '/cut-packed', /could not be fetched/],
    ['is packed in a way not asked for', '/deflate', /packed in a way not asked for \(zstd\)/],
    ['redirects to no address', '/nowhere', /not an address of a page/],
    ['redirects to one with a password', '/with-password', /user name or password/],
  ])('says what went wrong when a server %s', async (_what, path, message) => {
    const error = await textAt(path).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(IncomingError);
    expect(error).toHaveProperty('message', expect.stringMatching(message));
  });

  it.each(['http://127.0.0.1', 'http://[::1]', 'http://0x7f000001', 'http://2130706433', 'http://localhost'])(
    'never asks %s unless that is allowed',
    async (address) => {
      const { port } = new URL(origin);
      await expect(fetchPage(`${address}:${port}/page`)).rejects.toThrow(/add --allow-private/);
    },
  );
});
