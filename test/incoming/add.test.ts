import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { loadCorpus } from '../../src/corpus/load.ts';

const run = promisify(execFile);
let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'rawi-add-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs an operator's command as npm would. */
async function command(name: 'corpus-add' | 'corpus-feed', ...args: string[]): Promise<Outcome> {
  const child = run(process.execPath, ['--import', 'tsx', `src/${name}.ts`, ...args], {
    env: { ...process.env, RAWI_CORPUS: folder },
  });
  return child.then(
    ({ stdout, stderr }) => ({ code: 0, out: stdout, err: stderr }),
    (error: { code: number; stdout: string; stderr: string }) => ({
      code: error.code,
      out: error.stdout,
      err: error.stderr,
    }),
  );
}
const files = async (): Promise<string[]> => (await readdir(folder)).sort();

const PAGE = 'test/incoming/fixtures/wysiwyg.html';
let server: http.Server;
let origin: string;

beforeAll(async () => {
  const page = await readFile(PAGE, 'utf8');
  const feed = (links: string[]): string =>
    `<?xml version="1.0"?><rss version="2.0"><channel><title>أخبار</title>${links
      .map(
        (link, at) =>
          `<item><title>خبر ${at} عن الفيضان</title><link>${origin}${link}</link><pubDate>Sun, 0${at + 3} Nov 2024 22:30:00 +0300</pubDate></item>`,
      )
      .join('')}</channel></rss>`;
  server = http.createServer((request, response) => {
    const send = (body: string | Buffer, headers: http.OutgoingHttpHeaders = {}, status = 200) =>
      response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(body);
    if (request.url === '/page') send(page);
    else if (request.url === '/packed') send(gzipSync(page), { 'content-encoding': 'gzip' });
    else if (request.url === '/moved') send('', { location: '/page' }, 302);
    else if (request.url === '/circle') send('', { location: '/circle' }, 302);
    else if (request.url === '/file') send('', { location: 'file:///etc/hostname' }, 302);
    else if (request.url === '/huge') send('x'.repeat(9 * 1024 * 1024));
    else if (request.url === '/bomb')
      send(gzipSync(Buffer.alloc(40 * 1024 * 1024)), { 'content-encoding': 'gzip' });
    else if (request.url === '/feed')
      send(feed(['/page', '/gone', '/packed']), { 'content-type': 'application/rss+xml' });
    else send('<h1>404</h1>', {}, 404);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

describe('corpus:add', () => {
  it('makes an article file of a saved page, and tells where each value was found', async () => {
    const { code, err } = await command('corpus-add', PAGE);
    expect([code, await files()]).toEqual([0, ['2024-11-03-فيضانات-تغمر-وادي-النخيل-وتشرد-المئات.md']]);
    expect(err).toContain('publisher: شبكة المرفأ  (JSON-LD publisher)');
    const [article] = (await loadCorpus(folder)).articles;
    expect(article).toMatchObject({ published: '2024-11-03', publishedIs: 'stated', author: 'هالة السعدي' });
    expect(article?.paragraphs.find(({ kind }) => kind === 'heading')?.text).toBe('إغلاق الطرق');
  });

  it('prints the article and writes nothing with --print; says the name and writes nothing with --dry-run', async () => {
    const printed = await command('corpus-add', PAGE, '--print');
    expect(printed.out).toMatch(/^---\ntitle: فيضانات تغمر وادي النخيل وتشرد المئات # h1\n/);
    const tried = await command('corpus-add', PAGE, '--dry-run');
    expect(tried.err).toContain('would add');
    expect(await files()).toEqual([]);
  });

  it('notices the same article by its address, and by its text', async () => {
    await command('corpus-add', PAGE);
    const again = await command('corpus-add', PAGE);
    expect([again.code, again.err]).toEqual([
      1,
      expect.stringContaining('not added: the same article by its address as 2024-11-03-'),
    ]);
    const copy = path.join(folder, 'copy.html');
    await writeFile(copy, (await readFile(PAGE, 'utf8')).replaceAll('news.example.net', 'other.example.net'));
    const copied = await command('corpus-add', copy);
    expect([copied.code, copied.err]).toEqual([1, expect.stringContaining('the same article by its text')]);
    expect((await command('corpus-add', copy, '--again')).code).toBe(0);
  });

  it('takes a text file as it is, and what the operator knows of it', async () => {
    const file = path.join(folder, 'a.txt');
    await writeFile(file, 'أرمينيا: 32 قتيلاً\r\n\r\n  فقرة  بمسافتين.  \r\nفقرة ثانية.\r\n');
    const { code } = await command(
      'corpus-add',
      file,
      '--published',
      '2023-09-20',
      '--publisher',
      'وكالة: أنباء',
    );
    expect(code).toBe(0);
    const [article] = (await loadCorpus(folder)).articles;
    expect(article).toMatchObject({
      title: 'أرمينيا: 32 قتيلاً',
      published: '2023-09-20',
      publishedIs: 'operator',
      publisher: 'وكالة: أنباء',
    });
    expect(article?.paragraphs.map(({ text }) => text)).toEqual([
      'أرمينيا: 32 قتيلاً',
      'فقرة  بمسافتين.',
      'فقرة ثانية.',
    ]);
  });

  it('takes a Markdown file: headings become sub-headings, marks go', async () => {
    const file = path.join(folder, 'a.markdown');
    await writeFile(
      file,
      '# عنوان الخبر\n\nفقرة **مهمة** فيها [رابط](https://example.org)\nعلى سطرين.\n\n## عنوان فرعي\n\nفقرة ثانية.\n',
    );
    expect((await command('corpus-add', file)).code).toBe(0);
    const [article] = (await loadCorpus(folder)).articles;
    expect(article?.paragraphs.map(({ kind, text }) => `${kind}: ${text}`)).toEqual([
      'title: عنوان الخبر',
      'text: فقرة مهمة فيها رابط على سطرين.',
      'heading: عنوان فرعي',
      'text: فقرة ثانية.',
    ]);
  });

  it('fetches a page, packed or moved, where private addresses are allowed', async () => {
    for (const place of ['/packed', '/moved']) {
      expect(await command('corpus-add', `${origin}${place}`, '--allow-private', '--dry-run')).toMatchObject({
        code: 0,
      });
    }
  });

  it.each([
    ['a private address', '/page', [], /not fetched; if you mean it, add --allow-private/],
    ['redirects in a circle', '/circle', ['--allow-private'], /redirected more than 5 times/],
    ['a redirect to a file', '/file', ['--allow-private'], /not an address of a page/],
    ['a page that is too large', '/huge', ['--allow-private'], /larger than 8 MiB/],
    ['a page that unpacks without end', '/bomb', ['--allow-private'], /larger than 8 MiB/],
    ['an error', '/gone', ['--allow-private'], /answered with status 404/],
  ])('refuses %s in a line, and writes nothing', async (_what, place, options, message) => {
    const { code, err } = await command('corpus-add', `${origin}${place}`, ...options);
    expect([code, err]).toEqual([1, expect.stringMatching(message)]);
    expect(err).not.toContain('    at ');
    expect(await files()).toEqual([]);
  });

  it.each([
    [['ftp://example.org/x'], /begins with https:\/\/ or http:\/\//],
    [['nowhere.html'], /nowhere\.html: no such file/],
    [['test'], /test: not a file/],
    [['page.mhtml'], /page\.mhtml: not a page or text file; save it as HTML/],
    [['corpus/2023-09-20-nagorno-karabakh-ceasefire.md'], /front matter already/],
    [[PAGE, '--url', 'example'], /nothing was written:\nthe new article:\d+: url: not an address/],
    [[PAGE, '--published', 'yesterday'], /--published yesterday: not a date/],
    [[PAGE, '--colour'], /Unknown option '--colour'/],
    [[], /npm run corpus:add -- SOURCE/],
  ])('%j is answered with what to do', async (args, message) => {
    const { code, err } = await command('corpus-add', ...args);
    expect([code > 0, err]).toEqual([true, expect.stringMatching(message)]);
  });
});

describe('corpus:feed', () => {
  it('tells what it would add with --dry-run, and adds nothing', async () => {
    const { code, err } = await command(
      'corpus-feed',
      `${origin}/feed`,
      '--allow-private',
      '--dry-run',
      '--since',
      '2024-11-04',
    );
    expect([code, await files()]).toEqual([0, []]);
    expect(err).toContain('3 entries, 2 of them wanted and new:');
    expect(err).toContain('2024-11-05  خبر 2 عن الفيضان');
  });

  it('adds what is new once, and goes on after an entry that fails', async () => {
    const { code, err } = await command('corpus-feed', `${origin}/feed`, '--allow-private');
    expect([code, (await files()).length]).toEqual([1, 1]);
    expect(err).toMatch(/2\/3 not added: .*status 404/);
    expect(err).toMatch(/3\/3 there already/);
  });
});
