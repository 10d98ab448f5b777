/**
 * The bot's own web server: `/healthz`, `/metrics`, and `/interactions` when Discord posts to it instead of the
 * gateway. https://docs.discord.com/developers/interactions/overview#preparing-for-interactions
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { InteractionType } from 'discord-api-types/v10';
import type { InteractionReply } from '../handler.ts';
import type { Log } from '../log.ts';
import type { Answering } from './answering.ts';
import { readInteraction } from './incoming.ts';
import type { Metrics } from './metrics.ts';
import { responseBody } from './response-body.ts';
import type { Sender } from './sending.ts';
import { isFromDiscord, publicKeyFrom } from './signature.ts';

/** A Discord interaction is a few KB; a message command carries a message of some ten. */
const LARGEST_BODY = 1024 * 1024;

/** Connections are kept longer than proxies keep theirs, else a proxy sends into one that is just being closed. */
const TIMEOUTS = { requestTimeout: 10_000, headersTimeout: 5_000, keepAliveTimeout: 75_000 };

/** While closing, connections that have come to rest are looked for so often. */
const CLOSE_IDLE_MS = 20;

export interface PostedInteractions {
  /** Hexadecimal. */
  readonly publicKey: string;
  readonly answering: Answering;
  readonly sender: Sender;
  /** Discord's clock. */
  readonly now: () => number;
}

export interface HttpOptions {
  readonly host: string;
  /** 0: any free one. */
  readonly port: number;
  readonly metrics: Metrics;
  readonly log: Log;
  /** Why the bot cannot answer just now; undefined when it can. */
  readonly trouble: () => string | undefined;
  /** Takes posted interactions; without it there is no `/interactions`. */
  readonly interactions?: PostedInteractions;
}

export interface HttpServer {
  readonly port: number;
  close(): Promise<void>;
}

/** Opens the server. Rejects when the port is taken. */
export async function openHttp(options: HttpOptions): Promise<HttpServer> {
  const { log } = options;
  const routes = routesOf(options);
  const server = createServer(TIMEOUTS, (request, response) => {
    const path = request.url?.split('?', 1)[0] ?? '/';
    const route = routes.get(path);
    if (route === undefined) return end(response, 404, 'there is nothing here');
    if (request.method !== route.method) return end(response, 405, `${route.method} only`);
    route.serve(request, response).catch((error: unknown) => {
      // The other side hung up while sending, or a bug: either way there is no answer to give.
      log.warn({ error, path }, 'a request came to nothing');
      response.destroy();
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, options.host, resolve);
  });
  return { port: (server.address() as AddressInfo).port, close: () => closed(server) };
}

interface Route {
  readonly method: 'GET' | 'POST';
  serve(request: IncomingMessage, response: ServerResponse): Promise<void>;
}

function routesOf({ metrics, trouble, interactions }: HttpOptions): ReadonlyMap<string, Route> {
  const routes = new Map<string, Route>([
    [
      '/healthz',
      {
        method: 'GET',
        async serve(_, response) {
          const why = trouble();
          end(response, why === undefined ? 200 : 503, why ?? 'ok');
        },
      },
    ],
    [
      '/metrics',
      {
        method: 'GET',
        async serve(_, response) {
          const text = await metrics.registry.metrics();
          response.writeHead(200, { 'content-type': metrics.registry.contentType }).end(text);
        },
      },
    ],
  ]);
  if (interactions !== undefined) {
    const serve = takeInteraction(interactions);
    routes.set('/interactions', { method: 'POST', serve });
  }
  return routes;
}

/** Takes a posted interaction: verified, then parsed, then answered in the response. */
function takeInteraction({ publicKey, answering, sender, now }: PostedInteractions): Route['serve'] {
  const key = publicKeyFrom(publicKey);
  return async (request, response) => {
    const body = await readBody(request);
    if (body === null) {
      response.setHeader('connection', 'close');
      return end(response, 413, 'the body is larger than 1 MiB');
    }
    const signed = {
      signature: header(request, 'x-signature-ed25519'),
      timestamp: header(request, 'x-signature-timestamp'),
      body,
    };
    if (!isFromDiscord(key, signed, now())) return end(response, 401, 'invalid request signature');
    const interaction = readInteraction(parsed(body));
    if (interaction === null) return end(response, 400, 'this is no interaction');
    if (interaction.type === InteractionType.Ping) return sendReply(response, { response: { type: 1 } });
    answering.interaction(
      interaction,
      async (reply) => {
        if (reply.delete === true) response.once('finish', () => void sender.deleteOriginal(interaction));
        sendReply(response, reply);
        return 'answered';
      },
      () => end(response, 503, 'too much to do just now'),
    );
  };
}

/** The body; null when it is too large: the rest of it is not read. Rejects when the other side hangs up. */
function readBody(request: IncomingMessage): Promise<Buffer | null> {
  if (Number(request.headers['content-length'] ?? 0) > LARGEST_BODY) return Promise.resolve(null);
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= LARGEST_BODY) {
        chunks.push(chunk);
      } else {
        request.pause();
        resolve(null);
      }
    });
    request.once('end', () => resolve(Buffer.concat(chunks)));
    request.once('error', reject);
  });
}

const header = (request: IncomingMessage, name: string): string | undefined => {
  const value = request.headers[name];
  return Array.isArray(value) ? value[0] : value;
};

/** The JSON of a body; undefined when it is none. */
function parsed(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function sendReply(response: ServerResponse, reply: InteractionReply): void {
  const { contentType, body } = responseBody(reply);
  const length = Buffer.byteLength(body);
  response.writeHead(200, { 'content-type': contentType, 'content-length': length }).end(body);
}

function end(response: ServerResponse, status: number, text: string): void {
  if (response.headersSent) return;
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(`${text}\n`);
}

/** Listens no more; resolves when the last answer under way is given. */
function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    // A connection that is busy now would be kept, once it is answered, for as long as the other side likes.
    const idle = setInterval(() => server.closeIdleConnections(), CLOSE_IDLE_MS);
    server.close(() => {
      clearInterval(idle);
      resolve();
    });
  });
}
