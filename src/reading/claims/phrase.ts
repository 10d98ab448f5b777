/** Noun phrases that name someone: where they may begin, and where they end. */

import { isAction } from './actions.ts';
import { beginsTime, channelAt, isAdverb, isBreak, isOutside, listenerAt } from './adverbials.ts';
import { isState, speakerKind } from './nouns.ts';
import type { Scan } from './scan.ts';
import { wordSet } from './table.ts';
import { reportingVerb } from './verbs.ts';

/** Prepositions that belong to the noun before them: «المسؤول عن», «مصدر مقرب من», «المشرف على», «السفير لدى». */
const GOVERNED: Readonly<Record<string, RegExp>> = {
  من: /^(ال)?(عدد|حد|حمايه|وقايه|تحقق|مقدم|نازل|خروج|انتقال|مقرب|قريب|احد|احدي|كثير|كثيرون|عديد|العديد|بعض|مصدر|مصادر|مسوول|مسيول|اثنان|اثنين|مجموعه|فريق|ناشط|شهود|شاهد|متظاهر|مكون|اثنان|ثلاثه|اربعه|خمسه|سته|سبعه|ثمانيه|تسعه|عشره|عشرات|ميات|لاجي|ناج|ناجون|كل|بيان|جزء|اي|مطلع|وفد|عناصر|نشطاء|كبير|عضو|واحد|مواطن|سكان)/,
  علي: /^(ال)?(مشرف|مسوول|مسيول|مطلع|قايم|شاهد|مطلعه|مطلعون|حايز|ضحيه|ثاني|مسيطر|مطلعين|تعليق|رد)/,
  عن: /^(ال)?(مسوول|مسيول|صادر|صادره|ممثل|ناب|نايب|ناتج|تقرير|دراسه|عضو|ناطق|نقلا|مدافع|متحدث|بحث|عباره|ممثلون|ممثلين)/,
  الي: /^(ال)?(سفير|مبعوث|موفد|مندوب|وفد|اضافه|دعوه|رساله|مستند|مستنده|موجه|استنادا)/,
  لدي: /^(ال)?(سفير|مندوب|ممثل|قايم|معتمد|موفد|مبعوث)/,
  بين: /^(ال)?(مشترك|علاق|خلاف)/,
  مع: /^(ال)?(متعاطف|مقابله|متعاون|تعاون)/,
  ضد: /^(ال)?(تحالف|حمله)/,
  ضمن: /^$/,
};

export const PRONOUNS = wordSet(`
هو هي هم هذا هذه ذلك تلك ان انه انها ما لا لم لن قد له لها لهم لي لنا لك فيه منه منها منهم عنهم لديه
لديها اياه اصابع فيها عنه به بها اذا هل كيف لماذا اي انا نحن كان كانت ليس هناك هنا اليه عليه لكن بل
او ثم حتي لو الا غير الذي التي الذين مما وهو وهي وهم فان اما و
`);

const RELATIVES = new Set(['الذي', 'التي', 'الذين', 'اللذان', 'اللذين', 'اللتان', 'اللاتي']);

const isPreposition = (word: string): boolean => Object.hasOwn(GOVERNED, word) || word === 'في';

/** «علي» with its dots is a name, «على» a preposition: folding makes them one. */
const isAli = (scan: Scan, at: number): boolean =>
  scan.word(at) === 'علي' && scan.text.slice(0, scan.tokens[at]?.end).endsWith('ي');

/** True when a noun phrase that names someone may begin with this word. */
export function mayBegin(scan: Scan, at: number): boolean {
  const token = scan.tokens[at];
  if (token === undefined) return false;
  if (token.kind === 'mark') return scan.closes(at) > 0;
  const { text } = token;
  if (isAli(scan, at) && (scan.word(at - 1) === ',' || scan.tokens[at + 1]?.kind === 'word')) return true;
  const plain = /^[وف]/.test(text) && speakerKind(text) === undefined ? text.slice(1) : text;
  if (plain !== text && (PRONOUNS.has(plain) || isPreposition(plain) || isOutside(plain))) return false;
  if (token.kind === 'number' || text.length < 2) return token.kind === 'word' && /^[a-z]$/.test(text); // «قال متسائلا», «أفاد بعدم», «كتب لصديقه»
  if (/ا$/.test(text) && reportingVerb(text)?.form === 'participle') return false;
  if (/^[بل]/.test(text) && speakerKind(text) === undefined && leansOn(text)) return false;
  return !(
    PRONOUNS.has(text) ||
    isPreposition(text) ||
    isOutside(text) ||
    isAdverb(text) ||
    RELATIVES.has(text)
  );
}

