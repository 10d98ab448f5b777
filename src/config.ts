/** The environment, parsed once. Nothing else of the program reads `process.env`. */
import { z } from 'zod';

const PORTAL = 'https://discord.com/developers/applications';

/** What each variable should be, and where to get it. */
const EXPECTED = {
  DISCORD_TOKEN: `the bot's token, three parts with dots between; get it at ${PORTAL} → your application → Bot → Reset Token`,
  DISCORD_APPLICATION_ID: `the application's id, 17 to 20 digits; get it at ${PORTAL} → your application → General Information; may be left out`,
  DISCORD_PUBLIC_KEY: `the application's public key, 64 hexadecimal digits; get it at ${PORTAL} → your application → General Information; needed with RAWI_TRANSPORT=http`,
  DISCORD_GUILD_ID:
    'the id of one server, 17 to 20 digits; get it in Discord: Settings → Advanced → Developer Mode, then a right click on the server → Copy Server ID; may be left out',
  DISCORD_API_URL: 'the address of a proxy or a local server, as http://127.0.0.1:8080/api; may be left out',
  DISCORD_MESSAGE_CONTENT: '1 (the intent is switched on in the developer portal) or 0',
  RAWI_TRANSPORT: 'gateway (the default) or http',
  RAWI_CORPUS: 'the folder that holds the articles; corpus when left out',
  RAWI_LANGUAGE: 'ar (the default) or en',
  RAWI_COMMAND_NAMES: 'en (the default), ar or both',
  RAWI_COOLDOWN: 'questions/seconds that one user may ask, as 5/10 (the default), or 0 for no limit',
  RAWI_LOG_QUESTIONS: '1 (log what users ask) or 0 (the default)',
  HOST: 'the address to listen on; 127.0.0.1 when left out, 0.0.0.0 for all',
  PORT: 'a port, 1 to 65535, for /healthz and /metrics, and /interactions with RAWI_TRANSPORT=http',
  LOG_LEVEL: 'one of trace, debug, info (the default), warn, error, fatal, silent',
} as const;

type Variable = keyof typeof EXPECTED;

const id = z.string().regex(/^\d{17,20}$/);
const flag = z
  .enum(['0', '1'])
  .default('0')
  .transform((value) => value === '1');

/** A bot's settings. What is not set and has no default is undefined. */
export type Config = z.output<typeof schema>;

const schema = z
  .object({
    DISCORD_TOKEN: z.string().regex(/^[\w-]{18,}\.[\w-]+\.[\w-]{20,}$/),
    DISCORD_APPLICATION_ID: id.optional(),
    DISCORD_PUBLIC_KEY: z
      .string()
      .regex(/^[\da-f]{64}$/i)
      .optional(),
    DISCORD_GUILD_ID: id.optional(),
    DISCORD_API_URL: z
      .url({ protocol: /^https?$/ })
      .default('https://discord.com/api')
      .transform((url) => url.replace(/\/+$/, '').replace(/\/v10$/, '')),
    DISCORD_MESSAGE_CONTENT: flag,
    RAWI_TRANSPORT: z.enum(['gateway', 'http']).default('gateway'),
    RAWI_CORPUS: z.string().default('corpus'),
    RAWI_LANGUAGE: z.enum(['ar', 'en']).default('ar'),
    RAWI_COMMAND_NAMES: z.enum(['en', 'ar', 'both']).default('en'),
    RAWI_COOLDOWN: z
      .string()
      .regex(/^(0|[1-9]\d{0,3}\/[1-9]\d{0,3})$/)
      .default('5/10')
      .transform((value) => {
        const [questions = 0, seconds = 0] = value.split('/').map(Number);
        return { questions, seconds };
      }),
    RAWI_LOG_QUESTIONS: flag,
    HOST: z.string().default('127.0.0.1'),
    PORT: z
      .string()
      .regex(/^\d{1,5}$/)
      .transform(Number)
      .pipe(z.number().min(1).max(65_535))
      .optional(),
    LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).default('info'),
  } satisfies Record<Variable, z.ZodType>)
  .superRefine((config, context) => {
    if (config.RAWI_TRANSPORT !== 'http') return;
    for (const variable of ['DISCORD_PUBLIC_KEY', 'PORT'] as const)
      if (config[variable] === undefined) context.addIssue({ code: 'custom', path: [variable] });
  })
  .transform((config) => ({
    token: config.DISCORD_TOKEN,
    applicationId: config.DISCORD_APPLICATION_ID,
    /** Hexadecimal; there whenever `transport` is `http`. */
    publicKey: config.DISCORD_PUBLIC_KEY,
    /** Commands are registered in this server only, at once; else everywhere. */
    guildId: config.DISCORD_GUILD_ID,
    /** Without the version: what discord.js calls `api`. */
    apiUrl: config.DISCORD_API_URL,
    messageContent: config.DISCORD_MESSAGE_CONTENT,
    transport: config.RAWI_TRANSPORT,
    corpus: config.RAWI_CORPUS,
    language: config.RAWI_LANGUAGE,
    commandNames: config.RAWI_COMMAND_NAMES,
    /** So many questions of one user in so many seconds; 0 of either: no limit. */
    cooldown: config.RAWI_COOLDOWN,
    logQuestions: config.RAWI_LOG_QUESTIONS,
    host: config.HOST,
    port: config.PORT,
    logLevel: config.LOG_LEVEL,
  }));

/** Thrown when the environment cannot be used: a line for each variable, none with a value in it. */
export class ConfigError extends Error {
  readonly problems: readonly string[];
  constructor(problems: readonly string[]) {
    super(problems.join('\n'));
    this.name = 'ConfigError';
    this.problems = problems;
  }
}

/**
 * Reads the settings. A variable that is empty counts as not set, as in a copied `.env.example`.
 * @throws {ConfigError} naming every variable that is missing or malformed
 */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(
    Object.keys(EXPECTED).flatMap((variable) => {
      const value = environment[variable]?.trim();
      return value === undefined || value === '' ? [] : [[variable, value]];
    }),
  );
  const result = schema.safeParse(given);
  if (result.success) return result.data;
  const wrong = new Set(result.error.issues.map(({ path }) => String(path[0]) as Variable));
  // The rule on http runs only when the rest is right, so that what it misses is named in the same go here.
  if (given['RAWI_TRANSPORT'] === 'http')
    for (const variable of ['DISCORD_PUBLIC_KEY', 'PORT'] as const)
      if (given[variable] === undefined) wrong.add(variable);
  throw new ConfigError(
    [...wrong].map(
      (variable) =>
        `${variable} ${given[variable] === undefined ? 'is missing' : 'is malformed'}: ${EXPECTED[variable]}`,
    ),
  );
}
