/** Counts of people in a text: a number or a dual with what qualifies it before and after, and the noun counted. */
import type { Scan } from '../claims/scan.ts';
import { readVagueSizes } from '../numbers.ts';
import { formsOf } from '../tokens.ts';
import type { NumberReading, TollQualifier } from '../types.ts';
import { type Person, personNoun, THINGS } from './people.ts';

/** Positions are token indices, ranges half-open. */
export interface Quantity {
  /** The whole phrase: «أكثر من 200 جريح». */
  readonly from: number;
  readonly to: number;
  readonly count: number | null;
  readonly max?: number;
  readonly qualifier: TollQualifier;
  /** The noun counted, where it is one of people. */
  readonly person?: Person;
  /** «سبعة آخرون»: the group is that of those before. */
  readonly others: boolean;
  /** «7 من القتلى», «ثلاثة منهم»: part of a toll told before. */
  readonly partitive: boolean;
  /** The noun counted is not of people: «16 قرية». */
  readonly thing: boolean;
  /** No noun stands after the number: «أصيب 16». */
  readonly alone: boolean;
  /** A noun of unknown meaning stands there: «1332 عراقياً». */
  readonly unknown: boolean;
  /** One indefinite person, told without a number: «قتل حارس قرية». */
  readonly single: boolean;
  /** «و11 حوثيا», «وثلاثة مدنيين». */
  readonly joined: boolean;
  /** The preposition on its first word: «لنحو 13 ألف شخص». */
  readonly prefixed: boolean;
}

/** Words before a number that qualify it, the nearest last. The first may carry proclitics («لأكثر من»). */
const BEFORE: readonly (readonly [phrase: string, qualifier: TollQualifier])[] = [
  ['اكثر من', 'more_than'],
  ['ازيد من', 'more_than'],
  ['ما يزيد عن', 'more_than'],
  ['ما يزيد علي', 'more_than'],
  ['يزيد عن', 'more_than'],
  ['يزيد علي', 'more_than'],
  ['تزيد عن', 'more_than'],
  ['تزيد علي', 'more_than'],
  ['ما يفوق', 'more_than'],
  ['يفوق', 'more_than'],
  ['تفوق', 'more_than'],
  ['فاق', 'more_than'],
  ['تجاوز', 'more_than'],
  ['يتجاوز', 'more_than'],
  ['تجاوزت', 'more_than'],
  ['ما لا يقل عن', 'at_least'],
  ['لا يقل عن', 'at_least'],
  ['لا تقل عن', 'at_least'],
  ['علي الاقل', 'at_least'],
  ['ما يقدر بحوالي', 'about'],
  ['ما يقدر بنحو', 'about'],
  ['ما يقدر ب', 'about'],
  ['ما يقرب من', 'about'],
  ['يقرب من', 'about'],
  ['ما يقارب', 'about'],
  ['يقارب', 'about'],
  ['تقارب', 'about'],
  ['ما يناهز', 'about'],
  ['يناهز', 'about'],
  ['قرابه', 'about'],
  ['نحو', 'about'],
  ['حوالي', 'about'],
  ['زهاء', 'about'],
  ['بحدود', 'about'],
  ['في حدود', 'about'],
  ['ما يصل الي', 'up_to'],
  ['حتي', 'up_to'],
];
const PHRASES = BEFORE.map(([phrase, qualifier]) => ({ words: phrase.split(' '), qualifier }));

const OTHERS = /^اخر(?:ون|ين|ان|ي|يات)?$/;
const PERCENT = /^(?:%|بالميه|بالمايه|المايه|الميه)$/;
/** «عام 2011», «الساعة 9», «يوم 20»: a date or an hour. */
const DATED =
  /^(?:و|ل|ب)*(?:ال)?(?:عام|عامي|سنه|ساعه|يوم|شهر|رقم|صفحه|ماده|قرار|مواليد|سن|يناير|فبراير|مارس|ابريل|مايو|يونيو|يوليو|اغسطس|سبتمبر|اكتوبر|نوفمبر|ديسمبر|شباط|اذار|نيسان|ايار|حزيران|تموز|اب|ايلول|تشرين|كانون|الاول|الثاني|اوت|جويليه|جانفي|اثنين|ثلاثاء|اربعاء|خميس|جمعه|سبت|احد)$/;
