import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CUE } from '../../src/search/cues.ts';
import { readQuestion } from '../../src/search/question.ts';

describe('what is asked for', () => {
  it.each([
    ['كم قتيلاً سقط؟', 'number'],
    ['قديش عدد الجرحى؟', 'number'],
    ['شحال ديال الناس ماتوا؟', 'number'],
    ['كام واحد اتصاب؟', 'number'],
    ['How many people were killed?', 'number'],
    ['kam wa7ed mat', 'number'],
    ['متى بدأ الهجوم؟', 'time'],
    ['إمتى حصل ده؟', 'time'],
    ['وقتاش صار الاتفاق؟', 'time'],
    ['في أي عام وقع الزلزال؟', 'time'],
    ['In which year did it happen?', 'time'],
    ['أين عُقد الاجتماع؟', 'place'],
    ['وين طاحت الطيارة؟', 'place'],
    ['من أين جاؤوا؟', 'place'],
    ['من أصدر التقرير؟', 'person'],
    ['مين توسط بينهم؟', 'person'],
    ['شكون قال هذا؟', 'person'],
    ['لماذا أُغلق الطريق؟', 'reason'],
    ['علاش سكرو الطريق؟', 'reason'],
    ['ليش انسحبوا؟', 'reason'],
    ['كيف خرج الركاب؟', 'manner'],
    ['هل عُرف السبب؟', 'yes-no'],
    ['ماذا قال الوزير؟', 'statement'],
    ['شو قال رئيس الحكومة؟', 'statement'],
    ['شقال الوزير؟', 'statement'],
    ['شكالت المتحدثة عن الحادث؟', 'statement'],
    ['What did the minister say?', 'statement'],
    ['ما سبب الحريق؟', 'reason'],
    ['بماذا برّرت الحكومة قرارها؟', 'reason'],
    ['كيف برر الوزير غيابه؟', 'reason'],
    ['شو حجتهم؟', 'reason'],
    ['What excuse did the club give?', 'reason'],
    ['How did she justify the delay?', 'reason'],
    ['زوارق مطاطية', 'none'],
    ['في أي مستشفى يرقد الجرحى؟', 'place'],
    ['أي شركة صنعت القطار؟', 'name'],
    ['ما اسم قائد السفينة؟', 'name'],
    ['Which company built the train?', 'name'],
    ['حصل إيه في المينا؟', 'what'],
    ['بقالهم قد إيه تحت الأنقاض؟', 'number'],
    ['جم واحد انجرح؟', 'number'],
    ['How cold was the water?', 'number'],
    ['How did they escape?', 'manner'],
  ])('%s → %s', (question, asked) => expect(readQuestion(question).asked).toBe(asked));

  it('knows which thing is counted', () => {
    const { words } = readQuestion('كم قتيلاً سقط في الهجوم؟');
    expect(words.filter(({ counted }) => counted).map(({ text }) => text)).toEqual(['قتيلا']);
  });

  it.each([['كم تنتج المصفاة؟'], ['كم سيُدفع للمتضررين؟'], ['كم انخفض السهم؟']])(
    'takes no verb for the thing counted: %s',
    (question) => expect(readQuestion(question).words.some(({ counted }) => counted)).toBe(false),
  );

  it.each([
    ['كم عمر الطيار؟', CUE.period],
    ['كم سنة استمرت الحرب؟', CUE.period],
    ['ما نسبة المشاركة؟', CUE.percent],
    ['بكم بيعت اللوحة؟', CUE.money],
    ['What is the price of a ticket?', CUE.money],
    ['ما طول الجسر؟', CUE.length],
    ['How long is the bridge?', CUE.period | CUE.length],
    ['كم قتيلاً سقط؟', 'count'],
    ['كم جندياً خسر الجيش؟', 'count'],
  ])('knows what a number measures: %s', (question, quantity) =>
    expect(readQuestion(question).quantity).toBe(quantity),
  );

  it.each([
    ['ماذا قال وزير الدفاع عن الهدنة؟', 'وزير الدفاع'],
    ['شو قالت الشركة بعد الحادث؟', 'الشركه'],
    ['بريجيت أولسون ماذا قالت', 'بريجيت اولسون'],
    ['شكالت الشركة عن الحادث؟', 'الشركه'],
    ['What did the pilot say?', 'did the pilot'],
  ])('knows whose words are asked for: %s', (question, whose) => {
    const { speaker, tokens } = readQuestion(question);
    expect(tokens.slice(speaker?.from, speaker?.to).join(' ')).toBe(whose);
  });

  it.each([
    ['ما سبب إلغاء العقد؟', 'سبب'],
    ['علّل إلغاء العقد', 'علل'],
    ['موعد افتتاح المعرض', 'موعد'],
    ['في أي مكان عُثر على اللوحة؟', 'مكان'],
  ])('does not look for the word that only says what is asked for: %s', (question, word) =>
    expect(readQuestion(question).words.map(({ text }) => text)).not.toContain(word),
  );

  it('looks for the word that says what kind of reason', () => {
    const { asked, words } = readQuestion('ما ذريعة النادي لإلغاء العقد؟');
    expect(asked).toBe('reason');
    expect(words.map(({ text }) => text)).toContain('ذريعه');
  });

  it('counts the noun after «أي» for little', () => {
    const { words } = readQuestion('في أي مدينة أقيم المعرض؟');
    expect(words.filter(({ generic }) => generic).map(({ text }) => text)).toEqual(['مدينه']);
  });

  it('reads numbers in words as digits', () => {
    const words = readQuestion('متى تجدد القتال عام ألفين وعشرين').words.map(({ text }) => text);
    expect(words).toContain('2020');
  });

  it('reads any text, and no more than its beginning', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => void readQuestion(text)));
    expect(readQuestion('سؤال '.repeat(1000)).words.length).toBeLessThanOrEqual(1000);
  });
});
