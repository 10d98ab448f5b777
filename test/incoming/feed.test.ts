import { describe, expect, it } from 'vitest';
import { readFeed, wanted } from '../../src/incoming/feed.ts';

const FORMATS = {
  RSS: '<?xml version="1.0"?><rss version="2.0"><channel><title>ق</title><item><title><![CDATA[هدنة في &quot;الشمال&quot;]]></title><link>https://example.org/1</link><pubDate>Wed, 20 Sep 2023 23:30:00 +0300</pubDate><description><![CDATA[<p>ملخص <b>الخبر</b></p>]]></description></item></channel></rss>',
  Atom: '<feed xmlns="http://www.w3.org/2005/Atom"><title>ق</title><entry><title type="html">هدنة في &quot;الشمال&quot;</title><link rel="self" href="https://example.org/x"/><link rel="alternate" href="https://example.org/1"/><published>2023-09-20T23:30:00+03:00</published><summary>ملخص الخبر</summary></entry></feed>',
  RDF: '<?xml version="1.0"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="x"><title>ق</title></channel><item rdf:about="https://example.org/1"><title>هدنة في "الشمال"</title><link>https://example.org/1</link><dc:date>2023-09-20T23:30:00+03:00</dc:date><description>ملخص الخبر</description></item></rdf:RDF>',
  JSON: JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'ق',
    items: [
      {
        id: '1',
        url: 'https://example.org/1',
        title: 'هدنة في "الشمال"',
        date_published: '2023-09-20T23:30:00+03:00',
        summary: 'ملخص الخبر',
      },
    ],
  }),
};

describe('a feed', () => {
  it.each(Object.entries(FORMATS))(
    'in %s gives title, address, local date and summary',
    (_format, source) => {
      expect(readFeed(source)).toEqual([
        {
          title: 'هدنة في "الشمال"',
          url: 'https://example.org/1',
          published: '2023-09-20',
          summary: 'ملخص الخبر',
        },
      ]);
    },
  );

  it.each([
    ['20 Sep 2023 23:30 GMT', '2023-09-20'],
    ['Wed, 20 Sept 2023 23:30:00 AST', '2023-09-20'],
    ['2023-09-20 23:30:00', '2023-09-20'],
    ['الأربعاء، 20 أيلول 2023', '2023-09-20'],
    ['09/20/2023', '2023-09-20'],
    ['', undefined],
    ['0000-00-00 00:00:00', undefined],
    ['قبل ساعة', undefined],
  ])('dated «%s» is dated %s', (date, expected) => {
    const source = `<rss version="2.0"><channel><item><title>خبر</title><link>https://example.org/1</link><pubDate>${date}</pubDate></item></channel></rss>`;
    expect(readFeed(source)[0]?.published).toBe(expected);
  });

  it('that is none says so', () => {
    expect(() => readFeed('<html></html>')).toThrow(/this is no RSS, Atom, RDF or JSON feed/);
  });

  it('is narrowed to words, however they are written, and to days', () => {
    const entry = (title: string, published: string) => ({
      title,
      published,
      url: 'https://example.org',
      summary: '',
    });
    const entries = [
      entry('إعلان هدنة', '2024-01-03'),
      entry('مباراة الأهلي', '2024-01-02'),
      entry('الهدنه تنهار', '2024-01-01'),
    ];
    expect(wanted(entries, { match: 'هدنه وقف' }).map(({ published }) => published)).toEqual([
      '2024-01-03',
      '2024-01-01',
    ]);
    expect(wanted(entries, { since: '2024-01-02' })).toHaveLength(2);
  });
});