const CASES = /^حال(?:ه|ات|تي|تان|تين)$/;

/** Without the proclitics a noun may carry: «وشرطيا», «لشهيدين». */
export const stemsOf = (word: string): string[] => formsOf(word).map(({ stem }) => stem);

/** The person noun at a position, with or without article and proclitics. */
export function personAt(scan: Scan, at: number): Person | undefined {
  if (scan.tokens[at]?.kind !== 'word') return undefined;
  for (const stem of stemsOf(scan.word(at))) {
    const person = personNoun(stem) ?? (stem.startsWith('ال') ? personNoun(stem.slice(2)) : undefined);
    if (person !== undefined) return person;
  }
  return undefined;
}

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
  let qualifier: TollQualifier = size ?? 'exact';
  let start = from;
  // «و11», «لـ«4»»: a proclitic before digits is a token of its own
  if (/^(?:و?[لب]|[وف])$/.test(scan.word(start - 1)) && scan.tokens[start]?.kind === 'number') start--;
  const opening = scan.closes(start - 1) === to ? 1 : 0;
  start -= opening;
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

function phraseBefore(scan: Scan, at: number): { from: number; qualifier: TollQualifier } | undefined {
  for (const { words, qualifier } of PHRASES) {
    const from = at - words.length;
    if (from < 0) continue;
    const fits = words.every((word, i) =>
      i === 0 ? stemsOf(scan.word(from)).includes(word) : scan.word(from + i) === word,
    );
    if (fits) return { from, qualifier };
  }
  return undefined;
}

/** «… على الأقل», «… تقريبا», behind the noun and its adjectives. */
function qualifierAfter(scan: Scan, at: number): TollQualifier | undefined {
  for (let i = at; i < at + 8; i++) {
    const word = scan.word(i);
    const token = scan.tokens[i];
    if (token === undefined || token.kind === 'number' || (token.kind === 'mark' && !'،,»"”('.includes(word)))
      return undefined;
    if (word === 'علي' && scan.word(i + 1) === 'الاقل') return 'at_least';
    if (word === 'علي' && scan.word(i + 1) === 'الاكثر') return 'up_to';
    if (word === 'تقريبا') return 'about';
    if (word === 'او' && scan.word(i + 1) === 'اكثر') return 'at_least';
    if (/^(?:بينهم|وبينهم|منهم|ومنهم|الذين|الذي|التي)$/.test(word)) return undefined;
  }
  return undefined;
}

/** Behind a number these begin another phrase. */
const FUNCTION_WORDS = new Set(
  'و في علي الي عن مع ب ل قد لا لم لن قبل بعد خلال جراء اثر عقب بينما فيما كما حين عندما حيث امس اليوم حتي او بسبب نتيجه بين ضمن منذ ان هو هي هم هذا هذه حسب بحسب وفق وفقا نقلا مما ما اذ لدي عند ضد قرب جنوب شمال شرق غرب داخل خارج امام كان كانت تم جري هناك مقابل بفعل اضافه فضلا من كذلك ايضا فقط تقريبا'.split(
    ' ',
  ),
);

interface Noun {
  readonly to: number;
  readonly person?: Person;
  readonly others: boolean;
  readonly partitive: boolean;
  readonly thing: boolean;
  readonly alone: boolean;
  readonly unknown: boolean;
}

const NOTHING = { others: false, partitive: false, thing: false, alone: false, unknown: false } as const;

