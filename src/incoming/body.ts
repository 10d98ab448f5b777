/** A page's body: the article's own paragraphs and sub-headings, in order, without what stands around them. */
import type { Block } from './blocks.ts';
import { isAppendix, isCredit, isEnd, isInvitation, isPageLine } from './boilerplate.ts';
import { bare } from './compare.ts';
import type { Witness } from './core.ts';
import { dateIn } from './dates.ts';
import { type PageDocument, type PageElement, textOf } from './dom.ts';
import { clearFurniture } from './furniture.ts';
import { articleBlocks } from './region.ts';

export interface BodyParagraph {
  readonly text: string;
  readonly kind: 'heading' | 'text';
}

/** The paragraphs of the article on `page`, without its title. Empty when the page holds no article. The page is left without its furniture. */
export function bodyOf(page: PageDocument, witness: Witness): BodyParagraph[] {
  clearFurniture(page, witness.title);
  return ownParagraphs(articleBlocks(page, witness), witness.title);
}

const HEADING = /^h[1-6]$/;

function ownParagraphs(blocks: readonly Block[], title: string): BodyParagraph[] {
  const kept: (BodyParagraph & { readonly block: Block })[] = [];
  let invited = false;
  for (const block of blocks) {
    if (isEnd(block.text) || (HEADING.test(block.tag) && isAppendix(block.text))) break;
    if (isInvitation(block.text, block.linked)) invited = true;
    else if (invited && block.linked > 0.5) continue;
    else {
      invited = false;
      if (block.linked > 0.9 && block.text.length < 200) {
        // a heading over a list of links goes with them
        if (block.tag === 'li' && kept.at(-1)?.kind === 'heading') kept.pop();
        continue;
      }
      if (isPageLine(block.text) || isCredit(block.text) || isCaption(block)) continue;
      if (kept.length === 0 && isDateLine(block.text)) continue;
      // the text stands twice on pages that have a version for telephones in them
      if (block.text.length > 40 && kept.some(({ text }) => text === block.text)) continue;
      if (bare(block.text) === bare(title) || !/\p{L}/u.test(block.text)) continue;
      kept.push({ text: block.text, kind: isHeading(block, kept.length === 0) ? 'heading' : 'text', block });
    }
  }
  // a sub-heading with nothing below it introduced what was left out
  while (kept.at(-1)?.kind === 'heading') kept.pop();
  return kept.map(({ text, kind }) => ({ text, kind }));
}

/** A line above the text that is a date and little else: «7 فبراير/ شباط 2024». */
const isDateLine = (text: string): boolean =>
  text.length <= 60 && text.split(/\s+/).length <= 8 && !/[.!؟]$/.test(text) && dateIn(text) !== undefined;

/** A short line in one paragraph with a picture, or in one right below a picture that is very short or names its source: «صورة من الموقع (رويترز)». */
function isCaption({ text, element, tag, bold }: Block): boolean {
  if (text.length > 120 || /[.!؟:]["»”]?$/.test(text) || HEADING.test(tag)) return false;
  if (hasPicture(element)) return true;
  const above = element.previousElementSibling;
  return (
    !bold &&
    (text.length <= 50 || text.endsWith(')')) &&
    above !== null &&
    hasPicture(above) &&
    textOf(above) === undefined
  );
}

const hasPicture = (element: PageElement): boolean => element.querySelector('img, amp-img, video') !== null;

/** A heading element, or a short bold line that ends no sentence; the first line of a text is none by being bold. */
const isHeading = ({ tag, bold, text }: Block, isFirst: boolean): boolean =>
  HEADING.test(tag) ||
  (!isFirst &&
    bold &&
    text.split(/\s+/).length <= 12 &&
    !/(?:[.!…،:]|[.!؟…،]["»”])$/.test(text) &&
    !/^\(.*\)$/.test(text));
