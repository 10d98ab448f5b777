/** Triggers before those they befell: «مقتل 13», «خطف تنظيم … نحو 230 مدنيا», «عدد القتلى ارتفع إلى 38». */

import { beginsTime } from '../claims/adverbials.ts';
import type { Scan } from '../claims/scan.ts';
import { wordSet } from '../claims/table.ts';
import { isNumeral } from '../numbers/words.ts';
import type { TollCategory } from '../types.ts';
import { personAt, stemsOf } from './counted.ts';
import { isIllness } from './no-toll.ts';
import { personNoun } from './people.ts';
import type { Quantity } from './quantity.ts';
import { triggerAt } from './trigger-at.ts';
import { TRIGGERS, type Trigger } from './triggers.ts';

/** May stand between a trigger and those it befell. */
const BETWEEN = wordSet(`
فيه فيها خلاله خلالها انذاك عدد من مع حتي الان ايضا كذلك نتيجه جراءه جراءها اثره بسببه حوالي عن
فيهما خلالهما ايضا لاحقا حالا نحو منهم بينهم جثث جثه وجرح واصابه و ما يقدر عايله اسره مجموعه مكونه مولفه اثر
الماضي الماضيه المنصرم المنصرمه الجاري الحالي الفايت الفايته
جاريا جار جاريه مستمرا مستمر مستمره متواصلا متواصله
`);

const STOPS = wordSet(`
الذي التي الذين ان انه انها بعد قبل منذ خلال عندما حين بينما فيما كما حيث محكمه المحكمه محاكمه قضيه
جلسه كان كانت وكان بسبب بينهم وقد بتهمه
`);

interface FoundTrigger {
  readonly trigger: Trigger;
  readonly at: number;
  readonly adjacent: boolean;
}

/** The trigger before a quantity: next to it, or with its agent or an adverb between. */
export function triggerBefore(scan: Scan, quantity: Quantity, behind = false): FoundTrigger | undefined {
  if (quantity.joined && !behind && !/^فقد/.test(scan.word(quantity.from))) return undefined;
  const begin = Math.max(scan.begin(quantity.from), quantity.from - REACH, quotedFrom(scan, quantity));
  let others = 0;
  for (let at = quantity.from - 1; at >= begin; at--) {
    const token = scan.tokens[at];
    const word = scan.word(at);
    // «قتلت نيران الهاون في 19 يوليو (تموز) عشرات»: a date is no other count
    if (token?.kind === 'number' && (beginsTime(scan, at + 1) || NUMBERED.test(scan.word(at - 1)))) continue;
    if (token === undefined || token.kind === 'number') return undefined;
    // «اعتقلت الشرطة، اليوم (الأربعاء)، تونسيا»
    if (word === ',') {
      const comma = timeBetweenCommas(scan, at);
      if (comma < 0) return undefined;
      at = comma;
      continue;
    }
    if (token.kind === 'mark') {
      if ('«»“”"()'.includes(scan.text[token.start] ?? ' ')) continue;
      return undefined;
    }
    const trigger = triggerAt(scan, at, quantity);
    if (trigger !== undefined) {
      if (isSum(scan, trigger, at)) return undefined;
      const adjacent = at >= quantity.from - 2 && others === 0;
      return behind || mayReach(scan, trigger, quantity, at, others) ? { trigger, at, adjacent } : undefined;
    }
    // «وقتل خلال المواجهات 28 شخصا»: the adverbial right behind its verb
    if (
      STOPS.has(word) &&
      !(ADVERBIAL.test(word) && !quantity.single && triggerAt(scan, at - 1, quantity)?.verb)
    )
      return undefined;
    if (
      BETWEEN.has(word) ||
      beginsTime(scan, at) ||
      (word === 'علي' && (/القبض$/.test(scan.word(at - 1)) || /^اثر/.test(scan.word(at + 1))))
    )
      continue;
    others++;
  }
  return undefined;
}

/** How far before those counted a trigger may stand, in tokens. */
const REACH = 16;

/** Adverbials that may stand between a verb and its subject: «أصيب في الهجوم أربعة مجندين». */
const ADVERBIAL =
  /^(?:في|خلال|بعد|قبل|جراء|اثر|نتيجه|بسبب|قرب|عند|علي|اثناء|عقب|منذ|من|لدي|داخل|امام|ب.{3,})$/;

/** «الفرقة 30», «القناة 2»: the number is a name. */
const NUMBERED = /^[وفبل]?(?:ال)?(?:فرقه|لواء|كتيبه|فوج|سريه|رقم|قناه|طريق|وحده|منطقه|بوابه|مخيم|اي)$/;

/** The comma before «، اليوم (الأربعاء)،», given the one behind it; -1 when more than a time stands between. */
function timeBetweenCommas(scan: Scan, comma: number): number {
  for (let at = comma - 1; at > comma - 12; at--) {
    if (scan.word(at) === ',') return at < comma - 1 ? at : -1;
    const isTime =
      beginsTime(scan, at) ||
      scan.tokens[at]?.kind === 'number' ||
      /^(?:[()/]|الماضي|من|يوم|ال(?:اول|ثاني))$/.test(scan.word(at));
    if (!isTime) return -1;
  }
  return -1;
}

/** «مقتل وإصابة العشرات»: so many of both together. */
function isSum(scan: Scan, { category, verb }: Trigger, at: number): boolean {
  if (!/^و/.test(scan.word(at)) || TRIGGERS.has(scan.word(at)) || (verb && !/^وجرح$/.test(scan.word(at))))
    return false;
  const other = stemsOf(scan.word(at - 1))
    .map((stem) => TRIGGERS.get(stem))
    .find((found) => found !== undefined);
  return other?.verb === false && other.needs === undefined && other.category !== category;
}

