/** Replies that quote no answer: there is none, or nothing was asked. */
import type { APIComponentInContainer } from 'discord-api-types/v10';
import type { Quote } from '../answers/quote.ts';
import { type Askable, askable } from '../answers/suggestions.ts';
import { oncePer } from '../once-per.ts';
import { buttonRows, lastButton, roleButton } from './buttons.ts';
import { COMMAND_NAMES } from './command-names.ts';
import { container, labelLine, ROOM, text } from './components.ts';
import { isolate, line } from './direction.ts';
import { echoComponent } from './echo.ts';
import { label } from './labels.ts';
import { type Language, languageOf } from './language.ts';
import { cut, escapeMarkdown } from './markdown.ts';
import { cutNotice } from './notices.ts';
import { attribution, quoteLine } from './quotes.ts';
import type { Reply } from './reply.ts';
import type { Scene } from './scene.ts';
import type { AskView } from './views.ts';

/** No answer: says so, offers the nearest passage as not an answer, and what can be asked. */
export function noAnswer(
  nearest: Quote | undefined,
  view: AskView | null,
  echo: string,
  scene: Scene,
): Reply {
  const { language } = scene;
  const head = labelLine(label('noAnswer', language), language);
  const examples = exampleLines(scene);
  const parts: APIComponentInContainer[] = [...echoComponent(echo), text(head)];
  let isCut = false;
  if (nearest !== undefined) {
    const intro = labelLine(label('nearest', language), language, '-# ');
    const below = attribution(nearest, language);
    const fixed = [echo, head, examples, intro, below].reduce((sum, { length }) => sum + length, 0);
    const shown = quoteLine(nearest, ROOM - fixed);
    isCut = shown.isCut;
    parts.push(
      text(`${intro}\n${shown.content}`),
      ...(isCut ? [text(cutNotice(language))] : []),
      text(below),
    );
  }
  if (examples !== '') parts.push(text(examples));
  const whole = isCut && view !== null ? [roleButton('copy', 'whole', view, scene)] : [];
  return { components: [container([...parts, ...buttonRows([...whole, ...lastButton(null, scene)])])] };
}

/** A mention without a question: how to ask, or how to reach the message that was replied to. */
export function hintReply(hint: 'ask' | 'messageCommand', scene: Scene): Reply {
  const { language, commandNames } = scene;
  const registered = commandNames === 'both' ? language : commandNames;
  const words =
    hint === 'ask'
      ? label('nothingAsked', language, { command: isolate(`/${COMMAND_NAMES.ask[registered]}`) })
      : label('useMessageCommand', language, { command: isolate(COMMAND_NAMES.find[registered]) });
  return {
    components: [
      container([
        text([labelLine(words, language), exampleLines(scene)].filter((lines) => lines !== '').join('\n')),
        ...buttonRows(lastButton(null, scene)),
      ]),
    ],
  };
}

/** Three questions that the articles answer. */
const exampleLines = ({ dossier, language }: Scene): string => examplesOf(askable(dossier))[language];

const examplesOf = oncePer((all: Askable) => ({ ar: examplesIn('ar', all), en: examplesIn('en', all) }));

function examplesIn(language: Language, all: Askable): string {
  const examples = all[language].slice(0, 3);
  if (examples.length === 0) return '';
  return [
    labelLine(label('canAsk', language), language),
    ...examples.map((example) =>
      line(escapeMarkdown(cut(example, 100)), languageOf(example) === 'en' ? 'ltr' : 'rtl', '- '),
    ),
  ].join('\n');
}
