/** What the handler is given and gives back. */
import type { APIInteractionResponse, RESTPostAPIChannelMessageJSONBody } from 'discord-api-types/v10';
import type { Dossier } from '../dossier.ts';
import type { Language } from '../replies/language.ts';
import type { Pictures } from '../replies/pictures.ts';
import type { ReplyFile } from '../replies/reply.ts';
import type { CommandNames, Status } from '../replies/scene.ts';

/** What an answer may rest on; the handler itself has no clock and no environment. */
export interface HandlerContext {
  readonly dossier: Dossier;
  readonly now: Date;
  /** Of labels, where neither the user nor the question says otherwise. */
  readonly language: Language;
  readonly commandNames: CommandNames;
  /** The bot's own user id: what is a mention of it, and what its own message. */
  readonly botId: string;
  readonly status?: Status;
  readonly pictures?: Pictures;
}

/** A fault of ours, for the log and `/status`: `id` is what the user was told to report. */
export interface Fault {
  readonly id: string;
  readonly error: unknown;
}

/** How to answer an interaction. */
export interface InteractionReply {
  readonly response: APIInteractionResponse;
  /** To be sent with `response` as multipart; `attachments` in it lists them in this order. */
  readonly files?: readonly ReplyFile[];
  /** After `response` (a deferred update) the message it came from (`@original`) is to be deleted. */
  readonly delete?: true;
  readonly fault?: Fault;
}

/** A message to post in the channel the question came from. */
export interface MessageReply {
  readonly message: RESTPostAPIChannelMessageJSONBody;
  readonly files?: readonly ReplyFile[];
  readonly fault?: Fault;
}
