import { describe, expect, it } from 'vitest';
import { fold } from '../../src/arabic/fold.ts';
import { stem } from '../../src/arabic/stem.ts';

const stems = (...words: string[]): string[] => [...new Set(words.map((word) => stem(fold(word))))];

describe('the light stemmer', () => {
  it.each([
    [['التقرير', 'تقرير', 'بالتقرير']],
    [['التحقيق', 'تحقيق', 'للتحقيق']],
    [['الفيديو', 'فيديو']],
    [['الأفكار', 'أفكار']],
    [['الواحد', 'واحد']],
    [['الغياب', 'غياب']],
  ])('takes the article off a noun that begins as a word with its own «ال» does: %j', (words) => {
    expect(stems(...words)).toHaveLength(1);
  });

  it.each([
    ['ألمانيا', 'بألمانيا', 'المان'],
    ['التقى', 'والتقى', 'التق'],
    ['التزام', 'بالتزام', 'التزام'],
  ])('leaves the «ال» of «%s», also in «%s»', (word, joined, expected) => {
    expect(stems(word, joined)).toEqual([expected]);
  });

  it('reads «لل» before a word with its own ل', () => {
    expect(stems('للجنة', 'لجنة', 'اللجنة')).toHaveLength(1);
    expect(stems('للاجئين', 'لاجئين', 'اللاجئين')).toHaveLength(1);
    expect(stems('للجيش', 'الجيش')).toHaveLength(1);
  });

  it('takes the لـ of purpose off verbal nouns of two letters', () => {
    expect(stems('لشنّ', 'شنّ')).toHaveLength(1);
    expect(stems('لحلّ', 'الحل')).toHaveLength(1);
    expect(stems('لغة', 'غة')).toHaveLength(2);
  });

  it('reads the ت before «ـه» as ة where that gives a known word', () => {
    expect(stems('سيارته', 'السيارة')).toHaveLength(1);
    expect(stems('وفاته', 'وفاة')).toHaveLength(1);
    expect(stems('عمليتها', 'عملية')).toHaveLength(1);
    expect(stems('بيته', 'بيت')).toHaveLength(1);
  });

  it.each([
    [['زملاء', 'زملاؤه', 'زملاؤهم', 'زملائها']],
    [['لقاء', 'لقاؤه', 'لقائه', 'لقائهما']],
    [['علماء', 'علماؤها', 'علمائنا']],
    [['أعضاء', 'أعضاؤه', 'أعضائه']],
  ])('knows the hamza before a pronoun: %j', (words) => expect(stems(...words)).toHaveLength(1));

  it('takes no pronoun off a word that ends as if it had one', () => {
    expect(stems('علاوة', 'علاء')).toHaveLength(2);
    expect(stems('رواية', 'رواء')).toHaveLength(2);
  });

  it.each([
    ['والدفاع', 'الدفاع'],
    ['والداخلية', 'الداخلية'],
    ['وقُتل', 'قُتل'],
    ['وعدم', 'عدم'],
    ['وفرنسا', 'فرنسا'],
    ['وقائد', 'قائد'],
    ['وحدود', 'حدود'],
    ['وعودة', 'عودة'],
    ['ويبلغ', 'يبلغ'],
    ['وسيصل', 'يصل'],
  ])('takes «و» off «%s», though words of its own begin so', (joined, word) => {
    expect(stems(joined, word)).toHaveLength(1);
  });

  it.each([
    ['والد', 'والدته', 'لد'],
    ['وقت', 'وقتها', 'قت'],
    ['وجه', 'وجهه', 'جه'],
    ['وصل', 'وصلوا', 'صل'],
    ['وفاة', 'وفاته', 'فاة'],
  ])('leaves the «و» of «%s» and «%s»', (word, inflected, rest) => {
    expect(stems(word, inflected)).toHaveLength(1);
    expect(stems(word, rest)).toHaveLength(2);
  });

  it.each([
    ['لكبح', 'كبح'],
    ['بوساطة', 'الوساطة'],
    ['لإحلال', 'إحلال'],
    ['وحلّ', 'حلّ'],
    ['وشنّت', 'شنّ'],
  ])('takes the first letter off «%s», of «%s»', (joined, word) => {
    expect(stems(joined, word)).toHaveLength(1);
  });

  it('knows the forms of verbs of two letters', () => {
    expect(stems('كفّ', 'كفّت', 'كفّوا', 'يكفّ', 'يكفّون')).toHaveLength(1);
    expect(stems('حطّ', 'حطّوا', 'يحطّون')).toHaveLength(1);
  });

  it('takes preposition and article off nouns of two letters, and the future off short verbs', () => {
    expect(stems('بالدم', 'الدم')).toHaveLength(1);
    expect(stems('وبالحق', 'الحق')).toHaveLength(1);
    expect(stems('سيصل', 'يصل')).toHaveLength(1);
    expect(stems('سيدة', 'يده')).toHaveLength(2);
  });

  it('takes a preposition off a country that news seldom names', () => {
    expect(stems('لفنلندا', 'بفنلندا', 'فنلندا')).toHaveLength(1);
    expect(stems('ببيرو', 'بيرو')).toHaveLength(1);
    expect(stems('وليبيريا', 'ليبيريا')).toHaveLength(1);
  });

  it.each([
    ['بروس', 'روسيا'],
    ['ويلسون', 'يلسون'],
    ['فورد', 'ورد'],
    ['ألكس', 'كس'],
  ])('takes no letter off the name «%s», which is not «%s»', (name, other) => {
    expect(stems(name, `و${name}`, `ب${name}`)).toHaveLength(1);
    expect(stems(name, other)).toHaveLength(2);
  });

  it.each([
    ['شريان', 'شرى'],
    ['تشرين', 'اشترى'],
    ['اجتماعي', 'اجتماع'],
    ['نهائي', 'نهاية'],
    ['رسمي', 'رسم'],
    ['مكانة', 'مكان'],
    ['لبنان', 'لبن'],
    ['تركيا', 'ترك'],
    ['كاميرا', 'أمير'],
    ['فكرة', 'كرة'],
    ['بعيد', 'عيد'],
    ['عملية', 'عمل'],
    ['جامعة', 'جامع'],
    ['الجمعية', 'الجمعة'],
    ['إعلان', 'أعلى'],
    ['امرأة', 'أمر'],
    ['عدوى', 'عدو'],
  ])('keeps «%s» apart from «%s»', (one, other) => {
    expect(stems(one, other)).toHaveLength(2);
  });
});
