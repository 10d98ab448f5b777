import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { notifying } from '../discord-server/conformance-messages.ts';
import { type Setting, setUp } from '../end-to-end/bot.ts';
import { hostileBody, hostileInteraction, hostileText } from './hostile.ts';

/** `npm run bench -- discord hostile` does the same ten thousand times. */
const RUNS = { numRuns: 150 };

/** Asks something harmless: whoever answers that is alive, and has dealt with all that came before. */
async function stillAnswers({ discord }: Setting): Promise<void> {
  expect((await discord.slash('ask', { question: 'كم عدد القتلى؟' }).reply()).type).toBe(4);
}

describe.each(['gateway', 'http'])('hostile input over %s', (transport) => {
  let setting: Setting;
  beforeAll(async () => {
    setting = await setUp({ environment: { RAWI_TRANSPORT: transport } });
  });
  afterAll(() => setting.stop());

  it('neither ends the bot nor makes it send what Discord refuses, nor a mention, nor logs a secret', async () => {
    const { discord, logged } = setting;
    await fc.assert(
      fc.asyncProperty(fc.array(hostileInteraction, { minLength: 1, maxLength: 5 }), async (interactions) => {
        const asked = interactions.map(({ type, data, more }) => discord.raw(type, data, more));
        await stillAnswers(setting);
        expect(discord.complaints).toEqual([]);
        for (const each of asked) expect(notifying(each.acknowledgement?.data)).toEqual([]);
        for (const each of asked) if (each.token !== '') expect(logged()).not.toContain(each.token);
      }),
      RUNS,
    );
    expect(logged()).not.toContain(discord.token);
    expect(logged()).not.toMatch(/a fault while answering/);
  });
});

describe('hostile messages', () => {
  let setting: Setting;
  beforeAll(async () => {
    setting = await setUp();
  });
  afterAll(() => setting.stop());

  it('are answered with nothing that Discord refuses and no mention', async () => {
    const { discord } = setting;
    await fc.assert(
      fc.asyncProperty(hostileText, fc.constantFrom('dm', 'guild'), async (text, place) => {
        const question = discord.say(`@rawi ${text}`, { in: place as 'dm' | 'guild' });
        expect(discord.messages.pings.get((await discord.answerTo(question)).id)).toEqual([]);
      }),
      RUNS,
    );
    expect(discord.complaints).toEqual([]);
  });
});

describe('what is posted to /interactions', () => {
  let setting: Setting;
  beforeAll(async () => {
    setting = await setUp({ environment: { RAWI_TRANSPORT: 'http' } });
  });
  afterAll(() => setting.stop());

  const post = async (body: string, headers: Record<string, string>): Promise<Response> => {
    const { port } = setting.bot;
    return fetch(`http://127.0.0.1:${port}/interactions`, { method: 'POST', body, headers });
  };
  const signed = (body: string, seconds = Date.now() / 1_000): Record<string, string> => {
    const timestamp = String(Math.floor(seconds));
    return {
      'x-signature-timestamp': timestamp,
      'x-signature-ed25519': setting.discord.sign(timestamp, body),
    };
  };
  const PING = JSON.stringify({ id: '1', application_id: '2', token: 'x', type: 1, version: 1 });

  it('is answered with a PONG when it is a signed PING', async () => {
    const response = await post(PING, signed(PING));
    expect([response.status, await response.json()]).toEqual([200, { type: 1 }]);
  });

  it('is refused with 401 when unsigned, signed for another body, or signed long ago', async () => {
    const old = Date.now() / 1_000 - 600;
    for (const headers of [
      {},
      signed('{}'),
      { ...signed(PING), 'x-signature-ed25519': 'zz' },
      signed(PING, old),
    ])
      expect((await post(PING, headers)).status).toBe(401);
  });

  it('is refused with 413 above 1 MiB, whether it tells its length or not', async () => {
    const large = 'x'.repeat(1024 * 1024 + 1);
    expect((await post(large, signed(large))).status).toBe(413);
    const stream = new ReadableStream({
      pull(controller) {
        controller.enqueue(new Uint8Array(65_536));
      },
    });
    const unknownLength = fetch(`http://127.0.0.1:${setting.bot.port}/interactions`, {
      method: 'POST',
      body: stream,
      duplex: 'half',
    } as RequestInit);
    // The connection is closed under a body without end: the client may see the answer or the closing.
    expect(
      await unknownLength.then(
        ({ status }) => status,
        () => 413,
      ),
    ).toBe(413);
  });

  it('is refused with 400 when it is no JSON or no interaction, and never answered with 500', async () => {
    await fc.assert(
      fc.asyncProperty(hostileBody, async (body) => {
        const response = await post(body, signed(body));
        await response.arrayBuffer();
        expect([200, 400, 503]).toContain(response.status);
      }),
      RUNS,
    );
  });

  it('is refused with 401, whatever it is, when the signature is not Discord’s', async () => {
    await fc.assert(
      fc.asyncProperty(hostileBody, fc.stringMatching(/^[\da-f]{128}$/), async (body, signature) => {
        const headers = {
          'x-signature-timestamp': String(Math.floor(Date.now() / 1_000)),
          'x-signature-ed25519': signature,
        };
        expect((await post(body, headers)).status).toBe(401);
      }),
      RUNS,
    );
  });
});
