/** The page in a real Chromium, as someone uses it who tries an article before it goes live. */
import { copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import axe from 'axe-core';
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Holder, holdCorpus } from '../../src/holder.ts';
import { createPictures } from '../../src/pictures/index.ts';
import { type Preview, servePreview } from '../../src/preview/server.ts';
import { launchBrowser } from './browser.ts';
import { EVERYTHING } from './components.ts';

const launched = await launchBrowser();
if (typeof launched === 'string')
  console.warn(`The page's tests are left out, since no browser could be started (${launched})`);

const FIXTURE = 'test/fixtures/corpora/earthquake/2024-03-05-earthquake.md';
const QUESTION = 'ماذا قال محافظ الجزيرة نادر الحلواني في مؤتمر صحفي؟';
const ANSWER = 'أسفر عن مقتل 41 شخصاً على الأقل';

let browser: Browser;
let folder: string;
let file: string;
let holder: Holder;
let preview: Preview;
let page: Page;
/** What went wrong in the browser, and what it asked of anyone but this machine. */
let faults: string[];

beforeAll(() => {
  if (typeof launched !== 'string') browser = launched;
});
afterAll(async () => {
  if (typeof launched !== 'string') await launched.close();
});

async function open(options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({
    locale: 'en-GB',
    viewport: { width: 1280, height: 800 },
    ...options,
  });
  const opened = await context.newPage();
  opened.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') faults.push(message.text());
  });
  opened.on('pageerror', (error) => faults.push(String(error)));
  opened.on('request', (request) => {
    if (!/^(http:\/\/127\.0\.0\.1:|blob:http:\/\/127\.0\.0\.1:)/.test(request.url()))
      faults.push(request.url());
  });
  await opened.goto(`http://127.0.0.1:${preview.port}/`);
  await opened.locator('#box').waitFor();
  return opened;
}

const box = (): Locator => page.locator('#box');
const messages = (): Locator => page.locator('#log .message');
const popup = (): Locator => page.getByRole('listbox');
const rawi = (): Locator => page.locator('.message:has(.author.bot)').last();

async function ask(question = QUESTION): Promise<void> {
  await box().fill(question);
  await box().press('Enter');
  await rawi().locator('.container').waitFor();
}

