import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readClaims } from '../../src/reading/claims.ts';
import { arabicText } from './texts.ts';

/** The claims of a text as «speaker: content», an elided speaker as «؟». */
const claims = (text: string): string[] =>
  readClaims(text).map(
    ({ speaker, content }) => `${speaker ?? '؟'}: ${text.slice(content.start, content.end)}`,
  );

/** The only claim of a text. */
function claim(text: string) {
  const [only, ...more] = readClaims(text);
  expect(more, text).toEqual([]);
  if (only === undefined) throw new Error(`no claim in ${text}`);
  return { ...only, words: text.slice(only.content.start, only.content.end) };
}

describe('a verb, its speaker, and an أنّ-clause', () => {
  it.each([
    ['وقالت الوزارة إن الجسر سيفتح غداً.', 'الوزارة: الجسر سيفتح غداً'],
    ['وأشار رئيس البلدية إلى أنّ المياه عادت إلى الأحياء.', 'رئيس البلدية: المياه عادت إلى الأحياء'],
    ['وأفادت الشرطة بأن السائق نجا.', 'الشرطة: السائق نجا'],
    [
      'وأوضح الناطق باسم الجيش العقيد سامي الحداد أن الطريق مقطوعة.',
      'الناطق باسم الجيش العقيد سامي الحداد: الطريق مقطوعة',
    ],
    ['وقال لاحقاً إن الاجتماع تأجل.', '؟: الاجتماع تأجل'],
    ['أعلنت نقابة الصيادين أنّه لن تُبحر أي سفينة.', 'نقابة الصيادين: لن تُبحر أي سفينة'],
    ['وسبق أن أكدت الخارجية اليابانية أنّ السفير باقٍ.', 'الخارجية اليابانية: السفير باقٍ'],
    ['وبيّن المهندس أن السد سليم.', 'المهندس: السد سليم'],
    ['وقال الوزير في مؤتمر صحافي إن: المحادثات مستمرة.', 'الوزير: المحادثات مستمرة'],
  ])('reads %s', (text, expected) => {
    expect(claims(text)).toEqual([expected]);
  });

  it('takes title, name and apposition as one speaker', () => {
    expect(claim('وقال المتحدث باسم الميناء، وليد الجابري، أمس، إن الرصيف أغلق.').speaker).toBe(
      'المتحدث باسم الميناء، وليد الجابري',
    );
    expect(claim('وقال وليد الجابري، مدير الميناء، إن الرصيف أغلق.').speaker).toBe(
      'وليد الجابري، مدير الميناء',
    );
  });

  it('leaves out when, where and through what it was said', () => {
    const said = claim('وقالت رئيسة الجمعية ليلى منصور في بيان أمس الثلاثاء إن الحملة انتهت.');
    expect(said.speaker).toBe('رئيسة الجمعية ليلى منصور');
    expect(said.channel).toBe('في بيان أمس الثلاثاء');
    expect(claim('وأعلنت وزارة النقل، عبر موقعها الرسمي، أن الرحلات عادت.').channel).toBe(
      'عبر موقعها الرسمي',
    );
    expect(claim('وقال مصدر في المستشفى لوكالة الأنباء إن الجرحى بخير.').speaker).toBe('مصدر في المستشفى');
  });

  it('keeps the place that is part of an office, not the one where a named person speaks', () => {
    expect(claim('أعلنت وزارة الصحة في فنلندا أن اللقاح متوفر.').speaker).toBe('وزارة الصحة في فنلندا');
    expect(claim('قال المسؤول في المنظمة كارل لندن في روما إن الحصاد ضعيف.').speaker).toBe(
      'المسؤول في المنظمة كارل لندن',
    );
  });

  it('knows the office «الأمين العام» from a time', () => {
    expect(claim('وقال الأمين العام للاتحاد إن العام الماضي كان صعباً.').speaker).toBe('الأمين العام للاتحاد');
  });

  it('keeps a relative clause without a comma in the speaker', () => {
    expect(claim('وأضاف المصدر الذي رفض كشف اسمه، أن التحقيق مستمر.').speaker).toBe(
      'المصدر الذي رفض كشف اسمه',
    );
  });
});

