/**
 * Stage one: the passages that may answer, from MiniSearch.
 *
 * The place where a search server would go for corpora that outgrow one machine.
 */
import MiniSearch from 'minisearch';
import type { Term } from './terms.ts';

/** A passage by number with the index's score. */
export interface Candidate {
  readonly passage: number;
  readonly score: number;
}

interface Row {
  readonly id: number;
  readonly stems: string;
}

/** How many passages the look-up may touch: very frequent stems cost most and decide least. */
const BUDGET = 4000;

export class Candidates {
  readonly #mini = new MiniSearch<Row>({
    fields: ['stems'],
    tokenize: (text) => text.split(' '),
    processTerm: (term) => term,
  });
  readonly #frequency: (stem: number) => number;

  constructor(frequency: (stem: number) => number) {
    this.#frequency = frequency;
  }

  /** Adds a passage by its stems. Stems are stored by number, written in base 36: short keys make a small index. */
  add(passage: number, stems: readonly number[]): void {
    this.#mini.add({ id: passage, stems: stems.map((stem) => stem.toString(36)).join(' ') });
  }

  /** The best `n` passages for the terms of a question; `keep` limits them. */
  candidates(terms: readonly Term[], n: number, keep?: (passage: number) => boolean): Candidate[] {
    const weights = this.#lookUp(terms);
    if (weights.size === 0) return [];
    const found = this.#mini.search([...weights.keys()].map((stem) => stem.toString(36)).join(' '), {
      boostTerm: (term) => weights.get(Number.parseInt(term, 36)) ?? 1,
      ...(keep === undefined ? {} : { filter: ({ id }) => keep(id as number) }),
    });
    // MiniSearch multiplies by the number of words matched, which hurts: divide it out
    return found
      .map(({ id, score, queryTerms }) => ({
        passage: id as number,
        score: score / Math.max(1, queryTerms.length),
      }))
      .sort((a, b) => b.score - a.score || a.passage - b.passage)
      .slice(0, n);
  }

  /** The stems to look up with their weights: the ones that tell most first, until the budget is spent. */
  #lookUp(terms: readonly Term[]): Map<number, number> {
    const wanted = terms
      .flatMap(({ meetings, idf }) =>
        [...meetings].map(([stem, { weight }]) => ({
          stem,
          weight,
          value: weight * idf,
          cost: this.#frequency(stem),
        })),
      )
      .sort((a, b) => b.value - a.value);
    const chosen = new Map<number, number>();
    let spent = 0;
    for (const { stem, weight, cost } of wanted) {
      if (cost === 0 || (spent > 0 && spent + cost > BUDGET)) continue;
      if (!chosen.has(stem)) spent += cost;
      chosen.set(stem, Math.max(chosen.get(stem) ?? 0, weight));
    }
    return chosen;
  }
}
