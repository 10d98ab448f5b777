/** Where the content of a reporting verb begins, and so what lies between: «أعلنت │وزارة الدفاع، أمس،│ أنّها …». */
import { isAction } from './actions.ts';
import { beginsTime, isAdverb, isBreak, listenerAt, type Stretch } from './adverbials.ts';
import { bare, isState, speakerKind } from './nouns.ts';
import type { Scan } from './scan.ts';
import type { Site } from './site.ts';
import { governs, isSpelt } from './speaker.ts';
import type { FoundVerb, Link, ReportingVerb } from './verbs.ts';
import { reportingVerb } from './verbs.ts';

/** How far from its verb a content may begin, in tokens: a long title with name and apposition has some thirty. */
const REACH = 45;

/** أنّ and إنّ with their pronouns, folded; and what joins «بأنّ». */
const THAT = /^(?:ب)?ان(?:ه|ها|هم|هما|هن|ي|ني|نا|ا)?$/;
/** «إلا أنّ», «بعد أن», «يمكن أن»: these own the أن that follows them. */
const OWNERS = new Set([
  'الا',
  'غير',
  'بيد',
  'كما',
  'بعد',
  'قبل',
  'دون',
  'منذ',
  'يجب',
  'يمكن',
  'ينبغي',
  'حيث',
  'علما',
  'حتي',
  'لمجرد',
  'بمجرد',
  'يبدو',
  'رغم',
  'خشيه',
  'بشرط',
  'شريطه',
  'سبق',
  'كاد',
  'يكاد',
  'لابد',
  'بد',
  'حين',
  'خصوصا',
  'خاصه',
  'قايلا',
  'لدرجه',
  'بحجه',
  'مع',
  'عدم',
]);
const PREPOSITIONS: Readonly<Record<string, Link>> = {
  الي: 'إلى',
  علي: 'على',
  عن: 'عن',
  من: 'من',
  في: 'في',
  ل: 'ل',
};

/** Where the content begins. */
export interface Frame {
  /** The end of what lies between verb and content. */
  readonly from: number;
  readonly contentAt: number;
  readonly link: Site['link'];
}

/** Words that begin with ب of themselves, or form set phrases with it. */
const BA_WORDS =
  /^(?:باسم|بيان|بين|بعد|بعض|بعضهم|بن|بنت|بلد|بلاده?|بلادها|بلده|باب|بدوره?ا?|بدون|بشان|بشكل|بصفته|بصوره|بالقرب|بالنسبه|بالاضافه|بحسب|بسبب|بمناسبه|بحضور|بنك|بيت|برنامج|برلمان|بطل|بحر|بكر|بدر|بحث|بعثه|بلدي|بلديه|بعيدا?|بقي|بحاجه|بادي|باحث|بالفعل|بالتالي|بصدد|برياسه|بقياده|بمنطقه|بمدينه|بمحافظه|بولايه|بان|بوش|بوتين|بشار|باراك|بلير|بلاتر|بلاتيني|براون|بيكر|بوب|بول|بيل|بيتر|بيير|باسل|بسام|بلال|بهاء|بكري|بحاح)$|^(?:بريطاني|باكستان|برلين|باريس|بكين|بغداد|بيروت|باكو|بلجيك|برازيل|باحث|بروكسل)/;