describe('a subject before its verb', () => {
  it.each([
    ['وكان رئيس الاتحاد فرانك مولر قد حذّر من إفلاس النادي.', 'رئيس الاتحاد فرانك مولر: إفلاس النادي'],
    ['وكانت الشركة قد أعلنت، الأحد 4 شباط، تأجيل الرحلة.', 'الشركة: تأجيل الرحلة'],
    ['اليابان تعلن وقف صيد الحيتان', 'اليابان: وقف صيد الحيتان'],
    ['أما المدرب فقال إن الفريق جاهز.', 'المدرب: الفريق جاهز'],
    ['إضراب في الموانئ والنقابة تنفي التخريب', 'النقابة: التخريب'],
  ])('reads %s', (text, expected) => {
    expect(claims(text)).toEqual([expected]);
  });
});

describe('what is reported as a noun', () => {
  it.each([
    ['أعلنت السلطات الكندية إجلاء سكان البلدة.', 'السلطات الكندية: إجلاء سكان البلدة'],
    ['دعت المعارضة إلى تنظيم مسيرة جديدة.', 'المعارضة: تنظيم مسيرة جديدة'],
    ['ورحبت الجامعة العربية بالهدنة.', 'الجامعة العربية: بالهدنة'],
    ['وأكدت مصادر طبية مقتل ثلاثة أشخاص.', 'مصادر طبية: مقتل ثلاثة أشخاص'],
    ['وأعرب السفير عن أسفه لما حدث.', 'السفير: أسفه لما حدث'],
    ['وأعلن رئيس البلدية توماس كرامر الحداد يومين.', 'رئيس البلدية توماس كرامر: الحداد يومين'],
    ['وطالب السكان بمحاسبة المقاول.', 'السكان: بمحاسبة المقاول'],
  ])('reads %s', (text, expected) => {
    expect(claims(text)).toEqual([expected]);
  });

  it('labels denials and accusations, and whom one accuses or urges', () => {
    expect(claim('ونفت كندا أن تكون قد أغلقت الحدود.')).toMatchObject({
      polarity: 'denial',
      words: 'تكون قد أغلقت الحدود',
    });
    expect(claim('وتتهم أوسلو مدريد بعرقلة الاتفاق، وهو اتفاق تجاري قديم.')).toMatchObject({
      speaker: 'أوسلو',
      target: 'مدريد',
      polarity: 'accusation',
      words: 'بعرقلة الاتفاق',
    });
    expect(claim('وحثّ المبعوث بيتر هانسن أطراف النزاع على وقف القصف.')).toMatchObject({
      speaker: 'المبعوث بيتر هانسن',
      target: 'أطراف النزاع',
      words: 'وقف القصف',
    });
    expect(claim('ونفى الحارس ذلك.')).toMatchObject({ polarity: 'denial', words: 'ذلك' });
  });
});

describe('quotations', () => {
  it('takes what stands in the marks, and says that it is quoted', () => {
    expect(claim('وقال النجار: «الخشب مرتفع الثمن. سننتظر» في حديث هاتفي.')).toMatchObject({
      speaker: 'النجار',
      words: 'الخشب مرتفع الثمن. سننتظر',
      quoted: true,
    });
  });

  it('finds a quotation without colon, and one that the sentence never closes', () => {
    expect(claim('وأضاف "لن نبيع المصنع أبداً".')).toMatchObject({
      speaker: null,
      words: 'لن نبيع المصنع أبداً',
    });
    expect(claims('وأشار التاجر إلى أن السوق راكدة، مضيفاً «ننتظر الموسم.')).toEqual([
      'التاجر: السوق راكدة',
      'التاجر: ننتظر الموسم',
    ]);
  });

  it('takes a quotation before its verb', () => {
    expect(claim('"كان المطر غزيراً طوال الليل" كما قالت الجارة.')).toMatchObject({
      speaker: 'الجارة',
      words: 'كان المطر غزيراً طوال الليل',
      quoted: true,
    });
  });

  it('does not take a name or a term in marks for the quotation', () => {
    expect(claims('أعلنت وكالة "بلقان نيوز" أن المطار أغلق.')).toEqual(['وكالة "بلقان نيوز": المطار أغلق']);
    expect(claim('وأكد الاتحاد أن "بطولة الصيف" بمشاركة عشرة أندية ستقام في موعدها المقرر.')).toMatchObject({
      words: '"بطولة الصيف" بمشاركة عشرة أندية ستقام في موعدها المقرر',
      quoted: false,
    });
  });
});

