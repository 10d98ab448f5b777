/**
 * What is asked for: a number, a time, a name … read from the question's words, formal, dialect and English. And of a
 * number what it measures: «كم عمر» asks for years, «ما نسبة» for a share, and a number of something else is no answer.
 */
import { wordList } from '../word-list.ts';
import { CUE, cuesOf, UNITS } from './cues.ts';

/** The kind of answer asked for; `none` when only words are named («زوارق مطاطية»). */
export type Asked =
  | 'number'
  | 'time'
  | 'place'
  | 'person'
  | 'name'
  | 'reason'
  | 'manner'
  | 'yes-no'
  | 'statement'
  | 'what'
  | 'none';

/** Word → kind of answer, from rows of words. */
const byWord = (rows: readonly (readonly [Asked, string])[]): ReadonlyMap<string, Asked> =>
  new Map(rows.flatMap(([asked, words]) => wordList(words).map((word): [string, Asked] => [word, asked])));

/** Question words, folded, of formal Arabic and the dialects from the Gulf to Morocco, and of English. */
const ASKING = byWord([
  ['number', 'كم بكم لكم قديش اديش ءديش شقد شكد اشكد شكثر شحال بشحال قداش كام بكام كد جم عدد'],
  ['time', 'متي امتي امتا ايمتي ايمته ايمتا وقتاش وقتيش فوقاش اينتا متين when'],
  ['place', 'اين وين فين منين وينه وينها لفين لوين فينه اينه اين where'],
  ['person', 'مين منو منهو منهي شكون لمين من who whom whose'],
  ['reason', 'لماذا ليش ليه علاش علاه لاش لشو لويش ليهش عليش why'],
  ['manner', 'كيف ازاي ازي شلون اشلون كيفاش كيفن how'],
  ['yes-no', 'هل واش did does do is are was were has have had will can'],
]);

/** «ما», «شو», «ايش»: what follows says what is asked for. */
const WHAT = new Set(wordList('ماذا بماذا بما بم ما ماهو ماهي شو ايش وش شنو شنوه اش اشو what whats'));

/** "How did …" asks for a manner, "how cold", "how many" for a number. */
const HOW = new Set(
  wordList('do does did is are was were has have had will would can could should to come the he she they it'),
);

/** What a reason is called. */
const REASONS = 'سبب اسباب دافع دوافع باعث ذريعه حجه حجج مبرر مبررات عله غرض';

/** «أي», «بأي», "which": a thing of a kind, so its name, if the kind asks for nothing else. */
const WHICH = /^(?:ب|ل|ف|من|في|ع)?(?:اي|ايه|ايا|انهي|انو|ايش|اينا|which|what)$/;

/** «في أي عام», «أي مدينة», "what year": the noun says what is asked for. */
const NOUNS = byWord([
  ['time', 'عام سنه يوم شهر تاريخ وقت ساعه قرن فصل موعد مواعيد توقيت عامين year day date time month hour'],
  [
    'place',
    `مدينه مكان منطقه دوله بلد بلده قريه محافظه ولايه قاره موقع صوب جهه مطار ميناء عاصمه شارع حي جزيره مستشفي ملعب متحف جامعه محطه مدرسه سجن فندق قاعده مصنع
        place city country where town region area island airport hospital port`,
  ],
  [
    'number',
    'عدد كميه نسبه حجم مساحه طول عمق ارتفاع سعر عمر قوه مده مسافه قيمه تكلفه كلفه ثمن مبلغ سن وزن سرعه درجه حصيله راتب اجر اجره غرامه تعداد many much long high deep old far tall wide number percentage price cost age',
  ],
  [
    'reason',
    `${REASONS} reason reasons cause motive motives excuse excuses pretext justification justify justified rationale`,
  ],
  ['person', 'شخص لاعب رييس وزير مسوول قايد person'],
  ['manner', 'طريقه كيفيه وسيله'],
  ['name', 'اسم اسماء لقب اسمه اسمها name names called'],
]);

/** «سعر الطراز», «اسم الفندق», «موعد المباراة»: named at the beginning they ask without a question word. */
const ATTRIBUTES = byWord([
  ['name', 'اسم اسماء لقب عنوان'],
  ['number', 'سعر ثمن تكلفه كلفه عمر طول ارتفاع عمق مساحه وزن سرعه قيمه راتب نسبه'],
  ['time', 'موعد مواعيد ميعاد تاريخ توقيت'],
  ['reason', 'سبب اسباب'],
  ['manner', 'طريقه كيفيه'],
]);

