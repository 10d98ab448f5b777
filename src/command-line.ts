/** What the operator's commands share: plain errors instead of stack traces, and the exit code. */
import { CorpusError, describeProblem } from './corpus/errors.ts';
import { IncomingError } from './incoming/errors.ts';

/** Speaks to the operator on standard error, so that standard output carries nothing but results. */
export const say = (line: string): void => console.error(line);

/** The folder an operator's command works on unless told otherwise. */
export const corpusFolder = (): string => process.env['RAWI_CORPUS'] ?? 'corpus';

/** Runs a command with the process's arguments. Errors the operator can mend are said in words; others are faults and thrown. */
export async function runCommand(main: (args: string[]) => Promise<number>, usage: string): Promise<void> {
  try {
    process.exitCode = await main(process.argv.slice(2));
  } catch (error) {
    if (error instanceof IncomingError) say(error.message);
    else if (error instanceof CorpusError)
      say(`the corpus has a mistake, mend it first:\n${error.problems.map(describeProblem).join('\n')}`);
    else if (error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'))
      say(`${error.message}\n\n${usage}`);
    else throw error;
    process.exitCode = 1;
  }
}
