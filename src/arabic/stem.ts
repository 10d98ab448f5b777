/**
 * The light stemmer: takes off what is written onto a word, and its inflection.
 *
 *     والقتلى → قتل     بمدينة → مدين     أسلحتهم → اسلح     ستتوقف → تتوقف     الأذربيجانية → اذربيج
 *
 * Proclitics first (و ف, then ب ل ك س, then the article), then the pronoun, then the endings of number, gender and
 * relation. A letter that may be a clitic or the word's own («بمقتل», but «بلد») is told apart by how frequent
 * the word is in news with it and without it (frequency.ts). Input is folded (fold.ts).
 */

import {
  AFTER_ARTICLE,
  AFTER_PREPOSITION,
  AFTER_WAW,
  OWN_ARTICLE,
  OWN_LETTER,
  OWN_WAW,
  TWO_LETTERS,
} from './first-letters.ts';
import { frequencyClass } from './frequency.ts';
import { ownStems } from './own-stems.ts';
import { isProper } from './proper.ts';

/** Endings, longest first; each only if as many letters remain as the number says. */
const ENDINGS: readonly (readonly [string, number])[] = [
  ['اتها', 3],
  ['اته', 3],
  ['اتهم', 3],
  ['تين', 3],
  ['تان', 3],
  ['يون', 3],
  ['يين', 3],
  ['يات', 3],
  ['ات', 3],
  ['ون', 3],
  ['ين', 3],
  ['ان', 3],
  ['وا', 3],
  ['وه', 3],
  ['يه', 3],
  ['يا', 3],
  ['ه', 3],
  ['ي', 3],
  ['ا', 3],
];

const PRONOUNS = ['هما', 'كما', 'ها', 'هم', 'هن', 'نا', 'كم', 'كن'] as const;

/** The endings and pronouns by their last letter, so that a word looks only at those it may have. */
const endingsBy = new Map<string, (readonly [string, number])[]>();
for (const ending of ENDINGS)
  endingsBy.set(ending[0].slice(-1), [...(endingsBy.get(ending[0].slice(-1)) ?? []), ending]);
const pronounsBy = new Map<string, string[]>();
for (const pronoun of PRONOUNS)
  pronounsBy.set(pronoun.slice(-1), [...(pronounsBy.get(pronoun.slice(-1)) ?? []), pronoun]);

/** Stems are of Arabic letters; digits and words of other letters stay as they are. */
const isArabic = (word: string): boolean => word >= '\u0621' && word < '\u064B';

/** Takes endings off, at most two («اذربيجانيه» → «اذربيجان» → «اذربيج»). */
function withoutEndings(word: string): string {
  let stem = word;
  for (let round = 0; round < 2; round++) {
    let taken = 0;
    for (const [end, left] of endingsBy.get(stem.charAt(stem.length - 1)) ?? [])
      if (stem.length - end.length >= left && stem.endsWith(end)) {
        taken = end.length;
        break;
      }
    if (taken === 0) break;
    stem = stem.slice(0, -taken);
  }
  return stem;
}

/** The hamza at the end of «زملاء» before a pronoun: «زملاؤها», «زملائهم». */
const HAMZA = /^(.{2,}ا)[وي](ه|ها|هم|هما|هن|نا|كم)$/;

/** The stem of a word that ends in a hamza, before a pronoun; undefined for any other word. */
function beforeHamza(word: string): string | undefined {
  const [, base, pronoun] = HAMZA.exec(word) ?? [];
  if (base === undefined) return undefined;
  const whole = `${base}ء`;
  const stem = ownStems.get(whole) ?? whole;
  // «بناية», «علاوة» have no pronoun
  return frequencyClass(stem) > 0 && (pronoun !== 'ه' || frequencyClass(withoutEndings(word)) === 0)
    ? stem
    : undefined;
}

