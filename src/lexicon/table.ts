/**
 * The form of a lexicon table: plain text, one concept a line.
 *
 *     name | Arabic forms | English forms | links
 *     boat | قارب قوارب زورق قارب_مطاطي | boat dinghy rubber_boat | ~ship !plane
 *
 * Forms are separated by blanks, the words of a phrase joined by `_`. A link is the name of another
 * concept after `>` (this one is more general: `vehicle >car`), `~` (stands for it in questions:
 * `hospital ~injure`), `=` (either is said for the other in news: `france =paris`) or `!` (its opposite, or never to be taken for it). Lines that begin with `#`
 * are comments; trailing columns that are empty may be left out.
 */
import { wordList } from '../word-list.ts';

/** A set of words that mean nearly the same, and the names of the concepts it is linked with. */
export interface Concept {
  readonly name: string;
  /** Base forms without clitics, in ordinary spelling; phrases have blanks: «وقف إطلاق النار». */
  readonly arabic: readonly string[];
  /** Base forms in lower case; phrases have blanks. */
  readonly english: readonly string[];
  /** Concepts this one is more general than: a question that says «مركب» also means «قارب مطاطي». */
  readonly narrower: readonly string[];
  /** Concepts that stand for this one in questions. */
  readonly related: readonly string[];
  /** Concepts said for this one in news, and this one for them: «اتهمت أنقرة أثينا». */
  readonly instead: readonly string[];
  /** Concepts never to be taken for this one: «رفض» and «وافق». */
  readonly opposite: readonly string[];
}

const NAME = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
/** Letters alone: vowel signs and tatweel are folded away before anything is compared, so they would only mislead. */
export const ARABIC =
  /^[\u0621-\u063A\u0641-\u064A\u067E\u0686\u0698\u06A4\u06AF]+( [\u0621-\u063A\u0641-\u064A\u067E\u0686\u0698\u06A4\u06AF]+)*$/;
/** Words as they are asked with, in lower case. */
export const ENGLISH = /^[a-z0-9][a-z0-9'.-]*( [a-z0-9][a-z0-9'.-]*)*$/;

type Links = Pick<Concept, 'narrower' | 'related' | 'instead' | 'opposite'>;

const LINKS: Readonly<Record<string, keyof Links>> = {
  '>': 'narrower',
  '~': 'related',
  '=': 'instead',
  '!': 'opposite',
};

/**
 * Reads a table. `file` names it in errors.
 *
 * @throws Error naming file and line, when a line is not of the form.
 */
export function parseTable(source: string, file: string): Concept[] {
  return source.split('\n').flatMap((line, index) => {
    const text = line.trim();
    if (text === '' || text.startsWith('#')) return [];
    return [parseLine(text, `${file}:${index + 1}`)];
  });
}

function parseLine(line: string, where: string): Concept {
  const columns = line.split('|').map((column) => column.trim());
  const [name = '', arabic = '', english = '', links = ''] = columns;
  if (columns.length < 2 || columns.length > 4) {
    throw new Error(
      `${where}: expected "name | Arabic | English | links", found ${columns.length} columns: ${line}`,
    );
  }
  if (!NAME.test(name))
    throw new Error(`${where}: a name is lower-case English with dashes, found "${name}"`);
  if (arabic === '' && english === '') throw new Error(`${where}: "${name}" has no words`);
  return {
    name,
    arabic: forms(arabic, ARABIC, 'letters of the Arabic alphabet without vowel signs or tatweel', where),
    english: forms(english, ENGLISH, 'lower-case English', where),
    ...parseLinks(links, name, where),
  };
}

function forms(column: string, allowed: RegExp, expected: string, where: string): string[] {
  const found: string[] = [];
  for (const word of wordList(column)) {
    const form = word.replaceAll('_', ' ');
    if (!allowed.test(form)) throw new Error(`${where}: expected ${expected}, found "${word}"`);
    if (found.includes(form)) throw new Error(`${where}: "${word}" stands twice`);
    found.push(form);
  }
  return found;
}

function parseLinks(column: string, name: string, where: string): Links {
  const links = {
    narrower: [] as string[],
    related: [] as string[],
    instead: [] as string[],
    opposite: [] as string[],
  };
  for (const word of wordList(column)) {
    const kind = LINKS[word.charAt(0)];
    const target = word.slice(1);
    if (kind === undefined || !NAME.test(target)) {
      throw new Error(`${where}: a link is >name, ~name, =name or !name, found "${word}"`);
    }
    if (target === name) throw new Error(`${where}: "${name}" is linked with itself`);
    links[kind].push(target);
  }
  return links;
}
