/** What befell those a quantity counts, and of what toll they are a part. */
import { beginsTime } from '../claims/adverbials.ts';
import type { Scan } from '../claims/scan.ts';
import type { TollCategory, TollQualifier } from '../types.ts';
import { personAt, type Quantity, stemsOf } from './quantities.ts';
import { ILLNESS, RELEASES, TRIGGERS, type Trigger, UNREAL } from './triggers.ts';

/** A quantity of the same sentence, told before. */
export interface Earlier {
  readonly quantity: Quantity;
  readonly category: TollCategory | undefined;
  readonly isPart: boolean;
}

export interface Fate {
  readonly category: TollCategory;
  /** Where the words of the toll begin: at its trigger when that stands next to it. */
  readonly from: number;
  /** Index among the earlier ones of the toll this is a part of. */
  readonly part?: number;
  /** When the scope of an earlier qualifier reaches here: «ما لا يقل عن 14 قتيلا و47 جريحا». */
  readonly qualifier?: TollQualifier;
}

/** What befell those counted; undefined when it is no toll. */
export function governor(scan: Scan, quantity: Quantity, earlier: readonly Earlier[]): Fate | undefined {
  if (quantity.thing || isEarlierFigure(scan, quantity, earlier) || isFreed(scan, quantity)) return undefined;
  const own = quantity.person?.category;
  if (own !== undefined && isIllness(scan, quantity)) return undefined;
  // «وفاة اثنين من الجرحى»: what befell them now
  if (quantity.partitive && !quantity.joined) {
    const now = triggerBefore(scan, quantity);
    if (now?.adjacent) return { category: now.trigger.category, from: now.at };
  }
  const part = partOf(scan, quantity, earlier);
  if (part !== undefined) return part.fate;
  const left = triggerBefore(scan, quantity);
  if (own !== undefined) {
    if (
      quantity.single &&
      left === undefined &&
      !standsAlone(scan, quantity) &&
      !joins(scan, quantity, earlier)
    )
      return undefined;
    // «وسيمثل 18 موقوفا أمام القاضي»: what comes is the hearing, not the arrest
    if ((own === 'killed' || own === 'wounded') && isUnreal(scan, quantity.from)) return undefined;
    return {
      category: own,
      from: left?.adjacent ? left.at : quantity.from,
      ...carried(scan, quantity, earlier),
    };
  }
  if (
    left?.trigger.category === 'wounded' &&
    isIllness(scan, { ...quantity, person: { group: null, category: 'wounded' } })
  )
    return undefined;
  if (left !== undefined)
    return isUnreal(scan, left.at)
      ? undefined
      : { category: left.trigger.category, from: left.adjacent ? left.at : quantity.from };
  const total = totalBefore(scan, quantity);
  if (total !== undefined) return { category: total, from: quantity.from };
  const right = triggerAfter(scan, quantity);
  if (right !== undefined)
    return isUnreal(scan, quantity.from) ? undefined : { category: right, from: quantity.from };
  const joined = joins(scan, quantity, earlier) ?? companions(scan, quantity, earlier);
  if (joined === undefined) return undefined;
  return { category: joined, from: quantity.from, ...carried(scan, quantity, earlier) };
}

/** «سقوط قتيل», «قتيل وجريحان في انفجار», «عُثر على جثة»: one casualty told without a trigger. */
function standsAlone(scan: Scan, { from, person }: Quantity): boolean {
  if (person?.cases) return true;
  const noun = scan.word(from);
  if (/^و?(?:قتيلا?|جريحا?)$/.test(noun)) return !/^(?:كل|اي|اول|اخر|لا|دون|بلا)$/.test(scan.word(from - 1));
  for (let at = from - 1; at >= Math.max(scan.begin(from), from - 2); at--)
    if (
      /^[وف]?(?:سقوط|وقوع|سقط|سقطت|خلف|خلفت|اوقع|العثور|عثر|عثرت|عثروا|انتشال|انتشلت|انتشل|تسجيل)$/.test(
        scan.word(at),
      )
    )
      return true;
  return false;
}

/** «من 31 إلى 32», «بعد حصيلة سابقة بلغت 20»: a figure that the sentence itself replaces. */
function isEarlierFigure(scan: Scan, { from, to }: Quantity, earlier: readonly Earlier[]): boolean {
  if (scan.word(from - 1) === 'من' && scan.word(to) === 'الي') return true;
  for (let at = from - 1; at >= Math.max(scan.begin(from), from - 16); at--)
    if (scan.word(at) === 'سابقه' && /حصيله/.test(scan.word(at - 1)))
      return earlier.some(({ category, quantity }) => category !== undefined && quantity.from < at);
  return false;
}

