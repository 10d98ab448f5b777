import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { passagesOfRows, rowReadings } from '../../bench/rows.ts';
import { buildIndex } from '../../src/search/index.ts';
import type { Hit } from '../../src/search/types.ts';

const asked = (text: string, question: string): Hit | undefined =>
  buildIndex({
    passages: passagesOfRows([{ id: '1', text }]),
    readings: rowReadings(),
    glossary: [],
  }).search(question).hits[0];

const quoted = (text: string, question: string): string => {
  const hit = asked(text, question);
  return hit === undefined ? '' : text.slice(hit.quote.start, hit.quote.end);
};
const marked = (text: string, question: string): string[] =>
  asked(text, question)?.marks.map(({ start, end }) => text.slice(start, end)) ?? [];

describe('the quote', () => {
  it('is the whole sentence that answers', () => {
    const text =
      'وصل وفد من خبراء الأمم المتحدة إلى العاصمة مساء أمس في زيارة تستغرق أربعة أيام يلتقي خلالها عدداً من المسؤولين في الحكومة والبرلمان. وأعلنت الوزارة أن الحريق الذي اندلع في المستودع الرئيسي للميناء أتى على تسعة آلاف طن من القمح المخصص للمحافظات الشمالية قبل أن تخمده فرق الإطفاء.';
    expect(quoted(text, 'كم طناً من القمح احترق؟')).toBe(text.slice(text.indexOf('وأعلنت')));
  });

  it('takes a short sentence with the one beside it', () => {
    const text = 'هل انتهت الأزمة؟ لا يزال الخلاف على الحدود قائماً بين البلدين منذ سنوات.';
    expect(quoted(text, 'هل انتهت الأزمة؟')).toBe(text);
  });

  it('cuts a sentence of more than sixty words to the clauses that answer', () => {
    const filler = 'وتحدث المسؤول عن خطط كثيرة للوزارة في مجالات شتى منها التعليم والصحة والنقل';
    const text = `${filler}، ${filler}، وقال إن الجسر الجديد سيفتتح يوم الأحد، ${filler}، ${filler}، ${filler}.`;
    const quote = quoted(text, 'متى يفتتح الجسر؟');
    expect(quote).toContain('سيفتتح يوم الأحد');
    expect(quote.split(/\s+/).length).toBeLessThanOrEqual(60);
  });

  it('goes on where a clause only repeats the question', () => {
    const filler = 'وتحدث المسؤول عن خطط كثيرة للوزارة في مجالات شتى منها التعليم والصحة والنقل';
    const text = `جسر الوادي (وهو الاسم الذي يعرفه به الناس)، معلق من الحديد يربط ضفتي المدينة، ${filler}، ${filler}، ${filler}، ${filler}، ${filler}.`;
    expect(quoted(text, 'ما هو جسر الوادي؟')).toContain('معلق من الحديد');
  });

  it('prefers the clause that offers what is asked for to the one that only names it', () => {
    const filler = 'وتحدث المسؤول عن خطط كثيرة للوزارة في مجالات شتى منها التعليم والصحة والنقل';
    const text = `وبلغت كلفة الجسر ما لم يتوقعه أحد، ${filler}، ${filler}، ${filler}، ${filler}، إذ دُفع ثمناً للجسر 12 مليون دولار، ${filler}.`;
    expect(quoted(text, 'كم بلغت كلفة الجسر؟')).toContain('12 مليون دولار');
  });

  it('is the sentence that gives the time asked for, though the one before names the thing', () => {
    const text =
      'يقع متحف الفنون في وسط العاصمة على تلة تشرف على النهر، ويضم أكثر من ألفي لوحة وتمثال جمعها أمراء المدينة وتجارها من بلدان كثيرة، ويزوره الناس من كل مكان. وقد أُسس في عام 1887 بأمر من حاكمها الذي أهداه أولى لوحاته وكتب وصيته بأن تبقى أبوابه مفتوحة لكل من أراد أن يدخله من أهلها بلا ثمن.';
    expect(quoted(text, 'متى أُسس متحف الفنون في العاصمة؟')).toContain('1887');
  });

  it.each([
    ['ونفت الوزارة أن تكون قد خفضت عدد الحراس في المحاكم.', 'هل خفضت الوزارة عدد الحراس؟', 'ونفت'],
    ['وقال إن العملية ستتوقف فقط في حال سلّم المسلحون أسلحتهم.', 'متى تتوقف العملية؟', 'حال'],
    ['ولم تُعرف أسباب الحريق بعد.', 'ما أسباب الحريق؟', 'ولم'],
  ])('marks what denies or limits: %s', (text, question, word) => {
    expect(marked(text, question).join(' ')).toContain(word);
  });

  it('is a piece of the passage of at most sixty words, and marks lie within it, for any text', () => {
    const word = fc.constantFrom('الحريق', 'لم', 'المدينة،', 'قال:', '32', 'أمس.', '«نعم»', 'العاصمة');
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 150 }), (all) => {
        const text = all.join(' ');
        const hit = asked(text, 'الحريق في المدينة أو العاصمة');
        if (hit === undefined) return;
        const { quote, marks } = hit;
        expect(text.slice(quote.start, quote.end).split(/\s+/).length).toBeLessThanOrEqual(60);
        for (const mark of marks) {
          expect(mark.start).toBeGreaterThanOrEqual(quote.start);
          expect(mark.end).toBeLessThanOrEqual(quote.end);
        }
      }),
      { numRuns: 50 },
    );
  });
});
