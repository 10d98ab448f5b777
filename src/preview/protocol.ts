/** What the page and its server tell each other, besides Discord's own JSON. Types only: both sides import it. */
import type {
  APIInteractionResponse,
  RESTPostAPIApplicationCommandsJSONBody,
  RESTPostAPIChannelMessageJSONBody,
} from 'discord-api-types/v10';
import type { CorpusProblem } from '../corpus/errors.ts';
import type { Claim, Time, Toll } from '../reading/types.ts';
import type { Language, Words } from '../replies/language.ts';
import type { Span } from '../span.ts';

/** What the page asks once: what Discord would know of the bot. */
export interface Bot {
  readonly id: string;
  readonly commands: readonly RESTPostAPIApplicationCommandsJSONBody[];
  readonly language: Language;
}

/** The corpus as it is served; sent as a server-sent event at the start and on every change. */
export interface CorpusState {
  readonly version: string;
  readonly articles: readonly { readonly id: string; readonly title: string; readonly published?: string }[];
  /** What is wrong with the files as they are now; the dossier served is then the last good one. */
  readonly problems: readonly CorpusProblem[];
}

/** A file of a reply. */
export interface AttachedFile {
  readonly name: string;
  readonly contentType: string;
  readonly base64: string;
}

/** The answer to an interaction; `response` null when the bot has none. */
export interface AnsweredInteraction {
  readonly response: APIInteractionResponse | null;
  readonly files: readonly AttachedFile[];
  /** The message that the interaction came from is to be deleted. */
  readonly delete: boolean;
  /** A fault of the bot, with what the user does not see. */
  readonly fault?: string;
}

/** The answer to a message; `message` null when it asked the bot nothing. */
export interface AnsweredMessage {
  readonly message: RESTPostAPIChannelMessageJSONBody | null;
  readonly files: readonly AttachedFile[];
  readonly fault?: string;
}

/** A reading with its place in the text beside it. */
export type MarkedReading =
  | ({ readonly kind: 'time'; readonly inWords: Words } & Time)
  /** `partOf`: the words of the toll that this one is a part of. */
  | ({ readonly kind: 'toll'; readonly partOf?: string } & Omit<Toll, 'of'>)
  | ({ readonly kind: 'claim' } & Claim)
  | ({ readonly kind: 'speaker'; readonly name: string; readonly resolved: string | null } & Span);

export interface MarkedParagraph {
  readonly number: number;
  readonly kind: 'title' | 'heading' | 'text';
  readonly text: string;
  /** Offsets count in `text`. In order of place, longer ones first. */
  readonly readings: readonly MarkedReading[];
}

/** An article with all that was read out of it. */
export interface MarkedArticle {
  readonly id: string;
  readonly title: string;
  readonly language: string;
  readonly metadata: Readonly<Record<string, string>>;
  readonly paragraphs: readonly MarkedParagraph[];
}

/** How a word of the question met the words of the articles. */
export interface ExplainedTerm {
  readonly text: string;
  readonly idf: number;
  /** Nothing in the articles stands for it. */
  readonly unknown: boolean;
  /** Stems of the articles that stand for it, heaviest first. */
  readonly meetings: readonly { readonly stem: string; readonly kind: string; readonly weight: number }[];
}

export interface ExplainedHit {
  readonly id: string;
  readonly article: string;
  readonly score: number;
  readonly evidence: Readonly<Record<string, number>>;
  /** Term by term, how the passage met it; only those it met. */
  readonly met: readonly { readonly term: string; readonly kind: string }[];
  readonly paragraph: MarkedParagraph;
  /** Offsets count in the paragraph's text. */
  readonly quote: Span;
  readonly marks: readonly Span[];
}

/** Why a question was answered as it was. */
export interface Why {
  readonly asked: string;
  /** Arabic typed in Latin letters. */
  readonly arabizi: boolean;
  readonly tokens: readonly string[];
  readonly words: readonly { readonly text: string; readonly stem: string }[];
  readonly terms: readonly ExplainedTerm[];
  readonly confidence: number;
  readonly threshold: number;
  readonly answered: boolean;
  readonly hits: readonly ExplainedHit[];
}
