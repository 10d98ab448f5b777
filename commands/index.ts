/** All commands, in the order Discord lists them. */
import type { RESTPostAPIApplicationCommandsJSONBody } from 'discord-api-types/v10';
import type { Command } from '../src/command.ts';
import { declare } from '../src/declarations.ts';
import type { CommandNames } from '../src/replies/scene.ts';
import { articles } from './articles.ts';
import { ask } from './ask.ts';
import { casualties } from './casualties.ts';
import { find } from './find.ts';
import { said } from './said.ts';
import { status } from './status.ts';
import { timeline } from './timeline.ts';

export const commands: readonly Command[] = [ask, timeline, casualties, said, articles, status, find];

/** The bodies to register with Discord. */
export const declarations = (names: CommandNames): RESTPostAPIApplicationCommandsJSONBody[] =>
  declare(commands, names);
