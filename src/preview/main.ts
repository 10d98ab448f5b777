/** `npm run preview`: the bot on a page of this machine, without a Discord account. */
import { config as loadEnvironment } from 'dotenv';
import { z } from 'zod';
import { CorpusError } from '../corpus/errors.ts';
import { holdCorpus } from '../holder.ts';
import { createPictures } from '../pictures/index.ts';
import { VERSION } from '../version.ts';
import { servePreview } from './server.ts';

const PORT = 8787;

/** How the program ends, as in sysexits.h: wrong usage, wrong data, a port that is taken. */
const EXIT = { usage: 64, data: 65, unavailable: 69 } as const;

const SettingsSchema = z.object({
  PORT: z.coerce.number('a number').int().min(0).max(65_535).default(PORT),
  RAWI_CORPUS: z.string().default('corpus'),
  RAWI_LANGUAGE: z.enum(['ar', 'en']).default('ar'),
  RAWI_COMMAND_NAMES: z.enum(['en', 'ar', 'both']).default('en'),
});

/** The bot's own settings, but for the port: the one in `.env` is the bot's, which may be running. */
function settingsOf({ PORT: port, ...environment }: NodeJS.ProcessEnv) {
  const file: Record<string, string> = {};
  loadEnvironment({ quiet: true, processEnv: file });
  const { PORT: _bots, ...own } = file;
  const given = Object.entries({ ...own, ...environment, PORT: port });
  return SettingsSchema.safeParse(Object.fromEntries(given.filter(([, value]) => value !== '')));
}

async function main(): Promise<number | undefined> {
  const settings = settingsOf(process.env);
  if (!settings.success) {
    process.stderr.write(`The settings cannot be used:\n${z.prettifyError(settings.error)}\n`);
    return EXIT.usage;
  }
  const {
    PORT: port,
    RAWI_CORPUS,
    RAWI_LANGUAGE: language,
    RAWI_COMMAND_NAMES: commandNames,
  } = settings.data;
  try {
    const holder = await holdCorpus(RAWI_CORPUS);
    const context = { version: VERSION, language, commandNames, pictures: createPictures() };
    const preview = await servePreview(holder, context, port);
    process.stdout.write(`Rawi is at http://127.0.0.1:${preview.port} on this machine. Ctrl+C ends it.\n`);
    return undefined;
  } catch (error) {
    if (error instanceof CorpusError) {
      process.stderr.write(
        `The articles cannot be used:\n${error.message}\nCheck them with: npm run corpus:check\n`,
      );
      return EXIT.data;
    }
    if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') {
      process.stderr.write(
        `Port ${port} is taken, perhaps by another preview. Take another: PORT=${port + 1} npm run preview\n`,
      );
      return EXIT.unavailable;
    }
    throw error;
  }
}

const code = await main();
if (code !== undefined) process.exitCode = code;
