/** Triggers before those they befell: «مقتل 13», «خطف تنظيم … نحو 230 مدنيا», «عدد القتلى ارتفع إلى 38». */

import { beginsTime } from '../claims/adverbials.ts';
import type { Scan } from '../claims/scan.ts';
import { wordSet } from '../claims/table.ts';
import type { TollCategory } from '../types.ts';
import { personAt, stemsOf } from './counted.ts';
import { isIllness } from './no-toll.ts';
import type { Quantity } from './quantity.ts';
import { TRIGGERS, type Trigger } from './triggers.ts';

/** May stand between a trigger and those it befell. */
const BETWEEN = wordSet(`
فيه فيها خلاله خلالها انذاك عدد من مع حتي الان ايضا كذلك نتيجه جراءه جراءها اثره بسببه حوالي عن
فيهما ايضا لاحقا حالا نحو منهم بينهم جثث جثه وجرح واصابه و ما يقدر عايله اسره مجموعه مكونه مولفه اثر
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
export function totalBefore(scan: Scan, quantity: Quantity): TollCategory | undefined {
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