describe('several claims in a sentence', () => {
  it('gives participles the speaker of the verb before them', () => {
    expect(claims('وقال العمدة إن النهر ارتفع، مشيراً إلى أن الجسور آمنة، داعياً السكان إلى الهدوء.')).toEqual([
      'العمدة: النهر ارتفع',
      'العمدة: الجسور آمنة',
      'العمدة: الهدوء',
    ]);
  });

  it('nests a report inside a report', () => {
    expect(claims('أعلنت وكالة كيودو أنّ "العمال في المصنع أعلنوا وقف الإضراب بدءاً من الغد".')).toEqual([
      'وكالة كيودو: العمال في المصنع أعلنوا وقف الإضراب بدءاً من الغد',
      'العمال في المصنع: وقف الإضراب بدءاً من الغد',
    ]);
  });

  it('ends a claim where another begins', () => {
    expect(
      claims('وقالت الشرطة إن اللص هرب، وأوضحت سعاد كامل المتحدثة باسم المتحف أن اللوحة سليمة.'),
    ).toEqual(['الشرطة: اللص هرب', 'سعاد كامل المتحدثة باسم المتحف: اللوحة سليمة']);
  });

  it('names the source of a relayed statement, and the medium apart from it', () => {
    expect(claim('ونقلت صحيفة «المدينة» عن مسؤول في الميناء قوله إن السفينة غادرت.')).toMatchObject({
      speaker: 'مسؤول في الميناء',
      via: 'صحيفة «المدينة»',
      words: 'السفينة غادرت',
    });
    expect(claim('وأظهر البيان أن الأرباح تراجعت، بحسب ما ذكرته وكالة رويترز.')).toMatchObject({
      speaker: 'البيان',
      via: 'وكالة رويترز',
    });
  });
});

describe('sources named beside the statement', () => {
  it.each([
    ['أغلقت المدارس أبوابها، بحسب وزارة التعليم.', 'وزارة التعليم: أغلقت المدارس أبوابها'],
    ['قُطعت الطريق، كما أعلنت الحكومة مساء الأحد.', 'الحكومة: قُطعت الطريق'],
    ['عاد التيار إلى المدينة، وذلك بحسب ما أعلنه مدير الشركة.', 'مدير الشركة: عاد التيار إلى المدينة'],
    ['وبحسب إحصاءات الشرطة، تراجعت السرقات.', 'إحصاءات الشرطة: تراجعت السرقات'],
    ['ووفقاً لسلطات الميناء، فقد غرقت السفينة.', 'لسلطات الميناء: فقد غرقت السفينة'],
    ['توفي المريض فجراً، على ما روى شقيقه.', 'شقيقه: توفي المريض فجراً'],
    ['قتل 12 شخصاً (بحسب الشرطة).', 'الشرطة: قتل 12 شخصاً'],
    ['غرقت السفينة، حسب آخر حصيلة أعلنتها وزارة النقل أمس.', 'وزارة النقل: غرقت السفينة'],
    ['غرقت السفينة، بحسب ما نقلت وكالة فيرا عن مصدر في الميناء.', 'مصدر في الميناء: غرقت السفينة'],
    ['غرقت السفينة، بحسب بيان للمرصد الذي أشار إلى سوء الطقس.', 'بيان للمرصد: غرقت السفينة'],
    ['ووفق مصادر طبية فقد قتل 12 شخصاً.', 'مصادر طبية: فقد قتل 12 شخصاً'],
    ['وحسب المصدر نفسه قتل 12 شخصاً.', 'المصدر نفسه: قتل 12 شخصاً'],
    ['وطبقاً لموقع «الميناء» سئل الوزير عن الحريق.', 'لموقع «الميناء»: سئل الوزير عن الحريق'],
  ])('reads %s', (text, expected) => {
    expect(claims(text)).toEqual([expected]);
  });

  it('takes the source of a medium for the speaker, the medium for what passes it on', () => {
    const said = claim('وذكرت صحيفة الساحل نقلاً عن مصادر مطلعة أن الميناء أغلق.');
    expect([said.speaker, said.via]).toEqual(['مصادر مطلعة', 'صحيفة الساحل']);
    expect(claim('وقال الوزير نقلاً عن مصادر محلية إن الميناء أغلق.').speaker).toBe('الوزير');
  });

  it('covers only its own clause when no comma stands before it', () => {
    expect(claims('سقط الجسر فجراً، ومن المتوقع إغلاق الطريق حسب تصريحات المسؤولين.')).toEqual([
      'تصريحات المسؤولين: ومن المتوقع إغلاق الطريق',
    ]);
  });
});

