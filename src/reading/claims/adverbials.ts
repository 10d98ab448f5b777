/** What stands between a verb and its speaker or content without belonging to either: when, where and through what it was said. */

import { bare, speakerKind } from './nouns.ts';
import type { Scan } from './scan.ts';
import { wordSet } from './table.ts';

/** Adverbs and phrases of manner. */
const ADVERBS = wordSet(`
أيضا كذلك مجددا لاحقا سابقا مؤخرا حديثا آنذاك حينها وقتها حينئذ بدوره بدورها بدورهم بدورهما رسميا علنا صراحة شخصيا حرفيا مرارا تكرارا دائما أخيرا أولا ثانيا حاليا فورا ثم
قائلا قائلة بالقول مازحا ساخرا غاضبا باختصار بوضوح ضمنا هاتفيا تحديدا عموما بالتالي بالفعل أساسا جميعا
`);

/** Words that begin a time. */
const TIMES = wordSet(`
أمس اليوم غدا الليلة البارحة الآن صباح مساء فجر ظهر عصر ليل ليلة ظهيرة نهار يوم أول الأحد الإثنين الاثنين الثلاثاء الأربعاء الاربعاء الخميس الجمعة السبت قبيل بعيد غداة عشية الآونة الأثناء
صباحا ليلا ظهرا فجرا عصرا نهارا
يناير فبراير مارس أبريل إبريل مايو يونيو يونيه يوليو يوليه أغسطس سبتمبر أكتوبر نوفمبر ديسمبر كانون شباط آذار نيسان أيار حزيران تموز آب أيلول تشرين جانفي فيفري أفريل ماي جوان جويلية أوت غشت شتنبر نونبر دجنبر يوليوز
`);

const DAY_PARTS = wordSet('صباح مساء فجر ظهر عصر ليل ظهيرة نهار');
/** Months that are also names. */
const NAMES_TOO = wordSet('ماي أوت جوان');
const PERIODS = wordSet('العام السنة الشهر الأسبوع');
const RELATIVE_TO_NOW = /^ال(?:ماضي|ماضيه|جاري|حالي|حاليه|مقبل|مقبله|قادم|منصرم|فايت)$/;

/** «أول من أمس»: أول alone is an ordinal. */
const TIME_PHRASES: readonly (readonly string[])[] = [
  ['اول', 'من', 'امس'],
  ['اول', 'امس'],
];

/** What words are said in or through: «في بيان», «عبر التلفزيون», «خلال مقابلة». */
const CHANNELS = wordSet(`
بيان بيانه بيانها بيانين تصريح تصريحه تصريحات تصريحاتهم تصريحاته تصريحاتها حديث حديثه حديثها أحاديث مقابلة مقابلته لقاء لقائه حوار حواره مؤتمر مؤتمره كلمة كلمته كلمتها خطاب خطابه خطبة خطبته
تغريدة تغريدته تغريدات تدوينة منشور منشوره رسالة رسالته رسائل تقرير تقريره تقريرها تقارير مذكرة مقال مقاله مقالة برنامج برنامجه فيسبوك الفيسبوك تويتر التويتر إنستغرام انستغرام
يوتيوب تيليغرام تلغرام واتساب إكس فيس حساب حسابه حسابها صفحة صفحته صفحتها موقع موقعه موقعها مداخلة مداخلته اتصال إفادة إفادته شهادة شهادته تسجيل مقطع شريط فيديو إحاطة إيجاز
جلسة اجتماع اجتماعه اجتماعها افتتاح ختام مستهل زيارة زيارته محاضرة ندوة مقدمة سياق معرض إطار تعليق تعليقه رد رده ردها جواب سؤال بريد مستهله كتاب كتابه نص خبر نشرة استطلاع
تعقيب تعقيبه جولة جولته حفل مهرجان برقية مكالمة وثيقة دراسة نشرته التلفزيون تلفزيون التلفزة الإذاعة إذاعة الإنترنت الهاتف شاشة حديثه بث مناظرة منتدى قمة مكالمة مذكراته
`);

/** Prepositions that begin what is no part of the speaker, whatever follows. */
const OUTSIDE = wordSet(`
عبر خلال أثناء عقب بعد قبل منذ حول بشأن ردا تعليقا نقلا وفقا وفق بحسب حسب طبقا أمام ضد عند عندما حين حينما بينما فيما رغم برغم بالرغم إثر اثر لدى وسط قرب بحضور بمناسبة ضمن
دون بدون تجاه إزاء حيال مع كما مثلما بسبب نتيجة جراء لأن حيث إذ رفض رفضت لوكالة لصحيفة لقناة لموقع للصحافيين للصحفيين لرويترز
`);

