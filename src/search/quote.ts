/**
 * The quote: the sentence of a passage that answers, whole; in a sentence of more than sixty words the clauses that
 * answer. And the words of it to mark: those that meet the question, the kind of answer asked for, and every word that
 * denies, limits or doubts them, since «ستتوقف العملية» marked without «فقط في حال» would say what nobody said.
 */
import { type Token, tokenize } from '../arabic/tokens.ts';
import type { Passage } from '../corpus/passages.ts';
import type { Span } from '../span.ts';
import type { Asked } from './asked.ts';
import { CUE } from './cues.ts';

/** What a folded word of a passage tells. */
export interface Telling {
  /** How much of the question: the heaviest term it meets, 0 for none. */
  weigh(word: string): number;
  /** What kind of answer it offers, as bits of cues.ts. */
  cues(word: string): number;
}

/** A sentence of fewer words is quoted with the one beside it that tells more: … */
const SHORT = {
  /** one that offers the kind of answer asked for, */
  offering: 18,
  /** one that does not, */
  lacking: 30,
  /** and any, when the question does not say what kind. */
  any: 24,
} as const;
/** … if both have at most this many words together. */
const TOGETHER = 54;
/** A longer quote is no quote. */
const LONGEST = 60;
/** Clauses of a sentence that is too long are put together up to this many words. */
const CLAUSES = 50;

/** Where a clause may begin or end. */
const EDGE = /[.!?؟؛،:…"“”«»()\n]/u;

/** Words, folded, that deny, limit or doubt what stands beside them. */
const GOVERNING = new Set(
  `لم لن لا ليس ليست ليسوا غير عدم دون بدون نفي نفت ينفي تنفي نفيا نافيا نافيه نفيه نفيها كذب كذبت يكذب فند فندت تفند مفندا انكر انكرت ينكر منكرا
اذا لو لولا حال شرط بشرط شريطه فقط الا سوي ربما لعل يحتمل يرجح محتمل مزاعم زعم زعمت يزعم مزعوم المزعوم يشتبه تردد شايعات اشاعات رفض رفضت يرفض رافضا رافضه امتنع امتنعت استبعد استبعدت مستبعدا`.split(
    /\s+/,
  ),
);

const isGoverning = (word: string): boolean =>
  GOVERNING.has(word) || (/^[وفب]/.test(word) && GOVERNING.has(word.slice(1)));

/** Cues whose words are marked as the answer itself. */
const ANSWERS: Readonly<Partial<Record<Asked, number>>> = {
  number: CUE.number | CUE.vague,
  time: CUE.time | CUE.number,
};

/** Kinds of answers that a sentence offers or lacks. */
const OFFERED: ReadonlySet<Asked> = new Set(['number', 'time', 'place', 'person', 'name', 'reason']);

/**
 * The quote of a passage whose sentence number `best` answers best, as offsets in the article's body. `offered`: how well
 * that sentence offers the kind of answer asked for, 0 to 1.
 */
export function quoteOf(
  passage: Passage,
  best: number,
  asked: Asked,
  offered: number,
  telling: Telling,
): Span {
  const { sentences, article } = passage;
  const sentence = sentences[best] ?? sentences[0] ?? passage;
  const text = article.body.slice(sentence.start, sentence.end);
  const size = words(text);
  let quote: Span = sentence;
  if (size > LONGEST) quote = shifted(bestClauses(text, telling), sentence.start);
  else if (size < SHORT[!OFFERED.has(asked) ? 'any' : offered === 1 ? 'offering' : 'lacking']) {
    // the one that follows wins a tie: «ماذا حدث؟ …» is answered after it
    const beside = [sentences[best + 1], sentences[best - 1]].flatMap((other) => {
      if (other === undefined) return [];
      const both = { start: Math.min(sentence.start, other.start), end: Math.max(sentence.end, other.end) };
      const told = article.body.slice(other.start, other.end);
      return size + words(told) <= TOGETHER ? [{ both, tells: toldBy(told, telling) }] : [];
    });
    const [next, previous] = beside;
    if (next !== undefined)
      quote = previous !== undefined && previous.tells > next.tells ? previous.both : next.both;
  }
  return { start: quote.start, end: quote.end };
}

/** What the different words of a text tell about the question. */
function toldBy(text: string, telling: Telling): number {
  const met = new Set(tokenize(text).map((token) => token.text));
  return [...met].reduce((sum, word) => sum + telling.weigh(word), 0);
}

/** How many words a text has: runs of what is no white space. */
function words(text: string): number {
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

const shifted = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });

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

/** The run of clauses, of at most CLAUSES words, whose words tell most about the question. */
function bestClauses(text: string, telling: Telling): Span {
  const clauses = clausesOf(text).map((span) => {
    const clause = text.slice(span.start, span.end);
    const told = new Map<string, number>();
    for (const { text: word } of tokenize(clause)) {
      const weight = telling.weigh(word);
      if (weight > 0) told.set(word, weight);
    }
    return { span, told, size: words(clause) };
  });
  let best: Span | undefined;
  let most = -1;
  for (let first = 0; first < clauses.length; first++) {
    let size = 0;
    let sum = 0;
    const met = new Set<string>();
    for (let last = first; last < clauses.length; last++) {
      const clause = clauses[last];
      if (clause === undefined) break;
      size += clause.size;
      if (size > (last === first ? LONGEST : CLAUSES)) break;
      for (const [word, weight] of clause.told) {
        if (!met.has(word)) sum += weight;
        met.add(word);
      }
      // a word more costs a little, so that of two runs that tell the same the shorter wins
      if (sum - 0.02 * size > most) {
        most = sum - 0.02 * size;
        best = { start: clauses[first]?.span.start ?? 0, end: clause.span.end };
      }
    }
  }
  return best ?? firstWords(text);
}

/** A sentence of hundreds of words without an edge in it: its beginning, cut between words. */
function firstWords(text: string): Span {
  let count = 0;
  for (const match of text.matchAll(/\S+/g))
    if (++count === LONGEST) return { start: 0, end: match.index + match[0].length };
  return { start: 0, end: text.length };
}

/** The words of a quote to mark, as offsets in the article's body: words in a row are one mark. */
export function marksOf(passage: Passage, quote: Span, asked: Asked, telling: Telling): Span[] {
  const text = passage.article.body.slice(quote.start, quote.end);
  const tokens: Token[] = tokenize(text).filter(({ kind }) => kind !== 'mark');
  const answer = ANSWERS[asked] ?? 0;
  const chosen = tokens.map(
    ({ text: word }) => telling.weigh(word) > 0 || (answer !== 0 && (telling.cues(word) & answer) !== 0),
  );
  if (!chosen.includes(true)) return [];
  tokens.forEach(({ text: word }, at) => {
    if (isGoverning(word)) chosen[at] = true;
  });
  const marks: { start: number; end: number }[] = [];
  tokens.forEach(({ start, end }, at) => {
    if (chosen[at] !== true) return;
    const last = marks.at(-1);
    if (last !== undefined && chosen[at - 1] === true && !EDGE.test(text.slice(last.end, start)))
      last.end = end;
    else marks.push({ start, end });
  });
  return marks.map((mark) => shifted(mark, quote.start));
}
