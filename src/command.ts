/** What a command is: a value with its declaration and its `run`, whose options are typed by the declaration. */
import { titles } from './answers/articles.ts';
import { UserError } from './replies/errors.ts';
import type { Words } from './replies/language.ts';
import type { Reply } from './replies/reply.ts';
import type { Scene } from './replies/scene.ts';

/** An option; its key in the table is its English name. */
export type Option = TextOption | FlagOption;

interface OptionWords {
  /** The Arabic name, as Discord allows it: NFC, no blanks, no vowel signs. */
  readonly ar: string;
  readonly description: Words;
  readonly required?: boolean;
}

export interface TextOption extends OptionWords {
  readonly type: 'text';
  /** Longest text Discord lets through. */
  readonly maxLength: number;
  readonly choices?: readonly { readonly value: string; readonly name: Words }[];
  /** What completes a text typed so far, best first; free text is accepted all the same. */
  readonly complete?: (typed: string, scene: Scene) => readonly Completion[];
}

export interface FlagOption extends OptionWords {
  readonly type: 'flag';
}

/** A completion: what is listed and what is sent when it is picked. */
export interface Completion {
  readonly name: string;
  readonly value: string;
}

export type OptionTable = Readonly<Record<string, Option>>;

type ValueOf<O> = O extends { type: 'flag' }
  ? boolean
  : O extends { choices: readonly { value: infer V }[] }
    ? V
    : string;

/** The values of a table's options: required ones always there, choices as a union of their values. */
export type OptionValues<T extends OptionTable> = {
  readonly [K in keyof T]: T[K] extends { required: true } ? ValueOf<T[K]> : ValueOf<T[K]> | undefined;
};

/** What was given for a command's options, by English name, as it came in. */
export type Given = ReadonlyMap<string, string | boolean>;

/** A slash command, ready to be declared and run. */
export interface SlashCommand {
  readonly kind: 'slash';
  readonly name: Words;
  readonly description: Words;
  readonly options: OptionTable;
  /** Only for members who may manage the server, in a server, privately. */
  readonly managers?: boolean;
  run(given: Given, scene: Scene): Reply | Promise<Reply>;
}

/** A command in a message's menu; `run` gets that message's text. */
export interface MessageCommand {
  readonly kind: 'message';
  readonly name: Words;
  run(text: string, scene: Scene): Reply | Promise<Reply>;
}

export type Command = SlashCommand | MessageCommand;

interface Spec<T extends OptionTable> extends Omit<SlashCommand, 'kind' | 'options' | 'run'> {
  readonly options: T;
  run(options: OptionValues<T>, scene: Scene): Reply | Promise<Reply>;
}

/** Makes a slash command; the literal types of its option table flow into `run`. */
export const slashCommand = <const T extends OptionTable>(spec: Spec<T>): SlashCommand => ({
  kind: 'slash',
  ...spec,
  run: (given, scene) => spec.run(valuesOf(spec.options, given), scene),
});

/** The given values as the table types them; what does not fit (an unknown choice) counts as not given. */
function valuesOf<T extends OptionTable>(table: T, given: Given): OptionValues<T> {
  const values: Record<string, string | boolean | undefined> = {};
  for (const [name, option] of Object.entries(table)) {
    const value = fitting(option, given.get(name));
    if (value === undefined && option.required) throw new UserError('missingOption', { option: name });
    values[name] = value;
  }
  return values as OptionValues<T>;
}

function fitting(option: Option, value: string | boolean | undefined): string | boolean | undefined {
  if (option.type === 'flag') return typeof value === 'boolean' ? value : undefined;
  if (typeof value !== 'string') return undefined;
  const text = value.trim().slice(0, option.maxLength);
  if (text === '') return undefined;
  return option.choices === undefined || option.choices.some((choice) => choice.value === text)
    ? text
    : undefined;
}

/** The options that all commands but `/status` take. */
export const commonOptions = {
  private: {
    type: 'flag',
    ar: 'خاص',
    description: { ar: 'يظهر الرد لك وحدك (الأصل: لا)', en: 'Only you see the reply (default: no)' },
  },
  language: {
    type: 'text',
    ar: 'اللغة',
    description: {
      ar: 'لغة العناوين والأزرار؛ الاقتباسات تبقى كما نُشرت',
      en: 'Language of the labels; quotes stay as published',
    },
    maxLength: 2,
    choices: [
      { value: 'ar', name: { ar: 'العربية', en: 'Arabic (العربية)' } },
      { value: 'en', name: { ar: 'الإنجليزية (English)', en: 'English' } },
    ],
  },
} as const satisfies OptionTable;

/** The option that limits a command to one article, completed by titles. */
export const articleOption = (description: Words) =>
  ({
    type: 'text',
    ar: 'المقالة',
    description,
    maxLength: 100,
    complete: (typed, { dossier }) => titles(dossier, typed),
  }) as const satisfies TextOption;
