/** The article's region of a page: its core, and what stands around and among it, judged box by box. */

import { groupBy } from '../group-by.ts';
import { type Block, blocksOf, titlePosition } from './blocks.ts';
import { isInvitation, isPageLine } from './boilerplate.ts';
import { boxOf, coreOf, isSentence, isTextElement, type Witness } from './core.ts';
import { ancestorsOf, type PageDocument, type PageElement } from './dom.ts';
import { isProse } from './furniture.ts';
import { isStandfirst } from './standfirst.ts';

/** The article's blocks on a page without furniture, in order; a standfirst first. Labels of the page may stand among them. */
export function articleBlocks(page: PageDocument, witness: Witness): Block[] {
  const blocks = page.documentElement === null ? [] : blocksOf(page.documentElement);
  const titleAt = titlePosition(blocks, witness.title);
  const { blocks: core, kindOf } = coreOf(blocks, titleAt, witness);
  const [first] = core;
  if (first === undefined) return [];
  const positions = new Map(blocks.map((block, at) => [block, at]));
  const positionOf = (block: Block): number => positions.get(block) ?? -1;

  const container = widened(commonAncestor(core.map(boxOf)), blocks.slice(titleAt + 1));
  const continues = continuationOf([container, ...core.map(boxOf)]);
  const isWithin = ({ element }: Block): boolean =>
    ancestorsOf(element).some((ancestor) => ancestor === container || continues(ancestor));
  const within = blocks.filter((block) => positionOf(block) > titleAt && isWithin(block));
  const alike = within.filter(
    (block) => kindOf(boxOf(block)) === kindOf(boxOf(first)) || ancestorsOf(block.element).some(continues),
  );
  const from = positionOf(alike[0] ?? first);
  const to = positionOf(alike.at(-1) ?? first);
  const isAlike = new Set(alike);
  const isCard = cardsOf(within, core);
  // where the paragraphs stand in the container itself, all of it is the article's; else only what stands between them
  const isTight = boxOf(first) === container || holdsText(container, within);
  const own = within.filter((block) => {
    if (isAlike.has(block)) return true;
    if (isCard(block)) return false;
    const at = positionOf(block);
    return (at > from && at < to) || ((isTight || at < from) && isSentence(block));
  });

  const above = blocks.slice(titleAt + 1, positionOf(own[0] ?? first));
  const standfirst = above.filter((block, at) =>
    isStandfirst(block, witness, titleAt === -1 ? undefined : at),
  );
  // a heading right below the title is a standfirst too, and no sub-heading
  const isFirst = (block: Block): boolean => titleAt !== -1 && positionOf(block) === titleAt + 1;
  return [
    ...standfirst.map(asText),
    ...own.map((block) => (isFirst(block) && isStandfirst(block, witness, 0) ? asText(block) : block)),
  ];
}

/** The nearest box around `container` that holds text of its own beside it: the rest of an article whose end is hidden until asked for. */
function widened(container: PageElement, blocks: readonly Block[]): PageElement {
  const parent = container.parentElement;
  return parent !== null && holdsText(parent, blocks) ? widened(parent, blocks) : container;
}

/** True when some paragraphs stand in the box itself. One alone may be a standfirst. */
const holdsText = (box: PageElement, blocks: readonly Block[]): boolean =>
  blocks.filter((block) => boxOf(block) === box && isProse(block) && isSentence(block)).length > 1;

const asText = (block: Block): Block => ({ ...block, tag: 'p', bold: false });

/** Tells which boxes stand beside those of the core and are called as they are and more, or less: «text» and «text more-text», hidden until asked for. */
function continuationOf(boxes: readonly PageElement[]): (element: PageElement) => boolean {
  const own = new Set(boxes);
  const byParent = groupBy([...own], ({ parentElement }) => parentElement);
  return (element) => {
    if (own.has(element)) return false;
    const classes = classesOf(element);
    return (byParent.get(element.parentElement) ?? []).some((box) => {
      const others = classesOf(box);
      const [few, many] = others.size < classes.size ? [others, classes] : [classes, others];
      return box.nodeName === element.nodeName && few.size > 0 && [...few].every((name) => many.has(name));
    });
  };
}

const classesOf = (element: PageElement): Set<string> =>
  new Set((element.getAttribute('class') ?? '').split(/\s+/).filter((name) => name !== ''));

function commonAncestor(boxes: readonly PageElement[]): PageElement {
  const [first, ...others] = boxes.map(ancestorsOf);
  const sets = others.map((ancestors) => new Set(ancestors));
  const common = first?.find((ancestor) => sets.every((set) => set.has(ancestor)));
  if (common === undefined) throw new Error('boxes of one page have its root in common');
  return common;
}

/** From this part of its text in links on, a box among the paragraphs leads elsewhere: a promoted article, a programme, a list of tags. */
const CARD = 0.25;
/** A picture's caption is no longer. */
const LONGEST_CAPTION = 250;

/**
 * Tells which blocks stand in a box that is no part of the text: it leads elsewhere, holds a label of the page («حمّل
 * التطبيق», a player's controls), a picture and its caption, or no sentence at all. A box is as large as it can be without any of the core.
 */
function cardsOf(within: readonly Block[], core: readonly Block[]): (block: Block) => boolean {
  const holders = new Set(core.flatMap(({ element }) => ancestorsOf(element)));
  const outermost = ({ element }: Block): PageElement => {
    const ancestors = ancestorsOf(element);
    return ancestors[ancestors.findIndex((ancestor) => holders.has(ancestor)) - 1] ?? element;
  };
  const boxes = groupBy(within, outermost);
  const cards = new Set<PageElement>();
  for (const [box, blocks] of boxes) {
    if (isTextElement(box) || holders.has(box)) continue;
    const all = blocks.reduce((sum, { text }) => sum + text.length, 0);
    const linked = blocks.reduce((sum, block) => sum + block.text.length * block.linked, 0);
    const isLabelled = blocks.some(({ text, linked: part }) => isPageLine(text) || isInvitation(text, part));
    const isPicture =
      blocks.length === 1 && all <= LONGEST_CAPTION && box.querySelector('img, amp-img, video') !== null;
    const saysNothing =
      !blocks.some(isSentence) && !blocks.every(({ tag, bold }) => bold || /^(?:h[2-6]|li|d[td])$/.test(tag));
    if (linked / all >= CARD || isLabelled || isPicture || saysNothing) cards.add(box);
  }
  return (block) => cards.has(outermost(block));
}
