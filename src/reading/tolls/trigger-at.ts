/** The trigger a word is where it stands: most words of the table are one only beside certain others. */
import { speakerKind } from '../claims/nouns.ts';
import type { Scan } from '../claims/scan.ts';
import { stemsOf } from './counted.ts';
import type { Quantity } from './quantity.ts';
import { TRIGGERS, type Trigger } from './triggers.ts';

/** What the word at a position, before the quantity, says befell it; undefined when it says nothing. */
export function triggerAt(scan: Scan, at: number, quantity: Quantity): Trigger | undefined {
  for (const stem of stemsOf(scan.word(at))) {
    const trigger = losesLife(scan, stem, quantity) ? TRIGGERS.get('خسر') : TRIGGERS.get(stem);
    if (trigger === undefined) continue;
    if (FALLING.test(stem)) return fallen(scan, trigger, quantity);
    // «أسر الشهداء» are families; «أسر تنظيم … خمسة» is captivity
    if (stem === 'اسر' && at + 1 < quantity.from && speakerKind(scan.word(at + 1)) !== 'body') continue;
    // «نفذ حكم الإعدام في أربعة»; not «حكمت بالإعدام على أربعة»
    if (stem === 'الاعدام' && !isExecuted(scan, at)) continue;
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
  return quantity.single ? undefined : (ownDeed(scan, at) ?? undergone(scan, at));
}

/** «فقد خمسة جنود حياتهم» is no search. */
function losesLife(scan: Scan, stem: string, { to }: Quantity): boolean {
  if (!/^فقد(?:ت|وا)?$/.test(stem)) return false;
  for (let at = to; at < to + 6; at++) if (/^(?:حيات|ارواح)(?:ه|ها|هم|هما)$/.test(scan.word(at))) return true;
  return false;
}

const FALLING = /^(?:سقوط|[يت]?سقط|سقطت|سقطوا)$/;
/** What one falls from or into without any violence. */
const HEIGHTS =
  /^(?:ال)?(?:بير|طابق|دور|ارتفاع|علو|سطح|سقاله|سقالات|شرفه|نافذه|جبل|شاهق|بحر|نهر|وادي|حفره|سلم|مبني|عماره|منحدر|حصان)/;

/** «سقوط 11 عسكريا» is death, «سقط 431 إرهابيا في قبضة العدالة» captivity; «سقط ثلاثة عمال من السقالة», «سقط 30 بين قتيل وجريح» tell neither. */
function fallen(scan: Scan, trigger: Trigger, { to, single, person }: Quantity): Trigger | undefined {
  if (person?.category !== undefined) return trigger;
  if (single) return undefined;
  for (let at = to; at < to + 6; at++) {
    const next = scan.word(at + 1);
    if (/^(?:في|بين)$/.test(scan.word(at)) && /^(?:قبضه|ايدي|يد|الاسر|اسر)$/.test(next))
      return TRIGGERS.get('اعتقل');
    if (/^(?:من|عن|في|الي|علي)$/.test(scan.word(at)) && HEIGHTS.test(next)) return undefined;
    if (/^(?:قتيل|جريح|جرحي|مصاب)$/.test(next)) return undefined;
  }
  return trigger;
}

function isExecuted(scan: Scan, at: number): boolean {
  for (let i = at; i >= Math.max(scan.begin(at), at - 4); i--)
    if (/^(?:[وفبل]?(?:تنفيذ|نفذت?|نفذوا|ينفذ|تنفذ))$/.test(scan.word(i))) return scan.word(at) === 'الاعدام';
  return false;
}

/** «بعد خطفها ثمانية مقاتلين»: the verbal noun with its doer on it. */
function ownDeed(scan: Scan, at: number): Trigger | undefined {
  const match = /^(ب?)(.{3,})(?:ه|ها|هم|هما)$/.exec(scan.word(at));
  const led =
    match?.[1] === 'ب' || /^(?:بعد|قبل|عقب|اثر|من|عن|علي|الي|منذ|بسبب|خلال)$/.test(scan.word(at - 1));
  const trigger = led ? TRIGGERS.get(match?.[2] ?? '') : undefined;
  return trigger?.agent && trigger.needs === undefined ? trigger : undefined;
}

/** «تعرض ثلاثة صحفيين للخطف», «16 ألف شخص تعرضوا لعمليات الإخلاء». */
export function undergone(scan: Scan, at: number): Trigger | undefined {
  if (!/^[وف]?(?:[يت]?تعرض(?:ت|وا|ون)?|اخضع(?:ت|وا)?)$/.test(scan.word(at))) return undefined;
  for (let i = at + 1; i < Math.min(scan.limit(at), at + 10); i++) {
    const deed = /^لل?(?:ال)?(.{3,})$/.exec(scan.word(i))?.[1];
    if (deed === undefined) continue;
    const noun = /^(?:عمليات|عمليه|حملات|حمله)$/.test(deed) ? scan.word(i + 1).replace(/^ال/, '') : deed;
    const trigger = TRIGGERS.get(noun);
    return trigger?.verb === false && trigger.needs === undefined ? trigger : undefined;
  }
  return undefined;
}
