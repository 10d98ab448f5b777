/** A page's body: the article's own paragraphs and sub-headings, in order, without what stands around them. */
import { Readability } from '@mozilla/readability';
import { fold } from '../arabic/fold.ts';
import { type Block, blocksOf } from './blocks.ts';
import { BESIDE, FURNITURE, isInvitation, isPageLine } from './boilerplate.ts';
import { dateIn } from './dates.ts';
import { type PageDocument, type PageElement, parsePage } from './dom.ts';

export interface BodyParagraph {
  readonly text: string;
  readonly kind: 'heading' | 'text';
}

/** The paragraphs of the article on a page, without its title. Empty when the page holds no article. */
export function bodyOf(html: string, title = ''): BodyParagraph[] {
  const page = parsePage(html);
  for (const element of [...page.querySelectorAll(FURNITURE)]) element.remove();
  for (const element of [...page.querySelectorAll('[class],[id]')]) {
    if (standsBeside(element)) element.remove();
  }
  const content = readable(page);
  return content === undefined ? [] : ownParagraphs(blocksOf(content), title);
}

/** A block named for what stands beside articles, and too short or too full of links to be the article itself. */
function standsBeside(element: PageElement): boolean {
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
  if (!BESIDE.test(names) || /^(?:html|body|main|article)$/i.test(element.nodeName)) return false;
  const paragraphs = [...element.querySelectorAll('p')].filter(
    ({ textContent }) => (textContent ?? '').trim().length > 80,
  );
  return paragraphs.length < 3;
}

function readable(page: PageDocument): PageElement | undefined {
  const reader = new Readability<PageElement>(page as never, {
    keepClasses: true,
    charThreshold: 200,
    serializer: (node) => node as never,
  });
  return reader.parse()?.content ?? undefined;
}

/** Letters and digits only, folded: for comparing with the title. */
const bare = (text: string): string =>
  fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const HEADING = /^h[2-6]$/;

function ownParagraphs(blocks: readonly Block[], title: string): BodyParagraph[] {
  const kept: BodyParagraph[] = [];
  let invited = false;
  for (const block of blocks) {
    const isLink = block.linked > 0.9 && !/[.!؟]["»”]?$/.test(block.text);
    if (isInvitation(block.text) && (block.text.length < 60 || block.linked > 0.3)) invited = true;
    else if (invited && (isLink || (block.tag === 'li' && block.linked > 0.5))) continue;
    else {
      invited = false;
      if (isLink && (block.tag === 'li' || HEADING.test(block.tag) || block.text.length < 140)) continue;
      if (!isLink && (isPageLine(block.text) || (kept.length === 0 && isDateLine(block.text)))) continue;
      if (bare(block.text) === bare(title) || !/[\p{L}\p{N}]/u.test(block.text)) continue;
      kept.push({ text: block.text, kind: isHeading(block) ? 'heading' : 'text' });
    }
  }
  // a sub-heading with nothing below it introduced what was left out
  while (kept.at(-1)?.kind === 'heading') kept.pop();
  return kept;
}

/** A line above the text that is a date and little else: «7 فبراير/ شباط 2024». */
const isDateLine = (text: string): boolean =>
  text.length <= 60 && text.split(/\s+/).length <= 8 && !/[.!؟]$/.test(text) && dateIn(text) !== undefined;

/** A heading element, or a short bold line that ends no sentence. */
const isHeading = ({ tag, bold, text }: Block): boolean =>
  HEADING.test(tag) || (bold && text.split(/\s+/).length <= 12 && !/[.!…،:»"”]$/.test(text));
