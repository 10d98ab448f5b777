/**
 * Respelling: the word meant by one that nobody knows, written as it is heard. «الماظي» is الماضي, «التنفيدي» التنفيذي;
 * in Iraq «يوكف» is يوقف; «كانو» lacks its last letter, «هتقف» says ستقف.
 */
import { known, withoutProclitics } from './stem.ts';

/** Letters that are written for others, where sounds have fallen together: each pair is what is written and what is meant. */
const HEARD = 'ظض ضظ دذ ذد تث سث زذ كق جق غق طت صس سص'.split(' ');

/** Future and present of the dialects, and the question word that is written onto the verb: «شقالت», «حنروح». */
const PREFIX = /^(?:[هح](?=[يتنا]..)|ش(?=...)|د(?=ي..)|غا?(?=[يتن]..)|ك(?=[يتن]..)|س(?=[يتن]..))/;

/**
 * The word meant by a folded word that is not known, without its proclitics, or undefined: `respelt('انخفظت') === 'انخفضت'`.
 * `isWord` knows words beside those that news have often.
 */
export function respelt(word: string, isWord: (bare: string) => boolean = () => false): string | undefined {
  for (const base of [withoutProclitics(word), word])
    for (const reading of readingsOf(base))
      if (reading.length > 2 && (known(reading) > 0 || isWord(reading))) return reading;
  return undefined;
}

/** What a word may have been meant for: a plural without its last letter, another letter, the verb behind a prefix. */
function* readingsOf(word: string): Generator<string> {
  if (/..و$/.test(word)) yield word.slice(0, -1);
  for (const [heard = '', meant = ''] of HEARD) if (word.includes(heard)) yield word.replaceAll(heard, meant);
  // «ماسلموش», «معرفش»
  if (/...ش$/.test(word)) {
    const denied = word.slice(0, -1);
    yield* [denied.replace(/^ما?(?=...)/, ''), denied];
  }
  const verb = word.replace(PREFIX, '');
  if (verb !== word) yield* [verb, ...(/..و$/.test(verb) ? [verb.slice(0, -1)] : [])];
}
