/** The question: its words, what is asked for, and what it is about. */

import { arabiziWords, isArabizi } from '../arabic/arabizi.ts';
import { withoutProclitics, withoutSuffixes } from '../arabic/stem.ts';
import { isStopWord } from '../arabic/stopwords.ts';
import { tokenize } from '../arabic/tokens.ts';
import { readNumbers } from '../reading/numbers.ts';
import { CUE, cuesOf } from './cues.ts';

/** The kind of answer asked for. */
export type Asked =
  | 'number'
  | 'time'
  | 'place'
  | 'person'
  | 'reason'
  | 'manner'
  | 'yes-no'
  | 'statement'
  | 'what'
  | 'none';

/** A content word of a question. */
export interface Word {
  readonly text: string;
  /** Without proclitics. */
  readonly bare: string;
  /** Ways of spelling it in Latin letters, of a word of Arabizi. */
  readonly spellings: readonly string[];
  /** The stem; of a Latin word the word itself. */
  readonly stem: string;
  readonly latin: boolean;
  /** The word stands right after كم or its like: the thing counted. */
  readonly counted: boolean;
  /** Says little: «شخص», "people". */
  readonly generic: boolean;
  /** Its place among the question's words, stop words counted. */
  readonly at: number;
}

export interface Question {
  readonly asked: Asked;
  /** Arabic typed in Latin letters. */
  readonly arabizi: boolean;
  /** Folded words in order, stop words among them. */
  readonly tokens: readonly string[];
  readonly words: readonly Word[];
}

const split = (words: string): string[] => words.split(/\s+/).filter((word) => word !== '');

/** Question words, folded, of formal Arabic and the dialects from the Gulf to Morocco, and of English. */
const ASKING: Readonly<Record<Exclude<Asked, 'what' | 'none' | 'statement'>, readonly string[]>> = {
  number: split('كم بكم لكم قديش اديش ءديش شقد شكد اشكد شكثر شحال بشحال قداش كام بكام كد عدد'),
  time: split('متي امتي امتا ايمتي ايمته ايمتا وقتاش وقتيش فوقاش اينتا متين when'),
  place: split('اين وين فين منين وينه وينها لفين لوين فينه اينه اين where'),
  person: split('مين منو منهو منهي شكون who whom whose'),
  reason: split('لماذا ليش ليه علاش علاه لاش لشو لويش ليهش why'),
  manner: split('كيف ازاي ازي شلون اشلون كيفاش كيفن how'),
  'yes-no': split('هل واش did does do is are was were has have had will can'),
};

const asking = new Map<string, Asked>(
  Object.entries(ASKING).flatMap(([asked, words]) =>
    words.map((word): [string, Asked] => [word, asked as Asked]),
  ),
);

/** «في أي عام», «أي مدينة», "what year": the noun after أي says what is asked for. */
const NOUNS: readonly (readonly [RegExp, Asked])[] = [
  [/^(عام|سنه|يوم|شهر|تاريخ|وقت|ساعه|قرن|فصل|موعد|year|day|date|time|month)$/, 'time'],
  [
    /^(مدينه|مكان|منطقه|دوله|بلد|بلده|قريه|محافظه|ولايه|قاره|موقع|صوب|جهه|مطار|place|city|country|where|town|region|area)$/,
    'place',
  ],
  [
    /^(عدد|كميه|نسبه|حجم|مساحه|طول|عمق|ارتفاع|سعر|عمر|قوه|many|much|long|high|deep|old|far|number|percentage)$/,
    'number',
  ],
  [/^(سبب|اسباب|reason|cause)$/, 'reason'],
  [/^(شخص|لاعب|رييس|وزير|مسوول|قايد|person)$/, 'person'],
];

const SAYING =
  /^(قال|قالت|يقول|تقول|صرح|صرحت|اعلن|اعلنت|اكد|اكدت|ذكر|ذكرت|اضاف|اضافت|افاد|افادت|زعم|زعمت|say|said|announce|announced|claim|claimed|state|stated)$/;

