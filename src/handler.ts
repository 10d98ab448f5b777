/** The handler: an interaction or a message as plain JSON, with a dossier → a reply as plain JSON. */
import {
  type APIApplicationCommandInteraction,
  type APIInteraction,
  type APIMessage,
  type APIMessageComponentInteraction,
  InteractionResponseType,
  InteractionType,
} from 'discord-api-types/v10';
import { press } from './handler/buttons.ts';
import { languageOfCommand, runCommand } from './handler/commands.ts';
import { complete } from './handler/completion.ts';
import { askedIn } from './handler/messages.ts';
import { faultId, respond, sceneOf } from './handler/scene.ts';
import type { Fault, HandlerContext, InteractionReply, MessageReply } from './handler/types.ts';
import { answerReply } from './replies/ask.ts';
import { bodyOf } from './replies/body.ts';
import { decodePress } from './replies/custom-id.ts';
import { errorReply, UserError } from './replies/errors.ts';
import { languageOf } from './replies/language.ts';
import type { Reply } from './replies/reply.ts';
import { hintReply } from './replies/unanswered.ts';

export type { Fault, HandlerContext, InteractionReply, MessageReply };

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

/** Whether a message asks the bot anything: whether `handleMessage` has an answer to it. */
export const asksBot = (message: APIMessage, botId: string): boolean => askedIn(message, botId) !== null;

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

/** Runs `work`; what it throws becomes a private reply: the user's mistake, or a fault of ours with its identifier. */
async function guarded(
  interaction: APIApplicationCommandInteraction | APIMessageComponentInteraction,
  context: HandlerContext,
  work: () => Promise<InteractionReply>,
): Promise<InteractionReply> {
  try {
    return await work();
  } catch (error) {
    const language = languageAsked(interaction) ?? context.language;
    if (error instanceof UserError) return respond(errorReply(error.code, error.details, language), true);
    const id = faultId(interaction.id);
    return { ...respond(errorReply('internal', { id }, language), true), fault: { id, error } };
  }
}

const languageAsked = (interaction: APIApplicationCommandInteraction | APIMessageComponentInteraction) =>
  interaction.type === InteractionType.MessageComponent
    ? decodePress(interaction.data.custom_id)?.language
    : languageOfCommand(interaction);
