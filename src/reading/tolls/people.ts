/** Nouns of people, as they stand after a number or alone: what they are, how many the form means, and what befell them. */

import { fold } from '../../arabic/fold.ts';
import { wordSet } from '../claims/table.ts';
import type { TollCategory, TollGroup } from '../types.ts';

/** A noun form. */
export interface Person {
  /** A casualty noun says its category itself: «قتيل», «جريح», «نازح». */
  readonly category?: TollCategory;
  readonly group: TollGroup | null;
  /** How many the bare form means: 1 singular, 2 dual, undefined plural. `dual` may also be a plural (مسلحين). */
  readonly count?: 1 | 2;
  /** «مسلحين» is two or many: it counts two only when «اثنين» follows. */
  readonly ambiguous?: boolean;
  /** Counts cases, not persons: «حالة وفاة», «إصابة». */
  readonly cases?: boolean;
}

type Row = readonly [singular: string, plurals: string, group?: TollGroup | null, category?: TollCategory];

/** «-» for a noun that has no such form here. Sound plurals (ون، ين) and feminines are derived; broken plurals are written. */
const CASUALTIES: readonly Row[] = [
  ['قتيل', 'قتلى', null, 'killed'],
  ['شهيد', 'شهداء', null, 'killed'],
  ['ضحية', 'ضحايا', null, 'killed'],
  ['جثة', 'جثث', null, 'killed'],
  ['جثمان', 'جثامين', null, 'killed'],
  ['ميت', 'أموات', null, 'killed'],
  ['جريح', 'جرحى', null, 'wounded'],
  ['مصاب', '+', null, 'wounded'],
  ['مفقود', '+', null, 'missing'],
  ['نازح', '+', null, 'displaced'],
  ['مشرد', '+', null, 'displaced'],
  ['مهجر', '+', null, 'displaced'],
  ['أسير', 'أسرى', null, 'captured'],
  ['معتقل', '+', null, 'captured'],
  ['محتجز', '+', null, 'captured'],
  ['موقوف', '+', null, 'captured'],
  ['مختطف', '+', null, 'captured'],
  ['مخطوف', '+', null, 'captured'],
  ['رهينة', 'رهائن', null, 'captured'],
  ['غريق', 'غرقى', null, 'killed'],
];

const CASES: readonly Row[] = [
  ['وفاة', 'وفيات', null, 'killed'],
  ['إصابة', 'إصابات', null, 'wounded'],
];

/** By nation, most in the news first; those with broken plurals stand in the table below. */
const NATIONALITIES =
  'سوري لبناني عراقي يمني سعودي مصري ليبي تونسي جزائري مغربي سوداني أردني كويتي إماراتي قطري بحريني عماني إيراني باكستاني بنغلادشي أوكراني بريطاني فرنسي ألماني إيطالي إسباني إسرائيلي صيني ياباني كوري إندونيسي ماليزي فلبيني نيجيري صومالي إثيوبي كيني تشادي أرميني أذربيجاني أذري جورجي صربي كرواتي بوسني يوناني قبرصي بلغاري روماني بولندي مجري نمساوي سويسري هولندي بلجيكي سويدي نرويجي دنماركي فنلندي كندي مكسيكي برازيلي أرجنتيني كولومبي فنزويلي أسترالي أوروبي آسيوي غربي نيبالي سريلانكي إريتري سنغالي';

