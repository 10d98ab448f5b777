/** Discord's JSON as the page has it: who is there, what a message is, and the interactions that acts on it make. */
import type {
  APIApplicationCommandInteraction,
  APIInteraction,
  APIMessage,
  APIMessageTopLevelComponent,
  RESTPostAPIApplicationCommandsJSONBody,
} from 'discord-api-types/v10';

/** Numbers of Discord's that the page tells apart; its enums would bring the whole package into the browser. */
export const FLAG = { ephemeral: 64 } as const;
export const OPTION = { text: 3, flag: 5 } as const;
export const RESPONSE = { message: 4, deferredUpdate: 6, update: 7 } as const;

export interface Person {
  readonly id: string;
  readonly name: string;
  /** Discord's permissions: bit 5 manages the server, bit 13 its messages. */
  readonly permissions: string;
}

/** Who one can act as: what others may do differs from what the asker and moderators may. */
export const PEOPLE: readonly Person[] = [
  { id: '200000000000000001', name: 'ليلى', permissions: String((1 << 5) | (1 << 13)) },
  { id: '200000000000000002', name: 'سامي', permissions: '0' },
];

const GUILD = '300000000000000001';
const CHANNEL = '400000000000000001';
const EPOCH = 1_420_070_400_000n;

let made = 0n;

/** An id as Discord makes them: the time, and a number so that no two are equal. */
export const snowflake = (): string => String(((BigInt(Date.now()) - EPOCH) << 22n) | (made++ & 0x3f_ffffn));

/** A message's content and what else changes when it is edited. */
export interface Body {
  readonly content: string;
  readonly flags: number;
  readonly components: readonly APIMessageTopLevelComponent[];
  readonly attachments: readonly { readonly id: string | number; readonly filename?: string }[];
}

/** A message as it lies in the channel. */
export interface StoredMessage extends Body {
  readonly id: string;
  readonly author: Person;
  readonly byBot: boolean;
  readonly timestamp: string;
  /** The message this one answers. */
  readonly reference?: StoredMessage | undefined;
}

const userOf = ({ id, name }: Person, bot = false) => ({
  id,
  username: name,
  discriminator: '0',
  global_name: name,
  avatar: null,
  bot,
});

const memberOf = (person: Person) => ({
  user: userOf(person),
  nick: null,
  avatar: null,
  roles: [],
  joined_at: '2023-01-01T00:00:00.000Z',
  deaf: false,
  mute: false,
  flags: 0,
  permissions: person.permissions,
});

/** A message as Discord delivers it. */
export function apiMessage(message: StoredMessage, botId: string): APIMessage {
  const { id, author, content, timestamp, flags, components, attachments, reference, byBot } = message;
  return {
    id,
    channel_id: CHANNEL,
    guild_id: GUILD,
    type: reference === undefined ? 0 : 19,
    author: userOf(author, byBot),
    content,
    timestamp,
    edited_timestamp: null,
    tts: false,
    mention_everyone: false,
    mentions: content.includes(`<@${botId}>`)
      ? [userOf({ id: botId, name: 'راوي', permissions: '0' }, true)]
      : [],
    mention_roles: [],
    attachments: [...attachments],
    embeds: [],
    pinned: false,
    flags,
    components: [...components],
    ...(reference === undefined
      ? {}
      : {
          message_reference: { message_id: reference.id, channel_id: CHANNEL, guild_id: GUILD },
          referenced_message: apiMessage({ ...reference, reference: undefined }, botId),
        }),
  } as unknown as APIMessage;
}

const interaction = (type: number, person: Person, botId: string) => ({
  id: snowflake(),
  application_id: botId,
  type,
  token: 'preview',
  version: 1,
  guild_id: GUILD,
  channel_id: CHANNEL,
  channel: { id: CHANNEL, type: 0, name: 'questions' },
  member: memberOf(person),
  app_permissions: '0',
  locale: 'en-GB',
  guild_locale: 'en-US',
  entitlements: [],
  authorizing_integration_owners: { 0: GUILD },
  context: 0,
  attachment_size_limit: 10_485_760,
});

/** An option as given; `focused` while it is being completed. */
export interface GivenOption {
  readonly name: string;
  readonly type: number;
  readonly value: string | number | boolean;
  readonly focused?: true;
}

type Declared = RESTPostAPIApplicationCommandsJSONBody;

/** A slash command used, or, with an option in focus, being typed. */
export function commandInteraction(
  command: Declared,
  options: readonly GivenOption[],
  person: Person,
  botId: string,
): APIInteraction {
  const typing = options.some(({ focused }) => focused === true);
  return {
    ...interaction(typing ? 4 : 2, person, botId),
    data: { id: snowflake(), name: command.name, type: 1, guild_id: GUILD, options },
  } as unknown as APIInteraction;
}

/** A command chosen in a message's menu. */
export function messageInteraction(
  command: Declared,
  target: StoredMessage,
  person: Person,
  botId: string,
): APIApplicationCommandInteraction {
  const messages = { [target.id]: apiMessage(target, botId) };
  return {
    ...interaction(2, person, botId),
    data: { id: snowflake(), name: command.name, type: 3, target_id: target.id, resolved: { messages } },
  } as unknown as APIApplicationCommandInteraction;
}

/** A button pressed, or values chosen in a menu. */
export function componentInteraction(
  message: StoredMessage,
  pressed: {
    readonly custom_id: string;
    readonly component_type: number;
    readonly values?: readonly string[];
  },
  person: Person,
  botId: string,
): APIInteraction {
  return {
    ...interaction(3, person, botId),
    message: apiMessage(message, botId),
    data: pressed,
  } as unknown as APIInteraction;
}
