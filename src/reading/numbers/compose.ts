/**
 * Numbers of several words: «مليونين وتسعمائة وخمسة وستين ألفاً وأربعمائة», «ألف و200», «ربع مليون».
 *
 *   number = term (و term)*          each term smaller than the scale before it
 *   term   = group? scale*           «مئة وخمسين ألف» = (100 + 50) × 1000
 *   group  = hundreds (و below hundred)?  |  below hundred  |  digits
 */
import { exactly, lookUp, type Word } from '../tokens.ts';
import { digitNumbers } from './digits.ts';
import {
  BOUND_ORDINALS,
  BOUND_UNITS,
  DECIMAL_POINT,
  FRACTIONS,
  HUNDRED_AFTER_UNIT,
  HUNDREDS,
  NEEDS_HAMZA,
  NO_NUMBERS,
  ORDINALS,
  PERCENT_PREPOSITIONS,
  QUARTERS,
  SCALES,
  type Scale,
  TEN,
  TENS,
  UNITS,
  ZERO,
} from './words.ts';

/** A number read from words `[at, next)`. */
export interface Composed {
  readonly value: number;
  readonly next: number;
  readonly ordinal: boolean;
  /** The scale it ends with, 1 for none: «3 آلاف» has 1000. A smaller term may follow. */
  readonly scale: number;
  /** What multiplies that scale, when that is all there is: 3 in «3 آلاف». */
  readonly coefficient?: number;
}

/** How a word joins the number so far: as its first word, right behind it («تسعة عشر»), or with «و». */
type Joint = 'first' | 'behind' | 'and';

/** A word as a number word: its stems (without the proclitics its joint allows, with and without article) and its end. */
interface Cell {
  readonly word: Word;
  readonly stems: readonly string[];
  readonly next: number;
}

const withoutArticle = (stem: string): readonly string[] =>
  stem.startsWith('ال') && stem.length > 3 ? [stem, stem.slice(2)] : [stem];

function cellAt(words: readonly Word[], at: number, joint: Joint): Cell | undefined {
  const word = words[at];
  if (word === undefined || NO_NUMBERS.has(word.text)) return undefined;
  // «أربعة و عشرون»: the conjunction stands apart
  if (joint === 'and' && word.text === 'و') return cellAt(words, at + 1, 'behind');
  const forms = word.forms.filter(({ clitics }) =>
    joint === 'first' ? true : clitics === (joint === 'and' ? 'و' : ''),
  );
  return { word, stems: forms.flatMap(({ stem }) => withoutArticle(stem)), next: at + 1 };
}

function inTable<T>(table: ReadonlyMap<string, T>, cell: Cell | undefined): T | undefined {
  for (const stem of cell?.stems ?? []) {
    const value = table.get(stem);
    if (value !== undefined && !(NEEDS_HAMZA.has(stem) && !/ئ/.test(cell?.word.source ?? ''))) return value;
  }
  return undefined;
}

/** Composes the number that begins at `at`, if one does. */
export function composeAt(words: readonly Word[], at: number): Composed | undefined {
  const word = words[at];
  // digits with no word behind them are the whole number: lists of digits may be very long
  if (word?.kind === 'number' && words[at + 1]?.kind !== 'word')
    return digitsAt(words, { word, stems: [], next: at + 1 });
  const fraction = word?.kind === 'word' ? fractionAt(words, at) : undefined;
  return fraction ?? chainAt(words, at);
}

/** «ربع مليون», «ثلاثة أرباع المليون», «نصف». */
function fractionAt(words: readonly Word[], at: number): Composed | undefined {
  const fraction = fraction1(words, at, 'first');
  if (fraction === undefined) return undefined;
  const scale = singleScale(words, fraction.next);
  // «النصف الثاني», «الربع الأول»: with the article it is a part of a year or a match
  if (scale === undefined)
    return words[at]?.forms.some(({ stem }) => stem.startsWith('ال'))
      ? undefined
      : { ...fraction, ordinal: false, scale: 1 };
  return { value: fraction.value * scale, next: fraction.next + 1, ordinal: false, scale: 1 };
}

function fraction1(
  words: readonly Word[],
  at: number,
  joint: Joint,
): { value: number; next: number } | undefined {
  const cell = cellAt(words, at, joint);
  const value = inTable(FRACTIONS, cell);
  if (cell === undefined) return undefined;
  if (value !== undefined) return { value, next: cell.next };
  const count = inTable(UNITS, cell);
  return count !== undefined && words[cell.next]?.text === QUARTERS
    ? { value: count / 4, next: cell.next + 1 }
    : undefined;
}

