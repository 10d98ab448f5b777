/** Registers the commands, only when they differ from those that Discord has. */
import type { REST } from '@discordjs/rest';
import { type RESTPostAPIApplicationCommandsJSONBody, Routes } from 'discord-api-types/v10';

export interface Scope {
  readonly applicationId: string;
  /** Only in this server; else everywhere. */
  readonly guildId?: string;
}

/** Makes Discord's commands the declared ones. True when they had to be written. */
export async function register(
  rest: REST,
  { applicationId, guildId }: Scope,
  declared: readonly RESTPostAPIApplicationCommandsJSONBody[],
): Promise<boolean> {
  const route =
    guildId === undefined
      ? Routes.applicationCommands(applicationId)
      : Routes.applicationGuildCommands(applicationId, guildId);
  // In one server there is neither a place nor a way of installing to choose.
  const wanted =
    guildId === undefined
      ? declared
      : declared.map(({ contexts: _, integration_types: __, ...command }) => command);
  const there: unknown = await rest.get(route, {
    query: new URLSearchParams({ with_localizations: 'true' }),
  });
  if (sameCommands(wanted, there, guildId === undefined)) return false;
  await rest.put(route, { body: wanted });
  return true;
}

/** Whether two lists mean the same commands, in any order, whatever defaults are written out or left out. */
export function sameCommands(declared: readonly unknown[], there: unknown, everywhere: boolean): boolean {
  if (!Array.isArray(there)) return false;
  const texts = (commands: readonly unknown[]) =>
    commands.map((command) => JSON.stringify(plain(command, everywhere ? COMMAND : COMMAND_IN_GUILD))).sort();
  return JSON.stringify(texts(declared)) === JSON.stringify(texts(there));
}

/** The fields that matter, with the value that Discord takes when one is left out. Everything else it adds itself. */
type Fields = Readonly<Record<string, unknown>>;

const NAMED: Fields = {
  name: '',
  name_localizations: null,
  description: '',
  description_localizations: null,
};
const COMMAND_IN_GUILD: Fields = {
  type: 1,
  ...NAMED,
  options: [],
  default_member_permissions: null,
  nsfw: false,
};
const COMMAND: Fields = { ...COMMAND_IN_GUILD, contexts: null, integration_types: [0] };
const OPTION: Fields = {
  type: 0,
  ...NAMED,
  required: false,
  autocomplete: false,
  min_length: null,
  max_length: null,
  min_value: null,
  max_value: null,
  channel_types: [],
  choices: [],
  options: [],
};
const CHOICE: Fields = { name: '', name_localizations: null, value: '' };

function plain(described: unknown, fields: Fields): Fields {
  const given = typeof described === 'object' && described !== null ? (described as Fields) : {};
  return Object.fromEntries(
    Object.entries(fields).map(([key, otherwise]) => [key, plainValue(key, given[key] ?? otherwise)]),
  );
}

function plainValue(key: string, value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  if (key === 'options') return value.map((option) => plain(option, OPTION));
  if (key === 'choices') return value.map((choice) => plain(choice, CHOICE));
  return [...value].sort();
}
