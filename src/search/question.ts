/** The question: its words, what is asked for, and what it is about. */

import { withoutProclitics, withoutSuffixes } from '../arabic/stem.ts';
import { isStopWord } from '../arabic/stopwords.ts';
import { tokenize } from '../arabic/tokens.ts';

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

/** Reads a question. Any string gives one; without content words `words` is empty. */
export function readQuestion(text: string): Question {
  const tokens = tokenize(text.slice(0, 1000))
    .filter(({ kind }) => kind !== 'mark')
    .map((token) => token.text);
  const asked = askedBy(tokens);
  const words: Word[] = [];
  tokens.forEach((token, at) => {
    if (isStopWord(token) || EMPTY.has(token)) return;
    const latin = /[a-z]/.test(token);
    const bare = withoutProclitics(token);
    words.push({
      text: token,
      bare,
      stem: withoutSuffixes(bare),
      latin,
      counted: /^(كم|قديش|اديش|شقد|شكد|شحال|قداش|كام|عدد|many)$/.test(tokens[at - 1] ?? ''),
      generic: GENERIC.has(token),
      at,
    });
  });
  return { asked, tokens, words };
}
