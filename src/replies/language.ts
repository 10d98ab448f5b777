/** The two languages that labels exist in. Quotes stay in the language they were published in. */

export type Language = 'ar' | 'en';

/** The same words in both languages. */
export interface Words {
  readonly ar: string;
  readonly en: string;
}

/** The language a text is written in, by its first letter; undefined without Arabic or Latin letters («؟ 32»). */
export function languageOf(text: string): Language | undefined {
  const letter = /\p{L}/u.exec(text.replaceAll(/[^\p{Script=Arabic}\p{Script=Latin}]/gu, ''))?.[0];
  if (letter === undefined) return undefined;
  return /\p{Script=Arabic}/u.test(letter) ? 'ar' : 'en';
}

/** The names of the places to fill in a text: `'{id}' → 'id'`. */
export type Places<T extends string> = T extends `${string}{${infer Place}}${infer Rest}`
  ? Place | Places<Rest>
  : never;

/** Fills the `{places}` of a text. */
export const fill = (text: string, details: Readonly<Record<string, string | number>>): string =>
  text.replaceAll(/\{(\w+)\}/g, (place, name: string) => String(details[name] ?? place));
