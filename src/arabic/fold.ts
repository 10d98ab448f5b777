/**
 * Folding: the many ways of writing one Arabic word become one.
 *
 * «أنّ», «إن» and «ان» fold to «ان»; «مدينة» to «مدينه»; «كـــبير» to «كبير»; «٢٠٢٣» to «2023».
 * What is folded is only ever compared; what is shown is always the source.
 */

/** A folded text that remembers where each of its characters came from. */
export interface FoldedText {
  readonly text: string;
  /** `offsets[i]` is the index in the source of the character that became `text[i]`; one more entry closes the text. */
  readonly offsets: readonly number[];
}

/** What one character becomes. Longer replacements are allowed; '' drops the character. */
const LETTERS: Readonly<Record<string, string>> = {
  // alef and the hamza carriers
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ؤ: 'و',
  ئ: 'ي',
  ى: 'ي',
  ة: 'ه',
  // Persian and Urdu letters that Arabic pages carry by accident
  ی: 'ي',
  ې: 'ي',
  ے: 'ي',
  ک: 'ك',
  ڪ: 'ك',
  ہ: 'ه',
  ھ: 'ه',
  ە: 'ه',
  ۀ: 'ه',
  ۃ: 'ه',
  ٹ: 'ت',
  ڈ: 'د',
  ڑ: 'ر',
  ں: 'ن',
  // letters for foreign sounds
  پ: 'ب',
  چ: 'ج',
  ژ: 'ز',
  ڤ: 'ف',
  ڨ: 'ق',
  گ: 'ك',
  // marks that stand for letters of other scripts
  '٫': '.',
  '٬': ',',
  '٪': '%',
  '،': ',',
  '؛': ';',
  '؟': '?',
  '‐': '-',
  '‑': '-',
  '–': '-',
  '—': '-',
  '−': '-',
};

/** Vowel signs, tatweel, Quranic marks, and the invisible controls of direction and joining. */
const DROPPED =
  /[\u0610-\u061A\u0640\u064B-\u065F\u0670\u06D6-\u06ED\u08D3-\u08FF\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/;

function foldCharacter(character: string): string {
  if (character >= 'a' && character <= 'z') return character;
  if (DROPPED.test(character)) return '';
  const letter = LETTERS[character];
  if (letter !== undefined) return letter;
  if (character >= '٠' && character <= '٩') return String(character.charCodeAt(0) - 0x0660);
  if (character >= '۰' && character <= '۹') return String(character.charCodeAt(0) - 0x06f0);
  return character;
}

/** Characters need neither NFKC nor lower-casing again: the answer for each is kept, since texts have few different ones. */
const known = new Map<string, string>();

function folded(character: string): string {
  const seen = known.get(character);
  if (seen !== undefined) return seen;
  let out = '';
  for (const part of character.normalize('NFKC').toLowerCase().normalize('NFKC')) out += foldCharacter(part);
  if (known.size < 4096) known.set(character, out);
  return out;
}

/** Below it lie the letters and marks of nearly all texts: Latin, Arabic, general punctuation. */
export const COMMON = 0x2100;
/** What `foldedUnit` answers for a character that folding drops, … */
export const GONE = -1;
/** … and for one that needs more than a look: what becomes several characters, or lies far up. */
export const HARD = -2;
const ASK = -3;
const units = new Int16Array(COMMON).fill(ASK);

/** What a UTF-16 unit folds to, when that is one unit; else GONE or HARD. */
export function foldedUnit(unit: number): number {
  if (unit >= COMMON) return HARD;
  const kept = units[unit] ?? ASK;
  if (kept !== ASK) return kept;
  const text = folded(String.fromCharCode(unit));
  const answer =
    text === '' ? GONE : text.length === 1 && text.charCodeAt(0) < COMMON ? text.charCodeAt(0) : HARD;
  units[unit] = answer;
  return answer;
}

/** Folds a text: `fold('أنّها') === 'انها'`. Folding twice changes nothing. */
export function fold(text: string): string {
  let out = '';
  // what stays as it is is copied in one piece
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const to = foldedUnit(unit);
    if (to === unit) continue;
    if (to === HARD) return out + text.slice(from, at) + foldEach(text.slice(at));
    out += text.slice(from, at);
    if (to !== GONE) out += String.fromCharCode(to);
    from = at + 1;
  }
  return from === 0 ? text : out + text.slice(from);
}

function foldEach(text: string): string {
  let out = '';
  for (const character of text) out += folded(character);
  return out;
}

/** Folds a text and keeps, for each folded character, where it stood in the source (UTF-16 units). */
export function foldWithOffsets(text: string): FoldedText {
  let out = '';
  const offsets: number[] = [];
  let at = 0;
  for (const character of text) {
    const piece = folded(character);
    for (let i = 0; i < piece.length; i++) offsets.push(at);
    out += piece;
    at += character.length;
  }
  offsets.push(text.length);
  return { text: out, offsets };
}
