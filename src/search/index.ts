/** The index: finds the passages that answer a question. */
import type { Passage } from '../corpus/passages.ts';
import { finish } from '../steps.ts';
import { best } from './best.ts';
import { Candidates, LIMITS, type Limits } from './candidates.ts';
import { Collection } from './collection.ts';
import { confidenceOf, THRESHOLD } from './confidence.ts';
import { Context } from './context.ts';
import { Found, Told } from './found.ts';
import { Matcher } from './match.ts';
import { Offers } from './offers.ts';
import { type Question, readQuestion } from './question.ts';
import { type Ranked, rescore } from './rank.ts';
import type { Reported } from './reported.ts';
import type { Term } from './terms.ts';
import { Thesaurus } from './thesaurus.ts';
import type { Hit, SearchResult } from './types.ts';
import { WEIGHTS, type Weights } from './weights.ts';

/** Sets of words that mean the same in this corpus, Arabic and English, as the operator wrote them. */
export type Glossary = readonly (readonly string[])[];

/** What the index is built from. `readings` report of a passage's article. */
export interface IndexInput {
  readonly passages: readonly Passage[];
  readonly readings: (passage: Passage) => Reported;
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

/** How many of stage one's passages, the best by their words, are rescored. */
const RESCORED = 16;

/** A collection of so few passages needs no stage one. */
const FEW = 40;

/** Of a passage that is not read: stage one found it, and as many others as are rescored are better at a glance. */
const UNREAD: Pick<Ranked, 'evidence' | 'match' | 'around' | 'offered' | 'sentence'> = {
  evidence: {},
  match: { best: [], kinds: [], sum: [], adjacent: 0, pairs: undefined, sentences: [] },
  around: [],
  offered: 0,
  sentence: 0,
};

/** Builds the index of a dossier at once. */
export const buildIndex = (
  input: IndexInput,
  weights: Weights = WEIGHTS,
  limits: Limits = LIMITS,
): SearchIndex => finish(indexSteps(input, weights, limits));

/** What an index rests on, for the next one, which has most passages in common with it. */
const collections = new WeakMap<SearchIndex, Collection>();

/** Builds the same index in steps of some milliseconds, for a bot that is serving meanwhile; `earlier` spares reading what it has read. */
export function* indexSteps(
  { passages, glossary, readings }: IndexInput,
  weights: Weights = WEIGHTS,
  limits: Limits = LIMITS,
  earlier?: SearchIndex,
): Generator<void, SearchIndex> {
  const few = passages.length <= FEW;
  const stageOne = new Candidates(limits);
  const collection = yield* Collection.steps(
    passages,
    (index, stems) => {
      if (!few) stageOne.add(index, stems);
    },
    earlier && collections.get(earlier),
  );
  const thesaurus = yield* Thesaurus.steps(collection, glossary, weights);
  collection.vocabulary.close();
  const context = new Context(passages, weights.context);
  const depth = few ? FEW : RESCORED;

  function explain(text: string, { article, limit = 10 }: SearchOptions = {}): Explanation {
    const question = readQuestion(text);
    const terms = thesaurus.terms(question);
    const matcher = new Matcher(collection, terms, weights);
    const offers = new Offers({ passages, readings, vocabulary: collection.vocabulary }, question, terms);
    const within = (index: number): boolean =>
      article === undefined || passages[index]?.article.id === article;
    const found = few
      ? passages.flatMap((_, passage) => (within(passage) ? [passage] : []))
      : preselected(
          stageOne.candidates(terms, collection.measures, article === undefined ? undefined : within),
          matcher,
          limit,
        );
    const ranked = found
      .slice(0, depth)
      .map((passage) => rescore(collection, context, matcher, offers, question, terms, passage, weights))
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score || a.passage - b.passage);
    const last = ranked.at(-1)?.score ?? 0;
    const tail = found
      .slice(depth, limit)
      .map((passage, at): Ranked => ({ passage, score: last / (at + 2), ...UNREAD }));
    return {
      question,
      terms,
      ranked: [...ranked, ...tail].slice(0, limit),
      confidence: confidenceOf(question, terms, ranked, collection.size),
      stemOf: (id) => collection.vocabulary.stems[id] ?? '',
    };
  }

  const index: SearchIndex = {
    passages,
    explain,
    search(text, options) {
      const { question, terms, ranked, confidence } = explain(text, options);
      const told = new Told(collection, terms);
      const hits = ranked.flatMap((found): Hit[] => {
        const passage = passages[found.passage];
        return passage === undefined ? [] : [new Found(passage, found, question.asked, told)];
      });
      return {
        hits,
        confidence,
        answered: confidence >= THRESHOLD,
        ...(question.arabizi ? { notice: 'arabizi' as const } : {}),
      };
    },
  };
  collections.set(index, collection);
  return index;
}

/**
 * Those of the candidates that are rescored, in no order, and behind them, if more are asked for, the next best. They
 * are chosen by what all their words are worth: stage one has looked up only some words, and not how often.
 */
function preselected(candidates: readonly number[], matcher: Matcher, limit: number): number[] {
  const passages = Uint32Array.from(candidates);
  const words = matcher.glances(passages);
  const places = best(passages, words, Math.max(RESCORED, limit));
  if (limit > RESCORED)
    places.sort((a, b) => (words[b] ?? 0) - (words[a] ?? 0) || (passages[a] ?? 0) - (passages[b] ?? 0));
  return places.map((place) => passages[place] ?? 0);
}
