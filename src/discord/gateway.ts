/**
 * The gateway transport: discord.js's connection (`@discordjs/ws`), which identifies, resumes, reconnects and shards,
 * with raw JSON handed on. Its `Client` is left out: it would build classes and caches that nothing here reads, and
 * throws when Discord invalidates a session that has just been resumed.
 */
import type { REST } from '@discordjs/rest';
import { type SessionInfo, WebSocketManager, WebSocketShardEvents } from '@discordjs/ws';
import {
  GatewayCloseCodes,
  GatewayDispatchEvents,
  type GatewayDispatchPayload,
  GatewayIntentBits,
} from 'discord-api-types/v10';
import type { Log } from '../log.ts';
import type { Answering } from './answering.ts';
import { readInteraction, readMessage } from './incoming.ts';
import type { Metrics } from './metrics.ts';
import { isTokenRefused, persist } from './persist.ts';
import type { Sender } from './sending.ts';

/** Why the gateway is gone for good: `settings` need a person, `dead` a restart. */
export type GatewayEnd = { readonly kind: 'settings' | 'dead'; readonly why: string };

export interface Identity {
  readonly botId: string;
  readonly applicationId: string;
}

export interface GatewayOptions {
  readonly rest: REST;
  readonly token: string;
  readonly messageContent: boolean;
  readonly answering: Answering;
  readonly sender: Sender;
  readonly metrics: Metrics;
  readonly log: Log;
  /** Called when connected, also anew: who the bot is. */
  readonly identified: (identity: Identity) => void;
  /** Called once, when there is no way on. */
  readonly ended: (end: GatewayEnd) => void;
  /** How long nothing may be heard from Discord. */
  readonly deadAfterMs?: number;
}

export interface GatewayTransport {
  /** Begins to connect, and goes on trying. Resolves when connected the first time. */
  connect(): Promise<void>;
  /** Why it cannot answer just now; undefined when it can. */
  trouble(): string | undefined;
  /**
   * Whether a rejection that nobody handled is one of discord.js's connection, and does no harm: it leaves two of its
   * own steps to meet (a heartbeat on a socket still connecting, a second reconnect while the first is under way),
   * and goes on with the other. Should it not, the watchdog ends the process. False when it happens too often.
   */
  survives(error: unknown): boolean;
  close(): Promise<void>;
}

const DEAD_AFTER_MS = 5 * 60_000;
/** More than this is no passing fault. */
const REJECTIONS_A_MINUTE = 20;

export const TOKEN_REFUSED =
  'DISCORD_TOKEN was refused by Discord: reset it in the developer portal (Bot → Reset Token) and put the new one into .env';

/** Close codes after which no reconnecting helps. https://docs.discord.com/developers/topics/opcodes-and-status-codes */
const FINAL: Readonly<Record<number, string>> = {
  [GatewayCloseCodes.AuthenticationFailed]: TOKEN_REFUSED,
  [GatewayCloseCodes.DisallowedIntents]:
    'DISCORD_MESSAGE_CONTENT=1 needs the Message Content Intent: switch it on in the developer portal (Bot → Privileged Gateway Intents), or set DISCORD_MESSAGE_CONTENT=0',
  [GatewayCloseCodes.InvalidIntents]:
    'Discord no longer takes the intents this version asks for: update Rawi',
  [GatewayCloseCodes.InvalidAPIVersion]:
    'Discord no longer takes the API version this version speaks: update Rawi',
  [GatewayCloseCodes.ShardingRequired]: 'Discord asks for more shards than were opened: restart Rawi',
  [GatewayCloseCodes.InvalidShard]: 'Discord refused the number of shards: restart Rawi',
};

