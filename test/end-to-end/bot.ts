/** A bot of this project against a local Discord, in this process. */
import { readConfig } from '../../src/config.ts';
import { type Bot, type BotOptions, startBot } from '../../src/discord/bot.ts';
import type { GatewayEnd } from '../../src/discord/gateway.ts';
import { loadServing } from '../../src/discord/serving.ts';
import { createLog } from '../../src/log.ts';
import { type DiscordOptions, type LocalDiscord, startDiscord } from '../discord-server/server.ts';

export interface Setting {
  readonly discord: LocalDiscord;
  readonly bot: Bot;
  /** Everything logged so far. */
  readonly logged: () => string;
  /** How the gateway ended, if it did. */
  readonly ends: readonly GatewayEnd[];
  stop(): Promise<void>;
}

export interface SettingOptions {
  readonly discord?: DiscordOptions;
  /** A Discord that is there already, for a second bot or one that is started anew. */
  readonly on?: LocalDiscord;
  readonly environment?: Readonly<Record<string, string>>;
  readonly bot?: Partial<BotOptions>;
}

/** Starts both, and waits until the bot answers and its commands are registered. */
export async function setUp(options: SettingOptions = {}): Promise<Setting> {
  const discord = options.on ?? (await startDiscord(options.discord));
  const http = options.environment?.['RAWI_TRANSPORT'] === 'http';
  const config = readConfig({
    DISCORD_TOKEN: discord.token,
    DISCORD_API_URL: discord.apiUrl,
    DISCORD_PUBLIC_KEY: discord.publicKey,
    RAWI_COOLDOWN: '0',
    LOG_LEVEL: 'debug',
    ...(http ? { PORT: '1' } : {}),
    ...options.environment,
  });
  let logged = '';
  const ends: GatewayEnd[] = [];
  const bot = await startBot({
    // Any free port: the settings know none.
    config: config.port === undefined ? config : { ...config, port: 0 },
    serve: loadServing,
    log: createLog(config.logLevel, [config.token], (line) => {
      logged += line;
    }),
    version: 'test',
    ended: (end) => ends.push(end),
    ...options.bot,
  });
  if (http) discord.interactionsUrl = `http://127.0.0.1:${bot.port}/interactions`;
  const scope = config.guildId ?? '';
  for (let tries = 0; discord.commands.list(scope).length === 0; tries += 1) {
    if (tries > 4_000) throw new Error(`commands were not registered:\n${logged}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  return {
    discord,
    bot,
    logged: () => logged,
    ends,
    async stop() {
      await bot.stop();
      await discord.stop();
    },
  };
}
