/** Beside the channel, on demand: a reply's JSON, and why it is what it is. */
import { button, byId, div, el } from './dom.ts';
import type { Shown } from './message.ts';
import { fetchWhy } from './server.ts';
import { whyView } from './why-view.ts';
import { word } from './words.ts';

export type Tab = 'json' | 'why';

const TABS: readonly Tab[] = ['json', 'why'];

export class Inspector {
  readonly #frame = byId('inspector');
  #message: Shown | undefined;
  #tab: Tab = 'json';
  #opener: HTMLElement | undefined;
  #drawn = 0;

  constructor() {
    this.#frame.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') this.close();
    });
  }

  /** Shows one side of a reply; closing gives the focus back to `opener`. */
  open(message: Shown, tab: Tab, opener: HTMLElement): void {
    this.#message = message;
    this.#tab = tab;
    this.#opener = opener;
    this.redraw();
    byId(`tab-${tab}`).focus();
  }

  close(): void {
    if (this.#frame.hidden) return;
    this.#frame.hidden = true;
    this.#frame.replaceChildren();
    this.#message = undefined;
    this.#opener?.focus();
  }

  /** Draws again what is open: the language, the articles or the rules may have changed. */
  redraw(): void {
    const message = this.#message;
    if (message === undefined) return;
    this.#frame.hidden = false;
    this.#frame.setAttribute('aria-label', word('inspector'));
    const panel = el('div', {
      role: 'tabpanel',
      id: 'panel',
      'aria-labelledby': `tab-${this.#tab}`,
      tabindex: 0,
    });
    const head = div(
      'inspector-head',
      el(
        'div',
        { role: 'tablist', 'aria-label': word('inspector') },
        ...TABS.map((tab) => this.#tabView(tab, message)),
      ),
      button('✕', { 'aria-label': word('close'), class: 'close' }, () => this.close()),
    );
    this.#frame.replaceChildren(head, panel);
    void this.#fill(panel, message);
  }

  #tabView(tab: Tab, message: Shown): HTMLElement {
    const chosen = tab === this.#tab;
    const view = button(
      word(tab),
      {
        role: 'tab',
        id: `tab-${tab}`,
        'aria-selected': String(chosen),
        'aria-controls': 'panel',
        tabindex: chosen ? 0 : -1,
      },
      () => this.open(message, tab, this.#opener ?? view),
    );
    view.addEventListener('keydown', (event) => {
      if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
      this.open(message, tab === 'json' ? 'why' : 'json', this.#opener ?? view);
    });
    return view;
  }

  async #fill(panel: HTMLElement, { exchange, question }: Shown): Promise<void> {
    const drawn = ++this.#drawn;
    if (this.#tab === 'json') {
      panel.append(jsonView(word('received'), exchange?.received), jsonView(word('sent'), exchange?.sent));
      return;
    }
    if (question === undefined || question.text === '') {
      panel.append(el('p', {}, word('noQuestion')));
      return;
    }
    try {
      const why = await fetchWhy(question.text, question.article);
      if (drawn === this.#drawn)
        panel.append(el('p', { class: 'asked', dir: 'auto' }, question.text), whyView(why));
    } catch (error) {
      panel.append(el('p', { role: 'alert' }, `${word('noServer')} (${String(error)})`));
    }
  }
}

/** Controls that show nothing, which an engineer has to see. */
const INVISIBLE = /[\u061C\u200B-\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/g;

const visible = (json: string): string =>
  json.replaceAll(
    INVISIBLE,
    (control) => `\\u${control.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`,
  );

function jsonView(title: string, value: unknown): HTMLElement {
  const json = visible(JSON.stringify(value, null, 2) ?? 'null');
  // each string keeps its direction to itself, so that Arabic does not carry commas and brackets along
  const parts = json
    .split(/("(?:[^"\\]|\\.)*")/)
    .map((part, at) => (at % 2 === 1 ? el('bdi', {}, part) : part));
  const copy = button(word('copy'), { class: 'copy' }, async () => {
    await navigator.clipboard.writeText(json);
    copy.textContent = word('copied');
  });
  return el(
    'section',
    { class: 'json' },
    el('h3', {}, title, copy),
    el('pre', { dir: 'ltr', tabindex: 0, 'aria-label': title }, ...parts),
  );
}
