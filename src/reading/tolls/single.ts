/** People told without a number: «طفلان», «حارس قرية», «حالة وفاة», «أحد المتظاهرين». */
import { isMark } from '../../arabic/letters.ts';
import type { Scan } from '../claims/scan.ts';
import { CASES, FUNCTION_WORDS, OTHERS, personAt, stemsOf, withOthers } from './counted.ts';
import { type Person, personNoun } from './people.ts';
import { qualifierAfter } from './qualifiers.ts';
import type { Quantity } from './quantity.ts';

/** «طفله» is his child, «طفلة» a girl: folding makes them one. */
function isOwned({ tokens, text }: Scan, at: number): boolean {
  const { start = 0, end = 0 } = tokens[at] ?? {};
  let last = end - 1;
  while (last > start && isMark(text.charCodeAt(last))) last--;
  if (text[last] !== 'ه') return false;
  const source = text.slice(start, end).replace(/\p{M}/gu, '');
  return /[^ايوه]ه$/.test(source) && text.includes('ة');
}

/** Duals and single persons told without a number: «طفلان», «حارس قرية», «حالة وفاة». */
export function* wordQuantities(scan: Scan, taken: Uint8Array): Generator<Quantity> {
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
    // «شابا فلسطينيا»: the second says what the first is
    const adjective = count === 1 && person.cases !== true && personNoun(scan.word(to))?.count === 1;
    at = adjective ? to : to - 1;
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

/** Members of a body, in construct with it. */
const MEMBERS = /^(?:افراد|عناصر|رجال|منسوبي|منتسبي|ضباط|جنود|اعضاء|مقاتلي|مسلحي|عمال|ركاب|سكان|ابناء|حراس)$/;

/** Countries that sound like one of their citizens in the accusative: «ماليزيا», «تركيا». */
const COUNTRIES =
  /^(?:سوريا|ليبيا|ماليزيا|اندونيسيا|نيجيريا|كينيا|اثيوبيا|ايطاليا|المانيا|بريطانيا|اسبانيا|رومانيا|بلغاريا|صربيا|كرواتيا|جورجيا|ارمينيا|روسيا|تركيا|كولومبيا|استراليا|اريتريا|غامبيا|تنزانيا|اوروبا|افريقيا|اسيا|البانيا|تشيكيا|سلوفاكيا|سلوفينيا|مقدونيا|مولدوفيا|نامبيا|زامبيا|بوليفيا|منغوليا|موريتانيا|كمبوديا|غينيا)$/;

function countedWord(scan: Scan, at: number): { person: Person; count: 1 | 2; to: number } | undefined {
  const word = scan.word(at);
  if (
    OTHERS.test(word.replace(/^و/, '')) &&
    !/(?:غيرهم|سواهم)$/.test(word) &&
    !/^(?:عدد|جزء|قسم|بعض|كل|امر|يوم|شيء|وقت|مكان|هجوم|حادث|تفجير|انفجار|مبني|منزل|موقع)$/.test(
      scan.word(at - 1),
    ) &&
    !/^اخر(?:ون|ين|ي|يات)$/.test(word.replace(/^و/, '')) &&
    endsPhrase(scan, at + 1)
  )
    return { person: { group: null }, count: word.endsWith('ان') ? 2 : 1, to: at + 1 };
  // «أحد المتظاهرين», «أحد أفراد الدورية»: one of them
  if (/^[وبل]?احد(?:ي)?$/.test(word)) {
    const person = personAt(scan, at + 1);
    if (person !== undefined && MEMBERS.test(scan.word(at + 1)) && scan.word(at + 2).startsWith('ال'))
      return { person, count: 1, to: at + 3 };
    return person !== undefined && person.count === undefined && scan.word(at + 1).startsWith('ال')
      ? { person, count: 1, to: at + 2 }
      : undefined;
  }
  for (const stem of stemsOf(word)) {
    const person = personNoun(stem);
    // «مقتل عائلة» tells no number
    if (person?.count === undefined || stem.startsWith('ال') || /^(?:عايله|اسره)$/.test(stem)) continue;
    // «أوقفت حكومة ماليزيا», «وفاة طفله»: a country, and a child of somebody; «طالبان» the movement
    if (COUNTRIES.test(stem) || isOwned(scan, at) || (stem === 'طالبان' && !/^اثن/.test(scan.word(at + 1))))
      return undefined;
    // «حالة وفاة وإصابة حرجة»; not «إصابتها إصابة بليغة»
    if (person.cases && !(person.count === 1 && word.startsWith('و') && SEVERITY.test(scan.word(at + 1))))
      return undefined;
    if (person.count === 2) {
      const two = /^اثن/.test(scan.word(at + 1));
      if (person.ambiguous && !two) return undefined;
      if (two) return { person, count: 2, to: at + 2 };
      // «طفلان شقيقان»: two, not four
      const twins = personNoun(scan.word(at + 1));
      if (twins?.count === 2 && twins.category === undefined) return { person, count: 2, to: at + 2 };
      return {
        person: withOthers(scan, at, person).person ?? person,
        count: 2,
        to: withOthers(scan, at, person).to,
      };
    }
    // «مدير المستشفى», «قائد الجيش»: a definite individual
    if (/^(?:ال|لل)/.test(scan.word(at + 1)) && !/[^ا]ا$/.test(word)) return undefined;
    const noun = withOthers(scan, at, person);
    // «ضابطا شرطة»: a dual in construct
    const two = stem.endsWith('ا') && /^(?:شرطه|جيش|امن|مخابرات)$/.test(scan.word(at + 1));
    return { person: noun.person ?? person, count: two ? 2 : 1, to: noun.to };
  }
  return undefined;
}
