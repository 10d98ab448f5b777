/** Corrections: what an operator mends of the readings of a paragraph, in the article's front matter. */
import { z } from 'zod';
import type { Correction } from '../corpus/article.ts';
import { CorpusError } from '../corpus/errors.ts';
import { overlaps, type Span } from '../span.ts';
import type { Claim, Time, Toll } from './types.ts';

/** Applies an operator's corrections to the readings of one paragraph. */
export interface Corrector {
  times(read: readonly Time[]): Time[];
  claims(read: readonly Claim[]): Claim[];
  tolls(read: readonly Toll[]): Toll[];
}

/** The fields that may be set, by kind of reading. null takes an optional field away. */
const FIELDS = {
  time: z.strictObject({
    value: z.string().min(1),
    mod: z.enum(['START', 'MID', 'END', 'EARLIER']).nullable(),
  }),
  toll: z.strictObject({
    category: z.enum(['killed', 'wounded', 'missing', 'displaced', 'evacuated', 'captured']),
    count: z.int().min(0).nullable(),
    max: z.int().min(0).nullable(),
    qualifier: z.enum([
      'exact',
      'at_least',
      'more_than',
      'about',
      'up_to',
      'range',
      'dozens',
      'hundreds',
      'thousands',
      'tens_of_thousands',
      'hundreds_of_thousands',
      'millions',
    ]),
    group: z.enum(['civilians', 'children', 'women', 'soldiers', 'police']).nullable(),
    claimant: z.string().min(1).nullable(),
  }),
  claim: z.strictObject({
    speaker: z.string().min(1).nullable(),
    speakerResolved: z.string().min(1).nullable(),
    channel: z.string().min(1).nullable(),
    target: z.string().min(1).nullable(),
    via: z.string().min(1).nullable(),
    polarity: z.enum(['denial', 'accusation']).nullable(),
  }),
} as const;

/** Fields whose null is a value («no claimant»); of all others null means that the field is absent. */
const NULLABLE: ReadonlySet<string> = new Set(['count', 'group', 'claimant', 'speaker', 'speakerResolved']);

/** Fields that are shown as words of the article, so must stand in the paragraph. */
const VERBATIM: readonly string[] = ['claimant', 'speaker', 'channel', 'target', 'via'];

/**
 * What mends the readings of `text`, a paragraph of the article file `file`; `corrections` are the paragraph's own.
 * Its functions throw {@link CorpusError} for a correction that meets no reading, or sets what cannot be set.
 */
export function correctorOf(text: string, corrections: readonly Correction[], file: string): Corrector {
  const mend = <T extends Span & { corrected?: boolean }>(
    kind: Correction['kind'],
    read: readonly T[],
  ): (T | undefined)[] =>
    corrections
      .filter((correction) => correction.kind === kind)
      .reduce<(T | undefined)[]>(
        (readings, correction) => {
          const at = readingAt(text, readings, correction.words);
          const reading = at === undefined ? undefined : readings[at];
          if (at === undefined || reading === undefined)
            throw refused(
              file,
              correction,
              `no ${kind} is read there: remove the correction, or widen its words`,
            );
          const mended = correction.drop ? undefined : withFields(reading, correction, text, file);
          return readings.with(at, mended);
        },
        [...read],
      );
  return {
    times: (read) => mend('time', read).filter((time) => time !== undefined),
    claims: (read) => mend('claim', read).filter((claim) => claim !== undefined),
    tolls: (read) => withoutDropped(mend('toll', read)),
  };
}

/** The reading that lies closest on the words: the one that shares most with them. */
function readingAt(text: string, readings: readonly (Span | undefined)[], words: string): number | undefined {
  let best: number | undefined;
  let most = Number.NEGATIVE_INFINITY;
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1)) {
    const place = { start, end: start + words.length };
    readings.forEach((reading, index) => {
      if (reading === undefined || !overlaps(reading, place)) return;
      const shared = Math.min(reading.end, place.end) - Math.max(reading.start, place.start);
      const beside = reading.end - reading.start + words.length - 2 * shared;
      if (-beside > most) [best, most] = [index, -beside];
    });
  }
  return best;
}

function withFields<T>(reading: T, correction: Correction, text: string, file: string): T {
  const parsed = FIELDS[correction.kind].partial().safeParse(correction.set ?? {});
  if (!parsed.success) throw refused(file, correction, z.prettifyError(parsed.error));
  for (const field of VERBATIM) {
    const words = correction.set?.[field];
    if (typeof words === 'string' && !text.includes(words))
      throw refused(file, correction, `«${words}» (${field}) does not stand in the paragraph`);
  }
  const absent = Object.entries(parsed.data).filter(
    ([field, value]) => value === null && !NULLABLE.has(field),
  );
  const mended: Record<string, unknown> = { ...reading, ...parsed.data, corrected: true };
  for (const [field] of absent) delete mended[field];
  return mended as T;
}

/** Without the dropped; a part whose whole is gone stands for itself. */
function withoutDropped(tolls: readonly (Toll | undefined)[]): Toll[] {
  const places = new Map<number, number>();
  tolls.forEach((toll, index) => {
    if (toll !== undefined) places.set(index, places.size);
  });
  return tolls.flatMap((toll) => {
    if (toll === undefined) return [];
    const { of, ...rest } = toll;
    const whole = of === undefined ? undefined : places.get(of);
    return [{ ...rest, ...(whole === undefined ? {} : { of: whole }) }];
  });
}

const refused = (file: string, { paragraph, words }: Correction, why: string): CorpusError =>
  new CorpusError([{ file, field: 'corrections', message: `paragraph ${paragraph}, «${words}»: ${why}` }]);
