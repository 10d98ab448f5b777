/** The handler: an interaction or a message as plain JSON, with a dossier → a reply as plain JSON. */
import {
  type APIApplicationCommandAutocompleteInteraction,
  type APIApplicationCommandInteraction,
  type APIInteraction,
  type APIInteractionResponse,
  type APIMessage,
  type APIMessageComponentInteraction,
  ApplicationCommandType,
  InteractionResponseType,
  InteractionType,
  MessageFlags,
  PermissionFlagsBits,
  type RESTPostAPIChannelMessageJSONBody,
} from 'discord-api-types/v10';
import { commands } from '../commands/index.ts';
import type { Command, Completion, Given, SlashCommand } from './command.ts';
import { optionName } from './declarations.ts';
import type { Dossier } from './dossier.ts';
import { askedIn, textOf, wellFormed } from './messages.ts';
import { answerReply, echoIn, hintReply } from './replies/ask.ts';
import { bodyOf } from './replies/body.ts';
import { decodePress } from './replies/custom-id.ts';
import { errorReply, UserError } from './replies/errors.ts';
import { type Language, languageOf } from './replies/language.ts';
import type { Pictures } from './replies/pictures.ts';
import type { Reply, ReplyFile } from './replies/reply.ts';
import type { CommandNames, Scene, Status } from './replies/scene.ts';
import { copyOf, show } from './replies/show.ts';

/** What an answer may rest on; the handler itself has no clock and no environment. */
export interface HandlerContext {
  readonly dossier: Dossier;
  readonly now: Date;
  /** Of labels, where neither the user nor the question says otherwise. */
  readonly language: Language;
  readonly commandNames: CommandNames;
  /** The bot's own user id: what is a mention of it, and what its own message. */
  readonly botId: string;
  readonly status?: Status;
  readonly pictures?: Pictures;
}

/** A fault of ours, for the log and `/status`: `id` is what the user was told to report. */
export interface Fault {
  readonly id: string;
  readonly error: unknown;
}

/** How to answer an interaction. */
export interface InteractionReply {
  readonly response: APIInteractionResponse;
  /** To be sent with `response` as multipart; `attachments` in it lists them in this order. */
  readonly files?: readonly ReplyFile[];
  /** After `response` (a deferred update) the message it came from (`@original`) is to be deleted. */
  readonly delete?: true;
  readonly fault?: Fault;
}

/** A message to post in the channel the question came from. */
export interface MessageReply {
  readonly message: RESTPostAPIChannelMessageJSONBody;
  readonly files?: readonly ReplyFile[];
  readonly fault?: Fault;
}

/** Answers an interaction; null when there is nothing to answer. Never rejects. */
export async function handle(
  interaction: APIInteraction,
  context: HandlerContext,
): Promise<InteractionReply | null> {
  switch (interaction.type) {
    case InteractionType.Ping:
      return { response: { type: InteractionResponseType.Pong } };
    case InteractionType.ApplicationCommand:
      return guarded(interaction, context, () => runCommand(interaction, context));
    case InteractionType.MessageComponent:
      return guarded(interaction, context, () => press(interaction, context));
    case InteractionType.ApplicationCommandAutocomplete:
      return complete(interaction, context);
    default:
      return null;
  }
}

/** Answers a message; null when it does not ask the bot anything. Never rejects. */
export async function handleMessage(
  message: APIMessage,
  context: HandlerContext,
): Promise<MessageReply | null> {
  const asked = askedIn(message, context.botId);
  if (asked === null) return null;
  const scene = sceneOf(context, message.author.id, languageOf(asked.text));
  let reply: Reply;
  let fault: Fault | undefined;
  try {
    reply = asked.text === '' ? hintReply(asked.hint, scene) : answerReply(asked.text, undefined, scene);
  } catch (error) {
    fault = { id: faultId(message.id), error };
    reply = errorReply('internal', { id: fault.id }, scene.language);
  }
  return {
    message: {
      ...bodyOf(reply, false),
      message_reference: { message_id: message.id, fail_if_not_exists: false },
      allowed_mentions: { parse: [], replied_user: false },
      // posted again after a time-out, the same answer appears once
      nonce: message.id,
      enforce_nonce: true,
    },
    ...(reply.files === undefined ? {} : { files: reply.files }),
    ...(fault === undefined ? {} : { fault }),
  };
}

