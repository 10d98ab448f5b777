/** What is reported as a noun: where the object of «أعلن», «دعا إلى», «رحّب بـ» begins. */
import { isAction } from './actions.ts';
import { beginsTime, isAdverb, isBreak } from './adverbials.ts';
import { bare, isState, speakerKind } from './nouns.ts';
import { governs, isSpelt } from './phrase.ts';
import type { Scan } from './scan.ts';
import type { FoundVerb, Link, ReportingVerb } from './verbs.ts';

/** أنّ and إنّ with their pronouns, folded; and what joins «بأنّ». */
export const THAT = /^(?:ب)?ان(?:ه|ها|هم|هما|هن|ي|ني|نا|ا)?$/;

export const PREPOSITIONS: Readonly<Record<string, Link>> = {
  الي: 'إلى',
  علي: 'على',
  عن: 'عن',
  من: 'من',
  في: 'في',
  ل: 'ل',
};

/** Words that begin with ب of themselves, or form set phrases with it. */
const BA_WORDS =
  /^(?:باسم|بيان|بين|بعد|بعض|بعضهم|بن|بنت|بلد|بلاده?|بلادها|بلده|باب|بدوره?ا?|بدون|بشان|بشكل|بصفته|بصوره|بالقرب|بالنسبه|بالاضافه|بحسب|بسبب|بمناسبه|بحضور|بنك|بيت|برنامج|برلمان|بطل|بحر|بكر|بدر|بحث|بعثه|بلدي|بلديه|بعيدا?|بقي|بحاجه|بادي|باحث|بالفعل|بالتالي|بصدد|برياسه|بقياده|بمنطقه|بمدينه|بمحافظه|بولايه|بان|بوش|بوتين|بشار|باراك|بلير|بلاتر|بلاتيني|براون|بيكر|بوب|بول|بيل|بيتر|بيير|باسل|بسام|بلال|بهاء|بكري|بحاح)$|^(?:بريطاني|باكستان|برلين|باريس|بكين|بغداد|بيروت|باكو|بلجيك|برازيل|باحث|بروكسل)/;

/** «بالهدنة», «بمقتل 13»: ba before a noun that can be what is reported; not «المسؤول بوزارة الدفاع». */
export function baNoun(scan: Scan, at: number, verb: ReportingVerb): boolean {
  const word = scan.word(at);
  if (word === 'ب') return scan.tokens[at + 1]?.kind !== 'word' || scan.closes(at + 1) > 0;
  if (!/^ب.{2,}/.test(word) || BA_WORDS.test(word)) return false;
  const noun = word.slice(1);
  if (isState(bare(noun)) || isState(noun)) return false;
  const kind = speakerKind(noun);
  if (kind === 'body' || kind === 'medium') return false;
  if (isAction(noun)) return true;
  // «رحّب بالهدنة»: verbs that take nothing else take any noun
  return !verb.clause.includes('') && kind === undefined;
}

/** True when the noun phrase before `at` is complete, so that a noun without article begins another. */
export function closedBefore(scan: Scan, from: number, at: number): boolean {
  if (at === from) return true;
  const last = scan.word(at - 1);
  if (
    isBreak(scan, at - 1) ||
    isAdverb(last) ||
    beginsTime(scan, at - 1) ||
    scan.tokens[at - 1]?.kind !== 'word'
  )
    return true;
  if (last.startsWith('ال') || last.startsWith('لل') || isState(last)) return true;
  if (Object.hasOwn(PREPOSITIONS, last) || last === 'و') return false;
  if (/^(?:باسم|بن|ابن|ابو|ام|ال|عبد|بني)$/.test(last)) return false;
  const kind = speakerKind(last);
  // «مصادر طبية │ مقتل», «مسؤولون │ مقتل»: an adjective or a plural that cannot be in construct
  if (/(?:ون|ين|يه|يون|ان)$/.test(last)) return true;
  if (kind !== undefined) return false;
  // «وزارة │ دعم»: still open after a noun in construct
  return !isAction(last);
}

/** True when the object of a verb like «أعلن» begins here. */
export function objectAt(
  scan: Scan,
  from: number,
  at: number,
  { verb }: FoundVerb,
  subject: boolean,
): boolean {
  const word = scan.word(at);
  if (scan.tokens[at]?.kind !== 'word' || word.length < 2) return false;
  if (isSpelt(scan, at)) return false;
  if (word === 'ما' || (word === 'اي' && scan.text[scan.tokens[at]?.start ?? 0] !== 'آ') || word === 'عدم')
    return at > from || word !== 'ما' || verb.anyObject === true;
  // «نفى ذلك», «كذّبت هذا الكلام»
  if (/^(?:هذا|هذه|ذلك|تلك)$/.test(word)) return verb.polarity === 'denial';
  if (!closedBefore(scan, from, at)) return false;
  if (beginsTime(scan, at) || speakerKind(word) !== undefined) return false;
  if (!isAction(word)) return verb.anyObject === true && at > from && objectNoun(scan, at);
  if (!word.startsWith('ال')) return true;
  // «وزارة التعليم», «الجيش الوطني»: a definite verbal noun is an object only before a preposition, behind a bare name
  // («أعلن رئيس البلدية توماس إيكهارت الحداد»), or where the subject has gone before («الهيئة تنفي التزوير»)
  if (Object.hasOwn(PREPOSITIONS, scan.word(at + 1)) || /^[لب]/.test(scan.word(at + 1))) return true;
  if (at === from) return subject;
  const before = scan.word(at - 1);
  return !/^(?:ال|لل)/.test(before) && speakerKind(before) === undefined && !/(?:يه|ي)$/.test(before);
}

/** For «نفت روسيا الاتهامات», «انتقد الرئيس سياسة أوروبا»: after a state or a name, a noun that names no one. */
function objectNoun(scan: Scan, at: number): boolean {
  return isState(scan.word(at - 1)) && !isState(scan.word(at).replace(/^و/, ''));
}

/** «دعا إلى وقف …», «أعلن عن تأجيل»; not «كشف عن حجر», «أشار إلى الباب». */
export function nounFollows(scan: Scan, at: number, link: Link, verb: ReportingVerb): boolean {
  const next = scan.word(at + 1);
  if (next === '' || isBreak(scan, at + 1) || THAT.test(next)) return false;
  const own = governs(scan, at);
  // «أعرب عن أسفه», «حذر من كارثة»: whatever follows is meant
  if (verb.anyObject && !own) return true;
  // «أكد المشرف على المسابقة أهمية …»: the preposition is the title's
  if (own && !isAction(next)) return false;
  if (link === 'عن' || link === 'من')
    return isAction(next) || scan.tokens[at + 1]?.kind === 'number' || COUNTS.test(next);
  if (link === 'في') return isAction(next);
  return !isState(next);
}

/** «تحدث عن أكثر من ستين جريحا». */
const COUNTS = /^(?:اكثر|نحو|حوالي|قرابه|عشرات|ميات|الاف|ملايين|ان)$/;
