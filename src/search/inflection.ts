/** Inflection: the forms of a word that the lexicon may have instead. */

/** The letters that a verb of the present begins with, of those that the lexicon's verbs do: ي, and ت and ن for others. */
const isPresent = (letter: string | undefined): boolean => letter === 'ي' || letter === 'ت' || letter === 'ن';

/** Prefixes of purpose and future, and the dialects' of present and future: «لتغلق»، «سيسرح»، «هيسرح»، «كيسرح». */
const PREFIXES = 'سهحكبغل';

/**
 * Verb forms of a stem that the lexicon or a passage may have instead: «تقتل»، «قتلت» → «يقتل»، «قتل»; «يحتفل» → «احتفل»;
 * «تقع» → «يقع»، «وقع»; a prefix goes first.
 */
export function verbForms(stem: string): string[] {
  const out: string[] = [];
  if (stem.length < 3) return out;
  addVerb(out, stem);
  if (stem.length >= 4 && stem.endsWith('ت')) addTense(out, stem.slice(0, -1));
  if (stem.length >= 5 && isPresent(stem[1]) && PREFIXES.includes(stem.charAt(0)))
    addTense(out, stem.slice(1));
  return out;
}

function addTense(out: string[], form: string): void {
  out.push(form);
  addVerb(out, form);
}

function addVerb(out: string[], form: string): void {
  if (form.length < 3 || !isPresent(form[0])) return;
  const rest = form.slice(1);
  if (form[0] !== 'ي') out.push(`ي${rest}`);
  if (rest.length === 2) out.push(`و${rest}`);
  else out.push(rest, `ا${rest}`);
}

/** The base forms that an English word may be an inflection of, itself first: "bodies" → "body", "killing" → "kill". */
export function englishForms(word: string): string[] {
  const out = [word];
  const push = (form: string): void => {
    if (form.length >= 2 && !out.includes(form)) out.push(form);
  };
  const bare = word.replace(/['’]s?$/, '');
  push(bare);
  if (bare.endsWith('ies')) push(`${bare.slice(0, -3)}y`);
  if (bare.endsWith('es')) push(bare.slice(0, -2));
  if (bare.endsWith('s')) push(bare.slice(0, -1));
  for (const ending of ['ed', 'ing', 'er', 'ers']) {
    if (!bare.endsWith(ending)) continue;
    const rest = bare.slice(0, -ending.length);
    push(rest);
    push(`${rest}e`);
    if (/(.)\1$/.test(rest)) push(rest.slice(0, -1));
    if (rest.endsWith('i')) push(`${rest.slice(0, -1)}y`);
  }
  if (bare.endsWith('ly')) push(bare.slice(0, -2));
  return out;
}
