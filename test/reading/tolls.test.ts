import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scan } from '../../src/reading/claims/scan.ts';
import { readClaims } from '../../src/reading/claims.ts';
import { readNumbers } from '../../src/reading/numbers.ts';
import { readTolls, tollsOf } from '../../src/reading/tolls.ts';
import type { Toll } from '../../src/reading/types.ts';
import { arabicText } from './texts.ts';

const read = (text: string): Toll[] => readTolls(text, readNumbers(text), readClaims(text));

/** The tolls of a text as «category count qualifier group», what is exact or nobody's left out. */
const tolls = (text: string): string[] =>
  read(text).map(({ category, count, qualifier, group, max }) =>
    [category, count, qualifier === 'exact' ? null : qualifier, max, group]
      .filter((part) => part != null)
      .join(' '),
  );

describe('who was counted, and what befell them', () => {
  it.each([
    ['سقط 32 قتيلاً و200 جريح في القصف.', ['killed 32', 'wounded 200']],
    ['مقتل 13 وإصابة 21 في انهيار مبنى', ['killed 13', 'wounded 21']],
    ['وأصيب 16 في التدافع.', ['wounded 16']],
    ['وقالت إن 13 شخصاً قُتلوا في الحريق.', ['killed 13']],
    ['لقي 21 شخصاً على الأقل بينهم نساء وأطفال مصرعهم.', ['killed 21 at_least']],
    ['وأودى الفيضان بحياة تسعة أشخاص.', ['killed 9']],
    ['خطف مسلحون من جماعة «الظل» نحو 230 مدنياً.', ['captured 230 about civilians']],
    ['وألقت الشرطة القبض على 22 متظاهراً.', ['captured 22']],
    ['أُجبر أكثر من مئة وستة وخمسين ألف شخص على النزوح.', ['displaced 156000 more_than']],
    ['إجلاء أكثر من 7000 شخص من القرى', ['evacuated 7000 more_than']],
    ['ولا يزال 841 شخصاً في عداد المفقودين.', ['missing 841']],
    ['ارتفع عدد القتلى إلى نحو 100 شخص.', ['killed 100 about']],
    ['وبلغ عدد الوفيات 832 حالة وفاة.', ['killed 832']],
    ['والآلاف من السكان أُجبروا على الفرار من منازلهم.', ['displaced thousands']],
    ['أدى التمرد المستمر منذ ست سنوات إلى مقتل 15 ألف شخص.', ['killed 15000']],
    ['ما أسفر عن إصابة ثلاثة أشخاص وإجبار السلطات على إغلاق المطار.', ['wounded 3']],
    ['توفي على إثره 9 وأصيب 39 من ركاب الحافلة.', ['killed 9', 'wounded 39']],
    ['قتلت نيران الدبابات في ضاحية البلدة في 19 مايو عشرات المدنيين.', ['killed dozens civilians']],
    ['وقتل خلال المواجهات في الميناء 28 شخصاً.', ['killed 28']],
    ['وأصيب في الهجوم على البوابة أربعة من مجندي الشرطة.', ['wounded 4 soldiers']],
    ['وأصيب 173 اليوم الأحد عندما قُصف الحي.', ['wounded 173']],
    ['وقتلت 584 ألفاً عام 2013.', ['killed 584000']],
    ['إن حصيلة القتلى في الحادث تتضمن «20 طفلاً» على الأقل.', ['killed 20 at_least children']],
    ['أسفرت المعارك عن سقوط أكثر من 50 انقلابياً.', ['killed 50 more_than']],
    ['ونعت القيادة ثلاثة من جنودها.', ['killed 3 soldiers']],
    ['قدم سبعة من رجال الأمن أرواحهم.', ['killed 7 police']],
    ['ونفذ التنظيم حكم الإعدام في أربعة سائقين.', ['killed 4']],
    ['سقط 40 إرهابياً في قبضة العدالة.', ['captured 40']],
    ['خطف مسلحون قائد الفرقة 30 برفقة سبعة عناصر.', ['captured 7']],
    ['بعد خطفها ثمانية مقاتلين.', ['captured 8']],
    ['أكثر من 16,000 شخص تعرضوا لعمليات الإخلاء.', ['evacuated 16000 more_than']],
    ['حوالي 5000 من السكان لاذوا بالفرار.', ['displaced 5000 about']],
    ['وقالت إن أربعة أشخاص لا يزالون مفقودين وإن 101 شخص أصيبوا.', ['missing 4', 'wounded 101']],
    ['إن 15 شخصاً ما زالوا في عداد المفقودين.', ['missing 15']],
    ['وبلغ عدد الضحايا 28 شخصاً بالإضافة إلى 40 في عداد المفقودين.', ['killed 28', 'missing 40']],
    ['وكانت الحصيلة مقتل (26) شخصاً وأكثر من (160) جريحاً.', ['killed 26', 'wounded 160 more_than']],
    ['وصل عدد الجرحى إلى 200 حالياً.', ['wounded 200']],
    ['أسفرت عن 8 حالات وفاة، و133 مصاباً، و184 حالة مرضية.', ['killed 8', 'wounded 133']],
    ['وفاة ثماني حالات وإصابة 133 حالة', ['killed 8', 'wounded 133']],
    ['إن نحو 25 من ميليشيات الساحل وقوات موالية لها قتلوا.', ['killed 25 about']],
    ['فإن ثمانية من الأهالي قتلوا وجرح 18 آخرون.', ['killed 8', 'wounded 18']],
    ['قام مسلحون بالقبض على عشرة من قياديي الحزب.', ['captured 10']],
    ['وقال مدعون إن 14 شخصاً - ألقي القبض عليهم - أفسدوا الرياضة.', ['captured 14']],
    ['فإن صيادين اثنين، استشهدا في البحر.', ['killed 2']],
    ['1969 - مقتل الممثلة ليلى حداد وأربعة أشخاص آخرين', ['killed 4']],
    ['وتجاوز عدد القتلى 200 ألف.', ['killed 200000 more_than']],
  ])('reads %s', (text, expected) => {
    expect(tolls(text)).toEqual(expected);
  });

  it('counts duals two, and an indefinite person one', () => {
    expect(tolls('قتل جنديان وأصيب اثنان آخران كما قتل حارس قرية.')).toEqual([
      'killed 2 soldiers',
      'wounded 2 soldiers',
      'killed 1',
    ]);
    expect(tolls('ونتج عن الحادث حالة وفاة وإصابة حرجة و8 إصابات متوسطة.')).toEqual([
      'killed 1',
      'wounded 1',
      'wounded 8',
    ]);
    expect(tolls('اعتقلت الشرطة، أمس (الأربعاء)، تونسياً وباكستانياً للاشتباه بهما')).toEqual([
      'captured 1',
      'captured 1',
    ]);
    expect(tolls('وقُتل طفلان شقيقان في غارة')).toEqual(['killed 2 children']);
    expect(tolls('اعتقلت قوات الأمن الليلة الماضية شاباً ليبياً')).toEqual(['captured 1']);
    expect(tolls('قتل رجل زوجته')).toEqual([]);
    expect(tolls('قتل شرطي ثلاثة متظاهرين')).toEqual(['killed 3']);
    expect(tolls('تعرض الموكب لهجوم أدى إلى إصابة أحد أفراد الدورية')).toEqual(['wounded 1']);
    expect(tolls('استشهاد الجندي سالم الهاشمي')).toEqual([]);
    expect(tolls('مقتل مدير المصنع في انفجار')).toEqual([]);
  });

  it('joins counts to the one before', () => {
    expect(tolls('أسفرت عن مقتل 6 مقاتلين من القبيلة، و11 متمرداً.')).toEqual(['killed 6', 'killed 11']);
    expect(tolls('ما لا يقل عن 14 قتيلاً و47 جريحاً')).toEqual(['killed 14 at_least', 'wounded 47 at_least']);
    expect(tolls('مقتل 13 جندياً وشرطياً في الكمين')).toEqual(['killed 13 soldiers']);
  });

  it('reads qualifiers before and after, ranges, and sizes without a number', () => {
    expect(tolls('قتل 25 مقاتلاً من المعارضة على الأقل.')).toEqual(['killed 25 at_least']);
    expect(tolls('مقتل ما يصل إلى 300 شخص')).toEqual(['killed 300 up_to']);
    expect(tolls('توقيف ما بين 80 و90 متظاهراً')).toEqual(['captured 80 range 90']);
    expect(tolls('مقتل عشرات المدنيين وتشريد مئات الآلاف من السكان')).toEqual([
      'killed dozens civilians',
      'displaced hundreds_of_thousands',
    ]);
  });
});

