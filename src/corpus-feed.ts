/** `npm run corpus:feed -- FEED`: the new articles of a feed are told, then brought in. */
import { parseArgs } from 'node:util';
import { corpusFolder, runCommand, say } from './command-line.ts';
import { isCalendarDate } from './corpus/front-matter.ts';
import { addArticle, articlesIn } from './incoming/add.ts';
import { plainAddress } from './incoming/duplicates.ts';
import { IncomingError } from './incoming/errors.ts';
import { readFeed, wanted } from './incoming/feed.ts';
import { readIncoming, readSource } from './incoming/source.ts';

const USAGE = `npm run corpus:feed -- FEED [options]

FEED is the address or file of an RSS, Atom, RDF or JSON feed.

  --match WORDS      only entries with one of these words in title or summary
  --since DATE       only entries of this day (YYYY-MM-DD) or later
  --dry-run          say what would be added, and add nothing
  --allow-private    fetch from this machine or a private network
  --corpus FOLDER    the corpus folder (RAWI_CORPUS, else ./corpus)`;

/** Runs the command; returns the exit code: 1 when an entry could not be brought in. */
async function main(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      match: { type: 'string' },
      since: { type: 'string' },
      'dry-run': { type: 'boolean' },
      'allow-private': { type: 'boolean' },
      help: { type: 'boolean' },
      corpus: { type: 'string', default: corpusFolder() },
    },
  });
  const [feed, ...more] = positionals;
  if (feed === undefined || more.length > 0 || values.help) {
    say(USAGE);
    return values.help ? 0 : 2;
  }
  if (values.since !== undefined && !isCalendarDate(values.since))
    throw new IncomingError(`--since ${values.since}: not a date of the calendar; write YYYY-MM-DD`);
  const fetching = { allowPrivate: values['allow-private'] ?? false };
  const { text, address } = await readSource(feed, fetching);
  const present = [...(await articlesIn(values.corpus))];
  const known = new Set(present.flatMap(({ url }) => (url === undefined ? [] : [plainAddress(url)])));
  const entries = readFeed(text, address);
  const fresh = wanted(entries, values).filter(({ url }) => !known.has(plainAddress(url)));
  say(`${entries.length} entries, ${fresh.length} of them wanted and new:`);
  for (const { published, title, url } of fresh)
    say(`  ${published ?? 'undated   '}  ${title}\n              ${url}`);
  if (values['dry-run']) return 0;

  let failed = 0;
  for (const [index, { url }] of fresh.entries()) {
    const place = `${index + 1}/${fresh.length}`;
    try {
      const added = await addArticle(await readIncoming(url, fetching), values.corpus, present);
      if (added.outcome === 'there already')
        say(`${place} there already, as ${added.duplicate.article.id}.md: ${url}`);
      else if (added.outcome === 'added') {
        say(`${place} added ${added.file}`);
        present.push(added.article);
      }
    } catch (error) {
      if (!(error instanceof IncomingError)) throw error;
      failed++;
      say(`${place} not added: ${url}: ${error.message}`);
    }
  }
  if (failed > 0) say(`${failed} of ${fresh.length} could not be brought in`);
  return failed > 0 ? 1 : 0;
}

await runCommand(main, USAGE);
