/** What `/ask`, mentions and direct messages are answered with. */
import { type APIComponentInContainer, type APIMessage, ComponentType } from 'discord-api-types/v10';
import { z } from 'zod';
import { answerTo, quoteAt } from '../answers/ask.ts';
import type { Quote } from '../answers/quote.ts';
import { resolve } from '../answers/reference.ts';
import { askable } from '../answers/suggestions.ts';
import { readNumbers } from '../reading/numbers.ts';
import { readTimes } from '../reading/times.ts';
import { buttonRows, lastButton, roleButton } from './buttons.ts';
import { container, labelLine, linkButton, MOST_TEXT, text } from './components.ts';
import { timeInWords } from './dates.ts';
import { isolate, line, withoutDirection } from './direction.ts';
import { errorReply } from './errors.ts';
import { label } from './labels.ts';
import { languageOf } from './language.ts';
import { cut, escapeMarkdown } from './markdown.ts';
import { cutNotice } from './notices.ts';
import { attribution, bodyLine, quoteLine } from './quotes.ts';
import type { Reply } from './reply.ts';
import type { Scene } from './scene.ts';
import { type AskView, MOST_REFERENCES } from './views.ts';

/** All text of a reply; what is left to Discord's limit is for notices. */
const ROOM = MOST_TEXT - 300;
/** Questions longer than this (a message's whole text) are cut where they are repeated. */
const LONGEST_QUESTION = 300;
/** A repeated question with everything escaped, and two days it may have meant. */
const LONGEST_ECHO = 1200;
/** The component that repeats the question, so that a button finds it in the message. */
const ECHO_ID = 1000;
/** Commands that replies tell users of. */
const CALLED = {
  ask: { en: 'ask', ar: 'اسأل' },
  find: { en: 'Find in articles', ar: 'ابحث في المقالات' },
} as const;

/** The answer to a question: the best quote, and buttons to the others; or that there is none, and what is nearest. */
export function answerReply(question: string, article: string | undefined, scene: Scene): Reply {
  const { dossier } = scene;
  const answer = answerTo(dossier, question, { article, limit: MOST_REFERENCES });
  const references = answer.references.filter((reference) => reference !== undefined);
  const [quote] = answer.quotes;
  const [reference] = answer.references;
  const notice =
    answer.notice === undefined
      ? []
      : [labelLine(label(answer.notice, scene.language), scene.language, '-# ')];
  const echo = [echoLine(question, scene), ...meantLines(question, scene), ...notice].join('\n');
  if (quote === undefined || !answer.answered) return noAnswer(quote, echo, scene);
  const view: AskView | null =
    reference === undefined ? null : { kind: 'ask', references, at: 0, around: false };
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

/** No answer: says so, offers the nearest passage as not an answer, and what can be asked. */
function noAnswer(nearest: Quote | undefined, echo: string, scene: Scene): Reply {
  const { language } = scene;
  const head = labelLine(label('noAnswer', language), language);
  const examples = exampleLines(scene);
  const parts: APIComponentInContainer[] = [...echoComponent(echo), text(head)];
  if (nearest !== undefined) {
    const intro = labelLine(label('nearest', language), language, '-# ');
    const below = attribution(nearest, language);
    const fixed = [echo, head, examples, intro, below].reduce((sum, { length }) => sum + length, 0);
    const shown = quoteLine(nearest, ROOM - fixed);
    parts.push(text(`${intro}\n${shown.content}`), text(below));
  }
  if (examples !== '') parts.push(text(examples));
  return { components: [container([...parts, ...buttonRows(lastButton(null, scene))])] };
}

/** A mention without a question: how to ask, or how to reach the message that was replied to. */
export function hintReply(hint: 'ask' | 'messageCommand', scene: Scene): Reply {
  const { language, commandNames } = scene;
  const registered = commandNames === 'both' ? language : commandNames;
  const words =
    hint === 'ask'
      ? label('nothingAsked', language, { command: isolate(`/${CALLED.ask[registered]}`) })
      : label('useMessageCommand', language, { command: isolate(CALLED.find[registered]) });
  return {
    components: [
      container([
        text([labelLine(words, language), exampleLines(scene)].filter((lines) => lines !== '').join('\n')),
        ...buttonRows(lastButton(null, scene)),
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

/** Three questions that the articles answer. */
function exampleLines({ dossier, language }: Scene): string {
  const examples = askable(dossier)[language].slice(0, 3);
  if (examples.length === 0) return '';
  return [
    labelLine(label('canAsk', language), language),
    ...examples.map((example) =>
      line(escapeMarkdown(cut(example, 100)), languageOf(example) === 'en' ? 'ltr' : 'rtl', '- '),
    ),
  ].join('\n');
}

/** The question as typed, on one line. */
const echoLine = (question: string, { language }: Scene): string => {
  const shown = escapeMarkdown(
    cut(withoutDirection(question).replaceAll(/\s+/g, ' ').trim(), LONGEST_QUESTION),
  );
  return labelLine(label('asked', language, { question: isolate(shown) }), language, '-# ');
};

/** Which day «أمس» in a question was taken for. */
function meantLines(question: string, { now, language }: Scene): string[] {
  const today = now.toISOString().slice(0, 10);
  return readTimes(question, readNumbers(question), today)
    .filter(({ relative }) => relative === true)
    .slice(0, 2)
    .flatMap((time) => {
      const date = timeInWords(time, language);
      const words = isolate(escapeMarkdown(cut(withoutDirection(question.slice(time.start, time.end)), 60)));
      return date === undefined
        ? []
        : [labelLine(label('meant', language, { words, date }), language, '-# ')];
    });
}

const echoComponent = (echo: string | undefined): APIComponentInContainer[] =>
  echo === undefined ? [] : [{ ...text(echo), id: ECHO_ID }];

const EchoSchema = z.object({
  type: z.literal(ComponentType.TextDisplay),
  id: z.literal(ECHO_ID),
  content: z.string().max(LONGEST_ECHO),
});
const CarrierSchema = z.object({ components: z.array(z.unknown()) });

/** What was asked, as the message that a button stands under says it: buttons have no room to remember a question. */
export function echoIn({ components }: Pick<APIMessage, 'components'>): string | undefined {
  for (const component of components ?? []) {
    const carrier = CarrierSchema.safeParse(component);
    for (const part of carrier.data?.components ?? []) {
      const echo = EchoSchema.safeParse(part);
      if (echo.success) return echo.data.content;
    }
  }
  return undefined;
}
