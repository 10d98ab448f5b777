/** Context: what a passage is about beyond its own words. «الهجوم» is named in the paragraph before, or in the title. */

import { fold } from '../arabic/fold.ts';
import type { Passage } from '../corpus/passages.ts';
import type { Weights } from './weights.ts';

/** A passage that tells what another is about, and how much a word met there counts. */
export interface Around {
  readonly passage: number;
  readonly weight: number;
  /** Only names met there count. */
  readonly names?: true;
}

/** A sub-heading or title: marked as one, or a few words without a mark at their end. */
export const isHeading = ({ paragraph, text }: Passage): boolean =>
  paragraph.kind !== 'text' || (text.length < 60 && !/[.!?؟…:»"”]\s*$/.test(text));

/** The paragraph goes on with the one before: its speaker or its event is not named again. */
const GOES_ON =
  /^و?(اضاف|اضافت|تابع|تابعت|اردف|اردفت|استطرد|استطردت|مضي|مضت|ختم|ختمت|اوضح|اوضحت|اكد|اكدت|اشار|اشارت|لفت|لفتت|شدد|شددت|بين|بينت|قال|قالت|ذكر|ذكرت|اخبر|اخبرت|نتج|اسفر|اسفرت|ادي|ادت|ياتي|جاء|كما|كذلك|ايضا) /;

/** How far above a sub-heading is looked for. */
const REACH = 8;

/** What a passage is beyond its own words. */
export interface Surroundings {
  readonly heading: boolean;
  readonly around: readonly Around[];
}

/** The surroundings of a collection's passages, each worked out when it is first asked for. */
export class Context {
  readonly #passages: readonly Passage[];
  readonly #weights: Weights['context'];
  readonly #known: (Surroundings | undefined)[];

  constructor(passages: readonly Passage[], weights: Weights['context']) {
    this.#passages = passages;
    this.#weights = weights;
    this.#known = new Array(passages.length);
  }

  of(index: number): Surroundings {
    let known = this.#known[index];
    if (known === undefined) {
      const passage = this.#passages[index];
      known = {
        heading: passage !== undefined && passage.paragraph.number > 0 && isHeading(passage),
        around: contextOf(this.#passages, index, this.#weights),
      };
      this.#known[index] = known;
    }
    return known;
  }
}

/** The passages around passage `index`, of the same article. */
function contextOf(passages: readonly Passage[], index: number, weights: Weights['context']): Around[] {
  const passage = passages[index];
  if (passage === undefined) return [];
  const same = (at: number): Passage | undefined =>
    passages[at]?.article === passage.article ? passages[at] : undefined;
  const out: Around[] = [];
  const before = same(index - 1);
  if (before === undefined) return out;
  const on = GOES_ON.test(fold(passage.text.slice(0, 40)));
  const weight = on ? weights.continued : weights.before;
  if (!isHeading(before)) {
    out.push({ passage: index - 1, weight });
    const second = same(index - 2);
    if (second !== undefined && !isHeading(second)) out.push({ passage: index - 2, weight: weight * weight });
  }
  for (let at = index - 1; at > index - REACH; at--) {
    const above = same(at);
    if (above === undefined) break;
    if (!isHeading(above)) continue;
    out.push({ passage: at, weight: weights.heading });
    break;
  }
  const first = index - (passage.paragraph.number - 1);
  if (first < index - REACH && same(first)?.paragraph.number === 1)
    out.push({ passage: first, weight: weights.title });
  // whom the first paragraphs name in full the others call «the company», «she»
  for (const opening of [first, first + 1])
    if (opening < index && same(opening) !== undefined)
      out.push({ passage: opening, weight: weights.names, names: true });
  return out;
}
