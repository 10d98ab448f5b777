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

/** A word whose forms are worked out when first asked for: most are never asked. */
class ReadWord implements Word {
  readonly kind: Word['kind'];
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly source: string;
  #forms: readonly Form[] | undefined;

  constructor({ kind, text, start, end }: Token, source: string) {
    this.kind = kind;
    this.text = text;
    this.start = start;
    this.end = end;
    this.source = source;
  }

  get forms(): readonly Form[] {
    this.#forms ??= formsOf(this.text);
    return this.#forms;
  }
}

let last: { readonly text: string; readonly words: readonly Word[] } = { text: '', words: [] };

/** The tokens of `text`. The last text is kept, since every reader asks for the same one. */
export function wordsOf(text: string): readonly Word[] {
  if (last.text !== text)
    last = {
      text,
      words: tokenize(text).map((token) => new ReadWord(token, text.slice(token.start, token.end))),
    };
  return last.words;
}

/** Every way in which the stems may be written with the proclitics that `formsOf` takes off: for asking quickly whether it is worth asking. */
export function withProclitics(stems: Iterable<string>): ReadonlySet<string> {
  const all = new Set<string>();
  for (const stem of stems)
    for (const conjunction of ['', 'و', 'ف']) {
      for (const preposition of ['', 'ب', 'ل', 'ك']) all.add(conjunction + preposition + stem);
      if (stem.startsWith('ال')) all.add(`${conjunction}لل${stem.slice(2)}`);
    }
  return all;
}

const known = new Map<string, readonly Form[]>();

/** The forms of a folded word, the whole word first. */
export function formsOf(word: string): readonly Form[] {
  const seen = known.get(word);
  if (seen !== undefined) return seen;
  const forms: Form[] = [{ clitics: '', stem: word }];
  const conjoined = word.length > 2 && (word.startsWith('و') || word.startsWith('ف'));
  if (conjoined) forms.push({ clitics: word.slice(0, 1), stem: word.slice(1) });
  addPrepositions(forms, '', word);
  if (conjoined) addPrepositions(forms, word.slice(0, 1), word.slice(1));
  if (known.size < 100_000) known.set(word, forms);
  return forms;
}

/** Adds the form without «ب», «ل», «ك»; «لل» is «ل» before «ال». */
function addPrepositions(forms: Form[], clitics: string, stem: string): void {
  if (stem.length < 3) return;
  const first = stem.slice(0, 1);
  if (stem.startsWith('لل') && stem.length > 3)
    forms.push({ clitics: `${clitics}ل`, stem: `ال${stem.slice(2)}` });
  else if (first === 'ب' || first === 'ل' || first === 'ك')
    forms.push({ clitics: clitics + first, stem: stem.slice(1) });
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
