/** What befell those a quantity counts, and of what toll they are a part. */
import type { Scan } from '../claims/scan.ts';
import { triggerAfter } from './after.ts';
import { totalBefore, triggerBefore } from './before.ts';
import type { Earlier, Fate } from './fate.ts';
import { carried, companions, joins } from './joined.ts';
import { isEarlierFigure, isFreed, isIllness, isUnreal, standsAlone } from './no-toll.ts';
import { outOfCasualties, partOf } from './parts.ts';
import { qualifiedTotal } from './qualifiers.ts';
import type { Quantity } from './quantity.ts';

const isCorpse = (scan: Scan, { from, to }: Quantity): boolean =>
  /جث/.test(scan.word(from)) || /جث/.test(scan.word(to - 1));

const asWounded = (quantity: Quantity): Quantity => ({
  ...quantity,
  person: { group: null, category: 'wounded' },
});

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
    // «احتجاز جثة»: what is done to the dead is no toll
    if (left !== undefined && left.trigger.category !== 'killed' && isCorpse(scan, quantity))
      return undefined;
    // «عشرات الضحايا» may be dead or hurt; «مقتل عشرات الضحايا» says which
    if (left === undefined && quantity.count === null && /ضحايا/.test(scan.word(quantity.to - 1)))
      return undefined;
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
  if (left?.trigger.category === 'wounded' && isIllness(scan, asWounded(quantity))) return undefined;
  if (left !== undefined)
    return isUnreal(scan, left.at)
      ? undefined
      : { category: left.trigger.category, from: left.adjacent ? left.at : quantity.from };
  // «عدد الضحايا 28 إضافة إلى 40 في عداد المفقودين»
  const among = outOfCasualties(scan, quantity);
  if (among !== undefined) return { category: among, from: quantity.from };
  const total = totalBefore(scan, quantity);
  if (total !== undefined) {
    const qualifier = quantity.qualifier === 'exact' ? qualifiedTotal(scan, quantity.from) : undefined;
    return { category: total, from: quantity.from, ...(qualifier ? { qualifier } : {}) };
  }
  const right = triggerAfter(scan, quantity);
  if (right === 'wounded' && isIllness(scan, asWounded(quantity))) return undefined;
  if (right !== undefined)
    return isUnreal(scan, quantity.from) ? undefined : { category: right, from: quantity.from };
  const joined = joins(scan, quantity, earlier) ?? companions(scan, quantity, earlier);
  if (joined === undefined) return undefined;
  return { category: joined, from: quantity.from, ...carried(scan, quantity, earlier) };
}
