/**
 * The noun phrase of a speaker, between a verb and what it reports:
 *
 *     وقال │المتحدث باسم المركز، رأفت الصباغ│، في بيان، أمس الثلاثاء، │إن …
 *            speaker                          channel   time
 */

import { isAction } from './actions.ts';
import {
  beginsTime,
  channelAt,
  isAdverb,
  isBreak,
  isOutside,
  listenerAt,
  type Stretch,
  skipTime,
} from './adverbials.ts';
import { isState, speakerKind } from './nouns.ts';
import type { Scan } from './scan.ts';
import { reportingVerb } from './verbs.ts';

/** What was found between verb and content. */
export interface Speaking {
  readonly speaker?: Stretch;
  readonly channel?: Stretch;
  /** The medium that a source marker between verb and content names: «قال ستيل، وفقا للشبكة …:». */
  readonly via?: Stretch;
  /** A second noun phrase, behind a comma: «ودعت البعثة، التي نشرت 44 مراقبا، السلطات إلى». */
  readonly other?: Stretch;
}

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

const PRONOUNS = new Set([
  'هو',
  'هي',
  'هم',
  'هذا',
  'هذه',
  'ذلك',
  'تلك',
  'ان',
  'انه',
  'انها',
  'ما',
  'لا',
  'لم',
  'لن',
  'قد',
  'له',
  'لها',
  'لهم',
  'لي',
  'لنا',
  'لك',
  'فيه',
  'منه',
  'منها',
  'منهم',
  'عنهم',
  'لديه',
  'لديها',
  'اياه',
  'اصابع',
  'فيها',
  'عنه',
  'به',
  'بها',
  'اذا',
  'هل',
  'كيف',
  'لماذا',
  'اي',
  'انا',
  'نحن',
  'كان',
  'كانت',
  'ليس',
  'هناك',
  'هنا',
  'اليه',
  'عليه',
  'لكن',
  'بل',
  'او',
  'ثم',
  'حتي',
  'لو',
  'الا',
  'غير',
  'الذي',
  'التي',
  'الذين',
  'مما',
  'وهو',
  'وهي',
  'وهم',
  'فان',
  'اما',
  'و',
]);

const RELATIVES = new Set(['الذي', 'التي', 'الذين', 'اللذان', 'اللذين', 'اللتان', 'اللاتي']);
const SOURCES = new Set(['بحسب', 'حسب', 'حسبما', 'وفق', 'وفقا', 'طبقا', 'نقلا']);

const isPreposition = (word: string): boolean => Object.hasOwn(GOVERNED, word) || word === 'في';

/** True when a noun phrase that names someone may begin with this word. */
function mayBegin(scan: Scan, at: number): boolean {
  const token = scan.tokens[at];
  if (token === undefined) return false;
  if (token.kind === 'mark') return scan.closes(at) > 0;
  const { text } = token;
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
    (last.startsWith('ال') ||
      speakerKind(last) !== undefined ||
      (/(?:ون|ين|ات|ي|يه)$/.test(last) && speakerKind(scan.word(at - 2)) !== undefined) ||
      at - from === 1)
  );
}