const SAYING = new Set(
  wordList(`قال قالت قالوا يقول تقول صرح صرحت اعلن اعلنت اكد اكدت ذكر ذكرت اضاف اضافت افاد افادت زعم زعمت حكي حكت حكا
  say says said announce announced claim claimed state stated tell told`),
);

/** «قال» and its like. */
export const isSaying = (word: string): boolean => SAYING.has(word);

/** Iraq and the Gulf write «what» onto the verb: «شقال الوزير؟», «شكالت». */
const WHAT_SAID = /^ش(?:[قك]ال(?:ت|وا|و)?|[يت][قك]ول(?:ون|و)?)$/;

const bareNoun = (word: string): string => word.replace(/^(?:ال|لل|بال)(?=...)/, '');

/** Reasons by name, also behind a clitic and before a pronoun: «ما سبب», «شو حجتها»; and verbs: «بماذا برّرت». */
const REASON_NOUN = `${REASONS} ذرايع تبرير تبريرات اغراض`.replaceAll('ه ', '[هت] ').replaceAll(' ', '|');
const REASON = new RegExp(
  `^(?:ال|ل|ب)*(?:${REASON_NOUN})(?:ه|ها|هم|و)?$|^[يتن]?برر(?:ت|وا|و|ه|ها|هم|ون)?$|^[يت]?تذرع(?:ت|وا|ون)?$`,
);

/** «كيف ردّت الحكومة؟» asks for words of hers. */
const RESPONSE = /^[يت]?(?:رد|ردت|ردوا|علق|علقت|وصف|وصفت|صف)$/;

const isReason = (word: string): boolean => REASON.test(word) || NOUNS.get(word) === 'reason';

/** Words that say what is asked for and no more: a passage that says «بسبب» answers no better for «ما سبب …؟». */
const SAID: Readonly<Partial<Record<Asked, ReadonlySet<string>>>> = {
  time: new Set(wordList('موعد مواعيد ميعاد تاريخ توقيت وقت date time')),
  place: new Set(wordList('مكان place')),
  manner: new Set(wordList('طريقه كيفيه')),
};

/** A reason by the names that say no more than «لماذا»; «حجة», "pretext" say what kind of reason, and articles have words for it. */
const CAUSE = /^(?:ال|ل|ب)*(?:سبب|اسباب)(?:ه|ها|هم|و)?$|^(?:reason|cause|motive)s?$/;

/** True for a folded word that says nothing but what kind of answer is asked for. */
export const saysAsked = (word: string, asked: Asked): boolean =>
  asked === 'reason' ? CAUSE.test(word) : (SAID[asked]?.has(bareNoun(word)) ?? false);

/** True for the noun after «أي», "which", that says what kind of answer is asked for: «في أي *مدينة*», "what *day*". */
export const isKind = (tokens: readonly string[], at: number): boolean =>
  WHICH.test(tokens[at - 1] ?? '') && NOUNS.has(bareNoun(tokens[at] ?? ''));

/** The kind of answer that the folded words of a question ask for. */
export function askedBy(tokens: readonly string[]): Asked {
  for (let at = 0; at < tokens.length; at++) {
    const word = tokens[at] ?? '';
    const next = tokens[at + 1] ?? '';
    const bare = word.replace(/^[وف](?=...)/, '');
    if (WHAT_SAID.test(word)) return 'statement';
    // «بقاله قد إيه», «قد ايش»; "how cold"
    if (/^ا?قد$/.test(word) && /^(ايه|ايش|اي)$/.test(next)) return 'number';
    if (word === 'how' && next !== '' && !HOW.has(next)) return 'number';
    if (WHICH.test(word)) {
      const noun = NOUNS.get(bareNoun(next));
      if (noun !== undefined) return noun;
      // Egypt's «حصل إيه؟» asks what; «أية شركة» which
      if (word === 'ايه' && at > 0) return 'what';
      if (!WHAT.has(word)) return 'name';
    }
    if (WHAT.has(word)) {
      const rest = tokens.slice(at + 1, at + 6);
      // "What was the stated reason?" asks for no statement
      if (rest.some(isReason)) return 'reason';
      if (word !== 'ما' && rest.some(isSaying)) return 'statement';
      const noun = rest
        .slice(0, 2)
        .map((token) => NOUNS.get(bareNoun(token)))
        .find((found) => found !== undefined);
      return noun ?? 'what';
    }
    const asked = ASKING.get(word) ?? ASKING.get(bare);
    if (asked === undefined) continue;
    // «من أصدر التقرير؟» begins with من; elsewhere it is "from"
    if (word === 'من' || bare === 'من') {
      if (at === 0 && !WHICH.test(next) && !ASKING.has(next)) return 'person';
      continue;
    }
    // «كيف برّرت الوزارة الهجوم؟», "How did she justify …"
    if (asked === 'manner' && tokens.slice(at + 1, at + 4).some(isReason)) return 'reason';
    if (asked === 'manner' && RESPONSE.test(next)) return 'statement';
    if (asked !== 'yes-no' || at === 0) return asked;
  }
  return ATTRIBUTES.get(tokens[0] ?? '') ?? 'none';
}