describe('a participle in a sentence where nothing was said before', () => {
  it('takes the subject of its first verb, when that is someone who speaks', () => {
    expect(claims('إلى ذلك، تبنى حزب العمال أمس هجوماً، مؤكداً أنه انتهى أمس.')).toEqual([
      'حزب العمال: انتهى أمس',
    ]);
    expect(claims('واستقبل وزير الخارجية سفير اليابان، مشيراً إلى أن العلاقات متينة.')).toEqual([
      'وزير الخارجية: العلاقات متينة',
    ]);
    expect(claims('وتعثر الحصان في الحلبة، مشيراً إلى أن الأرض زلقة.')).toEqual(['؟: الأرض زلقة']);
  });
});

describe('headlines', () => {
  it('takes «X: …» for a claim of X', () => {
    expect(claims('اليونان: 12 جريحاً في حريق الفندق')).toEqual(['اليونان: 12 جريحاً في حريق الفندق']);
  });

  it('takes no place, year or rubric before the colon for a speaker', () => {
    expect(claims('سجن المدينة الكبير: إصابة ستة حراس')).toEqual([]);
    expect(claims('بالفيديو: حريق في المصنع')).toEqual([]);
    expect(claims('2004: ضرب زلزال الساحل.')).toEqual([]);
  });
});

describe('no claims', () => {
  it.each([
    'يُصنع الأثاث حسب الطلب.',
    'ووفقاً للوائح، لا يجوز التدخين هنا.',
    'كشف العمال عن حجر قديم في الساحة.',
    'يُذكر أنّ المدينة شهدت زلزالاً.',
    'ولم يعلن النادي أن اللاعب غادر.',
    'وطرد الجيش من الحي ما قالت إنها عصابات.',
    'نقل المصابون إلى المستشفى.',
    'ويُعتقد أنه غرق في البحيرة.',
    'وقع الخلاف بين الجيران حول البئر.',
    'والذي أعتقد أنه أفضل الحلول.',
  ])('finds none in %s', (text) => {
    expect(claims(text)).toEqual([]);
  });
});

describe('verbs that look like nouns, and sentences cut out of longer ones', () => {
  it.each([
    ['سالم – عين الخبر كشف المدير الفني للنادي أن القائد جاهز.', 'المدير الفني للنادي: القائد جاهز'],
    ['من جانبه عبر وزير الخارجية عن حرص بلاده على السلام.', 'وزير الخارجية: حرص بلاده على السلام'],
    ['كشف البنك المركزي أمس عن حزمة شروط جديدة.', 'البنك المركزي: حزمة شروط جديدة'],
    ['وهو يؤكد أن الشركات ملتزمة.', '؟: الشركات ملتزمة'],
    ['وعن عودة المباريات إلى الملعب قال: " الملعب جاهز".', '؟: الملعب جاهز'],
    [
      'وقال المصدر في اتصال هاتفي "عثر المحققون على أرقام، لكنها قديمة.',
      'المصدر: عثر المحققون على أرقام، لكنها قديمة',
    ],
    ['مضيفاً «أن هذا لا يعني أن السعر انخفض».', '؟: أن هذا لا يعني أن السعر انخفض'],
    [
      'بعد زيارة وزير الدفاع سامي الحداد، الذي أكد استعداد بلاده للحوار.',
      'وزير الدفاع سامي الحداد: استعداد بلاده للحوار',
    ],
  ])('reads %s', (text, expected) => {
    expect(claims(text)).toEqual([expected]);
  });
});