/** «إطلاق سراح 27 مسلحا», «الإفراج عن عشرة أسرى». */
function isFreed(scan: Scan, { from, person }: Quantity): boolean {
  if (person?.category === 'killed' || person?.category === 'wounded') return false;
  for (let at = from - 1; at >= Math.max(scan.begin(from), from - 4); at--) {
    const word = scan.word(at);
    if (word === ',' || word === '.') return false;
    if (stemsOf(word).some((stem) => RELEASES.has(stem))) return true;
    if (stemsOf(word).some((stem) => TRIGGERS.has(stem))) return false;
  }
  return false;
}

function isIllness(scan: Scan, { person, to }: Quantity): boolean {
  if (person?.category !== 'wounded') return false;
  for (let at = to; at < to + 4; at++) {
    if (',.'.includes(scan.word(at) || '.')) break;
    if (ILLNESS.test(scan.word(at))) return true;
  }
  // «عدد الإصابات المثبتة مخبريا 842 إصابة»
  if (person.cases !== true) return false;
  for (let at = Math.max(scan.begin(to - 1), to - 40); at < Math.min(scan.limit(to - 1), to + 40); at++)
    if (/مخبري|مثبته|موكده|جديده|^ب?(?:فيروس|كورونا|كوليرا|وباء)/.test(scan.word(at))) return true;
  return false;
}

/** «سيؤدي إلى وفاة ملايين», «قد يقتل», «محاولة قتل»: what did not happen. */
function isUnreal(scan: Scan, at: number): boolean {
  for (let i = at - 1; i >= Math.max(scan.begin(at), at - 5); i--) {
    const word = scan.word(i);
    if (word === ',' || word === ':') return false;
    const plain = word.replace(/^[وف](?=.{2})/, '');
    if (plain === 'لا' && /^(?:يقل|تقل|يزال|تزال|يزالون)$/.test(scan.word(i + 1))) continue;
    if (UNREAL.test(plain) && !/^(?:ستون|ستين|سته|سيد|سياره|سنه|ستيفان|سيناء|سيده|سيول)/.test(plain))
      return true;
    if (
      plain === 'قد' &&
      /^[يت]/.test(scan.word(i + 1)) &&
      !TRIGGERS.has(scan.word(i + 1).replace(/^ت(?=وفي)/, 'ت'))
    )
      return true;
  }
  return false;
}

/** «اثنين من المصابين عادا إلى منزليهما». */
function hasRecovered(scan: Scan, { to }: Quantity): boolean {
  for (let at = to; at < to + 3; at++)
    if (/^(?:عاد|غادر|خرج|تعاف|تماثل|شف)(?:ا|وا|ت|تا|ي)?$/.test(scan.word(at))) return true;
  return false;
}

const PART =
  /^[وف]?(?:احدهم|احدهما|احداهما|احداهن|(?:من)?بينهم|(?:من)?بينهن|منهم|منهن|ضمنهم|بينها|منها|هم|هما)$/;

/** «بينهم طفلان», «سبعة منهم أطفال», «7 من القتلى مدنيون»; fate undefined when the whole is no toll. */
function partOf(
  scan: Scan,
  quantity: Quantity,
  earlier: readonly Earlier[],
): { fate: Fate | undefined } | undefined {
  const own = quantity.person?.category;
  const last = earlier.findLastIndex(
    ({ isPart, quantity: other }) => !isPart || other.to + 3 >= quantity.from,
  );
  const listed = inPartList(scan, quantity, earlier);
  if (!listed && !quantity.partitive && amongCasualties(scan, quantity) === undefined) return undefined;
  let whole = last;
  if (listed && !PART.test(scan.word(quantity.from - 1))) {
    // «بينهم ثلاثة أطفال وامرأتان»: both are parts of the same whole
    whole = earlier.findLastIndex(({ isPart }) => !isPart);
  }
  if (quantity.partitive && own !== undefined) {
    if (hasRecovered(scan, quantity)) return { fate: undefined };
    whole = earlier.findLastIndex(({ category }) => category === own);
    return { fate: { category: own, from: quantity.from, ...(whole < 0 ? {} : { part: whole }) } };
  }
  const among = amongCasualties(scan, quantity);
  if (among !== undefined) {
    whole = earlier.findLastIndex(({ category }) => category === among);
    return { fate: { category: own ?? among, from: quantity.from, ...(whole < 0 ? {} : { part: whole }) } };
  }
  const parent = earlier[whole];
  const from = PART.test(scan.word(quantity.from - 1)) ? quantity.from - 1 : quantity.from;
  if (parent === undefined) {
    const trigger = own ?? (quantity.partitive ? undefined : triggerInSentence(scan, quantity));
    return { fate: trigger === undefined ? undefined : { category: trigger, from } };
  }
  // «قتل سبعون وأسر منهم سبعون آخرون»
  const fresh = stemsOf(scan.word(from - 1))
    .map((stem) => TRIGGERS.get(stem))
    .find((trigger) => trigger?.needs === undefined && trigger?.verb);
  const category = own ?? fresh?.category ?? parent.category;
  return { fate: category === undefined ? undefined : { category, from, part: whole } };
}