/** What is counted, read from behind the number. Undefined when it is no count of wholes at all («70 بالمائة», «أربعة من كل 10»). */
function nounAfter(scan: Scan, at: number): Noun | undefined {
  let i = at;
  if (scan.closes(i) > 0 && scan.closes(i) - i <= 3) i++;
  const word = scan.word(i);
  const token = scan.tokens[i];
  if (token === undefined) return { ...NOTHING, to: at, alone: true };
  if (PERCENT.test(word) || (word === 'في' && PERCENT.test(scan.word(i + 1)))) return undefined;
  if (token.kind === 'mark' || token.kind === 'number') return { ...NOTHING, to: at, alone: true };
  if (OTHERS.test(word)) {
    // «وثلاثة آخرون مفقودون»
    const category = personNoun(scan.word(i + 1))?.category;
    if (category !== undefined) return { ...NOTHING, to: i + 2, person: { group: null, category } };
    return { ...NOTHING, to: i + 1, others: true };
  }
  if (/^(?:منهم|منهن|بينهم)$/.test(word)) {
    // «سبعة منهم أطفال»
    const person = personAt(scan, i + 1);
    return {
      ...NOTHING,
      to: person === undefined ? i + 1 : i + 2,
      partitive: true,
      ...(person && !person.category ? { person } : {}),
    };
  }
  // «مقتل 13 وإصابة 21»: nothing stands behind the first
  if (/^[وف]/.test(word) && personNoun(word) === undefined && !THINGS.has(word))
    return { ...NOTHING, to: at, alone: true };
  if (word === 'من') return partOf(scan, i);
  if (CASES.test(word)) {
    const person = personAt(scan, i + 1);
    if (person?.cases) return { ...NOTHING, to: i + 2, person };
    return { ...NOTHING, to: i + 1, person: { group: null } };
  }
  const person = personAt(scan, i);
  if (person !== undefined && !/^[لب]/.test(word.length > 3 && !personNoun(word) ? word : ''))
    return withOthers(scan, i, person);
  // «إصابة ٥٠ بحادث حافلة»: a preposition's noun is not counted
  if (
    /^[بلك]/.test(word) &&
    !THINGS.has(word) &&
    !/^(?:لاعب|باص|ليل|ليال|كتاب|كتب|لغم|لجن|كلاب|كلب|بيوت|بيت|بلد|برميل|كيلو|كنيس|كناي|لوح|لقب|بقره|ليره|بند)/.test(
      word,
    )
  )
    return { ...NOTHING, to: at, alone: true };
  if (stemsOf(word).some((stem) => THINGS.has(stem) || THINGS.has(stem.replace(/^ال/, ''))))
    return { ...NOTHING, to: i + 1, thing: true };
  if (FUNCTION_WORDS.has(word) || /^و/.test(word) || /^[بلك]/.test(word))
    return { ...NOTHING, to: at, alone: true };
  return { ...NOTHING, to: i + 1, unknown: true };
}

/** «9 أشخاص آخرين», «7 من القتلى مدنيون», «شخصين مفقودين»: what follows the noun tells its group or what befell it. */
function withOthers(scan: Scan, at: number, person: Person): Noun {
  const next = scan.word(at + 1);
  if (OTHERS.test(next))
    return { ...NOTHING, to: at + 2, person, others: person.group === null && !person.category };
  const more =
    /^[^وبلف]/.test(next) || personNoun(next) !== undefined
      ? (personNoun(next) ?? personNoun(next.replace(/^ال/, '')))
      : undefined;
  const agrees = next.startsWith('ال') === scan.word(at).startsWith('ال');
  if (agrees && more?.category !== undefined && person.category === undefined && !more.cases)
    return { ...NOTHING, to: at + 2, person: { ...person, category: more.category } };
  if (more?.group && person.group === null)
    return { ...NOTHING, to: at + 2, person: { ...person, group: more.group } };
  return { ...NOTHING, to: at + 1, person };
}

function partOf(scan: Scan, at: number): Noun | undefined {
  const next = scan.word(at + 1);
  if (next === 'كل' || next === 'اصل' || next === 'بين')
    return next === 'كل' ? undefined : { ...NOTHING, to: at, alone: true };
  const person = personAt(scan, at + 1);
  if (person !== undefined) {
    const noun = withOthers(scan, at + 1, person);
    // «226,000 من القتلى» is the toll itself when none was told before: decided where the tolls are known
    return { ...noun, partitive: person.category !== undefined };
  }
  if (stemsOf(next).some((stem) => THINGS.has(stem) || THINGS.has(stem.replace(/^ال/, ''))))
    return { ...NOTHING, to: at + 2, thing: true };
  // «ثلاثة من مرافقيه»
  if (/.{3}(?:يه|يها|يهم|ه|ها|هم)$/.test(next)) return { ...NOTHING, to: at + 2, unknown: true };
  return /^ال/.test(next) ? { ...NOTHING, to: at + 2, unknown: true } : { ...NOTHING, to: at, alone: true };
}

