import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { loadCorpus } from '../../src/corpus/load.ts';

const questionSchema = z.strictObject({
  id: z.string().regex(/^(?:karabakh|others)-(?:\d{3}|u\d{2})$/),
  kind: z.enum([
    'msa',
    'paraphrase',
    'spelling',
    'dialect',
    'keywords',
    'english',
    'arabizi',
    'unanswerable',
  ]),
  near: z.boolean().optional(),
  text: z.string().min(1).max(300),
  relevant: z.array(z.string()),
  answers: z.array(z.string().min(1)),
});

const questionsIn = (file: string) =>
  readFileSync(path.join(import.meta.dirname, file), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => questionSchema.parse(JSON.parse(line)));

describe.each(['karabakh', 'karabakh-others'])('the questions of %s', async (name) => {
  const { articles } = await loadCorpus('corpus');
  const article = articles.find(({ id }) => id === '2023-09-20-nagorno-karabakh-ceasefire');
  const paragraphs = new Map(
    article?.paragraphs.map(({ number, start, end }) => [String(number), article.body.slice(start, end)]),
  );
  const answerable = questionsIn(`${name}.jsonl`);
  const unanswerable = questionsIn(`${name}-unanswerable.jsonl`);

  it('name only paragraphs that exist, each holding one of the answers word for word, and every answer stands in one of them', () => {
    for (const { id, relevant, answers } of answerable) {
      for (const number of relevant) {
        const text = paragraphs.get(number) ?? '';
        expect(
          answers.some((answer) => text.includes(answer)),
          `${id}, paragraph ${number}`,
        ).toBe(true);
      }
      for (const answer of answers) {
        expect(
          relevant.some((number) => paragraphs.get(number)?.includes(answer)),
          `${id}: ${answer}`,
        ).toBe(true);
      }
    }
  });

  it('ask about every paragraph of the article', () => {
    expect(new Set(answerable.flatMap(({ relevant }) => relevant))).toEqual(new Set(paragraphs.keys()));
  });

  it('are asked once each, and the unanswerable ones have no answer', () => {
    const all = [...answerable, ...unanswerable];
    expect(new Set(all.map(({ text }) => text)).size).toBe(all.length);
    expect(
      unanswerable.every(
        ({ relevant, answers, near }) => relevant.length + answers.length === 0 && near !== undefined,
      ),
    ).toBe(true);
  });
});
