import { generateKeyPairSync, sign } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openHttp } from '../../src/discord/http.ts';
import { createMetrics } from '../../src/discord/metrics.ts';
import { responseBody } from '../../src/discord/response-body.ts';
import { isFromDiscord, publicKeyFrom } from '../../src/discord/signature.ts';
import { createLog } from '../../src/log.ts';
import { parseBody } from '../discord-server/multipart.ts';

describe('the signature of a posted interaction', () => {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const key = publicKeyFrom(publicKey.export({ format: 'der', type: 'spki' }).subarray(-32).toString('hex'));
  const now = Date.parse('2026-01-01T00:00:00Z');
  const signed = (body: Uint8Array, seconds = now / 1_000) => {
    const timestamp = String(seconds);
    const message = Buffer.concat([Buffer.from(timestamp), body]);
    return { timestamp, body, signature: sign(null, message, privateKey).toString('hex') };
  };

  it('holds for any body, and for no other body, time or signature', () => {
    fc.assert(
      fc.property(fc.uint8Array(), fc.nat(), (body, flip) => {
        const post = signed(body);
        expect(isFromDiscord(key, post, now)).toBe(true);
        const other = Uint8Array.from([...body, 0]);
        expect(isFromDiscord(key, { ...post, body: other }, now)).toBe(false);
        expect(isFromDiscord(key, { ...post, timestamp: String(now / 1_000 - 1) }, now)).toBe(false);
        const at = flip % 128;
        const digit = post.signature[at] === '0' ? '1' : '0';
        const signature = post.signature.slice(0, at) + digit + post.signature.slice(at + 1);
        expect(isFromDiscord(key, { ...post, signature }, now)).toBe(false);
      }),
      { numRuns: 50 },
    );
  });

  it('does not hold six minutes later, nor six minutes before', () => {
    const body = Buffer.from('{}');
    for (const seconds of [-360, 360]) {
      expect(isFromDiscord(key, signed(body, now / 1_000 + seconds), now)).toBe(false);
    }
    expect(isFromDiscord(key, signed(body, now / 1_000 - 120), now)).toBe(true);
  });

  it('does not hold when a header is missing', () => {
    const post = signed(Buffer.from('{}'));
    expect(isFromDiscord(key, { ...post, signature: undefined }, now)).toBe(false);
    expect(isFromDiscord(key, { ...post, timestamp: undefined }, now)).toBe(false);
  });
});

describe('a reply in an HTTP response', () => {
  it('is JSON without files, and multipart with them, byte for byte', async () => {
    const file = fc.record({
      name: fc.stringMatching(/^[a-z-]{1,20}\.png$/),
      data: fc.uint8Array(),
      contentType: fc.constant('image/png'),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: 'grapheme' }),
        fc.array(file, { maxLength: 3 }),
        async (content, files) => {
          const response = { type: 4 as const, data: { content } };
          const { contentType, body } = responseBody({ response, files });
          const read = await parseBody(contentType, Buffer.from(body));
          expect(read.json).toEqual(JSON.parse(JSON.stringify(response)));
          expect(read.files.map(({ name, data }) => ({ name, data }))).toEqual(
            files.map(({ name, data }) => ({ name, data })),
          );
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe('the web server', () => {
  it('closes when what is under way is answered, though the other side would keep its connection', async () => {
    let closing: Promise<void> | undefined;
    const http = await openHttp({
      host: '127.0.0.1',
      port: 0,
      metrics: createMetrics(() => 0),
      log: createLog('silent', []),
      // Asked in the middle of a request.
      trouble: () => {
        closing ??= http.close();
        return undefined;
      },
    });
    const response = await fetch(`http://127.0.0.1:${http.port}/healthz`);
    expect(await response.text()).toBe('ok\n');
    expect(closing).toBeDefined();
    await closing;
    await expect(fetch(`http://127.0.0.1:${http.port}/healthz`)).rejects.toThrow();
  });
});