/** Takes off pronoun and endings of a word without proclitics. */
export function withoutSuffixes(word: string): string {
  if (!isArabic(word)) return word;
  const given = ownStems.get(word) ?? beforeHamza(word);
  if (given !== undefined) return given;
  if (word.endsWith('ته') && word.length >= 5) {
    // «سيارته», «وفاته»: the ت may be the ة of «سيارة» before «ـه»
    const base = `${word.slice(0, -2)}ه`;
    const stem = ownStems.get(base) ?? withoutEndings(base);
    if (frequencyClass(stem) > frequencyClass(word.slice(0, -1))) return stem;
  }
  const pronoun = pronounsBy
    .get(word.charAt(word.length - 1))
    ?.find((end) => word.endsWith(end) && word.length - end.length >= 3);
  if (pronoun !== undefined) {
    const rest = word.slice(0, -pronoun.length);
    // «عمليتها»: the ت before a pronoun is the ة of «عملية»
    const base = rest.endsWith('ت') && rest.length >= 4 ? `${rest.slice(0, -1)}ه` : rest;
    const stem = ownStems.get(rest) ?? ownStems.get(base) ?? withoutEndings(base);
    // «متهم», «حاكم» end in letters that only look like a pronoun: «حا» is no word, and they are known words themselves
    const whole = frequencyClass(withoutEndings(word));
    if (
      pronoun === 'ها' ||
      frequencyClass(stem) > whole ||
      (whole === 0 && pronoun !== 'كم' && pronoun !== 'نا')
    )
      return stem;
  }
  return withoutEndings(word);
}

/** How frequent in news a word without proclitics is, as a class (0 unknown). */
export const known = (word: string): number => frequencyClass(withoutSuffixes(word));

/** True when `word` is better read as a clitic and `rest`. `slack`: by how many classes the rest may be rarer. */
function splits(word: string, rest: string, slack: number, unknown: boolean): boolean {
  if (rest.length < 2 || OWN_LETTER.test(word)) return false;
  if (isProper(rest) || AFTER_PREPOSITION.has(rest)) return true;
  const alone = known(rest);
  const whole = known(word);
  if (alone === 0 && whole === 0) return unknown;
  return rest.length > 2 && alone > 0 && alone + slack >= whole;
}

function withoutArticle(word: string): string {
  // «للمدينة»; but «للغاية» is dropped as a stop word elsewhere
  if (word.startsWith('لل') && word.length >= 4) {
    // «للجنة», «للبنان» are لـ and a word with its own ل, which is written twice, not three times
    const own = word.slice(1);
    return known(own) > known(word.slice(2)) ? own : word.slice(2);
  }
  if (word.startsWith('ال') && word.length >= 4 && !OWN_ARTICLE.test(word)) return word.slice(2);
  if (AFTER_ARTICLE.test(word)) return word.slice(3);
  if (
    /^[بكف]ال/.test(word) &&
    word.length >= 6 &&
    !OWN_ARTICLE.test(word.slice(1)) &&
    splits(word, word.slice(3), 3, true)
  )
    return word.slice(3);
  return word;
}

/** Dialect: «عالشارع», «هالبلد», «بيروح», «حيروح», «ماعرفش» keep what follows. */
function withoutDialect(word: string): string {
  if (/^[عه]ال.{3}/.test(word) && known(word) === 0) return word.slice(3);
  if (/^[بح][يت].{3}/.test(word) && known(word) === 0) return word.slice(1);
  return word;
}

/** Takes off و ف, ب ل ك س and the article: «وبالمدينة» → «مدينه», «ستتوقف» → «تتوقف». */
export function withoutProclitics(word: string): string {
  if (!isArabic(word) || isProper(word)) return word;
  if (/^[وف]/.test(word) && isProper(word.slice(1))) return word.slice(1);
  let rest = word;
  if (AFTER_WAW.test(rest)) rest = rest.slice(1);
  else if (rest.startsWith('و') && rest.length >= 4 && !OWN_WAW.test(rest)) {
    const after = rest.slice(1);
    if (/^(ال|لل|بال|كال)/.test(after) || splits(rest, after, 3, after.length >= 3)) rest = after;
  } else if (rest.startsWith('ف') && rest.length >= 4) {
    const after = rest.slice(1);
    if (/^(ال|لل)/.test(after) ? after.length >= 5 : splits(rest, after, 0, false)) rest = after;
  }
  const bare = withoutArticle(rest);
  if (bare !== rest) return bare;
  if (TWO_LETTERS.test(rest)) return rest.slice(1);
  if (/^[بلك]/.test(rest) && rest.length >= 4 && splits(rest, rest.slice(1), 0, false)) return rest.slice(1);
  // «سيصل»; but «سيدة», «ستار» are words
  if (
    /^س[يتن]/.test(rest) &&
    (rest.length >= 5 || (rest.length === 4 && known(rest) + 2 <= known(rest.slice(1)))) &&
    splits(rest, rest.slice(1), 1, false)
  )
    return rest.slice(1);
  return withoutDialect(rest);
}

/** The stem of a folded word: `stem(fold('وبالأسلحة')) === 'اسلح'`. A word of other letters or digits stays. */
export function stem(word: string): string {
  return withoutSuffixes(withoutProclitics(word));
}