/** «ومن بين القتلى ثلاث نساء»: what befell those the quantity is among. */
function amongCasualties(scan: Scan, { from }: Quantity): TollCategory | undefined {
  if (!/^و?(?:بين|ضمن)$/.test(scan.word(from - 2)) || !scan.word(from - 1).startsWith('ال')) return undefined;
  return personAt(scan, from - 1)?.category;
}

/** True after «بينهم», and in the list that goes on from it: «بينهم ثلاث نساء وطفل». */
function inPartList(scan: Scan, quantity: Quantity, earlier: readonly Earlier[]): boolean {
  const before = scan.word(quantity.from - 1);
  // «سجلت منهم 9 حالات وفيات», «بينهم نحو 20»
  if (PART.test(before) && !/^و?هما?$/.test(before)) return true;
  if (/^و?هم$/.test(before)) return earlier.length > 0;
  const last = earlier.at(-1);
  return (
    quantity.joined &&
    last?.isPart === true &&
    last.quantity.to + 2 >= quantity.from &&
    quantity.person?.category === undefined
  );
}

/** «أسر عدد من المقاتلين بينهم ثلاثة أطفال»: a trigger whose people were not counted. */
function triggerInSentence(scan: Scan, { from }: Quantity): TollCategory | undefined {
  for (let at = from - 1; at >= Math.max(scan.begin(from), from - 14); at--) {
    if (scan.word(at) === 'متهما' || scan.tokens[at]?.kind === 'number') return undefined;
    for (const stem of stemsOf(scan.word(at))) {
      const trigger = TRIGGERS.get(stem);
      if (trigger !== undefined && !isUnreal(scan, at)) return trigger.category;
    }
  }
  return undefined;
}

/** May stand between a trigger and those it befell. */
const BETWEEN = new Set([
  'فيه',
  'فيها',
  'خلاله',
  'خلالها',
  'انذاك',
  'عدد',
  'من',
  'مع',
  'حتي',
  'الان',
  'ايضا',
  'كذلك',
  'نتيجه',
  'جراءه',
  'جراءها',
  'اثره',
  'بسببه',
  'حوالي',
  'عن',
  'فيهما',
  'ايضا',
  'لاحقا',
  'حالا',
  'نحو',
  'منهم',
  'بينهم',
  'جثث',
  'جثه',
  'وجرح',
  'واصابه',
  'و',
  'ما',
  'يقدر',
  'عايله',
  'اسره',
  'مجموعه',
  'مكونه',
  'مولفه',
  'اثر',
  'جاريا',
  'جار',
  'جاريه',
  'مستمرا',
  'مستمر',
  'مستمره',
  'متواصلا',
  'متواصله',
]);
const STOPS = new Set([
  'الذي',
  'التي',
  'الذين',
  'ان',
  'انه',
  'انها',
  'بعد',
  'قبل',
  'منذ',
  'خلال',
  'عندما',
  'حين',
  'بينما',
  'فيما',
  'كما',
  'حيث',
  'محكمه',
  'المحكمه',
  'محاكمه',
  'قضيه',
  'جلسه',
  'كان',
  'كانت',
  'وكان',
  'بسبب',
  'بينهم',
  'وقد',
  'بتهمه',
]);

interface FoundTrigger {
  readonly trigger: Trigger;
  readonly at: number;
  readonly adjacent: boolean;
}