/** «بالهدنة», «بمقتل 13»: ba before a noun that can be what is reported; not «المسؤول بوزارة الدفاع». */
function baNoun(scan: Scan, at: number, verb: ReportingVerb): boolean {
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
function objectAt(scan: Scan, from: number, at: number, { verb }: FoundVerb, subject: boolean): boolean {
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

/** Finds where the content of the verb at `at` begins; undefined when it has none before `limit`. */
export function frameOf(
  scan: Scan,
  at: number,
  found: FoundVerb,
  limit: number,
  subject = false,
): Frame | undefined {
  const { verb } = found;
  const end = Math.min(limit, at + REACH);
  let fallback: Frame | undefined;
  let nouns = true;
  for (let i = at + 1; i < end; i++) {
    const token = scan.tokens[i];
    if (token === undefined) break;
    const word = token.text;
    const close = scan.closes(i);
    if (close > 0) {
      if (verb.clause.length === 0 && verb.noun.length === 0) return undefined;
      const quote: Frame = { from: i, contentAt: i, link: 'quote' };
      const before = scan.word(i - 1);
      if (before === ':' || (close - i > 6 && before !== 'ب')) return quote;
      if (before === 'ب' && (verb.noun.includes('ب') || verb.clause.includes('ب')))
        return { from: i - 1, contentAt: i, link: 'quote' };
      // «وكالة "فرانس برس"», «ل"الاقتصادية"», «“التعليم” ينفي»: a name, unless nothing else follows
      if (
        before !== 'ل' &&
        before !== 'ال' &&
        before !== 'لل' &&
        speakerKind(before) === undefined &&
        (!Object.hasOwn(PREPOSITIONS, before) || mayLink(verb, before))
      )
        fallback ??= quote;
      i = close;
      continue;
    }
    if (token.kind === 'mark') {
      if (word === ':') return colonFrame(scan, i);
      if (isUnclosedQuote(scan, i)) return { from: i, contentAt: i + 1, link: 'quote' };
      if (word === '.' && scan.word(i + 1) === '.') break;
      continue;
    }
    if (THAT.test(word) && !OWNERS.has(scan.word(i - 1)) && !isSpelt(scan, i)) {
      const frame = thatFrame(scan, i, verb);
      if (frame !== undefined) return frame;
      continue;
    }
    if (i > at + 1 && stopsSearch(scan, i)) break;
    // «… ممتدة إلى ولاية الراين، وأسفرت عن مقتل»: that preposition is another verb's
    if (
      scan.word(i - 1) === ',' &&
      /^[وف].{3,}/.test(word) &&
      speakerKind(word) === undefined &&
      speakerKind(word.slice(1)) === undefined &&
      !/^وقال/.test(word)
    )
      nouns = false;
    const link = nouns ? PREPOSITIONS[word] : undefined;
    if (link !== undefined && verb.noun.includes(link) && nounFollows(scan, i, link, verb))
      return { from: i, contentAt: i + 1, link: 'noun' };
    if (nouns && verb.noun.includes('ب') && baNoun(scan, i, verb)) {
      if (word === 'ب') return { from: i, contentAt: i + 1, link: 'noun' };
      return { from: i, contentAt: i, link: 'noun' };
    }
    if (verb.object?.test(word)) return { from: i, contentAt: i, link: 'noun' };
    if (nouns && verb.noun.includes('') && objectAt(scan, at + 1, i, found, subject))
      return { from: i, contentAt: i, link: 'noun' };
  }
  return fallback;
}

/** «تحذر من "سباق مع الوقت"»: the preposition is the verb's own. */
function mayLink(verb: ReportingVerb, preposition: string): boolean {
  const link = PREPOSITIONS[preposition];
  return link !== undefined && verb.noun.includes(link);
}

/** «قال إن», «أشار إلى أنّ», «أكد بأن»: the link must be one of the verb's. */
function thatFrame(scan: Scan, i: number, verb: ReportingVerb): Frame | undefined {
  const word = scan.word(i);
  const before = PREPOSITIONS[scan.word(i - 1)];
  const contentAt = scan.word(i + 1) === ':' ? i + 2 : i + 1;
  if (word.startsWith('ب')) return { from: i, contentAt, link: 'clause' };
  if (before !== undefined)
    return verb.clause.includes(before) || verb.noun.includes(before)
      ? { from: i - 1, contentAt, link: 'clause' }
      : undefined;
  // «نفى أن يكون»; verbs that need a preposition still stand with a bare أن in hasty prose
  return verb.clause.includes('') ? { from: i, contentAt, link: 'clause' } : undefined;
}

/** «دعا إلى وقف …», «أعلن عن تأجيل»; not «كشف عن حجر», «أشار إلى الباب». */
function nounFollows(scan: Scan, at: number, link: Link, verb: ReportingVerb): boolean {
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

/** A new clause with a verb of its own ends the search: «…، وأضاف», «…، فيما قال». */
function stopsSearch(scan: Scan, i: number): boolean {
  const found = reportingVerb(scan.word(i));
  // «وأشار إلى …، مضيفا «…»»: the quotation is the participle's
  if (found?.form === 'participle') return scan.word(i - 1) === ',' && /(?:ا|ين)$/.test(scan.word(i));
  return (
    found !== undefined &&
    !found.verb.homograph &&
    (found.clitics > 0 || scan.word(i - 1) === ',' || scan.word(i - 1) === 'كما')
  );
}

/** «قال:», «قال في بيان: إن "…"». */
function colonFrame(scan: Scan, colon: number): Frame | undefined {
  if (colon + 1 >= scan.tokens.length) return undefined;
  const contentAt = THAT.test(scan.word(colon + 1)) ? colon + 2 : colon + 1;
  return { from: colon, contentAt, link: 'colon' };
}

/** An opening mark without its partner: «مضيفا «كل عام نتمكن…» cut at the sentence's end. */
const isUnclosedQuote = (scan: Scan, at: number): boolean => {
  const token = scan.tokens[at];
  return token !== undefined && '«“'.includes(scan.text[token.start] ?? ' ') && scan.closes(at) < 0;
};

/** Where the one spoken to begins, in «حثّ المتحدث ستيفان دوجاريك │أطراف الاقتتال│ على»; -1 when nobody is. */
export function targetAt(scan: Scan, { from, to }: Stretch): number {
  for (let i = from + 1; i < to; i++) {
    if (scan.tokens[i]?.kind !== 'word') continue;
    const word = scan.word(i);
    const before = scan.word(i - 1);
    if (isBreak(scan, i - 1) || !closedBefore(scan, from, i) || listenerAt(scan, i)) continue;
    if (ADDRESSED.has(word)) return i;
    if (isState(word) && (isState(before) || isState(bare(before)) || !before.startsWith('ال'))) return i;
    if (/^ال.{3,}ين$/.test(word) && !/^ال.*يين$/.test(before)) return i;
    if (word.startsWith('ال') && speakerKind(word) === 'body' && !before.startsWith('ال')) return i;
    // «اتهم الحداد شركة المياه», «أخبرت جونز صحيفة الغارديان»
    if (!word.startsWith('ال') && (speakerKind(word) === 'body' || speakerKind(word) === 'medium')) return i;
    if (
      !word.startsWith('ال') &&
      speakerKind(word) !== undefined &&
      speakerKind(word) !== 'state' &&
      before.startsWith('ال') &&
      speakerKind(scan.word(from)) === 'body'
    )
      return i;
  }
  return -1;
}

const ADDRESSED = new Set([
  'اطراف',
  'الاطراف',
  'المجتمع',
  'الجميع',
  'جميع',
  'كافه',
  'كل',
  'الدول',
  'السلطات',
  'الحكومه',
  'الطرفين',
  'الشعب',
  'الناس',
  'السكان',
  'الاهالي',
  'العالم',
  'القاده',
  'الجانبين',
  'المواطنين',
  'الشباب',
  'الرييس',
  'نظيره',
  'انصاره',
  'جماعه',
  'حركه',
  'جماعات',
  'القوات',
  'النظام',
  'تنظيم',
  'الاتحاد',
  'المعارضه',
  'البرلمان',
  'الكونغرس',
  'الكونجرس',
  'الشركات',
  'ايران',
  'اهالي',
  'سكان',
  'قوات',
  'مجلس',
  'نظام',
  'الامم',
  'خصومه',
  'الجماهير',
  'المسلمين',
  'الاعلام',
  'وسايل',
  'زوار',
  'رجال',
  'اعضاء',
  'قاده',
  'المسوولين',
]);
