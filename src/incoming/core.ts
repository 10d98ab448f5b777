/**
 * The core of an article: the prose by which its place on a page is known. Its paragraphs are alike, they stand in
 * boxes of the same names; so the kind of box that holds most of the page's prose is the article's.
 */
import { groupBy } from '../group-by.ts';
import type { Block } from './blocks.ts';
import { isInvitation, isPageLine } from './boilerplate.ts';
import { bare } from './compare.ts';
import { ancestorsOf, type PageElement } from './dom.ts';
import { isProse } from './furniture.ts';

/** What a page says of its article elsewhere, by which the article is known. */
export interface Witness {
  readonly title: string;
  /** The page's own summary; often the first paragraph, or its beginning. */
  readonly description?: string | undefined;
  /** The text as given in JSON-LD; often cut, or one run without paragraphs. */
  readonly articleBody?: string | undefined;
}

export interface Core {
  readonly blocks: readonly Block[];
  /** What makes boxes alike. */
  readonly kindOf: (box: PageElement) => string;
}

/** What a block weighs as prose: its length, times these where they hold. */
const WEIGHTS = {
  /** It ends no sentence: a caption, a headline. */
  fragment: 0.5,
  /** JSON-LD repeats it. */
  told: 3,
  /** It stands above the title. */
  above: 0.2,
  /** It stands below a linked headline of its own, in one of several boxes of a kind: it says what another article is about. */
  teaser: 0.1,
};

/**
 * The first kind of box below the title with several paragraphs is the article's when it weighs this part of the
 * heaviest: comments may be longer than the article.
 */
const FIRST = 0.5;

/** The core of the article on a page with these blocks, the title being the block at `titleAt` (-1: none of them). */
export function coreOf(blocks: readonly Block[], titleAt: number, witness: Witness): Core {
  const told = bare(witness.articleBody ?? '');
  const isTold = ({ text }: Block): boolean => told.length > 200 && told.includes(bare(text));
  const isTeaser = teasersAmong(blocks);
  const prose = blocks.flatMap((block, at) => {
    if (!isProse(block) || isInvitation(block.text, block.linked) || isPageLine(block.text)) return [];
    const weight =
      block.text.length *
      (isSentence(block) ? 1 : WEIGHTS.fragment) *
      (isTold(block) ? WEIGHTS.told : 1) *
      (isTeaser(block) ? WEIGHTS.teaser : 1) *
      (at < titleAt ? WEIGHTS.above : 1);
    return [{ block, at, weight }];
  });

  const byKind = (kindOf: (box: PageElement) => string): Core => {
    const kinds = groupBy(prose, ({ block }) => kindOf(boxOf(block)));
    const weigh = (members: typeof prose): number => members.reduce((sum, { weight }) => sum + weight, 0);
    const heaviest = Math.max(...[...kinds.values()].map(weigh));
    const isCandidate = (members: typeof prose): boolean =>
      weigh(members) >= heaviest * (titleAt === -1 || members.length === 1 ? 1 : FIRST);
    const positionOf = (members: typeof prose): number =>
      members.find(({ at }) => at > titleAt)?.at ?? Number.POSITIVE_INFINITY;
    const [most = []] = [...kinds.values()].filter(isCandidate).sort((a, b) => positionOf(a) - positionOf(b));
    return { blocks: most.map(({ block }) => block), kindOf };
  };

  const named = byKind(kindByName);
  // where every paragraph's box has a name of its own, only the nesting is alike
  return named.blocks.length > 1 || prose.length < 4 ? named : byKind(kindByNesting);
}

/** Tells which blocks are teasers: the only prose in a box that begins with a link, and has a neighbour of its kind. */
function teasersAmong(blocks: readonly Block[]): (block: Block) => boolean {
  const byBox = groupBy(blocks, boxOf);
  const isOneOfMany = (box: PageElement): boolean => {
    const name = `${box.nodeName}.${classOf(box)}`;
    return [box.previousElementSibling, box.nextElementSibling].some(
      (other) => other !== null && `${other.nodeName}.${classOf(other)}` === name,
    );
  };
  return (block) => {
    const box = boxOf(block);
    const own = byBox.get(box) ?? [];
    return (
      (own[0]?.linked ?? 0) > 0.9 &&
      own.filter(isProse).length === 1 &&
      classOf(box) !== '' &&
      isOneOfMany(box)
    );
  };
}

/** Elements that are text, and no boxes. */
const TEXT = new Set(
  'p h1 h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote pre span font strong b em i u a center'.split(' '),
);
export const isTextElement = ({ nodeName }: PageElement): boolean => TEXT.has(nodeName.toLowerCase());

/** The box a block stands in: the nearest element around it that is not text itself. */
export const boxOf = ({ element }: Block): PageElement =>
  ancestorsOf(element).find((ancestor) => !isTextElement(ancestor)) ?? element;

/** The names of a box and those around it, without numbers (`paragraph-1` and `paragraph-2` are alike) and those of sections, of which a text may have several. */
const kindByName = (box: PageElement): string =>
  ancestorsOf(box)
    .map((at) => (at.nodeName === 'SECTION' ? at.nodeName : `${at.nodeName}.${classOf(at)}`))
    .join('<');

const classOf = (element: PageElement): string =>
  (element.getAttribute('class') ?? '').replace(/\d+/g, '').trim();

const kindByNesting = (box: PageElement): string =>
  ancestorsOf(box)
    .map(({ nodeName }) => nodeName)
    .join('<');

/** Ends as a sentence does. */
export const isSentence = ({ text, linked }: Block): boolean =>
  linked < 0.3 && /[.!؟?…][»"”’)\]]*$/.test(text);
