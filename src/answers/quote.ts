/** Quotes: whole sentences of an article, the part that answers marked, and who says it. */
import type { Article, Paragraph } from '../corpus/article.ts';
import type { Dossier } from '../dossier.ts';
import type { Claim } from '../reading/types.ts';
import type { Repeat } from '../repeats/repeats.ts';
import { contains, overlaps, type Span } from '../span.ts';

/** Who says something, by a claim around it. */
export interface Speaker {
  readonly claim: Claim;
  /** Verbatim; null when the article leaves it out («وأضاف أنّ»). */
  readonly named: string | null;
  /** Whom the name stands for, where that is another name. */
  readonly resolved: string | null;
  /** Who passes it on: a medium, or the speaker of the report around this one. */
  readonly passedOnBy: string | null;
}

export interface Quote {
  readonly article: Article;
  readonly paragraph: Paragraph;
  /** What is shown: whole sentences, offsets in the article's body. */
  readonly span: Span;
  /** The sentence (or two) within it that answers. */
  readonly answer: Span;
  /** The words within the answer to set in bold. */
  readonly marks: readonly Span[];
  /** In the order of the text; empty when the words are the article's own. */
  readonly speakers: readonly Speaker[];
  /** True when what answers is the article's own words with a statement of the speakers among them. */
  readonly partly: boolean;
  /** Where else what answers stands, in the same words or nearly so; the earliest published first. */
  readonly also: readonly Repeat[];
}

/** The quote of `span`, of which `answer` answers by its `marks`. */
export function quoteOf(
  dossier: Dossier,
  { article, paragraph, span, answer, marks }: Omit<Quote, 'speakers' | 'partly' | 'also'>,
): Quote {
  const claims = dossier.readings.get(article.id)?.claims ?? [];
  const speakers = speakersOf(claims, answer, marks);
  const theirs = claims.filter((claim) => overlaps(claim, answer));
  const partly = !mostlyWithin(theirs, answer, marks);
  const also = dossier.repeats.of(article, answer);
  return { article, paragraph, span, answer, marks, speakers, partly, also };
}

/** True when claims hold all that is marked; without marks, when they hold at least half of the answer. */
function mostlyWithin(claims: readonly Claim[], answer: Span, marks: readonly Span[]): boolean {
  if (marks.length > 0) return marks.every((mark) => claims.some((claim) => overlaps(claim, mark)));
  let held = 0;
  let reached = answer.start;
  for (const { start, end } of [...claims].sort((a, b) => a.start - b.start)) {
    held += Math.max(0, Math.min(end, answer.end) - Math.max(start, reached));
    reached = Math.max(reached, end);
  }
  return held * 2 >= answer.end - answer.start;
}

/** Who says what is marked in `answer`; without marks, everyone whose statement is in it. */
export function speakersOf(claims: readonly Claim[], answer: Span, marks: readonly Span[]): Speaker[] {
  const within = claims.filter((claim) => overlaps(claim, answer));
  const meant =
    marks.length === 0 ? within : within.filter((claim) => marks.some((mark) => overlaps(claim, mark)));
  // «أعلنت وكالة … أنّ "الانفصاليين أعلنوا …"»: the inner one says it, the outer one passes it on
  const innermost = meant.filter(
    (claim) => !meant.some((other) => other !== claim && contains(claim.content, other)),
  );
  const speakers = innermost.map((claim) => speakerOf(claim, within));
  return speakers.filter(
    (speaker, index) => speakers.findIndex((other) => nameOf(other) === nameOf(speaker)) === index,
  );
}

/** The speaker of one claim; `claims` are those that may stand around it. */
export function speakerOf(claim: Claim, claims: readonly Claim[]): Speaker {
  const around = claims.findLast((other) => other !== claim && contains(other.content, claim));
  const resolved = claim.speakerResolved;
  return {
    claim,
    named: claim.speaker,
    resolved: resolved === claim.speaker ? null : resolved,
    passedOnBy: claim.via ?? around?.speaker ?? around?.speakerResolved ?? null,
  };
}

/** The name one knows a speaker by. */
export const nameOf = ({ named, resolved }: Speaker): string | null => resolved ?? named;
