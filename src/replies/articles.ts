/** What `/articles` is answered with: the articles with what is known of them. Never their whole text. */
import type { APIComponentInContainer } from 'discord-api-types/v10';
import { newestFirst } from '../answers/articles.ts';
import { findArticle } from '../answers/reference.ts';
import type { Article } from '../corpus/article.ts';
import { buttonRows, lastButton } from './buttons.ts';
import { container, labelLine, linkButton, text } from './components.ts';
import { directionOf, line } from './direction.ts';
import { errorReply } from './errors.ts';
import { label } from './labels.ts';
import type { Language } from './language.ts';
import { listReply } from './list.ts';
import { cut, escapeMarkdown } from './markdown.ts';

import type { Reply } from './reply.ts';
import type { Scene } from './scene.ts';
import { publication, sourceName } from './sources.ts';
import type { ArticlesView } from './views.ts';

/** The list of articles, or one of them in full, that a view stands for. */
export function showArticles(view: ArticlesView, scene: Scene): Reply | Promise<Reply> {
  const { dossier, language } = scene;
  if (view.one) return oneArticle(view, scene);
  return listReply(
    {
      view,
      title: label('articles', language),
      notes: [],
      items: newestFirst(dossier.articles),
      placesOf: (article) => [{ article, offset: 0 }],
      render: (article) => ({
        lines: summary(article, language),
        link: linkButton(label('openArticle', language), article.url),
      }),
    },
    scene,
  );
}

function oneArticle(view: ArticlesView, scene: Scene): Reply {
  const { dossier, language } = scene;
  const article = view.anchor === null ? undefined : findArticle(dossier, view.anchor.article);
  if (article === undefined) return errorReply('changedArticle', {}, language);
  const link = linkButton(label('openArticle', language), article.url);
  const why = article.publishedWhy;
  const lines = [
    ...summary(article, language),
    ...(why === undefined
      ? []
      : [labelLine(label('dateReason', language, { why: sourceName(why) }), language, '-# ')]),
    ...headingLines(article, language),
  ];
  const parts: APIComponentInContainer[] = [text(lines.join('\n'))];
  return {
    components: [
      container([
        ...parts,
        ...buttonRows([...(link === undefined ? [] : [link]), ...lastButton(view, scene)]),
      ]),
    ],
  };
}

/** Title, date and whose it is, publisher, author, how long it is, and its address where Discord has no button for it. */
function summary(article: Article, language: Language): string[] {
  const title = line(`**${escapeMarkdown(cut(article.title, 250))}**`, directionOf(article.language));
  const facts = [
    publication(article, language),
    ...(article.author === undefined
      ? []
      : [label('author', language, { author: sourceName(article.author) })]),
    label('paragraphs', language, { count: article.paragraphs.length }),
  ];
  return [title, labelLine(facts.join(' · '), language, '-# ')];
}

/** The sub-headings, as many as there is room for. */
function headingLines({ paragraphs, language: written }: Article, language: Language): string[] {
  const headings = paragraphs.filter(({ kind }) => kind === 'heading');
  if (headings.length === 0) return [];
  const lines = headings
    .slice(0, 15)
    .map(({ text: words }) => line(escapeMarkdown(cut(words, 90)), directionOf(written), '- '));
  return [labelLine(label('headings', language), language), ...lines];
}