/** The trigger before a quantity: next to it, or with its agent or an adverb between. */
function triggerBefore(scan: Scan, quantity: Quantity, behind = false): FoundTrigger | undefined {
  if (quantity.joined && !behind && !/^فقد/.test(scan.word(quantity.from))) return undefined;
  const begin = Math.max(scan.begin(quantity.from), quantity.from - 12, quotedFrom(scan, quantity));
  let others = 0;
  for (let at = quantity.from - 1; at >= begin; at--) {
    const token = scan.tokens[at];
    const word = scan.word(at);
    // «قتلت نيران الهاون في 19 يوليو (تموز) عشرات»: a date is no other count
    if (token?.kind === 'number' && beginsTime(scan, at + 1)) continue;
    if (token === undefined || token.kind === 'number') return undefined;
    if (token.kind === 'mark') {
      if ('«»“”"()'.includes(scan.text[token.start] ?? ' ')) continue;
      return undefined;
    }
    const trigger = triggerAt(scan, at, quantity);
    if (trigger !== undefined) {
      const adjacent = at >= quantity.from - 2 && others === 0;
      return behind || mayReach(scan, trigger, quantity, at, others) ? { trigger, at, adjacent } : undefined;
    }
    if (STOPS.has(word)) return undefined;
    if (BETWEEN.has(word) || beginsTime(scan, at) || (word === 'علي' && scan.word(at - 1) === 'القبض'))
      continue;
    others++;
  }
  return undefined;
}

/** A quotation that opens between is no barrier («خطف تنظيم «داعش» نحو 230»); one that the quantity stands in is. */
const quotedFrom = (scan: Scan, { from }: Quantity): number => {
  const quote = scan.quotedBy(from);
  return quote >= 0 && quote < from - 2 ? quote : 0;
};

function triggerAt(scan: Scan, at: number, quantity: Quantity): Trigger | undefined {
  for (const stem of stemsOf(scan.word(at))) {
    const trigger = losesLife(scan, stem, quantity) ? TRIGGERS.get('خسر') : TRIGGERS.get(stem);
    if (trigger === undefined) continue;
    // «حصد حياة 20 شخصا»; not «حياة مع عائلة»
    if (
      /^(?:حياه|ارواح)$/.test(stem) &&
      scan.word(at) === stem &&
      !/^(?:و|ف)?(?:حصد|يحصد|تحصد|خطف|كلف|ازهق)/.test(scan.word(at - 1))
    )
      continue;
    if (trigger.needs === undefined) return trigger;
    for (let i = at + 1; i < Math.min(scan.limit(at), quantity.to + 16); i++) {
      const word = scan.word(i);
      if (trigger.needs.test(word) || trigger.needs.test(`${word} ${scan.word(i + 1)}`)) return trigger;
      if (i > quantity.to && (word === '.' || word === ';')) break;
    }
  }
  return undefined;
}

/** «فقد خمسة جنود حياتهم» is no search. */
function losesLife(scan: Scan, stem: string, { to }: Quantity): boolean {
  if (!/^فقد(?:ت|وا)?$/.test(stem)) return false;
  for (let at = to; at < to + 6; at++) if (/^(?:حيات|ارواح)(?:ه|ها|هم|هما)$/.test(scan.word(at))) return true;
  return false;
}

function mayReach(scan: Scan, trigger: Trigger, quantity: Quantity, at: number, others: number): boolean {
  const { person, alone, unknown, single, count, others: more } = quantity;
  if (trigger.people && person === undefined && !more && !(count === null && !unknown)) return false;
  if (alone && others > 0) return false;
  if (single && others > (trigger.agent ? 3 : 0)) return false;
  // «قتل رجل زوجته», «قتل مسلح خمسة»: the single person is the one who did it
  if (single && trigger.verb && trigger.agent && actsOnOthers(scan, quantity)) return false;
  // «إجلاء طوعية وإجبارية لنحو 13 ألف»
  if (quantity.prefixed) return others <= 3;
  if (others === 0) return true;
  if (!trigger.agent) return false;
  // an unknown noun behind an agent may be anything: «قتل المغول 300 حصان»
  return (
    others <= 8 &&
    (person !== undefined || (unknown && /(?:يا|ين|ون|ا)$/.test(scan.word(quantity.to - 1)))) &&
    !hasPlace(scan, at + 1, quantity.from)
  );
}

function actsOnOthers(scan: Scan, { to }: Quantity): boolean {
  for (let at = to; at < to + 3; at++) {
    const word = scan.word(at);
    if (/^.{3,}(?:ته|ه)$/.test(word) && !/(?:يه|ويه)$/.test(word) && personAt(scan, at)) return true;
    if (scan.tokens[at]?.kind === 'number' || (personAt(scan, at)?.count === 1 && /ا$/.test(word)))
      return true;
  }
  return false;
}

