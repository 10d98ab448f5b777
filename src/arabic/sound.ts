/**
 * The sound of names: spellings of one name meet, in Arabic letters and in Latin ones.
 *
 *     غوتيريش، جوتيريش، Guterres → gtrs     دونغالا، دونجالا، Donggala → dngl     مينتاواي، Mentawai → mntw
 *
 * A skeleton of consonants, in which letters that one name's spellings mix up are one class. شرق and سرق sound alike
 * to it too: use it for names only, words that are Latin or that the collection does not hold.
 */

/** Letter → class; '' for what is dropped: vowels and ع, which other scripts leave out. */
const ARABIC: Readonly<Record<string, string>> = {
  ب: 'b',
  ت: 't',
  ط: 't',
  ث: 's',
  ج: 'g',
  غ: 'g',
  ح: 'h',
  خ: 'h',
  د: 'd',
  ض: 'd',
  ذ: 'd',
  ر: 'r',
  ز: 's',
  س: 's',
  ش: 's',
  ص: 's',
  ظ: 'd',
  ف: 'f',
  ق: 'k',
  ك: 'k',
  ل: 'l',
  م: 'm',
  ن: 'n',
  ه: 'h',
};

/** Latin letters and groups, longest first. */
const LATIN: readonly (readonly [RegExp, string])[] = [
  [/^(sch|tch|tsch|tsh)/, 's'],
  [/^(sh|ch|ts|tz|cz|zh)/, 's'],
  [/^(th)/, 't'],
  [/^(dh)/, 'd'],
  [/^(kh)/, 'h'],
  [/^(gh|dj|dg)/, 'g'],
  [/^(ph)/, 'f'],
  [/^(ck|qu)/, 'k'],
  [/^x/, 'ks'],
  [/^c(?=[eiy])/, 's'],
  [/^[ckq]/, 'k'],
  [/^[gj]/, 'g'],
  [/^[sz]/, 's'],
  [/^[fv]/, 'f'],
  [/^[bp]/, 'b'],
  [/^h/, 'h'],
  [/^[dlmnrt]/, '='],
];

const doubled = /(.)\1+/g;

function skeletonOfLatin(word: string): string {
  let out = '';
  for (let at = 0; at < word.length; ) {
    const rest = word.slice(at);
    const rule = LATIN.find(([pattern]) => pattern.test(rest));
    const matched = rule?.[0].exec(rest)?.[0] ?? rest.charAt(0);
    out += rule === undefined ? '' : rule[1] === '=' ? matched : rule[1];
    at += matched.length;
  }
  return out;
}

/** The consonants of a folded word as classes, doubles once: `skeleton('غوتيريش') === 'gtrs'`. Empty for digits and marks. */
export function skeleton(word: string): string {
  const latin = /[a-z]/.test(word);
  let out = '';
  if (latin) out = skeletonOfLatin(word.normalize('NFD').replace(/[^a-z]/g, ''));
  else for (const letter of word.replaceAll('تش', 'ش')) out += ARABIC[letter] ?? '';
  // a final h is written or not: «جاوة» is folded to «جاوه», Java
  return out.replace(doubled, '$1').replace(/(?<=.)h$/, '');
}

/** Vowels kept, coarsely, so that short names can be told apart: `voiced('بالو') === 'balu'`, as of "Palu". */
export function voiced(word: string): string {
  const vowels: Readonly<Record<string, string>> = {
    ا: 'a',
    و: 'u',
    ي: 'i',
    ع: 'a',
    ء: '',
    a: 'a',
    e: 'i',
    i: 'i',
    o: 'u',
    u: 'u',
    w: 'u',
    y: 'i',
  };
  let out = '';
  const letters = word
    .normalize('NFD')
    .replace(/[^\p{L}]/gu, '')
    .replaceAll('تش', 'ش');
  for (let at = 0; at < letters.length; ) {
    const letter = letters.charAt(at);
    const vowel = vowels[letter];
    if (vowel !== undefined) {
      out += vowel;
      at++;
      continue;
    }
    const rest = letters.slice(at);
    const rule = LATIN.find(([pattern]) => pattern.test(rest));
    const matched = rule?.[0].exec(rest)?.[0] ?? letter;
    out += rule === undefined ? (ARABIC[letter] ?? '') : rule[1] === '=' ? matched : rule[1];
    at += matched.length;
  }
  // «جاوة» is folded to «جاوه», Java
  return out.replace(/(?<=.)a?h$/, 'a').replace(doubled, '$1');
}
