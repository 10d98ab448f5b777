/** The bot: the core behind one of the two transports, with what bounds, counts and registers it. */
import { setTimeout as sleep } from 'node:timers/promises';
import { REST } from '@discordjs/rest';
import { type RESTGetCurrentApplicationResult, Routes } from 'discord-api-types/v10';
import type { Config } from '../config.ts';
import type { Log } from '../log.ts';
import type { StatusError } from '../replies/scene.ts';
import { createAnswering } from './answering.ts';
import { DiscordClock } from './clock.ts';
import { Cooldown } from './cooldown.ts';
import {
  createGateway,
  type GatewayEnd,
  type GatewayTransport,
  type Identity,
  TOKEN_REFUSED,
} from './gateway.ts';
import { type HttpServer, openHttp } from './http.ts';
import { createMetrics } from './metrics.ts';
import { isRefused, isTokenRefused, type Persistence, persist } from './persist.ts';
import { WorkQueue } from './queue.ts';
import { register } from './registration.ts';
import { createSender } from './sending.ts';
import type { Serving, ServingOptions } from './serving.ts';

/** Under way at once: some sockets and some memory each. Waiting: what is answered in half a second of work. */
const LIMITS = { atOnce: 128, waiting: 256 };
/** What is under way at a stop gets this long. */
const STOP_WITHIN_MS = 4_000;
/** Loading keeps the process busy, so that connecting goes first; but not for longer than this. */
const CONNECT_FIRST_MS = 500;
/** Faults kept for `/status`. */
const FAULTS_KEPT = 20;

export interface BotOptions {
  readonly config: Config;
  /** Loads what answers; called while connecting. */
  readonly serve: (options: ServingOptions) => Promise<Serving>;
  readonly log: Log;
  /** Of the program, for `/status`. */
  readonly version: string;
  /** Called once, when the gateway is gone for good. */
  readonly ended: (end: GatewayEnd) => void;
  readonly deadAfterMs?: number;
}

export interface Bot {
  /** The port that is listened on, if any. */
  readonly port: number | undefined;
  /** Whether the bot goes on after a rejection that nobody handled: true for harmless ones of discord.js. */
  survives(error: unknown): boolean;
  /** Takes nothing more, and resolves when what is under way is done, or after four seconds. */
  stop(): Promise<void>;
}

