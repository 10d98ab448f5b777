import { describe, expect, it } from 'vitest';
import { passagesOfRows, rowReadings } from '../../bench/rows.ts';
import { buildIndex, type SearchIndex } from '../../src/search/index.ts';

const indexOf = (...texts: string[]): SearchIndex =>
  buildIndex({
    passages: passagesOfRows(texts.map((text, at) => ({ id: `${at + 1}`, text, article: 'one' }))),
    readings: rowReadings(),
    glossary: [],
  });
const confidence = (index: SearchIndex, question: string): number => index.search(question).confidence;

describe('the kind of answer asked for', () => {
  const bridge = indexOf(
    'انهار الجسر الحديدي فجر الأحد.',
    'وقال المهندس فاروق البنا إن كلفة إصلاح الجسر تبلغ سبعة ملايين دينار.',
    'وحذرت وزيرة النقل من عبور الجسر المجاور، الذي يبلغ عمره ستين عاما.',
  );

  it('is a sum of money for «بكم»', () =>
    expect(bridge.search('ما كلفة الجسر؟').hits[0]?.passage.id).toBe('2'));
  it('is years for an age', () => expect(bridge.search('كم عمر الجسر؟').hits[0]?.passage.id).toBe('3'));
  it('is a toll that the text tells, however far its number stands', () => {
    const quake = indexOf(
      'وأعلن الدفاع المدني أن المفقودين من سكان القرى الجبلية.',
      'وقال الدفاع المدني إن 15 شخصا ما زالوا حتى مساء الثلاثاء في عداد المفقودين.',
    );
    expect(quake.search('كم عدد المفقودين؟').hits[0]?.passage.id).toBe('2');
  });
  it('is found in words of whom they are asked', () => {
    expect(bridge.search('ماذا قال المهندس عن الجسر؟').hits[0]?.passage.id).toBe('2');
    expect(bridge.search('ماذا قالت الوزيرة عن الجسر؟').hits[0]?.passage.id).toBe('3');
  });
});

describe('a number asked for', () => {
  it('is not the day of a date', () => {
    const talks = indexOf(
      'وسيطر الثوار على بلدات عدة في الوادي، بينها بلدة النخيل.',
      'وسيلتقي الثوار في الوادي شيوخ البلدات يوم 21 أيلول.',
      'وسيطروا على 9 منها.',
    );
    expect(
      talks.explain('كم بلدة سيطر عليها الثوار؟').ranked.find(({ passage }) => passage === 1)?.offered,
    ).toBe(0);
  });
});

describe('confidence', () => {
  it('is less when a number is asked for that measures something else', () => {
    const index = indexOf(
      'وسجل البديل توم هارغريف هدف الفوز أمام 41,300 متفرج.',
      'وانتهت المباراة دون إصابات.',
    );
    expect(confidence(index, 'كم عمر توم هارغريف؟')).toBeLessThan(
      confidence(index, 'كم متفرجا شاهد هدف توم هارغريف؟'),
    );
  });

  it('is less when somebody else is quoted than who is asked about', () => {
    const index = indexOf('وقالت المديرة سلمى النجار إن المصنع سيغلق أبوابه.', 'وتظاهر عمال المصنع أمس.');
    expect(confidence(index, 'ماذا قال رئيس العمال عن المصنع؟')).toBeLessThan(
      confidence(index, 'ماذا قالت سلمى النجار عن المصنع؟'),
    );
  });

  it('is less when a country is asked about that the articles do not name', () => {
    const index = indexOf('ورحبت فرنسا بالهدنة في الجنوب.', 'وانسحبت القوات من الجنوب.');
    expect(confidence(index, 'ما موقف اليابان من الهدنة في الجنوب؟')).toBeLessThan(
      confidence(index, 'ما موقف فرنسا من الهدنة في الجنوب؟'),
    );
  });

  it('is less when a name is asked for and none is told', () => {
    const told = indexOf('وتولت شركة بروندال اليابانية صيانة القطار.');
    const untold = indexOf('وتولت شركة يابانية صيانة القطار.');
    const question = 'ما اسم الشركة اليابانية التي تولت صيانة القطار؟';
    expect(confidence(untold, question)).toBeLessThan(confidence(told, question));
  });

  it('is less when the thing counted is of another kind than asked', () => {
    const index = indexOf(
      'وأصيب أكثر من 200 جريح في العملية الأذربيجانية على الإقليم.',
      'وأعلنت أذربيجان انتهاء العملية.',
    );
    expect(confidence(index, 'كم جريحاً أذربيجانياً؟')).toBeLessThan(confidence(index, 'كم جريحاً في العملية؟'));
  });
});
