/**
 * Roots: what a noun shares with its broken plural, and a verb with its noun.
 *
 *     قتيل، قتلى، مقتول، اقتتال → قتل     أطفال، طفل → طفل     موقع، مواقع → وقع     إجلاء، أجلى → جلي
 *
 * An Arabic word is three (rarely four) root letters poured into a pattern. A table of patterns, by length, finds
 * them: ف ع ل stand for the root letters, other letters for themselves. The first pattern that fits wins; frequent
 * ones stand first. It errs («مدينة» is not from مدن's plural alone), so a shared root is weak evidence: it is
 * weighed below a shared stem.
 */

/** Patterns of stems (see stem.ts: no article, no endings), by length. */
const PATTERNS: readonly string[] = `
استفعال مستفعل استفعل يستفعل تستفعل
افتعال انفعال مفاعيل تفاعيل فواعيل افاعيل فعاليل متفاعل يتفاعل تتفاعل
مفعول تفعيل افعال تفاعل مفاعل فواعل فعايل مفتعل منفعل متفعل افتعل انفعل يفتعل تفتعل ينفعل تنفعل يتفعل تتفعل
مفعال فاعول مفعيل افعول فعالي افاعل تفعال فعلان يفاعل فعلاي
فاعل فعال فعول فعيل مفعل افعل تفعل يفعل نفعل فوعل فيعل فعلي فعلت
`
  .split(/\s+/)
  .filter((pattern) => pattern !== '');

interface Pattern {
  /** Fixed letters with their places. */
  readonly fixed: readonly (readonly [number, string])[];
  /** Places of the root's letters. */
  readonly root: readonly number[];
}

const byLength = new Map<number, Pattern[]>();
for (const source of PATTERNS) {
  const root: number[] = [];
  const fixed: [number, string][] = [];
  const first = source.indexOf('ف');
  const middle = source.indexOf('ع');
  // «فعاليل», «فعايل»: only the first ل after ع is the root's
  const third = source.indexOf('ل', middle);
  for (let at = 0; at < source.length; at++) {
    if (at === first || at === middle || at === third) root.push(at);
    else fixed.push([at, source.charAt(at)]);
  }
  byLength.set(source.length, [...(byLength.get(source.length) ?? []), { fixed, root }]);
}

/** Weak letters change or vanish: the last is one sort («جلا», «جلي», «جلاء»), so is the middle («قول», «قال», «قيل»). */
function normalised(letters: string): string {
  const [first = '', second = '', third = ''] = letters;
  const weak = (letter: string): boolean => 'اويء'.includes(letter);
  return (weak(first) ? 'و' : first) + (weak(second) ? 'و' : second) + (weak(third) ? 'ي' : third);
}

/** The root of a stem as three letters, or undefined when no pattern fits: `rootOf('قتيل') === 'قتل'`. */
export function rootOf(stem: string): string | undefined {
  const word = stem.replace(/اء$/, 'اي').replace(/ء/g, 'ا');
  if (!/^[\u0621-\u064A]{3,7}$/.test(word)) return undefined;
  if (word.length === 3) return normalised(word);
  for (const { fixed, root } of byLength.get(word.length) ?? []) {
    if (fixed.every(([at, letter]) => word[at] === letter))
      return normalised(root.map((at) => word.charAt(at)).join(''));
  }
  // «اجتمعت», «يقتلون» lost their endings already; a verb's ت may still stand there
  if (word.endsWith('ت') || word.endsWith('ه')) return rootOf(word.slice(0, -1));
  return undefined;
}
