/** The echo: what was asked, repeated above the answer, and found again there by buttons, which can't remember it. */
import { type APIComponentInContainer, type APIMessage, ComponentType } from 'discord-api-types/v10';
import { z } from 'zod';
import { tokenize } from '../arabic/tokens.ts';
import { isNumeral } from '../reading/numbers/words.ts';
import { readNumbers } from '../reading/numbers.ts';
import { MONTHS, mayBegin } from '../reading/times/words.ts';
import { readTimes } from '../reading/times.ts';
import { wordsOf } from '../reading/tokens.ts';
import type { SearchResult } from '../search/types.ts';
import { labelLine, text } from './components.ts';
import { timeInWords } from './dates.ts';
import { isolate, withoutDirection } from './direction.ts';
import { label } from './labels.ts';
import { cut, escapeMarkdown } from './markdown.ts';
import type { Scene } from './scene.ts';

/** Questions longer than this (a message's whole text) are cut where they are repeated. */
const LONGEST_QUESTION = 300;
/** A repeated question with everything escaped, and two days it may have meant. */
const LONGEST_ECHO = 1200;
/** The component that repeats the question, so that a button finds it in the message. */
const ECHO_ID = 1000;

/** The lines above an answer: the question, which days it was taken to mean, and how it was understood. */
export function echoOf(question: string, notice: SearchResult['notice'], scene: Scene): string {
  const { language } = scene;
  const notices = notice === undefined ? [] : [labelLine(label(notice, language), language, '-# ')];
  return [questionLine(question, scene), ...meantLines(question, scene), ...notices].join('\n');
}

/** The question as typed, on one line. */
const questionLine = (question: string, { language }: Scene): string => {
  const shown = escapeMarkdown(
    cut(withoutDirection(question).replaceAll(/\s+/g, ' ').trim(), LONGEST_QUESTION),
  );
  return labelLine(label('asked', language, { question: isolate(shown) }), language, '-# ');
};

/** Which day «أمس» in a question was taken for. */
function meantLines(question: string, { now, language }: Scene): string[] {
  if (!mayCount(question)) return [];
  const today = now.toISOString().slice(0, 10);
  return readTimes(question, readNumbers(question), today)
    .filter(({ relative, start, end }) => relative === true && !namesItself(question.slice(start, end)))
    .slice(0, 2)
    .flatMap((time) => {
      const date = timeInWords(time, language);
      const words = isolate(escapeMarkdown(cut(withoutDirection(question.slice(time.start, time.end)), 60)));
      return date === undefined
        ? []
        : [labelLine(label('meant', language, { words, date }), language, '-# ')];
    });
}

/** Whether a question may hold a time counted from today: most hold none, and reading them costs a tenth of the answer. */
const mayCount = (question: string): boolean =>
  wordsOf(question).some(
    ({ kind, text: word }) =>
      kind === 'number' ||
      isNumeral(word) ||
      (mayBegin(word) && !MONTHS.has(word) && !OPENING_ONLY.has(word)),
  );

/** They open intervals («من الأحد إلى الخميس»), which hold another word of time. */
const OPENING_ONLY: ReadonlySet<string> = new Set(['من', 'بين']);

/** «20 أيلول», «20/9» say themselves which day that is, and the article of which year: nothing is to be told from today. */
const namesItself = (words: string): boolean => {
  const tokens = tokenize(words);
  return (
    tokens.every(({ kind }) => kind !== 'word') ||
    tokens.some(({ text: word }) => MONTHS.has(word) || MONTHS.has(word.replace(/^[بلو]/, '')))
  );
};

/** The echo as a component of its own, by whose number a button finds it. */
export const echoComponent = (echo: string | undefined): APIComponentInContainer[] =>
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
