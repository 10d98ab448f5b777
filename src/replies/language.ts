/** The two languages that labels exist in. Quotes stay in the language they were published in. */

export type Language = 'ar' | 'en';

/** The same words in both languages. */
export interface Words {
  readonly ar: string;
  readonly en: string;
}

const ARABIC_LETTERS =
  '\u0620-\u064A\u066E-\u06D3\u06FA-\u06FF\u0750-\u077F\u08A0-\u08C7\uFB50-\uFDFB\uFE70-\uFEFC';
const FIRST_LETTER = new RegExp(`([${ARABIC_LETTERS}])|[A-Za-z\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u024F]`);

/** The language a text is written in, by its first letter; undefined without Arabic or Latin letters («؟ 32»). */
export function languageOf(text: string): Language | undefined {
  const letter = FIRST_LETTER.exec(text);
  if (letter === null) return undefined;
  return letter[1] === undefined ? 'en' : 'ar';
}

/** The names of the places to fill in a text: `'{id}' → 'id'`. */
export type Places<T extends string> = T extends `${string}{${infer Place}}${infer Rest}`
  ? Place | Places<Rest>
  : never;

/** Texts are few and filled often: each is taken apart once, into words and the names of places by turns. */
const parts = new Map<string, readonly string[]>();

/** Fills the `{places}` of a text; a place that nothing is given for stays as it is. */
export function fill(text: string, details: Readonly<Record<string, string | number>>): string {
  let split = parts.get(text);
  if (split === undefined) {
    split = text.split(/\{(\w+)\}/);
    parts.set(text, split);
  }
  let filled = '';
  split.forEach((part, at) => {
    filled += at % 2 === 0 ? part : (details[part] ?? `{${part}}`);
  });
  return filled;
}
