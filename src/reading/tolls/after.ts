/** Triggers behind those they befell: «13 شخصا على الأقل قتلوا». */
import type { Scan } from '../claims/scan.ts';
import type { TollCategory } from '../types.ts';
import { personAt } from './counted.ts';
import type { Quantity } from './quantity.ts';
import { undergone } from './trigger-at.ts';
import { TRIGGERS } from './triggers.ts';

/** «13 شخصا على الأقل قتلوا», «384 شخصا قد لقوا مصرعهم», «الآلاف من الأرمن أُجبروا على الفرار». */
export function triggerAfter(scan: Scan, quantity: Quantity): TollCategory | undefined {
  const before = scan.word(quantity.from - 1);
  if (/^(?:في|علي|من|الي|منذ|قبل|بعد|خلال|لمده|مع|بين)$/.test(before) && !quantity.partitive)
    return undefined;
  // «وقيادي كبير قتل»: a single person must be the subject of an أنّ-clause or open the sentence
  if (quantity.single && !/^(?:ان|بان|وان)$/.test(before) && quantity.from !== scan.begin(quantity.from))
    return undefined;
  if (quantity.alone && !quantity.partitive && quantity.count !== null) return undefined;
  let among = false;
  for (let at = quantity.to; at < Math.min(scan.limit(quantity.from), quantity.to + 13); at++) {
    const token = scan.tokens[at];
    const word = scan.word(at); // «9 أشخاص بينهم 5 مدنيين لقوا حتفهم»
    if (/^و?(?:بينهم|منهم)$/.test(word)) among = true;
    if (
      token === undefined ||
      (token.kind === 'number' && !among) ||
      /^(?:الذي|التي|الذين|ان|وان|بعد|قبل|عندما)$/.test(word)
    )
      break;
    // «فلسطينيين اثنين، استشهدا», «14 شخصا - ألقي القبض عليهم -»: set apart from its verb
    if (
      at === quantity.to &&
      /^[,-]$/.test(word) &&
      (TRIGGERS.get(scan.word(at + 1))?.verb || isCaught(scan, at + 2))
    )
      continue;
    if (isCaught(scan, at)) return 'captured';
    // «ستة أشخاص، من بينهم انتحاري، لقوا حتفهم»: what is told of some of them stands between
    if (
      word === ',' &&
      (among || /^و?(?:بينهم|منهم)$/.test(scan.word(at + (scan.word(at + 1) === 'من' ? 2 : 1))))
    )
      continue;
    if (token.kind === 'mark' && !'«»“”"()'.includes(scan.text[token.start] ?? ' ')) break;
    const trigger = TRIGGERS.get(word);
    const lot = undergone(scan, at);
    if (lot !== undefined) return lot.category;
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
    // «قتلوا أو اعتقلوا أو استسلموا»: so many of all together
    if (scan.word(at + 1) === 'او') return undefined;
    return trigger.category;
  }
  return undefined;
}

/** «14 شخصا ألقي القبض عليهم». */
const isCaught = (scan: Scan, at: number): boolean =>
  scan.word(at) === 'القبض' && /^علي(?:هم|هما|هن)$/.test(scan.word(at + 1));

function needMet(scan: Scan, at: number, needs: RegExp): boolean {
  for (let i = at + 1; i < Math.min(scan.limit(at), at + 7); i++)
    if (needs.test(scan.word(i)) || needs.test(`${scan.word(i)} ${scan.word(i + 1)}`)) return true;
  return false;
}
