/** Commands: finds the one that was called, and its options by either language's names. */
import {
  type APIApplicationCommandInteraction,
  ApplicationCommandType,
  PermissionFlagsBits,
} from 'discord-api-types/v10';
import { commands } from '../../commands/index.ts';
import type { Command, Given, Option, SlashCommand } from '../command.ts';
import { optionName } from '../declarations.ts';
import { UserError } from '../replies/errors.ts';
import { type Language, languageOf } from '../replies/language.ts';
import { textOf, wellFormed } from './messages.ts';
import { may, respond, sceneOf, userOf } from './scene.ts';
import type { HandlerContext, InteractionReply } from './types.ts';

/**
 * Runs a command.
 * @throws {UserError} for what the user can mend.
 */
export async function runCommand(
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

/** The language a command is to be answered in, as far as the command tells. */
export function languageOfCommand({ data }: APIApplicationCommandInteraction): Language | undefined {
  const command = findCommand(data.name, data.type);
  if (command?.kind !== 'slash' || data.type !== ApplicationCommandType.ChatInput) return undefined;
  return wantedLanguage(givenTo(command, data.options ?? []));
}

/** The language asked for, else that of the question. */
function wantedLanguage(given: Given): Language | undefined {
  const asked = given.get('language');
  if (asked === 'ar' || asked === 'en') return asked;
  return languageOf(
    [given.get('question'), given.get('about')].filter((text) => typeof text === 'string').join(' '),
  );
}

/** The command of a name, in either language. */
export function findCommand(name: string, type: ApplicationCommandType): Command | undefined {
  const kind = { [ApplicationCommandType.ChatInput]: 'slash', [ApplicationCommandType.Message]: 'message' }[
    type as 1 | 3
  ];
  return commands.find(
    (command) => command.kind === kind && (command.name.en === name || command.name.ar === name),
  );
}

/** The option of a name, in either language, with its English name. */
export const findOption = (command: SlashCommand, name: string | undefined): [string, Option] | undefined =>
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