const isBareName = (scan: Scan, at: number): boolean =>
  !scan.word(at).startsWith('ال') &&
  speakerKind(scan.word(at)) === undefined &&
  scan.tokens[at]?.kind === 'word';

/** Verbs of how a text came to the paper. */
const PASSED_ON =
  /^(?:تلقت|تلقي|تلقته|حصلت|حصل|نشرته|نشره|نشرت|نشر|بثته|بثه|صدر|صدرت|اوردته|نقلته|وصلت|اطلعت)$/;

/** Names of letters: the إن of «سي إن إن» is one. */
const LETTERS = /^(?:سي|بي|دي|اف|جي|اتش|كي|ار|اس|تي|يو|ام|كيو)$/;

/** True for a letter's name within such a name. */
export const isSpelt = (scan: Scan, at: number): boolean =>
  LETTERS.test(scan.word(at - 1)) || (scan.word(at - 1) === 'ان' && LETTERS.test(scan.word(at - 2)));

/** A preposition with its noun: «بشكل», «بعدم», «لصديقه». */
const leansOn = (text: string): boolean =>
  /^ب(?:شكل|عدم|نحو|ان|ما|ال.*)$/.test(text) ||
  isAction(text.slice(1)) ||
  (text.startsWith('ل') && speakerKind(text.slice(1)) !== undefined);

function hasArticle(scan: Scan, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (scan.word(at).startsWith('ال')) return true;
  return false;
}

/** True when «في …» after the phrase so far still belongs to it: «وزارة الدفاع في أذربيجان», not «أناهيت مناسيان في فيسبوك». */
function placeBelongs(scan: Scan, from: number, at: number): boolean {
  const last = scan.word(at - 1);
  if (scan.quotedBy(at - 1) >= from) return true;
  if (isState(last)) return false;
  let office = false;
  for (let i = from; i < at; i++) {
    const kind = speakerKind(scan.word(i));
    if (kind !== undefined && kind !== 'state') office = true;
  }
  // A bare name closes the phrase: «المسؤول في «فاو» دومينيك بورجون │ في روما»
  return (
    office &&
    // «زميل أول في معهد بروكينجز»
    ((speakerKind(scan.word(at + 1)) === 'body' && at - from <= 3 && !hasArticle(scan, from, at)) ||
      last.startsWith('ال') ||
      speakerKind(last) !== undefined ||
      (/(?:ون|ين|ات|ي|يه)$/.test(last) && speakerKind(scan.word(at - 2)) !== undefined) ||
      at - from === 1)
  );
}

/** «الذي أشار إلى» tells more; «الذي طلب عدم الكشف عن اسمه» tells who he is. */
function reports(word: string): boolean {
  const found = reportingVerb(word);
  return found?.form === 'past' && found.verb.asks !== true && !found.verb.homograph;
}

const SAME = /^(?:نفسه|نفسها|ذاته|ذاتها)$/;

