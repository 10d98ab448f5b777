/** Annotated rows: sentences and whole articles with their numbers, times, tolls and claims. */
import { readFileSync } from 'node:fs';
import { z } from 'zod';

const Row = z.object({ id: z.string(), text: z.string(), ref: z.string().nullish() });

/** One number or time of a sentence: the words, and what they mean. `expr` is missing where the sentence has none. */
export const ExpressionRow = Row.extend({
  expr: z.string().nullish(),
  value: z.union([z.string(), z.number()]).nullish(),
  type: z.string().optional(),
  mod: z.string().nullish(),
});
export type ExpressionRow = z.infer<typeof ExpressionRow>;

const GoldToll = z.object({
  p: z.number().optional(),
  category: z.string(),
  count: z.number().nullable(),
  qualifier: z.string(),
  group: z.string().nullable(),
  claimant: z.string().nullish(),
  span: z.string(),
});
export type GoldToll = z.infer<typeof GoldToll>;

const GoldClaim = z.object({
  p: z.number().optional(),
  speaker: z.string().nullable(),
  verb: z.string(),
  content: z.string(),
  quoted: z.boolean(),
});
export type GoldClaim = z.infer<typeof GoldClaim>;

export const TollRow = Row.extend({ tolls: z.array(GoldToll) });
export type TollRow = z.infer<typeof TollRow>;
export const ClaimRow = Row.extend({ claims: z.array(GoldClaim) });
export type ClaimRow = z.infer<typeof ClaimRow>;

const GoldTime = z.object({
  p: z.number(),
  expr: z.string(),
  value: z.string(),
  event: z.boolean().optional(),
});

/** A whole article, every time, toll and claim of it annotated: what is read beside them is wrong. */
export const GoldArticle = z.object({
  paragraphs: z.array(z.string()),
  published: z.string().optional(),
  publication: z.object({ value: z.string() }).optional(),
  times: z.array(GoldTime).optional(),
  timeline: z.array(GoldTime).optional(),
  tolls: z.array(GoldToll).default([]),
  claims: z.array(GoldClaim).default([]),
});
export type GoldArticle = z.infer<typeof GoldArticle>;

/** The rows of a JSONL file. Throws when one is not of the form. */
export const goldRows = <T>(file: string, row: z.ZodType<T>): T[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => row.parse(JSON.parse(line)));

/** The articles of a JSON file: one, or a list. */
export function goldArticles(file: string): GoldArticle[] {
  const data: unknown = JSON.parse(readFileSync(file, 'utf8'));
  return z.array(GoldArticle).parse(Array.isArray(data) ? data : [data]);
}
