/** Message bodies: a reply with the flags it is sent with. No mention in it ever resolves. */
import { type APIMessageTopLevelComponent, MessageFlags } from 'discord-api-types/v10';
import type { Reply } from './reply.ts';

/** What interaction responses and messages have in common. */
export interface MessageBody {
  readonly flags: MessageFlags;
  readonly components: APIMessageTopLevelComponent[];
  readonly allowed_mentions: { readonly parse: [] };
  readonly attachments: { id: number; filename: string; description?: string }[];
}

/** The body of a reply; `isPrivate`: only who asked sees it. */
export const bodyOf = ({ components, files = [] }: Reply, isPrivate: boolean): MessageBody => ({
  flags: MessageFlags.IsComponentsV2 | (isPrivate ? MessageFlags.Ephemeral : 0),
  components: [...components],
  allowed_mentions: { parse: [] },
  // also when empty: a page without a picture drops the picture of the page it replaces
  attachments: files.map(({ name, alt }, id) => ({
    id,
    filename: name,
    ...(alt === undefined ? {} : { description: alt }),
  })),
});
