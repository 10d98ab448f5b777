import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
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
    ['What did the minister say?', 'statement'],
    ['ما سبب الحريق؟', 'reason'],
    ['زوارق مطاطية', 'none'],
  ])('%s → %s', (question, asked) => expect(readQuestion(question).asked).toBe(asked));

  it('knows which thing is counted', () => {
    const { words } = readQuestion('كم قتيلاً سقط في الهجوم؟');
    expect(words.filter(({ counted }) => counted).map(({ text }) => text)).toEqual(['قتيلا']);
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
