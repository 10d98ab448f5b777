/** The standfirst: the sentence or two between a headline and the text, which many publishers set apart from it. */
import type { Block } from './blocks.ts';
import { bare } from './compare.ts';
import type { PageElement } from './dom.ts';
import { wordsOf } from './furniture.ts';

/** Words in classes that name it. */
const NAMES =
  /^(?:lead|lede|leadtext|summary|standfirst|sub(?:title|titles|head|heading|headline)|chapo|chapeau|teaser|intro|introduction|introtext|excerpt|abstract|deck?|description|desc|announce|spot|brief|synopsis)$/;

/** A label is shorter. */
const SHORTEST = 25;

/**
 * True for a block above the text that is the article's standfirst: it is named so, or the page gives it as its own
 * description. Below a title found on the page both count; without one, only the description does.
 */
export function isStandfirst(
  { text, element, linked }: Block,
  { title, description = '' }: { readonly title: string; readonly description?: string | undefined },
  isBelowTitle: boolean,
): boolean {
  if (text.length < SHORTEST || linked > 0.3 || bare(text) === bare(title)) return false;
  const told = bare(description);
  const own = bare(text);
  if (told.length >= SHORTEST && (own.startsWith(told) || told.startsWith(own))) return true;
  if (!isBelowTitle) return false;
  const around = [element, element.parentElement, element.parentElement?.parentElement].filter(
    (at): at is PageElement => at !== null && at !== undefined,
  );
  return around.some((at) =>
    wordsOf(at.getAttribute('class') ?? '').some((words) => {
      const joined = words.slice(-2).join('');
      return words.some((word) => NAMES.test(word)) || NAMES.test(joined);
    }),
  );
}
