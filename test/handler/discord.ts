/** Interactions and messages as Discord sends them, as far as the handler looks at them. */
import {
  type APIInteraction,
  type APIMessage,
  ApplicationCommandType,
  ComponentType,
  InteractionType,
  MessageFlags,
} from 'discord-api-types/v10';
import { parseArticle } from '../../src/corpus/article-file.ts';
import { loadCorpus } from '../../src/corpus/load.ts';
import { buildDossier, type Dossier } from '../../src/dossier.ts';
import { type HandlerContext, handle, type InteractionReply } from '../../src/handler.ts';
import { decodePress, type Role } from '../../src/replies/custom-id.ts';
import { withoutDirection } from '../../src/replies/direction.ts';
import { parse } from '../replies/discord-markdown.ts';

export const ASKER = '1163862385834729512';
export const OTHER = '1163862385834729999';
export const BOT = '1163862385834720000';

export const firstArticle = async (): Promise<Dossier> => buildDossier(await loadCorpus('corpus'));
export const earthquake = async (): Promise<Dossier> =>
  buildDossier(await loadCorpus('test/fixtures/corpora/earthquake'));

/** A dossier of articles given as their bodies; dated, so that nothing in it is unknown but the publisher. */
export const dossierOf = (...bodies: readonly string[]): Dossier =>
  buildDossier({
    articles: bodies.map((body, index) =>
      parseArticle(
        `---\ntitle: ${JSON.stringify(body.split('\n')[0])}\npublished: 2024-0${index + 1}-10\npublishedIs: stated\nlanguage: ar\n---\n${body}\n`,
        `article-${index}`,
        `article-${index}.md`,
      ),
    ),
    glossary: [],
    version: 'test',
  });

export const contextOf = (dossier: Dossier, more: Partial<HandlerContext> = {}): HandlerContext => ({
  dossier,
  now: new Date('2023-09-21T10:00:00Z'),
  language: 'ar',
  commandNames: 'en',
  botId: BOT,
  ...more,
});

/** Someone in a server, with the permissions given. */
const member = (id: string, permissions: bigint) => ({
  member: { user: { id }, permissions: String(permissions) },
});

export const slash = (
  name: string,
  options: Readonly<Record<string, string | boolean>> = {},
  { user = ASKER, permissions = 0n }: { user?: string; permissions?: bigint } = {},
): APIInteraction =>
  ({
    id: '1170000000000000001',
    type: InteractionType.ApplicationCommand,
    ...member(user, permissions),
    data: {
      id: '1',
      name,
      type: ApplicationCommandType.ChatInput,
      options: Object.entries(options).map(([option, value]) => ({
        name: option,
        type: typeof value === 'boolean' ? 5 : 3,
        value,
      })),
    },
  }) as unknown as APIInteraction;

export const messageCommand = (name: string, content: string, more: object = {}): APIInteraction =>
  ({
    id: '1170000000000000002',
    type: InteractionType.ApplicationCommand,
    ...member(ASKER, 0n),
    data: {
      id: '1',
      name,
      type: ApplicationCommandType.Message,
      target_id: '5',
      resolved: { messages: { 5: { id: '5', content, ...more } } },
    },
  }) as unknown as APIInteraction;

export const typing = (name: string, option: string, value: string): APIInteraction =>
  ({
    id: '1170000000000000003',
    type: InteractionType.ApplicationCommandAutocomplete,
    ...member(ASKER, 0n),
    data: { id: '1', name, type: 1, options: [{ name: option, type: 3, value, focused: true }] },
  }) as unknown as APIInteraction;

/** A click on the button with `customId` under a reply. */
export const click = (
  customId: string,
  under: InteractionReply,
  { user = ASKER, permissions = 0n }: { user?: string; permissions?: bigint } = {},
): APIInteraction => {
  const data = dataOf(under);
  return {
    id: '1170000000000000004',
    type: InteractionType.MessageComponent,
    ...member(user, permissions),
    data: { custom_id: customId, component_type: ComponentType.Button },
    message: { id: '6', flags: data.flags, components: data.components },
  } as unknown as APIInteraction;
};

export const message = (
  content: string,
  more: Partial<APIMessage> & { readonly guild_id?: string } = {},
): APIMessage =>
  ({
    id: '1170000000000000005',
    content,
    author: { id: ASKER },
    mentions: [],
    guild_id: '9',
    ...more,
  }) as APIMessage;

interface Data {
  readonly flags: number;
  readonly components: unknown[];
}

/** The message of a reply. */
export function dataOf(reply: InteractionReply): Data {
  if (!('data' in reply.response)) throw new Error(`no message in ${JSON.stringify(reply.response)}`);
  return reply.response.data as unknown as Data;
}

export const isPrivate = (reply: InteractionReply): boolean =>
  (dataOf(reply).flags & MessageFlags.Ephemeral) !== 0;

/** All of a kind among nested components. */
function* nested(components: unknown): Generator<Record<string, unknown>> {
  if (!Array.isArray(components)) return;
  for (const component of components) {
    yield component;
    yield* nested(component.components);
    if (component.accessory !== undefined) yield component.accessory;
  }
}

/** The texts of a reply, as they are sent. */
export const textsOf = ({ components }: { readonly components?: unknown }): string[] =>
  [...nested(components)]
    .filter(({ type }) => type === ComponentType.TextDisplay)
    .map(({ content }) => String(content));

/** The lines of a reply, as Markdown without direction controls. */
export const linesOf = (body: { readonly components?: unknown }): string[] =>
  textsOf(body).flatMap((content) => withoutDirection(content).split('\n'));

export const shown = (reply: InteractionReply): string => linesOf(dataOf(reply)).join('\n');

/** What is quoted in a reply, as a reader sees it. */
export const quotesIn = (body: { readonly components?: unknown }): string[] =>
  linesOf(body)
    .filter((line) => line.startsWith('> '))
    .map((line) => parse(line.slice(2)).text);

/** The ids of a reply's buttons by role. */
export const buttonsOf = (body: { readonly components?: unknown }): Partial<Record<Role, string>> =>
  Object.fromEntries(
    [...nested(body.components)]
      .filter(({ type, custom_id }) => type === ComponentType.Button && typeof custom_id === 'string')
      .map(({ custom_id }) => [decodePress(String(custom_id))?.role, custom_id]),
  );

/** Handles, expecting a reply of any kind. */
export async function reply(interaction: APIInteraction, context: HandlerContext): Promise<InteractionReply> {
  const given = await handle(interaction, context);
  if (given === null) throw new Error('no reply');
  return given;
}

/** Handles, expecting a reply without fault. */
export async function answered(
  interaction: APIInteraction,
  context: HandlerContext,
): Promise<InteractionReply> {
  const reply = await handle(interaction, context);
  if (reply === null) throw new Error('no answer');
  if (reply.fault !== undefined) throw reply.fault.error;
  return reply;
}

/** Presses the button of a role under a reply. */
export async function pressed(
  role: Role,
  under: InteractionReply,
  context: HandlerContext,
  who: { user?: string; permissions?: bigint } = {},
): Promise<InteractionReply> {
  const id = buttonsOf(dataOf(under))[role];
  if (id === undefined) throw new Error(`no button ${role}`);
  return answered(click(id, under, who), context);
}
