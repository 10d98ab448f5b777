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
    ['الأربعاء 1445/3/5 هـ الموافق 2023/09/20 م', '2023-09-20'],
    ['نُشر: 14:36-20 سبتمبر 2023 م ـ 05 ربيع الأول 1445 هـ', '2023-09-20'],
    ['12 يناير ,2023: 12:10 ص GST', '2023-01-12'],
    ['سبتمبر 20, 2023', '2023-09-20'],
    ['الأربعاء 20 شتنبر 2023 - 10:12', '2023-09-20'],
    ['9/20/2023 10:12:00 AM', '2023-09-20'],
    ['20/9/2023|آخر تحديث: 21/9/202302:30 (توقيت مكة المكرمة)', '2023-09-20'],
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

  it('leaves out a label in the heading', () => {
    expect(
      of(
        '<meta property="og:title" content="انتخابات بلدية في ثلاث محافظات">',
        '<h1><b>عاجل</b> انتخابات بلدية في ثلاث محافظات</h1>',
      ).title?.value,
    ).toBe('انتخابات بلدية في ثلاث محافظات');
  });

  it('tells the title from the site’s name in another heading', () => {
    expect(
      of(
        '<title>صوت الريف: عودة المياه إلى الوادي</title>',
        '<h1>صوت الريف</h1><h2>عودة المياه إلى الوادي</h2>',
      ),
    ).toMatchObject({ title: { value: 'عودة المياه إلى الوادي' }, publisher: { value: 'صوت الريف' } });
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

describe('a date of publication', () => {
  const ld = (date: string): string =>
    `<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"${date}"}</script>`;

  it('stated in UTC late in the evening is the next day’s where the page shows that', () => {
    const page = '<title>ا</title><h1>عنوان الخبر</h1><span class="date">21/9/2023</span>';
    expect(of(ld('2023-09-20T21:30:00Z'), page).published?.value).toBe('2023-09-21');
    expect(of(ld('2023-09-20T12:30:00Z'), page).published?.value).toBe('2023-09-20');
    expect(of(ld('2023-09-21T12:30:00Z'), page).published?.from).toBe('JSON-LD datePublished');
    expect(of(ld('2023-09-20T23:30:00+03:00'), page).published?.value).toBe('2023-09-20');
  });

  it('in words is the one nearest to the title, not today’s at the top, nor that of an update', () => {
    const page =
      '<div>الجمعة 22 أيلول 2023</div><ul><li>الرئيسية</li></ul><h1>عنوان الخبر الذي نقرأه</h1><div>آخر تحديث: 21/09/2023 - 10:00</div><div><span>سمر علي</span><span>20/09/2023</span></div>';
    expect(of('', page).published).toEqual({ value: '2023-09-20', from: 'a date in words' });
    const both = '<h1>عنوان الخبر الذي نقرأه</h1><p>آخر تحديث: 21/09/2023 نشر في: 20/09/2023</p>';
    expect(of('', both).published?.value).toBe('2023-09-20');
  });
});

describe('JSON-LD', () => {
  it('with quotation marks that break it still tells date and publisher', () => {
    const broken =
      '{"@type":"NewsArticle","headline":"قال "نعم" ومضى","datePublished":"2023-09-20","publisher":{"@type":"Organization","name":"الساحل","logo":{"@type":"ImageObject"}}}';
    const { published, publisher } = of(`<script type="application/ld+json">${broken}</script>`);
    expect([published?.value, publisher?.value]).toEqual(['2023-09-20', 'الساحل']);
  });

  it('with a comma too many, or within CDATA, is read', () => {
    for (const source of [
      '{"@type":"NewsArticle","headline":"عنوان الخبر",}',
      '//<![CDATA[\n{"@type":"NewsArticle","headline":"عنوان الخبر"}\n//]]>',
    ])
      expect(of(`<script type="application/ld+json">${source}</script>`).title?.value).toBe('عنوان الخبر');
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
  it('with a few broken bytes is decoded', () => {
    const bytes = Buffer.concat([Buffer.from('نص '.repeat(800)), Buffer.from([0xd8])]);
    expect(decodePage(bytes, 'text/html; charset=utf-8')).toContain('نص نص');
  });
  it('in UTF-16 is decoded by its byte order mark', () => {
    expect(decodePage(Buffer.from('\uFEFFأهلا', 'utf16le'))).toBe('أهلا');
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