/** A quotation that opens between is no barrier («خطف تنظيم «داعش» نحو 230»); one that the quantity stands in is. */
const quotedFrom = (scan: Scan, { from }: Quantity): number => {
  const quote = scan.quotedBy(from);
  return quote >= 0 && quote < from - 2 ? quote : 0;
};

function mayReach(scan: Scan, trigger: Trigger, quantity: Quantity, at: number, others: number): boolean {
  const { person, alone, unknown, single, count, others: more } = quantity;
  // «سقوط أكثر من 50 انقلابيا»: what looks like an adjective of people is one
  const fighters = unknown && /(?:يا|يين|يون)$/.test(scan.word(quantity.to - 1));
  if (trigger.people && person === undefined && !fighters && !more && !(count === null && !unknown))
    return false;
  if (alone && others > 0) return false;
  // «اعتقلت الشرطة الإيطالية تونسيا»; not «أوقف الاتحاد فلان لاعب النادي»
  if (single && others > (trigger.agent && isObject(scan, quantity) ? 3 : 0)) return false;
  // «قتل رجل زوجته», «قتل مسلح خمسة»: the single person is the one who did it
  if (single && trigger.verb && trigger.agent && actsOnOthers(scan, quantity)) return false;
  // «إجلاء طوعية وإجبارية لنحو 13 ألف»
  if (quantity.prefixed) return others <= 3;
  if (others === 0) return true;
  // «أصيب في الهجوم أربعة من مجندي الشرطة»
  if (trigger.verb && ADVERBIAL.test(scan.word(at + 1)) && person !== undefined && !single)
    return !between(scan, at + 1, quantity.from, CARRIES);
  if (!trigger.agent) return false;
  // «خطف الفريق المرتبة السابعة بحضور 500 مشجع»
  if (between(scan, at + 1, quantity.from, PRIZES)) return false;
  // an unknown noun behind an agent may be anything: «قتل المغول 300 حصان»
  return (
    others <= 8 &&
    (person !== undefined || (unknown && /(?:يا|ين|ون|ا)$/.test(scan.word(quantity.to - 1)))) &&
    !hasPlace(scan, at + 1, quantity.from)
  );
}

/** «في هجوم على حافلة تقل 30 شخصا»: those are only aboard. */
const CARRIES =
  /^(?:[يت]ضم|[يت]قل|كانت?|[يت]حمل|متنه|متنها|[يت]سكن|[يت]ؤوي|[يت]ووي|[يت]ستقل|بينهم|عدد|محيط|مقتل|حوالي)$/;

const PRIZES = /^(?:ال)?(?:مرتبه|لقب|بطاقه|فوز|اضواء|مركز|تعادل|نقاط|صداره|كاس|انظار|ذهبيه|ميداليه)$/;

function between(scan: Scan, from: number, to: number, words: RegExp): boolean {
  for (let at = from; at < to; at++) if (words.test(scan.word(at))) return true;
  return false;
}

/** True for an accusative or a feminine, which may be whom the verb befell behind its agent. */
const isObject = (scan: Scan, { from, to }: Quantity): boolean =>
  /(?:ا|ه|ين)$/.test(scan.word(from)) &&
  // «مجموعة مسلحة»: an adjective
  !(scan.word(from).endsWith('ه') && scan.word(from - 1).endsWith('ه')) &&
  !scan.word(to - 1).startsWith('ال');

/** «قتل رجل زوجته»: whose kin they are is he who did it. */
const KIN =
  /^(?:زوجت|ابن|ابنت|ابناء|اولاد|شقيق|شقيقت|اشقاء|والد|والدت|والدي|ام|اخ|اخا|اخت|خطيبت|طفل|طفلت|جار|صديق|صديقت|عم|خال|زوج|مدير|رييس|زميل|قريب|نفس)(?:ه|ها|هم)$/;

function actsOnOthers(scan: Scan, { from, to }: Quantity): boolean {
  // «اعتقلت قوات الاحتلال شابا فلسطينيا»: an accusative does nothing
  if (/[^ا]ا$/.test(scan.word(from)) && to === from + 1) return false;
  for (let at = to; at < to + 3; at++) {
    const word = scan.word(at);
    // «اعتقلت الشرطة تونسيا وباكستانيا»
    if (/^و/.test(word) && personNoun(word) === undefined) return false;
    if (KIN.test(word) || (isNumeral(word) && !/^واحد/.test(word))) return true;
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

const REACHES =
  /^(?:ل|و|ف)?(?:الي|بلغ|بلغت|تبلغ|يبلغ|وصل|وصلت|يصل|تصل|تجاوز|تجاوزت|ناهز|فاق|عند|تضمنت|تتضمن|تشمل|شملت|تضم|ضمت|هو|هي|كان|كانت)$/;

/** «عدد المصابين في الحادث بلغ 50 حالة», «حصيلة القتلى إلى 38»: a total of those named before. */
export function totalBefore(scan: Scan, quantity: Quantity): TollCategory | undefined {
  if (quantity.single) return undefined;
  const opening = scan.closes(quantity.from - 1) > 0 ? 1 : 0; // «تتضمن "20 طفلا"»
  const counts =
    REACHES.test(scan.word(quantity.from - 1 - opening)) ||
    /^(?:تجاوز|فاق|يفوق|يتجاوز)/.test(scan.word(quantity.from));
  let named: TollCategory | undefined;
  const begin = Math.max(scan.begin(quantity.from - opening), quantity.from - 20);
  for (let at = quantity.from - 1; at >= begin; at--) {
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
