import { describe, expect, it } from 'vitest';
import { answerTo } from '../../src/answers/ask.ts';
import { recencyAsked } from '../../src/answers/recency.ts';
import { parseArticle } from '../../src/corpus/article-file.ts';
import { buildDossier } from '../../src/dossier.ts';

describe('a question asks for the newest', () => {
  it.each([
    'كم بلغ عدد القتلى في آخر حصيلة؟',
    'ما آخر الأخبار عن الفيضان؟',
    'شو آخر التطورات؟',
    'ما أحدث الأرقام؟',
    'ما هي أحدث حصيلة للزلزال',
    'ماذا قالت الوزارة في آخر بيان لها؟',
    'كم قتيلا حتى الآن؟',
    'كم عدد المفقودين حالياً',
    'قديش صار عدد الجرحى لحد هلق',
    'إيه آخر حاجة حصلت لحد دلوقتي',
    'ما الحصيلة الأخيرة للضحايا؟',
    'ماذا حدث اليوم؟',
    'What is the latest death toll?',
    'How many people have been killed so far?',
    'current toll of the earthquake',
  ])('%s', (question) => {
    expect(recencyAsked(question)).toBe('newest');
  });
});

describe('a question asks for the oldest', () => {
  it.each([
    'ما أول حصيلة أُعلنت؟',
    'أول ما أعلنت الوزارة عن الحادث',
    'كم كان عدد القتلى في البداية؟',
    'ماذا قالت السلطات في بادئ الأمر؟',
    'ما الحصيلة الأولية للقتلى؟',
    'بالأول شو حكوا عن السبب؟',
    'What was first reported about the fire?',
    'What was the initial death toll?',
    'What did officials say at first?',
  ])('%s', (question) => {
    expect(recencyAsked(question)).toBe('oldest');
  });
});

describe('a question that asks for neither', () => {
  it.each([
    'كم عدد القتلى؟',
    'من الطرف الآخر في الاتفاق؟',
    'هل وقع هجوم آخر؟',
    'متى كانت آخر مرة ثار فيها البركان؟',
    'ماذا حدث أول من أمس؟',
    'من أول من وصل إلى المكان؟',
    'ماذا أحدث الزلزال في المدينة؟',
    'ماذا جرى في بداية العام؟',
    'ماذا أعلن الوزير اليوم الأربعاء؟',
    'ماذا قال في اليوم التالي؟',
    'من هو أول رئيس للبلاد؟',
    'Who arrived first?',
    'When did the volcano last erupt?',
    // both: neither wins
    'قارن أول حصيلة بآخر حصيلة',
  ])('%s', (question) => {
    expect(recencyAsked(question)).toBeUndefined();
  });
});

describe('among articles of three days', () => {
  const days = ['2024-02-03', '2024-02-04', '2024-02-05'] as const;
  const dead = [9, 14, 21] as const;
  const dossier = buildDossier({
    articles: days.map((day, at) => {
      const title = `انهيار منجم الفحم: اليوم ${['الأول', 'الثاني', 'الثالث'][at]}`;
      return parseArticle(
        `---\ntitle: "${title}"\npublished: ${day}\npublishedIs: stated\n---\n${title}\nقالت وزارة الطاقة إن حصيلة انهيار منجم الفحم بلغت ${dead[at]} قتيلاً.\nوما زال الأهالي ينتظرون عند البوابة.\n`,
        `mine-${at + 1}`,
        `mine-${at + 1}.md`,
      );
    }),
    glossary: [],
    version: 'test',
  });
  const first = (question: string): string | undefined =>
    answerTo(dossier, question, { limit: 8, quotes: 8 }).quotes[0]?.article.published;

  it('the newest toll is quoted when the latest is asked for, the oldest when the first', () => {
    expect(first('كم بلغت حصيلة قتلى المنجم في آخر حصيلة؟')).toBe(days[2]);
    expect(first('كم قتيلا في المنجم حتى الآن؟')).toBe(days[2]);
    expect(first('ما أول حصيلة لانهيار المنجم؟')).toBe(days[0]);
  });

  it('without such a word the best answer is quoted first, whatever its day', () => {
    const question = 'كم بلغت حصيلة قتلى المنجم؟';
    const [best] = dossier.index.search(question).hits;
    expect(first(question)).toBe(best?.passage.article.published);
  });

  it('what does not answer never comes first for being new', () => {
    const { quotes } = answerTo(dossier, 'ما آخر حصيلة لقتلى المنجم؟', { limit: 8, quotes: 8 });
    const [quote] = quotes;
    expect(quote?.article.body.slice(quote.answer.start, quote.answer.end)).toContain('21 قتيلاً');
  });
});
