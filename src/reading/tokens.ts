/** Tokens as the readers see them: with their source, and the forms they have without proclitics. */
import { type Token, tokenize } from '../arabic/tokens.ts';

/** A word without some of its proclitics: «وبالأمس» is also «بالامس» (و) and «الامس» (وب). */
export interface Form {
  /** The letters taken off, folded: '', 'و', 'ب', 'وب' … */
  readonly clitics: string;
  /** What remains, folded, the article kept: «للعام» → «العام». */
  readonly stem: string;
}

/** A token with its source. `forms[0]` is always the whole word. */
export interface Word extends Token {
  /** Verbatim: needed where folding loses a difference («إب» and «آب»). */
  readonly source: string;
  readonly forms: readonly Form[];
}

let last: { readonly text: string; readonly words: readonly Word[] } = { text: '', words: [] };

/** The tokens of `text`. The last text is kept, since every reader asks for the same one. */
export function wordsOf(text: string): readonly Word[] {
  if (last.text !== text) {
    const words = tokenize(text).map((token) => ({
      ...token,
      source: text.slice(token.start, token.end),
      forms: token.kind === 'word' ? formsOf(token.text) : [{ clitics: '', stem: token.text }],
    }));
    last = { text, words };
  }
  return last.words;
}

const known = new Map<string, readonly Form[]>();

/** The forms of a folded word, the whole word first. */
export function formsOf(word: string): readonly Form[] {
  const seen = known.get(word);
  if (seen !== undefined) return seen;
  const forms: Form[] = [{ clitics: '', stem: word }];
  if (/^[وف]../.test(word)) forms.push({ clitics: word.slice(0, 1), stem: word.slice(1) });
  for (const { clitics, stem } of [...forms]) {
    if (/^لل../.test(stem)) forms.push({ clitics: `${clitics}ل`, stem: `ال${stem.slice(2)}` });
    else if (/^[بلك]../.test(stem)) forms.push({ clitics: clitics + stem.slice(0, 1), stem: stem.slice(1) });
  }
  if (known.size < 50_000) known.set(word, forms);
  return forms;
}

/** What a table holds for a word, with the form that was found; the form with the fewest proclitics wins. */
export function lookUp<T>(
  table: ReadonlyMap<string, T>,
  word: Word | undefined,
): { readonly value: T; readonly form: Form } | undefined {
  for (const form of word?.forms ?? []) {
    const value = table.get(form.stem);
    if (value !== undefined) return { value, form };
  }
  return undefined;
}

/** What a table holds for a word as it stands, no proclitic taken off. */
export const exactly = <T>(table: ReadonlyMap<string, T>, word: Word | undefined): T | undefined =>
  word === undefined ? undefined : table.get(word.text);

/** True when the word, or the word without its proclitics, is in the set. */
export const isOneOf = (set: ReadonlySet<string>, word: Word | undefined): boolean =>
  word?.forms.some(({ stem }) => set.has(stem)) ?? false;