describe('names', () => {
  it('may be «علي», which is no preposition', () => {
    expect(claim('وقال المتحدث باسم الميناء، علي شايف الجابري، إن الرصيف أغلق.').speaker).toBe(
      'المتحدث باسم الميناء، علي شايف الجابري',
    );
    expect(claim('قال الوزير على هامش المؤتمر إن الرصيف أغلق.').speaker).toBe('الوزير');
  });

  it('hold a number, and an institute behind an office', () => {
    expect(claim('وأوضح التقرير الـ51 لمؤسسة الإحصاء أن الصادرات زادت.').speaker).toBe(
      'التقرير الـ51 لمؤسسة الإحصاء',
    );
    expect(claim('يقول سليم حداد، زميل أول في معهد البحار: «إن الشواطئ تتراجع».').speaker).toBe(
      'سليم حداد، زميل أول في معهد البحار',
    );
  });

  it('are not made of what turned out, of counted objects or of a feminine noun before a masculine verb', () => {
    expect(claims('وأكدت المديرية أنه تم إخماد النار، وتبين أن المصنع خال.')).toEqual([
      'المديرية: تم إخماد النار، وتبين أن المصنع خال',
    ]);
    expect(claims('اختطف تنظيم الساحل العشرات، بحسب ناشطين، أفادوا أيضاً بنزوح العائلات.')).toContain(
      '؟: بنزوح العائلات',
    );
    expect(claims('في الكلية التي يرى أنها تمثل طموحه')).toEqual([]);
    expect(claims('وقدرت الأمم المتحدة عدد القتلى بنحو 12 ألفاً.')).toEqual([
      'الأمم المتحدة: عدد القتلى بنحو 12 ألفاً',
    ]);
  });
});

describe('whom a speaker’s words stand for', () => {
  const resolved = (text: string, before: string[] = []): (string | null)[] =>
    readClaims(
      text,
      before.map((name) => ({ name, spoke: true })),
    ).map(({ speakerResolved }) => speakerResolved);

  it('is the body of that kind named last', () => {
    expect(
      resolved('وقالت الوزارة إن العمل مستمر.', ['وزارة النقل الكندية', 'وزارة الصحة الكندية', 'الشرطة']),
    ).toEqual(['وزارة الصحة الكندية']);
  });

  it('is the full name for a surname', () => {
    expect(resolved('وأضاف هانسن أن العمل مستمر.', ['المبعوث بيتر هانسن', 'الشرطة'])).toEqual([
      'المبعوث بيتر هانسن',
    ]);
  });

  it('is the last who spoke for an elided subject', () => {
    expect(resolved('وقالت سلمى عيد إن المتحف أغلق. وأضافت أنه سيفتح غداً.')).toEqual([
      'سلمى عيد',
      'سلمى عيد',
    ]);
    expect(resolved('وأضاف أن العمل مستمر.')).toEqual([null]);
  });
});

describe('any text at all', () => {
  it('gives verbatim spans, inside one another or apart', () => {
    fc.assert(
      fc.property(arabicText, (text) => {
        const found = readClaims(text);
        for (const { start, end, content, speaker, verb, channel, target, via } of found) {
          expect(
            0 <= start && start <= content.start && content.start < content.end && content.end <= end,
          ).toBe(true);
          expect(end).toBeLessThanOrEqual(text.length);
          for (const words of [speaker, verb, channel, target, via])
            if (typeof words === 'string') expect(words.length > 0 && text.includes(words)).toBe(true);
        }
        for (const [i, a] of found.entries())
          for (const b of found.slice(i + 1))
            expect(b.start >= a.end || b.end <= a.end, `${text} ${JSON.stringify([a, b])}`).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('reads a sentence the same wherever it stands', () => {
    fc.assert(
      fc.property(arabicText, (text) => {
        const sentence = 'وقال الصياد إن البحر هائج.';
        const before = `${text.replace(/[«»“”"„‟″]/g, '')}.\n`;
        const found = readClaims(before + sentence).filter(({ start }) => start >= before.length);
        expect(found.map(({ speaker, verb }) => `${verb} ${speaker}`)).toEqual(['قال الصياد']);
      }),
      { numRuns: 100 },
    );
  });
});
