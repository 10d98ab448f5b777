/**
 * Custom ids: all that a button remembers, in at most 100 characters.
 *
 *     role  language  asker        kind  view
 *     n     a         AbCdEf12345  a     …
 *
 * Numbers are written in base 64, fixed widths first, text last, so nothing needs a separator.
 * The role says what pressing does; two buttons of a message never share one, so no two ids are equal.
 */
import { CATEGORIES } from '../answers/casualties.ts';
import type { Anchor, SentenceReference } from '../answers/reference.ts';
import type { SpeakerFilter } from '../answers/speakers.ts';
import type { Language } from './language.ts';
import { LONGEST_FILTER, MOST_REFERENCES, type View } from './views.ts';

/** What a button does, by its role character. */
export const ROLES = {
  n: 'next',
  p: 'previous',
  c: 'context',
  b: 'back',
  k: 'copy',
  d: 'delete',
  u: 'publish',
} as const;

export type Role = (typeof ROLES)[keyof typeof ROLES];

const characterOf = new Map(Object.entries(ROLES).map(([character, role]) => [role, character]));

/** A button's memory: its role, in which language it speaks, who asked, and the view it acts on (none for delete). */
export interface Press {
  readonly role: Role;
  readonly language: Language;
  /** A user id (a snowflake, up to 64 bits). */
  readonly asker: string;
  readonly view: View | null;
}

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
/** Days before 1970 are negative: they are shifted so that 24 bits hold all of them. */
const DAY_SHIFT = 2 ** 23;
const NONE = '~';

/** `value`, less than 2^53, in base 64 with `width` digits. */
function digits(value: number, width: number): string {
  let rest = value;
  let out = '';
  for (let i = 0; i < width; i++) {
    const digit = rest % 64;
    rest = (rest - digit) / 64;
    out = (DIGITS[digit] ?? '') + out;
  }
  return out;
}

/** A user id in eleven digits: it needs more bits than a plain number has, so its two halves are written one after the other. */
function idDigits(id: string): string {
  // All buttons of a reply have the same asker.
  if (id === last.id) return last.digits;
  const bits = BigInt(id);
  last = { id, digits: digits(Number(bits >> 36n), 5) + digits(Number(bits & (2n ** 36n - 1n)), 6) };
  return last.digits;
}

let last = { id: '', digits: '' };

/** The custom id of a button. */
export function encodePress({ role, language, asker, view }: Press): string {
  return (
    (characterOf.get(role) ?? '') +
    (language === 'ar' ? 'a' : 'e') +
    idDigits(asker) +
    (view === null ? '' : encodeView(view))
  );
}

function encodeView(view: View): string {
  switch (view.kind) {
    case 'ask':
      return `a${digits(view.at, 1)}${view.around ? '+' : '-'}${view.references.map(encodeReference).join('')}`;
    case 'timeline':
      return `t${encodeAnchor(view.anchor)}${encodeDay(view.from)}${encodeDay(view.to)}${view.about}`;
    case 'casualties':
      return `c${encodeAnchor(view.anchor)}${view.category === null ? NONE : CATEGORIES.indexOf(view.category)}${encodeSpeakers(view.by)}`;
    case 'said':
      return `s${encodeAnchor(view.anchor)}${encodeSpeakers(view.by)}${view.about}`;
    case 'articles':
      return `r${view.one ? '+' : '-'}${encodeAnchor(view.anchor)}`;
  }
}

/** 24 bits of the article, 12 of the paragraph, 10 of the sentence, 2 of how many: eight characters. */
const encodeReference = ({ article, paragraph, sentence, count }: SentenceReference): string =>
  digits(article, 4) + digits(paragraph, 2) + digits(sentence * 4 + count - 1, 2);

const encodeAnchor = (anchor: Anchor | null): string =>
  anchor === null ? NONE : digits(anchor.article, 4) + digits(anchor.offset, 4);

const encodeDay = (day: number | null): string => (day === null ? NONE : digits(day + DAY_SHIFT, 4));

function encodeSpeakers(by: SpeakerFilter): string {
  if (by === null) return NONE;
  if ('words' in by) return `=${digits(by.words.length, 1)}${by.words}`;
  return by.hashes.length + by.hashes.map((hash) => digits(hash, 4)).join('');
}