/** The end of the noun phrase that begins at `from`, without what is said of when, where and to whom. */
function phraseEnd(scan: Scan, from: number, to: number): number {
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
    if (isBreak(scan, at) || token?.kind === 'number') break;
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
      if (isPreposition(word)) {
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

/** True when the segment at `at` is an apposition: a name or an office, not «في بيان», «وهو من البدون», «أمس». */
function isApposition(scan: Scan, at: number, to: number): boolean {
  const word = scan.word(at);
  if (!mayBegin(scan, at) || beginsTime(scan, at) || listenerAt(scan, at)) return false;
  if (/^[وف]/.test(word) && speakerKind(word) === undefined && speakerKind(word.slice(1)) === undefined) {
    // «وائل», «وليد» begin names; «وأضاف», «ودعا» do not stand in a speaker's phrase
    return at + 1 < to && !isBreak(scan, at + 1) && word.length <= 5;
  }
  return true;
}

/** Reads what stands between a verb and its content: [from, to). */
export function readSpeaking(scan: Scan, from: number, to: number): Speaking {
  let speaker: Stretch | undefined;
  let channel: Stretch | undefined;
  let via: Stretch | undefined;
  let other: Stretch | undefined;
  let joined = true;
  let at = from;
  while (at < to) {
    const word = scan.word(at);
    if (isBreak(scan, at)) {
      at++;
      continue;
    }
    if (
      beginsTime(scan, at) ||
      (word === 'في' && (scan.word(at + 1) === 'وقت' || beginsTime(scan, at + 1)))
    ) {
      at = skipTime(scan, beginsTime(scan, at) ? at : at + 1, to);
      if (scan.word(at) === 'وقت') at = skipWhile(scan, at, to);
      joined = false;
      continue;
    }
    if (SOURCES.has(word)) {
      const name = sourceAt(scan, at, to);
      via ??= name;
      at = name?.to ?? at + 1;
      joined = false;
      continue;
    }
    const through = channelAt(scan, at, to);
    if (through !== undefined) {
      channel ??= through;
      at = through.to;
      joined = false;
      continue;
    }
    if (isAdverb(word) || !mayBegin(scan, at) || listenerAt(scan, at) || /^لل/.test(word)) {
      // «أوضح لـ«عكاظ» الناطق باسم الشرطة»: the speaker may stand behind the listener
      if (speaker === undefined && listenerAt(scan, at)) {
        at = behindListener(scan, at, to);
        continue;
      }
      const start = at;
      at = isAdverb(word) || PRONOUNS.has(word) ? at + 1 : skipWhile(scan, at, to);
      if (speaker !== undefined) joined = false;
      if (word === 'في' && speaker !== undefined) channel ??= { from: start, to: at };
      continue;
    }
    if (speaker === undefined) {
      const end = phraseEnd(scan, at, to);
      speaker = { from: at, to: end };
      at = Math.max(end, at + 1);
      // only a comma may stand between a speaker and an apposition
      joined = scan.word(at) === ',';
      continue;
    }
    if (joined && scan.word(at - 1) === ',' && isApposition(scan, at, to)) {
      const end = phraseEnd(scan, at, to);
      speaker = { from: speaker.from, to: end };
      at = Math.max(end, at + 1);
      joined = scan.word(at) === ',';
      continue;
    }
    joined = false;
    const end = phraseEnd(scan, at, to);
    if (scan.word(at - 1) === ',' && end > at) other ??= { from: at, to: end };
    at = skipWhile(scan, at, to);
  }
  return {
    ...(speaker && speaker.to > speaker.from ? { speaker } : {}),
    ...(channel ? { channel } : {}),
    ...(via ? { via } : {}),
    ...(other ? { other } : {}),
  };
}

/** Behind «لـ«عكاظ»», «لوكالة الأناضول». */
function behindListener(scan: Scan, from: number, to: number): number {
  let at = from + 1;
  while (
    at < to &&
    (scan.closes(at) > 0 || (/^ال/.test(scan.word(at)) && speakerKind(scan.word(at)) !== 'person'))
  )
    at = scan.closes(at) > 0 ? scan.closes(at) + 1 : at + 1;
  return Math.min(at, to);
}

/** To the next break. */
function skipWhile(scan: Scan, from: number, to: number): number {
  let at = from + 1;
  while (at < to && !isBreak(scan, at)) at++;
  return at;
}

/** The source named after a marker («وفقا للشبكة», «نقلا عن مصادر محلية»), as a stretch. */
export function sourceAt(scan: Scan, marker: number, to: number): Stretch | undefined {
  let at = marker + 1;
  if (scan.word(at) === 'عن') at++;
  if (at >= to || !mayBegin(scan, at)) return undefined;
  const first = scan.word(at);
  // «لـ«رويترز»»: the lam stands alone before a mark
  const name = first === 'ل' && scan.closes(at + 1) > 0 ? at + 1 : at;
  const end = phraseEnd(scan, name, to);
  return end > name ? { from: at, to: end } : undefined;
}

export { mayBegin, phraseEnd };