/** Duals and single persons told without a number: «طفلان», «حارس قرية», «حالة وفاة». */
function* wordQuantities(scan: Scan, taken: Uint8Array): Generator<Quantity> {
  for (let at = 0; at < scan.tokens.length; at++) {
    if (taken[at] || scan.tokens[at]?.kind !== 'word') continue;
    const word = scan.word(at);
    const isCase =
      CASES.test(word.replace(/^[وفبل](?=حال)/, '')) &&
      personAt(scan, at + 1)?.cases === true &&
      !taken[at + 1];
    const found = isCase ? caseAt(scan, at) : countedWord(scan, at);
    if (found === undefined) continue;
    const { person, count, to } = found;
    yield {
      from: at,
      to,
      count,
      qualifier: qualifierAfter(scan, to) ?? 'exact',
      person,
      others: false,
      partitive: false,
      thing: false,
      alone: false,
      unknown: false,
      single: count === 1,
      joined: /^[وف]/.test(word) && personNoun(word) === undefined,
      prefixed: /^و?[لب]/.test(word) && personNoun(word) === undefined,
    };
    at = to - 1;
  }
}

function caseAt(scan: Scan, at: number): { person: Person; count: 1 | 2; to: number } | undefined {
  const person = personAt(scan, at + 1);
  if (person === undefined || scan.word(at + 1).startsWith('ال')) return undefined;
  return { person, count: /ت(?:ي|ان|ين)$/.test(scan.word(at)) ? 2 : 1, to: at + 2 };
}

/** «وإصابة آخر بجروح»; not «مقتل آخر حكام السلالة», which is the last. */
const endsPhrase = (scan: Scan, at: number): boolean =>
  scan.tokens[at]?.kind !== 'word' || /^[بلوف]/.test(scan.word(at)) || FUNCTION_WORDS.has(scan.word(at));

/** How bad an injury is; «إصابة حرجة» is a case, «إصابة 4» a trigger. */
const SEVERITY = /^(?:حرجه|خطيره|متوسطه|بليغه|طفيفه|بسيطه|واحده|بالغه)$/;

function countedWord(scan: Scan, at: number): { person: Person; count: 1 | 2; to: number } | undefined {
  const word = scan.word(at);
  if (
    OTHERS.test(word.replace(/^و/, '')) &&
    !/^اخر(?:ون|ين|ي|يات)$/.test(word.replace(/^و/, '')) &&
    endsPhrase(scan, at + 1)
  )
    return { person: { group: null }, count: word.endsWith('ان') ? 2 : 1, to: at + 1 };
  // «أحد المتظاهرين»: one of them
  if (/^[وبل]?احد(?:ي)?$/.test(word)) {
    const person = personAt(scan, at + 1);
    return person !== undefined && person.count === undefined && scan.word(at + 1).startsWith('ال')
      ? { person, count: 1, to: at + 2 }
      : undefined;
  }
  for (const stem of stemsOf(word)) {
    const person = personNoun(stem);
    // «مقتل عائلة» tells no number
    if (person?.count === undefined || stem.startsWith('ال') || /^(?:عايله|اسره)$/.test(stem)) continue;
    // «حالة وفاة وإصابة حرجة»; not «إصابتها إصابة بليغة»
    if (person.cases && !(person.count === 1 && word.startsWith('و') && SEVERITY.test(scan.word(at + 1))))
      return undefined;
    if (person.count === 2) {
      const two = /^اثن/.test(scan.word(at + 1));
      if (person.ambiguous && !two) return undefined;
      if (two) return { person, count: 2, to: at + 2 };
      return {
        person: withOthers(scan, at, person).person ?? person,
        count: 2,
        to: withOthers(scan, at, person).to,
      };
    }
    // «مدير المستشفى», «قائد الجيش»: a definite individual
    if (/^(?:ال|لل)/.test(scan.word(at + 1))) return undefined;
    const noun = withOthers(scan, at, person);
    // «ضابطا شرطة»: a dual in construct
    const two = stem.endsWith('ا') && /^(?:شرطه|جيش|امن|مخابرات)$/.test(scan.word(at + 1));
    return { person: noun.person ?? person, count: two ? 2 : 1, to: noun.to };
  }
  return undefined;
}
