/** The little of the DOM that reading a page needs, and the parser behind it. */
import { parseHTML } from 'linkedom';
import { IncomingError } from './errors.ts';

export interface PageNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<PageNode>;
}

export interface PageElement extends PageNode {
  readonly parentElement: PageElement | null;
  readonly previousElementSibling: PageElement | null;
  readonly nextElementSibling: PageElement | null;
  getAttribute(name: string): string | null;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
  remove(): void;
}

export interface PageDocument {
  readonly documentElement: PageElement | null;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
}

export const isText = ({ nodeType }: PageNode): boolean => nodeType === 3;
export const isElement = (node: PageNode): node is PageElement => node.nodeType === 1;

/** No page of news comes near: browsers nest no deeper than this, and heavy pages have some 20,000 tags. */
const DEEPEST = 512;
const MOST_TAGS = 150_000;

/**
 * Parses a page. Scripts are never run and nothing is fetched.
 * @throws {IncomingError} for a page with more markup than can be read in reasonable time.
 */
export function parsePage(html: string): PageDocument {
  let tags = 0;
  for (let at = html.indexOf('<'); at !== -1; at = html.indexOf('<', at + 1)) tags++;
  if (tags > MOST_TAGS)
    throw new IncomingError(
      `this page has ${tags} tags; a page of news has a few thousand: nothing was written`,
    );
  // a page without <html> around it would be parsed as a fragment
  const whole = /<html[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`;
  const { document }: { document: PageDocument } = parseHTML(whole);
  if (depthOf(document.documentElement) > DEEPEST)
    throw new IncomingError(`this page nests its elements more than ${DEEPEST} deep: nothing was written`);
  return document;
}

/** How deep elements are nested, counted without recursion. */
function depthOf(root: PageElement | null): number {
  let deepest = 0;
  const open: (readonly [PageNode, number])[] = root === null ? [] : [[root, 1]];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [node, depth] = next;
    deepest = Math.max(deepest, depth);
    for (const child of node.childNodes) if (isElement(child)) open.push([child, depth + 1]);
  }
  return deepest;
}

/** White space as a browser shows it: a run of blanks and line breaks is one blank; the no-break space stays. */
export const shownText = (text: string): string => text.replace(/[ \t\n\r\f]+/g, ' ').trim();

/** The text of an element as shown, undefined when there is none. */
export function textOf(element: PageElement | null): string | undefined {
  const text = shownText(element?.textContent ?? '');
  return text === '' ? undefined : text;
}

/** An element and those around it, inmost first; none for null. */
export function ancestorsOf(element: PageElement | null): PageElement[] {
  const ancestors: PageElement[] = [];
  for (let at = element; at !== null; at = at.parentElement) ancestors.push(at);
  return ancestors;
}
