/** REST v10: what a bot asks of Discord. Each route links to the page that describes it. */
import type { APIInteractionResponse } from 'discord-api-types/v10';
import type { Commands } from './commands.ts';
import { type BodyKind, complaints } from './conformance.ts';
import { isRecord, type JsonRecord } from './conformance-schema.ts';
import { DiscordError, invalidForm, unauthorized, unknown } from './errors.ts';
import type { Gateway } from './gateway.ts';
import { MESSAGE_INTENTS } from './gateway.ts';
import type { Asked } from './interactions.ts';
import { isV2, type Message, type Messages } from './messages.ts';
import type { ParsedBody } from './multipart.ts';
import type { World } from './world.ts';

export interface RestRequest extends ParsedBody {
  readonly method: string;
  /** Without `/api/v10`. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly authorization: string | undefined;
}

export interface RestContext {
  readonly world: World;
  readonly token: string;
  readonly gateway: Gateway;
  readonly gatewayUrl: () => string;
  readonly messages: Messages;
  readonly commands: Commands;
  readonly asked: Map<string, Asked>;
  /** False in benches: bodies are not checked. */
  readonly check: boolean;
  /** Told of every body that was refused. */
  readonly refused: (complaints: readonly string[]) => void;
}

interface Answer {
  readonly status: number;
  readonly body?: unknown;
}

type Handler = (context: RestContext, request: RestRequest, ids: readonly string[]) => Answer;

const ok = (body: unknown): Answer => ({ status: 200, body });
const NOTHING: Answer = { status: 204 };
const ID = '(\\d+)';

/** Method, path, handler, and whether the bot's token is asked for. */
const ROUTES: readonly [method: string, path: RegExp, handler: Handler, open?: 'open'][] = (
  [
    ['GET', '/gateway', (c) => ok({ url: c.gatewayUrl() }), 'open'],
    ['GET', '/gateway/bot', gatewayBot],
    ['GET', '/users/@me', (c) => ok(c.world.bot)],
    ['GET', '/applications/@me', (c) => ok({ id: c.world.applicationId, name: 'rawi', bot: c.world.bot })],
    ['GET', '/oauth2/applications/@me', (c) => ok({ id: c.world.applicationId, name: 'rawi' })],
    ['GET', `/applications/${ID}/commands`, listCommands],
    ['PUT', `/applications/${ID}/commands`, replaceCommands],
    ['POST', `/applications/${ID}/commands`, addCommand],
    ['DELETE', `/applications/${ID}/commands/${ID}`, removeCommand],
    ['GET', `/applications/${ID}/guilds/${ID}/commands`, listCommands],
    ['PUT', `/applications/${ID}/guilds/${ID}/commands`, replaceCommands],
    ['POST', `/applications/${ID}/guilds/${ID}/commands`, addCommand],
    ['POST', `/interactions/${ID}/([^/]+)/callback`, acknowledge, 'open'],
    ['POST', `/webhooks/${ID}/([^/]+)`, followUp, 'open'],
    ['GET', `/webhooks/${ID}/([^/]+)/messages/(@original|\\d+)`, readFollowUp, 'open'],
    ['PATCH', `/webhooks/${ID}/([^/]+)/messages/(@original|\\d+)`, editFollowUp, 'open'],
    ['DELETE', `/webhooks/${ID}/([^/]+)/messages/(@original|\\d+)`, deleteFollowUp, 'open'],
    ['POST', `/channels/${ID}/messages`, createMessage],
    ['GET', `/channels/${ID}/messages/${ID}`, (c, _, [, id = '']) => ok(c.messages.get(id))],
    ['PATCH', `/channels/${ID}/messages/${ID}`, editMessage],
    ['DELETE', `/channels/${ID}/messages/${ID}`, deleteMessage],
    ['POST', `/channels/${ID}/typing`, () => NOTHING],
  ] as [string, string, Handler, 'open'?][]
).map(([method, path, handler, open]) => [method, new RegExp(`^${path}$`), handler, open] as const) as [
  string,
  RegExp,
  Handler,
  'open'?,
][];

