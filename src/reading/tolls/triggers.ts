/** Words that say what befell those counted: verbs and verbal nouns, by category. */
import { fold } from '../../arabic/fold.ts';
import type { TollCategory } from '../types.ts';

/** How far a trigger reaches. */
export interface Trigger {
  readonly category: TollCategory;
  /** Its agent may stand between it and those it befell: «خطف تنظيم «داعش» نحو 230 مدنيا», «اعتقال الشرطة رجلاً». */
  readonly agent: boolean;
  /** It also stands behind those it befell, with no other word needed: «13 شخصا قتلوا». */
  readonly verb: boolean;
  /** Only with a noun of people («إجلاء 300 شخص»): alone it is said of things too. */
  readonly people: boolean;
  /** Only with one of these within the clause: «لقي … مصرعهم», «ألقت … القبض على». */
  readonly needs?: RegExp;
}

type Row = readonly [forms: string, category: TollCategory, kind: string, needs?: RegExp];

/** Kinds: n verbal noun, v verb, a an agent may follow, p people only. */
const ROWS: readonly Row[] = [
  ['مقتل', 'killed', 'n'],
  ['قتل', 'killed', 'nva'],
  ['قتلت قتلوا قتلا قتلتا يقتل تقتل يقتلون قتلهم مقتولا', 'killed', 'va'],
  ['مصرع وفاة وفيات استشهاد هلاك موت', 'killed', 'n'],
  // «لقي مصرعه شخصان»
  ['مصرعه مصرعها مصرعهم مصرعهما حتفه حتفها حتفهم حتفهما', 'killed', 'n'],
  ['فارق فارقت فارقوا فارقا', 'killed', 'vp', /^الحياه$/],
  ['تصفية', 'killed', 'nap'],
  ['القضاء', 'killed', 'np', /^علي$/],
  ['انتشال انتشل انتشلت', 'killed', 'nvap', /^(?:جث|جثامين|جثمان)/],
  ['أودى أودت يودي تودي', 'killed', 'v'],
  // «خسر خمسة جنود حياتهم», «قدم 37 من رجال الأمن أرواحهم»
  ['خسر خسروا خسرت', 'killed', 'vp', /^(?:حيات|ارواح)/],
  ['قدم قدموا قدمت', 'killed', 'v', /^(?:حيات|ارواح)(?:ه|ها|هم|هما)$/],
  // «نعت القيادة العامة ثلاثة من جنودها»
  ['نعى نعت نعوا ينعى تنعى', 'killed', 'vap'],
  ['أردى أردت أردوا', 'killed', 'vap', /^قتل/],
  // «سقوط 11 عسكريا», «سقط 12 شخصا»: said of people it is death, unless captivity or wounds follow
  ['سقوط سقط سقطت سقطوا يسقط تسقط', 'killed', 'np'],
  ['لفظ لفظت لفظوا', 'killed', 'vp', /^(?:انفاس|اخر)/],
  ['وافت', 'killed', 'v', /^المنيه$/],
  ['إعدام اغتيال ذبح قنص', 'killed', 'na'],
  // «نفذ حكم الإعدام رميا بالرصاص في أربعة سائقين»
  ['الإعدام', 'killed', 'nap'],
  [
    'توفي توفيت توفوا توفى توفيا مات ماتت ماتوا ماتا استشهد استشهدت استشهدوا استشهدا هلك هلكوا صرع',
    'killed',
    'v',
  ],
  ['يعدم تعدم', 'killed', 'vap'],
  ['أعدم أعدمت أعدموا اغتال اغتالت اغتيل ذبح ذبحت', 'killed', 'va'],
  ['بحياة حياة بأرواح أرواح', 'killed', 'n'],
  ['ضحيتها ضحيته ضحيتهما', 'killed', 'n'],
  ['لقي لقيت لقوا لقى لقيا يلقى', 'killed', 'v', /^(?:مصرع|حتف|ربه|ربهم|وجه)/],
  ['قضى قضت قضوا', 'killed', 'vp'],
  ['حصد حصدت تحصد يحصد', 'killed', 'va'],
  ['غرق', 'killed', 'nvp'],
  ['غرقوا', 'killed', 'v'],
  ['أبيد إبادة', 'killed', 'nvp'],
  ['إصابة جرح', 'wounded', 'n'],
  ['جراح', 'wounded', 'np'],
  ['أصيب أصيبت أصيبوا أصيبا أصيبتا جرحت جرحوا جرحا', 'wounded', 'v'],
  ['أصاب أصابت يصيب تصيب', 'wounded', 'vap'],
  ['تعرض تعرضت تعرضوا', 'wounded', 'v', /^(?:ل(?:ل)?(?:اصاب|جروح|جراح|حروق|كسور|رضوض|اختناق))/],
  ['تلقى تلقوا تلقت', 'wounded', 'v', /^(?:اصاب|جروح)/],
  ['فقد فقدوا اختفى اختفوا اختفت', 'missing', 'vp'],
  ['فقدان اختفاء', 'missing', 'np'],
  ['البحث تبحث يبحث يبحثون بحثا', 'missing', 'np', /^عن$/],
  ['مصير', 'missing', 'np', /^مجهول/],
  ['نزوح تشريد تهجير تشرد', 'displaced', 'nap'],
  ['نزح نزحوا نزحت شرد شردت تشرد هجر هجرت شردوا هجروا ينزح', 'displaced', 'vap'],
  ['يشرد تشرد يهجر', 'displaced', 'vap'],
  ['لجأ لجأت لجأوا لجؤوا', 'displaced', 'vp', /^الي$/],
  [
    'غادر غادرت غادروا مغادرة ترك تركوا أخلى أخلوا هجروا',
    'displaced',
    'v',
    /^(?:منازل|بيوت|ديار|قراه|مساكن|بلداتهم)/,
  ],
  ['أصبح أصبحوا بات باتوا', 'displaced', 'v', /^ماوي$/],
  ['فرار هروب لجوء', 'displaced', 'np'],
  ['فر فروا هرب هربوا', 'displaced', 'vp', /^(?:من|الي|نحو|باتجاه|خارج|هربا)$/],
  [
    'أجبر أجبرت أجبروا أرغم أرغمت اضطر اضطرت اضطروا دفع دفعت',
    'displaced',
    'vap',
    /^(?:اللجوء|النزوح|الفرار|الهروب|الهرب|مغادره|ترك|الرحيل|للفرار|للنزوح|للهرب|لمغادره|للرحيل|لترك|الي ترك)$/,
  ],
  ['لاذ لاذت لاذوا', 'displaced', 'v', /^بالفرار$/],
  ['إجلاء', 'evacuated', 'nap'],
  ['الإجلاء', 'evacuated', 'np'],
  ['أجلى أجلت أجلي أجليت أجلوا تجلي يجلي أخلت أخلي أخليت', 'evacuated', 'vap'],
  ['إخلاء', 'evacuated', 'np'],
  ['اعتقال توقيف احتجاز خطف اختطاف', 'captured', 'na'],
  ['إيقاف', 'captured', 'nap'],
  ['أسر', 'captured', 'nvap'],
  ['اعتقل اعتقلت اعتقلوا احتجز احتجزت احتجزوا خطف خطفت خطفوا اختطف اختطفت اختطفوا', 'captured', 'va'],
  ['أوقف أوقفت أوقفوا ضبط ضبطت', 'captured', 'vap'],
  ['أسروا', 'captured', 'va'],
  // headlines tell in the present: «الشرطة تعتقل خمسة أشخاص»
  ['يعتقل تعتقل يحتجز تحتجز يخطف تخطف يختطف تختطف', 'captured', 'va'],
  ['يوقف توقف يضبط تضبط يأسر تأسر', 'captured', 'vap'],
  ['حبس سجن اقتياد', 'captured', 'np'],
  ['اقتيد اقتادت اقتاد', 'captured', 'vap'],
  ['القبض', 'captured', 'n', /^علي$/],
  ['قبض قبضت', 'captured', 'v', /^علي$/],
];

