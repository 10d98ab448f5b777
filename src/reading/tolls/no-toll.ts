/** What makes a count of people no toll: they are freed, ill, recovered, replaced by a newer figure, or nothing happened to them. */
import type { Scan } from '../claims/scan.ts';
import { stemsOf } from './counted.ts';
import type { Earlier } from './fate.ts';
import type { Quantity } from './quantity.ts';
import { EPIDEMIC, ILLNESS, NO_FUTURE, RELEASES, SPORT, TRIGGERS, UNREAL, VIOLENCE } from './triggers.ts';

/** «سقوط قتيل», «قتيل وجريحان في انفجار», «عُثر على جثة»: one casualty told without a trigger. */
export function standsAlone(scan: Scan, { from, person }: Quantity): boolean {
  if (person?.cases) return true;
  const noun = scan.word(from);
  // «طالته رصاصة فأردته قتيلا»: the one told of before
  if (
    /ا$/.test(noun) &&
    /(?:[تايوى]ه|ها|هم|ه)$|^[وف]?(?:سقط|خر|وقع|وجد|ارداه|عاد|رقد)$/.test(scan.word(from - 1))
  )
    return false;
  // «سقط العشرات بين قتيل وجريح»: a sum of both
  if (/^[وف]?(?:بين|ما)$/.test(scan.word(from - 1)) || /قتيل/.test(scan.word(from - 1))) return false;
  if (/^و?(?:قتيلا?|جريحا?)$/.test(noun)) return !/^(?:كل|اي|اول|اخر|لا|دون|بلا)$/.test(scan.word(from - 1));
  for (let at = from - 1; at >= Math.max(scan.begin(from), from - 2); at--)
    if (
      /^[وف]?(?:سقوط|وقوع|سقط|سقطت|خلف|خلفت|اوقع|العثور|عثر|عثرت|عثروا|انتشال|انتشلت|انتشل|تسجيل)$/.test(
        scan.word(at),
      )
    )
      return true;
  return false;
}

/** «من 31 إلى 32», «بعد حصيلة سابقة بلغت 20»: a figure that the sentence itself replaces. */
export function isEarlierFigure(scan: Scan, { from, to }: Quantity, earlier: readonly Earlier[]): boolean {
  if (scan.word(from - 1) === 'من' && scan.word(to) === 'الي') return true;
  for (let at = from - 1; at >= Math.max(scan.begin(from), from - 16); at--)
    if (scan.word(at) === 'سابقه' && /حصيله/.test(scan.word(at - 1)))
      return earlier.some(({ category, quantity }) => category !== undefined && quantity.from < at);
  return false;
}

/** «إطلاق سراح 27 مسلحا», «الإفراج عن عشرة أسرى». */
export function isFreed(scan: Scan, { from, person }: Quantity): boolean {
  if (person?.category === 'killed' || person?.category === 'wounded') return false;
  for (let at = from - 1; at >= Math.max(scan.begin(from), from - 4); at--) {
    const word = scan.word(at);
    if (word === ',' || word === '.') return false;
    if (stemsOf(word).some((stem) => RELEASES.has(stem))) return true;
    if (stemsOf(word).some((stem) => TRIGGERS.has(stem))) return false;
  }
  return false;
}

/** «842 إصابة بفيروس», «تصيب الملاريا 200 مليون شخص», «أصيب 27800 منذ تفشي الوباء»: those who fell ill are no toll. */
export function isIllness(scan: Scan, { person, from, to }: Quantity): boolean {
  if (person?.category !== 'wounded') return false;
  for (let at = to; at < to + 4; at++) {
    if (',.'.includes(scan.word(at) || '.')) break;
    if (ILLNESS.test(scan.word(at))) return true;
  }
  // «9800 جريح … و5800 إصابة بحمى الضنك»: nobody is a جريح of a fever
  if (/جريح|جرحي/.test(scan.word(to - 1))) return false;
  let epidemic = false;
  let sport = false;
  for (let at = Math.max(scan.begin(from), from - 40); at < Math.min(scan.limit(to - 1), to + 40); at++) {
    const word = scan.word(at);
    if (VIOLENCE.test(word)) return false;
    // «عدد الإصابات المثبتة مخبريا 842 إصابة»
    if (person.cases === true && SPORT.test(word)) sport = true;
    if (EPIDEMIC.test(word) || (person.cases === true && /مخبري|مثبته|موكده|جديده/.test(word)))
      epidemic = true;
  }
  return epidemic || sport;
}

/** «سيؤدي إلى وفاة ملايين», «قد يقتل», «محاولة قتل»: what did not happen. */
export function isUnreal(scan: Scan, at: number): boolean {
  for (let i = at - 1; i >= Math.max(scan.begin(at), at - 5); i--) {
    const word = scan.word(i);
    if (word === ',' || word === ':') return false;
    const plain = word.replace(/^[وف](?=.{2})/, '');
    if (plain === 'لا' && /^(?:[يت]قل(?:ون)?|[يت]زال(?:ون|وا|ان)?)$/.test(scan.word(i + 1))) continue;
    if (UNREAL.test(plain) && !NO_FUTURE.test(plain)) return true;
    if (
      plain === 'قد' &&
      /^[يت]/.test(scan.word(i + 1)) &&
      !TRIGGERS.has(scan.word(i + 1).replace(/^ت(?=وفي)/, 'ت'))
    )
      return true;
  }
  return false;
}

/** «اثنين من المصابين عادا إلى منزليهما». */
export function hasRecovered(scan: Scan, { to }: Quantity): boolean {
  for (let at = to; at < to + 3; at++)
    if (/^(?:عاد|غادر|خرج|تعاف|تماثل|شف)(?:ا|وا|ت|تا|ي)?$/.test(scan.word(at))) return true;
  return false;
}
