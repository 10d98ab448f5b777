/** Making elements. Text is only ever set as text. */

type Child = Node | string | undefined | null | false;

/** Attributes; `class` and `aria-*` among them. `true` sets an empty attribute; undefined and false none. */
type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** `el('p', { class: 'note' }, 'text', …)`. Strings become text nodes, never HTML. */
export function el<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes))
    if (value !== undefined && value !== false)
      element.setAttribute(name, value === true ? '' : String(value));
  element.append(...present(children));
  return element;
}

/** A `div` of a class. */
export const div = (className: string, ...children: readonly Child[]): HTMLDivElement =>
  el('div', { class: className }, ...children);

/** A `span` of a class. */
export const span = (className: string, ...children: readonly Child[]): HTMLSpanElement =>
  el('span', { class: className }, ...children);

/** A sign for the eye only. */
export const sign = (className: string, text = ''): HTMLSpanElement =>
  el('span', { class: className, 'aria-hidden': 'true' }, text);

/** A row of a `dl`; the value keeps its direction to itself. */
export const row = (name: string, value: string): HTMLElement =>
  el('div', {}, el('dt', {}, name), el('dd', {}, el('bdi', {}, value)));

const present = (children: readonly Child[]): (Node | string)[] =>
  children.filter(
    (child): child is Node | string => child !== undefined && child !== null && child !== false,
  );

/** A button that does something. */
export function button(
  label: string,
  attributes: Attributes,
  act: (event: MouseEvent) => void,
): HTMLButtonElement {
  const element = el('button', { type: 'button', ...attributes }, label);
  element.addEventListener('click', act);
  return element;
}

/** The element of the document with an id. @throws when the document has none: the page's own HTML is wrong then. */
export function byId(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (element === null) throw new Error(`the page has no #${id}`);
  return element;
}
