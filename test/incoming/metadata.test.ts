import { describe, expect, it } from 'vitest';
import { dateIn } from '../../src/incoming/dates.ts';
import { decodePage } from '../../src/incoming/decode.ts';
import { parsePage } from '../../src/incoming/dom.ts';
import { metadataOf } from '../../src/incoming/metadata.ts';
import { isPublicAddress } from '../../src/incoming/public-address.ts';

const of = (head: string, body = '') =>
  metadataOf(parsePage(`<html><head>${head}</head><body>${body}</body></html>`));

describe('a date on a page', () => {
  it.each([
    ['2023-09-20T23:30:00+03:00', '2023-09-20'],
    ['Wed, 20 Sep 2023 21:00:00 +0300', '2023-09-20'],
    ['September 5, 2023', '2023-09-05'],
    ['20/9/2023 - 14:05', '2023-09-20'],
    ['٢٠/٠٩/٢٠٢٣', '2023-09-20'],
    ['20230920T1405', '2023-09-20'],
    ['2023-02-31', undefined],
    ['قبل ساعتين', undefined],
  ])('«%s» is %s', (written, expected) => expect(dateIn(written)).toBe(expected));
});

describe('metadata', () => {
  it('prefers the heading to a headline cut short', () => {
    expect(
      of(
        '<script type="application/ld+json">{"@type":"NewsArticle","headline":"انتخابات بلدية في ثلاث ..."}</script>',
        '<h1>انتخابات بلدية في ثلاث محافظات</h1>',
      ).title,
    ).toEqual({ value: 'انتخابات بلدية في ثلاث محافظات', from: 'h1' });
  });

  it('takes the site’s name off a title', () => {
    expect(of('<title>انتخابات بلدية في ثلاث محافظات | أخبار الساحل</title>').title?.value).toBe(
      'انتخابات بلدية في ثلاث محافظات',
    );
    expect(
      of(
        '<meta property="og:site_name" content="الساحل"><title>مصر - اليونان: اتفاق بحري جديد - الساحل</title>',
      ).title?.value,
    ).toBe('مصر - اليونان: اتفاق بحري جديد');
  });

  it('never takes an address for a publisher or an author', () => {
    const { publisher, author } = of(
      '<meta property="og:site_name" content="https://x.example"><meta property="og:site_name" content="الساحل"><meta name="author" content="https://facebook.com/x">',
    );
    expect([publisher?.value, author]).toEqual(['الساحل', undefined]);
  });

  it('does not take the front page for the article’s address', () => {
    expect(
      of(
        '<link rel="canonical" href="https://x.example/"><meta property="og:url" content="https://x.example/a/1">',
      ).url?.value,
    ).toBe('https://x.example/a/1');
  });

  it('reads JSON-LD with raw line breaks and escaped quotes', () => {
    const ld =
      '{&quot;@type&quot;:&quot;NewsArticle&quot;,&quot;headline&quot;:&quot;عنوان\nالخبر الطويل&quot;}';
    expect(of(`<script type="application/ld+json">${ld}</script>`).title?.value).toBe('عنوان الخبر الطويل');
  });
});

describe('an old page', () => {
  it('in windows-1256 is decoded by what it declares', () => {
    const bytes = Buffer.concat([
      Buffer.from('<meta charset="windows-1256">'),
      Buffer.from([0xc3, 0xe5, 0xe1, 0xc7]),
    ]);
    expect(decodePage(bytes)).toBe('<meta charset="windows-1256">أهلا');
  });
  it('whose bytes are not what it declares is refused', () => {
    expect(() => decodePage(Buffer.from([0xc3, 0xe5, 0xe1]), 'text/html; charset=utf-8')).toThrow(
      /declares the encoding utf-8, but its bytes are not that/,
    );
  });
});

describe('private addresses', () => {
  it.each([
    '127.0.0.1',
    '10.1.2.3',
    '192.168.0.1',
    '172.20.0.1',
    '169.254.169.254',
    '::1',
    'fd00::1',
    'fe80::1',
    '::ffff:127.0.0.1',
    '0.0.0.0',
    '100.64.0.1',
  ])('%s is one', (address) => expect(isPublicAddress(address)).toBe(false));
  it.each(['8.8.8.8', '2606:4700::1111'])('%s is none', (address) =>
    expect(isPublicAddress(address)).toBe(true),
  );
});