describe('groups', () => {
  it.each([
    ['مقتل ثلاثة أطفال', 'killed 3 children'],
    ['إصابة خمس نساء', 'wounded 5 women'],
    ['مقتل شرطيين', 'killed 2 police'],
    ['سقوط 4 قتلى من رجال الشرطة', 'killed 4 police'],
    ['قتل ضابط شرطة', 'killed 1 police'],
    ['مقتل عشرين مسلحاً', 'killed 20'],
    ['قتل ستة أشخاص في اشتباكات بين قوات الأمن ومهربين', 'killed 6'],
  ])('reads %s', (text, expected) => {
    expect(tolls(text)).toContain(expected);
  });

  it('gives «آخرون» the group of those before, when they are of one', () => {
    expect(tolls('مقتل 10 مدنيين وإصابة 17 آخرين')).toEqual(['killed 10 civilians', 'wounded 17 civilians']);
    expect(tolls('مقتل شرطيين وثلاثة مدنيين وإصابة سبعة آخرين')).toEqual([
      'killed 2 police',
      'killed 3 civilians',
      'wounded 7',
    ]);
  });
});

describe('parts of a toll', () => {
  const parts = (text: string): (number | undefined)[] => read(text).map(({ of }) => of);

  it('knows what they are part of', () => {
    const text = 'هناك 32 قتيلاً، مشيرة إلى أنّ 7 من القتلى مدنيون، وبينهم طفلان.';
    expect(tolls(text)).toEqual(['killed 32', 'killed 7 civilians', 'killed 2 children']);
    expect(parts(text)).toEqual([undefined, 0, 1]);
    expect(parts('أودى بحياة ثمانية أشخاص، بينهم ثلاث نساء وطفل.')).toEqual([undefined, 0, 0]);
    expect(parts('قتل 13 جندياً، ثلاثة منهم في مكمن.')).toEqual([undefined, 0]);
  });

  it('reads a part before what befell the whole, and behind footnotes and names', () => {
    const before = 'ما لا يقل عن ستة أشخاص، من بينهم انتحاري لقوا حتفهم وأصيب 21 آخرون.';
    expect(tolls(before)).toEqual(['killed 6 at_least', 'killed 1', 'wounded 21']);
    expect(parts(before)).toEqual([undefined, 0, undefined]);
    expect(parts('مقتل 130 شخصاً:[4][5] 89 منهم كانوا في المسرح.')).toEqual([undefined, 0]);
    expect(parts('قتل 23 شخصاً تبنت حركة طالبان قتلهم، 17 منهم بسقوط مروحية وستة آخرون في هجوم.')).toEqual([
      undefined,
      0,
      0,
    ]);
  });

  it('reads a part whose whole was not counted', () => {
    expect(tolls('جرى أسر عدد من المقاتلين بينهم ثلاثة أطفال.')).toEqual(['captured 3 children']);
  });
});

