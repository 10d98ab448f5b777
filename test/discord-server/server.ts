/**
 * A Discord on this machine: REST v10 and Gateway v10 on one port of the loopback, strict about what it takes.
 *
 *     const discord = await startDiscord();
 *     // … a bot with discord.token and rest.api = discord.apiUrl logs in …
 *     const reply = await discord.slash('ask', { question: 'كم عدد القتلى؟' }).reply();
 */
import { generateKeyPairSync, sign } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { Commands } from './commands.ts';
import { isRecord } from './conformance-schema.ts';
import { DiscordError } from './errors.ts';
import { drawFault, type FaultRates, seeded } from './faults.ts';
import { type Connection, Gateway, MESSAGE_INTENTS, PRIVILEGED } from './gateway.ts';
import { Asked, type Circumstances, dmChannelId, envelope } from './interactions.ts';
import { type Message, Messages } from './messages.ts';
import { parseBody } from './multipart.ts';
import { carryOut, type RestContext, respond } from './rest.ts';
import { apiUser, newWorld, type Person, type World } from './world.ts';

export interface DiscordOptions {
  /** Seed of the faults. Default 1. */
  readonly seed?: number;
  readonly heartbeatMs?: number;
  /** Whether the application has the MessageContent intent switched on. Default: no. */
  readonly messageContent?: boolean;
  /** False: bodies are taken unchecked, for benches. */
  readonly check?: boolean;
  /** Interactions are posted to this address instead of sent over the gateway. */
  readonly interactionsUrl?: string;
}

export type OptionValues = Readonly<Record<string, string | number | boolean>>;

export async function startDiscord(options: DiscordOptions = {}): Promise<LocalDiscord> {
  const discord = new LocalDiscord(options);
  await discord.listen();
  return discord;
}

export class LocalDiscord {
  readonly world: World = newWorld();
  readonly token: string;
  readonly gateway: Gateway;
  readonly commands = new Commands();
  readonly messages = new Messages(this.world);
  /** Every interaction made, by id. */
  readonly asked = new Map<string, Asked>();
  /** Every complaint about a body that was refused. */
  readonly complaints: string[] = [];
  /** Every request: method, path, status. */
  readonly requests: { method: string; path: string; status: number }[] = [];
  /** How often REST requests fail. Nothing by default. */
  faults: FaultRates = {};
  /** Where interactions are posted to, when not sent over the gateway. */
  interactionsUrl: string | undefined;
  readonly #keys = generateKeyPairSync('ed25519');
  readonly #random: () => number;
  readonly #context: RestContext;
  readonly #messageListeners = new Set<(message: Message) => void>();
  #server: Server | null = null;
  #port = 0;