function buildTriggers(): Map<string, Trigger> {
  const triggers = new Map<string, Trigger>();
  for (const [forms, category, kind, needs] of ROWS) {
    const trigger: Trigger = {
      category,
      agent: kind.includes('a'),
      verb: kind.includes('v'),
      people: kind.includes('p'),
      ...(needs ? { needs } : {}),
    };
    for (const form of forms.split(' ')) {
      const key = fold(form);
      if (!triggers.has(key)) triggers.set(key, trigger);
    }
  }
  return triggers;
}

/** By folded form, without proclitics; verbal nouns also with a pronoun or the article are not triggers of a count. */
export const TRIGGERS: ReadonlyMap<string, Trigger> = buildTriggers();

/** Those who are freed, saved, brought home or housed: captives and displaced under one of these are no toll («إطلاق سراح 27 أسيرا»). */
export const RELEASES: ReadonlySet<string> = new Set(
  'سراح الإفراج إفراج أفرج أفرجت أفرجوا سبيل تحرير حرر حررت مبادلة تبادل صفقة ترحيل توطين إنقاذ أنقذ أنقذت أنقذوا نجاة نجا نجت نجوا إعادة عودة عاد عادوا إيواء إغاثة استقبال تستضيف يستضيف مساعدة دعم تعويض'
    .split(' ')
    .map(fold),
);