describe('the words of a toll', () => {
  const words = (text: string): string[] => read(text).map(({ start, end }) => text.slice(start, end));

  it('begin behind a conjunction, and hold no half of a pair of marks', () => {
    expect(words('سقط 32 قتيلاً و200 جريح، وبينهم طفلان، ووفاة شرطي.')).toEqual([
      'سقط 32 قتيلاً',
      '200 جريح',
      'بينهم طفلان',
      'وفاة شرطي',
    ]);
    expect(words('أسفر عن «استشهاد» 26 شخصاً وَإصابة (33).')).toEqual(['26 شخصاً', 'إصابة (33)']);
  });
});

describe('who says so', () => {
  it('takes the claimant from the claim around it, the inner one of two', () => {
    const [first, second] = read('أعلنت وكالة كيودو أن الشرطة قالت إن 5 أشخاص قتلوا. وأصيب ستة.');
    expect(first?.claimant).toBe('الشرطة');
    expect(second?.claimant).toBe(null);
    expect(read('تسبب الحريق بمقتل 11 شخصاً، بحسب الدفاع المدني.')[0]?.claimant).toBe('الدفاع المدني');
    expect(read('اليونان: 12 جريحاً في حريق الفندق')[0]?.claimant).toBe('اليونان');
    expect(read('وأضافت أن 17 متمرداً قتلوا.')[0]?.claimant).toBe(null);
  });
});

describe('figures the sentence itself replaces', () => {
  it('keeps the newer one', () => {
    expect(tolls('ارتفعت الحصيلة من 31 إلى 32 قتيلاً.')).toEqual(['killed 32']);
    expect(tolls('قتل 50 شخصاً في الهجوم، بعد حصيلة سابقة أفادت بمقتل 43 شخصاً.')).toEqual(['killed 50']);
  });
});