/** Carries out a request. Throws a DiscordError for what Discord would refuse. */
export function carryOut(context: RestContext, request: RestRequest): Answer {
  for (const [method, path, handler, open] of ROUTES) {
    if (method !== request.method) continue;
    const match = path.exec(request.path);
    if (match === null) continue;
    if (open === undefined && request.authorization !== `Bot ${context.token}`) throw unauthorized();
    return handler(context, request, match.slice(1));
  }
  throw new DiscordError(404, 0, '404: Not Found');
}

/** Throws 400/50035 when Discord would refuse the body. */
function conform(context: RestContext, kind: BodyKind, { json, files }: ParsedBody, edited?: Message): void {
  if (!context.check) return;
  const found = complaints(kind, json, {
    files: files.map(({ name }) => name),
    ...(edited === undefined
      ? {}
      : { v2: isV2(edited), present: edited.attachments.map(({ filename }) => filename) }),
  });
  if (found.length === 0) return;
  context.refused(found);
  throw invalidForm(found);
}

const record = (json: unknown): JsonRecord => (isRecord(json) ? json : {});

/** https://docs.discord.com/developers/events/gateway#get-gateway-bot */
function gatewayBot(context: RestContext): Answer {
  return ok({
    url: context.gatewayUrl(),
    shards: 1,
    session_start_limit: { total: 1000, remaining: 999, reset_after: 86_400_000, max_concurrency: 1 },
  });
}

/** https://docs.discord.com/developers/interactions/application-commands#endpoints */
function listCommands({ commands }: RestContext, _: RestRequest, [, scope = '']: readonly string[]): Answer {
  return ok(commands.list(scope));
}

function replaceCommands(
  context: RestContext,
  request: RestRequest,
  [id = '', scope = '']: readonly string[],
): Answer {
  conform(context, 'commands', request);
  return ok(context.commands.replace(scope, id, Array.isArray(request.json) ? request.json : []));
}

function addCommand(
  context: RestContext,
  request: RestRequest,
  [id = '', scope = '']: readonly string[],
): Answer {
  conform(context, 'command', request);
  return { status: 201, body: context.commands.add(scope, id, record(request.json)) };
}

function removeCommand({ commands }: RestContext, _: RestRequest, [, id = '']: readonly string[]): Answer {
  commands.remove('', id);
  return NOTHING;
}

/** https://docs.discord.com/developers/interactions/receiving-and-responding#create-interaction-response */
function acknowledge(
  context: RestContext,
  request: RestRequest,
  [id = '', token = '']: readonly string[],
): Answer {
  const asked = context.asked.get(id);
  if (asked === undefined || asked.token !== token) throw unknown(10_062, 'interaction');
  asked.check();
  respond(context, asked, request);
  if (request.query.get('with_response') !== 'true') return NOTHING;
  const message = asked.messageId === null ? undefined : context.messages.all.get(asked.messageId);
  return ok({
    interaction: { id, type: asked.payload['type'], response_message_id: asked.messageId },
    ...(message === undefined ? {} : { resource: { type: asked.acknowledgement?.type, message } }),
  });
}

/** Which callbacks an interaction of a type takes. */
const TAKES: Readonly<Record<number, readonly number[]>> = {
  2: [4, 5, 9],
  3: [4, 5, 6, 7, 9],
  4: [8],
  5: [4, 5, 6, 7],
};

