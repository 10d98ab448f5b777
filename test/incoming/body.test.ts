import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isCredit, isEnd, isInvitation, isPageLine } from '../../src/incoming/boilerplate.ts';
import { readPage } from '../../src/incoming/page.ts';

const TITLE = 'البلدية تعيد فتح السوق القديم بعد الترميم';
const PARAGRAPHS = [
  'أعادت البلدية صباح اليوم فتح السوق القديم أمام الزوار بعد عامين من أعمال الترميم.',
  'وقال رئيس البلدية إن الكلفة بلغت ثلاثة ملايين دولار تحملت الدولة نصفها.',
  'وعاد إلى السوق نحو مئتي تاجر، فيما ينتظر آخرون إصلاح محالهم.',
  'وتقول التاجرة أم سعيد: «لم أصدق أنني سأعود إلى هنا يوما».',
  'ومن المقرر أن تنتهي المرحلة الثانية من الترميم في الربيع المقبل.',
];
const [A = '', B = '', C = '', D = '', E = ''] = PARAGRAPHS.map((text) => `<p>${text}</p>`);
const read = (body: string): string[] =>
  readPage(
    `<html><head><title>${TITLE}</title></head><body><h1>${TITLE}</h1>${body}</body></html>`,
  ).paragraphs.map(({ kind, text }) => (kind === 'heading' ? `## ${text}` : text));

describe('the body of a page', () => {
  it.each([
    ['in one box', `<div class="body">${A}${B}${C}${D}${E}</div>`],
    ['each in a box', [A, B, C, D, E].map((p) => `<div class="cell"><div>${p}</div></div>`).join('')],
    [
      'in boxes between advertisements, the last named otherwise',
      `<div class="body"><div class="chunk">${A}${B}</div><div class="ad">إعلان</div><div class="chunk">${C}</div><div class="chunk after-ad">${D}${E}</div></div>`,
    ],
    ['whose first stands apart', `<div class="body"><div class="opening">${A}</div>${B}${C}${D}${E}</div>`],
    [
      'whose rest is hidden until asked for',
      `<div class="body">${A}${B}<div class="rest">${C}${D}${E}</div></div>`,
    ],
    ['on one line each', `<div class="body">${PARAGRAPHS.join('<br>')}</div>`],
    [
      'standing twice, for telephones',
      `<div class="body">${A}${B}${C}${D}${E}</div><div class="body mobile">${A}${B}${C}${D}${E}</div>`,
    ],
    [
      'before comments longer than they are',
      `<div class="body">${A}${B}${C}${D}${E}</div><div class="talk">${'<div><p>كلام طويل لقارئ لا يعجبه شيء مما قيل في الخبر ولا ما لم يقل.</p></div>'.repeat(8)}</div>`,
    ],
    [
      'with pictures and what is under them',
      `<div class="body">${A}<div><img src="a"><div>السوق القديم بعد الترميم</div></div>${B}<p><img src="b"></p><p>جانب من السوق (رويترز)</p>${C}${D}<table><tr><td><img src="c"></td></tr><tr><td>أم سعيد في محلها</td></tr></table>${E}</div>`,
    ],
    [
      'with promoted articles among them',
      `<div class="body">${A}<div class="card"><a href="/1"><h3>أسواق أخرى تنتظر الترميم</h3></a><span>8 فبراير</span></div>${B}<p><a href="/2">كم تكلف ترميم القلعة؟</a></p>${C}<p><strong>اقرأ أيضاً</strong></p><ul><li><a href="/3">تاريخ السوق</a></li></ul>${D}${E}</div>`,
    ],
  ])('is its paragraphs, %s', (_manner, body) => expect(read(body)).toEqual(PARAGRAPHS));

  it('keeps sub-headings as such, be they elements, bold lines, or bold beginnings before a line break', () => {
    const body = `<div>${A}<section class="one"><h2><a href="#one">الكلفة</a></h2>${B}</section><section class="two"><p><b>التجار</b></p>${C}<p><b>أم سعيد</b><br>${PARAGRAPHS[3]}</p></section>${E}</div>`;
    expect(read(body)).toEqual([
      PARAGRAPHS[0],
      '## الكلفة',
      PARAGRAPHS[1],
      '## التجار',
      PARAGRAPHS[2],
      '## أم سعيد',
      PARAGRAPHS[3],
      PARAGRAPHS[4],
    ]);
  });

  it('takes no bold first line and no agency’s name at the end for a sub-heading', () => {
    const body = `<div><p><b>القاهرة - سامي عواد</b></p>${A}${B}${C}<p><b>(أ ف ب)</b></p></div>`;
    expect(read(body)).toEqual(['القاهرة - سامي عواد', ...PARAGRAPHS.slice(0, 3), '(أ ف ب)']);
  });

  it('changes no character, whatever the text', () => {
    const letters = fc.constantFrom(
      ...'ابتثجحخدذرزسشصضطظعغفقكلمنهويءآأإؤئىة',
      'ّ',
      'ـ',
      '\u200f',
      '\u200c',
      '\u00a0',
      '“',
      '»',
      '؟',
      '٣',
      'x',
    );
    const word = fc.array(letters, { minLength: 2, maxLength: 9 }).map((all) => `و${all.join('')}ن`);
    const paragraph = fc.array(word, { minLength: 12, maxLength: 30 }).map((words) => `${words.join(' ')}.`);
    fc.assert(
      fc.property(fc.uniqueArray(paragraph, { minLength: 3, maxLength: 6 }), (paragraphs) => {
        expect(read(`<div>${paragraphs.map((text) => `\n <p> ${text}\n</p>`).join('')}</div>`)).toEqual(
          paragraphs,
        );
      }),
      { numRuns: 60 },
    );
  });
});