/** «لموقع «إل مونيتور» │ سئل الوزير»: a medium whose name stands in marks is named in full; an adjective may follow. */
function isNamedMedium(scan: Scan, from: number, at: number): boolean {
  const opening = scan.opensAt(at - 1);
  if (opening < 0 || opening - from !== 1) return false;
  const head = scan.word(from).replace(/^(?:لل|ل|ب)/, '');
  return (
    /^(?:ال)?(?:موقع|صحيفه|جريده|مجله|قناه|شبكه|اذاعه|وكاله|منصه)$/.test(head) &&
    !/^(?:ال|لل|ل|في|عن|[(«"“])/.test(scan.word(at))
  );
}

/** The end of the noun phrase that begins at `from`, without what is said of when, where and to whom. */
export function phraseEnd(scan: Scan, from: number, to: number): number {
  let at = from;
  while (at < to) {
    const close = scan.closes(at);
    if (close > 0 && close < to) {
      at = close + 1;
      continue;
    }
    const word = scan.word(at);
    const token = scan.tokens[at];
    // «د. أحمد»
    if (word === '.' && at > from && scan.word(at - 1).length <= 2 && at + 1 < to) {
      at++;
      continue;
    }
    // «شينخوا (رسمية)», «(رويترز)»: a short bracket with more of the phrase after it, or at its end, belongs
    if (word === '(') {
      const shut = bracketEnd(scan, at, to);
      if (shut < 0) break;
      at = shut + 1;
      continue;
    }
    // «التقرير الـ51»
    if (token?.kind === 'number' && scan.word(at - 1) === 'ال' && at > from) {
      at++;
      continue;
    }
    if (isBreak(scan, at) || token?.kind === 'number') break;
    // «حصيلة للمرصد │ الذي أشار إلى», «المصدر نفسه │ قتل», «مصادر طبية │ فقد»: what follows is no part of the name
    // «المسؤولة بالقرية │ والتي تمثل قبيلتها»
    if (/^و(?:الذي|التي|الذين)$/.test(word) && at > from) break;
    if (RELATIVES.has(word) && at > from && reports(scan.word(at + 1))) break;
    if (at > from && (SAME.test(scan.word(at - 1)) || /^ف(?:قد|ان|انه|انها|انهم)$/.test(word))) break;
    if (at > from && isNamedMedium(scan, from, at)) break;
    if (RELATIVES.has(word)) {
      while (at < to && !isBreak(scan, at)) at++;
      break;
    }
    if (at > from) {
      // «جونز لهيئة الإذاعة»: behind a bare name the lam begins whom it was said to
      if (
        /^ل.{3,}/.test(word) &&
        isBareName(scan, at - 1) &&
        ['body', 'medium'].includes(speakerKind(word.slice(1)) ?? '')
      )
        break;
      // «بيان للجنة تلقت «اليوم» نسخة منه»
      if (PASSED_ON.test(word)) break;
      // «جاينز واصفا الموقف:»
      if (/ا$/.test(word) && reportingVerb(word)?.form === 'participle') break;
      if (
        (isOutside(word) && !Object.hasOwn(GOVERNED, word)) ||
        isAdverb(word) ||
        (PRONOUNS.has(word) && word !== 'اي' && !isSpelt(scan, at))
      )
        break;
      if (
        beginsTime(scan, at) &&
        !(word === 'اليوم' && /^(?:صحيفه|جريده|قناه|روسيا|موقع|المصري|مصر)$/.test(scan.word(at - 1)))
      )
        break;
      // «المدير العام لوكالة «تاس»» against «قال الوزير لوكالة «تاس»»
      if (
        listenerAt(scan, at) &&
        !/^ال(?:عام|عامه|تنفيذي|تنفيذيه|رسمي|سابق|اقليمي|اعلي|سامي)$/.test(scan.word(at - 1))
      )
        break;
      if (channelAt(scan, at, to) !== undefined) break;
      if (word === 'في') {
        if (channelAt(scan, at, to) !== undefined || scan.word(at + 1) === 'وقت' || beginsTime(scan, at + 1))
          break;
        if (!placeBelongs(scan, from, at)) break;
        at += 2;
        continue;
      }
      if (isPreposition(word) && !isAli(scan, at)) {
        if (channelAt(scan, at, to) !== undefined || !governs(scan, at)) break;
        at += 2;
        continue;
      }
    }
    at++;
  }
  return Math.min(at, to);
}

/** True when the noun before the preposition at `at` takes it: «المسؤول عن», «محاميه الموكَّل من المحكمة». */
export function governs(scan: Scan, at: number): boolean {
  const nouns = GOVERNED[scan.word(at)];
  if (nouns === undefined || /^(?:دون|خلال|اجل|جهه|جهته|قبل|بعد)$/.test(scan.word(at + 1))) return false;
  const before = scan.word(at - 1);
  // a definite participle takes any preposition
  if (/^الم.{2,}/.test(before) && speakerKind(before) === undefined) return true;
  return nouns.test(before) || nouns.test(scan.word(at - 2)) || nouns.test(scan.word(at - 3));
}

function bracketEnd(scan: Scan, at: number, to: number): number {
  for (let i = at + 1; i < Math.min(to, at + 6); i++) if (scan.word(i) === ')') return i;
  return -1;
}
