/** Counts of people in a text: a number or a dual with what qualifies it before and after, and the noun counted. */
import type { Scan } from '../claims/scan.ts';
import { readVagueSizes } from '../numbers.ts';
import type { NumberReading, TollQualifier } from '../types.ts';
import { nounAfter } from './counted.ts';
import { phraseBefore, qualifierAfter } from './qualifiers.ts';
import type { Quantity } from './quantity.ts';
import { wordQuantities } from './single.ts';

/** «عام 2011», «الساعة 9», «يوم 20»: a date or an hour. */
const DATED =
  /^(?:و|ل|ب)*(?:ال)?(?:عام|عامي|سنه|ساعه|يوم|شهر|رقم|صفحه|ماده|قرار|مواليد|سن|يناير|فبراير|مارس|ابريل|مايو|يونيو|يوليو|اغسطس|سبتمبر|اكتوبر|نوفمبر|ديسمبر|شباط|اذار|نيسان|ايار|حزيران|تموز|اب|ايلول|تشرين|كانون|الاول|الثاني|اوت|جويليه|جانفي|اثنين|ثلاثاء|اربعاء|خميس|جمعه|سبت|احد)$/;

/** Every count in the text that may be one of people, in order. */
export function quantitiesOf(scan: Scan, numbers: readonly NumberReading[]): Quantity[] {
  const counted = [...numberQuantities(scan, numbers)].sort((a, b) => a.from - b.from);
  const taken = new Uint8Array(scan.tokens.length);
  for (const { from, to } of counted) taken.fill(1, from, to);
  return [...counted, ...wordQuantities(scan, taken)].sort((a, b) => a.from - b.from);
}

function* numberQuantities(scan: Scan, numbers: readonly NumberReading[]): Generator<Quantity> {
  const vague = readVagueSizes(scan.text, numbers).map((reading) => ({ ...reading, value: null }));
  const counts = numbers
    .filter(({ ordinal }) => !ordinal)
    .map((reading) => ({ ...reading, size: undefined }));
  const all = [...counts, ...vague].sort((a, b) => a.start - b.start);
  const places = placesOf(scan, all);
  for (let i = 0; i < all.length; i++) {
    const reading = all[i];
    const place = places[i];
    if (reading === undefined || place === undefined) continue;
    const next = all[i + 1];
    const nextPlace = places[i + 1];
    if (
      reading.value !== null &&
      next !== undefined &&
      nextPlace !== undefined &&
      next.value !== null &&
      isRange(scan, place, nextPlace)
    ) {
      const quantity = around(scan, { from: place.from, to: nextPlace.to }, reading.value, undefined);
      if (quantity !== undefined)
        yield { ...quantity, from: rangeStart(scan, place.from), qualifier: 'range', max: next.value };
      i++;
      continue;
    }
    const quantity = around(scan, place, reading.value, reading.size);
    if (quantity !== undefined) yield quantity;
  }
}

/** The token ranges of spans in order of their start. */
function placesOf({ tokens }: Scan, spans: readonly { readonly start: number; readonly end: number }[]) {
  let at = 0;
  return spans.map(({ start, end }) => {
    while (at < tokens.length && (tokens[at]?.end ?? 0) <= start) at++;
    let to = at;
    while (to < tokens.length && (tokens[to]?.start ?? 0) < end) to++;
    return { from: at, to };
  });
}

/** «ما بين 50 و85 مليون», «10-15»; not «من 31 إلى 32», where the first is the earlier figure. */
function isRange(
  scan: Scan,
  first: { from: number; to: number },
  second: { from: number; to: number },
): boolean {
  const between = scan.word(first.from - 1);
  const gap = second.from - first.to;
  if (/^[ول]?بين$/.test(between))
    return (
      gap <= 1 &&
      (scan.word(first.to) === 'و' || scan.word(second.from).startsWith('و') || scan.word(first.to) === 'الي')
    );
  return (
    gap === 1 &&
    (scan.word(first.to) === '-' ||
      (scan.word(first.to) === 'الي' &&
        between !== 'من' &&
        !/^(?:عدد|القتلي|الضحايا|من)$/.test(scan.word(first.from - 2))) ||
      (scan.word(first.to) === 'او' && between !== 'من'))
  );
}

function rangeStart(scan: Scan, from: number): number {
  if (!/^[ول]?بين$/.test(scan.word(from - 1))) return from;
  return /^[ول]?ما$/.test(scan.word(from - 2)) ? from - 2 : from - 1;
}

/** A number with its surroundings; undefined for dates, shares and ratios. */
function around(
  scan: Scan,
  { from, to }: { from: number; to: number },
  count: number | null,
  size: TollQualifier | undefined,
): Quantity | undefined {
  // «مقتل 130 شخصا:[4][5]»: a footnote
  if (scan.word(from - 1) === '[' && scan.word(to) === ']') return undefined;
  let qualifier: TollQualifier = size ?? 'exact';
  let start = from;
  // «و11», «لـ«4»»: a proclitic before digits is a token of its own
  if (/^(?:و?[لب]|[وف])$/.test(scan.word(start - 1)) && scan.tokens[start]?.kind === 'number') start--;
  // «مقتل «13» شخصا», «أكثر من (160) جريحا»
  const bracketed = scan.word(start - 1) === '(' && scan.word(to) === ')';
  const opening = bracketed || scan.closes(start - 1) === to ? 1 : 0;
  start -= opening;
  if (bracketed && /^[وف]$/.test(scan.word(start - 1))) start--;
  const before = phraseBefore(scan, start);
  if (before !== undefined) {
    start = before.from;
    if (size === undefined) qualifier = before.qualifier;
  }
  if (scan.tokens[from]?.kind === 'number' && before === undefined && DATED.test(scan.word(start - 1)))
    return undefined;
  // «أربعة من كل 10 أشخاص»: a ratio
  if (scan.word(start - 1) === 'كل') return undefined;
  // «الاثنين» is a day, «الخمسة» are those told before
  if (count !== null && /^[وفبلك]?(?:ال|لل)(?!ف(?:ي|ا|ين|ان)?$)/.test(scan.word(from))) return undefined;
  let end = to + opening;
  const noun = nounAfter(scan, end);
  if (noun === undefined) return undefined;
  end = noun.to;
  const after = qualifierAfter(scan, end);
  if (after !== undefined && size === undefined && qualifier === 'exact') qualifier = after;
  const first = scan.word(start);
  return {
    from: start,
    to: end,
    count,
    qualifier,
    others: noun.others,
    partitive: noun.partitive,
    thing: noun.thing,
    alone: noun.alone,
    unknown: noun.unknown,
    single: false,
    joined: /^[وف]/.test(first) && !/^(?:واحد|وحد|فوق|فاق)/.test(first),
    prefixed: /^و?[لب]/.test(first) && !/^(?:لا|بحدود|بين)/.test(first),
    ...(noun.person ? { person: noun.person } : {}),
  };
}
