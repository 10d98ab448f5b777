/** Questions that the corpus can answer, made from its readings: what to offer while someone types, or after no answer. */
import { fold } from '../arabic/fold.ts';
import type { Dossier } from '../dossier.ts';
import type { TollCategory } from '../reading/types.ts';
import { perDossier } from './group.ts';

const TOLL_QUESTIONS: Readonly<Record<TollCategory, string>> = {
  killed: 'كم عدد القتلى؟',
  wounded: 'كم عدد الجرحى؟',
  missing: 'كم عدد المفقودين؟',
  displaced: 'كم عدد النازحين؟',
  evacuated: 'كم عدد من أُجلوا؟',
  captured: 'كم عدد الأسرى والمعتقلين؟',
};

/** What the articles can be asked, most useful first. */
export const askable = perDossier((dossier: Dossier): readonly string[] => {
  const readings = [...dossier.readings.values()];
  const categories = new Set(readings.flatMap(({ tolls }) => tolls.map(({ category }) => category)));
  const speakers = new Set(
    readings.flatMap(({ claims }) =>
      claims.map(({ speaker, speakerResolved }) => speakerResolved ?? speaker),
    ),
  );
  return [
    ...Object.entries(TOLL_QUESTIONS).flatMap(([category, question]) =>
      categories.has(category as TollCategory) ? [question] : [],
    ),
    ...[...speakers].flatMap((speaker) => (speaker === null ? [] : [`تصريحات ${speaker}`])),
  ];
});

/** Longest text that Discord completes with. */
const LONGEST = 100;

/** Completions of a question: first what was typed, as it is; then what the articles can be asked that fits it. */
export function suggestions(dossier: Dossier, typed: string): { name: string; value: string }[] {
  const words = fold(typed)
    .split(/\s+/)
    .filter((word) => word !== '');
  const fitting = askable(dossier).filter((question) => {
    const folded = fold(question);
    return words.every((word) => folded.includes(word));
  });
  return [typed, ...fitting]
    .filter((text) => text !== '' && text.length <= LONGEST)
    .map((text) => ({ name: text, value: text }));
}
