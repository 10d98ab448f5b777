/** The operator's glossary: sets of words that mean the same in this corpus, Arabic and English. */
import { LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import { CorpusError, type CorpusProblem } from './errors.ts';
import { ONCE } from './front-matter.ts';

/** Each set's words mean the same: `[['كاراباخ', 'قره باغ', 'Karabakh'], …]`. */
export type Glossary = readonly (readonly string[])[];

const glossarySchema = z
  .array(z.array(z.string().trim().min(1).max(80)).min(2, 'a set needs at least two words').max(50))
  .max(5000);

/**
 * Parses `glossary.yaml`. An empty file is an empty glossary.
 * @throws {CorpusError} naming file, line and set.
 */
export function parseGlossary(source: string, file: string): Glossary {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines, stringKeys: true });
  const broken = document.errors.map(
    ({ pos, message }): CorpusProblem => ({
      file,
      line: lines.linePos(pos[0]).line,
      message: `not valid YAML: ${message.split('\n')[0]}. Write one set a line: - [word, other word]`,
    }),
  );
  if (broken.length > 0) throw new CorpusError(broken);
  const parsed = glossarySchema.safeParse(document.toJS() ?? [], ONCE);
  if (parsed.success) return parsed.data;
  throw new CorpusError(
    parsed.error.issues.map(({ path, message }): CorpusProblem => {
      const node = document.getIn(path.slice(0, 1), true) as
        | { range?: readonly [number, number, number] }
        | undefined;
      return {
        file,
        line: lines.linePos(node?.range?.[0] ?? 0).line,
        ...(path.length > 0 ? { field: `set ${Number(path[0]) + 1}` } : {}),
        message: `${message}. Write one set a line: - [word, other word]`,
      };
    }),
  );
}