/** «في بغداد 5 أشخاص»: a place between may belong to the agent; two prepositions never do. */
function hasPlace(scan: Scan, from: number, to: number): boolean {
  let prepositions = 0;
  for (let at = from; at < to; at++)
    if (
      /^(?:في|علي|الي|عن)$/.test(scan.word(at)) &&
      scan.tokens[at + 1]?.kind !== 'number' &&
      !beginsTime(scan, at + 1)
    )
      prepositions++;
  return prepositions > 1;
}

const REACHES = /^(?:ل|و|ف)?(?:الي|بلغ|بلغت|تبلغ|يبلغ|وصل|وصلت|يصل|تصل|تجاوز|تجاوزت|ناهز|فاق|عند)$/;

/** «عدد المصابين في الحادث بلغ 50 حالة», «حصيلة القتلى إلى 38»: a total of those named before. */
function totalBefore(scan: Scan, quantity: Quantity): TollCategory | undefined {
  if (quantity.single) return undefined;
  const counts =
    REACHES.test(scan.word(quantity.from - 1)) || /^(?:تجاوز|فاق|يفوق|يتجاوز)/.test(scan.word(quantity.from));
  let named: TollCategory | undefined;
  for (let at = quantity.from - 1; at >= Math.max(scan.begin(quantity.from), quantity.from - 20); at--) {
    if (/^(?:و|ب|ف)?(?:ال)?(?:عدد|حصيله|اعداد|اجمالي)$/.test(scan.word(at))) return named;
    const person = personAt(scan, at);
    // «ارتفع عدد القتلى إلى 12 والجرحى إلى 40»: the nearest noun is the one counted
    if (person?.category === undefined || named !== undefined) continue;
    if (person.count !== undefined && person.ambiguous !== true) continue;
    if ((!counts && at < quantity.from - 2) || isIllness(scan, { ...quantity, person })) return undefined;
    named = person.category;
  }
  return undefined;
}

/** «13 شخصا على الأقل قتلوا», «384 شخصا قد لقوا مصرعهم», «الآلاف من الأرمن أُجبروا على الفرار». */
function triggerAfter(scan: Scan, quantity: Quantity): TollCategory | undefined {
  const before = scan.word(quantity.from - 1);
  if (/^(?:في|علي|من|الي|منذ|قبل|بعد|خلال|لمده|مع|بين)$/.test(before) && !quantity.partitive)
    return outOfCasualties(scan, quantity);
  // «وقيادي كبير قتل»: a single person must be the subject of an أنّ-clause or open the sentence
  if (quantity.single && !/^(?:ان|بان|وان)$/.test(before) && quantity.from !== scan.begin(quantity.from))
    return outOfCasualties(scan, quantity);
  if (quantity.alone && !quantity.partitive && quantity.count !== null)
    return outOfCasualties(scan, quantity);
  let among = false;
  for (let at = quantity.to; at < Math.min(scan.limit(quantity.from), quantity.to + 13); at++) {
    const token = scan.tokens[at];
    const word = scan.word(at); // «9 أشخاص بينهم 5 مدنيين لقوا حتفهم»
    if (/^و?بينهم$/.test(word)) among = true;
    if (
      token === undefined ||
      (token.kind === 'number' && !among) ||
      /^(?:الذي|التي|الذين|ان|وان|بعد|قبل|عندما)$/.test(word)
    )
      break;
    if (token.kind === 'mark' && !'«»“”"()'.includes(scan.text[token.start] ?? ' ')) break;
    const trigger = TRIGGERS.get(word);
    // «شابا فقد عينه»
    if (trigger?.verb !== true || /^(?:فقد|اختفي)$/.test(word)) continue;
    if (trigger.people && quantity.person === undefined && quantity.count !== null) continue;
    if (trigger.needs !== undefined && !needMet(scan, at, trigger.needs)) continue;
    // «… قتلوا 5 جنود»: they did it
    const next = scan.tokens[at + 1];
    if (
      trigger.agent &&
      (next?.kind === 'number' || (personAt(scan, at + 1) !== undefined && !quantity.single))
    )
      return undefined;
    return trigger.category;
  }
  return outOfCasualties(scan, quantity);
}

function needMet(scan: Scan, at: number, needs: RegExp): boolean {
  for (let i = at + 1; i < Math.min(scan.limit(at), at + 7); i++)
    if (needs.test(scan.word(i)) || needs.test(`${scan.word(i)} ${scan.word(i + 1)}`)) return true;
  return false;
}

