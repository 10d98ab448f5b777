/** The index: finds the passages that answer a question. */
import type { Passage } from '../corpus/passages.ts';
import type { Readings } from '../reading/types.ts';
import type { Span } from '../span.ts';
import { finish } from '../steps.ts';
import type { Asked } from './asked.ts';
import { Candidates } from './candidates.ts';
import { Collection } from './collection.ts';
import { confidenceOf, THRESHOLD } from './confidence.ts';
import { Context } from './context.ts';
import { Matcher } from './match.ts';
import { Offers } from './offers.ts';
import { type Question, readQuestion } from './question.ts';
import { marksOf, quoteOf, type Weigh } from './quote.ts';
import { type Ranked, rescore } from './rank.ts';
import type { Term } from './terms.ts';
import { Thesaurus } from './thesaurus.ts';
import type { Hit, SearchResult } from './types.ts';
import { WEIGHTS, type Weights } from './weights.ts';

/** Sets of words that mean the same in this corpus, Arabic and English, as the operator wrote them. */
export type Glossary = readonly (readonly string[])[];

/** What the index is built from. `readings` of a passage's article, offsets in the article's body. */
export interface IndexInput {
  readonly passages: readonly Passage[];
  readonly readings: (passage: Passage) => Readings;
  readonly glossary: Glossary;
}

/** Limits a search to one article. */
export interface SearchOptions {
  readonly article?: string | undefined;
  /** How many hits at most; 10 unless told. */
  readonly limit?: number;
}

/** How a question was understood and what was found with it, for the preview's "why". */
export interface Explanation {
  readonly question: Question;
  readonly terms: readonly Term[];
  readonly ranked: readonly Ranked[];
  readonly confidence: number;
  /** The stem that a number in a term's meetings stands for. */
  readonly stemOf: (stem: number) => string;
}

/** Answers questions about the passages it was built from. Never changes. */
export interface SearchIndex {
  /** The passages it was built from; `Ranked.passage` counts in them. */
  readonly passages: readonly Passage[];
  search(question: string, options?: SearchOptions): SearchResult;
  explain(question: string, options?: SearchOptions): Explanation;
}

/** How many candidates are rescored. */
const RESCORED = 40;

/** Builds the index of a dossier at once. */
export const buildIndex = (input: IndexInput, weights: Weights = WEIGHTS): SearchIndex =>
  finish(indexSteps(input, weights));

/** Builds the same index in steps of some milliseconds, for a bot that is serving meanwhile. */
export function* indexSteps(
  { passages, glossary, readings }: IndexInput,
  weights: Weights = WEIGHTS,
): Generator<void, SearchIndex> {
  const stageOne = new Candidates();
  const collection = yield* Collection.steps(passages, (index, stems) => stageOne.add(index, stems));
  const thesaurus = yield* Thesaurus.steps(collection, glossary, weights);
  collection.vocabulary.close();
  const context = new Context(passages, weights.context);

  function explain(text: string, { article, limit = 10 }: SearchOptions = {}): Explanation {
    const question = readQuestion(text);
    const terms = thesaurus.terms(question);
    const matcher = new Matcher(collection, terms, weights);
    const offers = new Offers({ passages, readings, vocabulary: collection.vocabulary }, question, terms);
    const within = (index: number): boolean =>
      article === undefined || passages[index]?.article.id === article;
    const found =
      passages.length <= RESCORED
        ? passages.map((_, passage) => ({ passage, score: 0 })).filter(({ passage }) => within(passage))
        : stageOne.candidates(
            terms,
            Math.max(RESCORED, limit),
            collection.measures,
            article === undefined ? undefined : within,
          );
    const ranked = found
      .slice(0, RESCORED)
      .map(({ passage }) => rescore(collection, context, matcher, offers, question, terms, passage, weights))
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score || a.passage - b.passage);
    const last = ranked.at(-1)?.score ?? 0;
    const tail = found.slice(RESCORED).map(({ passage }, at): Ranked => {
      const match = {
        passage,
        best: new Float64Array(),
        kinds: [],
        sum: new Float64Array(),
        adjacent: 0,
        sentences: [],
      };
      return {
        passage,
        score: last / (at + 2),
        evidence: {},
        match,
        around: new Float64Array(),
        offered: 0,
        sentence: 0,
      };
    });
    return {
      question,
      terms,
      ranked: [...ranked, ...tail].slice(0, limit),
      confidence: confidenceOf(question, terms, ranked, passages.length),
      stemOf: (id) => collection.vocabulary.stems[id] ?? '',
    };
  }

  return {
    passages,
    explain,
    search(text, options) {
      const { question, terms, ranked, confidence } = explain(text, options);
      const weigh = weighing(collection, terms);
      const hits = ranked.flatMap((found): Hit[] => {
        const passage = passages[found.passage];
        return passage === undefined ? [] : [new Found(passage, found, question.asked, weigh)];
      });
      return {
        hits,
        confidence,
        answered: confidence >= THRESHOLD,
        ...(question.arabizi ? { notice: 'arabizi' as const } : {}),
      };
    },
  };
}

/** What a word of a passage tells about the question: the heaviest term it meets well. */
function weighing({ vocabulary }: Collection, terms: readonly Term[]): Weigh {
  const byStem = new Map<number, number>();
  for (const { idf, meetings } of terms)
    for (const [stem, { weight }] of meetings)
      if (weight >= MARKED) byStem.set(stem, Math.max(byStem.get(stem) ?? 0, idf * weight));
  return (word) => byStem.get(vocabulary.stemOf[vocabulary.form(word) ?? 0] ?? 0) ?? 0;
}

/** Words that stand for a question's word less than this are not marked. */
const MARKED = 0.45;

/** A hit whose quote and marks are worked out when they are read: of a hundred hits three are shown. */
class Found implements Hit {
  readonly passage: Passage;
  readonly score: number;
  readonly evidence: Readonly<Record<string, number>>;
  readonly #sentence: number;
  readonly #asked: Asked;
  readonly #weigh: Weigh;
  #quote: Span | undefined;
  #marks: readonly Span[] | undefined;

  constructor(passage: Passage, { score, evidence, sentence }: Ranked, asked: Asked, weigh: Weigh) {
    this.passage = passage;
    this.score = score;
    this.evidence = evidence;
    this.#sentence = sentence;
    this.#asked = asked;
    this.#weigh = weigh;
  }

  get quote(): Span {
    this.#quote ??= quoteOf(this.passage, this.#sentence, this.#weigh);
    return this.#quote;
  }

  get marks(): readonly Span[] {
    this.#marks ??= marksOf(this.passage, this.quote, this.#asked, this.#weigh);
    return this.#marks;
  }
}
