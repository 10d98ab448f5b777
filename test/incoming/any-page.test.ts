import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodePage } from '../../src/incoming/decode.ts';
import { IncomingError } from '../../src/incoming/errors.ts';
import { readFeed } from '../../src/incoming/feed.ts';
import { readPage } from '../../src/incoming/page.ts';

/** Runs `read`; an IncomingError is an answer, anything else that is thrown is a fault. */
function answer<Result>(read: () => Result): Result | IncomingError {
  try {
    return read();
  } catch (error) {
    if (error instanceof IncomingError) return error;
    throw error;
  }
}

const PAGE = readFileSync('test/incoming/fixtures/channel-summary.html', 'utf8');
const TAGS = [
  'div',
  'p',
  'h1',
  'h2',
  'a',
  'ul',
  'li',
  'br',
  'table',
  'td',
  'script',
  'b',
  'form',
  'svg',
  '!--',
  'body',
  'html',
  'title',
];
const attribute = fc.constantFrom(
  '',
  ' class="share article-body"',
  ' id="x"',
  ' href="#x"',
  ' style="display:none"',
  ' itemprop="datePublished"',
);
const tag = fc
  .tuple(fc.constantFrom('<', '</'), fc.constantFrom(...TAGS), attribute)
  .map(([open, name, attributes]) => `${open}${name}${attributes}>`);
const words = fc.constantFrom(
  'قالت الوزارة إن الطريق أغلق صباح اليوم بسبب الأمطار الغزيرة التي هطلت على المدينة.',
  'اقرأ أيضاً',
  '20 أيلول/سبتمبر 2023',
  '{"@type":"NewsArticle","headline":"عنوان"}',
  '&nbsp;&#0;&#x110000;&bogus;',
);
const soup = fc.array(fc.oneof(tag, words, fc.string()), { maxLength: 60 }).map((parts) => parts.join(''));

describe('any page', () => {
  it('made of tags and words in any order is an article or refused', () => {
    fc.assert(
      fc.property(soup, (html) => {
        const article = answer(() => readPage(html));
        if (article instanceof IncomingError) return;
        for (const { text } of article.paragraphs) expect(text).toBe(text.trim());
      }),
      { numRuns: 300 },
    );
  });

  it('cut off anywhere, or with a piece missing, is an article or refused', () => {
    const at = fc.nat({ max: PAGE.length });
    fc.assert(
      fc.property(at, at, (from, to) => {
        answer(() => readPage(PAGE.slice(0, from)));
        answer(() => readPage(PAGE.slice(0, Math.min(from, to)) + PAGE.slice(Math.max(from, to))));
      }),
      { numRuns: 60 },
    );
  });

  it('of any bytes is decoded or refused', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.string(), (bytes, contentType) => {
        answer(() => decodePage(bytes, contentType));
      }),
    );
  });

  it('taken for a feed is a feed or refused', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          soup,
          soup.map((items) => `<rss version="2.0"><channel><item>${items}</item></channel></rss>`),
          fc.json(),
        ),
        (source) => {
          answer(() => readFeed(source));
        },
      ),
    );
  });

  it.each([
    ['elements 20,000 deep', '<div>'.repeat(20_000)],
    ['unclosed bold text 3,000 deep', '<b>نص '.repeat(3_000)],
    ['a million tags', '<p>'.repeat(1_000_000)],
    ['8 MiB of open brackets', '<'.repeat(8 * 1024 * 1024)],
    ['a title of 500 KiB', `<title>${'عنوان - '.repeat(40_000)}</title><h1>عنوان</h1>`],
    [
      'JSON-LD of 2 MiB that is none',
      `<script type="application/ld+json">{"@type":"NewsArticle",${'"headline":"'.repeat(150_000)}</script>`,
    ],
    [
      'JSON-LD that nests without end',
      `<script type="application/ld+json">${'{"mainEntity":'.repeat(50_000)}${'}'.repeat(50_000)}</script>`,
    ],
    ['one paragraph of 1 MiB', `<h1>عنوان</h1><p>${'كلام طويل، '.repeat(50_000)}</p>`],
    ['a paragraph of 20,000 lines', `<h1>عنوان</h1><p>${'كلام قصير<br>'.repeat(20_000)}</p>`],
    ['classes of 1 MiB', `<h1>عنوان</h1><div class="${'article-'.repeat(100_000)}"><p>نص</p></div>`],
  ])(
    'with %s is answered',
    (_what, html) => {
      answer(() => readPage(html));
    },
    20_000,
  );
});
