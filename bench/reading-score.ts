/** Scores of readings against annotated rows. What a number means stands beside each function; percentages, one decimal. */
import { fold } from '../src/arabic/fold.ts';
import type { Claim, NumberReading, Readings, Time, Toll } from '../src/reading/types.ts';
import type { Span } from '../src/span.ts';
import type { ClaimRow, ExpressionRow, GoldArticle, GoldClaim, GoldToll, TollRow } from './reading-gold.ts';

/** How a text is read: the whole pipeline, or a part of it in tests. */
export type Read = (text: string, published?: string) => Readings;

const percent = (part: number, whole: number): string =>
  whole === 0 ? '-' : ((100 * part) / whole).toFixed(1);
const precisionRecall = (right: number, read: number, gold: number): string =>
  `P ${percent(right, read)} R ${percent(right, gold)} F ${percent(2 * right, read + gold)}`;

/** Words folded, without marks, proclitics and article. */
const words = (text: string): string[] =>
  fold(text)
    .replace(/[«»"“”'’‘(),.:;?]/g, ' ')
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => word.replace(/^[وف]?(?:لل|بال|ل|ب|ك)(?=..)/, '').replace(/^ال/, ''));

/** How alike two stretches are, 0 to 1: the harmonic mean of the shares of common words. Two missing ones are alike. */
export function likeness(a: string | null | undefined, b: string | null | undefined): number {
  if (a == null || b == null) return a == null && b == null ? 1 : 0;
  const [left, right] = [words(a), words(b)];
  const spare = [...left];
  let common = 0;
  for (const word of right) {
    const at = spare.indexOf(word);
    if (at === -1) continue;
    spare.splice(at, 1);
    common++;
  }
  return common === 0 ? 0 : (2 * common) / (left.length + right.length);
}

/** The readings that touch the words annotated, at their first place in the text. */
function touching<T extends Span>(readings: readonly T[], text: string, expr: string): T[] {
  const start = text.indexOf(expr);
  return readings.filter((reading) => reading.start < start + expr.length && reading.end > start);
}

/** Share of annotated numbers read as one number of the right value. */
export function scoreNumbers(
  rows: readonly ExpressionRow[],
  read: Read,
  miss: (line: string) => void,
): string {
  let right = 0;
  for (const { id, text, expr, value } of rows) {
    const hits: NumberReading[] = touching(read(text).numbers, text, expr ?? text);
    if (hits.length === 1 && Math.abs((hits[0]?.value ?? 0) - Number(value)) < 1e-6) right++;
    else miss(`${id} ${expr} = ${value}, read ${hits.map((hit) => hit.value).join(' ') || 'nothing'}`);
  }
  return `${right}/${rows.length} = ${percent(right, rows.length)} %`;
}

/** Share of annotated times read as one time of the right value; readings in sentences that have none are spurious. */
export function scoreTimes(rows: readonly ExpressionRow[], read: Read, miss: (line: string) => void): string {
  let [right, edges, edged, spurious, traps] = [0, 0, 0, 0, 0];
  for (const { id, text, ref, expr, value, mod } of rows) {
    const times = read(text, ref ?? undefined).times;
    if (expr == null) {
      traps++;
      spurious += times.length;
      if (times.length > 0)
        miss(`${id} spurious ${times.map((time) => text.slice(time.start, time.end)).join(' · ')}`);
      continue;
    }
    const hits: Time[] = touching(times, text, expr);
    const hit = hits.length === 1 ? hits[0] : undefined;
    if (hit === undefined || hit.value !== value)
      miss(`${id} ${expr} = ${value}, read ${hits.map((one) => one.value).join(' ') || 'nothing'}`);
    else {
      right++;
      if (mod != null) edged++;
      if (mod != null && hit.mod === mod) edges++;
    }
  }
  const timed = rows.length - traps;
  return `value ${right}/${timed} = ${percent(right, timed)} %, edge ${edges}/${edged}, spurious ${spurious} on ${traps} sentences without time`;
}

/** Precision and recall of tolls (category and count), and of those matched how many have the right qualifier, group, claimant. */
export function scoreTolls(rows: readonly TollRow[], read: Read, miss: (line: string) => void): string {
  let [matched, readings, gold, qualifier, group, claimant, claimed, alarms, without] = [
    0, 0, 0, 0, 0, 0, 0, 0, 0,
  ];
  for (const { id, text, ref, tolls } of rows) {
    const left: Toll[] = [...read(text, ref ?? undefined).tolls];
    readings += left.length;
    gold += tolls.length;
    if (tolls.length === 0) {
      without++;
      if (left.length > 0) alarms++;
    }
    for (const toll of tolls) {
      const best = bestToll(left, toll, text);
      if (best === undefined) {
        miss(`${id} ${toll.category} ${toll.count ?? toll.qualifier}: ${toll.span}`);
        continue;
      }
      left.splice(left.indexOf(best), 1);
      matched++;
      if (best.qualifier === toll.qualifier) qualifier++;
      if (best.group === toll.group) group++;
      if (toll.claimant != null) {
        claimed++;
        if (likeness(best.claimant, toll.claimant) >= 0.6) claimant++;
        else miss(`${id} claimant ${toll.claimant}, read ${best.claimant}`);
      }
    }
    for (const extra of left) miss(`${id} extra toll ${text.slice(extra.start, extra.end)}`);
  }
  return `${precisionRecall(matched, readings, gold)}; qualifier ${percent(qualifier, matched)} group ${percent(group, matched)} claimant ${percent(claimant, claimed)}; false alarms ${alarms}/${without}`;
}

function bestToll(tolls: readonly Toll[], gold: GoldToll, text: string): Toll | undefined {
  return tolls
    .filter(
      ({ category, count, qualifier }) =>
        category === gold.category &&
        count === gold.count &&
        (count !== null || qualifier === gold.qualifier),
    )
    .map((toll) => ({ toll, alike: likeness(text.slice(toll.start, toll.end), gold.span) }))
    .sort((a, b) => b.alike - a.alike)[0]?.toll;
}

/** Precision and recall of claims (content at least 0.6 alike), and of those matched how many have the right speaker. */
export function scoreClaims(rows: readonly ClaimRow[], read: Read, miss: (line: string) => void): string {
  let [matched, readings, gold, speaker, verb] = [0, 0, 0, 0, 0];
  for (const { id, text, ref, claims } of rows) {
    const left: Claim[] = [...read(text, ref ?? undefined).claims];
    readings += left.length;
    gold += claims.length;
    for (const claim of claims) {
      const best = bestClaim(left, claim, text);
      if (best === undefined) {
        miss(`${id} ${claim.speaker} ${claim.verb}: ${claim.content}`);
        continue;
      }
      left.splice(left.indexOf(best), 1);
      matched++;
      if (fold(best.verb).replace(/^[وف]/, '') === fold(claim.verb)) verb++;
      if (likeness(best.speaker, claim.speaker) >= 0.7) speaker++;
      else miss(`${id} speaker ${claim.speaker}, read ${best.speaker}`);
    }
    for (const extra of left) miss(`${id} extra claim ${text.slice(extra.content.start, extra.content.end)}`);
  }
  return `${precisionRecall(matched, readings, gold)}; speaker ${percent(speaker, matched)} verb ${percent(verb, matched)}`;
}

function bestClaim(claims: readonly Claim[], gold: GoldClaim, text: string): Claim | undefined {
  const best = claims
    .map((claim) => ({
      claim,
      alike: likeness(text.slice(claim.content.start, claim.content.end), gold.content),
    }))
    .sort((a, b) => b.alike - a.alike)[0];
  return best !== undefined && best.alike >= 0.6 ? best.claim : undefined;
}

/** The day of a value: a part of a day counts as its day. */
const dayOnly = (value: string): string => value.replace(/T(?:DW|MO|MI|AF|EV|NI)$/, '');

/** Times of whole articles: what is read beside the annotated ones counts against precision; what is no event may be read or not. */
export function scoreArticleTimes(
  articles: readonly GoldArticle[],
  read: Read,
  miss: (line: string) => void,
): string {
  let [right, readings, gold] = [0, 0, 0];
  for (const article of articles)
    for (const [index, text] of article.paragraphs.entries()) {
      const left: Time[] = [...read(text, article.published ?? article.publication?.value).times];
      for (const time of (article.times ?? article.timeline ?? []).filter(({ p }) => p === index + 1)) {
        const hits = touching(left, text, time.expr);
        for (const hit of hits) left.splice(left.indexOf(hit), 1);
        if (time.event === false) continue;
        gold++;
        readings += hits.length;
        if (hits.length === 1 && dayOnly(hits[0]?.value ?? '') === dayOnly(time.value)) right++;
        else
          miss(
            `paragraph ${index + 1} ${time.expr} = ${time.value}, read ${hits.map(({ value }) => value).join(' ') || 'nothing'}`,
          );
      }
      readings += left.length;
      for (const extra of left)
        miss(`paragraph ${index + 1} extra ${text.slice(extra.start, extra.end)} = ${extra.value}`);
    }
  return precisionRecall(right, readings, gold);
}

/** The paragraphs of articles as rows of tolls and claims. */
export const articleRows = (articles: readonly GoldArticle[]): (TollRow & ClaimRow)[] =>
  articles.flatMap((article, number) =>
    article.paragraphs.map((text, index) => ({
      id: `${number}.${index + 1}`,
      text,
      ref: article.published ?? article.publication?.value,
      tolls: article.tolls.filter(({ p }) => p === index + 1),
      claims: article.claims.filter(({ p }) => p === index + 1),
    })),
  );
