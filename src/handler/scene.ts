/** Who asks, what they may do, and the scene of the reply to them. */
import { type APIInteraction, InteractionResponseType, PermissionFlagsBits } from 'discord-api-types/v10';
import { bodyOf } from '../replies/body.ts';
import type { Language } from '../replies/language.ts';
import type { Reply } from '../replies/reply.ts';
import type { Scene } from '../replies/scene.ts';
import type { HandlerContext, InteractionReply } from './types.ts';

/** The scene of a reply to `asker`, with labels in the language `wanted` or else the server's. */
export const sceneOf = (
  { dossier, now, language, commandNames, status, pictures }: HandlerContext,
  asker: string,
  wanted: Language | undefined,
  isPrivate = false,
): Scene => ({
  dossier,
  now,
  language: wanted ?? language,
  commandNames,
  asker,
  isPrivate,
  ...(status === undefined ? {} : { status }),
  ...(pictures === undefined ? {} : { pictures }),
});

/** The id of the user who asks; in servers they come as members. */
export const userOf = ({ member, user }: Pick<APIInteraction, 'member' | 'user'>): string =>
  member?.user.id ?? user?.id ?? '0';

/** True when the asker has a permission where they ask. */
export const may = ({ member }: Pick<APIInteraction, 'member'>, permission: bigint): boolean =>
  member !== undefined &&
  (BigInt(member.permissions) & (permission | PermissionFlagsBits.Administrator)) !== 0n;

/** A reply as the response to an interaction: a new message, or the one a button stands under, changed. */
export const respond = (
  reply: Reply,
  isPrivate: boolean,
  type:
    | InteractionResponseType.ChannelMessageWithSource
    | InteractionResponseType.UpdateMessage = InteractionResponseType.ChannelMessageWithSource,
): InteractionReply => ({
  response: { type, data: bodyOf(reply, isPrivate) },
  ...(reply.files === undefined ? {} : { files: reply.files }),
});

/** The code a user reports: it comes from Discord's own id, so no two are equal and none needs a clock. */
export const faultId = (id: string): string =>
  `RW-${(/^\d{1,20}$/.test(id) ? BigInt(id) : 0n).toString(36).slice(-8).toUpperCase()}`;
