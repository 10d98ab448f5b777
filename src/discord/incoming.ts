/**
 * What comes in from Discord, checked for the shape that the rest relies on. It is handed on as it came: fields that
 * Discord adds some day neither trouble the check nor get lost.
 */
import {
  type APIInteraction,
  ApplicationCommandType,
  type GatewayMessageCreateDispatchData,
  InteractionType,
  MessageType,
} from 'discord-api-types/v10';
import { z } from 'zod';

const id = z.string().regex(/^\d{1,20}$/);
const user = z.object({ id });
const member = z.object({ user, permissions: z.string().regex(/^\d{1,20}$/) });
const option = z.object({ name: z.string(), type: z.number() });
const message = z.object({
  id,
  flags: z.number().optional(),
  content: z.string().optional(),
  components: z.array(z.object({ type: z.number() })).optional(),
});

const slashCommand = z.object({
  type: z.literal(ApplicationCommandType.ChatInput),
  name: z.string(),
  options: z.array(option).optional(),
});
const userCommand = z.object({ type: z.literal(ApplicationCommandType.User), name: z.string() });
const messageCommand = z
  .object({
    type: z.literal(ApplicationCommandType.Message),
    name: z.string(),
    target_id: id,
    resolved: z.object({ messages: z.record(z.string(), message) }),
  })
  .refine(
    ({ target_id: target, resolved }) => Object.hasOwn(resolved.messages, target),
    'its message is missing',
  );

const anyInteraction = { id, application_id: id, token: z.string().min(1).max(4_096) };
const asked = { ...anyInteraction, member: member.optional(), user: user.optional() };

const interaction = z
  .discriminatedUnion('type', [
    z.object({ ...anyInteraction, type: z.literal(InteractionType.Ping) }),
    z.object({
      ...asked,
      type: z.literal(InteractionType.ApplicationCommand),
      data: z.discriminatedUnion('type', [slashCommand, userCommand, messageCommand]),
    }),
    z.object({
      ...asked,
      type: z.literal(InteractionType.MessageComponent),
      data: z.object({ custom_id: z.string(), component_type: z.number() }),
      message,
    }),
    z.object({
      ...asked,
      type: z.literal(InteractionType.ApplicationCommandAutocomplete),
      data: z.object({ name: z.string(), options: z.array(option) }),
    }),
  ])
  .refine(
    (given) => given.type === InteractionType.Ping || (given.member ?? given.user) !== undefined,
    'nobody asks it',
  );

/** The interaction, or null when it is none that can be answered. */
export const readInteraction = (json: unknown): APIInteraction | null =>
  interaction.safeParse(json).success ? (json as APIInteraction) : null;

const question = z.object({
  id,
  channel_id: id,
  author: z.object({ id, bot: z.boolean().optional() }),
  content: z.string(),
  mentions: z.array(user),
  type: z.literal([MessageType.Default, MessageType.Reply]),
  referenced_message: z.object({ author: user, content: z.string() }).nullish(),
});

/** The message, or null when it cannot concern the bot: of a bot, or in a server without a mention of ours. */
export function readMessage(json: unknown, botId: string): GatewayMessageCreateDispatchData | null {
  // Nearly all messages of a server end here, so this comes before the whole check.
  if (!concerns(json, botId)) return null;
  return question.safeParse(json).success ? (json as GatewayMessageCreateDispatchData) : null;
}

function concerns(json: unknown, botId: string): boolean {
  if (typeof json !== 'object' || json === null) return false;
  const { guild_id: guild, author, mentions } = json as Partial<GatewayMessageCreateDispatchData>;
  if (author?.bot === true || author?.id === botId) return false;
  return guild === undefined || (Array.isArray(mentions) && mentions.some((each) => each?.id === botId));
}
