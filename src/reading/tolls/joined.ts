/** Counts that share what befell the one before: «مقتل 6 مقاتلين، و11 متمردا», «مقتل القائد وثلاثة من مرافقيه». */
import type { Scan } from '../claims/scan.ts';
import type { TollCategory, TollQualifier } from '../types.ts';
import { triggerBefore } from './before.ts';
import { stemsOf } from './counted.ts';
import type { Earlier } from './fate.ts';
import { isUnreal } from './no-toll.ts';
import type { Quantity } from './quantity.ts';
import { RELEASES, TRIGGERS } from './triggers.ts';

/** «مقتل 6 مقاتلين من المقاومة، و11 حوثيا»: joined to the toll before. */
export function joins(scan: Scan, quantity: Quantity, earlier: readonly Earlier[]): TollCategory | undefined {
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
export function companions(
  scan: Scan,
  quantity: Quantity,
  earlier: readonly Earlier[],
): TollCategory | undefined {
  const { person, unknown, from, to } = quantity;
  if (!quantity.joined || earlier.some(({ quantity: other }) => other.from > from - 14 && !other.alone))
    return undefined;
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
export function carried(
  scan: Scan,
  quantity: Quantity,
  earlier: readonly Earlier[],
): { qualifier?: TollQualifier } {
  const last = earlier.at(-1);
  if (!quantity.joined || quantity.qualifier !== 'exact' || last?.quantity.qualifier !== 'at_least')
    return {};
  const direct = quantity.from <= last.quantity.to + 1 && /^و?(?:ما|لا)$/.test(scan.word(last.quantity.from));
  return direct ? { qualifier: 'at_least' } : {};
}
