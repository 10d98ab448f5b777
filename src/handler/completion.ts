/** Completion: what Discord lists while someone types an option. */
import {
  type APIApplicationCommandAutocompleteInteraction,
  type APIInteractionResponse,
  ApplicationCommandType,
  InteractionResponseType,
} from 'discord-api-types/v10';
import type { Completion } from '../command.ts';
import { languageOf } from '../replies/language.ts';
import { findCommand, findOption } from './commands.ts';
import { wellFormed } from './messages.ts';
import { faultId, sceneOf, userOf } from './scene.ts';
import type { HandlerContext, InteractionReply } from './types.ts';

/** The choices for the option being typed; none where nothing completes it. */
export function complete(
  interaction: APIApplicationCommandAutocompleteInteraction,
  context: HandlerContext,
): InteractionReply {
  const choices = (completions: readonly Completion[]): APIInteractionResponse => ({
    type: InteractionResponseType.ApplicationCommandAutocompleteResult,
    data: { choices: acceptable(completions) },
  });
  try {
    const command = findCommand(interaction.data.name, ApplicationCommandType.ChatInput);
    if (command?.kind !== 'slash') return { response: choices([]) };
    const focused = interaction.data.options.find((option) => 'focused' in option && option.focused);
    const [, option] = findOption(command, focused?.name) ?? [];
    if (focused === undefined || !('value' in focused) || option?.type !== 'text')
      return { response: choices([]) };
    const typed = wellFormed(String(focused.value)).trim();
    const scene = sceneOf(context, userOf(interaction), languageOf(typed));
    return { response: choices(option.complete?.(typed, scene) ?? []) };
  } catch (error) {
    return { response: choices([]), fault: { id: faultId(interaction.id), error } };
  }
}

/** What Discord takes: at most 25 choices, names and values of 1 to 100 characters, none twice. */
function acceptable(completions: readonly Completion[]): Completion[] {
  const fits = (text: string): boolean => text.length > 0 && text.length <= 100;
  const byValue = new Map(
    completions
      .filter(({ name, value }) => fits(name) && fits(value))
      .map((choice) => [choice.value, choice]),
  );
  return [...byValue.values()].slice(0, 25);
}
