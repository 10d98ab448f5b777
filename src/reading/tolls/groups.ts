/** The group those counted belong to: soldiers, police, civilians, women, children, or none that is named. */
import type { Scan } from '../claims/scan.ts';
import type { TollGroup } from '../types.ts';
import { personNoun } from './people.ts';
import type { Quantity } from './quantity.ts';

/** What a phrase behind the noun says of it: «قتيلا من رجال الشرطة», «جرحى في صفوف القوات المسلحة». */
const HINTS: readonly (readonly [RegExp, TollGroup])[] = [
  [/^(?:ال)?(?:شرطه|شرطيين|درك|طواري|امن|مرور)$/, 'police'],
  [/^(?:ال)?(?:جيش|مسلحه|جنود|عسكريين|عسكري|جندي)$/, 'soldiers'],
  [/^(?:ال)?مدني(?:ين|ون|ا)?$/, 'civilians'],
  [/^(?:ال)?(?:اطفال|طفل)$/, 'children'],
  [/^(?:ال)?نساء$/, 'women'],
];

/** How far behind the noun such a phrase is looked for. */
const REACH = 6;

/** The group of a quantity; `before` are the groups of the tolls before it in its sentence. */
export function groupOf(
  scan: Scan,
  quantity: Quantity,
  before: readonly (TollGroup | null)[],
): TollGroup | null {
  const group = quantity.person?.group ?? null;
  // «إصابة ستة ضباط» in a prison, «ضابط شرطة»: officers are the army's unless the sentence tells otherwise
  if (group === 'soldiers' && isOfficer(scan, quantity))
    return policeIn(scan, quantity) ? 'police' : 'soldiers';
  if (group !== null) return group;
  if (quantity.others) {
    const [first = null] = before;
    return before.every((other) => other === first) ? first : null;
  }
  return quantity.unknown ? null : hinted(scan, quantity);
}

function isOfficer(scan: Scan, { from, to }: Quantity): boolean {
  for (let at = from; at < to; at++) if (/ض[اب]+ا?ط/.test(scan.word(at))) return true;
  return false;
}

function policeIn(scan: Scan, { from }: Quantity): boolean {
  for (let at = Math.max(scan.begin(from), from - 15); at < Math.min(scan.limit(from), from + 15); at++)
    if (/شرط[هي]|سجن|امن$|^الداخليه$/.test(scan.word(at))) return true;
  return scan.word(1) !== '' && /سجن/.test(scan.word(0));
}

function hinted(scan: Scan, { to }: Quantity): TollGroup | null {
  // «قتيلين وثلاثة جرحى في صفوف القوات المسلحة»: the phrase may follow the next count
  const from =
    scan.word(to).startsWith('و') && personNoun(scan.word(to + 1))?.category !== undefined ? to + 2 : to;
  const opens = scan.word(from) === 'من' || (scan.word(from) === 'في' && scan.word(from + 1) === 'صفوف');
  for (let at = from; at < (opens ? from + REACH : to + 1); at++) {
    const word = scan.word(at);
    const token = scan.tokens[at];
    if (token === undefined || token.kind !== 'word') return null;
    if (/^[بلك](?!ين)/.test(word) && at > to) return null;
    if (/^(?:بينهم|وبينهم|منهم|خلال|بعد|قبل|اثر|جراء|نتيجه|علي|الي|الذين|مع|عندما)$/.test(word)) return null;
    if (/^و/.test(word) && personNoun(word.slice(1))?.category === undefined && at > to) return null;
    for (const [hint, group] of HINTS) if (hint.test(word)) return group;
  }
  return null;
}
