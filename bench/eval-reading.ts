/**
 * `npm run -s eval:reading < rows.jsonl`: reads each row and prints its readings, a JSON line each.
 *
 * In: `{"id","text","ref"?}`, `ref` an ISO date. Out: `{"id","numbers","times","tolls","claims"}`, offsets in UTF-16
 * units of the row's text, all strings verbatim. A stable contract: independent measurements rely on it.
 */
import { createInterface } from 'node:readline';
import { z } from 'zod';
import { readText } from '../src/reading/read.ts';
import type { Claim, Readings, Time, Toll } from '../src/reading/types.ts';

const Row = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  ref: z.string().nullish(),
});

/** What is printed of one row. */
export function evaluated(text: string, readings: Readings): object {
  return {
    numbers: readings.numbers.map(({ start, end, value }) => ({ start, end, value })),
    times: readings.times.map(({ start, end, value, mod }: Time) => ({ start, end, value, mod })),
    tolls: readings.tolls.map(
      ({ start, end, category, count, qualifier, group, claimant, of, max }: Toll) => ({
        start,
        end,
        span: text.slice(start, end),
        category,
        count,
        qualifier,
        group,
        claimant,
        of,
        max,
      }),
    ),
    claims: readings.claims.map((claim: Claim) => ({
      start: claim.start,
      end: claim.end,
      speaker: claim.speaker,
      verb: claim.verb,
      content: text.slice(claim.content.start, claim.content.end),
      quoted: claim.quoted,
      speakerResolved: claim.speakerResolved ?? undefined,
      channel: claim.channel,
      target: claim.target,
      polarity: claim.polarity,
      via: claim.via,
    })),
  };
}

async function main(): Promise<void> {
  let line = 0;
  for await (const source of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    line++;
    if (source.trim() === '') continue;
    const row = Row.safeParse(parseJson(source));
    if (!row.success) {
      console.error(`eval:reading: line ${line}: ${z.prettifyError(row.error)}`);
      process.exitCode = 1;
      continue;
    }
    const { id, text, ref } = row.data;
    const readings = readText(text, { published: ref ?? undefined });
    console.log(JSON.stringify({ id, ...evaluated(text, readings) }));
  }
}

/** The value of a line, or undefined (which the schema refuses) when it is no JSON. */
function parseJson(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    return undefined;
  }
}

if (process.argv[1] === import.meta.filename) await main();
