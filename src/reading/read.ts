/** Reading: all rules, in order. Numbers before times before claims before tolls. */
import type { Article } from '../corpus/article.ts';
import type { Span } from '../span.ts';
import { finish } from '../steps.ts';
import { readClaims } from './claims.ts';
import { type Corrector, correctorOf } from './corrections.ts';
import { readNumbers } from './numbers.ts';
import { type Mention, mentionsOf } from './speakers.ts';
import { readTimes } from './times.ts';
import { readTolls } from './tolls.ts';
import type { Claim, NumberReading, Readings, Time, Toll } from './types.ts';

/** What is known around a text that is read. */
export interface ReadingContext {
  /** ISO date of the article; without it nothing relative is resolved. */
  readonly published?: string | undefined;
  /** Those named before this text, newest last. */
  readonly before?: readonly Mention[];
  /** The operator's corrections of this text. A toll takes its claimant from the claims as corrected. */
  readonly corrector?: Corrector;
}

/** Reads one text by itself. Offsets count in `text`. Any string gives readings or none, never an error. */
export function readText(text: string, { published, before, corrector }: ReadingContext = {}): Readings {
  const numbers = readNumbers(text);
  const timesRead = readTimes(text, numbers, published);
  const times = corrector?.times(timesRead) ?? timesRead;
  const claimsRead = readClaims(text, before);
  const claims = corrector?.claims(claimsRead) ?? claimsRead;
  const tollsRead = readTolls(text, numbers, claims);
  const tolls = corrector?.tolls(tollsRead) ?? tollsRead;
  return { numbers, times, claims, tolls };
}

/**
 * Reads an article paragraph by paragraph, carrying those named so far. Offsets count in its body.
 * @throws {CorpusError} when a correction of the article meets no reading.
 */
export const readArticle = (article: Article): Readings => finish(readingSteps(article));

/** The same, a paragraph at a step: a long article is read while a bot goes on serving. */
export function* readingSteps(article: Article): Generator<void, Readings> {
  const before: Mention[] = [];
  const numbers: NumberReading[] = [];
  const times: Time[] = [];
  const claims: Claim[] = [];
  const tolls: Toll[] = [];
  for (const { text, start, number } of article.paragraphs) {
    const corrections = article.corrections.filter(({ paragraph }) => paragraph === number);
    const readings = readText(text, {
      published: article.published,
      before,
      ...(corrections.length === 0 ? {} : { corrector: correctorOf(text, corrections, `${article.id}.md`) }),
    });
    const moved = <T extends Span>(item: T): T => ({
      ...item,
      start: item.start + start,
      end: item.end + start,
    });
    const firstToll = tolls.length;
    for (const item of readings.numbers) numbers.push(moved(item));
    for (const item of readings.times) times.push(moved(item));
    for (const claim of readings.claims) claims.push({ ...moved(claim), content: moved(claim.content) });
    for (const { of, ...toll } of readings.tolls)
      tolls.push({ ...moved(toll), ...(of === undefined ? {} : { of: of + firstToll }) });
    for (const mention of mentionsOf(text, readings.claims)) before.push(mention);
    yield;
  }
  return { numbers, times, claims, tolls };
}