/** The scale of a single «مليون» or «المليون». */
function singleScale(words: readonly Word[], at: number): number | undefined {
  const found = inTable(SCALES, cellAt(words, at, 'behind'));
  return found?.count === 1 && !found.plural ? found.scale : undefined;
}

function chainAt(words: readonly Word[], at: number): Composed | undefined {
  const first = termAt(words, at, 'first');
  if (first === undefined) return undefined;
  let { value, next, scale, ordinal } = first;
  while (scale > 1) {
    const half = fraction1(words, next, 'and');
    if (half !== undefined && scale >= 1000) {
      // «مليون ونصف المليون»
      next = half.next + (singleScale(words, half.next) === scale ? 1 : 0);
      return { value: value + half.value * scale, next, ordinal, scale: 1 };
    }
    const term = termAt(words, next, 'and') ?? digitTermBehind(words, next);
    if (term === undefined || term.value >= scale) break;
    ({ next, scale } = term);
    value += term.value;
    ordinal ||= term.ordinal;
  }
  return next === first.next ? first : { value, next, ordinal, scale };
}

/** «٤ آلاف ٣ مائة و ٢١»: a smaller term in digits may follow without «و», if it has a scale itself. */
function digitTermBehind(words: readonly Word[], at: number): Composed | undefined {
  if (words[at]?.kind !== 'number') return undefined;
  const term = termAt(words, at, 'behind');
  return term !== undefined && term.value >= 100 && term.next > at + 1 ? term : undefined;
}

function termAt(words: readonly Word[], at: number, joint: Joint): Composed | undefined {
  const group = groupAt(words, at, joint);
  if (group === undefined) return bareScaleAt(words, at, joint);
  if (group.ordinal) return group;
  let { value, next } = group;
  let scale = group.scale;
  let found = scaleBehind(words, next, value);
  const coefficient = found === undefined ? undefined : value;
  while (found !== undefined) {
    value *= found.scale;
    scale = found.scale;
    next++;
    found = scaleBehind(words, next, value);
  }
  return { value, next, ordinal: false, scale, ...(coefficient === undefined ? {} : { coefficient }) };
}

/** A scale that multiplies what stands before it. «2015 ألف» is a year and a verb, «مئتا ألفي» nothing. */
function scaleBehind(words: readonly Word[], at: number, multiplied: number): Scale | undefined {
  const cell = cellAt(words, at, 'behind');
  const found = inTable(SCALES, cell);
  if (found === undefined || cell === undefined) return undefined;
  if (multiplied >= 1900 && multiplied <= 2100 && found.scale === 1000) return undefined;
  return found.count === 1 ? found : undefined;
}

/** «ألف», «مليونين», «ألف مليار»; «آلاف» alone is no number. */
function bareScaleAt(words: readonly Word[], at: number, joint: Joint): Composed | undefined {
  const cell = cellAt(words, at, joint);
  const found = inTable(SCALES, cell);
  if (cell === undefined || found === undefined || found.plural) return undefined;
  // «ألّف كتاباً» is a verb; «ألفا شخص» are two thousand, «ألفاً» with its tanwin is one
  if (/ّ/.test(cell.word.source)) return undefined;
  const dual = cell.stems.includes('الفا') && !/ً/.test(cell.word.source);
  const value = found.scale * (dual ? 2 : found.count);
  const larger = scaleBehind(words, cell.next, value);
  return larger !== undefined && larger.scale > found.scale
    ? { value: value * larger.scale, next: cell.next + 1, ordinal: false, scale: larger.scale }
    : { value, next: cell.next, ordinal: false, scale: found.scale };
}

/** A number below a thousand, or digits. */
function groupAt(words: readonly Word[], at: number, joint: Joint): Composed | undefined {
  const cell = cellAt(words, at, joint);
  if (cell === undefined) return undefined;
  const small = belowHundred(words, at, joint);
  const standsForHundred = small !== undefined && !small.ordinal && small.value > 0 && small.value < 10;
  const hundred =
    standsForHundred && isHundredBehind(words, small.next)
      ? { value: small.value * 100, next: small.next + 1 }
      : cell.word.kind === 'word'
        ? hundredAt(words, cell)
        : undefined;
  if (hundred === undefined) return small;
  const rest = belowHundred(words, hundred.next, 'and');
  return rest === undefined || rest.value >= 100
    ? { ...hundred, ordinal: false, scale: 100 }
    : { value: hundred.value + rest.value, next: rest.next, ordinal: rest.ordinal, scale: 1 };
}

