/** Verbal nouns: what is announced, confirmed or demanded: «أعلنت السلطات إجلاء …», «أكد حرصه على …». */
import { fold } from '../../arabic/fold.ts';
import { bare, speakerKind } from './nouns.ts';

/** Those no pattern catches, and abstract nouns that stand as objects of reporting verbs. */
const ACTIONS = `
مقتل قتل موت وفاة وفيات مصرع إصابة جرح سقوط وقوع وقف بدء بداية نهاية فوز خسارة هزيمة انتصار نصر رفع خفض منع حظر فرض سحب دفع نشر طرد نقل دعم رفض قبول نية رغبة حرص
سعي عزم ثقة أمل ضرورة أهمية حق حقوق عدم وجود غياب نقص زيادة حدوث حصول عودة قيام خروج دخول وصول حضور عقد فتح غلق فصل عزل ضبط قصف هجوم غارات ضربات حرب حالة حداد
موعد مسؤولية مسؤوليتها براءة صحة ثبوت خطة خطط صفقة قرار استعداد موقف قلق أسف شكر امتنان تقدير سعادة ارتياح غضب حزن تعازي خطأ فشل نجاح بقاء زواج طلاق مشاركة مواصلة متابعة
دعوة دعوات نداء تحذير مطلب مطالب مغادرة محاولة مناقشة مقاطعة معاقبة محاسبة محاكمة مراجعة مساندة معارضة مطالبة مبادرة مصادرة مكافحة ملاحقة مداهمة سيطرة هدنة عملية عمليات حملة إجراءات عقوبات ولادة رحيل نزوح
لجوء فرار هروب عثور قبض حجز أسر خطف غرق حريق انفجار زلزال ظهور تسلم تسليم بيع شراء صرف منح حل طرح رحلات اتفاق صدور توفر كشف خلو قدرة قدرتها حاجة شرط شروط
اتهامات اتهام مزاعم ادعاءات شائعات إشاعات أنباء تقارير نبأ خبر أخبار تورط ضلوع علاقة صلة علم وجهة تفاصيل أي كل جميع ما مسار تنفيذ حملات جدية التزام ولاء سياسة سياسات
تجنب تحقق تخلص تدخل تمسك تعهد تنقل تسلل تغير تبرع تحدي تطور تصدي تكرر تضرر تعثر تفاقم تخفيف تلوث تقدم توقف تعرض تحطم تسرب تدهور تحسن تفشي تخلي تبني حداد طوارئ إضراب إفلاس تزوير تصريحات تهديدات انتهاكات جرائم جريمة مجزرة مجازر اعتداء اعتداءات عدوان احتلال تصعيد هجمات تفجير تفجيرات
`;

/** Agent, place and broken-plural shapes that the patterns below would take for verbal nouns. */
const NOT_ACTIONS = `
اجتماعي اقتصادي انتخابات انتخابي احوال احزاب اعضاء اطفال ابناء اسواق اطباء امراء انباء افراد اصحاب ارقام اسعار اعوام ايام اقسام الوان اموال اهالي اعلام امام انصار ابطال اثار اجهزه اسلحه
تلفزيون تاريخ تاجر تحالف تنظيم ترامب تشاد تركيا تايوان اتحاد ايران اسلام ائتلاف استخبارات اوباما اسرائيل منظمه محكمه محافظه مدرسه مقاومه معارضه مجاهد ملازم
احمد اكرم اشرف ايمن انور اسامه ابراهيم اسماعيل اسحاق اياد ايهاب اليزابيث تامر توفيق تحسين تيسير ترکي انترناشونال انترناشيونال
`;

const list = (table: string): Set<string> =>
  new Set(
    table
      .split(/\s+/)
      .filter((word) => word !== '')
      .map(fold),
  );

const KNOWN = list(ACTIONS);
const NEVER = list(NOT_ACTIONS);

/** The shapes of derived verbal nouns, folded: افتعال/انفعال, استفعال, تفعيل, إفعال, استفالة/إفالة, مفاعلة, تفاعل. */
const SHAPES = [
  /^ا[نت]?..?ا.$/, // اعتقال، انتهاء، انسحاب
  /^است.{1,2}ا.ه?$/, // استقبال، استعاده
  /^ت..ي[^ينه]$/, // تعليق، تعطيل
  /^ت..يه$/, // تصفيه، تسويه
  /^ا..اء?$/, // اجراء، القاء
  /^ا..ا.$/, // اطلاق، ايقاف، اغلاق
  /^ا.ا.ه$/, // اعاده، اقامه، احاله
  /^م.ا..ه$/, // محاوله، مواصله
  /^ت.ا..$/, // تعاون، تراجع
];

/** Suffixed pronouns: «استعدادها», «مسؤوليتهم», «دعمه». */
const PRONOUN = /(?:هما|هم|هن|ها|نا|ه|كم|ي)$/;

function isShape(stem: string): boolean {
  return !NEVER.has(stem) && speakerKind(stem) === undefined && SHAPES.some((shape) => shape.test(stem));
}

/** True for a verbal noun or an abstract noun that may be what is announced, with or without article or pronoun. */
export function isAction(word: string): boolean {
  const stem = bare(word);
  if (KNOWN.has(stem)) return true;
  if (isShape(stem)) return true;
  const owned = stem.replace(PRONOUN, '');
  if (owned === stem || owned.length < 3) return false;
  // «مسؤوليتهم» is مسؤولية with a pronoun
  const open = owned.endsWith('ت') ? `${owned.slice(0, -1)}ه` : owned;
  return KNOWN.has(owned) || KNOWN.has(open) || isShape(owned) || isShape(open);
}
