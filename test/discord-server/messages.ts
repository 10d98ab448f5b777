/** Messages: made, edited, deleted, and as a bot without the MessageContent intent sees them. */
import { allComponents, notifying } from './conformance-messages.ts';
import { isRecord } from './conformance-schema.ts';
import { DiscordError, unknown } from './errors.ts';
import type { UploadedFile } from './multipart.ts';
import { snowflake } from './snowflake.ts';
import { apiUser, type Person, type World } from './world.ts';

/** A message, mutable as it is in Discord. The wire's names. */
export interface Message {
  readonly id: string;
  readonly channel_id: string;
  readonly guild_id?: string;
  readonly author: { readonly id: string; readonly bot?: boolean };
  readonly [more: string]: unknown;
  content: string;
  embeds: unknown[];
  components: unknown[];
  attachments: { id: string; filename: string; [more: string]: unknown }[];
  flags: number;
}

const COMPONENTS_V2 = 1 << 15;

export const isV2 = ({ flags }: Message): boolean => (flags & COMPONENTS_V2) !== 0;

export class Messages {
  readonly all = new Map<string, Message>();
  /** By message of the bot: whom its text would notify, after its `allowed_mentions`. */
  readonly pings = new Map<string, readonly string[]>();
  readonly #world: World;
  /** By channel and nonce: the message that an enforced nonce belongs to. */
  readonly #nonces = new Map<string, Message>();

  constructor(world: World) {
    this.#world = world;
  }

  get(id: string): Message {
    const message = this.all.get(id);
    if (message === undefined) throw unknown(10_008, 'Message');
    return message;
  }

  /** A message of the bot from a request body. An enforced nonce seen before gives the message it made. */
  fromBot(
    channelId: string,
    body: Readonly<Record<string, unknown>>,
    files: readonly UploadedFile[],
    more: Readonly<Record<string, unknown>> = {},
  ): { message: Message; isNew: boolean } {
    const { nonce } = body;
    const key = `${channelId} ${String(nonce)}`;
    const enforced = body['enforce_nonce'] === true && nonce !== undefined && nonce !== null;
    const earlier = enforced ? this.#nonces.get(key) : undefined;
    if (earlier !== undefined) return { message: earlier, isNew: false };
    const reference = isRecord(body['message_reference']) ? body['message_reference'] : undefined;
    const referenced = reference === undefined ? undefined : this.all.get(String(reference['message_id']));
    if (reference !== undefined && referenced === undefined && reference['fail_if_not_exists'] !== false)
      throw new DiscordError(400, 50_035, 'Invalid Form Body', {
        errors: {
          message_reference: {
            _errors: [{ code: 'REPLIES_UNKNOWN_MESSAGE', message: 'Unknown message' }],
          },
        },
      });
    const message = this.#add(channelId, this.#world.bot, {
      ...more,
      ...(nonce === undefined ? {} : { nonce }),
      ...(reference === undefined
        ? {}
        : { type: 19, message_reference: reference, referenced_message: referenced ?? null }),
    });
    if (enforced) this.#nonces.set(key, message);
    this.change(message, body, files);
    this.pings.set(message.id, notifying(body));
    return { message, isNew: true };
  }

  /** A message of a person. */
  fromPerson(
    person: Person,
    channelId: string,
    content: string,
    more: Readonly<Record<string, unknown>>,
  ): Message {
    const message = this.#add(channelId, apiUser(person.id, person.username), more);
    message.content = content;
    return message;
  }

  /** Applies a body to a message, as an edit does: what it leaves out stays. */
  change(message: Message, body: Readonly<Record<string, unknown>>, files: readonly UploadedFile[]): void {
    if (typeof body['content'] === 'string') message.content = body['content'];
    if (Array.isArray(body['embeds'])) message.embeds = body['embeds'];
    if (Array.isArray(body['components'])) message.components = numbered(body['components']);
    if (typeof body['flags'] === 'number') message.flags |= body['flags'];
    if (Array.isArray(body['attachments'])) {
      const kept = new Set(body['attachments'].filter(isRecord).map(({ id }) => String(id)));
      message.attachments = message.attachments.filter(({ id }) => kept.has(id));
    }
    message.attachments.push(
      ...files.map(({ name, data, contentType }) => ({
        id: snowflake(),
        filename: name,
        size: data.length,
        content_type: contentType,
        url: `https://cdn.discordapp.com/attachments/${message.channel_id}/${message.id}/${name}`,
        proxy_url: `https://media.discordapp.net/attachments/${message.channel_id}/${message.id}/${name}`,
      })),
    );
  }

  delete(id: string): void {
    this.get(id);
    this.all.delete(id);
  }

  #add(channelId: string, author: Message['author'], more: Readonly<Record<string, unknown>>): Message {
    const message: Message = {
      type: 0,
      mentions: [],
      mention_roles: [],
      mention_everyone: false,
      pinned: false,
      tts: false,
      timestamp: new Date().toISOString(),
      edited_timestamp: null,
      ...more,
      id: snowflake(),
      channel_id: channelId,
      author,
      ...(channelId === this.#world.channelId ? { guild_id: this.#world.guildId } : {}),
      content: '',
      embeds: [],
      components: [],
      attachments: [],
      flags: 0,
    };
    this.all.set(message.id, message);
    return message;
  }

  /**
   * As a session without the MessageContent intent sees it: text, embeds, components and attachments are empty,
   * but in direct messages, in messages that mention the bot and in its own. The message replied to is blanked by
   * the same rule for itself.
   */
  withoutContent(message: Message): Message {
    const referenced = message['referenced_message'];
    const shown: Message = isRecord(referenced)
      ? { ...message, referenced_message: this.withoutContent(referenced as unknown as Message) }
      : message;
    const mentions = message['mentions'];
    const visible =
      message.guild_id === undefined ||
      message.author.id === this.#world.bot.id ||
      (Array.isArray(mentions) &&
        mentions.some((user) => isRecord(user) && user['id'] === this.#world.bot.id));
    return visible ? shown : { ...shown, content: '', embeds: [], components: [], attachments: [] };
  }
}

/** Components as Discord stores them: each with an `id`, those given kept. */
function numbered(components: readonly unknown[]): unknown[] {
  const copy: unknown[] = structuredClone([...components]);
  const all = allComponents({ components: copy }) as Record<string, unknown>[];
  const taken = new Set(all.map(({ id }) => id));
  let next = 1;
  for (const component of all) {
    if (component['id'] !== undefined && component['id'] !== null && component['id'] !== 0) continue;
    while (taken.has(next)) next += 1;
    component['id'] = next;
    next += 1;
  }
  return copy;
}
