import { commonOptions, slashCommand } from '../src/command.ts';
import { showSaid } from '../src/replies/said.ts';
import { filterText, LONGEST_FILTER } from '../src/replies/views.ts';
import { byOption, filterOf } from './by.ts';

/** `/said`: who said what. */
export const said = slashCommand({
  name: { en: 'said', ar: 'تصريحات' },
  description: { en: 'Who said what, word for word', ar: 'من قال ماذا، حرفيًّا' },
  options: {
    by: byOption({ en: 'A speaker, or a part of the name', ar: 'القائل، أو جزء من اسمه' }),
    about: {
      type: 'text',
      ar: 'عن',
      description: { en: 'Only what is about this', ar: 'ما يخص هذا الموضوع وحده' },
      maxLength: LONGEST_FILTER,
    },
    ...commonOptions,
  },
  run: ({ by, about }, scene) =>
    showSaid({ kind: 'said', anchor: null, by: filterOf(by, scene), about: filterText(about ?? '') }, scene),
});
