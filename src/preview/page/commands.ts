/** The bot's commands as it declares them to Discord. */
import type { APIApplicationCommandBasicOption } from 'discord-api-types/v10';
import type { Bot } from '../protocol.ts';

export type Declared = Bot['commands'][number];
export type Option = APIApplicationCommandBasicOption;

/** A slash command: what the message box needs of it. */
export interface SlashDeclared {
  readonly declared: Declared;
  readonly name: string;
  readonly description: string;
  readonly options: readonly Option[];
}

const MESSAGE = 3;

/** The slash commands among all. */
export const slashCommands = (commands: readonly Declared[]): SlashDeclared[] =>
  commands.flatMap((declared) => {
    if (!('options' in declared)) return [];
    const { name, description, options = [] } = declared;
    return [{ declared, name, description, options: options as readonly Option[] }];
  });

/** The commands of a message's menu. */
export const messageCommands = (commands: readonly Declared[]): Declared[] =>
  commands.filter(({ type }) => (type as number | undefined) === MESSAGE);