/** What a custom id says; null when it is not one of ours (or of another version). */
export function decodePress(id: string): Press | null {
  const read = new Reader(id);
  try {
    const role = ROLES[read.one(Object.keys(ROLES).join('')) as keyof typeof ROLES];
    const language = read.one('ae') === 'a' ? 'ar' : 'en';
    const asker = read.big(11);
    if (asker >= 2n ** 64n) return null;
    const view = read.done() ? null : readView(read);
    return { role, language, asker: String(asker), view };
  } catch (error) {
    if (error instanceof Malformed) return null;
    throw error;
  }
}

function readView(read: Reader): View {
  switch (read.one('atcsr')) {
    case 'a': {
      const at = read.number(1);
      const around = read.one('+-') === '+';
      const references: SentenceReference[] = [];
      while (!read.done()) references.push(readReference(read));
      if (at >= references.length || references.length > MOST_REFERENCES) throw new Malformed();
      return { kind: 'ask', references, at, around };
    }
    case 't': {
      const anchor = readAnchor(read);
      const from = readDay(read);
      const to = readDay(read);
      return { kind: 'timeline', anchor, from, to, about: readAbout(read) };
    }
    case 'c': {
      const anchor = readAnchor(read);
      const category = CATEGORIES[Number(read.one('012345~').replace(NONE, '6'))] ?? null;
      const by = readSpeakers(read);
      if (!read.done()) throw new Malformed();
      return { kind: 'casualties', anchor, category, by };
    }
    case 's': {
      const anchor = readAnchor(read);
      const by = readSpeakers(read);
      return { kind: 'said', anchor, by, about: readAbout(read) };
    }
    default: {
      const one = read.one('+-') === '+';
      const anchor = readAnchor(read);
      if (!read.done()) throw new Malformed();
      return { kind: 'articles', anchor, one };
    }
  }
}

function readReference(read: Reader): SentenceReference {
  const article = read.number(4);
  const paragraph = read.number(2);
  const last = read.number(2);
  return { article, paragraph, sentence: last >> 2, count: (last & 3) + 1 };
}

const readAnchor = (read: Reader): Anchor | null =>
  read.skip(NONE) ? null : { article: read.number(4), offset: read.number(4) };

const readDay = (read: Reader): number | null => (read.skip(NONE) ? null : read.number(4) - DAY_SHIFT);

function readSpeakers(read: Reader): SpeakerFilter {
  if (read.skip(NONE)) return null;
  if (read.skip('=')) return { words: read.text(read.number(1)) };
  const hashes = Array.from({ length: Number(read.one('12345678')) }, () => read.number(4));
  return { hashes };
}

function readAbout(read: Reader): string {
  const about = read.rest();
  if (about.length > LONGEST_FILTER) throw new Malformed();
  return about;
}

/** Thrown within this file only: the id is not one of ours. */
class Malformed extends Error {}

/** Reads an id from left to right. */
class Reader {
  readonly #id: string;
  #at = 0;
  constructor(id: string) {
    this.#id = id;
  }
  done(): boolean {
    return this.#at >= this.#id.length;
  }
  text(length: number): string {
    const text = this.#id.slice(this.#at, this.#at + length);
    if (text.length < length) throw new Malformed();
    this.#at += length;
    return text;
  }
  rest(): string {
    return this.text(this.#id.length - this.#at);
  }
  /** One character out of `allowed`. */
  one(allowed: string): string {
    const character = this.text(1);
    if (!allowed.includes(character)) throw new Malformed();
    return character;
  }
  /** Steps over `character` if it comes next. `~`, `=` and `+` are no digits, so it is never a number's first. */
  skip(character: string): boolean {
    if (this.#id[this.#at] !== character) return false;
    this.#at++;
    return true;
  }
  big(width: number): bigint {
    let value = 0n;
    for (const character of this.text(width)) {
      const digit = DIGITS.indexOf(character);
      if (digit < 0) throw new Malformed();
      value = value * 64n + BigInt(digit);
    }
    return value;
  }
  number(width: number): number {
    return Number(this.big(width));
  }
}
