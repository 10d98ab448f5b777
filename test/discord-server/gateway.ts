/** The Gateway, version 10, JSON, uncompressed. https://docs.discord.com/developers/events/gateway */
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { type RawData, type WebSocket, WebSocketServer } from 'ws';
import { snowflake } from './snowflake.ts';
import { apiGuild, type World } from './world.ts';

const INTENTS = {
  guilds: 1 << 0,
  guildMembers: 1 << 1,
  guildPresences: 1 << 8,
  guildMessages: 1 << 9,
  directMessages: 1 << 12,
  messageContent: 1 << 15,
} as const;
const ALL_INTENTS = 0x0337_ffff;

/** Events kept for a session that may resume. */
const KEPT = 10_000;

interface Session {
  readonly id: string;
  readonly intents: number;
  readonly shard: readonly [number, number];
  seq: number;
  readonly kept: {
    readonly seq: number;
    readonly text: string;
    readonly delivered?: (connection: Connection) => void;
  }[];
  socket: WebSocket | null;
}

/** A connection as far as a delivery over it is concerned. */
export interface Connection {
  /** Milliseconds since 1970; null while it is open and heard. */
  endedAt: number | null;
}

export interface GatewayOptions {
  readonly world: World;
  readonly token: string;
  /** Milliseconds between heartbeats, as told in HELLO. */
  readonly heartbeatMs: number;
  /** Privileged intents switched on for the application: others end the connection with 4014. */
  readonly privilegedIntents: number;
  readonly url: () => string;
}

/** What a dispatched event asks of a session before it is sent to it, and how the session sees it. */
export interface Dispatch {
  readonly event: string;
  readonly data: unknown;
  /** Intents, any of which lets a session have the event; 0: every session. */
  readonly intents?: number;
  /** The data as a session without the MessageContent intent sees it. */
  readonly withoutContent?: unknown;
  /** Told of every sending over a live connection, at once or in a replay. */
  readonly delivered?: (connection: Connection) => void;
}

export class Gateway {
  readonly sessions = new Map<string, Session>();
  /** Faults switched on by tests. */
  readonly faults = {
    /** After the next RESUMED an INVALID_SESSION follows. */
    invalidAfterResumed: false,
    /** RESUME is answered with INVALID_SESSION. */
    refuseResume: false,
    /** Handshakes are refused. */
    refuse: false,
  };
  /** What the clients did, for tests to look at. */
  readonly seen = { identifies: 0, resumes: 0, heartbeats: 0, closes: [] as number[] };
  readonly #options: GatewayOptions;
  readonly #server = new WebSocketServer({ noServer: true, perMessageDeflate: false });
  readonly #connections = new WeakMap<WebSocket, Connection>();

