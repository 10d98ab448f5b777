/** What a user is told who asks too fast: privately where Discord can, and when to come back. */
import {
  type APIInteraction,
  type APIMessage,
  InteractionResponseType,
  InteractionType,
} from 'discord-api-types/v10';
import { languageOfCommand } from '../handler/commands.ts';
import type { InteractionReply, MessageReply } from '../handler.ts';
import { bodyOf, type MessageBody } from '../replies/body.ts';
import { errorReply } from '../replies/errors.ts';
import { type Language, languageOf } from '../replies/language.ts';

/** `waitMs` until the user may ask again; `otherwise` is the language where the question tells none. */
export const tooFast = (otherwise: Language) => ({
  interaction: (interaction: APIInteraction, waitMs: number): InteractionReply => ({
    response: {
      type: InteractionResponseType.ChannelMessageWithSource,
      data: body(waitMs, languageAsked(interaction) ?? otherwise, true),
    },
  }),
  message: (message: APIMessage, waitMs: number): MessageReply => ({
    message: {
      ...body(waitMs, languageOf(message.content) ?? otherwise, false),
      message_reference: { message_id: message.id, fail_if_not_exists: false },
      allowed_mentions: { parse: [], replied_user: false },
      nonce: message.id,
      enforce_nonce: true,
    },
  }),
});

const languageAsked = (interaction: APIInteraction): Language | undefined =>
  interaction.type === InteractionType.ApplicationCommand ? languageOfCommand(interaction) : undefined;

const body = (waitMs: number, language: Language, isPrivate: boolean): MessageBody =>
  bodyOf(errorReply('tooFast', { seconds: String(Math.ceil(waitMs / 1_000)) }, language), isPrivate);