/** «إصابة بفيروس», «مصاب بسرطان البنكرياس»: illness is no wound. */
const ILLNESSES =
  'فيروس فيروسات كورونا كوفيد سرطان سرطانات مرض امراض داء حمي انفلونزا كوليرا ايدز عدوي ملاريا سكري ضنك ايبولا التهاب التهابات زهايمر الزهايمر توحد جدري حصبه شلل جلطه جلطات وباء اوبيه اكتياب سل سمنه متلازمه طاعون ابيضاض لوكيميا تيفوييد تيفود دفتيريا زيكا سارس ميرس ليشمانيا بلهارسيا هربس قلاع جرب جذام ايتش صرع ربو فصام باركنسون خرف تصلب نكاف بري سعال انيميا تلاسيميا ثلاسيميا'.split(
    ' ',
  );

/** An illness behind its trigger, with or without preposition and article. */
export const ILLNESS = new RegExp(`^ب?(?:ال|ل)?(?:${ILLNESSES.join('|')})$`);

/** Those that make a whole sentence one of an illness; «مرض», «التهاب» may be named beside an accident. */
export const EPIDEMIC = new RegExp(
  `^[وفبل]?(?:ال|ل)?(?:${ILLNESSES.filter((name) => !/^(?:مرض|امراض|داء|عدوي|التهاب|التهابات|شلل|جلطه|جلطات|سل|بري|حمي|جرب|خرف|سمنه|ايتش|توحد|تصلب|قلاع)$/.test(name)).join('|')})$`,
);

/** What wounds: beside one of these an illness named in the sentence says nothing of those wounded. */
export const VIOLENCE =
  /^[وفبل]?(?:ال)?(?:حادث|حوادث|انفجار|تفجير|هجوم|هجمات|هجومين|قصف|اشتباك|حريق|حرايق|زلزال|رصاص|اطلاق|انهيار|قنبل|صاروخ|صواريخ|غار(?:ه|ات)|معارك|معركه|تصادم|انقلاب|دهس|قتال|قذيف|قذايف|عبوه|مواجهات|تدافع|اعصار|فيضان|طعن|جروح|جراح|كسور|حروق|اعتداء)/;

/** «غاب بداعي 42 إصابة في 9 مواسم»: players are hurt without any event. */
export const SPORT =
  /^[وفبل]?(?:ال)?(?:مباراه|مباريات|دوري|ملاعب|ملعب|مواسم|موسم|لاعب|لاعبين|لاعبون|مدرب|منتخب|هداف|كاس|نادي|مهاجم|كره)$/;

/** Before the trigger these make it possible or untrue: «كان ذلك سيؤدي إلى وفاة ملايين», «قد يؤدي», «محاولة قتل». */
export const UNREAL =
  /^(?:س[يت].{2,}|سوف|يمكن|ممكن|احتمال|خشيه|محاوله|لمنع|لتجنب|تجنب|لتفادي|تفادي|لن|لم|ليس|لولا|اذا|لو|كاد|كادت|تهدد|يهدد|بدون|دون|عدم|امكانيه|خطر|يتوقع|بهدف|تخطط|يخطط|لا)$/;

/** Nouns and names that begin as a future verb does. */
export const NO_FUTURE =
  /^س(?:يار(?:ه|ات|ته|تها|تهم|تين|تان)?|يد(?:ه|ات|ي|نا|تان|تين|ها|هم)?|يير|ياس(?:ه|ات|ي|يه|يين|يون|تها|ته)|يطر(?:ه|ت|وا|تها|ته)?|يناء?|ينما.*|ير(?:ه|ا|ته)?|يل|يول|يدني|يف|يوف|ياج|ياح(?:ه|ي|يه)?|ياق|ياد(?:ه|ته|تها)|يناريو.*|يما|يتا?|يتي.*|يبيريا|يين?|تين|تون|ته|تار|توكهولم|تيف.*|تاد|توديو.*|تراتيجي.*|تالين.*|تاندرد)$/;
