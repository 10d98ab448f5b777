import { articleNamed } from '../src/answers/articles.ts';
import { suggestions } from '../src/answers/suggestions.ts';
import { articleOption, commonOptions, slashCommand } from '../src/command.ts';
import { answerReply } from '../src/replies/ask.ts';
import { COMMAND_NAMES } from '../src/replies/command-names.ts';
import { UserError } from '../src/replies/errors.ts';

/** `/ask`: the sentence that answers, word for word, with who says it. */
export const ask = slashCommand({
  name: COMMAND_NAMES.ask,
  description: {
    en: 'Ask about the event; the answer is quoted from the articles',
    ar: 'اسأل عن الحدث؛ الجواب اقتباس من المقالات',
  },
  options: {
    question: {
      type: 'text',
      ar: 'السؤال',
      description: { en: 'Your question, in Arabic or English', ar: 'سؤالك، بالعربية أو الإنجليزية' },
      required: true,
      maxLength: 300,
      complete: (typed, { dossier }) => suggestions(dossier, typed),
    },
    article: articleOption({ en: 'Search this article only', ar: 'ابحث في هذه المقالة وحدها' }),
    ...commonOptions,
  },
  run({ question, article }, scene) {
    const only = article === undefined ? undefined : articleNamed(scene.dossier, article);
    if (article !== undefined && only === undefined) throw new UserError('unknownArticle', { article });
    return answerReply(question, only?.id, scene);
  },
});
