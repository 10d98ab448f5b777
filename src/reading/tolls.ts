/**
 * Tolls in a text: how many people were killed, wounded, missing, displaced, evacuated, captured.
 *
 * First every count of people («quantities»), then what befell each: its own noun says it («32 قتيلا»), a word
 * before it («مقتل 13»), behind it («13 شخصا قتلوا»), the toll before it («… و11 حوثيا»), or the whole it is part of.
 */
import { type Scan, scan } from './claims/scan.ts';
import { governor } from './tolls/govern.ts';
import { groupOf } from './tolls/groups.ts';
import { mayTellFate } from './tolls/may-tell.ts';
import { placeOf } from './tolls/place.ts';
import { quantitiesOf } from './tolls/quantities.ts';
import type { Quantity } from './tolls/quantity.ts';
import type { Claim, NumberReading, Toll, TollCategory, TollGroup } from './types.ts';

/** A quantity, and what became of it. */
interface Told {
  readonly quantity: Quantity;
  /** Undefined when it is no toll: then nothing can be a part of it. */
  readonly category: TollCategory | undefined;
  readonly group: TollGroup | null;
  readonly start: number;
  /** Index among the told. */
  readonly of?: number;
}

/** How many quantities of its sentence one can be joined to or part of; longer lists are no prose. */
const MEMORY = 40;

/** The tolls of `text`; each takes its claimant from the claim around it. */
export function readTolls(text: string, numbers: readonly NumberReading[], claims: readonly Claim[]): Toll[] {
  return mayTellToll(text) ? tollsOf(scan(text), numbers, claims) : [];
}

/** False for a text, most of them, no word of which tells what befell anybody: it has no tolls. */
export const mayTellToll = (text: string): boolean =>
  scan(text).tokens.some(({ kind, text: word }) => kind === 'word' && mayTellFate(word));

/** The tolls of a scan, looked for whether a word of it tells of any or not. */
export function tollsOf(words: Scan, numbers: readonly NumberReading[], claims: readonly Claim[]): Toll[] {
  const told: Told[] = [];
  for (const quantity of quantitiesOf(words, numbers)) {
    const sentence = words.begin(quantity.from);
    const before = told.slice(-MEMORY).filter((other) => other.quantity.from >= sentence);
    const fate = governor(
      words,
      quantity,
      before.map(({ quantity, category, of }) => ({ quantity, category, isPart: of !== undefined })),
    );
    if (fate === undefined) {
      if (!quantity.single) told.push({ quantity, category: undefined, group: null, start: quantity.from });
      continue;
    }
    const qualifier = fate.qualifier ?? quantity.qualifier;
    const parent = fate.part === undefined ? undefined : before[fate.part];
    const of =
      parent === undefined ? undefined : parent.category === undefined ? undefined : told.lastIndexOf(parent);
    told.push({
      quantity: { ...quantity, qualifier },
      category: fate.category,
      // «قتل 13 جنديا، ثلاثة منهم في مكمن»: those three are soldiers too
      group:
        quantity.partitive && quantity.person === undefined && parent !== undefined
          ? parent.group
          : groupOf(
              words,
              quantity,
              before.filter(({ category }) => category !== undefined).map(({ group }) => group),
            ),
      start: fate.from,
      ...(of === undefined || of < 0 ? {} : { of }),
    });
  }
  return placed(words, told, claims);
}

function placed(words: Scan, told: readonly Told[], claims: readonly Claim[]): Toll[] {
  const tolls: Toll[] = [];
  const places = new Map<number, number>();
  const claimantAt = claimants(claims);
  let covered = -1;
  told.forEach(({ quantity, category, group, start, of }, index) => {
    const place = placeOf(words, start, quantity.to);
    if (category === undefined || place.start < covered) return;
    covered = place.end;
    places.set(index, tolls.length);
    const whole = of === undefined ? undefined : places.get(of);
    tolls.push({
      ...place,
      category,
      count: quantity.count,
      ...(quantity.max === undefined ? {} : { max: quantity.max }),
      qualifier: quantity.qualifier,
      group,
      claimant: claimantAt(place.start),
      ...(whole === undefined ? {} : { of: whole }),
    });
  });
  return tolls;
}

/** Finds, for places in order, the speaker of the innermost claim whose content holds them; null when elided or nobody's. */
function claimants(claims: readonly Claim[]): (at: number) => string | null {
  const waiting = [...claims].sort(
    (a, b) => a.content.start - b.content.start || b.content.end - a.content.end,
  );
  let next = 0;
  let open: Claim[] = [];
  return (at) => {
    for (let claim = waiting[next]; claim !== undefined && claim.content.start <= at; claim = waiting[next]) {
      open.push(claim);
      next++;
    }
    open = open.filter(({ content }) => content.end > at);
    // «قال القائد إنهم «أحصوا ثمانية قتلى»»: an elided subject inside a claim is no other source
    return open.findLast(({ speaker }) => speaker !== null)?.speaker ?? null;
  };
}