describe('no tolls', () => {
  it.each([
    'أجلت المحكمة محاكمة 379 متهماً.',
    'أمر القاضي بإخلاء سبيل 11 متهماً بينهم امرأتان.',
    'كان على متنها 239 راكباً.',
    'سُجلت 842 إصابة بفيروس كورونا.',
    'إطلاق سراح عشرين أسيراً',
    'أنقذ الخفر شخصين من الغرق.',
    'كان ذلك سيؤدي إلى وفاة ملايين الأشخاص.',
    'ودمر القصف 39 منزلاً و52 بناء.',
    'وتوفي الشاعر عام 1970.',
    'حصل المرشح على 59 صوتاً.',
    'ولم يسفر الحادث عن إصابة أحد.',
    'سبعون بالمئة من المعتقلين بلا سجل.',
    'أربعة من كل 10 أشخاص تعرضوا للإصابة.',
    'زار الوزير أسر الضحايا.',
    'يعيش في المخيم 440 ألف لاجئ.',
    'تخرج 432 ضابطاً، بينهم 42 ضابطة.',
    'اثنان من المصابين عادا إلى منزليهما.',
    'شابٌ فقد عينه في الحادث.',
    'أوقفت حكومة ماليزيا ترخيص صحيفتين.',
    'أوقف الاتحاد سالم حداد لاعب النادي ست مباريات.',
    'طالته رصاصة فأردته قتيلاً.',
    'اتهم المستشفى بالتسبب في وفاة طفله، واحتجاز جثة والدة جارته.',
    'وإصابة عدد آخر في الطائرة',
    'إن طفلاً أصيب بالطاعون في المتنزه.',
    'وتصيب الملاريا نحو 200 مليون شخص سنوياً.',
    'وأصيب 27800 آخرون منذ تفشي الوباء.',
    'العشرات سلمت أنفسها إلى الجيش.',
    'قُتل نحو ثلاثة أرباعهم.',
    'سقوط 30 شخصاً بين قتيل وجريح',
    'وغيرهم من الأسر التي تحتاج إلى دعم والمفرج عنهم وغيرهم.',
    'الصيادون قتلوا نحو 250 حوتاً.',
    'عملية احتجاز رهائن شنتها مجموعة مسلحة في فندق',
    'ذكرى الطائرة الماليزية 370 المفقودة',
    'نعزي أسر وعوائل الشهداء فرداً فرداً.',
    'وخطف جمهور الساحل المرتبة السابعة بـ (19000) مشجع.',
    'إذا وصل جريح إلى الحدود عالجناه.',
    'أسفر التمرد عن مقتل وإصابة آلاف هذا العام.',
    'فإن 102 من المسلحين قتلوا أو اعتقلوا أو استسلموا.',
    'غاب اللاعب بداعي 42 إصابة في 9 مواسم.',
    'تم ضبط كميات كبيرة من الأعضاء.',
    'سقط ثلاثة عمال من السقالة.',
    'حكمت المحكمة بالإعدام على خمسة متهمين.',
    'عشرات الضحايا في زلزال ضرب شرق البلاد',
  ])('finds none in %s', (text) => {
    expect(tolls(text)).toEqual([]);
  });
});

describe('any text at all', () => {
  it('is passed over only where nothing would be found', () => {
    fc.assert(
      fc.property(arabicText, (text) => {
        expect(read(text)).toEqual(tollsOf(scan(text), readNumbers(text), readClaims(text)));
      }),
      { numRuns: 300 },
    );
    for (const text of ['تعرض ثلاثة صحفيين للخطف', 'بعد خطفها ثمانية مقاتلين', 'قضى خمسة جنود'])
      expect(read(text)).toHaveLength(1);
  });

  it('gives spans apart from one another, parts of what stands before them', () => {
    fc.assert(
      fc.property(arabicText, (text) => {
        const found = read(text);
        for (const [index, toll] of found.entries()) {
          expect(0 <= toll.start && toll.start < toll.end && toll.end <= text.length).toBe(true);
          expect(toll.start).toBeGreaterThanOrEqual(found[index - 1]?.end ?? 0);
          if (toll.of !== undefined) expect(toll.of).toBeLessThan(index);
          if (toll.claimant !== null) expect(text).toContain(toll.claimant);
          expect(toll.count === null || toll.count >= 0).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });
});
