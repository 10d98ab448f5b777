/** What the page may post, checked at the edge. */
import type { APIInteraction, APIMessage } from 'discord-api-types/v10';
import { z } from 'zod';

const id = z.string().regex(/^\d{1,20}$/);
const user = z.looseObject({ id, username: z.string() });
const member = z.looseObject({ user, permissions: id });
const message = z.looseObject({
  id,
  content: z.string().max(4000),
  author: user,
  mentions: z.array(user),
  attachments: z.array(z.unknown()),
});
const base = { id, application_id: id, token: z.string(), version: z.literal(1), member };
const options = z.array(
  z.looseObject({
    name: z.string(),
    type: z.number(),
    value: z.union([z.string(), z.number(), z.boolean()]),
  }),
);
const command = z.discriminatedUnion('type', [
  z.looseObject({ id, name: z.string(), type: z.literal(1), options: options.optional() }),
  z.looseObject({
    id,
    name: z.string(),
    type: z.literal(3),
    target_id: id,
    resolved: z.looseObject({ messages: z.record(id, message) }),
  }),
]);

const interaction = z.discriminatedUnion('type', [
  z.looseObject({ ...base, type: z.literal(2), data: command }),
  z.looseObject({
    ...base,
    type: z.literal(3),
    data: z.looseObject({ custom_id: z.string().max(100), component_type: z.number() }),
    message,
  }),
  z.looseObject({
    ...base,
    type: z.literal(4),
    data: z.looseObject({ id, name: z.string(), type: z.literal(1), options }),
  }),
]);

/** An interaction as Discord sends it, with all that the handler reads of one. */
export const InteractionSchema = z.custom<APIInteraction>((value) => interaction.safeParse(value).success);

/** A message as Discord delivers it. */
export const MessageSchema = z.custom<APIMessage>((value) => message.safeParse(value).success);

/** A question to be explained, and the article it was limited to. */
export const QuestionSchema = z.object({
  question: z.string().max(4000),
  article: z.string().max(100).optional(),
});
