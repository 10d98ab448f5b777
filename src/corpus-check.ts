/** `npm run corpus:check`: every article parsed, with what was read out of it beside its sentences. */
import { parseArgs } from 'node:util';
import { sentences } from './arabic/sentences.ts';
import { corpusFolder, runCommand, say } from './command-line.ts';
import type { Article } from './corpus/article.ts';
import { loadCorpus } from './corpus/load.ts';
import { buildDossier } from './dossier.ts';
import type { Claim, Readings, Time, Toll } from './reading/types.ts';
import { contains, type Span } from './span.ts';

const USAGE = `npm run corpus:check -- [ARTICLE …] [options]

Checks the corpus and prints what was read out of each article (or of those named), sentence by sentence:
times, tolls and claims, so that a wrong one can be corrected in the article's front matter.

  --quiet            only say whether all is well
  --corpus FOLDER    the corpus folder (RAWI_CORPUS, else ./corpus)`;

const corrected = (reading: { readonly corrected?: boolean }): string =>
  reading.corrected ? '  (corrected)' : '';

const describeTime = (time: Time, words: string): string =>
  `time   «${words}» = ${time.value}${time.mod ? ` ${time.mod}` : ''}${time.relative ? ', counted from the article’s date' : ''}${time.modifier ? ', only modifies a noun' : ''}${corrected(time)}`;

function describeToll(toll: Toll, words: string): string {
  const count =
    toll.count === null
      ? toll.qualifier
      : `${toll.count}${toll.max === undefined ? '' : `–${toll.max}`} ${toll.qualifier}`;
  return `toll   «${words}» = ${toll.category} ${count}${toll.group === null ? '' : `, ${toll.group}`}${toll.of === undefined ? '' : ', part of another'}, says ${toll.claimant ?? 'nobody named'}${corrected(toll)}`;
}

function describeClaim(claim: Claim, content: string): string {
  const resolved =
    claim.speakerResolved === claim.speaker ? '' : ` (that is ${claim.speakerResolved ?? 'unknown'})`;
  return `claim  ${claim.speaker ?? 'no speaker named'}${resolved} — ${claim.verb}${claim.polarity ? `, ${claim.polarity}` : ''}: «${content}»${corrected(claim)}`;
}

/** What was read of an article, a line each, below its sentences. */
function* describeArticle(article: Article, readings: Readings): Generator<string> {
  const words = ({ start, end }: Span): string => article.body.slice(start, end);
  yield `# ${article.id}`;
  yield `  ${article.title}`;
  yield `  published ${article.published ?? 'unknown'}${article.publishedIs ? ` (${article.publishedIs}${article.publishedWhy ? `: ${article.publishedWhy}` : ''})` : ''}; publisher ${article.publisher ?? 'unknown'}`;
  for (const paragraph of article.paragraphs) {
    for (const [index, span] of sentences(paragraph.text).entries()) {
      const sentence = { start: span.start + paragraph.start, end: span.end + paragraph.start };
      yield '';
      yield `${index === 0 ? `[${paragraph.number}]` : '   '} ${words(sentence)}`;
      for (const time of readings.times)
        if (contains(sentence, time)) yield `      ${describeTime(time, words(time))}`;
      for (const toll of readings.tolls)
        if (contains(sentence, toll)) yield `      ${describeToll(toll, words(toll))}`;
      for (const claim of readings.claims)
        if (contains(sentence, claim)) yield `      ${describeClaim(claim, words(claim.content))}`;
    }
  }
}

await runCommand(async (args) => {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      quiet: { type: 'boolean' },
      help: { type: 'boolean' },
      corpus: { type: 'string', default: corpusFolder() },
    },
  });
  if (values.help) {
    say(USAGE);
    return 0;
  }
  const dossier = buildDossier(await loadCorpus(values.corpus));
  const names = positionals.map((name) => name.replace(/^.*\//, '').replace(/\.md$/, ''));
  const unknown = names.filter((name) => !dossier.readings.has(name));
  for (const name of unknown) say(`${name}: no such article in ${values.corpus}`);
  for (const article of dossier.articles) {
    const readings = dossier.readings.get(article.id);
    if (readings === undefined || values.quiet || (names.length > 0 && !names.includes(article.id))) continue;
    console.log(`${[...describeArticle(article, readings)].join('\n')}\n`);
  }
  say(
    `${dossier.articles.length} articles, ${dossier.passages.length} passages, version ${dossier.version}: all well`,
  );
  return unknown.length > 0 ? 1 : 0;
}, USAGE);
