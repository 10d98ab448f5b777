import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decodePage } from '../../src/incoming/decode.ts';
import { readPage } from '../../src/incoming/page.ts';

const folder = 'test/incoming/fixtures';

/** Pages written in the manners of Arabic publishers, each with what is expected beside it: add a pair, and it is tested. */
describe('a saved page gives the article on it', () => {
  const pages = readdirSync(folder).filter((name) => name.endsWith('.json'));
  it.each(pages)('%s', (name) => {
    const { paragraphs, ...metadata } = JSON.parse(readFileSync(`${folder}/${name}`, 'utf8'));
    const article = readPage(decodePage(readFileSync(`${folder}/${name.replace('.json', '.html')}`)));
    expect(article.paragraphs.map(({ kind, text }) => (kind === 'heading' ? `## ${text}` : text))).toEqual(
      paragraphs,
    );
    expect({
      title: article.title?.value,
      publisher: article.publisher?.value,
      author: article.author?.value,
      published: article.published?.value,
      url: article.url?.value,
      language: article.language?.value ?? null,
    }).toEqual({ author: undefined, ...metadata });
  });
});

describe('a page without an article', () => {
  it('is refused, telling what was found', () => {
    const links = '<li><a href="/a">خبر أول</a></li>'.repeat(40);
    expect(() => readPage(`<title>الرئيسية</title><ul>${links}</ul>`)).toThrow(
      /holds no article \(found: the title «الرئيسية», 0 paragraphs/,
    );
  });

  it('is refused when its letters are broken', () => {
    const page = `<h1>عنوان الخبر</h1><p>${'كلام طويل في الخبر، وفيه حرف مكسور. '.repeat(9)}\uFFFD</p>`;
    expect(() => readPage(page)).toThrow(/letters that are broken/);
  });
});
