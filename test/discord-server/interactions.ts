/** The life of an interaction: delivered, acknowledged once within three seconds, its token good for 15 minutes. */
import type { APIInteractionResponse } from 'discord-api-types/v10';
import { DiscordError, unknown } from './errors.ts';
import type { Connection } from './gateway.ts';
import type { UploadedFile } from './multipart.ts';
import { snowflake } from './snowflake.ts';
import { apiUser, type Person, type World } from './world.ts';

const ACKNOWLEDGE_MS = 3_000;
const TOKEN_MS = 15 * 60_000;

/** The acknowledgement of an interaction, with its files. */
export interface Acknowledgement {
  readonly type: number;
  readonly data: Readonly<Record<string, unknown>>;
  readonly files: readonly UploadedFile[];
  /** Milliseconds from the interaction's creation. */
  readonly afterMs: number;
}

/** Answers to `callback` that were not taken. */
export type Refusal = 'late' | 'twice' | 'invalid';

/** A sending over a connection that was live then. */
export interface Delivered {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly connection: Connection;
}

/** An interaction as the local Discord sees it. */
export class Asked {
  readonly id: string;
  readonly token: string;
  readonly createdAt: number;
  readonly payload: Readonly<Record<string, unknown>>;
  /** A live connection took it at once. */
  live = false;
  acknowledgement: Acknowledgement | null = null;
  readonly refusals: Refusal[] = [];
  /** Each time it was sent over a live connection. */
  readonly deliveries: Delivered[] = [];
  /** The id of the message that the acknowledgement made or changed. */
  messageId: string | null = null;
  readonly #waiting: (() => void)[] = [];
  readonly #startedAt = performance.now();

  constructor(payload: Readonly<Record<string, unknown>>) {
    this.id = String(payload['id']);
    this.token = String(payload['token']);
    this.createdAt = Date.now();
    this.payload = payload;
  }

  /** Throws what Discord answers when the interaction can no longer be acknowledged. */
  check(): void {
    if (this.acknowledgement !== null) {
      this.refusals.push('twice');
      throw new DiscordError(400, 40_060, 'Interaction has already been acknowledged.');
    }
    if (Date.now() - this.createdAt > ACKNOWLEDGE_MS) {
      this.refusals.push('late');
      throw unknown(10_062, 'interaction');
    }
  }

  acknowledge(response: APIInteractionResponse, files: readonly UploadedFile[]): void {
    const data = ('data' in response ? response.data : undefined) ?? {};
    this.acknowledgement = {
      type: response.type,
      data: data as Readonly<Record<string, unknown>>,
      files,
      afterMs: performance.now() - this.#startedAt,
    };
    for (const tell of this.#waiting.splice(0)) tell();
  }

  get tokenExpired(): boolean {
    return Date.now() - this.createdAt > TOKEN_MS;
  }

  /** The acknowledgement, once it is there. Rejects after `ms`. */
  async reply(ms = ACKNOWLEDGE_MS + 500): Promise<Acknowledgement> {
    if (this.acknowledgement === null)
      await new Promise<void>((resolve, reject) => {
        const timer = setTimeout(() => reject(new Error(`interaction ${this.id}: no reply in ${ms} ms`)), ms);
        this.#waiting.push(() => {
          clearTimeout(timer);
          resolve();
        });
      });
    if (this.acknowledgement === null) throw new Error('unreachable: told of a reply that is not there');
    return this.acknowledgement;
  }
}

/** Where and by whom something is asked. */
export interface Circumstances {
  /** Default: an ordinary member of the server. */
  readonly by?: Person;
  /** `guild` (default), a direct message with the bot, or a private channel where only the user has it installed. */
  readonly in?: 'guild' | 'dm' | 'private';
  readonly locale?: string;
}

/** The parts of an interaction that do not depend on its kind. */
export function envelope(
  world: World,
  type: number,
  data: object,
  { by = world.member, in: place = 'guild', locale = 'en-US' }: Circumstances,
): Record<string, unknown> {
  const id = snowflake();
  const user = apiUser(by.id, by.username);
  const inGuild = place === 'guild';
  const channelId = inGuild ? world.channelId : dmChannelId(by);
  return {
    id,
    application_id: world.applicationId,
    type,
    data,
    token: `aW50ZXJhY3Rpb246${id}.${Buffer.from(id).toString('base64url')}`,
    version: 1,
    channel_id: channelId,
    channel: {
      id: channelId,
      type: inGuild ? 0 : place === 'dm' ? 1 : 3,
      ...(inGuild ? { name: 'عام' } : {}),
    },
    locale,
    app_permissions: '2248473465835073',
    entitlements: [],
    authorizing_integration_owners: place === 'private' ? { 1: by.id } : { 0: inGuild ? world.guildId : '0' },
    context: inGuild ? 0 : place === 'dm' ? 1 : 2,
    attachment_size_limit: 10 * 1024 * 1024,
    ...(inGuild
      ? {
          guild_id: world.guildId,
          guild: { id: world.guildId, locale: 'en-US', features: [] },
          guild_locale: 'en-US',
          member: {
            user,
            roles: [],
            nick: null,
            avatar: null,
            premium_since: null,
            pending: false,
            deaf: false,
            mute: false,
            flags: 0,
            communication_disabled_until: null,
            joined_at: '2026-01-01T00:00:00.000Z',
            permissions: by.permissions,
          },
        }
      : { user }),
  };
}

/** The channel of the bot and one person: their id with another counter. */
export const dmChannelId = (person: Person): string => String(BigInt(person.id) + 1_000_000_000n);