/** «امرأة وطفلا من بين الجرحى», «841 شخصا في عداد المفقودين». */
function outOfCasualties(scan: Scan, { to }: Quantity): TollCategory | undefined {
  for (let at = to; at < to + 3; at++) {
    // «17 شخصا قيد التوقيف»
    if (/^(?:قيد|رهن)$/.test(scan.word(at)) && /^ال(?:توقيف|احتجاز|اعتقال)/.test(scan.word(at + 1)))
      return 'captured';
    if (!/^ب?(?:بين|ضمن|عداد)$/.test(scan.word(at))) continue;
    const person = scan.word(at + 1).startsWith('ال') ? personAt(scan, at + 1) : undefined;
    return person?.category;
  }
  return undefined;
}

/** «مقتل 6 مقاتلين من المقاومة، و11 حوثيا»: joined to the toll before. */
function joins(scan: Scan, quantity: Quantity, earlier: readonly Earlier[]): TollCategory | undefined {
  const last = earlier.at(-1);
  if (!(quantity.joined || isAdded(scan, quantity)) || last?.category === undefined) return undefined;
  const gap = quantity.from - last.quantity.to;
  // «13 جنديا وشرطيا»: one number for both
  if (quantity.single && gap === 0 && sharesNumber(scan, quantity, last.quantity)) return undefined;
  if (gap > (quantity.single ? 3 : 12)) return undefined;
  for (let at = last.quantity.to; at < quantity.from; at++) {
    const token = scan.tokens[at];
    if (token?.kind === 'mark' && !',«»“”"()'.includes(token.text)) return undefined;
    if (stemsOf(scan.word(at)).some((stem) => RELEASES.has(stem) || TRIGGERS.get(stem)?.verb === true))
      return undefined;
    if (/^(?:ان|وان|الذي|التي|الذين|حيث|بعد|قبل)$/.test(scan.word(at))) return undefined;
  }
  if (quantity.person !== undefined || quantity.others) return last.category;
  // «وثمانية من المقاومة الشعبية», «و11 حوثيا»
  return quantity.unknown && /^(?:ال|.*(?:ين|ون|يا|ي)$)/.test(scan.word(quantity.to - 1))
    ? last.category
    : undefined;
}

/** «مقتل القائد وثلاثة من مرافقيه»: those with a named one, who is no toll himself. */
function companions(scan: Scan, quantity: Quantity, earlier: readonly Earlier[]): TollCategory | undefined {
  const { person, unknown, from, to } = quantity;
  if (!quantity.joined || earlier.some((other) => other.quantity.from > from - 14)) return undefined;
  if (person === undefined && !(unknown && scan.word(to - 2) === 'من') && !quantity.others) return undefined;
  const trigger = triggerBefore(scan, quantity, true);
  return trigger === undefined || trigger.trigger.needs || isUnreal(scan, trigger.at)
    ? undefined
    : trigger.trigger.category;
}

/** «استشهاد عشرة … إضافة إلى ثلاثة من العاملين». */
function isAdded(scan: Scan, { from }: Quantity): boolean {
  const before = scan.word(from - 2);
  return (
    (scan.word(from - 1) === 'الي' && /^و?(?:اضافه|بالاضافه|جانب)$/.test(before)) ||
    (scan.word(from - 1) === 'عن' && before === 'فضلا')
  );
}

/** «13 جنديا وشرطيا», «مئتي موظف ومراجع»: two singulars in one case behind a number that takes the singular. */
function sharesNumber(scan: Scan, { from }: Quantity, { count, to }: Quantity): boolean {
  if (count === null || count <= 10) return false;
  const [first, second] = [to - 1, from].map((at) => /ا$/.test(scan.word(at)));
  return first === second && (first || count % 100 === 0);
}

/** «ما لا يقل عن 14 قتيلا و47 جريحا»: both are at least. */
function carried(scan: Scan, quantity: Quantity, earlier: readonly Earlier[]): { qualifier?: TollQualifier } {
  const last = earlier.at(-1);
  if (!quantity.joined || quantity.qualifier !== 'exact' || last?.quantity.qualifier !== 'at_least')
    return {};
  const direct = quantity.from <= last.quantity.to + 1 && /^و?(?:ما|لا)$/.test(scan.word(last.quantity.from));
  return direct ? { qualifier: 'at_least' } : {};
}