const PERSONS: readonly Row[] = [
  ['شخص', 'أشخاص'],
  ['فرد', 'أفراد'],
  ['نسمة', '-'],
  ['إنسان', 'أناس'],
  ['مواطن', '+'],
  ['رجل', 'رجال'],
  ['شاب', 'شبان شباب'],
  ['شيخ', 'شيوخ'],
  ['مسن', '+'],
  ['عامل', 'عمال'],
  ['موظف', '+'],
  ['طالب', 'طلاب طلبة'],
  ['معلم', '+'],
  ['طبيب', 'أطباء'],
  ['ممرض', '+'],
  ['مسعف', '+'],
  ['صحفي', '+'],
  ['صحافي', '+'],
  ['مصور', '+'],
  ['سائق', '+'],
  ['راكب', 'ركاب'],
  ['مسافر', '+'],
  ['سائح', 'سياح'],
  ['مهاجر', '+'],
  ['لاجئ', '+'],
  ['مزارع', '+'],
  ['تاجر', 'تجار'],
  ['صياد', '+'],
  ['عنصر', 'عناصر'],
  ['مقاتل', '+'],
  ['مسلح', '+'],
  ['متمرد', '+'],
  ['إرهابي', '+'],
  ['انتحاري', '+'],
  ['متشدد', '+'],
  ['متطرف', '+'],
  ['ناشط', '+ نشطاء'],
  ['متظاهر', '+'],
  ['محتج', '+'],
  ['معارض', '+'],
  ['مشتبه', '+'],
  ['متهم', '+'],
  ['مطلوب', '+'],
  ['مشجع', '+'],
  ['مصل', 'مصلين مصلون'],
  ['حاج', 'حجاج'],
  ['زائر', 'زوار'],
  ['ساكن', 'سكان'],
  ['حارس', 'حراس'],
  ['قائد', 'قادة'],
  ['قيادي', '+'],
  ['مسؤول', '+'],
  ['موال', 'موالين'],
  ['أجنبي', 'أجانب'],
  ['عائلة', 'عائلات'],
  ['أسرة', 'أسر'],
  ['مهندس', '+'],
  ['بحار', 'بحارة'],
  ['طيار', '+'],
  ['متطوع', '+'],
  ['مدان', '+'],
  ['سجين', 'سجناء'],
  ['مريض', 'مرضى'],
  ['مراجع', '+'],
  ['متفرج', '+'],
  ['محام', 'محامين محامون'],
  ['قاض', 'قضاة'],
  ['نائب', 'نواب'],
  ['رياضي', '+'],
  ['لاعب', '+'],
  ['جهادي', '+'],
  ['انقلابي', '+'],
  ['تكفيري', '+'],
  ['مجاهد', '+'],
  ['ملثم', '+'],
  ['مهاجم', '+'],
  ['متسلل', '+'],
  ['مهرب', '+'],
  ['مجرم', '+'],
  ['لص', 'لصوص'],
  ['قرصان', 'قراصنة'],
  ['مرتزق', 'مرتزقة'],
  ['قناص', '+ قناصة'],
  ['مستوطن', '+'],
  ['مقيم', '+'],
  ['وافد', '+'],
  ['نزيل', 'نزلاء'],
  ['معتمر', '+'],
  ['متدرب', '+'],
  ['متسوق', '+'],
  ['متسلق', '+'],
  ['غواص', '+'],
  ['راع', 'رعاة'],
  ['فلاح', '+'],
  ['خادمة', 'خادمات'],
  ['قس', 'قساوسة'],
  ['راهب', 'رهبان'],
  ['داعية', 'دعاة'],
  ['باحث', '+'],
  ['خبير', 'خبراء'],
  ['دبلوماسي', '+'],
  ['عضو', 'أعضاء'],
  ['منتسب', '+'],
  ['مسيحي', '+'],
  ['سني', '+'],
  ['شيعي', '+ شيعة'],
  ['يهودي', 'يهود'],
  ['إيزيدي', '+'],
  ['قبطي', 'أقباط'],
  ['درزي', 'دروز'],
  ['حوثي', '+'],
  ['فلسطيني', '+'],
  ['قروي', '+'],
  ['عميل', 'عملاء'],
  ['مدرس', '+'],
  ['أستاذ', 'أساتذة'],
  ['ميليشياوي', '-'],
  ['مدني', '+', 'civilians'],
  ['طفل', 'أطفال', 'children'],
  ['رضيع', 'رضع', 'children'],
  ['قاصر', '+ قصر', 'children'],
  ['صبي', 'صبية صبيان', 'children'],
  ['تلميذ', 'تلاميذ', 'children'],
  ['امرأة', 'نساء', 'women'],
  ['سيدة', 'سيدات', 'women'],
  ['فتاة', 'فتيات'],
  ['جندي', 'جنود', 'soldiers'],
  ['عسكري', '+', 'soldiers'],
  ['ضابط', 'ضباط', 'soldiers'],
  ['مجند', '+', 'soldiers'],
  ['رقيب', 'رقباء', 'soldiers'],
  ['عريف', 'عرفاء', 'soldiers'],
  ['شرطي', 'شرطيون', 'police'],
  ['دركي', '+', 'police'],
  ['عون', 'أعوان'],
  ['شقيق', 'أشقاء'],
  ['زوج', 'أزواج'],
  ['رياضي', '+'],
  ['أميركي', '+'],
  ['أمريكي', '+ أمريكان'],
  ['تركي', 'أتراك'],
  ['كردي', 'أكراد'],
  ['أفغاني', '+ أفغان'],
  ['هندي', 'هنود'],
  ['روسي', 'روس'],
  ['عربي', 'عرب'],
  ['أرمني', 'أرمن'],
  ['إفريقي', 'أفارقة'],
  ['أفريقي', 'أفارقة'],
  ...NATIONALITIES.split(' ').map((singular): Row => [singular, '+']),
];

