import { articleNamed } from '../src/answers/articles.ts';
import { anchorTo } from '../src/answers/reference.ts';
import { articleOption, commonOptions, slashCommand } from '../src/command.ts';
import { showArticles } from '../src/replies/articles.ts';
import { UserError } from '../src/replies/errors.ts';

/** `/articles`: what the answers are quoted from. */
export const articles = slashCommand({
  name: { en: 'articles', ar: 'مقالات' },
  description: { en: 'The articles that answers are quoted from', ar: 'المقالات التي تُقتبس منها الأجوبة' },
  options: {
    article: articleOption({ en: 'More about this article', ar: 'المزيد عن هذه المقالة' }),
    ...commonOptions,
  },
  run({ article }, scene) {
    if (article === undefined) return showArticles({ kind: 'articles', anchor: null, one: false }, scene);
    const found = articleNamed(scene.dossier, article);
    if (found === undefined) throw new UserError('unknownArticle', { article });
    return showArticles({ kind: 'articles', anchor: anchorTo(found, 0), one: true }, scene);
  },
});
