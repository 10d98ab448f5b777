/**
 * Verbs: what the forms of one verb have in common.
 *
 *     أُنشئت، أنشأ، ينشئ → انش     زار، يزور → زار     خلّدت، ستخلّد → خلد     اختير، اختار → اختار
 *
 * A key is the past with its weak letters written one way. Without vowels a form may come from several verbs («تقع» from
 * وقع، قاع، قعي), so that it has several keys; two forms may be of one verb when they share one.
 */
import { frequencyClass } from './frequency.ts';

/** Letters that the present begins with. */
const PRESENT = 'يتن';
/** Written onto the present: future and purpose, and the dialects' present and future: «ستغلق»، «هيغلق»، «كيغلق». */
const PREFIXES = 'سهحكبل';
const ARABIC = /^[\u0621-\u064A]{3,9}$/;

/** The past as a key: «بنا»، «بنو» → «بني»; «سيل» (سُئل), «سول» → «سال»; «اعيد» → «اعاد»; «انشي»، «انشا» → «انش». */
function normal(past: string): string {
  let key = past;
  if (key.length >= 4) key = key.replace(/[اويء]$/, '');
  if (key.length === 3) return key.replace(/[اوء]$/, 'ي').replace(/^(.)[وي](.)$/, '$1ا$2');
  return key.startsWith('ا') ? key.replace(/ي(.)$/, 'ا$1') : key;
}

/** The keys of the verbs that a stem (stem.ts) may be a form of; none for what is too short, too long or not Arabic. */
export function verbKeys(stem: string): string[] {
  const keys: string[] = [];
  if (!ARABIC.test(stem)) return keys;
  const add = (past: string): void => {
    const key = normal(past);
    if (key.length >= 3 && !keys.includes(key)) keys.push(key);
  };
  const addPast = (past: string): void => add(past.length === 2 ? `${past}ي` : past);
  addPast(stem);
  if (stem.endsWith('ت')) {
    // «خلدت» is of «خلد», but «بيروت» not of «بيرو», which is rarer than it by far
    const rest = stem.slice(0, -1);
    const own = frequencyClass(stem);
    if (rest.length >= 3 ? frequencyClass(rest) + 2 >= own : own === 0) addPast(rest);
  }
  const present =
    stem.length >= 5 && PREFIXES.includes(stem.charAt(0)) && PRESENT.includes(stem.charAt(1))
      ? stem.slice(1)
      : stem;
  if (PRESENT.includes(present.charAt(0))) {
    const rest = present.slice(1);
    if (rest.length >= 3) {
      add(rest);
      add(`ا${rest}`);
    } else {
      add(`و${rest}`);
      add(`${rest}ي`);
      add(`${rest.charAt(0)}ا${rest.charAt(1)}`);
    }
  }
  if (present !== stem) addPast(present);
  return keys;
}

/** A past without the ت of «she» and without a weak letter before it or at its end: «أنهى»، «أنهت» → «انه». */
const genderless = (past: string): string => past.replace(past.endsWith('ت') ? /[ايو]?ت$/ : /[ايو]$/, '');

/** True for two stems that are one past of he and she: «وصل» and «وصلت», «أنهى» and «أنهت». Both are of one verb, by their keys. */
export const isGenderPair = (one: string, other: string): boolean =>
  one.endsWith('ت') !== other.endsWith('ت') && genderless(one) === genderless(other);
