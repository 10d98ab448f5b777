/** Whether a text is worth being read for tolls: most tell of none, and looking at every number costs. */
import { stemsOf } from './counted.ts';
import { personNoun } from './people.ts';
import { TRIGGERS } from './triggers.ts';

const known = new Map<string, boolean>();

/** True for a folded word that may say what befell somebody, whatever is written together with it: «قتل», «وقتلاهم», «للخطف». */
export function mayTellFate(word: string): boolean {
  const seen = known.get(word);
  if (seen !== undefined) return seen;
  const tells = stemsOf(word).some((stem) => {
    const plain = stem.replace(/^ال/, '');
    return [stem, plain, plain.replace(/(?:ه|ها|هم|هما)$/, '')].some(
      (form) => TRIGGERS.has(form) || personNoun(form)?.category !== undefined,
    );
  });
  if (known.size < 100_000) known.set(word, tells);
  return tells;
}
