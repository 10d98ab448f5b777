/** What a number counts, read from behind it: «شخصا», «آخرون», «من القتلى», «حالة وفاة». */
import type { Scan } from '../claims/scan.ts';
import { formsOf } from '../tokens.ts';
import { type Person, personNoun, THINGS } from './people.ts';

export const OTHERS = /^(?:اخر(?:ون|ين|ان|ي|يات)?|غيرهم|سواهم)$/;

const PERCENT = /^(?:%|بالميه|بالمايه|المايه|الميه)$/;

export const CASES = /^حال(?:ه|ات|تي|تان|تين)$/;

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

/** Behind a number these begin another phrase. */
export const FUNCTION_WORDS = new Set(
  'و في علي الي عن مع ب ل قد لا لم لن قبل بعد خلال جراء اثر عقب بينما فيما كما حين عندما حيث امس اليوم حتي او بسبب نتيجه بين ضمن منذ ان هو هي هم هذا هذه حسب بحسب وفق وفقا نقلا مما ما اذ لدي عند ضد قرب جنوب شمال شرق غرب داخل خارج امام كان كانت تم جري هناك مقابل بفعل اضافه فضلا من كذلك ايضا فقط تقريبا حاليا سنويا شهريا يوميا اسبوعيا فورا لاحقا سابقا جميعهم كلهم معظمهم اغلبهم غالبيتهم جلهم بعضهم احدهم حرقا دهسا غرقا خنقا طعنا شنقا'.split(
    ' ',
  ),
);

/** «العشرات», «المئات». */
const DEFINITE_SIZE = /^[وفبل]?ال(?:عشرات|ميات|مايات|الاف|الوف|ملايين)$/;

/** «أرباعهم», «ثلثي», «أضعاف». */
const SHARES = /^(?:ارباع|اخماس|اثلاث|اسداس|اعشار|اضعاف)(?:ه|ها|هم|هن)?$/;

const PERIODS =
  /^(?:عام|سنه|يوم|شهر|صباح|مساء|فجر|ليله?|ظهر|امس|اليوم|الليله|البارحه|الاسبوع|الشهر|العام|السنه)$/;

/** True when a date or a day begins at `at` instead of a noun: «عام 2013», «يوم الأحد», «صباح أمس». */
function tellsWhen(scan: Scan, at: number): boolean {
  const word = scan.word(at);
  if (!PERIODS.test(word)) return false;
  if (/^(?:ال|امس)/.test(word)) return true;
  const next = scan.tokens[at + 1];
  if (word === 'عام' || word === 'سنه') return next?.kind === 'number' ? Number(next.text) > 1000 : false;
  return /^(?:ال|امس|اول)/.test(next?.text ?? '');
}

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
export function nounAfter(scan: Scan, at: number): Noun | undefined {
  let i = at;
  if (scan.closes(i) > 0 && scan.closes(i) - i <= 3) i++;
  const word = scan.word(i);
  const token = scan.tokens[i];
  if (token === undefined) return { ...NOTHING, to: at, alone: true };
  if (PERCENT.test(word) || (word === 'في' && PERCENT.test(scan.word(i + 1)))) return undefined;
  if (token.kind === 'mark' || token.kind === 'number') return { ...NOTHING, to: at, alone: true };
  // «قُتل نحو ثلاثة أرباعهم»: a share
  if (SHARES.test(word)) return undefined;
  // «العشرات سلمت أنفسها»: nothing is counted behind a definite size
  if (DEFINITE_SIZE.test(scan.word(at - 1)) && !/^(?:من|منهم|منهن|اخر.*)$/.test(word))
    return { ...NOTHING, to: at, alone: true };
  // «وأصيب 173 اليوم الأحد», «وقتلت 584 ألفا عام 2013»: when, not what
  if (tellsWhen(scan, i)) return { ...NOTHING, to: at, alone: true };
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
    const person =
      scan.word(i + 1).startsWith('و') && !/^وف/.test(scan.word(i + 1)) ? undefined : personAt(scan, i + 1);
    // «و184 حالة مرضية»: nobody was hurt
    if (/^مرضي/.test(scan.word(i + 1))) return { ...NOTHING, to: i + 2, thing: true };
    if (person?.cases) return { ...NOTHING, to: i + 2, person };
    return { ...NOTHING, to: i + 1, person: { group: null } };
  }
  // «الطائرة الماليزية 370 المفقودة»
  if (scan.tokens[i - 1]?.kind === 'number' && /^ال.*ه$/.test(word))
    return { ...NOTHING, to: at, alone: true };
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
export function withOthers(scan: Scan, at: number, person: Person): Noun {
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

/** Bodies of people, in construct. */
const BODIES =
  /^(?:ميليشيات|مليشيات|مليشيا|ميليشيا|قوات|قوه|صفوف|منسوبي|منتسبي|ابناء|اتباع|انصار|قبيله|عشيره|جماعه|تنظيم|حركه|اهالي|موالي|مرافقي|مساعدي)$/;

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
  // «25 من ميليشيات الحوثي»
  return /^ال/.test(next) || BODIES.test(next)
    ? { ...NOTHING, to: at + 2, unknown: true }
    : { ...NOTHING, to: at, alone: true };
}