/** Where the words about somebody's words begin: «ماذا قال الوزير *عن* الهدنة». */
const ABOUT = new Set(
  wordList('عن حول بشان بخصوص علي في بعد قبل ان انه انها لل ل about on after before in of regarding to that'),
);

/**
 * Whose words are asked for, as places among the question's folded words: of «ماذا قال وزير الدفاع عن الهدنة» those of
 * «وزير الدفاع». Undefined when nobody's are.
 */
export function speakerAsked(
  tokens: readonly string[],
): { readonly from: number; readonly to: number } | undefined {
  const verb = tokens.findIndex((token) => isSaying(token) || WHAT_SAID.test(token));
  const what = tokens.findIndex((token) => WHAT.has(token) || WHAT_SAID.test(token));
  if (verb < 0 || what < 0) return undefined;
  const about = tokens.findIndex((token, at) => at > verb && (ABOUT.has(token) || WHAT.has(token)));
  const after = { from: verb + 1, to: about < 0 ? tokens.length : about };
  // "What did Guterres say?"; «بريجيت أولسون ماذا قالت»
  const between = what + 1 < verb ? { from: what + 1, to: verb } : { from: 0, to: what };
  return after.to > after.from ? after : between;
}

/** What a number measures. `count`: the thing counted itself («كم قتيلاً»). */
export type Quantity = 'count' | 'any' | number;

/** Words that say what a number asked for measures. */
const MEASURED: readonly (readonly [number, ReadonlySet<string>])[] = [
  [
    CUE.period,
    new Set(
      wordList('عمر عمره عمرها عمرو سن مده لمده يستغرق استغرق استغرقت تستغرق دام دامت استمر استمرت old age'),
    ),
  ],
  // "how long": a time or a length
  [CUE.period | CUE.length, new Set(wordList('long'))],
  [CUE.percent, new Set(wordList('نسبه بنسبه percent percentage share proportion'))],
  [
    CUE.money,
    new Set(
      wordList(`سعر ثمن تكلفه كلفه تكلف كلف كلفت ستكلف راتب رواتب دفع دفعت يدفع تدفع مبلغ ميزانيه مكافاه غرامه تعويض تعويضات بكام بكم ربح ارباح خسرت انفق انفقت
      price cost costs paid pay salary worth money budget fine`),
    ),
  ],
  [
    CUE.length,
    new Set(
      wordList('مسافه طول ارتفاع عمق عرض مساحه وزن قطر درجه tall high deep wide weigh distance height'),
    ),
  ],
];

const measured = (word: string): number => {
  const bare = bareNoun(word);
  return MEASURED.find(([, words]) => words.has(word) || words.has(bare))?.[0] ?? 0;
};

/** What the number asked for measures: units (bits of cues.ts), that it counts a thing («كم قتيلاً»), or nothing known. */
export function quantityOf(tokens: readonly string[], counted: string | undefined): Quantity {
  if (counted !== undefined) {
    const units = (cuesOf(counted) & UNITS) | measured(counted);
    return units === 0 ? 'count' : units;
  }
  for (const token of tokens) {
    const unit = measured(token);
    if (unit !== 0) return unit;
  }
  return 'any';
}

/** Verbs that stand after كم where else a thing counted does: «كم بلغت الخسائر», «كم سيُدفع». */
const VERBS = new Set(
  wordList(`كان بلغ دفع خسر انخفض ارتفع تراجع مات قتل باع ربح حصل فاز استغرق دام استمر كلف وصل زاد نقص انفق انتج عاش بقي قبض اخذ خد باقي راح طول صار كسب صرف جرح سقط نزل طلع وقف قعد تاخر توقف ابعد
  قعدت كانوا ماتوا قتلوا قعدوا قعدو ناقص`),
);

/** True for a folded word that is a verb, by its form: «تنتج», «سيدفع», «خسرت», «كيسوى»; not «تذكرة», «أصوات», «تاجراً». */
export const isVerb = (word: string): boolean =>
  VERBS.has(word) ||
  (/^(?:[سحهكب]|غا?)?[يت][^اه]..{0,3}[^هاي]$/.test(word) &&
    !/(?:ات|ين|ون)$/.test(word) &&
    word.length >= 4) ||
  (/^[^ا]..+[^ا]ت$/.test(word) && word.length >= 4);
