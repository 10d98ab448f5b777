/** Who may talk to the page's server, and what it takes. */
import { execFile } from 'node:child_process';
import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Holder, holdCorpus } from '../../src/holder.ts';
import { type Preview, servePreview } from '../../src/preview/server.ts';

let holder: Holder;
let preview: Preview;

beforeAll(async () => {
  holder = await holdCorpus('test/fixtures/corpora/earthquake');
  preview = await servePreview(holder, { version: 'test', language: 'ar', commandNames: 'both' }, 0);
});
afterAll(async () => {
  await preview.close();
  await holder.close();
});

interface Answer {
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly text: string;
}

/** As `fetch`, which forbids setting Host and Origin. */
function send(path: string, headers: Record<string, string> = {}, body?: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const method = body === undefined ? 'GET' : 'POST';
    const sent = request({ host: '127.0.0.1', port: preview.port, path, method, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({
          status: response.statusCode,
          headers: response.headers,
          text: Buffer.concat(chunks).toString('utf8'),
        }),
      );
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

const own = () => ({ origin: `http://127.0.0.1:${preview.port}`, 'content-type': 'application/json' });

describe('the preview’s server', () => {
  it('hands out the page with a policy that lets nothing else in', async () => {
    const { status, headers, text } = await send('/');
    expect(status).toBe(200);
    expect(text).not.toMatch(/<style|<script>|style=|onclick/);
    expect(headers['content-security-policy']).toMatch(
      /^default-src 'none'; script-src 'self'; style-src 'self';/,
    );
    expect(headers['content-security-policy']).not.toContain('unsafe');
    expect(headers['x-content-type-options']).toBe('nosniff');
  });

  it('refuses a foreign name for this machine, as after DNS rebinding', async () => {
    for (const host of ['evil.example', `evil.example:${preview.port}`, '127.0.0.1:1'])
      expect(await send('/bot', { host })).toMatchObject({ status: 403 });
    expect(await send('/bot', { host: `localhost:${preview.port}` })).toMatchObject({ status: 200 });
  });

  it('takes posts from the page itself only, as JSON only', async () => {
    const question = JSON.stringify({ question: 'كم عدد القتلى؟' });
    expect(await send('/why', own(), question)).toMatchObject({ status: 200 });
    expect(await send('/why', { ...own(), origin: 'http://evil.example' }, question)).toMatchObject({
      status: 403,
    });
    expect(await send('/why', { 'content-type': 'application/json' }, question)).toMatchObject({
      status: 403,
    });
    expect(await send('/why', { ...own(), 'content-type': 'text/plain' }, question)).toMatchObject({
      status: 403,
    });
  });

  it('answers what is malformed with 400, what is too large with 413, what is not there with 404', async () => {
    expect(await send('/interactions', own(), '{')).toMatchObject({ status: 400 });
    expect(await send('/interactions', own(), '{"type":2}')).toMatchObject({ status: 400 });
    expect(await send('/why', own(), JSON.stringify({ question: 'ا'.repeat(200_000) }))).toMatchObject({
      status: 413,
    });
    expect(await send('/nothing')).toMatchObject({ status: 404 });
    expect(await send('/articles/nothing')).toMatchObject({ status: 404 });
    expect(await send('/articles/%E0%A4%A')).toMatchObject({ status: 400 });
    expect(await send('/../package.json')).toMatchObject({ status: 404 });
  });

  it('declares the commands as they are registered with Discord, here in both languages', async () => {
    const { text } = await send('/bot');
    const { commands } = JSON.parse(text) as { commands: { name: string }[] };
    expect(commands.map(({ name }) => name)).toEqual(expect.arrayContaining(['ask', 'اسأل']));
  });

  it('gives an article with its readings, each at its own words', async () => {
    const { text } = await send('/articles/2024-03-05-earthquake');
    const article = JSON.parse(text) as {
      paragraphs: { text: string; readings: { kind: string; start: number; end: number; name?: string }[] }[];
    };
    expect(article.paragraphs).toHaveLength(8);
    const speakers = article.paragraphs.flatMap(({ text, readings }) =>
      readings
        .filter(({ kind }) => kind === 'speaker')
        .map(({ start, end, name }) => [text.slice(start, end), name]),
    );
    expect(speakers.length).toBeGreaterThan(0);
    for (const [words, name] of speakers) expect(words).toBe(name);
  });

  it('says which port to take instead when its own is taken', async () => {
    const ended = await new Promise<{ code: unknown; text: string }>((resolve) => {
      const env = {
        ...process.env,
        PORT: String(preview.port),
        RAWI_CORPUS: 'test/fixtures/corpora/earthquake',
      };
      execFile(process.execPath, ['--import', 'tsx', 'src/preview/main.ts'], { env }, (error, _out, text) =>
        resolve({ code: error?.code, text }),
      );
    });
    expect(ended.code).toBe(69);
    expect(ended.text).toContain(`PORT=${preview.port + 1} npm run preview`);
  });
});
