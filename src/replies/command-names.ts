/** The names of commands that replies tell users of. */
import type { Words } from './language.ts';

export const COMMAND_NAMES = {
  ask: { en: 'ask', ar: 'اسأل' },
  find: { en: 'Find in articles', ar: 'ابحث في المقالات' },
} as const satisfies Record<string, Words>;
