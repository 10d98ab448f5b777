/** What the two transports ask of the core: raw JSON in, plain JSON out. Never rejects. */
import type { APIInteraction, APIMessage } from 'discord-api-types/v10';
import type { InteractionReply, MessageReply } from '../handler.ts';

export interface Core {
  /** null: nothing to answer. */
  answer(interaction: APIInteraction): Promise<InteractionReply | null>;
  /** Whether a message asks the bot anything. */
  asks(message: APIMessage): boolean;
  answerMessage(message: APIMessage): Promise<MessageReply | null>;
  /** What a user is told who asks too fast, and may ask again in `waitMs`. */
  readonly tooFast: {
    interaction(interaction: APIInteraction, waitMs: number): InteractionReply;
    message(message: APIMessage, waitMs: number): MessageReply;
  };
}
