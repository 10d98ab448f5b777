/** What can be wrong with a corpus, said so that an operator can mend it. */

/** One thing wrong with one file. */
export interface CorpusProblem {
  /** The file's name within the corpus folder. */
  readonly file: string;
  /** From 1; undefined when the whole file is meant. */
  readonly line?: number;
  /** The front-matter field or glossary entry meant. */
  readonly field?: string;
  /** What is wrong and what to do. */
  readonly message: string;
}

/** «file:line: field: message», without the parts that are unknown. */
export const describeProblem = ({ file, line, field, message }: CorpusProblem): string =>
  [line === undefined ? file : `${file}:${line}`, field, message]
    .filter((part) => part !== undefined)
    .join(': ');

/** Thrown when a file of the corpus cannot be used. Holds every problem found in it. */
export class CorpusError extends Error {
  readonly problems: readonly CorpusProblem[];
  constructor(problems: readonly CorpusProblem[]) {
    super(problems.map(describeProblem).join('\n'));
    this.name = 'CorpusError';
    this.problems = problems;
  }
}