async function seriousFindings(): Promise<string[]> {
  await page.evaluate(axe.source);
  const results = (await page.evaluate('axe.run()')) as axe.AxeResults;
  return results.violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`);
}

/** Whether each word stands left of the one before it, or in a line below. */
const runsRightToLeft = (element: Locator, words: readonly string[]): Promise<boolean> =>
  element.evaluate(
    new Function(
      'element',
      'words',
      `const range = document.createRange();
      const boxes = words.map((word) => {
        const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
        for (let node; (node = walker.nextNode()); ) {
          const at = node.data.indexOf(word);
          if (at < 0) continue;
          range.setStart(node, at);
          range.setEnd(node, at + word.length);
          return range.getBoundingClientRect();
        }
        throw new Error('no ' + word);
      });
      return boxes.every((box, at) => {
        const before = boxes[at - 1];
        return before === undefined || box.top >= before.bottom - 4 || box.right <= before.left + 1;
      });`,
    ) as (element: unknown, words: readonly string[]) => boolean,
    words,
  );

/** Whether anything is wider than the screen. */
const overflows = (): Promise<boolean> =>
  page.evaluate('document.documentElement.scrollWidth > document.documentElement.clientWidth');

describe.skipIf(typeof launched === 'string')('the preview page', () => {
  beforeEach(async () => {
    faults = [];
    folder = await mkdtemp(path.join(tmpdir(), 'rawi-preview-'));
    file = path.join(folder, 'earthquake.md');
    await copyFile(FIXTURE, file);
    holder = await holdCorpus(folder);
    preview = await servePreview(
      holder,
      { version: 'test', language: 'ar', commandNames: 'en', pictures: createPictures() },
      0,
    );
    page = await open();
  }, 30_000);
  afterEach(async () => {
    await page.context().close();
    await preview.close();
    await holder.close();
    await rm(folder, { recursive: true, force: true });
    expect(faults).toEqual([]);
  });

  it('answers a plain message as a mention, with the quote and who said it', async () => {
    await ask();
    await expect.poll(() => rawi().locator('blockquote').textContent()).toContain(ANSWER);
    expect(await rawi().textContent()).toContain('محافظ الجزيرة نادر الحلواني');
    expect(await messages().first().textContent()).toContain('@راوي');
  });

  it('lists the commands when one types a slash, and completes one by keys alone', async () => {
    await box().pressSequentially('/');
    expect(await popup().getByRole('option').count()).toBeGreaterThan(3);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('.command-name').textContent()).toBe('/ask');
    await page.keyboard.type(QUESTION);
    await popup().getByRole('option', { name: QUESTION, selected: true }).waitFor();
    await page.keyboard.press('Enter');
    await popup().waitFor({ state: 'detached' });
    // the next box adds an option; its name is completed, then its choice
    await page.keyboard.press('Tab');
    await page.keyboard.type('lang');
    await page.keyboard.press('Enter');
    await popup().getByRole('option', { name: 'English' }).waitFor();
    await page.keyboard.type('Eng');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await rawi().locator('.container').waitFor();
    expect(await rawi().textContent()).toContain('/ask');
    expect(await rawi().textContent()).toContain('Said by');
    expect(await page.evaluate('document.activeElement.id')).toBe('box');
  });

  it('completes an option from the bot with the mouse, and sends its value', async () => {
    await box().pressSequentially('/ask ');
    await page.keyboard.type(QUESTION);
    await page.getByRole('combobox', { name: 'Add an option' }).click();
    await popup().getByRole('option', { name: 'article' }).click();
    await popup().getByRole('option', { name: 'زلزال قوي' }).click();
    await page.keyboard.press('Enter');
    await rawi().locator('.container').waitFor();
    await rawi().hover();
    await rawi().getByRole('button', { name: 'JSON' }).click();
    expect(await page.getByRole('tabpanel').textContent()).toContain('"value": "earthquake"');
  });

  it('says which option is missing instead of sending', async () => {
    await box().pressSequentially('/ask ');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('#popup').textContent()).toContain('required');
    expect(await page.getByRole('combobox', { name: 'question' }).getAttribute('aria-invalid')).toBe('true');
    expect(await messages().count()).toBe(0);
  });

  it('changes the message when the asker presses a button, and gives anyone else a private copy', async () => {
    await ask();
    await rawi().getByRole('button', { name: 'السياق' }).click();
    await rawi().getByRole('button', { name: 'عودة إلى الاقتباس' }).waitFor();
    expect(await messages().count()).toBe(2);
    await page.getByLabel('You act as').selectOption('سامي');
    await rawi().getByRole('button', { name: 'عودة إلى الاقتباس' }).click();
    await expect.poll(() => messages().count()).toBe(3);
    expect(await rawi().textContent()).toContain('Only you can see this');
    await page.getByLabel('You act as').selectOption('ليلى');
    expect(await messages().count()).toBe(2);
  });

  it('deletes the reply when the asker presses «حذف»', async () => {
    await ask();
    await rawi().getByRole('button', { name: 'حذف' }).click();
    await expect.poll(() => messages().count()).toBe(1);
  });

  it('runs the message command from a message’s menu, by keys, and shows the reply to its user only', async () => {
    await ask();
    await messages().first().getByRole('button', { name: 'More' }).press('Enter');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect.poll(() => messages().count()).toBe(3);
    expect(await rawi().textContent()).toContain('Find in articles');
    await rawi().getByRole('button', { name: 'Dismiss message' }).click();
    await expect.poll(() => messages().count()).toBe(2);
  });

  it('says why: confidence, the question as analysed, candidates with evidence, their readings', async () => {
    await ask();
    await rawi().hover();
    await rawi().getByRole('button', { name: 'Why?' }).click();
    const panel = page.getByRole('tabpanel');
    await panel.locator('.hit').first().waitFor();
    const text = await panel.textContent();
    for (const part of ['Confidence', 'Threshold', 'Stems', 'earthquake#3', 'Score', 'words'])
      expect(text).toContain(part);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('#inspector').isHidden()).toBe(true);
  });

  it('shows the reply’s own JSON, its invisible signs visible', async () => {
    await ask();
    await rawi().hover();
    await rawi().getByRole('button', { name: 'JSON' }).click();
    const json = await page.getByLabel('The bot’s reply', { exact: true }).textContent();
    expect(json).toContain('\\u061C\\u2067');
    expect(JSON.parse(json ?? '')).toMatchObject({ flags: 1 << 15, components: [{ type: 17 }] });
  });

  it('shows the picture of a timeline with its description', async () => {
    await box().pressSequentially('/timeline ');
    await page.keyboard.press('Enter');
    const picture = rawi().locator('figure img');
    await picture.waitFor();
    const width = () => page.evaluate("document.querySelector('figure img').naturalWidth");
    await expect.poll(width).toBeGreaterThan(300);
    expect((await picture.getAttribute('alt'))?.length).toBeGreaterThan(40);
    await rawi().getByText('ALT').click();
    expect(await rawi().locator('.alt p').textContent()).toBe(await picture.getAttribute('alt'));
  });

  it('draws every component that Discord has, loads nothing from elsewhere, and sends what is chosen', async () => {
    const sent: { type: number; data: { custom_id?: string; values?: string[] } }[] = [];
    await page.route('**/interactions', async (route) => {
      sent.push(route.request().postDataJSON());
      await route.fulfill({ json: EVERYTHING });
    });
    await box().pressSequentially('/articles ');
    await page.keyboard.press('Enter');
    const reply = messages().first();
    await reply.locator('.container').waitFor();
    await page.unroute('**/interactions');
    await page.route('**/interactions', async (route) => {
      sent.push(route.request().postDataJSON());
      await route.fulfill({ json: { response: { type: 6 }, files: [], delete: false } });
    });
    expect(await reply.getByRole('heading').allTextContents()).toEqual(['عنوان', 'عنوان أصغر']);
    expect(await reply.locator('time[datetime="2023-09-20T09:00:00.000Z"]').count()).toBe(1);
    expect(await reply.getByRole('img').count()).toBe(2);
    expect(await reply.textContent()).toContain('A picture that is not shown here: https://example.org/');
    expect(await reply.getByRole('link', { name: 'quote.txt' }).getAttribute('download')).toBe('quote.txt');
    expect(await reply.locator('a:has-text("المصدر")').getAttribute('rel')).toBe('noopener noreferrer');
    expect(await reply.locator('a:has-text("خبيث")').getAttribute('href')).toBe(null);
    expect(await reply.getByRole('button', { name: 'معطّل' }).isDisabled()).toBe(true);
    expect(await reply.textContent()).toContain('(type 99)');
    const spoiler = reply.getByRole('button', { name: 'Spoiler' });
    await spoiler.press('Enter');
    expect(await reply.locator('.spoiler.open').textContent()).toBe('سر');
    expect(await seriousFindings()).toEqual([]);
    await reply.getByLabel('اختر مقالة').selectOption('second');
    await reply.getByRole('button', { name: 'زر القسم' }).click();
    await expect
      .poll(() => sent.slice(1).map(({ type, data }) => ({ type, ...data })))
      .toEqual([
        { type: 3, custom_id: 'choose', component_type: 3, values: ['second'] },
        { type: 3, custom_id: 'section', component_type: 2 },
      ]);
  });

  it('says so when the bot does not answer, as when its server is gone', async () => {
    await page.route('**/messages', (route) => route.abort());
    await box().fill(QUESTION);
    await box().press('Enter');
    await page.locator('.notice').waitFor();
    expect(await page.locator('.notice').textContent()).toContain('npm run preview');
    // the browser itself reports the broken connection
    faults = faults.filter((fault) => !fault.includes('ERR_FAILED'));
  });

  it('marks in an article what was read, and shows the value of what one clicks', async () => {
    await page.getByRole('link', { name: 'زلزال قوي' }).click();
    const paragraph = page.locator('.paragraphs > li').nth(2);
    await paragraph.locator('.words .toll', { hasText: '12' }).click();
    await expect.poll(() => paragraph.locator('.value').textContent()).toMatch(/wounded[\s\S]*children/);
    await paragraph.locator('.chip.claim').first().press('Enter');
    await expect
      .poll(() => paragraph.locator('.value').textContent())
      .toMatch(/speakerResolved\s*محافظ الجزيرة/);
    expect(await paragraph.locator('.words').textContent()).toBe(
      holder.current().articles[0]?.paragraphs[2]?.text,
    );
  });

  it('shows at once what is saved, and goes on serving while a file is broken, saying where', async () => {
    const source = await readFile(file, 'utf8');
    await page.getByRole('link', { name: 'زلزال قوي' }).click();
    await page.getByText('41 شخصاً').first().waitFor();
    await writeFile(file, source.replaceAll('41 شخصاً', '58 شخصاً'));
    await page.getByText('58 شخصاً').first().waitFor();
    await writeFile(file, source.replace('2024-03-05', 'أمس'));
    const banner = page.getByRole('alert');
    await banner.waitFor();
    expect(await banner.textContent()).toMatch(/earthquake\.md · line 3 · published:/);
    await page.getByRole('link', { name: 'questions' }).click();
    await ask();
    expect(await rawi().textContent()).toContain('58 شخصاً');
    await writeFile(file, source);
    await banner.waitFor({ state: 'hidden' });
  });

  it('treats what users type as text: no mark-up of theirs becomes an element', async () => {
    await ask('<img src=x onerror=alert(1)> **كم** <script>alert(2)</script> قتيلاً؟');
    expect(await messages().first().locator('img, script').count()).toBe(0);
    expect(await messages().first().locator('strong').textContent()).toBe('كم');
  });

  it('lays a message out in one direction, by its first letter', async () => {
    await ask('AFP: كم عدد القتلى؟');
    // the mention comes first in a message's text but has no letter of its own
    expect(await messages().first().locator('.markdown').getAttribute('dir')).toBe('ltr');
    await ask('كم عدد القتلى بحسب AFP؟');
    expect(await messages().nth(2).locator('.markdown').getAttribute('dir')).toBe('rtl');
  });

  for (const base of ['line', 'text', 'ltr'])
    it(`keeps the words of a line in the same visual order with texts laid out by ${base}`, async () => {
      await page.getByLabel('Direction of texts').selectOption(base);
      await ask();
      const words = ['وقال', 'محافظ', 'نادر', 'مقتل', '41', 'شخصاً', 'الأقل', '300', 'آخرين', '12', 'طفلاً'];
      expect(await runsRightToLeft(rawi().locator('blockquote'), words)).toBe(true);
    });

  for (const colorScheme of ['dark', 'light'] as const)
    it(`has no serious finding of axe-core in ${colorScheme}, with everything open`, async () => {
      await page.context().close();
      page = await open({ colorScheme });
      await ask();
      await rawi().hover();
      await rawi().getByRole('button', { name: 'Why?' }).click();
      await page.locator('.hit').first().waitFor();
      expect(await seriousFindings()).toEqual([]);
      await page.getByRole('tab', { name: 'JSON' }).click();
      await box().pressSequentially('/');
      await popup().waitFor();
      expect(await seriousFindings()).toEqual([]);
      await page.keyboard.type('ask ');
      await page.getByRole('combobox', { name: 'Add an option' }).click();
      expect(await seriousFindings()).toEqual([]);
      await page.getByRole('link', { name: 'زلزال قوي' }).click();
      await page.locator('.chip').first().click();
      expect(await seriousFindings()).toEqual([]);
    });

  it('turns from dark to light and to Arabic, and remembers both', async () => {
    await page.getByRole('button', { name: 'Dark or light' }).click();
    const theme = await page.locator('html').getAttribute('data-theme');
    await page.getByRole('button', { name: 'العربية' }).click();
    await page.reload();
    await page.getByRole('heading', { name: 'أسئلة', level: 1 }).waitFor();
    expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
    expect(await page.locator('html').getAttribute('data-theme')).toBe(theme);
    expect(await seriousFindings()).toEqual([]);
  });

  it('fits a phone: nothing is cut off, the sidebar opens and closes, every part is reached', async () => {
    await page.setViewportSize({ width: 360, height: 740 });
    await ask();
    expect(await overflows()).toBe(false);
    await rawi().getByRole('button', { name: 'Why?' }).click();
    await page.locator('.hit').first().waitFor();
    expect(await overflows()).toBe(false);
    await page.getByRole('button', { name: 'Close' }).click();
    await page.getByRole('button', { name: 'Sidebar' }).click();
    await page.getByRole('link', { name: 'زلزال قوي' }).click();
    await page.locator('.words').first().waitFor();
    expect(await page.locator('#sidebar').isHidden()).toBe(true);
    expect(await overflows()).toBe(false);
    expect(await seriousFindings()).toEqual([]);
  });

  it('weighs at most 60 KB of script and style', async () => {
    const sizes = await Promise.all(
      ['page.js', 'style.css'].map(async (name) => {
        const response = await page.request.get(`http://127.0.0.1:${preview.port}/${name}`);
        return (await response.body()).length;
      }),
    );
    expect(sizes.every((size) => size > 1000)).toBe(true);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(60_000);
  });
});
