/** What `/status` is answered with: the state of the articles and of the bot, for those who manage the server. */
import { describeProblem } from '../corpus/errors.ts';
import { container, labelLine, text } from './components.ts';
import { newestArticle, publicationDate } from './dates.ts';
import { isolate } from './direction.ts';
import { label } from './labels.ts';
import { cut, escapeMarkdown } from './markdown.ts';
import type { Reply } from './reply.ts';
import type { Scene } from './scene.ts';

/** At most this many problems and errors are listed, the newest ones. */
const MOST_LISTED = 5;

/** The state of things in a few lines. */
export function statusReply({ dossier, language, status }: Scene): Reply {
  const newest = newestArticle(dossier.articles);
  const { refused = [], errors = [], version } = status ?? {};
  const plain = (words: string): string => isolate(escapeMarkdown(cut(words, 250)));
  const lines = [
    labelLine(label('status', language), language, '### '),
    ...(version === undefined
      ? []
      : [labelLine(label('version', language, { version: plain(version) }), language)]),
    labelLine(
      label('corpus', language, { version: plain(dossier.version), count: dossier.articles.length }),
      language,
    ),
    ...(newest === undefined
      ? []
      : [labelLine(label('newest', language, { date: publicationDate(newest, language) }), language)]),
    labelLine(label(refused.length === 0 ? 'noneRefused' : 'refused', language), language),
    ...refused
      .slice(0, MOST_LISTED)
      .map((problem) => labelLine(plain(describeProblem(problem)), language, '- ')),
    labelLine(label(errors.length === 0 ? 'noErrors' : 'lastErrors', language), language),
    ...errors
      .slice(-MOST_LISTED)
      .reverse()
      .map(({ id, at, message }) =>
        labelLine(
          `${plain(id)} ${isolate(`<t:${Math.floor(at.getTime() / 1000)}:f>`)} ${plain(message)}`,
          language,
          '- ',
        ),
      ),
  ];
  return { components: [container([text(lines.join('\n'))])] };
}