async function runCommand(
  interaction: APIApplicationCommandInteraction,
  context: HandlerContext,
): Promise<InteractionReply> {
  const command = findCommand(interaction.data.name, interaction.data.type);
  if (command?.kind === 'message' && interaction.data.type === ApplicationCommandType.Message) {
    const text = textOf(interaction.data.resolved.messages[interaction.data.target_id]);
    const scene = sceneOf(context, userOf(interaction), languageOf(text), true);
    return respond(await command.run(text, scene), true);
  }
  if (command?.kind !== 'slash' || interaction.data.type !== ApplicationCommandType.ChatInput)
    throw new UserError('unknownCommand');
  if (command.managers && !may(interaction, PermissionFlagsBits.ManageGuild))
    throw new UserError('managersOnly');
  const given = givenTo(command, interaction.data.options ?? []);
  const isPrivate = command.managers === true || given.get('private') === true;
  const scene = sceneOf(context, userOf(interaction), wantedLanguage(given), isPrivate);
  return respond(await command.run(given, scene), isPrivate);
}

/** A button: the asker's click changes the message, anyone else's gives them a private copy. */
async function press(
  interaction: APIMessageComponentInteraction,
  context: HandlerContext,
): Promise<InteractionReply> {
  const pressed = decodePress(interaction.data.custom_id);
  if (pressed === null) throw new UserError('unknownButton');
  const user = userOf(interaction);
  const isPrivate = ((interaction.message.flags ?? 0) & MessageFlags.Ephemeral) !== 0;
  const mine = pressed.asker === user;
  if (pressed.view === null) {
    if (!mine && !may(interaction, PermissionFlagsBits.ManageMessages)) throw new UserError('notYours');
    return { response: { type: InteractionResponseType.DeferredMessageUpdate }, delete: true };
  }
  const echo = echoIn(interaction.message);
  const scene = (hidden: boolean): Scene => ({
    ...sceneOf(context, user, pressed.language, hidden),
    ...(echo === undefined ? {} : { echo }),
  });
  if (pressed.role === 'copy') return respond(copyOf(pressed.view, scene(true)), true);
  if (pressed.role === 'publish') return respond(await show(pressed.view, scene(false)), false);
  if (!mine) return respond(await show(pressed.view, scene(true)), true);
  const reply = await show(pressed.view, scene(isPrivate));
  return { ...respond(reply, isPrivate, InteractionResponseType.UpdateMessage) };
}

function complete(
  interaction: APIApplicationCommandAutocompleteInteraction,
  context: HandlerContext,
): InteractionReply {
  const choices = (completions: readonly Completion[]): APIInteractionResponse => ({
    type: InteractionResponseType.ApplicationCommandAutocompleteResult,
    data: { choices: acceptable(completions) },
  });
  try {
    const command = findCommand(interaction.data.name, ApplicationCommandType.ChatInput);
    if (command?.kind !== 'slash') return { response: choices([]) };
    const focused = interaction.data.options.find((option) => 'focused' in option && option.focused);
    const [, option] = findOption(command, focused?.name) ?? [];
    if (focused === undefined || !('value' in focused) || option?.type !== 'text')
      return { response: choices([]) };
    const typed = wellFormed(String(focused.value)).trim();
    const scene = sceneOf(context, userOf(interaction), languageOf(typed));
    return { response: choices(option.complete?.(typed, scene) ?? []) };
  } catch (error) {
    return { response: choices([]), fault: { id: faultId(interaction.id), error } };
  }
}

/** What Discord takes: at most 25 choices, names and values of 1 to 100 characters, none twice. */
function acceptable(completions: readonly Completion[]): Completion[] {
  const fits = (text: string): boolean => text.length > 0 && text.length <= 100;
  const byValue = new Map(
    completions
      .filter(({ name, value }) => fits(name) && fits(value))
      .map((choice) => [choice.value, choice]),
  );
  return [...byValue.values()].slice(0, 25);
}

