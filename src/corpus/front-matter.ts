/** Front matter: the metadata at the head of an article file, between two lines of «---». */
import { isMap, isNode, isPair, isScalar, LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import { CorpusError, type CorpusProblem } from './errors.ts';

/** True for a date of the calendar: 2023-02-30 is none. */
export function isCalendarDate(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}

/** An empty field («publisher:») is null in YAML and means: unknown. */
const known = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (value === null || value === '' ? undefined : value), schema.optional());

const correctionSchema = z
  .strictObject({
    paragraph: z.int('a paragraph number').min(1, 'paragraphs are numbered from 1'),
    words: z.string('the words expected there, in quotes').min(1, 'the words expected there are missing'),
    kind: z.enum(['time', 'toll', 'claim'], 'one of: time, toll, claim'),
    drop: z.literal(true, 'only «true» can stand here').optional(),
    set: z.record(z.string(), z.union([z.string(), z.number(), z.null()])).optional(),
  })
  .refine(({ drop, set }) => (drop === undefined) !== (set === undefined), {
    message: 'needs either «drop: true» or «set:» with the fields to change',
  });

const frontMatterSchema = z
  .strictObject({
    title: z
      .string('missing: write the title, the same as the first line of the text')
      .trim()
      .min(1, 'empty: write the title'),
    published: known(
      z
        .string('not a date: write YYYY-MM-DD, for example 2023-09-20')
        .refine(isCalendarDate, 'not a date of the calendar: write YYYY-MM-DD, for example 2023-09-20'),
    ),
    publishedIs: known(
      z.enum(
        ['stated', 'deduced', 'operator'],
        'one of: stated (in the text or by the publisher), deduced (from the text alone), operator',
      ),
    ),
    publishedWhy: known(z.string('text expected; put it in quotes')),
    publisher: known(z.string('text expected; put it in quotes').trim()),
    author: known(z.string('text expected; put it in quotes').trim()),
    url: known(z.url({ protocol: /^https?$/, error: 'not an address: write it whole, https://…' })),
    language: known(
      z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'not a language code: write ar, en …'),
    ),
    headings: known(
      z.array(
        z
          .int('paragraph numbers expected: [8, 14]')
          .min(2, 'paragraph 1 is the title; sub-headings come after it'),
      ),
    ),
    corrections: known(z.array(correctionSchema)),
  })
  .refine(({ published, publishedIs }) => (published === undefined) === (publishedIs === undefined), {
    path: ['publishedIs'],
    message: "goes together with «published»: say whether that date is stated, deduced or the operator's",
  });

/** A schema is not made into code of its own, which pays for thousands of values: a corpus has few, and they wait for it. */
export const ONCE = { jitless: true } as const;

export type FrontMatter = z.infer<typeof frontMatterSchema>;

/** A file in its two halves. `line` is the line of the file on which each begins, from 1. */
export interface FileParts {
  readonly frontMatter: string;
  readonly body: string;
}

/** Splits a file's text (BOM and CRLF already gone) at its two lines of «---». The body is everything after, untouched. */
export function splitFrontMatter(text: string, file: string): FileParts {
  const fail = (line: number, message: string): never => {
    throw new CorpusError([{ file, line, message }]);
  };
  if (!text.startsWith('---\n'))
    return fail(
      1,
      'no front matter: the first line must be «---», then title, published …, then «---», then the text',
    );
  const end = text.indexOf('\n---\n', 3);
  if (end < 0) return fail(1, 'the front matter does not end: put a line «---» between it and the text');
  return { frontMatter: text.slice(4, end + 1), body: text.slice(end + 5) };
}

/**
 * Parses front matter. Unknown fields are refused, so that a misspelt one is noticed.
 * @throws {CorpusError} with file, line and field of everything that is wrong.
 */
export function parseFrontMatter(source: string, file: string): FrontMatter {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines, stringKeys: true });
  const lineAt = (offset: number): number => lines.linePos(offset).line + 1; // the «---» is line 1
  if (document.errors.length > 0) {
    throw new CorpusError(
      document.errors.map(({ pos, message }) => ({
        file,
        line: lineAt(pos[0]),
        message: `not valid YAML: ${message.split('\n')[0]?.replace(/ at line \d+, column \d+:?$/, '')}. A value that contains «: » or begins with a mark must stand in quotes: title: "…"`,
      })),
    );
  }
  const lineOf = (field: PropertyKey | undefined): number => {
    if (!isMap(document.contents)) return 1;
    const pair = document.contents.items.find(
      (item) => isPair(item) && isScalar(item.key) && item.key.value === field,
    );
    return isPair(pair) && isNode(pair.key) ? lineAt(pair.key.range?.[0] ?? 0) : 1;
  };
  const parsed = frontMatterSchema.safeParse(document.toJS() ?? {}, ONCE);
  if (parsed.success) return parsed.data;
  throw new CorpusError(
    parsed.error.issues.flatMap((issue): CorpusProblem[] => {
      if (issue.code === 'unrecognized_keys' && issue.path.length === 0) {
        return issue.keys.map((field) => ({
          file,
          line: lineOf(field),
          field,
          message: `unknown field; the known ones are ${Object.keys(frontMatterSchema.shape).join(', ')}`,
        }));
      }
      const field = issue.path.join('.');
      return [
        { file, line: lineOf(issue.path[0]), ...(field === '' ? {} : { field }), message: issue.message },
      ];
    }),
  );
}