/** «طفلة» is a girl, but «رجله» his leg and «شقيقه» his brother. */
const NO_FEMININE: ReadonlySet<string> = new Set(['رجل', 'شيخ', 'شقيق', 'زوج', 'عون', 'قتيل', 'فرد', 'أب']);

function buildForms(): Map<string, Person> {
  const forms = new Map<string, Person>();
  const add = (word: string, person: Person): void => {
    const key = fold(word);
    if (!forms.has(key)) forms.set(key, person);
  };
  const rows = [
    ...CASUALTIES.map((row) => ({ row, cases: false })),
    ...CASES.map((row) => ({ row, cases: true })),
    ...PERSONS.map((row) => ({ row, cases: false })),
  ];
  for (const { row, cases } of rows) {
    const [singular, plurals, group = null, category] = row;
    const person: Person = { group, ...(category ? { category } : {}), ...(cases ? { cases } : {}) };
    const isFeminine = singular.endsWith('ة');
    const stem = isFeminine ? `${singular.slice(0, -1)}ت` : singular;
    const sound = plurals.includes('+');
    add(singular, { ...person, count: 1 });
    if (!isFeminine) add(`${singular}ا`, { ...person, count: 1 });
    add(`${stem}ان`, { ...person, count: 2 });
    add(`${stem}ين`, { ...person, count: 2, ...(sound ? { ambiguous: true } : {}) });
    if (sound) add(`${singular}ون`, person);
    // in construct: «مسلحي», «موظفو»
    if (sound) for (const ending of ['ي', 'و']) if (!singular.endsWith('ي')) add(singular + ending, person);
    for (const plural of plurals.split(' '))
      if (plural.length > 1) for (const ending of ['', 'ا']) add(plural + ending, person);
    if (!isFeminine && !cases && !NO_FEMININE.has(singular)) {
      // «عملية عسكرية», «خلية إرهابية» are adjectives
      if (!singular.endsWith('ي')) add(`${singular}ة`, { ...person, count: 1 });
      add(`${singular}ات`, person);
      add(`${singular}تان`, { ...person, count: 2 });
      add(`${singular}تين`, { ...person, count: 2 });
    }
  }
  return forms;
}

const FORMS = buildForms();

/** The person noun a folded word is, without article; undefined for other words. Pronouns on it are taken off («رجاله»). */
export function personNoun(word: string): Person | undefined {
  return FORMS.get(word) ?? owned(word);
}

function owned(word: string): Person | undefined {
  const stem = /^(.{3,})(?:ه|ها|هم|هما)$/.exec(word)?.[1];
  const person = stem === undefined ? undefined : FORMS.get(stem);
  // «قتلاه», «جنودها»: plurals only; «طفله» is a girl
  return person?.count === undefined ? person : undefined;
}

