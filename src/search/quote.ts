/**
 * The quote: the sentence of a passage that answers, whole; in a sentence of more than sixty words the clauses that
 * answer. And the words of it to mark: those that meet the question, the kind of answer asked for, and every word that
 * denies, limits or doubts them, since «ستتوقف العملية» marked without «فقط في حال» would say what nobody said.
 */
import { type Token, tokenize } from '../arabic/tokens.ts';
import type { Passage } from '../corpus/passages.ts';
import type { Span } from '../span.ts';
import type { Asked } from './asked.ts';
import { bestClauses, EDGE, LONGEST, type Telling, words } from './clauses.ts';
import { CUE } from './cues.ts';
import { OFFERED } from './offers.ts';
import type { Chosen } from './sentence.ts';

/** A sentence of fewer words is quoted with the one beside it that tells more: … */
const SHORT = {
  /** one that offers the kind of answer asked for, */
  offering: 18,
  /** one that does not, */
  lacking: 30,
  /** and any, when the question does not say what kind. */
  any: 20,
} as const;
/** … if both have at most this many words together. */
const TOGETHER = 54;

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
const LACKED: ReadonlySet<Asked> = new Set(['number', 'time', 'place', 'person', 'name', 'reason']);

/** The quote of a passage around the sentence chosen, as offsets in the article's body. */
export function quoteOf(
  passage: Passage,
  { sentence: best, offered }: Chosen,
  asked: Asked,
  telling: Telling,
): Span {
  const { sentences, article } = passage;
  const sentence = sentences[best] ?? sentences[0] ?? passage;
  const text = article.body.slice(sentence.start, sentence.end);
  const size = words(text);
  let quote: Span = sentence;
  if (size > LONGEST) quote = shifted(bestClauses(text, OFFERED[asked] ?? 0, telling), sentence.start);
  else if (size < SHORT[!LACKED.has(asked) ? 'any' : offered === 1 ? 'offering' : 'lacking']) {
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

const shifted = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });

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
