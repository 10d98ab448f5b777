/** The sidebar: the channel, the articles, who one acts as, and how the page is shown. */
import type { CorpusState } from '../protocol.ts';
import type { Base } from './direction.ts';
import { PEOPLE, type Person } from './discord.ts';
import { button, byId, div, el, sign } from './dom.ts';
import { pageLanguage, type WordKey, word } from './words.ts';

export interface SidebarActs {
  actAs(person: Person): void;
  setBase(base: Base): void;
  toggleTheme(): void;
  toggleLanguage(): void;
}

export interface SidebarState {
  readonly corpus: CorpusState | undefined;
  /** The article shown; undefined for the channel. */
  readonly article: string | undefined;
  readonly person: Person;
  readonly base: Base;
}

const BASES: readonly (readonly [Base, WordKey])[] = [
  ['line', 'baseLine'],
  ['text', 'baseText'],
  ['ltr', 'baseLtr'],
];

/** Draws the sidebar anew. */
export function drawSidebar({ corpus, article, person, base }: SidebarState, acts: SidebarActs): void {
  const frame = byId('sidebar');
  frame.setAttribute('aria-label', word('sidebar'));
  const entry = (href: string, mark: string, label: string, current: boolean): HTMLElement =>
    el(
      'li',
      {},
      el(
        'a',
        { href, 'aria-current': current ? 'page' : undefined, class: 'entry' },
        sign('sign', mark),
        el('span', { class: 'cut', dir: 'auto' }, label),
      ),
    );
  const articles = (corpus?.articles ?? []).map(({ id, title }) =>
    entry(`#/articles/${encodeURIComponent(id)}`, '¶', title, id === article),
  );
  frame.replaceChildren(
    div('server', 'راوي · Rawi'),
    div(
      'lists',
      el('h2', {}, word('channels')),
      el('ul', {}, entry('#/', '#', word('channel'), article === undefined)),
      el('h2', {}, word('articles')),
      el('ul', {}, ...articles),
    ),
    div(
      'settings',
      selectView(
        'actingAs',
        PEOPLE.map(({ id, name }) => [id, name]),
        person.id,
        (id) => {
          const chosen = PEOPLE.find((one) => one.id === id);
          if (chosen !== undefined) acts.actAs(chosen);
        },
      ),
      selectView(
        'baseLabel',
        BASES.map(([value, name]) => [value, word(name)]),
        base,
        (value) => {
          const chosen = BASES.find(([one]) => one === value);
          if (chosen !== undefined) acts.setBase(chosen[0]);
        },
      ),
      div(
        'switches',
        button(word('theme'), { class: 'small' }, () => acts.toggleTheme()),
        button(word('language'), { class: 'small', lang: pageLanguage() === 'ar' ? 'en' : 'ar' }, () =>
          acts.toggleLanguage(),
        ),
      ),
      el('p', { class: 'version' }, `${word('corpus')} `, el('bdi', {}, corpus?.version ?? '…')),
    ),
  );
}

function selectView(
  label: WordKey,
  choices: readonly (readonly [value: string, name: string])[],
  chosen: string,
  changed: (value: string) => void,
): HTMLElement {
  const options = choices.map(([value, name]) => el('option', { value, selected: value === chosen }, name));
  const select = el('select', {}, ...options);
  select.addEventListener('change', () => changed(select.value));
  return el('label', {}, el('span', {}, word(label)), select);
}
