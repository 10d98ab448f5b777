/** Articles: one text of the corpus with its metadata, and the paragraphs it was published in. */
import type { Span } from '../span.ts';

/** How the date of publication is known: stated in the text or by the publisher, deduced from the text alone, or set by the operator. */
export type DateSource = 'stated' | 'deduced' | 'operator';

/** A paragraph: a line of the article as published. `start` and `end` are offsets in the article's body. */
export interface Paragraph extends Span {
  /** From 1; blank lines are not counted. */
  readonly number: number;
  readonly kind: 'title' | 'heading' | 'text';
  readonly text: string;
}

/** A reading that the operator corrects: in `paragraph`, at the words `words`. */
export interface Correction {
  readonly paragraph: number;
  /** The words expected there, verbatim; an error when they no longer stand there. */
  readonly words: string;
  readonly kind: 'time' | 'toll' | 'claim';
  /** True: the reading is dropped. Else `set` replaces some of its fields. */
  readonly drop?: boolean;
  readonly set?: Readonly<Record<string, string | number | null>>;
}

/** One text of the corpus. What is unknown is undefined: nothing is guessed. */
export interface Article {
  /** The file's name without its ending: stable, unique. */
  readonly id: string;
  readonly title: string;
  /** ISO date (YYYY-MM-DD). */
  readonly published?: string;
  readonly publishedIs?: DateSource;
  /** Why the date is what it is, in the operator's words. */
  readonly publishedWhy?: string;
  readonly publisher?: string;
  readonly author?: string;
  readonly url?: string;
  /** BCP 47, `ar` for nearly all. */
  readonly language: string;
  readonly corrections: readonly Correction[];
  /** The text as published (after BOM removal and CRLF → LF). All offsets count in it. */
  readonly body: string;
  readonly paragraphs: readonly Paragraph[];
  /** SHA-256 of the body, hex: what buttons refer to. */
  readonly hash: string;
  /** SHA-256 of the whole file, hex: the same bytes give the same readings. */
  readonly fileHash: string;
}
