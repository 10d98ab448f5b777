/** A menu at a message, as a right click gives it. Keys: arrows, Home, End, Escape; a letter is left to the browser. */
import { byId, el, span } from './dom.ts';

export interface MenuItem {
  readonly label: string;
  /** What it belongs to: «Apps». */
  readonly group?: string;
  act(): void;
}

/** Opens a menu at `opener`, or at a point; closing gives the focus back. */
export function openMenu(
  items: readonly MenuItem[],
  opener: HTMLElement,
  at?: { readonly x: number; readonly y: number },
): void {
  const frame = byId('menu');
  const close = (): void => {
    frame.hidden = true;
    frame.replaceChildren();
    document.removeEventListener('pointerdown', outside, true);
    opener.focus({ preventScroll: true });
  };
  const outside = (event: Event): void => {
    if (!(event.target instanceof Node) || !frame.contains(event.target)) close();
  };
  const entries = items.map(({ label, group, act }) => {
    const entry = el(
      'button',
      { type: 'button', role: 'menuitem', tabindex: -1 },
      group !== undefined && span('group', `${group} › `),
      el('bdi', {}, label),
    );
    entry.addEventListener('click', () => {
      close();
      act();
    });
    return entry;
  });
  frame.replaceChildren(...entries);
  frame.hidden = false;
  place(frame, opener, at);
  frame.onkeydown = (event) => {
    const here = entries.indexOf(document.activeElement as HTMLButtonElement);
    const to = { ArrowDown: here + 1, ArrowUp: here - 1, Home: 0, End: -1 }[event.key];
    if (to !== undefined) entries.at(to % entries.length)?.focus();
    else if (event.key === 'Escape' || event.key === 'Tab') close();
    else return;
    event.preventDefault();
  };
  document.addEventListener('pointerdown', outside, true);
  entries[0]?.focus();
}

function place(
  frame: HTMLElement,
  opener: HTMLElement,
  at?: { readonly x: number; readonly y: number },
): void {
  const box = opener.getBoundingClientRect();
  const { x, y } = at ?? { x: box.right - frame.offsetWidth, y: box.bottom + 4 };
  const most = {
    x: window.innerWidth - frame.offsetWidth - 8,
    y: window.innerHeight - frame.offsetHeight - 8,
  };
  frame.style.setProperty('left', `${Math.max(8, Math.min(x, most.x))}px`);
  frame.style.setProperty('top', `${Math.max(8, Math.min(y, most.y))}px`);
}
