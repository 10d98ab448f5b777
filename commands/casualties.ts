import { CATEGORIES } from '../src/answers/casualties.ts';
import { commonOptions, slashCommand } from '../src/command.ts';
import { showCasualties } from '../src/replies/casualties.ts';
import { label } from '../src/replies/labels.ts';
import { byOption, filterOf } from './by.ts';

/** `/casualties`: how many were killed, wounded, displaced …, by who says so. */
export const casualties = slashCommand({
  name: { en: 'casualties', ar: 'الحصيلة' },
  description: {
    en: 'Figures of people killed, wounded, displaced …, by who gives them',
    ar: 'أعداد القتلى والجرحى والنازحين وغيرهم، بحسب من أعلنها',
  },
  options: {
    category: {
      type: 'text',
      ar: 'الفئة',
      description: { en: 'Only this category', ar: 'هذه الفئة وحدها' },
      maxLength: 20,
      choices: CATEGORIES.map((value) => ({
        value,
        name: { en: label(value, 'en'), ar: label(value, 'ar') },
      })),
    },
    by: byOption({ en: 'Only the figures this source gives', ar: 'ما أعلنه هذا المصدر وحده' }),
    ...commonOptions,
  },
  run: ({ category, by }, scene) =>
    showCasualties(
      { kind: 'casualties', anchor: null, category: category ?? null, by: filterOf(by, scene) },
      scene,
    ),
});
