/** The sentence of a passage that is quoted: the one that answers, of which the ranking knows how well it meets the question. */
import type { Asked } from './asked.ts';
import { OFFERED } from './offers.ts';
import type { Ranked } from './rank.ts';
import type { Term } from './terms.ts';

/** What the sentence before, or the passage's first, tells of who or what goes on here: «… أسس المدينة. *وكان ذلك* …». */
const CARRIED = 0.5;
/** How much more a sentence counts that offers the kind of answer asked for: more than in ranking, for it is all that is read. */
const OFFER = 0.5;

/** A sentence of a passage by its number, and how well it offers the kind of answer asked for, 0 to 1. */
export interface Chosen {
  readonly sentence: number;
  readonly offered: number;
}

/** Chooses the sentence to quote. */
export function sentenceOf(
  { match: { sentences }, sentence: best, offered }: Pick<Ranked, 'match' | 'sentence' | 'offered'>,
  terms: readonly Term[],
  asked: Asked,
): Chosen {
  const bits = OFFERED[asked] ?? 0;
  let chosen: Chosen = { sentence: best, offered };
  let most = 0;
  for (const [at, { best: met, cues }] of sentences.entries()) {
    const offers = at === best ? offered : (cues & bits) === 0 ? 0 : 1;
    let sum = 0;
    for (const [term, { idf }] of terms.entries()) {
      const carried = Math.max(
        sentences[at - 1]?.best[term] ?? 0,
        at > 0 ? (sentences[0]?.best[term] ?? 0) : 0,
      );
      sum += idf * Math.max(met[term] ?? 0, CARRIED * carried);
    }
    sum *= 1 + OFFER * offers;
    if (sum <= most) continue;
    most = sum;
    chosen = { sentence: at, offered: offers };
  }
  return chosen;
}
