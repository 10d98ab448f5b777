/** `npm run corpus:add -- SOURCE`: a page, saved page, text or Markdown file becomes an article file. */
import { parseArgs } from 'node:util';
import { corpusFolder, runCommand, say } from './command-line.ts';
import { isCalendarDate } from './corpus/front-matter.ts';
import { addArticle, articlesIn } from './incoming/add.ts';
import { composeArticle, OPERATOR } from './incoming/compose.ts';
import { IncomingError } from './incoming/errors.ts';
import type { IncomingArticle } from './incoming/page.ts';
import { isAddress, readIncoming } from './incoming/source.ts';

const USAGE = `npm run corpus:add -- SOURCE [options]

SOURCE is an address (https://…), a saved page (.html), or a text or Markdown file.

  --print            write the article to standard output, and nothing to the corpus
  --dry-run          say what would be added, and add nothing
  --again            add it even when it is there already
  --allow-private    fetch from this machine or a private network
  --title TEXT, --published YYYY-MM-DD, --publisher NAME, --author NAME, --url ADDRESS, --language CODE
                     what the source does not say, or says wrongly
  --corpus FOLDER    the corpus folder (RAWI_CORPUS, else ./corpus)`;

const FIELDS = ['title', 'published', 'publisher', 'author', 'url', 'language'] as const;

/** The article with the values the operator gave. @throws {IncomingError} for a date that is none. */
function withGiven(
  article: IncomingArticle,
  given: Partial<Record<(typeof FIELDS)[number], string>>,
): IncomingArticle {
  if (given.published !== undefined && !isCalendarDate(given.published))
    throw new IncomingError(`--published ${given.published}: not a date of the calendar; write YYYY-MM-DD`);
  const values = FIELDS.flatMap((field) =>
    given[field] === undefined ? [] : [[field, { value: given[field], from: OPERATOR }] as const],
  );
  return { ...article, ...Object.fromEntries(values) };
}

/** Runs the command; returns the exit code. */
async function main(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      print: { type: 'boolean' },
      'dry-run': { type: 'boolean' },
      again: { type: 'boolean' },
      'allow-private': { type: 'boolean' },
      help: { type: 'boolean' },
      title: { type: 'string' },
      published: { type: 'string' },
      publisher: { type: 'string' },
      author: { type: 'string' },
      url: { type: 'string' },
      language: { type: 'string' },
      corpus: { type: 'string', default: corpusFolder() },
    },
  });
  const [source, ...more] = positionals;
  if (source === undefined || more.length > 0 || values.help) {
    say(USAGE);
    return values.help ? 0 : 2;
  }
  if (isAddress(source)) say(`fetching ${source} …`);
  const article = withGiven(
    await readIncoming(source, { allowPrivate: values['allow-private'] ?? false }),
    values,
  );
  for (const field of FIELDS)
    say(
      `  ${field}: ${article[field] === undefined ? 'unknown' : `${article[field].value}  (${article[field].from})`}`,
    );
  const headings = article.paragraphs.filter(({ kind }) => kind === 'heading').length;
  say(`  ${article.paragraphs.length} paragraphs${headings > 0 ? `, ${headings} of them sub-headings` : ''}`);
  if (values.print) {
    process.stdout.write(composeArticle(article));
    return 0;
  }
  const added = await addArticle(article, values.corpus, await articlesIn(values.corpus), {
    dryRun: values['dry-run'] ?? false,
    again: values.again ?? false,
  });
  if (added.outcome === 'there already') {
    const { article: same, by } = added.duplicate;
    say(
      `not added: the same article by its ${by} as ${same.id}.md («${same.title}»); --again adds it all the same`,
    );
    return 1;
  }
  say(`${added.outcome}: ${values.corpus}/${added.file}`);
  return 0;
}

await runCommand(main, USAGE);