  constructor(options: DiscordOptions) {
    const { seed = 1, heartbeatMs = 41_250, messageContent = false, check = true } = options;
    this.#random = seeded(seed);
    this.interactionsUrl = options.interactionsUrl;
    this.token = `${Buffer.from(this.world.applicationId).toString('base64url')}.local.${'t'.repeat(38)}`;
    this.gateway = new Gateway({
      world: this.world,
      token: this.token,
      heartbeatMs,
      privilegedIntents: messageContent ? PRIVILEGED.messageContent : 0,
      url: () => this.#gatewayUrl,
    });
    this.#context = {
      world: this.world,
      token: this.token,
      gateway: this.gateway,
      gatewayUrl: () => this.#gatewayUrl,
      messages: this.messages,
      commands: this.commands,
      asked: this.asked,
      check,
      refused: (found) => this.complaints.push(...found),
    };
  }

  /** The `api` of discord.js's REST options: `http://127.0.0.1:PORT/api`. */
  get apiUrl(): string {
    return `http://127.0.0.1:${this.#port}/api`;
  }

  /** The key that verifies posted interactions, in hex as Discord's developer portal shows it. */
  get publicKey(): string {
    return this.#keys.publicKey.export({ format: 'der', type: 'spki' }).subarray(-32).toString('hex');
  }

  get #gatewayUrl(): string {
    return `ws://127.0.0.1:${this.#port}`;
  }

  async listen(): Promise<void> {
    const server = createServer((request, response) => {
      this.#serve(request, response).catch(() => response.destroy());
    });
    server.on('upgrade', (request, socket, head) => this.gateway.upgrade(request, socket, head));
    this.#server = server;
    await new Promise<void>((resolve) => server.listen(this.#port, '127.0.0.1', resolve));
    this.#port = (server.address() as AddressInfo).port;
  }

  async stop(): Promise<void> {
    const server = this.#server;
    this.#server = null;
    this.gateway.drop();
    if (server === null) return;
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }

  /** Goes away for `ms` and comes back on the same port. Sessions are remembered. */
  async restart(ms = 0): Promise<void> {
    await this.stop();
    await sleep(ms);
    await this.listen();
  }

  /** A person uses a slash command that is registered. */
  slash(name: string, options: OptionValues = {}, circumstances: Circumstances = {}): Asked {
    return this.#ask(2, this.#command(1, name, options), circumstances);
  }

  /** A person types in an option that completes. */
  complete(name: string, options: OptionValues, focused: string, circumstances: Circumstances = {}): Asked {
    return this.#ask(4, this.#command(1, name, options, focused), circumstances);
  }

  /** A person uses a message command on a message. */
  messageCommand(name: string, message: Message, circumstances: Circumstances = {}): Asked {
    const data = {
      ...this.#command(3, name, {}),
      target_id: message.id,
      resolved: { messages: { [message.id]: message } },
    };
    return this.#ask(2, data, circumstances);
  }

  /** A person presses a button of a message. */
  press(message: Message, customId: string, circumstances: Circumstances = {}): Asked {
    const data = { component_type: 2, custom_id: customId };
    return this.#ask(3, data, circumstances, { message: structuredClone(message) });
  }

  /** Any interaction at all, for tests of hostile ones: `data` and `more` go out as they are. */
  raw(type: number, data: object, more: object = {}, circumstances: Circumstances = {}): Asked {
    return this.#ask(type, data, circumstances, more);
  }

  /** A person writes a message; `@rawi` in it stands for a mention of the bot. */
  say(
    content: string,
    { by = this.world.member, in: place = 'guild', replyTo, delivered }: SayCircumstances = {},
  ): Message {
    const { bot } = this.world;
    const text = content.replaceAll('@rawi', `<@${bot.id}>`);
    const pings = text.includes(`<@${bot.id}>`) || replyTo?.author.id === bot.id;
    const message = this.messages.fromPerson(
      by,
      place === 'dm' ? dmChannelId(by) : this.world.channelId,
      text,
      {
        mentions: pings ? [apiUser(bot.id, bot.username)] : [],
        ...(place === 'dm' ? { channel_type: 1 } : { member: { roles: [], permissions: by.permissions } }),
        ...(replyTo === undefined
          ? {}
          : {
              type: 19,
              message_reference: { type: 0, message_id: replyTo.id, channel_id: replyTo.channel_id },
              referenced_message: replyTo,
            }),
      },
    );
    this.gateway.dispatch({
      event: 'MESSAGE_CREATE',
      data: message,
      intents: place === 'dm' ? MESSAGE_INTENTS.direct : MESSAGE_INTENTS.guild,
      withoutContent: this.messages.withoutContent(message),
      ...(delivered === undefined ? {} : { delivered }),
    });
    return message;
  }

  /** The bot's first message that answers `question`, already there or still to come. Rejects after `ms`. */
  async answerTo(question: Message, ms = 10_000): Promise<Message> {
    const answers = (message: Message) =>
      message.author.id === this.world.bot.id &&
      isRecord(message['message_reference']) &&
      message['message_reference']['message_id'] === question.id;
    const there = [...this.messages.all.values()].find(answers);
    if (there !== undefined) return there;
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        this.#messageListeners.delete(listener);
        reject(new Error(`no answer to message ${question.id} in ${ms} ms`));
      }, ms);
      const listener = (message: Message) => {
        if (!answers(message)) return;
        clearTimeout(timer);
        this.#messageListeners.delete(listener);
        resolve(message);
      };
      this.#messageListeners.add(listener);
    });
  }

  /** Resolves once a client is connected. Rejects after `ms`. */
  async ready(ms = 10_000): Promise<void> {
    const end = Date.now() + ms;
    while (!this.gateway.live) {
      if (Date.now() > end) throw new Error(`no client connected in ${ms} ms`);
      await sleep(5);
    }
  }

  /** A signature as Discord makes it, of a timestamp (seconds) and a body. */
  sign(timestamp: string, body: string): string {
    return sign(null, Buffer.from(timestamp + body), this.#keys.privateKey).toString('hex');
  }

  #command(type: number, name: string, options: OptionValues, focused?: string): Record<string, unknown> {
    const command = this.commands.find(type, name);
    if (command === undefined) throw new Error(`no command «${name}» of type ${type} is registered`);
    const declared = command.options ?? [];
    return {
      id: command.id,
      name,
      type,
      options: Object.entries(options).map(([key, value]) => {
        const option = declared.find((each) => each['name'] === key);
        if (option === undefined) throw new Error(`«${name}» has no option «${key}»`);
        return { name: key, type: option['type'], value, ...(key === focused ? { focused: true } : {}) };
      }),
    };
  }

  #ask(type: number, data: object, circumstances: Circumstances, more: object = {}): Asked {
    const payload = { ...envelope(this.world, type, data, circumstances), ...more };
    const asked = new Asked(payload);
    this.asked.set(asked.id, asked);
    if (this.interactionsUrl === undefined)
      asked.live = this.gateway.dispatch({
        event: 'INTERACTION_CREATE',
        data: payload,
        delivered: (connection) => asked.deliveries.push({ at: Date.now(), connection }),
      });
    else void this.#post(this.interactionsUrl, asked);
    return asked;
  }

  /** Posts an interaction as Discord does, and takes the answer from the response. */
  async #post(url: string, asked: Asked): Promise<void> {
    const body = JSON.stringify(asked.payload);
    const timestamp = String(Math.floor(Date.now() / 1000));
    try {
      const response = await fetch(url, {
        method: 'POST',
        body,
        headers: {
          'content-type': 'application/json',
          'x-signature-timestamp': timestamp,
          'x-signature-ed25519': this.sign(timestamp, body),
        },
      });
      asked.live = true;
      if (!response.ok) return;
      const answer = Buffer.from(await response.arrayBuffer());
      asked.check();
      respond(
        this.#context,
        asked,
        await parseBody(response.headers.get('content-type') ?? undefined, answer),
      );
    } catch (error) {
      // What Discord would show as «the application did not respond»: the record has no acknowledgement.
      if (!(error instanceof DiscordError || error instanceof TypeError)) throw error;
    }
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const url = new URL(request.url ?? '/', 'http://localhost');
    const fault = drawFault(this.faults, this.#random);
    const send = (status: number, body?: unknown, headers: Record<string, string> = {}) => {
      this.requests.push({ method: request.method ?? '', path: url.pathname, status });
      response.writeHead(
        status,
        body === undefined ? headers : { 'content-type': 'application/json', ...headers },
      );
      response.end(body === undefined ? undefined : JSON.stringify(body));
    };
    switch (fault.kind) {
      case 'reset':
        request.socket.resetAndDestroy();
        return;
      case 'error':
        return send(fault.status, { message: `${fault.status}: Internal Server Error`, code: 0 });
      case 'rateLimited':
        return send(
          429,
          { message: 'You are being rate limited.', retry_after: fault.retryAfter, global: false },
          { 'retry-after': String(fault.retryAfter), 'x-ratelimit-scope': 'shared' },
        );
      case 'slow':
        await sleep(fault.ms);
    }
    const answer = await this.#answer(request, url, Buffer.concat(chunks));
    if (fault.kind === 'lostAnswer') return send(502, { message: '502: Bad Gateway', code: 0 });
    send(answer.status, answer.body);
  }

  async #answer(
    request: IncomingMessage,
    url: URL,
    body: Buffer,
  ): Promise<{ status: number; body?: unknown }> {
    try {
      const parsed = await parseBody(request.headers['content-type'], body);
      const answer = carryOut(this.#context, {
        ...parsed,
        method: request.method ?? 'GET',
        path: decodeURIComponent(url.pathname).replace(/^\/api(\/v10)?/, ''),
        query: url.searchParams,
        authorization: request.headers.authorization,
      });
      if (isRecord(answer.body) && 'author' in answer.body)
        for (const listener of [...this.#messageListeners]) listener(answer.body as unknown as Message);
      return answer;
    } catch (error) {
      if (error instanceof DiscordError) return { status: error.status, body: error.body };
      if (error instanceof SyntaxError)
        return { status: 400, body: { message: 'The request body contains invalid JSON.', code: 50_109 } };
      throw error;
    }
  }
}

export interface SayCircumstances {
  readonly by?: Person;
  readonly in?: 'guild' | 'dm';
  readonly replyTo?: Message;
  readonly delivered?: (connection: Connection) => void;
}
