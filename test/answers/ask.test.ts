import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { answerTo, quoteAt } from '../../src/answers/ask.ts';
import { resolve, sentencesOf } from '../../src/answers/reference.ts';
import type { Dossier } from '../../src/dossier.ts';
import { withoutDirection } from '../../src/replies/direction.ts';
import { bodyLine } from '../../src/replies/quotes.ts';
import { contains } from '../../src/span.ts';
import { dossierOf, firstArticle } from '../handler/discord.ts';
import { parse } from '../replies/discord-markdown.ts';

let dossiers: readonly Dossier[];
let words: readonly string[];
beforeAll(async () => {
  const first = await firstArticle();
  const long = Array.from(
    { length: 60 },
    (_, at) => `وقالت *الوكالة* رقم ${at} إنّ القتال مستمر. لم يصب أحد!`,
  ).join(' ');
  dossiers = [first, dossierOf(`القتال مستمر\n${long}\nوقف إطلاق النار.`)];
  words = dossiers.flatMap(({ articles }) => articles.flatMap(({ body }) => body.split(/\s+/)));
});

describe('the quotes for any question', () => {
  const eachQuote = (check: (dossier: Dossier, answer: ReturnType<typeof answerTo>, at: number) => void) =>
    fc.assert(
      fc.property(fc.array(fc.nat(10_000), { minLength: 1, maxLength: 6 }), (picks) => {
        const question = picks.map((pick) => words[pick % words.length]).join(' ');
        for (const dossier of dossiers) {
          const answer = answerTo(dossier, question, { limit: 8, quotes: 8 });
          for (let at = 0; at < answer.quotes.length; at++) check(dossier, answer, at);
        }
      }),
      { numRuns: 80 },
    );

  it('are whole sentences of one paragraph, and all that is marked stands in what answers', () =>
    eachQuote((dossier, { quotes }, at) => {
      const quote = quotes[at];
      if (quote === undefined) return;
      const sentences = sentencesOf(dossier, quote.paragraph);
      for (const { start, end } of [quote.span, quote.answer]) {
        expect(sentences.map((sentence) => sentence.start)).toContain(start);
        expect(sentences.map((sentence) => sentence.end)).toContain(end);
      }
      expect(contains(quote.span, quote.answer)).toBe(true);
      for (const mark of quote.marks) expect(contains(quote.answer, mark)).toBe(true);
    }));

  it('show, without marks and direction controls, exactly what stands at their offsets', () =>
    eachQuote((_dossier, { quotes }, at) => {
      const quote = quotes[at];
      if (quote === undefined) return;
      const shown = withoutDirection(bodyLine(quote.article, quote.span, quote.marks)).replace(/^> /, '');
      expect(parse(shown).text).toBe(quote.article.body.slice(quote.span.start, quote.span.end));
    }));

  it('are found again by their references, with the same sentences', () =>
    eachQuote((dossier, { quotes, references }, at) => {
      const [quote, reference] = [quotes[at], references[at]];
      const place = reference && resolve(dossier, reference);
      expect(place?.sentences).toEqual(quote?.answer);
      if (place !== undefined) expect(quoteAt(dossier, place).span).toEqual(quote?.span);
    }));
});