const isHundredBehind = (words: readonly Word[], at: number): boolean =>
  HUNDRED_AFTER_UNIT.has(words[at]?.text ?? '');

function hundredAt(words: readonly Word[], cell: Cell): { value: number; next: number } | undefined {
  const value = inTable(HUNDREDS, cell);
  if (value === undefined) return undefined;
  const before = words[cell.next - 2];
  const clitics = lookUp(HUNDREDS, cell.word)?.form.clitics ?? '';
  // «20 في المائة», «بالمئة»: a percentage, no hundred
  if (value === 100 && /^(?:ب?ال)/.test(cell.word.text)) {
    if (before !== undefined && PERCENT_PREPOSITIONS.has(before.text)) return undefined;
    if (clitics.endsWith('ب') || cell.word.text.startsWith('ب')) return undefined;
  }
  if (
    value === 100 &&
    before !== undefined &&
    PERCENT_PREPOSITIONS.has(before.text) &&
    words[cell.next - 3]?.kind === 'number'
  )
    return undefined;
  return { value, next: cell.next };
}

function belowHundred(
  words: readonly Word[],
  at: number,
  joint: Joint,
  mayHaveDecimals = true,
): Composed | undefined {
  const cell = cellAt(words, at, joint);
  if (cell === undefined) return undefined;
  const whole = (value: number, next: number, ordinal = false): Composed => ({
    value,
    next,
    ordinal,
    scale: 1,
  });
  if (cell.word.kind === 'number') return digitsAt(words, cell);
  const unit = inTable(UNITS, cell);
  const ordinal = ordinalOf(cell);
  const bound = inTable(BOUND_UNITS, cell);
  const boundOrdinal = inTable(BOUND_ORDINALS, cell);
  const first = unit ?? ordinal ?? bound ?? boundOrdinal;
  const isOrdinal = unit === undefined && (ordinal ?? boundOrdinal) !== undefined;
  if (first !== undefined && first < 10) {
    // «ستة عشر», «الخامس عشر»
    if (inTable(TEN, cellAt(words, cell.next, 'behind')) !== undefined)
      return whole(first + 10, cell.next + 1, isOrdinal);
    // «خمسة وثلاثين», «الحادي والعشرين»
    const tensCell = cellAt(words, cell.next, 'and');
    const tens = inTable(TENS, tensCell);
    if (tens !== undefined && tensCell !== undefined) return whole(first + tens, tensCell.next, isOrdinal);
  }
  const alone = unit ?? ordinal ?? inTable(TEN, cell) ?? inTable(TENS, cell) ?? inTable(ZERO, cell);
  if (alone === undefined) return undefined;
  if (mayHaveDecimals && unit !== undefined && DECIMAL_POINT.has(words[cell.next]?.text ?? '')) {
    const decimals = belowHundred(words, cell.next + 1, 'behind', false);
    if (decimals !== undefined) return whole(Number(`${unit}.${decimals.value}`), decimals.next);
  }
  return whole(alone, cell.next, unit === undefined && ordinal !== undefined);
}

/** «أولي» (preliminary) folds like «أولى» (first): only the one written with ى counts. «ثانياً», «أولاً» are adverbs. */
function ordinalOf(cell: Cell): number | undefined {
  const value = inTable(ORDINALS, cell);
  if (value === 1 && cell.stems.some((stem) => stem === 'اولي') && !/[ىی]$/.test(cell.word.source))
    return undefined;
  return value;
}

/** Digits, with «5ر33» (33.5: «ر» is a decimal sign, and being a letter it turns the parts around). */
function digitsAt(words: readonly Word[], { word, next }: Cell): Composed | undefined {
  const sign = words[next];
  const decimals = words[next + 1];
  if (
    sign?.text === 'ر' &&
    sign.start === word.end &&
    decimals?.kind === 'number' &&
    decimals.start === sign.end
  ) {
    const value = Number(`${decimals.text}.${word.text}`);
    return Number.isFinite(value) ? { value, next: next + 2, ordinal: false, scale: 1 } : undefined;
  }
  const follower = words[next];
  const decimalDot = exactly(SCALES, follower) !== undefined || follower?.text === '%';
  const numbers = digitNumbers(word, decimalDot);
  const [only] = numbers;
  return only === undefined || numbers.length > 1
    ? undefined
    : { value: only.value, next, ordinal: false, scale: 1 };
}
