/** The list above the message box: commands, options, completions. Used by mouse, or by keys from the box it serves. */
import { byId, el } from './dom.ts';

export interface Choice {
  readonly label: string;
  /** What is said beside or under the label. */
  readonly detail?: string;
  pick(): void;
}

/** A text box that the list serves. */
type Box = HTMLInputElement | HTMLTextAreaElement;

export class Popup {
  readonly #frame = byId('popup');
  #choices: readonly Choice[] = [];
  #active = -1;
  #box: Box | undefined;

  get open(): boolean {
    return !this.#frame.hidden;
  }

  /** Shows choices for a box, one of them active (-1: none until an arrow is pressed); without choices the heading alone, without either nothing. */
  show(box: Box, heading: string, note: string, choices: readonly Choice[], active = 0): void {
    this.close();
    if (heading === '' && choices.length === 0) return;
    this.#choices = choices;
    this.#box = box;
    const head = el('div', { class: 'popup-head', dir: 'auto' }, el('b', {}, heading), ` ${note}`);
    const list = el(
      'div',
      { role: 'listbox', id: 'choices', 'aria-label': heading },
      ...choices.map(choiceView),
    );
    list.addEventListener('mousedown', (event) => event.preventDefault());
    list.addEventListener('click', (event) => {
      const at = indexOf(event.target);
      if (at !== undefined) this.#choices[at]?.pick();
    });
    list.addEventListener('mousemove', (event) => {
      const at = indexOf(event.target);
      if (at !== undefined && at !== this.#active) this.activate(at);
    });
    this.#frame.replaceChildren(head, ...(choices.length > 0 ? [list] : []));
    this.#frame.hidden = false;
    if (choices.length === 0) return;
    box.setAttribute('aria-controls', 'choices');
    if (box.getAttribute('role') === 'combobox') box.setAttribute('aria-expanded', 'true');
    this.activate(Math.min(active, choices.length - 1), true);
  }

  close(): void {
    this.#frame.hidden = true;
    this.#frame.replaceChildren();
    this.#choices = [];
    this.#active = -1;
    this.#box?.removeAttribute('aria-activedescendant');
    this.#box?.removeAttribute('aria-controls');
    if (this.#box?.hasAttribute('aria-expanded')) this.#box.setAttribute('aria-expanded', 'false');
    this.#box = undefined;
  }

  /** Takes a key that is meant for the list; true when it was. */
  key(event: KeyboardEvent): boolean {
    if (!this.open || event.isComposing) return false;
    const size = this.#choices.length;
    if (event.key === 'Escape') this.close();
    else if (size > 0 && event.key === 'ArrowDown') this.activate((this.#active + 1) % size, true);
    else if (size > 0 && event.key === 'ArrowUp')
      this.activate((Math.max(this.#active, 0) + size - 1) % size, true);
    else if (this.#active >= 0 && (event.key === 'Enter' || event.key === 'Tab') && !event.shiftKey)
      this.#choices[this.#active]?.pick();
    else return false;
    event.preventDefault();
    return true;
  }

  /** Makes a choice the one that Enter takes; -1: none. */
  activate(at: number, scroll = false): void {
    this.#active = at;
    for (const [index, option] of this.#frame.querySelectorAll('[role=option]').entries()) {
      option.setAttribute('aria-selected', String(index === at));
      if (index === at && scroll) option.scrollIntoView({ block: 'nearest' });
    }
    if (at < 0) this.#box?.removeAttribute('aria-activedescendant');
    else this.#box?.setAttribute('aria-activedescendant', `choice-${at}`);
  }
}

const choiceView = ({ label, detail }: Choice, index: number): HTMLElement =>
  el(
    'div',
    { role: 'option', id: `choice-${index}`, 'aria-selected': 'false', 'data-index': index },
    el('span', { class: 'choice', dir: 'auto' }, label),
    detail !== undefined && detail !== label && el('span', { class: 'detail', dir: 'auto' }, detail),
  );

function indexOf(target: EventTarget | null): number | undefined {
  const option = target instanceof Element ? target.closest('[data-index]') : null;
  return option instanceof HTMLElement ? Number(option.dataset['index']) : undefined;
}
