/** The standfirst: the sentence or two between a headline and the text, which many publishers set apart from it. */
import type { Block } from './blocks.ts';
import { bare } from './compare.ts';
import type { PageElement } from './dom.ts';
import { wordsOf } from './furniture.ts';

/** Words in classes that name it. */
const NAMES =
  /^(?:lead|lede|leadtext|summary|standfirst|sub(?:title|titles|head|heading|headline)|chapo|chapeau|teaser|intro|introduction|introtext|excerpt|abstract|dec?k|description|desc|announce|spot|brief|synopsis)$/;

/** A label is shorter. */
const SHORTEST = 25;
/** A paragraph of this length that ends as a sentence is one, whatever its name. */
const SENTENCE = 60;

/**
 * True for a block above the text that is the article's standfirst: the page gives it as its own description, or it
 * stands below the title (`below` blocks after it, undefined where the title is not found) and is named so, is a heading
 * right below, or a whole sentence.
 */
export function isStandfirst(
  { text, tag, element, linked }: Block,
  { title, description = '' }: { readonly title: string; readonly description?: string | undefined },
  below: number | undefined,
): boolean {
  if (text.length < SHORTEST || linked > 0.3 || bare(text) === bare(title)) return false;
  const told = bare(description);
  const own = bare(text);
  if (told.length >= SHORTEST && (own.startsWith(told) || told.startsWith(own))) return true;
  if (below === undefined) return false;
  const isParagraph = /^(?:p|h[2-6])$/.test(tag);
  return (
    isNamed(element) ||
    (below === 0 && /^h[2-6]$/.test(tag)) ||
    (isParagraph && text.length >= SENTENCE && /[.!؟]["»”]?$/.test(text))
  );
}

/** A name on the block, or on one of the two boxes around it. */
function isNamed(element: PageElement): boolean {
  return [element, element.parentElement, element.parentElement?.parentElement].some((at) =>
    wordsOf(at?.getAttribute('class') ?? '').some(
      (words) => words.some((word) => NAMES.test(word)) || NAMES.test(words.slice(-2).join('')),
    ),
  );
}
