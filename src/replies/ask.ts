/** What `/ask`, mentions and direct messages are answered with. */
import { answerTo, quoteAt } from '../answers/ask.ts';
import type { Quote } from '../answers/quote.ts';
import { resolve } from '../answers/reference.ts';
import { buttonRows, lastButton, roleButton } from './buttons.ts';
import { container, labelLine, linkButton, ROOM, text } from './components.ts';
import { echoComponent, echoOf } from './echo.ts';
import { errorReply } from './errors.ts';
import { label } from './labels.ts';
import { cutNotice } from './notices.ts';
import { attribution, bodyLine, quoteLine } from './quotes.ts';
import type { Reply } from './reply.ts';
import type { Scene } from './scene.ts';
import { noAnswer } from './unanswered.ts';
import { type AskView, MOST_REFERENCES } from './views.ts';

/** The answer to a question: the best quote, and buttons to the others; or that there is none, and what is nearest. */
export function answerReply(question: string, article: string | undefined, scene: Scene): Reply {
  const { dossier } = scene;
  const answer = answerTo(dossier, question, { article, limit: MOST_REFERENCES, quotes: 1 });
  const references = answer.references.filter((reference) => reference !== undefined);
  const [quote] = answer.quotes;
  const [reference] = answer.references;
  const echo = echoOf(question, answer.notice, scene);
  const view: AskView | null =
    reference === undefined ? null : { kind: 'ask', references, at: 0, around: false };
  if (quote === undefined || !answer.answered) return noAnswer(quote, view, echo, scene);
  return quoteReply(quote, view, echo, scene);
}

/** A quote found again by a button. */
export function showAsk(view: AskView, scene: Scene): Reply {
  const reference = view.references[view.at];
  const place = reference === undefined ? undefined : resolve(scene.dossier, reference);
  if (place === undefined) {
    const { components } = errorReply('changedArticle', {}, scene.language);
    return {
      components: [...components, ...buttonRows([...turning(view, scene), ...lastButton(null, scene)])],
    };
  }
  const quote = quoteAt(scene.dossier, place);
  return view.around ? contextReply(quote, view, scene) : quoteReply(quote, view, scene.echo, scene);
}

/** A quote, who said it and who published it, and the buttons. */
function quoteReply(quote: Quote, view: AskView | null, echo: string | undefined, scene: Scene): Reply {
  const { language } = scene;
  const below = [attribution(quote, language), ...positionLine(view, language)].join('\n');
  const shown = quoteLine(quote, ROOM - (echo?.length ?? 0) - below.length);
  return {
    components: [
      container([
        ...echoComponent(echo),
        text(shown.content),
        ...(shown.isCut ? [text(cutNotice(language))] : []),
        text(below),
        ...buttonRows([
          ...(view === null ? [] : turning(view, scene)),
          ...(view === null ? [] : [roleButton('context', 'context', { ...view, around: true }, scene)]),
          ...(view === null ? [] : [roleButton('copy', shown.isCut ? 'whole' : 'copy', view, scene)]),
          ...linkTo(quote, scene),
          ...lastButton(view, scene),
        ]),
      ]),
    ],
  };
}

/** The paragraph of a quote among the two before and the two after it, as many of them as there is room for. */
function contextReply(quote: Quote, view: AskView, scene: Scene): Reply {
  const { language } = scene;
  const { article, paragraph } = quote;
  const head = labelLine(label('contextOf', language, { paragraph: paragraph.number }), language, '### ');
  const below = attribution(quote, language);
  const own = quoteLine(quote, ROOM - head.length - below.length - (scene.echo?.length ?? 0));
  let room = ROOM - head.length - below.length - (scene.echo?.length ?? 0) - own.content.length;
  const numbered = (key: 'paragraph' | 'quotedParagraph', number: number): string =>
    labelLine(label(key, language, { paragraph: number }), language, '-# ');
  const blocks = new Map([
    [paragraph.number, `${numbered('quotedParagraph', paragraph.number)}\n${own.content}`],
  ]);
  for (const step of [-1, 1, -2, 2]) {
    // a paragraph left out ends its side: what is shown hangs together
    if (Math.abs(step) === 2 && !blocks.has(paragraph.number + step / 2)) continue;
    const neighbour = article.paragraphs.find(({ number }) => number === paragraph.number + step);
    if (neighbour === undefined) continue;
    const block = `${numbered('paragraph', neighbour.number)}\n${bodyLine(article, neighbour, [])}`;
    if (block.length > room) continue;
    blocks.set(neighbour.number, block);
    room -= block.length;
  }
  const ordered = [...blocks].sort(([a], [b]) => a - b).map(([, content]) => text(content));
  return {
    components: [
      container([
        ...echoComponent(scene.echo),
        text(head),
        ...ordered,
        ...(own.isCut ? [text(cutNotice(language))] : []),
        text(below),
        ...buttonRows([
          roleButton('back', 'back', { ...view, around: false }, scene),
          roleButton('copy', own.isCut ? 'whole' : 'copy', view, scene),
          ...linkTo(quote, scene),
          ...lastButton(view, scene),
        ]),
      ]),
    ],
  };
}

/** «السابق» and «التالي» among the passages found. */
function turning(view: AskView, scene: Scene) {
  const to = (at: number): AskView => ({ ...view, at, around: false });
  return [
    ...(view.at > 0 ? [roleButton('previous', 'previous', to(view.at - 1), scene)] : []),
    ...(view.at + 1 < view.references.length
      ? [roleButton('next', view.at === 0 ? 'otherPassages' : 'next', to(view.at + 1), scene)]
      : []),
  ];
}

const linkTo = ({ article }: Quote, { language }: Scene) => {
  const link = linkButton(label('openArticle', language), article.url);
  return link === undefined ? [] : [link];
};

function positionLine(view: AskView | null, language: Scene['language']): string[] {
  if (view === null || view.references.length < 2) return [];
  const at = label('shownOf', language, { at: view.at + 1, all: view.references.length });
  return [labelLine(at, language, '-# ')];
}
