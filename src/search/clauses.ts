/** Clauses: of a sentence too long to be quoted whole, those that answer. */
import { tokenize } from '../arabic/tokens.ts';
import type { Span } from '../span.ts';

/** What a folded word of a passage tells. */
export interface Telling {
  /** How much of the question: the heaviest term it meets, 0 for none. */
  weigh(word: string): number;
  /** What kind of answer it offers, as bits of cues.ts. */
  cues(word: string): number;
}

/** A longer quote is no quote, in words. */
export const LONGEST = 60;
/** Clauses are put together up to this many words, … */
const CLAUSES = 50;
/** … and go on up to this many. */
const ENOUGH = 24;
/** What a run of clauses is worth for offering the kind of answer asked for, as much as a word of the question does, … */
const OFFER = 3;
/** … and what each of its words costs. */
const WORD = 0.15;

/** Where a clause may begin or end. */
export const EDGE = /[.!?؟؛،:…"“”«»()\n]/u;

/** How many words a text has: runs of what is no white space. */
export function words(text: string): number {
  let count = 0;
  let inside = false;
  for (let at = 0; at < text.length; at++) {
    const blank = isBlank(text.charCodeAt(at));
    if (!blank && !inside) count++;
    inside = !blank;
  }
  return count;
}

const isBlank = (unit: number): boolean =>
  unit === 0x20 ||
  (unit >= 9 && unit <= 13) ||
  unit === 0xa0 ||
  // no letter of Arabic is looked at by pattern
  (unit >= 0x1680 && /\s/.test(String.fromCharCode(unit)));

/** The clauses of a text: from edge to edge, white space left out. They may begin with an opening mark. */
function clausesOf(text: string): Span[] {
  const out: Span[] = [];
  let start = 0;
  const push = (end: number): void => {
    const piece = text.slice(start, end);
    const from = start + piece.length - piece.trimStart().length;
    const to = start + piece.trimEnd().length;
    if (to > from) out.push({ start: from, end: to });
    start = end;
  };
  for (let at = 0; at < text.length; at++) {
    if (!EDGE.test(text.charAt(at))) continue;
    // an opening mark belongs to what it opens, every other to what it closes
    push(/[«“(]/.test(text.charAt(at)) ? at : at + 1);
  }
  push(text.length);
  return out;
}

/** A clause with what it tells. */
interface Clause {
  readonly span: Span;
  /** Its words that meet the question, and how much. */
  readonly told: ReadonlyMap<string, number>;
  /** Another word of it offers the kind of answer asked for. */
  readonly offers: boolean;
  /** In words. */
  readonly size: number;
}

function readClause(text: string, span: Span, bits: number, telling: Telling): Clause {
  const clause = text.slice(span.start, span.end);
  const told = new Map<string, number>();
  let offers = false;
  for (const { text: word } of tokenize(clause)) {
    const weight = telling.weigh(word);
    if (weight > 0) told.set(word, weight);
    else if ((telling.cues(word) & bits) !== 0) offers = true;
  }
  return { span, told, offers, size: words(clause) };
}

/**
 * The run of clauses, of at most CLAUSES words, that tells most about the question and offers what is asked for (`bits`
 * of cues.ts). One that says little more than the question goes on: «… يُعرف باسم سيمون بوليفار، عسكري وسياسي فنزويلي».
 */
export function bestClauses(text: string, bits: number, telling: Telling): Span {
  const clauses = clausesOf(text).map((span) => readClause(text, span, bits, telling));
  let best: { first: number; last: number; size: number } | undefined;
  let most = Number.NEGATIVE_INFINITY;
  for (let first = 0; first < clauses.length; first++) {
    let size = 0;
    let worth = 0;
    let offers = false;
    const met = new Set<string>();
    for (let last = first; last < clauses.length; last++) {
      const clause = clauses[last];
      if (clause === undefined) break;
      size += clause.size;
      if (size > (last === first ? LONGEST : CLAUSES)) break;
      worth -= WORD * clause.size;
      for (const [word, weight] of clause.told) {
        if (!met.has(word)) worth += weight;
        met.add(word);
      }
      if (clause.offers && !offers) {
        worth += OFFER;
        offers = true;
      }
      if (worth <= most) continue;
      most = worth;
      best = { first, last, size };
    }
  }
  if (best === undefined) return firstWords(text);
  let { last, size } = best;
  for (let next = clauses[last + 1]; next !== undefined && size < ENOUGH; next = clauses[last + 1]) {
    if (size + next.size > CLAUSES) break;
    size += next.size;
    last++;
  }
  return { start: clauses[best.first]?.span.start ?? 0, end: clauses[last]?.span.end ?? text.length };
}

/** A sentence of hundreds of words without an edge in it: its beginning, cut between words. */
function firstWords(text: string): Span {
  let count = 0;
  for (const match of text.matchAll(/\S+/g))
    if (++count === LONGEST) return { start: 0, end: match.index + match[0].length };
  return { start: 0, end: text.length };
}