function askedBy(tokens: readonly string[]): Asked {
  for (let at = 0; at < tokens.length; at++) {
    const word = tokens[at] ?? '';
    const next = tokens[at + 1] ?? '';
    const bare = word.replace(/^[وف](?=...)/, '');
    if (/^(ب|ل|في|من)?(اي|ايه|ايش|which|what)$/.test(word) || word === 'how') {
      const noun = NOUNS.find(([pattern]) => pattern.test(next.replace(/^ال/, '')));
      if (noun !== undefined) return noun[1];
    }
    if (/^(ماذا|ما|ماهو|شو|ايش|وش|شنو|what)$/.test(word)) {
      const rest = tokens.slice(at + 1, at + 6);
      if (/^(ماذا|شو|ايش|وش|شنو|what)$/.test(word) && rest.some((token) => SAYING.test(token)))
        return 'statement';
      const noun = NOUNS.find(([pattern]) =>
        rest.slice(0, 2).some((token) => pattern.test(token.replace(/^ال/, '').replace(/^اسباب$/, 'سبب'))),
      );
      return noun?.[1] ?? 'what';
    }
    const asked = asking.get(word) ?? asking.get(bare);
    if (asked !== undefined && (asked !== 'yes-no' || at === 0)) return asked;
    // «من أصدر التقرير؟» begins with من; elsewhere it is "from"
    if (word === 'من' && at === 0 && !/^(اي|ايه|اين|وين|فين|متي|امتي)$/.test(next)) return 'person';
  }
  return 'none';
}

/** Words that ask and name nothing: «اذكر», «اشرح», «اسم». */
const EMPTY = new Set(split('عدد اذكر اشرح عرف وضح بين معني مقصود تعريف number many much'));

/** Words that any person, thing or happening may be called by: «كم واحد», "people". They count little. */
const GENERIC = new Set(
  split(
    'واحد واحده حد حدا احد شخص شخصا اشخاص ناس الناس عالم بشر people person someone anyone somebody guy guys man thing things شيء شي امر امور جري حصل حدث صار راح يروح نازل نازلين happen happened happening جاء جاءت كانت تم جرت وقع يوجد فيش موجود لقي',
  ),
);

/** After these a noun is counted: «كم قتيلاً», «عدد القتلى», "how many people". */
const COUNTING = /^(كم|قديش|اديش|شقد|شكد|شحال|قداش|كام|عدد|many|number)$/;

/** How much of a question is read; what comes after 1,000 characters would change nothing. */
const LONGEST = 1000;

/** Reads a question. Any string gives one; without content words `words` is empty. */
export function readQuestion(given: string): Question {
  const text = given.slice(0, LONGEST);
  if (isArabizi(text)) return readArabizi(text);
  const found = tokenize(text).filter(({ kind }) => kind !== 'mark');
  const tokens = found.map((token) => token.text);
  const values = tokens.some((token) => (cuesOf(token) & (CUE.number | CUE.vague)) !== 0)
    ? numbersOf(text)
    : [];
  const words: Word[] = [];
  found.forEach((token, at) => {
    const value = values.find(({ start, end }) => start <= token.start && token.end <= end);
    // «اثنان وثلاثون قتيلاً» asks for 32; the number stands where its last word does
    if (
      value !== undefined &&
      value.words > 1 &&
      found[at + 1] !== undefined &&
      value.end >= (found[at + 1]?.end ?? 0)
    )
      return;
    const word = value !== undefined ? value.digits : token.text.replace(/['’]s?$/, '');
    if (isStopWord(word) || EMPTY.has(word)) return;
    const bare = withoutProclitics(word);
    words.push({
      text: word,
      bare,
      stem: withoutSuffixes(bare),
      latin: /[a-z]/.test(word),
      spellings: [],
      counted:
        COUNTING.test(tokens[at - 1] ?? '') ||
        (COUNTING.test(tokens[at - 2] ?? '') && isStopWord(tokens[at - 1] ?? '')),
      generic: GENERIC.has(word),
      at,
    });
  });
  return { asked: askedBy(tokens), arabizi: false, tokens, words };
}

function readArabizi(text: string): Question {
  const found = arabiziWords(text);
  const tokens = found.map(({ known, text: typed }) => known ?? typed);
  const words = found.flatMap(({ known, spellings, text: typed }, at): Word[] =>
    known !== undefined
      ? []
      : [
          {
            text: typed,
            bare: typed,
            stem: typed,
            latin: true,
            spellings,
            counted: COUNTING.test(tokens[at - 1] ?? ''),
            generic: false,
            at,
          },
        ],
  );
  return { asked: askedBy(tokens.filter((token) => token !== '')), arabizi: true, tokens, words };
}

/** The numbers of more than a digit's worth of words in a question, as digits: «ألفين وعشرين» → 2020. */
function numbersOf(text: string): { start: number; end: number; digits: string; words: number }[] {
  return readNumbers(text).flatMap(({ start, end, value }) => {
    const words = text.slice(start, end).split(/\s+/).length;
    return words > 1 && Number.isInteger(value) ? [{ start, end, digits: String(value), words }] : [];
  });
}
