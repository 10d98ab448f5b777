/** Context: what a passage is about beyond its own words. «الهجوم» is named in the paragraph before, or in the title. */

import { fold } from '../arabic/fold.ts';
import type { Passage } from '../corpus/passages.ts';
import type { Weights } from './weights.ts';

/** A passage that tells what another is about, and how much a word met there counts. */
export interface Around {
  readonly passage: number;
  readonly weight: number;
}

/** A sub-heading or title: marked as one, or a few words without a mark at their end. */
export const isHeading = ({ paragraph, text }: Passage): boolean =>
  paragraph.kind !== 'text' || (text.length < 60 && !/[.!?؟…:»"”]\s*$/.test(text));

/** The paragraph goes on with the one before: its speaker or its event is not named again. */
const GOES_ON =
  /^و?(اضاف|اضافت|تابع|تابعت|اردف|اردفت|استطرد|استطردت|مضي|مضت|ختم|ختمت|اوضح|اوضحت|اكد|اكدت|اشار|اشارت|لفت|لفتت|شدد|شددت|بين|بينت|قال|قالت|ذكر|ذكرت|اخبر|اخبرت|نتج|اسفر|اسفرت|ادي|ادت|ياتي|جاء|كما|كذلك|ايضا) /;

/** How far above a sub-heading is looked for. */
const REACH = 8;

/** The passages around passage `index`, of the same article. */
export function contextOf(
  passages: readonly Passage[],
  index: number,
  weights: Weights['context'],
): Around[] {
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
  return out;
}