/** Runs `work`; what it throws becomes a private reply: the user's mistake, or a fault of ours with its identifier. */
async function guarded(
  interaction: APIApplicationCommandInteraction | APIMessageComponentInteraction,
  context: HandlerContext,
  work: () => Promise<InteractionReply>,
): Promise<InteractionReply> {
  try {
    return await work();
  } catch (error) {
    const language = errorLanguage(interaction, context);
    if (error instanceof UserError) return respond(errorReply(error.code, error.details, language), true);
    const id = faultId(interaction.id);
    return { ...respond(errorReply('internal', { id }, language), true), fault: { id, error } };
  }
}

function errorLanguage(
  interaction: APIApplicationCommandInteraction | APIMessageComponentInteraction,
  context: HandlerContext,
): Language {
  if (interaction.type === InteractionType.MessageComponent)
    return decodePress(interaction.data.custom_id)?.language ?? context.language;
  const command = findCommand(interaction.data.name, interaction.data.type);
  if (command?.kind !== 'slash' || interaction.data.type !== ApplicationCommandType.ChatInput)
    return context.language;
  return wantedLanguage(givenTo(command, interaction.data.options ?? [])) ?? context.language;
}

/** The code a user reports: it comes from Discord's own id, so no two are equal and none needs a clock. */
const faultId = (id: string): string =>
  `RW-${(/^\d{1,20}$/.test(id) ? BigInt(id) : 0n).toString(36).slice(-8).toUpperCase()}`;

const respond = (
  reply: Reply,
  isPrivate: boolean,
  type:
    | InteractionResponseType.ChannelMessageWithSource
    | InteractionResponseType.UpdateMessage = InteractionResponseType.ChannelMessageWithSource,
): InteractionReply => ({
  response: { type, data: bodyOf(reply, isPrivate) },
  ...(reply.files === undefined ? {} : { files: reply.files }),
});

const sceneOf = (
  { dossier, now, language, commandNames, status, pictures }: HandlerContext,
  asker: string,
  wanted: Language | undefined,
  isPrivate = false,
): Scene => ({
  dossier,
  now,
  language: wanted ?? language,
  commandNames,
  asker,
  isPrivate,
  ...(status === undefined ? {} : { status }),
  ...(pictures === undefined ? {} : { pictures }),
});

/** The language asked for, else that of the question. */
function wantedLanguage(given: Given): Language | undefined {
  const asked = given.get('language');
  if (asked === 'ar' || asked === 'en') return asked;
  return languageOf(
    [given.get('question'), given.get('about')].filter((text) => typeof text === 'string').join(' '),
  );
}

function findCommand(name: string, type: ApplicationCommandType): Command | undefined {
  const kind = { [ApplicationCommandType.ChatInput]: 'slash', [ApplicationCommandType.Message]: 'message' }[
    type as 1 | 3
  ];
  return commands.find(
    (command) => command.kind === kind && (command.name.en === name || command.name.ar === name),
  );
}

const findOption = (command: SlashCommand, name: string | undefined) =>
  Object.entries(command.options).find(
    ([english, option]) => name === english || name === optionName(english, option, 'ar'),
  );

function givenTo(
  command: SlashCommand,
  options: readonly { readonly name: string; readonly value?: unknown }[],
): Given {
  const given = new Map<string, string | boolean>();
  for (const { name, value } of options) {
    const [english] = findOption(command, name) ?? [];
    if (english === undefined) continue;
    if (typeof value === 'boolean') given.set(english, value);
    if (typeof value === 'string') given.set(english, wellFormed(value));
  }
  return given;
}

const userOf = ({ member, user }: Pick<APIInteraction, 'member' | 'user'>): string =>
  member?.user.id ?? user?.id ?? '0';

const may = ({ member }: Pick<APIInteraction, 'member'>, permission: bigint): boolean =>
  member !== undefined &&
  (BigInt(member.permissions) & (permission | PermissionFlagsBits.Administrator)) !== 0n;
