/** The article's region of a page: its core, and what stands around and among it, judged box by box. */
import { type Block, blocksOf, titlePosition } from './blocks.ts';
import { isInvitation, isPageLine } from './boilerplate.ts';
import { boxOf, coreOf, groupedBy, isSentence, isTextElement, type Witness } from './core.ts';
import { ancestorsOf, isElement, type PageDocument, type PageElement } from './dom.ts';
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

  const container = commonAncestor(core.map(boxOf));
  const regions = new Set([container, ...continuationsOf(container)]);
  const regionOf = ({ element }: Block): PageElement | undefined =>
    ancestorsOf(element).find((ancestor) => regions.has(ancestor));
  const within = blocks.filter((block) => positionOf(block) > titleAt && regionOf(block) !== undefined);
  const alike = within.filter(
    (block) => kindOf(boxOf(block)) === kindOf(boxOf(first)) || regionOf(block) !== container,
  );
  const from = positionOf(alike[0] ?? first);
  const to = positionOf(alike.at(-1) ?? first);
  const isAlike = new Set(alike);
  const isCard = cardsOf(within, core);
  // where the paragraphs stand in the container itself, all of it is the article's; else only what stands between them
  const isTight = boxOf(first) === container;
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

const asText = (block: Block): Block => ({ ...block, tag: 'p', bold: false });

/** Boxes beside the container that are called as it is and more, or less: «text» and «text more-text», hidden until asked for. */
function continuationsOf(container: PageElement): PageElement[] {
  const classes = classesOf(container);
  const siblings = [...(container.parentElement?.childNodes ?? [])].filter(isElement);
  return siblings.filter((sibling) => {
    const others = classesOf(sibling);
    const [few, many] = others.size < classes.size ? [others, classes] : [classes, others];
    return sibling !== container && few.size > 0 && [...few].every((name) => many.has(name));
  });
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
 * التطبيق», a player's controls), or a picture and its caption. A box is as large as it can be without any of the core.
 */
function cardsOf(within: readonly Block[], core: readonly Block[]): (block: Block) => boolean {
  const holders = new Set(core.flatMap(({ element }) => ancestorsOf(element)));
  const outermost = ({ element }: Block): PageElement => {
    const ancestors = ancestorsOf(element);
    return ancestors[ancestors.findIndex((ancestor) => holders.has(ancestor)) - 1] ?? element;
  };
  const boxes = groupedBy(within, outermost);
  const cards = new Set<PageElement>();
  for (const [box, blocks] of boxes) {
    if (isTextElement(box) || holders.has(box)) continue;
    const all = blocks.reduce((sum, { text }) => sum + text.length, 0);
    const linked = blocks.reduce((sum, block) => sum + block.text.length * block.linked, 0);
    const isLabelled = blocks.some(({ text, linked: part }) => isPageLine(text) || isInvitation(text, part));
    const isPicture =
      blocks.length === 1 && all <= LONGEST_CAPTION && box.querySelector('img, amp-img, video') !== null;
    if (linked / all >= CARD || isLabelled || isPicture) cards.add(box);
  }
  return (block) => cards.has(outermost(block));
}
