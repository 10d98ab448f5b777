/** Shows a view: the one way in for commands and buttons alike. */
import { quoteAt } from '../answers/ask.ts';
import { resolve } from '../answers/reference.ts';
import { showArticles } from './articles.ts';
import { showAsk } from './ask.ts';
import { showCasualties } from './casualties.ts';
import { file, text } from './components.ts';
import { withoutDirection } from './direction.ts';
import { UserError } from './errors.ts';
import { citation } from './quotes.ts';
import type { Reply } from './reply.ts';
import { showSaid } from './said.ts';
import type { Scene } from './scene.ts';
import { showTimeline } from './timeline.ts';
import type { View } from './views.ts';

/** The reply that a view stands for. */
export function show(view: View, scene: Scene): Reply | Promise<Reply> {
  switch (view.kind) {
    case 'ask':
      return showAsk(view, scene);
    case 'timeline':
      return showTimeline(view, scene);
    case 'casualties':
      return showCasualties(view, scene);
    case 'said':
      return showSaid(view, scene);
    case 'articles':
      return showArticles(view, scene);
  }
}

/** More than this goes into a file: a code block has to leave room for its citation. */
const LONGEST_BLOCK = 3000;

/**
 * The quote as plain text, without direction controls, with a citation of one line: in a code block,
 * or as a file where that would be too long or the quote itself holds a fence.
 */
export function copyOf(view: View, { dossier, language }: Scene): Reply {
  const reference = view.kind === 'ask' ? view.references[view.at] : undefined;
  const place = reference === undefined ? undefined : resolve(dossier, reference);
  if (place === undefined) throw new UserError('changedArticle');
  const quote = quoteAt(dossier, place);
  const words = withoutDirection(quote.article.body.slice(quote.span.start, quote.span.end));
  const source = citation(quote, language);
  const both = `${words}\n\n${source}`;
  if (both.length <= LONGEST_BLOCK && !both.includes('```'))
    return { components: [text(`\`\`\`\n${both}\n\`\`\``)] };
  const name = 'quote.txt';
  return {
    components: [file(name)],
    files: [{ name, data: new TextEncoder().encode(`${both}\n`), contentType: 'text/plain; charset=utf-8' }],
  };
}
