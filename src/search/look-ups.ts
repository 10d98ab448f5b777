/** Look-ups: which of the stems that stand for a question's terms are looked up, so that it costs no more than it may. */
import type { Measures } from './collection.ts';
import type { Term } from './terms.ts';
import { PART } from './uses.ts';

/** How much the look-ups of a question may cost together: very frequent stems cost most and decide least. */
export interface Budget {
  /** How many postings they may touch, … */
  readonly postings: number;
  /** … if looking up a stem, however few passages hold it, costs as much as so many. */
  readonly stem: number;
}

/** A stem to look up, for the term of the question with this number. */
export interface LookUp {
  readonly stem: number;
  readonly term: number;
  /** What a passage gains by holding it. */
  readonly value: number;
}

/** Stems that could be looked up, in rows. A question has hundreds: the rows are used again for the next one. */
class Wanted {
  size = 0;
  readonly stem: number[] = [];
  readonly term: number[] = [];
  readonly value: number[] = [];
  /** How many passages hold it. */
  readonly cost: number[] = [];
  /** The higher, the sooner it is looked up; below zero when it was, or costs too much. */
  readonly order: number[] = [];

  add(stem: number, term: number, value: number, cost: number, order: number): void {
    const row = this.size++;
    this.stem[row] = stem;
    this.term[row] = term;
    this.value[row] = value;
    this.cost[row] = cost;
    this.order[row] = order;
  }

  /** The first of the best that cost no more than this, -1 for none; those that cost more are passed over from now on. */
  takeBest(most: number): number {
    const { cost, order } = this;
    let best = -1;
    let highest = -1;
    for (let row = 0; row < this.size; row++) {
      const own = order[row] ?? -1;
      if (own <= highest) continue;
      if ((cost[row] ?? 0) > most) {
        order[row] = -1;
        continue;
      }
      best = row;
      highest = own;
    }
    if (best >= 0) order[best] = -1;
    return best;
  }
}

export class LookUps {
  readonly #own = new Wanted();
  readonly #other = new Wanted();

  /**
   * The stems to look up until the budget is spent: first the question's own words, the rarest first, then other words
   * for them, those that tell most for what they cost. The best one is always looked up. Ordered by term, and in a term
   * by how well they stand for it.
   */
  choose(terms: readonly Term[], measures: Measures, limits: Budget): LookUp[] {
    this.#want(terms, measures);
    const chosen: LookUp[] = [];
    let spent = 0;
    for (const list of [this.#own, this.#other])
      for (;;) {
        const left = chosen.length === 0 ? Number.POSITIVE_INFINITY : limits.postings - limits.stem - spent;
        const row = list.takeBest(left);
        if (row < 0) break;
        spent += limits.stem + (list.cost[row] ?? 0);
        chosen.push({ stem: list.stem[row] ?? 0, term: list.term[row] ?? 0, value: list.value[row] ?? 0 });
      }
    chosen.sort((a, b) => a.term - b.term || b.value - a.value);
    const seen = new Set<number>();
    return chosen.filter(({ stem }) => !seen.has(stem) && seen.add(stem));
  }

  #want(terms: readonly Term[], measures: Measures): void {
    const own = this.#own;
    const other = this.#other;
    own.size = other.size = 0;
    terms.forEach(({ meetings: { stems, weights, kinds }, phrases, idf }, term) => {
      for (let at = 0; at < stems.length; at++) {
        const stem = stems[at] ?? 0;
        const cost = measures.frequency(stem);
        if (cost === 0) continue;
        const weight = weights[at] ?? 0;
        const value = weight * idf;
        if (kinds[at] === 'stem' || kinds[at] === 'glossary') own.add(stem, term, value, cost, value);
        else other.add(stem, term, value, cost, (weight * value) / Math.log(2 + cost));
      }
      // of a phrase the rarest word is looked up; stage two sees whether the others stand beside it
      for (const { rarest, weight } of phrases) {
        const cost = measures.frequency(rarest);
        const value = weight * idf * PART;
        if (cost > 0) other.add(rarest, term, value, cost, (weight * value) / Math.log(2 + cost));
      }
    });
  }
}
