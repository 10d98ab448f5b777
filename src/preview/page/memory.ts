/** What the page keeps from visit to visit: dark or light, and its language. */
import type { Language } from '../../replies/language.ts';

const root = document.documentElement;

/** Shows the page as it was left; without a memory, as the system is set. */
export function recallTheme(): void {
  const theme = recall('theme');
  if (theme !== null) root.dataset['theme'] = theme;
}

export function toggleTheme(): void {
  const dark = matchMedia('(prefers-color-scheme: dark)').matches;
  const now = root.dataset['theme'] ?? (dark ? 'dark' : 'light');
  const theme = now === 'dark' ? 'light' : 'dark';
  root.dataset['theme'] = theme;
  remember('theme', theme);
}

/** The language chosen before, else the browser's. */
export const recallLanguage = (): Language =>
  (recall('language') ?? navigator.language).startsWith('ar') ? 'ar' : 'en';

export const rememberLanguage = (language: Language): void => remember('language', language);

/** A browser that keeps nothing is served all the same. */
function remember(name: string, value: string): void {
  try {
    localStorage.setItem(`rawi-${name}`, value);
  } catch {
    console.info(`${name} is not kept: this browser keeps nothing`);
  }
}

function recall(name: string): string | null {
  try {
    return localStorage.getItem(`rawi-${name}`);
  } catch {
    return null;
  }
}
