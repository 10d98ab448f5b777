/** Buttons: shows the view that a custom id remembers, to whom it is due. */
import {
  type APIMessageComponentInteraction,
  InteractionResponseType,
  MessageFlags,
  PermissionFlagsBits,
} from 'discord-api-types/v10';
import { decodePress } from '../replies/custom-id.ts';
import { echoIn } from '../replies/echo.ts';
import { UserError } from '../replies/errors.ts';
import type { Scene } from '../replies/scene.ts';
import { copyOf, show } from '../replies/show.ts';
import { may, respond, sceneOf, userOf } from './scene.ts';
import type { HandlerContext, InteractionReply } from './types.ts';

/**
 * A click: the asker's changes the message, anyone else's gives them a private copy. Who asked stands in the custom id,
 * so that it is known alike under replies to commands, to messages and to other buttons.
 * @throws {UserError} for what the user may not do, or a button of another version.
 */
export async function press(
  interaction: APIMessageComponentInteraction,
  context: HandlerContext,
): Promise<InteractionReply> {
  const pressed = decodePress(interaction.data.custom_id);
  if (pressed === null) throw new UserError('unknownButton');
  const user = userOf(interaction);
  const isPrivate = ((interaction.message.flags ?? 0) & MessageFlags.Ephemeral) !== 0;
  const mine = pressed.asker === user;
  if (pressed.view === null) {
    if (!mine && !may(interaction, PermissionFlagsBits.ManageMessages)) throw new UserError('notYours');
    return { response: { type: InteractionResponseType.DeferredMessageUpdate }, delete: true };
  }
  const echo = echoIn(interaction.message);
  const scene = (hidden: boolean): Scene => ({
    ...sceneOf(context, user, pressed.language, hidden),
    ...(echo === undefined ? {} : { echo }),
  });
  if (pressed.role === 'copy') return respond(copyOf(pressed.view, scene(true)), true);
  if (pressed.role === 'publish') return respond(await show(pressed.view, scene(false)), false);
  if (!mine) return respond(await show(pressed.view, scene(true)), true);
  const reply = await show(pressed.view, scene(isPrivate));
  return respond(reply, isPrivate, InteractionResponseType.UpdateMessage);
}