/** Takes the answer to an interaction, however it came: as a callback, or in the response to a posted interaction. */
export function respond(context: RestContext, asked: Asked, { json, files }: ParsedBody): void {
  const source = record(asked.payload['message'])['id'];
  const edited = source === undefined ? undefined : context.messages.all.get(String(source));
  const type = record(json)['type'];
  const updates = type === 6 || type === 7;
  conform(context, 'interaction-response', { json, files }, updates ? edited : undefined);
  if (!(TAKES[Number(asked.payload['type'])] ?? []).includes(Number(type))) {
    const found = [`type: ${String(type)} is no answer to an interaction of this type`];
    context.refused(found);
    throw invalidForm(found);
  }
  const response = json as unknown as APIInteractionResponse;
  asked.acknowledge(response, files);
  const data = record(record(json)['data']);
  if (type === 4 || type === 5) {
    const { message } = context.messages.fromBot(String(asked.payload['channel_id']), data, files, {
      interaction_metadata: {
        id: asked.id,
        type: asked.payload['type'],
        user: record(asked.payload['member'])['user'] ?? asked.payload['user'],
        authorizing_integration_owners: asked.payload['authorizing_integration_owners'],
      },
      application_id: context.world.applicationId,
      webhook_id: context.world.applicationId,
    });
    asked.messageId = message.id;
  } else if (updates && edited !== undefined) {
    if (type === 7) context.messages.change(edited, data, files);
    asked.messageId = edited.id;
  }
}

/** The interaction that a webhook's token belongs to. https://docs.discord.com/developers/interactions/receiving-and-responding#followup-messages */
function byToken(context: RestContext, applicationId: string, token: string): Asked {
  if (applicationId !== context.world.applicationId) throw unknown(10_015, 'Webhook');
  for (const asked of context.asked.values()) {
    if (asked.token !== token) continue;
    if (asked.tokenExpired) throw new DiscordError(401, 50_027, 'Invalid Webhook Token');
    if (asked.acknowledgement === null) break;
    return asked;
  }
  throw unknown(10_015, 'Webhook');
}

function webhookMessage(context: RestContext, [id = '', token = '', which = '']: readonly string[]): Message {
  const asked = byToken(context, id, token);
  return context.messages.get(which === '@original' ? (asked.messageId ?? '') : which);
}

function followUp(
  context: RestContext,
  request: RestRequest,
  [id = '', token = '']: readonly string[],
): Answer {
  const asked = byToken(context, id, token);
  conform(context, 'follow-up', request);
  const channelId = String(asked.payload['channel_id']);
  return ok(context.messages.fromBot(channelId, record(request.json), request.files).message);
}

function readFollowUp(context: RestContext, _: RestRequest, ids: readonly string[]): Answer {
  return ok(webhookMessage(context, ids));
}

function editFollowUp(context: RestContext, request: RestRequest, ids: readonly string[]): Answer {
  const message = webhookMessage(context, ids);
  conform(context, 'follow-up-edit', request, message);
  context.messages.change(message, record(request.json), request.files);
  return ok(message);
}

function deleteFollowUp(context: RestContext, _: RestRequest, ids: readonly string[]): Answer {
  context.messages.delete(webhookMessage(context, ids).id);
  return NOTHING;
}

/** https://docs.discord.com/developers/resources/message#create-message */
function createMessage(
  context: RestContext,
  request: RestRequest,
  [channelId = '']: readonly string[],
): Answer {
  conform(context, 'message', request);
  const { message, isNew } = context.messages.fromBot(channelId, record(request.json), request.files);
  if (isNew)
    context.gateway.dispatch({
      event: 'MESSAGE_CREATE',
      data: message,
      intents: message.guild_id === undefined ? MESSAGE_INTENTS.direct : MESSAGE_INTENTS.guild,
    });
  return ok(message);
}

function editMessage(context: RestContext, request: RestRequest, [, id = '']: readonly string[]): Answer {
  const message = context.messages.get(id);
  conform(context, 'message-edit', request, message);
  if (message.author.id !== context.world.bot.id)
    throw new DiscordError(403, 50_005, 'Cannot edit a message authored by another user');
  context.messages.change(message, record(request.json), request.files);
  return ok(message);
}

function deleteMessage(context: RestContext, _: RestRequest, [, id = '']: readonly string[]): Answer {
  if (context.messages.get(id).author.id !== context.world.bot.id)
    throw new DiscordError(403, 50_013, 'Missing Permissions');
  context.messages.delete(id);
  return NOTHING;
}
