/** The page's server: hands out the page, answers it through the same handler as Discord's, and tells it of changes. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { z } from 'zod';
import { declarations } from '../../commands/index.ts';
import type { CorpusProblem } from '../corpus/errors.ts';
import type { Dossier } from '../dossier.ts';
import { type Fault, type HandlerContext, handle, handleMessage } from '../handler.ts';
import type { Holder } from '../holder.ts';
import type { ReplyFile } from '../replies/reply.ts';
import { refusal, SECURITY_HEADERS } from './guard.ts';
import { markedArticle } from './marked.ts';
import { pageFiles } from './page-files.ts';
import type { AnsweredInteraction, AnsweredMessage, AttachedFile, Bot, CorpusState } from './protocol.ts';
import { InteractionSchema, MessageSchema, QuestionSchema } from './requests.ts';
import { why } from './why.ts';

/** What the handler rests on besides the dossier and the clock. */
export type PreviewSettings = Omit<HandlerContext, 'dossier' | 'now' | 'botId' | 'status'> & {
  /** Of the program, for `/status`. */
  readonly version: string;
};

export interface Preview {
  readonly port: number;
  close(): Promise<void>;
}

/** The bot's user id on the page: no real account has it. */
const BOT_ID = '100000000000000001';
/** The largest request, in bytes: an interaction carries a whole message with its components. */
const LARGEST = 256 * 1024;
/** How many faults `/status` lists. */
const FAULTS = 10;

/** Answers with a status other than 200. */
class Refused extends Error {
  readonly status: number;
  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/**
 * Serves the page on 127.0.0.1; port 0 takes any free one.
 * @throws with code EADDRINUSE when the port is taken
 */
export async function servePreview(
  holder: Holder,
  settings: PreviewSettings,
  port: number,
): Promise<Preview> {
  const files = await pageFiles();
  const listeners = new Set<ServerResponse>();
  const errors: { id: string; at: Date; message: string }[] = [];
  let problems = holder.problems();

  const context = (): HandlerContext => ({
    ...settings,
    dossier: holder.current(),
    now: new Date(),
    botId: BOT_ID,
    status: { version: settings.version, errors: [...errors], refused: problems },
  });

  /** Notes a fault for `/status`, and says all of it on the page: whoever sees the page runs the bot. */
  const noted = (fault: Fault | undefined): { fault?: string } => {
    if (fault === undefined) return {};
    const { error, id } = fault;
    const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
    errors.push({ id, at: new Date(), message: error instanceof Error ? error.message : String(error) });
    errors.splice(0, errors.length - FAULTS);
    return { fault: `${id}: ${message}` };
  };

  const posts: Readonly<Record<string, (body: unknown) => unknown>> = {
    async '/interactions'(body): Promise<AnsweredInteraction> {
      const answer = await handle(InteractionSchema.parse(body), context());
      return {
        response: answer?.response ?? null,
        files: attached(answer?.files),
        delete: answer?.delete === true,
        ...noted(answer?.fault),
      };
    },
    async '/messages'(body): Promise<AnsweredMessage> {
      const answer = await handleMessage(MessageSchema.parse(body), context());
      return { message: answer?.message ?? null, files: attached(answer?.files), ...noted(answer?.fault) };
    },
    '/why'(body) {
      const { question, article } = QuestionSchema.parse(body);
      return why(holder.current(), question, article);
    },
  };

  const gets: Readonly<Record<string, () => unknown>> = {
    '/bot': (): Bot => ({
      id: BOT_ID,
      commands: declarations(settings.commandNames),
      language: settings.language,
    }),
  };

  function article(id: string): unknown {
    const { articles, readings } = holder.current();
    const found = articles.find((one) => one.id === id);
    if (found === undefined) throw new Refused(404, 'no such article');
    return markedArticle(found, readings.get(id));
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const refused = refusal(request, (server.address() as AddressInfo).port);
    if (refused !== undefined) throw new Refused(403, refused);
    const path = new URL(request.url ?? '/', 'http://page').pathname;
    if (request.method === 'POST') {
      const post = posts[path];
      if (post === undefined) throw new Refused(404, 'nothing is posted here');
      return sendJson(response, await post(await bodyOf(request)));
    }
    if (path === '/events') return listen(response);
    const file = files.get(path);
    if (file !== undefined) {
      response.writeHead(200, { ...SECURITY_HEADERS, 'content-type': file.contentType });
      response.end(file.body);
      return;
    }
    const get = gets[path];
    if (get !== undefined) return sendJson(response, get());
    const [, id] = /^\/articles\/(.+)$/.exec(path) ?? [];
    if (id !== undefined) return sendJson(response, article(decodeURIComponent(id)));
    throw new Refused(404, 'nothing here');
  }

  function listen(response: ServerResponse): void {
    response.writeHead(200, { ...SECURITY_HEADERS, 'content-type': 'text/event-stream; charset=utf-8' });
    response.write(corpusEvent(holder.current(), problems));
    listeners.add(response);
    response.on('close', () => listeners.delete(response));
  }

  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => fail(response, error));
  });
  await listening(server, port);
  await holder.watch((reload) => {
    problems = reload.outcome === 'refused' ? reload.problems : [];
    for (const listener of listeners) listener.write(corpusEvent(holder.current(), problems));
  });

  return {
    port: (server.address() as AddressInfo).port,
    async close() {
      for (const listener of listeners) listener.end();
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

function listening(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve();
    });
  });
}

function corpusEvent({ version, articles }: Dossier, problems: readonly CorpusProblem[]): string {
  const state: CorpusState = {
    version,
    articles: articles.map(({ id, title, published }) => ({
      id,
      title,
      ...(published === undefined ? {} : { published }),
    })),
    problems,
  };
  return `event: corpus\ndata: ${JSON.stringify(state)}\n\n`;
}

const attached = (files: readonly ReplyFile[] = []): AttachedFile[] =>
  files.map(({ name, contentType, data }) => ({
    name,
    contentType,
    base64: Buffer.from(data).toString('base64'),
  }));

function sendJson(response: ServerResponse, value: unknown, status = 200): void {
  response.writeHead(status, { ...SECURITY_HEADERS, 'content-type': 'application/json; charset=utf-8' });
  response.end(JSON.stringify(value));
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  if (Number(request.headers['content-length'] ?? Number.NaN) <= LARGEST) {
    const chunks: Buffer[] = [];
    for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
    try {
      return JSON.parse(Buffer.concat(chunks).toString('utf8'));
    } catch (error) {
      throw new Refused(400, `no JSON: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  // what is not read is thrown away, so that the refusal is heard
  request.resume();
  throw new Refused(413, `at most ${LARGEST / 1024} KiB, of a length that is told`);
}

function fail(response: ServerResponse, error: unknown): void {
  const known = error instanceof Refused || error instanceof z.ZodError || error instanceof URIError;
  if (!known) console.error(error);
  const status = error instanceof Refused ? error.status : known ? 400 : 500;
  if (response.headersSent) response.destroy();
  else
    sendJson(
      response,
      { error: known && error instanceof Error ? error.message : 'a fault of the preview' },
      status,
    );
}
