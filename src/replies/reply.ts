/** A reply: a Discord message as plain JSON, and its files. */
import type { APIMessageTopLevelComponent } from 'discord-api-types/v10';

/** A file sent along with a message; `attachment://name` refers to it. */
export interface ReplyFile {
  readonly name: string;
  readonly data: Uint8Array;
  readonly contentType: string;
  /** Says what a picture shows, for those who can't see it. */
  readonly alt?: string;
}

/** What is shown, whoever sees it: the handler adds flags and the way it is sent. */
export interface Reply {
  readonly components: readonly APIMessageTopLevelComponent[];
  readonly files?: readonly ReplyFile[];
}
