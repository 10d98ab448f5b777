import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CorpusError } from '../../src/corpus/errors.ts';
import { loadCorpus } from '../../src/corpus/load.ts';
import { buildDossier } from '../../src/dossier.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'rawi-corpus-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const GOOD = '---\ntitle: عنوان\npublished: 2024-01-02\npublishedIs: stated\n---\nعنوان\nفقرة.\n';
const put = (name: string, content: string | Uint8Array) => writeFile(path.join(folder, name), content);
const change = (from: string, to: string): string => GOOD.replace(from, to);

/** What loading the folder complains of, a line each. */
async function complaints(): Promise<string> {
  const error = await loadCorpus(folder).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(CorpusError);
  return String((error as Error).message);
}

describe('a mistake an operator makes is named with file, line and field', () => {
  const table: readonly (readonly [string, string | Uint8Array, RegExp])[] = [
    [
      'a date that is none',
      change('2024-01-02', '2024-02-30'),
      /^a\.md:3: published: not a date of the calendar/,
    ],
    ['a date in another order', change('2024-01-02', '02/01/2024'), /^a\.md:3: published: not a date/],
    [
      'a date without saying whose',
      change('publishedIs: stated\n', ''),
      /^a\.md:1: publishedIs: goes together with «published»/,
    ],
    [
      'a word of one’s own for whose date it is',
      change('stated', 'known'),
      /^a\.md:4: publishedIs: one of: stated/,
    ],
    ['no title', change('title: عنوان\n', ''), /^a\.md:1: title: missing/],
    [
      'a title that is not the first line',
      change('title: عنوان', 'title: آخر'),
      /^a\.md:6: title: the first line of the text must be the title/,
    ],
    [
      'an unknown field',
      change('---\nt', '---\npublsher: x\nt'),
      /^a\.md:2: publsher: unknown field; the known ones are title, published/,
    ],
    [
      'bad YAML',
      change('title: عنوان', 'title: عنوان: آخر'),
      /^a\.md:2: not valid YAML: .*must stand in quotes/,
    ],
    [
      'an address that is none',
      change('---\nعنوان', 'url: example\n---\nعنوان'),
      /^a\.md:5: url: not an address/,
    ],
    ['no front matter', 'عنوان\nفقرة.\n', /^a\.md:1: no front matter/],
    ['front matter without an end', '---\ntitle: x\n', /^a\.md:1: the front matter does not end/],
    ['nothing below the front matter', '---\ntitle: x\n---\n', /^a\.md:4: no text after the front matter/],
    [
      'a sub-heading that is not there',
      change('---\nعنوان', 'headings: [9]\n---\nعنوان'),
      /^a\.md: headings: there is no paragraph 9; the last is 2/,
    ],
    [
      'a correction of words that no longer stand there',
      change('---\nعنوان', 'corrections: [{paragraph: 2, words: قتلى, kind: toll, drop: true}]\n---\nعنوان'),
      /^a\.md: corrections: the words «قتلى» no longer stand in paragraph 2/,
    ],
    ['an empty file', '', /^a\.md: the file is empty/],
    [
      'a file that is not UTF-8',
      Buffer.concat([Buffer.from(GOOD), Buffer.from([0xe3, 0xe4, 0xc7])]),
      /^a\.md:8: not UTF-8: save the file with the encoding UTF-8/,
    ],
    ['a binary file', `${GOOD}\0`, /^a\.md:8: not a text file/],
    ['a file of 20 MB', Buffer.alloc(20 * 1024 * 1024, 'x'), /^a\.md: too large \(20480 KiB\)/],
  ];
  it.each(table)('%s', async (_what, content, expected) => {
    await put('a.md', content);
    expect(await complaints()).toMatch(expected);
  });

  it('a folder called x.md', async () => {
    await put('a.md', GOOD);
    await mkdir(path.join(folder, 'x.md'));
    expect(await complaints()).toBe('x.md: not a file: articles are plain text files');
  });

  it('two articles with one identity', async () => {
    await put('a.md', GOOD);
    await put('A.md', GOOD);
    expect(await complaints()).toMatch(/the same identity as «A\.md»/);
  });

  it('a file that may not be read', async () => {
    await put('a.md', GOOD);
    await chmod(path.join(folder, 'a.md'), 0);
    // the superuser reads everything, so what a plain user is told is asked for as one
    const isRoot = process.geteuid?.() === 0;
    if (isRoot) await chmod(folder, 0o755);
    if (isRoot) process.seteuid?.(65534);
    try {
      expect(await complaints()).toMatch(/^a\.md: cannot be read \(no permission\)/);
    } finally {
      if (isRoot) process.seteuid?.(0);
    }
  });

  it('a folder that is not there, and one without an article', async () => {
    expect(await complaints()).toMatch(/no article here: add one with/);
    folder = path.join(folder, 'none');
    expect(await complaints()).toMatch(/cannot be read \(it does not exist\): set RAWI_CORPUS/);
  });

  it('a glossary that is none', async () => {
    await put('a.md', GOOD);
    await put('glossary.yaml', '- [كاراباخ, Karabakh]\n- [وحيدة]\n');
    expect(await complaints()).toMatch(/^glossary\.yaml:2: set 2: a set needs at least two words/);
    await put('glossary.yaml', '- [كاراباخ\n');
    expect(await complaints()).toMatch(/^glossary\.yaml:\d: not valid YAML/);
  });

  it('all mistakes of all files are told at once, and nothing is loaded', async () => {
    await put('a.md', change('2024-01-02', 'yesterday'));
    await put('b.md', '');
    expect((await complaints()).split('\n')).toHaveLength(2);
  });
});

describe('a good folder', () => {
  it('is loaded with its README, hidden files and editors’ leavings passed over', async () => {
    await put('a.md', GOOD);
    for (const name of ['README.md', '.hidden.md', '~a.md', 'notes.txt']) await put(name, 'x');
    expect((await loadCorpus(folder)).articles.map(({ id }) => id)).toEqual(['a']);
  });

  it('has a version that changes with its texts and with nothing else', async () => {
    await put('a.md', GOOD);
    const { version } = await loadCorpus(folder);
    expect((await loadCorpus(folder)).version).toBe(version);
    await put('a.md', GOOD.replace('فقرة', 'فقرة أخرى'));
    expect((await loadCorpus(folder)).version).not.toBe(version);
  });

  it('takes over the articles that have not changed', async () => {
    await put('a.md', GOOD);
    const before = await loadCorpus(folder);
    await put('b.md', GOOD);
    const after = await loadCorpus(folder, before);
    expect(after.articles[0]).toBe(before.articles[0]);
    expect(after.articles).toHaveLength(2);
  });

  it('serves an article of another event without a change of code', async () => {
    const dossier = buildDossier(await loadCorpus('test/fixtures/corpora/earthquake'));
    expect(dossier.index.search('كم عدد القتلى في الزلزال؟').hits[0]?.passage.paragraph.number).toBe(3);
  });
});
