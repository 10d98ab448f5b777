/** Commands as Discord registers them. */
import {
  type APIApplicationCommandBasicOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  PermissionFlagsBits,
  type RESTPostAPIApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import type { Command, Option } from './command.ts';
import type { Language } from './replies/language.ts';
import type { CommandNames } from './replies/scene.ts';

/** Discord has no Arabic locale, so `name_localizations` cannot hold Arabic: each language is a command of its own. */
const languagesOf = (names: CommandNames): readonly Language[] => (names === 'both' ? ['en', 'ar'] : [names]);

/** The bodies to register for these commands. */
export const declare = (
  commands: readonly Command[],
  names: CommandNames,
): RESTPostAPIApplicationCommandsJSONBody[] =>
  languagesOf(names).flatMap((language) => commands.map((command) => declaration(command, language)));

/** In servers, in direct messages with the bot, and, for those who installed it for themselves, anywhere. */
const EVERYWHERE = {
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
  contexts: [
    InteractionContextType.Guild,
    InteractionContextType.BotDM,
    InteractionContextType.PrivateChannel,
  ],
};

const MANAGERS = {
  integration_types: [ApplicationIntegrationType.GuildInstall],
  contexts: [InteractionContextType.Guild],
  default_member_permissions: String(PermissionFlagsBits.ManageGuild),
};

function declaration(command: Command, language: Language): RESTPostAPIApplicationCommandsJSONBody {
  if (command.kind === 'message')
    return { type: ApplicationCommandType.Message, name: command.name[language], ...EVERYWHERE };
  return {
    type: ApplicationCommandType.ChatInput,
    name: command.name[language],
    description: command.description[language],
    options: Object.entries(command.options).map(([name, option]) => declaredOption(name, option, language)),
    ...(command.managers ? MANAGERS : EVERYWHERE),
  };
}

function declaredOption(name: string, option: Option, language: Language): APIApplicationCommandBasicOption {
  const words = {
    name: optionName(name, option, language),
    description: option.description[language],
    required: option.required ?? false,
  };
  if (option.type === 'flag') return { type: ApplicationCommandOptionType.Boolean, ...words };
  const text = { type: ApplicationCommandOptionType.String as const, ...words };
  if (option.choices !== undefined)
    return {
      ...text,
      choices: option.choices.map(({ value, name }) => ({ value, name: name[language] })),
    };
  return {
    ...text,
    max_length: option.maxLength,
    ...(option.complete === undefined ? {} : { autocomplete: true }),
  };
}

/** The name an option has in a language. */
export const optionName = (name: string, option: Option, language: Language): string =>
  language === 'en' ? name : option.ar;
