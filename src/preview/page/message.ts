/** Draws one message of the channel. */
import { componentsView, type Press, type ShownFile } from './components.ts';
import type { Base } from './direction.ts';
import { FLAG, type Person, type StoredMessage } from './discord.ts';
import { button, div, el, sign, span } from './dom.ts';
import { contentView, type Names } from './markdown-view.ts';
import { pageLanguage, word } from './words.ts';

/** A message with what the page knows of it. */
export interface Shown extends StoredMessage {
  readonly files: readonly ShownFile[];
  readonly edited: boolean;
  /** Who alone sees it; undefined for all. */
  readonly visibleTo?: string | undefined;
  /** The command it replies to. */
  readonly used?: { readonly by: Person; readonly command: string; readonly given: string } | undefined;
  /** What was sent to the bot and what came back. */
  readonly exchange?: { readonly sent: unknown; readonly received: unknown } | undefined;
  /** The question it answers. */
  readonly question?: { readonly text: string; readonly article?: string | undefined } | undefined;
  /** What Discord would say here, or the preview: not the bot's. */
  readonly notice?: boolean;
}

export interface MessageActs {
  press(message: Shown): Press;
  inspect(message: Shown, tab: 'json' | 'why', opener: HTMLElement): void;
  menu(message: Shown, opener: HTMLElement, at?: { readonly x: number; readonly y: number }): void;
  dismiss(message: Shown): void;
}

/** A message; `names` are those that mentions show. */
export function messageView(message: Shown, names: Names, base: Base, acts: MessageActs): HTMLElement {
  const { author, byBot, content, components, flags, files } = message;
  const ephemeral = (flags & FLAG.ephemeral) !== 0;
  const body = div('body');
  if (content !== '') {
    const text = contentView(content, names);
    if (message.edited) text.append(span('edited', word('edited')));
    body.append(text);
  }
  if (components.length > 0)
    body.append(componentsView(components, { names, base, files, press: acts.press(message) }));
  const head = div(
    'head',
    el('span', { class: byBot ? 'author bot' : 'author', dir: 'auto' }, author.name),
    byBot && span('tag', word('app')),
    timeView(message.timestamp),
    message.edited && content === '' && span('edited', word('edited')),
  );
  const view = el(
    'article',
    {
      class: ['message', ephemeral && 'ephemeral', message.notice && 'notice'].filter(Boolean).join(' '),
      'data-id': message.id,
      'aria-label': `${author.name}, ${timeOf(message.timestamp)}`,
      tabindex: -1,
    },
    aboveView(message),
    el('div', { class: byBot ? 'avatar bot' : 'avatar', 'aria-hidden': 'true' }, author.name.slice(0, 1)),
    div('main', head, body, ephemeral && ephemeralView(message, acts)),
    message.notice !== true && toolbar(message, acts),
  );
  view.addEventListener('contextmenu', (event) => {
    // links and selected words keep the browser's own menu
    const selected = String(document.getSelection() ?? '') !== '';
    if (message.notice || selected || (event.target instanceof Element && event.target.closest('a'))) return;
    event.preventDefault();
    acts.menu(message, view, { x: event.clientX, y: event.clientY });
  });
  return view;
}

/** “… used /ask”, or the message that is answered. */
function aboveView({ used, reference }: Shown): HTMLElement | undefined {
  if (used !== undefined)
    return el(
      'div',
      { class: 'above', title: used.given },
      sign('spine'),
      el('bdi', {}, used.by.name),
      ` ${word('used')} `,
      el('bdi', { class: 'command' }, used.command),
    );
  if (reference === undefined) return undefined;
  const words = reference.content === '' ? '…' : reference.content.replaceAll(/<@\d+> ?/g, '');
  return div(
    'above',
    sign('spine'),
    el('bdi', { class: 'strong' }, `@${reference.author.name}`),
    ' ',
    el('span', { class: 'cut', dir: 'auto' }, words),
  );
}

function ephemeralView(message: Shown, acts: MessageActs): HTMLElement {
  return div(
    'only-you',
    sign('eye'),
    `${word('onlyYou')} • `,
    button(word('dismiss'), { class: 'link' }, () => acts.dismiss(message)),
  );
}

function toolbar(message: Shown, acts: MessageActs): HTMLElement {
  const inspect = (tab: 'json' | 'why'): HTMLElement =>
    button(word(tab), { 'data-tab': tab }, (event) =>
      acts.inspect(message, tab, event.currentTarget as HTMLElement),
    );
  return el(
    'div',
    { class: 'toolbar', role: 'group', 'aria-label': word('menu') },
    message.exchange !== undefined && inspect('json'),
    message.exchange !== undefined && inspect('why'),
    button('⋯', { 'aria-label': word('menu'), 'aria-haspopup': 'menu', class: 'dots' }, (event) =>
      acts.menu(message, event.currentTarget as HTMLElement),
    ),
  );
}

const timeOf = (timestamp: string): string =>
  new Intl.DateTimeFormat(pageLanguage() === 'ar' ? 'ar-u-nu-latn' : 'en-GB', {
    timeStyle: 'short',
    hourCycle: 'h23',
  }).format(new Date(timestamp));

const timeView = (timestamp: string): HTMLElement =>
  el('time', { class: 'when', datetime: timestamp }, timeOf(timestamp));