  constructor(options: GatewayOptions) {
    this.#options = options;
  }

  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    const query = new URL(request.url ?? '/', 'ws://localhost').searchParams;
    if (this.faults.refuse || query.get('v') !== '10' || query.get('encoding') !== 'json') {
      socket.end('HTTP/1.1 503 Service Unavailable\r\nContent-Length: 0\r\n\r\n');
      return;
    }
    this.#server.handleUpgrade(request, socket, head, (client) => this.#connected(client));
  }

  /** Sends an event to every session that may have it. True when a live socket took it. */
  dispatch({ event, data, intents = 0, withoutContent = data, delivered }: Dispatch): boolean {
    let live = false;
    for (const session of this.sessions.values()) {
      if (intents !== 0 && (session.intents & intents) === 0) continue;
      const sees = (session.intents & INTENTS.messageContent) !== 0 ? data : withoutContent;
      if (this.#send(session, event, sees, delivered)) live = true;
    }
    return live;
  }

  /** Op 7 to every live session. */
  askToReconnect(): void {
    for (const { socket } of this.sessions.values()) this.#write(socket, { op: 7, d: null });
  }

  /** Op 9 to every live session; the sessions are forgotten unless `resumable`. */
  invalidate(resumable: boolean): void {
    for (const session of [...this.sessions.values()]) {
      this.#write(session.socket, { op: 9, d: resumable });
      if (!resumable) this.sessions.delete(session.id);
    }
  }

  /** Cuts every socket without a closing handshake. */
  drop(): void {
    for (const client of this.#server.clients) {
      this.#end(client);
      client.terminate();
    }
  }

  /** From now on the sockets there are hear and say nothing, but stay open. */
  goDeaf(): void {
    for (const client of this.#server.clients) this.#end(client);
  }

  close(code: number): void {
    for (const client of this.#server.clients) client.close(code);
  }

  get live(): boolean {
    return [...this.sessions.values()].some(
      ({ socket }) => socket !== null && socket.readyState === socket.OPEN && !this.#isDeaf(socket),
    );
  }

  /** Open but ended: what comes in over it is not heard, and nothing goes out. */
  #isDeaf(socket: WebSocket): boolean {
    return this.#connectionOf(socket).endedAt !== null;
  }

  #connectionOf(socket: WebSocket): Connection {
    const connection = this.#connections.get(socket) ?? { endedAt: null };
    this.#connections.set(socket, connection);
    return connection;
  }

  #end(socket: WebSocket): void {
    this.#connectionOf(socket).endedAt ??= Date.now();
  }

  #connected(socket: WebSocket): void {
    let session: Session | null = null;
    let beats = Date.now();
    const { heartbeatMs } = this.#options;
    const watch = setInterval(() => {
      if (Date.now() - beats > heartbeatMs * 2 && !this.#isDeaf(socket)) socket.close(4000);
    }, heartbeatMs);
    socket.on('close', (code) => {
      clearInterval(watch);
      this.#end(socket);
      this.seen.closes.push(code);
      if (session?.socket === socket) session.socket = null;
      // 1000 and 1001 from the client end the session.
      if (session !== null && (code === 1000 || code === 1001)) this.sessions.delete(session.id);
    });
    socket.on('error', () => socket.terminate());
    socket.on('message', (raw: RawData) => {
      if (this.#isDeaf(socket)) return;
      const packet = parsePacket(raw);
      if (packet === null) return socket.close(4002);
      switch (packet.op) {
        case 1:
          beats = Date.now();
          this.seen.heartbeats += 1;
          return this.#write(socket, { op: 11 });
        case 2:
          if (session !== null) return socket.close(4005);
          session = this.#identify(socket, packet.d);
          return;
        case 6:
          if (session !== null) return socket.close(4005);
          session = this.#resume(socket, packet.d);
          return;
        default:
          if (session === null) return socket.close(4003);
          if (![3, 4, 8, 31].includes(packet.op)) return socket.close(4001);
      }
    });
    this.#write(socket, { op: 10, d: { heartbeat_interval: heartbeatMs } });
  }

  #identify(socket: WebSocket, d: Readonly<Record<string, unknown>>): Session | null {
    const { world, token, privilegedIntents, url } = this.#options;
    this.seen.identifies += 1;
    const refuse = (code: number) => {
      socket.close(code);
      return null;
    };
    if (d['token'] !== token) return refuse(4004);
    const intents = d['intents'];
    if (typeof intents !== 'number' || (intents & ~ALL_INTENTS) !== 0) return refuse(4013);
    const privileged = INTENTS.guildMembers | INTENTS.guildPresences | INTENTS.messageContent;
    if ((intents & privileged & ~privilegedIntents) !== 0) return refuse(4014);
    const shard = Array.isArray(d['shard']) ? d['shard'] : [0, 1];
    if (!(Number(shard[0]) < Number(shard[1]))) return refuse(4010);
    const session: Session = {
      id: snowflake(),
      intents,
      shard: [Number(shard[0]), Number(shard[1])],
      seq: 0,
      kept: [],
      socket,
    };
    this.sessions.set(session.id, session);
    this.#send(session, 'READY', {
      v: 10,
      user: { ...world.bot, verified: true, mfa_enabled: false, email: null, flags: 0 },
      guilds: [{ id: world.guildId, unavailable: true }],
      session_id: session.id,
      session_type: 'normal',
      resume_gateway_url: url(),
      shard: session.shard,
      private_channels: [],
      relationships: [],
      presences: [],
      application: { id: world.applicationId, flags: 0 },
    });
    if ((intents & INTENTS.guilds) !== 0) this.#send(session, 'GUILD_CREATE', apiGuild(world));
    return session;
  }

  #resume(socket: WebSocket, d: Readonly<Record<string, unknown>>): Session | null {
    this.seen.resumes += 1;
    if (d['token'] !== this.#options.token) {
      socket.close(4004);
      return null;
    }
    const session = this.sessions.get(String(d['session_id']));
    const seq = Number(d['seq']);
    const first = session?.kept[0]?.seq ?? 0;
    if (session === undefined || this.faults.refuseResume || seq < first - 1) {
      if (session !== undefined) this.sessions.delete(session.id);
      this.#write(socket, { op: 9, d: false });
      return null;
    }
    if (seq > session.seq) {
      socket.close(4007);
      return null;
    }
    session.socket?.terminate();
    session.socket = socket;
    for (const event of session.kept) {
      if (event.seq <= seq) continue;
      socket.send(event.text);
      event.delivered?.(this.#connectionOf(socket));
    }
    this.#send(session, 'RESUMED', {});
    if (this.faults.invalidAfterResumed) {
      this.faults.invalidAfterResumed = false;
      this.sessions.delete(session.id);
      this.#write(socket, { op: 9, d: false });
    }
    return session;
  }

  #send(
    session: Session,
    event: string,
    data: unknown,
    delivered?: (connection: Connection) => void,
  ): boolean {
    session.seq += 1;
    const text = JSON.stringify({ op: 0, t: event, s: session.seq, d: data });
    session.kept.push({ seq: session.seq, text, ...(delivered === undefined ? {} : { delivered }) });
    if (session.kept.length > KEPT) session.kept.splice(0, KEPT / 2);
    const { socket } = session;
    if (socket === null || socket.readyState !== socket.OPEN || this.#isDeaf(socket)) return false;
    socket.send(text);
    delivered?.(this.#connectionOf(socket));
    return true;
  }

  #write(socket: WebSocket | null, packet: object): void {
    if (socket === null || socket.readyState !== socket.OPEN || this.#isDeaf(socket)) return;
    socket.send(JSON.stringify(packet));
  }
}

export const MESSAGE_INTENTS = { guild: INTENTS.guildMessages, direct: INTENTS.directMessages } as const;
export const PRIVILEGED = {
  messageContent: INTENTS.messageContent,
  guildMembers: INTENTS.guildMembers,
} as const;

function parsePacket(raw: RawData): { op: number; d: Readonly<Record<string, unknown>> } | null {
  try {
    const packet: unknown = JSON.parse(String(raw));
    if (typeof packet !== 'object' || packet === null || !('op' in packet)) return null;
    const d = 'd' in packet && typeof packet.d === 'object' && packet.d !== null ? packet.d : {};
    return { op: Number(packet.op), d: d as Readonly<Record<string, unknown>> };
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
