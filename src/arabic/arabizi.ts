/**
 * Arabizi: Arabic typed in Latin letters and digits («kam wa7ed mat», «shu sar»), noticed and spelt out by consonants.
 *
 * Digits stand for letters that Latin lacks: 2 ء or ق, 3 ع, 5 خ, 6 ط, 7 ح, 8 غ, 9 ق. Vowels are written as heard, so a
 * word is compared by its sound (sound.ts), never turned into one Arabic spelling.
 */

/** Function and question words as typed, with what they are in Arabic. */
const WORDS: Readonly<Record<string, string>> = {
  kam: 'كم',
  kem: 'كم',
  adesh: 'قديش',
  '2adesh': 'قديش',
  '2adeh': 'قديش',
  adeh: 'قديش',
  addeh: 'قديش',
  '2addesh': 'قديش',
  ch7al: 'شحال',
  ch7el: 'شحال',
  chhal: 'شحال',
  b9adech: 'قداش',
  '9adech': 'قداش',
  '9addech': 'قداش',
  gaddech: 'قداش',
  sh7al: 'شحال',
  meen: 'مين',
  min: 'مين',
  mn: 'مين',
  mino: 'منو',
  menu: 'منو',
  mnu: 'منو',
  chkoun: 'شكون',
  shkoun: 'شكون',
  chkon: 'شكون',
  shkun: 'شكون',
  shu: 'شو',
  sho: 'شو',
  shou: 'شو',
  chou: 'شو',
  esh: 'ايش',
  eish: 'ايش',
  aish: 'ايش',
  wesh: 'وش',
  wsh: 'وش',
  wach: 'واش',
  wash: 'واش',
  chnou: 'شنو',
  chnowa: 'شنو',
  shno: 'شنو',
  shnu: 'شنو',
  shinu: 'شنو',
  eh: 'ايه',
  eih: 'ايه',
  ash: 'اش',
  ach: 'اش',
  wein: 'وين',
  wen: 'وين',
  ween: 'وين',
  win: 'وين',
  fein: 'فين',
  fen: 'فين',
  feen: 'فين',
  fin: 'فين',
  lesh: 'ليش',
  leish: 'ليش',
  leesh: 'ليش',
  laysh: 'ليش',
  leh: 'ليه',
  leih: 'ليه',
  leeh: 'ليه',
  '3lach': 'علاش',
  '3lash': 'علاش',
  '3alash': 'علاش',
  emta: 'امتي',
  imta: 'امتي',
  eimta: 'امتي',
  aymta: 'امتي',
  emtaa: 'امتي',
  mata: 'متي',
  ma2ta: 'متي',
  wa9tach: 'وقتاش',
  wa9tech: 'وقتاش',
  fo9ach: 'فوقاش',
  kif: 'كيف',
  keef: 'كيف',
  kefash: 'كيفاش',
  kifach: 'كيفاش',
  ezay: 'ازاي',
  ezzay: 'ازاي',
  izay: 'ازاي',
  shlon: 'شلون',
  shlown: 'شلون',
  hal: 'هل',
  el: '',
  al: '',
  il: '',
  l: '',
  fi: '',
  fe: '',
  fel: '',
  fil: '',
  bel: '',
  bil: '',
  b: '',
  men: '',
  '3an': '',
  '3n': '',
  '3ala': '',
  '3la': '',
  '3al': '',
  ma3: '',
  w: '',
  wa: '',
  u: '',
  ya: '',
  elli: '',
  illi: '',
  yalli: '',
  lli: '',
  ra7: '',
  rah: '',
  ha: '',
  '7a': '',
  kan: '',
  kanet: '',
  kant: '',
  ykoun: '',
  yekoun: '',
  ykun: '',
  ykon: '',
  yekon: '',
  sar: '',
  sayr: '',
  saret: '',
  '7asal': '',
  '7sal': '',
  wa7ed: '',
  wa7id: '',
  wahed: '',
  wehed: '',
  nas: '',
  shakhs: '',
  ma: '',
  mo: '',
  mesh: '',
  mish: '',
  da: '',
  di: '',
  dah: '',
  hay: '',
  had: '',
  hada: '',
  hayda: '',
  bein: '',
  been: '',
  ben: '',
  dyal: '',
  dial: '',
  ta3: '',
  bta3: '',
  taba3: '',
  '7atta': '',
  lessa: '',
  ba3d: '',
  abl: '',
  abel: '',
};

/** Words that English has too. */
const ENGLISH_TOO = new Set('win min fin fen had al ash u w l b wash been ma ha hay men da fe di'.split(' '));

const pieces = (text: string): string[] => text.toLowerCase().match(/[a-z0-9'’]+/g) ?? [];

/** A digit beside a letter, as one that stands for a letter is: «wa7ed», «3ala»; not «2020», «7pm», «f16». */
const holdsLetterDigit = (word: string): boolean =>
  /[a-z]/.test(word) &&
  /[235679]/.test(word) &&
  !/\d\d/.test(word) &&
  !/^\d+(st|nd|rd|th|am|pm|k|m|km)$/.test(word);

/** True for a question typed in Arabizi: no Arabic letters, and at least two words, or half of them, that only Arabizi has. */
export function isArabizi(text: string): boolean {
  if (/[\u0621-\u064A]/.test(text)) return false;
  const words = pieces(text).filter((word) => /[a-z]/.test(word));
  const sure = words.filter(
    (word) => holdsLetterDigit(word) || (Object.hasOwn(WORDS, word) && !ENGLISH_TOO.has(word)),
  );
  return sure.length >= 2 || (sure.length > 0 && sure.length * 2 >= words.length);
}

/** A word of an Arabizi text: a function or question word in Arabic, or a content word to be compared by sound. */
export interface ArabiziWord {
  /** Folded Arabic of a question word; '' for a function word; undefined for a content word. */
  readonly known: string | undefined;
  /** Spellings in Latin letters only, to be compared by sound. */
  readonly spellings: readonly string[];
  readonly text: string;
}

const DIGITS: Readonly<Record<string, string>> = {
  '3': 'a',
  '5': 'kh',
  '6': 't',
  '7': 'h',
  '8': 'gh',
  '9': 'q',
  '2': 'a',
};

/** The words of an Arabizi text. */
export function arabiziWords(text: string): ArabiziWord[] {
  return pieces(text).map((word) => {
    const known = Object.hasOwn(WORDS, word) ? WORDS[word] : undefined;
    if (known !== undefined || !/[a-z]/.test(word)) return { known, spellings: [], text: word };
    const bare = word.replace(/^(?:el|al|il|bel|fel|lel|wel|l)-?(?=.{4})/, '');
    const spelt = (two: string): string =>
      [...bare].map((letter) => (letter === '2' ? two : (DIGITS[letter] ?? letter))).join('');
    const spellings = bare.includes('2') ? [spelt('q'), spelt('a')] : [spelt('a')];
    return { known, spellings, text: word };
  });
}
