/**
 * What answers: the commands, and the dossier behind them. Nothing else here imports them, for they take longer to load
 * than the connection to Discord takes to make, and so are loaded meanwhile.
 */
import type { RESTPostAPIApplicationCommandsJSONBody } from 'discord-api-types/v10';
import { commands, declarations } from '../../commands/index.ts';
import type { Config } from '../config.ts';
import { asksBot, type HandlerContext, handle, handleMessage } from '../handler.ts';
import { type Holder, holdCorpus } from '../holder.ts';
import { createPictures } from '../pictures/index.ts';
import type { StatusError } from '../replies/scene.ts';
import type { Core } from './core.ts';
import { tooFast } from './too-fast.ts';

export interface ServingOptions {
  readonly config: Config;
  /** Of the program, for `/status`. */
  readonly version: string;
  /** The latest faults, for `/status`. */
  readonly faults: readonly StatusError[];
  readonly botId: () => string;
}

export interface Serving {
  readonly core: Core;
  readonly holder: Holder;
  /** What to register with Discord. */
  readonly declarations: readonly RESTPostAPIApplicationCommandsJSONBody[];
  /** The names of all commands, in both languages. */
  readonly commandNames: ReadonlySet<string>;
}

/**
 * Loads the corpus.
 * @throws {CorpusError} when it cannot be used
 */
export async function loadServing({ config, version, faults, botId }: ServingOptions): Promise<Serving> {
  const holder = await holdCorpus(config.corpus);
  const pictures = createPictures();
  const context = (): HandlerContext => ({
    dossier: holder.current(),
    now: new Date(),
    language: config.language,
    commandNames: config.commandNames,
    botId: botId(),
    status: { version, errors: faults, refused: holder.problems() },
    pictures,
  });
  return {
    core: {
      answer: (interaction) => handle(interaction, context()),
      asks: (message) => asksBot(message, botId()),
      answerMessage: (message) => handleMessage(message, context()),
      tooFast: tooFast(config.language),
    },
    holder,
    declarations: declarations(config.commandNames),
    commandNames: new Set(commands.flatMap(({ name }) => [name.en, name.ar])),
  };
}