/** A stretch of tokens, half-open. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

export const isAdverb = (word: string): boolean => ADVERBS.has(word);
export const isOutside = (word: string): boolean => OUTSIDE.has(word);

/** True for a word that begins a time: «أمس», «مساء», «الثلاثاء». */
export function beginsTime({ word, tokens }: Scan, at: number): boolean {
  const text = word(at).replace(/^[وف](?=.{3})/, '');
  if (text === 'اول') return TIME_PHRASES.some((phrase) => phrase.every((part, i) => word(at + i) === part));
  // «الأمين العام» names an office, «العام الماضي» a time
  // «صباح عيدان», «فجر» may be names: a part of the day is followed by the day
  if (DAY_PARTS.has(text))
    return (
      at + 1 >= tokens.length ||
      tokens[at + 1]?.kind !== 'word' ||
      /^(?:ال|امس|يوم|اول|غد|هذا|ذلك|باكر)/.test(word(at + 1))
    );
  // «السيدة ماي»
  if (NAMES_TOO.has(text))
    return tokens[at - 1]?.kind === 'number' || word(at - 1) === 'في' || word(at - 1) === '/';
  if (PERIODS.has(text)) return RELATIVE_TO_NOW.test(word(at + 1));
  return TIMES.has(text) || TIMES.has(word(at));
}

/** The end of the time that begins at `at`: «أمس الثلاثاء», «(الأحد)», «السبت 25 يوليو/تموز», «يوم الأحد الماضي». */
export function skipTime(scan: Scan, at: number, to: number): number {
  let end = at;
  while (end < to) {
    const { kind, text } = scan.tokens[end] ?? { kind: 'mark', text: '' };
    const word = text;
    if (
      kind === 'number' ||
      beginsTime(scan, end) ||
      word === '/' ||
      (end > at &&
        (word === 'من' ||
          word === 'هذا' ||
          word === 'هذه' ||
          RELATIVE_TO_NOW.test(word) ||
          /^ال(اول|ثاني|ثالث)/.test(word)))
    )
      end++;
    else if (word === '(' && end + 2 < to && scan.word(end + 2) === ')') end += 3;
    else break;
  }
  return end;
}

/** The channel at a preposition («في بيان له», «عبر موقعها الرسمي»), up to where it surely ends; undefined when it is none. */
export function channelAt(scan: Scan, at: number, to: number): Stretch | undefined {
  const word = scan.word(at);
  // «بتصريحاتهم»
  if (/^ب.{4,}/.test(word) && CHANNELS.has(word.slice(1))) return { from: at, to: at + 1 };
  if (!['في', 'عبر', 'خلال', 'علي', 'ضمن', 'اثناء', 'من', 'وفي'].includes(word)) return undefined;
  const through = scan.word(at + 1) === 'خلال' || scan.word(at + 1) === 'علي' ? at + 2 : at + 1;
  const noun = scan.word(through);
  if (!CHANNELS.has(noun) && !CHANNELS.has(bare(noun)) && word !== 'عبر') return undefined;
  let end = through + 1;
  while (end < to && !isBreak(scan, end)) end++;
  return { from: at, to: end };
}

/** «لوكالة الأنباء», «لـ«الشرق الأوسط»», «للصحافيين»: whom it was said to. */
export function listenerAt(scan: Scan, at: number): boolean {
  const word = scan.word(at);
  if (word === 'ل' || word === 'لل') return true;
  const match = /^لل?(.{3,})$/.exec(word);
  if (!match) return false;
  const noun = match[1] ?? '';
  return speakerKind(noun) === 'medium' || /^(صحاف|صحف|اعلام|مراسل|نا$|ه$|ها$)/.test(noun);
}

/** Commas, colons, dashes and brackets end a phrase. */
export const isBreak = ({ tokens }: Scan, at: number): boolean => {
  const token = tokens[at];
  if (token === undefined) return true;
  // «إيسوزي-نجونديت»
  if (token.text === '-') return tokens[at - 1]?.end !== token.start || tokens[at + 1]?.start !== token.end;
  return token.kind === 'mark' && ',:;()[]!?.…'.includes(token.text);
};
