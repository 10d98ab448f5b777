/** The scene of a reply: what is known while one is made, besides what was asked. */
import type { CorpusProblem } from '../corpus/errors.ts';
import type { Dossier } from '../dossier.ts';
import type { Language } from './language.ts';
import type { Pictures } from './pictures.ts';

/** Which names commands are registered under; Discord has no Arabic locale, so the operator chooses. */
export type CommandNames = 'en' | 'ar' | 'both';

/** An error as `/status` lists it: what the user was told to report, and what happened. */
export interface StatusError {
  readonly id: string;
  readonly at: Date;
  readonly message: string;
}

/** What `/status` tells besides the dossier. */
export interface Status {
  /** Of the program, as in package.json. */
  readonly version: string;
  /** Newest last. */
  readonly errors: readonly StatusError[];
  /** What is wrong with the articles as they are now; the dossier served is then the last good one. */
  readonly refused: readonly CorpusProblem[];
}

/** Everything a reply may rest on. The same scene and the same question give the same JSON. */
export interface Scene {
  readonly dossier: Dossier;
  readonly now: Date;
  /** Of the labels. */
  readonly language: Language;
  readonly commandNames: CommandNames;
  /** The id of the user who asked: their clicks change the reply, other members' clicks give a copy. */
  readonly asker: string;
  /** Only the asker sees the reply. */
  readonly isPrivate: boolean;
  /** The line that says what was asked, as the message being changed carries it. */
  readonly echo?: string;
  readonly pictures?: Pictures;
  readonly status?: Status;
}
