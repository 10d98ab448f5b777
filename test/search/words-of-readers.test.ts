import { describe, expect, it } from 'vitest';
import { passagesOfRows, rowReadings } from '../../bench/rows.ts';
import { buildIndex } from '../../src/search/index.ts';

/** The number of the sentence found first. */
function finder(sentences: readonly string[]): (question: string) => string | undefined {
  const index = buildIndex({
    passages: passagesOfRows(sentences.map((text, at) => ({ id: `${at + 1}`, text, article: 'one' }))),
    readings: rowReadings(),
    glossary: [],
  });
  return (question) => index.search(question).hits[0]?.passage.id;
}

describe('readers’ own words find what an article says of politics', () => {
  const first = finder([
    'أدى اليمين رئيسا للبلاد أمس في مبنى البرلمان، وكان وزيرا للدفاع.',
    'وحصل منافسه على 38 بالمئة من الأصوات وهنأه مساء الأحد.',
    'ووعد بخفض الضرائب على أصحاب المتاجر الصغيرة خلال عامه الأول.',
    'وكان سلفه قد استقال في مارس بعد احتجاجات استمرت ستة أسابيع.',
  ]);
  it.each([
    ['ليش تنحى اللي قبله؟', '4'],
    ['كم كانت أصوات خصمه؟', '2'],
    ['when did he take office', '1'],
    ['ماذا قال عن الرسوم على المحلات؟', '3'],
  ])('%s', (question, sentence) => expect(first(question)).toBe(sentence));
});

describe('readers’ own words find what an article says of money and work', () => {
  const first = finder([
    'سرحت الشركة 400 موظف في مصنعها جنوب المدينة بعد عام من الخسائر.',
    'وقال المالك إنه سيبيع المبنى في مزاد قبل نهاية الشهر.',
    'ويتقاضى العمال 300 دولار شهريا ولم يتسلموها منذ مارس.',
  ]);
  it.each([
    ['كم واحد طردوه من الشغل؟', '1'],
    ['كم كان راتب الواحد منهم؟', '3'],
    ['who is the owner and what will he do', '2'],
  ])('%s', (question, sentence) => expect(first(question)).toBe(sentence));
});

describe('readers’ own words find what an article says of a match', () => {
  const first = finder([
    'تغلب الفريق الضيف على مضيفه 3-1 في الجولة العاشرة من الدوري.',
    'وأشهر الحكم البطاقة الحمراء في وجه المدافع قبل الاستراحة.',
    'وغادر الحارس الملعب على نقالة، وسيغيب عن الملاعب شهرين.',
  ]);
  it.each([
    ['مين ربح الماتش؟', '1'],
    ['هل طرد لاعب؟', '2'],
  ])('%s', (question, sentence) => expect(first(question)).toBe(sentence));
});

describe('names', () => {
  const first = finder([
    'وأغلقت السلطات الطريق المؤدي إلى باتشين منذ الجمعة.',
    'وقال المهندس هارغريف إن السد آمن.',
    'ونفى هارجريف أن يكون قد تلقى مالا.',
  ]);
  it.each([
    ['road to Bachin', '1'],
    ['طريق باتشن', '1'],
    ['What did Hargreave say about the dam?', '2'],
    ['هل تلقى هارغريف مالا؟', '3'],
  ])('are found however they are spelled: %s', (question, sentence) =>
    expect(first(question)).toBe(sentence),
  );
});
