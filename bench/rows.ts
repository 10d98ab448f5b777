/** Rows of the retrieval contract, and the passages made of them. */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { sentences } from '../src/arabic/sentences.ts';
import type { Article, Paragraph } from '../src/corpus/article.ts';
import type { Passage } from '../src/corpus/passages.ts';
import { readClaims } from '../src/reading/claims.ts';
import { readNumbers } from '../src/reading/numbers.ts';
import { mayTellToll, readTolls } from '../src/reading/tolls.ts';
import type { TollCategory } from '../src/reading/types.ts';
import { type Reported, reportedBy } from '../src/search/reported.ts';
import type { Span } from '../src/span.ts';

const PassageRow = z.object({
  id: z.string(),
  title: z.string().optional(),
  text: z.string(),
  article: z.string().optional(),
});
export type PassageRow = z.infer<typeof PassageRow>;

const QueryRow = z.object({
  id: z.string(),
  text: z.string(),
  kind: z.string().optional(),
  relevant: z.array(z.string()).default([]),
  answers: z.array(z.string()).default([]),
});
export type QueryRow = z.infer<typeof QueryRow>;

/** The rows of a JSONL file, each checked. An error names file and line. */
function readRows<T>(file: string, row: z.ZodType<T>): T[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, index) => {
      if (line.trim() === '') return [];
      const parsed = row.safeParse(JSON.parse(line));
      if (!parsed.success) throw new Error(`${file}:${index + 1}: ${z.prettifyError(parsed.error)}`);
      return [parsed.data];
    });
}

export const readPassageRows = (file: string): PassageRow[] => readRows(file, PassageRow);
export const readQueryRows = (file: string): QueryRow[] => readRows(file, QueryRow);

/** The rows as passages, one each, never split; rows that share `article` are one article's paragraphs, in order. */
export function passagesOfRows(rows: readonly PassageRow[], titles = false): Passage[] {
  const groups = new Map<string, PassageRow[]>();
  rows.forEach((row, index) => {
    const key = row.article === undefined ? `row ${index}` : `article ${row.article}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  });
  const passages = new Map<PassageRow, Passage>();
  for (const [key, group] of groups)
    for (const [at, passage] of articlePassages(key, group, titles).entries()) {
      const row = group[at];
      if (row !== undefined) passages.set(row, passage);
    }
  return rows.flatMap((row) => passages.get(row) ?? []);
}

function articlePassages(key: string, group: readonly PassageRow[], titles: boolean): Passage[] {
  const body = group.map(({ text }) => text).join('\n');
  const article: Article = {
    id: key,
    title: titles ? (group[0]?.title ?? '') : '',
    language: 'ar',
    corrections: [],
    body,
    paragraphs: [],
    hash: '',
    fileHash: '',
  };
  let start = 0;
  return group.map(({ id, text, title }, index): Passage => {
    const from = start;
    start += text.length + 1;
    const isTitle = group.length > 1 && index === 0 && text === title;
    const paragraph: Paragraph = {
      number: index + 1,
      kind: isTitle ? 'title' : 'text',
      text,
      start: from,
      end: from + text.length,
    };
    const spans = sentences(text).map((span) => ({ start: span.start + from, end: span.end + from }));
    return { id, article, paragraph, start: from, end: from + text.length, text, sentences: spans };
  });
}

/** What a row by itself reports, read when search asks for it: its tolls sentence by sentence, its claims all at once. */
class RowReadings implements Reported {
  readonly #passage: Passage;
  #claims: Reported | undefined;

  constructor(passage: Passage) {
    this.#passage = passage;
  }

  tolls({ start, end }: Span): readonly TollCategory[] {
    const text = this.#passage.article.body.slice(start, end);
    // who counts them is not asked, so claims need not be read
    return mayTellToll(text) ? readTolls(text, readNumbers(text), []).map(({ category }) => category) : [];
  }

  speakers(span: Span): readonly string[] {
    const { text, start } = this.#passage;
    this.#claims ??= reportedBy({
      tolls: [],
      claims: readClaims(text).map((claim) => ({
        ...claim,
        start: claim.start + start,
        end: claim.end + start,
      })),
    });
    return this.#claims.speakers(span);
  }
}

export function rowReadings(): (passage: Passage) => Reported {
  const known = new WeakMap<Passage, Reported>();
  return (passage) => {
    let readings = known.get(passage);
    if (readings === undefined) {
      readings = new RowReadings(passage);
      known.set(passage, readings);
    }
    return readings;
  };
}

/** What rows report of tolls, read before anything is asked, as a dossier's articles are. */
export function readBeforehand(passages: readonly Passage[]): (passage: Passage) => Reported {
  const readings = rowReadings();
  const known = new Map(
    passages.map((passage) => {
      const tolls = new Map(passage.sentences.map((span) => [span.start, readings(passage).tolls(span)]));
      return [
        passage,
        {
          speakers: (span: Span) => readings(passage).speakers(span),
          tolls: ({ start }: Span) => tolls.get(start) ?? [],
        },
      ];
    }),
  );
  return (passage) => known.get(passage) ?? readings(passage);
}
