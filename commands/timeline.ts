import { daysMeant } from '../src/answers/days.ts';
import { commonOptions, slashCommand } from '../src/command.ts';
import { isoDay } from '../src/reading/period.ts';
import { valueInWords } from '../src/replies/dates.ts';
import { UserError } from '../src/replies/errors.ts';
import type { Scene } from '../src/replies/scene.ts';
import { showTimeline } from '../src/replies/timeline.ts';
import { filterText, LONGEST_FILTER } from '../src/replies/views.ts';

/** `/timeline`: what happened when, in order, each in the words of its article. */
export const timeline = slashCommand({
  name: { en: 'timeline', ar: 'التسلسل-الزمني' },
  description: {
    en: 'What happened when, in the words of the articles',
    ar: 'ما حدث ومتى حدث، بكلمات المقالات',
  },
  options: {
    from: {
      type: 'text',
      ar: 'من',
      description: {
        en: 'First day: a date in words or digits',
        ar: 'أول يوم: تاريخ بالكلمات أو الأرقام، مثل «أمس»',
      },
      maxLength: 60,
    },
    to: {
      type: 'text',
      ar: 'إلى',
      description: { en: 'Last day: a date in words or digits', ar: 'آخر يوم: تاريخ بالكلمات أو الأرقام' },
      maxLength: 60,
    },
    about: {
      type: 'text',
      ar: 'عن',
      description: { en: 'Only what is about this', ar: 'ما يخص هذا الموضوع وحده' },
      maxLength: LONGEST_FILTER,
    },
    ...commonOptions,
  },
  run(options, scene) {
    const from = day(options.from, 'from', scene);
    const to = day(options.to, 'to', scene);
    if (from !== null && to !== null && from > to) {
      const words = (value: number): string => valueInWords(isoDay(value), scene.language);
      throw new UserError('emptyRange', { from: words(from), to: words(to) });
    }
    const about = filterText(options.about ?? '');
    return showTimeline({ kind: 'timeline', anchor: null, from, to, about }, scene);
  },
});

/** The first or last day that a text means; null without a text. */
function day(text: string | undefined, end: 'from' | 'to', { now }: Scene): number | null {
  if (text === undefined) return null;
  const period = daysMeant(text, now);
  if (period === undefined) throw new UserError('unclearDate', { date: text });
  return period[end];
}
