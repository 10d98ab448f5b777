/** Parts of a toll: «بينهم طفلان», «7 من القتلى», «ومن بين القتلى ثلاث نساء», «في عداد المفقودين». */
import type { Scan } from '../claims/scan.ts';
import type { TollCategory } from '../types.ts';
import { personAt, stemsOf } from './counted.ts';
import type { Earlier, Fate } from './fate.ts';
import { hasRecovered, isUnreal } from './no-toll.ts';
import { personNoun } from './people.ts';
import type { Quantity } from './quantity.ts';
import { TRIGGERS } from './triggers.ts';

const PART =
  /^[وف]?(?:احدهم|احدهما|احداهما|احداهن|(?:من)?بينهم|(?:من)?بينهن|منهم|منهن|ضمنهم|بينها|منها|هم|هما)$/;

/** «بينهم طفلان», «سبعة منهم أطفال», «7 من القتلى مدنيون»; fate undefined when the whole is no toll. */
export function partOf(
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
  // «17 منهم بسقوط مروحية وستة آخرون في هجوم»
  if (quantity.joined && quantity.others && last?.quantity.partitive && last.isPart)
    return last.quantity.to + 14 >= quantity.from;
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

const STILL = /^(?:(?:ما)?زال|[يت]زال|ظل|[يت]ظل)(?:ت|وا|ون|ا|ان)?$/;

/** «امرأة وطفلا من بين الجرحى», «15 شخصا ما زالوا في عداد المفقودين», «أربعة أشخاص لا يزالون مفقودين». */
export function outOfCasualties(scan: Scan, { to }: Quantity): TollCategory | undefined {
  let remain = false;
  for (let at = to; at < to + (remain ? 6 : 3); at++) {
    const word = scan.word(at);
    if (',.;:'.includes(word || '.')) return undefined;
    if (STILL.test(word)) {
      remain = true;
      continue;
    }
    // «17 شخصا قيد التوقيف»
    if (/^(?:قيد|رهن)$/.test(word) && /^ال(?:توقيف|احتجاز|اعتقال)/.test(scan.word(at + 1))) return 'captured';
    const state = remain ? personNoun(word) : undefined;
    if (state?.category !== undefined && state.cases !== true) return state.category;
    if (!/^ب?(?:بين|ضمن|عداد)$/.test(word)) continue;
    const person = scan.word(at + 1).startsWith('ال') ? personAt(scan, at + 1) : undefined;
    return person?.category;
  }
  return undefined;
}