export function createGateway(options: GatewayOptions): GatewayTransport {
  const { answering, sender, metrics, log, deadAfterMs = DEAD_AFTER_MS } = options;
  // Left to itself, a manager would share its sessions with every other one of the process.
  const sessions = new Map<number, SessionInfo | null>();
  const connected = new Set<number>();
  const rejections: number[] = [];
  let heard = Date.now();
  let botId = '';
  let over = false;
  const manager = open();

  const watchdog = setInterval(
    () => {
      if (Date.now() - heard > deadAfterMs)
        end('dead', `nothing heard from Discord for ${Math.round(deadAfterMs / 1_000)} s`);
    },
    Math.min(5_000, deadAfterMs / 4),
  );

  function end(kind: GatewayEnd['kind'], why: string): void {
    if (over) return;
    over = true;
    clearInterval(watchdog);
    options.ended({ kind, why });
  }

  function state(shardId: number, up: boolean): void {
    if (up) connected.add(shardId);
    else connected.delete(shardId);
    metrics.gateway.set(connected.size > 0 ? 1 : 0);
  }

  function dispatched(packet: GatewayDispatchPayload): void {
    heard = Date.now();
    if (packet.t === GatewayDispatchEvents.InteractionCreate) {
      const interaction = readInteraction(packet.d);
      if (interaction === null) {
        log.warn('an interaction of no known form was left unanswered');
        return;
      }
      answering.interaction(interaction, async (reply, until) => {
        const delivery = await sender.acknowledge(interaction, reply, until);
        if (reply.delete === true && delivery === 'answered') await sender.deleteOriginal(interaction);
        return delivery;
      });
    } else if (packet.t === GatewayDispatchEvents.MessageCreate) {
      const message = readMessage(packet.d, botId);
      if (message !== null) answering.message(message, (reply) => sender.post(message, reply));
    }
  }

  function open(): WebSocketManager {
    const { GuildMessages, DirectMessages, MessageContent } = GatewayIntentBits;
    const opened = new WebSocketManager({
      rest: options.rest,
      token: options.token,
      retrieveSessionInfo: (shardId) => sessions.get(shardId) ?? null,
      updateSessionInfo: (shardId, session) => void sessions.set(shardId, session),
      intents: GuildMessages | DirectMessages | (options.messageContent ? MessageContent : 0),
    });
    opened.on(WebSocketShardEvents.Dispatch, ({ data }) => dispatched(data));
    opened.on(WebSocketShardEvents.Ready, ({ data, shardId }) => {
      state(shardId, true);
      botId = data.user.id;
      options.identified({ botId, applicationId: data.application.id });
      log.info({ shard: shardId, guilds: data.guilds.length }, 'connected to Discord');
    });
    opened.on(WebSocketShardEvents.Resumed, ({ shardId }) => {
      state(shardId, true);
      log.info({ shard: shardId }, 'connection to Discord resumed');
    });
    opened.on(WebSocketShardEvents.HeartbeatComplete, () => {
      heard = Date.now();
    });
    opened.on(WebSocketShardEvents.Closed, ({ code, shardId }) => {
      state(shardId, false);
      const why = FINAL[code];
      if (why !== undefined) end('settings', why);
      else if (!over) log.warn({ shard: shardId, code }, 'connection to Discord lost; reconnecting');
    });
    opened.on(WebSocketShardEvents.Error, ({ error, shardId }) => {
      // Those that matter close the connection too, and are told there.
      log.warn({ shard: shardId, error }, 'a fault of the connection to Discord');
    });
    return opened;
  }

  async function connect(): Promise<void> {
    try {
      await persist(() => manager.connect(), {
        final: isTokenRefused,
        failed: (error, pauseMs) => log.warn({ error, pauseMs }, 'cannot reach Discord; trying again'),
        over: () => over,
      });
    } catch (error) {
      if (isTokenRefused(error)) return end('settings', TOKEN_REFUSED);
      throw error;
    }
  }

  return {
    connect,
    trouble: () => (connected.size > 0 ? undefined : 'not connected to Discord'),
    survives(error) {
      if (!(error instanceof Error) || error.stack?.includes('@discordjs') !== true) return false;
      rejections.push(Date.now());
      rejections.splice(0, rejections.length - REJECTIONS_A_MINUTE);
      const [oldest = 0] = rejections;
      if (rejections.length === REJECTIONS_A_MINUTE && Date.now() - oldest < 60_000) return false;
      log.error({ error }, 'a fault within discord.js; it goes on connecting');
      return true;
    },
    async close() {
      over = true;
      clearInterval(watchdog);
      await manager.destroy({ reason: 'Rawi stops' });
    },
  };
}
