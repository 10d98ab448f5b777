/** What stands in a local Discord before anyone speaks: an application with its bot, a server, people, channels. */
import type { APIUser } from 'discord-api-types/v10';
import { snowflake } from './snowflake.ts';

export interface Person {
  readonly id: string;
  readonly username: string;
  /** Permission bits within the server, as a string of digits. */
  readonly permissions: string;
}

export interface World {
  readonly applicationId: string;
  readonly bot: APIUser;
  readonly guildId: string;
  readonly channelId: string;
  /** Can manage messages and the server. */
  readonly owner: Person;
  /** An ordinary member. */
  readonly member: Person;
}

const MEMBER_PERMISSIONS = '2248473465835073';
const EVERYTHING = '9007199254740991';

export function newWorld(): World {
  const applicationId = snowflake();
  return {
    applicationId,
    bot: { ...apiUser(applicationId, 'rawi'), bot: true },
    guildId: snowflake(),
    channelId: snowflake(),
    owner: { id: snowflake(), username: 'owner', permissions: EVERYTHING },
    member: { id: snowflake(), username: 'member', permissions: MEMBER_PERMISSIONS },
  };
}

/** An ordinary member with a name of their own. */
export const newPerson = (username: string, permissions: string = MEMBER_PERMISSIONS): Person => ({
  id: snowflake(),
  username,
  permissions,
});

export const apiUser = (id: string, username: string): APIUser => ({
  id,
  username,
  discriminator: '0',
  global_name: null,
  avatar: null,
});

/** The server as GUILD_CREATE tells it. */
export const apiGuild = (world: World) => ({
  id: world.guildId,
  name: 'الساحة',
  owner_id: world.owner.id,
  icon: null,
  splash: null,
  discovery_splash: null,
  afk_channel_id: null,
  afk_timeout: 300,
  verification_level: 0,
  default_message_notifications: 0,
  explicit_content_filter: 0,
  roles: [role(world.guildId)],
  emojis: [],
  stickers: [],
  features: [],
  mfa_level: 0,
  application_id: null,
  system_channel_id: null,
  system_channel_flags: 0,
  rules_channel_id: null,
  vanity_url_code: null,
  description: null,
  banner: null,
  premium_tier: 0,
  preferred_locale: 'en-US',
  public_updates_channel_id: null,
  nsfw_level: 0,
  premium_progress_bar_enabled: false,
  safety_alerts_channel_id: null,
  joined_at: '2026-01-01T00:00:00.000Z',
  large: false,
  unavailable: false,
  member_count: 3,
  voice_states: [],
  members: [
    {
      user: world.bot,
      roles: [],
      joined_at: '2026-01-01T00:00:00.000Z',
      deaf: false,
      mute: false,
      flags: 0,
    },
  ],
  channels: [apiChannel(world)],
  threads: [],
  presences: [],
  stage_instances: [],
  guild_scheduled_events: [],
  soundboard_sounds: [],
});

const apiChannel = (world: World) => ({
  id: world.channelId,
  type: 0,
  name: 'عام',
  position: 0,
  permission_overwrites: [],
  nsfw: false,
  topic: null,
  last_message_id: null,
  rate_limit_per_user: 0,
  parent_id: null,
  flags: 0,
});

const role = (guildId: string) => ({
  id: guildId,
  name: '@everyone',
  color: 0,
  colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
  hoist: false,
  icon: null,
  unicode_emoji: null,
  position: 0,
  permissions: MEMBER_PERMISSIONS,
  managed: false,
  mentionable: false,
  flags: 0,
});