describe('lines of the page', () => {
  it.each([
    'شارك الخبر',
    'استمع إلى المقال',
    '3 دقائق للقراءة',
    'صدر الصورة، Getty Images',
    'آخر تحديث: 21/9/2023',
    'نشر في: 20 سبتمبر 2023',
    'نهاية قصص مقترحة',
    'تخطى البودكاست وواصل القراءة',
    'list 2 of 4',
    'جميع الحقوق محفوظة © 2024',
    'الآراء الواردة في المقال لا تعبر بالضرورة عن رأي الموقع',
  ])('«%s» is one', (text) => expect(isPageLine(text)).toBe(true));

  it.each([
    'نهاية الحرب في الشمال',
    'شارك في المؤتمر وزراء من عشر دول.',
    'نشرت في العاصمة قوات إضافية.',
    'كتب الرئيس على منصة إكس أن الاتفاق قريب.',
    'صورة أوضح للمستقبل',
    'حفظ السلام في الإقليم',
    'فيديو انتشر في المدينة أثار الجدل',
    'إعلان وقف إطلاق النار',
  ])('«%s» is the article’s', (text) =>
    expect([isPageLine(text), isInvitation(text)]).toEqual([false, false]),
  );

  it.each([
    ['اقرأ أيضاً: أسعار الشحن ترتفع', 0.6, true],
    ['إقرأ المزيد', 0, true],
    ['مواضيع ذات صلة', 0, true],
    ['للمزيد من الأخبار تابعونا على قناتنا', 0.2, true],
    ['المزيد من القتلى في الشمال', 0, false],
    ['المزيد عن القضية', 1, true],
    ['للمزيد من التفاصيل عن الحادث، قال المتحدث إن التحقيق سيستمر أسبوعا قبل إعلان نتائجه كاملة.', 0, false],
    ['انضم إلى الحزب عام 1990.', 0, false],
  ])('«%s», %d of it linked, invites to read on: %s', (text, linked, expected) =>
    expect(isInvitation(text, linked)).toBe(expected),
  );

  it('tells a picture’s credit and the end of an agency’s report', () => {
    expect([isCredit('© Getty Images'), isCredit('اشترت شركة Getty Images الأرشيف.')]).toEqual([true, false]);
    expect(['// انتهى //', 'انتهى/ س.م', 'انتهى الكلام.', 'انتهى الاجتماع'].map(isEnd)).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});
