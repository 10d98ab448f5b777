/**
 * Words that decide whether two sentences say the same. All folded (see src/arabic/fold.ts).
 *
 * Everything that stands in none of these tables is a word like any other: it must stand in both sentences.
 */
import { wordList } from '../word-list.ts';

const split = (words: string): ReadonlySet<string> => new Set(wordList(words));

/** Editors put these in and leave them out; the sentence says the same. */
export const LIGHT = split(`
ان انه بان لقد كما ايضا كذلك هذا هذه ذلك تلك ثم حيث في علي عن
السيد السيده الدكتور الدكتوره الاستاذ الشيخ المهندس معالي سعاده فخامه جلاله
مدينه بلده قريه محافظه
the mr mrs dr that also
`);

/** These turn, weaken, limit or bind what is said: with one more or one less of them it is another statement. */
export const DECISIVE = split(`
لا لم لن ليس ليست ليسوا ما غير عدم دون بدون بلا ولا الا سوي عدا باستثناء بل لكن لكنه لكنها رغم برغم
قد ربما لعل ليت كاد تكاد يكاد يمكن يحتمل محتمل يرجح مرجح مزعوم مفترض
اذا لو لولا حال شريطه بشرط طالما
فقط حصرا وحده وحدها كل جميع كافه بعض معظم غالبيه احد احدي كلا كلتا
نحو حوالي قرابه زهاء تقريبا اكثر اقل الاقل الاكثر
قبل بعد منذ حتي اثناء خلال الي ضد لصالح
نفي نفت تنفي ينفي رفض رفضت يرفض ترفض وقف حاول حاولت محاوله هدد هددت
not no never without except only if unless but all some most nearly about before after until
`);

/** Reporting verbs that tell no more than that somebody speaks: editors change one for another. */
const SAYING = split('قال ذكر افاد صرح اوضح اضاف قالت ذكرت افادت صرحت اوضحت اضافت قايلا مضيفا موضحا');

/** Sets of words that editors change for each other without changing what is told. */
const SAME: readonly ReadonlySet<string>[] = [
  SAYING,
  split('مقتل مصرع'),
  split('شخص شخصا اشخاص'),
  split('جريح جريحا مصاب مصابا'),
  split('اصابه جرح'),
  split('قرب بالقرب'),
  split('وفق وفقا بحسب حسب'),
  split('المايه الميه بالمايه بالميه'),
];

const setOf = new Map(SAME.flatMap((set, at) => [...set].map((word): [string, string] => [word, `=${at}`])));

/**
 * What words that may stand for each other share: «قال» and «ذكر», «سوريا» and «سورية», «شخص» and «شخصاً», «وأعلنت» and
 * «أعلنت». The endings taken off tell neither how many nor who.
 */
export function keyOf(word: string): string {
  const own = /^[وف]...+/.test(word) ? word.slice(1) : word;
  const set = setOf.get(word) ?? setOf.get(own);
  if (set !== undefined) return set;
  const base = own.replace(/(?:يه|[ياه])$/, '');
  return base.length > 3 ? base : own;
}
