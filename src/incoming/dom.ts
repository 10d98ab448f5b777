/** The little of the DOM that reading a page needs, and the parser behind it. */
import { parseHTML } from 'linkedom';

export interface PageNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<PageNode>;
}

export interface PageElement extends PageNode {
  readonly parentElement: PageElement | null;
  getAttribute(name: string): string | null;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
  remove(): void;
}

export interface PageDocument {
  readonly documentElement: PageElement;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
}

export const isText = ({ nodeType }: PageNode): boolean => nodeType === 3;
export const isElement = (node: PageNode): node is PageElement => node.nodeType === 1;

/** Parses a page. Scripts are never run and nothing is fetched. */
export function parsePage(html: string): PageDocument {
  const { document }: { document: PageDocument } = parseHTML(html);
  return document;
}

/** White space as a browser shows it: a run of blanks and line breaks is one blank; the no-break space stays. */
export const shownText = (text: string): string => text.replace(/[ \t\n\r\f]+/g, ' ').trim();

/** The text of an element as shown, undefined when there is none. */
export function textOf(element: PageElement | null): string | undefined {
  const text = shownText(element?.textContent ?? '');
  return text === '' ? undefined : text;
}
