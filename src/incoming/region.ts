/**
 * Where on a page the article stands. Its paragraphs are alike: they stand in boxes of the same names, so the kind of
 * box that holds most of a page's prose is the article's. What else stands among them is judged box by box.
 */
import { type Block, blocksOf, titlePosition } from './blocks.ts';
import { isInvitation, isPageLine } from './boilerplate.ts';
import { bare } from './compare.ts';
import { ancestorsOf, type PageDocument, type PageElement } from './dom.ts';
import { isProse } from './furniture.ts';
import { isStandfirst } from './standfirst.ts';

/** What a page says of its article elsewhere, by which the article is known. */
export interface Witness {
  readonly title: string;
  /** The page's own summary; often the first paragraph, or its beginning. */
  readonly description?: string | undefined;
  /** The text as given in JSON-LD; often cut, or one run without paragraphs. */
  readonly articleBody?: string | undefined;
}

/** The article's blocks on a page without furniture, in order; a standfirst first. Labels of the page may stand among them. */
export function articleBlocks(page: PageDocument, witness: Witness): Block[] {
  const blocks = page.documentElement === null ? [] : blocksOf(page.documentElement);
  const titleAt = titlePosition(blocks, witness.title);
  const { core, kindOf } = coreOf(blocks, titleAt, witness);
  const [first] = core;
  if (first === undefined) return [];
  const positions = new Map(blocks.map((block, at) => [block, at]));
  const positionOf = (block: Block): number => positions.get(block) ?? -1;
  const [from, to] = [positionOf(first), positionOf(core.at(-1) ?? first)];
  const container = commonAncestor(core.map(boxOf));
  const within = blocks.filter(({ element }) => ancestorsOf(element).includes(container));
  const isCard = cardsOf(within, core);
  const kind = kindOf(boxOf(first));
  const isTight = boxOf(first) === container;
  const own = within.filter((block) => {
    const at = positionOf(block);
    if (at <= titleAt) return false;
    if (kindOf(boxOf(block)) === kind) return true;
    if (isCard(block)) return false;
    return (at > from && at < to) || ((isTight || at < from) && isSentence(block));
  });
  const above = blocks
    .slice(titleAt + 1, positionOf(own[0] ?? first))
    .filter((block) => isStandfirst(block, witness, titleAt !== -1));
  return [...above.map((block) => ({ ...block, tag: 'p', bold: false })), ...own];
}

interface Core {
  readonly core: readonly Block[];
  /** What makes boxes alike. */
  readonly kindOf: (box: PageElement) => string;
}

/** The prose in the kind of box that holds most of it. What the page's summary or JSON-LD repeats weighs more; what stands above the title, less. */
function coreOf(
  blocks: readonly Block[],
  titleAt: number,
  { description = '', articleBody = '' }: Witness,
): Core {
  const body = bare(articleBody);
  const start = bare(description).slice(0, 60);
  const weigh = (block: Block, at: number): number => {
    const text = bare(block.text);
    const isTold =
      (body.length > 200 && body.includes(text)) || (start.length > 20 && text.startsWith(start));
    return block.text.length * (isSentence(block) ? 1 : 0.5) * (isTold ? 3 : 1) * (at < titleAt ? 0.2 : 1);
  };
  const prose = blocks.flatMap((block, at) =>
    isProse(block) && !isInvitation(block.text, block.linked) && !isPageLine(block.text)
      ? [{ block, weight: weigh(block, at) }]
      : [],
  );
  const heaviest = (kindOf: (box: PageElement) => string): Core => {
    const kinds = new Map<string, { weight: number; blocks: Block[] }>();
    for (const { block, weight } of prose) {
      const kind = kindOf(boxOf(block));
      const group = kinds.get(kind) ?? { weight: 0, blocks: [] };
      group.weight += weight;
      group.blocks.push(block);
      kinds.set(kind, group);
    }
    return { core: [...kinds.values()].sort((a, b) => b.weight - a.weight)[0]?.blocks ?? [], kindOf };
  };
  const named = heaviest(kindByName);
  // where every paragraph's box has a name of its own, only the nesting is alike
  return named.core.length > 1 || prose.length < 4 ? named : heaviest(kindByNesting);
}

/** Elements that are text, and no boxes. */
const TEXT = new Set(
  'p h1 h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote pre span font strong b em i u a center'.split(' '),
);

/** The box a block stands in: the nearest element around it that is not text itself. */
function boxOf({ element }: Block): PageElement {
  let box = element;
  while (TEXT.has(box.nodeName.toLowerCase()) && box.parentElement !== null) box = box.parentElement;
  return box;
}

function commonAncestor(boxes: readonly PageElement[]): PageElement {
  const [first, ...others] = boxes.map(ancestorsOf);
  const sets = others.map((ancestors) => new Set(ancestors));
  const common = first?.find((ancestor) => sets.every((set) => set.has(ancestor)));
  if (common === undefined) throw new Error('boxes of one page have its root in common');
  return common;
}

/** The names of a box and those around it, without numbers: `paragraph-1` and `paragraph-2` are alike. */
const kindByName = (box: PageElement): string =>
  ancestorsOf(box)
    .map((at) => `${at.nodeName}.${(at.getAttribute('class') ?? '').replace(/\d+/g, '').trim()}`)
    .join('<');

const kindByNesting = (box: PageElement): string =>
  ancestorsOf(box)
    .map(({ nodeName }) => nodeName)
    .join('<');

/** From this part of its text in links on, a box among the paragraphs leads elsewhere: a promoted article, a programme, a list of tags. */
const CARD = 0.25;

/** Tells which blocks stand in a box that leads elsewhere. A box is as large as it can be without holding any of the core. */
function cardsOf(within: readonly Block[], core: readonly Block[]): (block: Block) => boolean {
  const holders = new Set(core.flatMap(({ element }) => ancestorsOf(element)));
  const outermost = ({ element }: Block): PageElement => {
    const ancestors = ancestorsOf(element);
    return ancestors[ancestors.findIndex((ancestor) => holders.has(ancestor)) - 1] ?? element;
  };
  const boxes = new Map<PageElement, { all: number; linked: number }>();
  for (const block of within) {
    const box = outermost(block);
    const { all, linked } = boxes.get(box) ?? { all: 0, linked: 0 };
    // a box with a label of the page in it is no part of the text either: «حمّل التطبيق», a player's controls
    const isLabel = isPageLine(block.text) || isInvitation(block.text, block.linked);
    boxes.set(box, {
      all: all + block.text.length,
      linked: linked + (isLabel ? Number.POSITIVE_INFINITY : block.text.length * block.linked),
    });
  }
  return (block) => {
    const box = outermost(block);
    if (TEXT.has(box.nodeName.toLowerCase())) return false;
    const { all, linked } = boxes.get(box) ?? { all: 1, linked: 0 };
    return linked / all >= CARD;
  };
}

/** Ends as a sentence does. */
const isSentence = ({ text, linked }: Block): boolean => linked < 0.3 && /[.!؟?…][»"”’)\]]*$/.test(text);
