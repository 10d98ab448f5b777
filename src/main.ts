/** Starts the bot: settings, signals and exit codes. Everything else is elsewhere. */
import { config as loadEnvironment } from 'dotenv';
import { ConfigError, readConfig } from './config.ts';
import { CorpusError } from './corpus/errors.ts';
import { type Bot, startBot } from './discord/bot.ts';
import type { Serving, ServingOptions } from './discord/serving.ts';
import { createLog } from './log.ts';
import { VERSION } from './version.ts';

/** What a supervisor can tell an end by (sysexits.h). */
const EXIT = {
  ok: 0,
  /** A bug. */
  software: 70,
  /** A restart may help. */
  temporary: 75,
  /** A person has to change something first. */
  settings: 78,
} as const;

/** Says why the bot cannot start, a line each, and ends. */
function refuse(lines: readonly string[], hint: string): never {
  process.stderr.write(`Rawi cannot start:\n${lines.map((line) => `  ${line}\n`).join('')}${hint}\n`);
  process.exit(EXIT.settings);
}

function settings() {
  loadEnvironment({ quiet: true });
  try {
    return readConfig(process.env);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return refuse(
      error.problems,
      'Put the settings into .env; .env.example explains each. To see the bot without a Discord account: npm run preview',
    );
  }
}

const config = settings();
const log = createLog(config.logLevel, [config.token]);

let bot: Bot | undefined;

const fatal = (error: unknown): void => {
  log.fatal({ error }, 'a fault that should not be; ending for a restart');
  process.exit(EXIT.software);
};
process.on('uncaughtException', fatal);
process.on('unhandledRejection', (error) => {
  if (bot?.survives(error) !== true) fatal(error);
});

/** Loads what answers, or says what is wrong with the articles. */
async function serve(options: ServingOptions): Promise<Serving> {
  try {
    const { loadServing } = await import('./discord/serving.ts');
    return await loadServing(options);
  } catch (error) {
    if (!(error instanceof CorpusError)) throw error;
    return refuse(error.message.split('\n'), 'Check the articles with: npm run corpus:check');
  }
}

for (const signal of ['SIGTERM', 'SIGINT'] as const)
  process.once(signal, () => {
    log.info({ signal }, 'stopping');
    void Promise.resolve(bot?.stop()).finally(() => process.exit(EXIT.ok));
  });

bot = await startBot({
  config,
  serve,
  log,
  version: VERSION,
  ended: ({ kind, why }) => {
    if (kind === 'settings') refuse([why], 'To see the bot without a Discord account: npm run preview');
    log.fatal(`${why}; ending for a restart`);
    process.exit(EXIT.temporary);
  },
});
