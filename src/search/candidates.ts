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

/** How many postings the look-up may touch in a collection of so many passages: very frequent stems cost most and decide least. */
const budgetOf = (passages: number): number => 300 + passages / 200;

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

  /**
   * The stems to look up with their weights, until the budget is spent: first the question's own words, the rarest
   * first, then other words for them, those that tell most for what they cost first. The best one is always looked up.
   */
  #lookUp(terms: readonly Term[]): Map<number, number> {
    const own: Wanted[] = [];
    const other: Wanted[] = [];
    for (const { meetings, idf } of terms)
      for (const [stem, { weight, kind }] of meetings) {
        const cost = this.#frequency(stem);
        if (cost === 0) continue;
        if (kind === 'stem' || kind === 'glossary') own.push({ stem, weight, cost, value: weight * idf });
        else other.push({ stem, weight, cost, value: (weight * weight * idf) / Math.log(2 + cost) });
      }
    const budget = budgetOf(this.#mini.documentCount);
    const chosen = new Map<number, number>();
    let spent = 0;
    for (const wanted of [own, other])
      for (const { stem, weight, cost } of wanted.sort((a, b) => b.value - a.value)) {
        const known = chosen.get(stem);
        if (known === undefined && chosen.size > 0 && spent + cost > budget) continue;
        if (known === undefined) spent += cost;
        chosen.set(stem, Math.max(known ?? 0, weight));
      }
    return chosen;
  }
}

/** A stem that could be looked up. */
interface Wanted {
  readonly stem: number;
  readonly weight: number;
  readonly cost: number;
  readonly value: number;
}