/** Starts the bot. Resolves when it answers. Rejects when the port cannot be had. */
export async function startBot(options: BotOptions): Promise<Bot> {
  const { config, log } = options;
  const rest = new REST({ api: config.apiUrl }).setToken(config.token);
  const clock = setByDiscord(new DiscordClock(), rest, log);
  const now = () => clock.now();
  const sender = createSender({
    ...config,
    atOnce: LIMITS.atOnce,
    now,
    refused: (error) => log.error({ error }, 'Discord refused an answer'),
  });
  const queue = new WorkQueue(LIMITS, now);
  const metrics = createMetrics(() => queue.size);
  const faults: StatusError[] = [];
  let botId = config.applicationId ?? '';
  let serving: Serving | undefined;
  let connected = (): void => undefined;
  const connecting = new Promise<void>((resolve) => {
    connected = resolve;
  });
  const loading = Promise.race([connecting, sleep(CONNECT_FIRST_MS)])
    .then(() => options.serve({ config, version: options.version, faults, botId: () => botId }))
    .then((loaded) => {
      serving = loaded;
      return loaded;
    });

  const answering = createAnswering({
    loading: loading.then(({ core }) => core),
    queue,
    cooldown: new Cooldown(config.cooldown),
    metrics,
    log,
    logQuestions: config.logQuestions,
    commandNames: () => serving?.commandNames ?? new Set(),
    now,
    expectedMs: () => (config.transport === 'http' ? 0 : sender.expectedMs()),
    fault(id, error) {
      log.error({ id, error }, 'a fault while answering');
      faults.push({ id, at: new Date(), message: error instanceof Error ? error.message : String(error) });
      faults.splice(0, faults.length - FAULTS_KEPT);
    },
  });

  let stopping = false;
  const persistence: Persistence = {
    final: isRefused,
    failed: (error, pauseMs) => log.warn({ error, pauseMs }, 'cannot reach Discord to register the commands'),
    over: () => stopping,
  };
  let registered = false;
  const identified = ({ botId: id, applicationId }: Identity): void => {
    botId = id;
    connected();
    if (config.applicationId !== undefined && config.applicationId !== applicationId)
      log.warn(`DISCORD_APPLICATION_ID is not the application of DISCORD_TOKEN, which is ${applicationId}`);
    if (registered) return;
    registered = true;
    void loading.then(({ declarations }) =>
      registerCommands(rest, config, applicationId, declarations, log, persistence),
    );
  };

  let gateway: GatewayTransport | undefined;
  let http: HttpServer | undefined;
  const trouble = () => (serving === undefined ? 'the corpus is being read' : gateway?.trouble());

  if (config.port !== undefined) {
    metrics.watchProcess();
    http = await openHttp({
      ...config,
      port: config.port,
      metrics,
      log,
      trouble,
      ...(config.transport === 'http' && config.publicKey !== undefined
        ? { interactions: { publicKey: config.publicKey, answering, sender, now } }
        : {}),
    });
    log.info({ host: config.host, port: http.port }, 'listening');
  }
  if (config.transport === 'gateway') {
    gateway = createGateway({ ...options, ...config, rest, answering, sender, metrics, identified });
    await gateway.connect();
  } else {
    log.warn(
      'RAWI_TRANSPORT=http serves commands, buttons and completion; mentions and direct messages need the gateway',
    );
    // What is posted is answered meanwhile; only the commands have to wait for Discord to be there.
    void identify(rest, identified, options.ended, log, persistence);
  }
  const { holder } = await loading;
  metrics.serving(holder.current().version);
  await holder.watch((reload) => {
    if (reload.outcome === 'swapped') {
      metrics.serving(reload.dossier.version);
      log.info({ version: reload.dossier.version, milliseconds: reload.milliseconds }, 'corpus read again');
    } else if (reload.outcome === 'refused')
      log.error({ problems: reload.problems }, 'corpus refused; the last good one goes on being served');
  });
  log.info({ version: holder.current().version, articles: holder.current().articles.length }, 'ready');

  return {
    port: http?.port,
    survives: (error) => gateway?.survives(error) ?? false,
    async stop() {
      stopping = true;
      const timeout = new Promise<void>((resolve) => setTimeout(resolve, STOP_WITHIN_MS).unref());
      const drained = Promise.all([queue.stop(), gateway?.close(), http?.close(), holder.close()]);
      await Promise.race([drained, timeout]);
      await sender.close();
    },
  };
}

/** Asks Discord who the bot is; over http, registering the commands is all that this is needed for. */
async function identify(
  rest: REST,
  identified: (identity: Identity) => void,
  ended: (end: GatewayEnd) => void,
  log: Log,
  persistence: Persistence,
): Promise<void> {
  try {
    const application = await persist(() => rest.get(Routes.currentApplication()), persistence);
    if (application === undefined) return;
    const { id, bot } = application as RESTGetCurrentApplicationResult;
    identified({ botId: bot?.id ?? id, applicationId: id });
  } catch (error) {
    if (isTokenRefused(error)) ended({ kind: 'settings', why: TOKEN_REFUSED });
    else
      log.error({ error }, 'Discord does not say which application this is; the commands stay as they are');
  }
}

/** Sets the clock by what Discord's responses say, so that a machine's wrong clock does no harm. */
function setByDiscord(clock: DiscordClock, rest: REST, log: Log): DiscordClock {
  rest.on('response', (_, response) => {
    const ahead = clock.set(response.headers.get('date'));
    if (ahead !== 0) log.warn({ aheadMs: ahead }, 'the clock of this machine is wrong; going by Discord’s');
  });
  return clock;
}

/** A bot whose commands cannot be registered still answers those it has, mentions and direct messages. */
async function registerCommands(
  rest: REST,
  config: Config,
  applicationId: string,
  declarations: Serving['declarations'],
  log: Log,
  persistence: Persistence,
): Promise<void> {
  const scope = { applicationId, ...(config.guildId === undefined ? {} : { guildId: config.guildId }) };
  try {
    const written = await persist(() => register(rest, scope, declarations), persistence);
    if (written === undefined) return;
    log.info(scope, written ? 'commands registered' : 'commands are registered already');
  } catch (error) {
    log.error(
      { error, ...scope },
      config.guildId === undefined
        ? 'Discord refused the commands; they stay as they are'
        : 'the commands could not be registered: is the application installed in the server DISCORD_GUILD_ID?',
    );
  }
}