/** What else is counted in the news: after one of these a number is no toll. Plurals and accusatives stand beside singulars. */
export const THINGS = wordSet(`
يوم يوما أيام يومين أسبوع أسبوعا أسابيع شهر شهرا أشهر شهور سنة سنوات سنين عام عاما أعوام عقد عقود قرن قرون ساعة ساعات دقيقة دقائق ثانية ثوان ليلة ليال مرة مرات مرحلة مراحل
يناير فبراير مارس أبريل إبريل مايو يونيو يونيه يوليو يوليه أغسطس سبتمبر أكتوبر نوفمبر ديسمبر كانون شباط آذار نيسان أيار حزيران تموز آب أيلول تشرين جانفي فيفري ماي جوان جويلية
أوت هـ م هجري هجرية ميلادي محرم صفر ربيع جمادى رجب شعبان رمضان شوال ذي بتوقيت صباحا مساء ظهرا ليلا فجرا
كيلومتر كيلومترا كيلومترات كلم كم متر مترا أمتار ميل ميلا أميال هكتار هكتارا هكتارات فدان فدانا طن طنا أطنان كيلوغرام كيلوجرام كيلوجراما كيلوجرامات غرام جرام جراما لتر لترا برميل
برميلا بالمئة بالمائة درجة درجات نقطة نقاط دولار دولارا دولارات يورو ريال ريالا ريالات درهم درهما جنيه جنيها دينار دينارا ليرة روبل يوان ين مليون مليونا مليار مليارا مليارات تريليون
سيارة سيارات مركبة مركبات شاحنة شاحنات شاحنتين حافلة حافلات طائرة طائرات طائرتين مروحية مروحيات قطار قطارات سفينة سفن زورق زوارق قارب قوارب دبابة دبابات آلية آليات مدرعة مدرعات عربة عربات
منزل منزلا منازل بيت بيتا بيوت مبنى مبان مباني عمارة محل محلات متجر متجرا متاجر مسجد مساجد كنيسة كنائس مدرسة مدارس مستشفى مستشفيات مستشفيان شقة مسكن مسكنا فندق مصنع مزرعة خيمة خيام
قرية قرى مدينة مدن بلدة بلدات محافظة محافظات ولاية ولايات دولة دول بلد بلدا بلدان موقع موقعا مواقع منطقة مناطق حي حيا أحياء شارع طريق طرق جزيرة معسكر معسكرات مخيم مقر مقرا مقرات مركز مراكز
غارة غارات غارتين ضربة ضربات هجوم هجوما هجمات عملية عمليات تفجير تفجيرا تفجيرات انفجار انفجارات صاروخ صاروخا صواريخ قذيفة قذائف قنبلة قنابل عبوة عبوات رصاصة رصاصات لغم لغما ألغام
بلاغ بلاغات حادث حادثا حوادث حريق حريقا حرائق زلزال هزة هزات جريمة جرائم قضية قضايا حكم أحكام جلسة جلسات قرار قرارات اتفاق اتفاقية صفقة مشروع مشروعا مشاريع شركة شركات مؤسسة بند مادة
صوت صوتا أصوات مقعد مقعدا مقاعد هدف هدفا أهداف مباراة مباريات نقطه لقب لقبا جائزة ميدالية ميداليات فيلم فيلما أفلام كتاب كتابا كتب لوحة صورة صور قطعة قطع وحدة وحدات سهم أسهم سلاح جهاز جهازا أجهزة
رأس رؤوس شجرة أشجار حيوان حيوانات كلب كلاب بقرة أبقار خروف أغنام جمل جمال فيل أفيال حصان طير طيور نمر نمور سمكة أسماك ماشية ضبعا
جولة جولات دورة دورات نسخة نوع نوعا أنواع جزء أجزاء فرقة فرق فريق فريقا لواء كتيبة كتائب فصيل فصائل منظمة منظمات حزب أحزاب قبيلة جنسية جنسيات لجنة وفد تقرير دراسة دراسات رحلة رحلات
خط خطا طلب طلبا طلبات شكوى شكاوى رسالة رسائل سؤال أسئلة نسبة اجتماع زيارة مجزرة مذبحة محاولة محاولات مجموعة مجموعات خلية خلايا كتلة وظيفة فرصة جرعة عينة فحص اختبار رخصة تأشيرة
`);
