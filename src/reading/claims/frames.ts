/** Where the content of a reporting verb begins, and so what lies between: «أعلنت │وزارة الدفاع، أمس،│ أنّها …». */

import { isLetter } from '../../arabic/letters.ts';
import { isState, speakerKind } from './nouns.ts';
import { baNoun, nounFollows, objectAt, PREPOSITIONS, THAT } from './objects.ts';
import { isSpelt } from './phrase.ts';
import type { Scan } from './scan.ts';
import type { Site } from './site.ts';
import { wordSet } from './table.ts';
import { type FoundVerb, type ReportingVerb, reportingVerb } from './verbs.ts';

/** How far from its verb a content may begin, in tokens: a long title with name and apposition has some thirty. */
const REACH = 45;

/** «إلا أنّ», «بعد أن», «يمكن أن»: these own the أن that follows them. */
const OWNERS = wordSet(`
الا غير بيد كما بعد قبل دون منذ يجب يمكن ينبغي حيث علما حتي لمجرد بمجرد يبدو رغم خشيه بشرط شريطه سبق
كاد يكاد لابد بد حين خصوصا خاصه قايلا لدرجه بحجه مع عدم
`);

/** Where the content begins. */
export interface Frame {
  /** The end of what lies between verb and content. */
  readonly from: number;
  readonly contentAt: number;
  readonly link: Site['link'];
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
    if (
      link !== undefined &&
      verb.noun.includes(link) &&
      (nounFollows(scan, i, link, verb) || discloses(scan, at, i, verb))
    )
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

/** «كشف البنك الدولي │ عن حزمة شروط»: with its speaker between, whatever follows is disclosed; not «كشف عن حجر». */
function discloses(scan: Scan, at: number, i: number, { past }: ReportingVerb): boolean {
  if ((past !== 'كشف' && past !== 'أعلن') || scan.word(i) !== 'عن' || THAT.test(scan.word(i + 1)))
    return false;
  const first = scan.word(at + 1);
  const kind = speakerKind(first);
  const speaks =
    kind === 'person' ? OFFICES.test(first) : kind !== undefined || isState(first, scan.word(at + 2));
  return i > at + 1 && speaks;
}

/** Those who disclose; workers may uncover a stone. */
const OFFICES =
  /^(?:ال)?(?:رييس|رييسه|وزير|وزيره|مدير|مديره|دكتور|متحدث|متحدثه|ناطق|مسوول|مسيول|مصدر|مصادر|امين|وكيل|امير|نايب|محافظ|سفير|قايد|عضو|خبير|محام|محامي|مدرب)$/;

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

/** An opening mark without its partner: «مضيفا «كل عام نتمكن…» cut at the sentence's end. A straight one opens behind a blank. */
const isUnclosedQuote = (scan: Scan, at: number): boolean => {
  const token = scan.tokens[at];
  if (token === undefined || scan.closes(at) >= 0 || scan.opensAt(at) >= 0) return false;
  const mark = scan.text[token.start] ?? ' ';
  if (mark === '"' || mark === '”')
    return /[\s:]/.test(scan.text[token.start - 1] ?? ' ') && isLetter(scan.text.charCodeAt(token.end));
  return '«“'.includes(mark);
};
