/** The option `by` of the commands that show what someone said. */
import { type SpeakerFilter, speakerCompletions, speakerFilter } from '../src/answers/speakers.ts';
import type { TextOption } from '../src/command.ts';
import { UserError } from '../src/replies/errors.ts';
import type { Words } from '../src/replies/language.ts';
import type { Scene } from '../src/replies/scene.ts';

/** A speaker's name or a part of it, completed from the articles. */
export const byOption = (description: Words) =>
  ({
    type: 'text',
    ar: 'القائل',
    description,
    maxLength: 100,
    complete: (typed, { dossier }) => speakerCompletions(dossier, typed),
  }) as const satisfies TextOption;

/** The speakers whom a name means. */
export function filterOf(name: string | undefined, { dossier }: Scene): SpeakerFilter {
  if (name === undefined) return null;
  const filter = speakerFilter(dossier, name);
  if (filter === undefined) throw new UserError('unknownSpeaker', { speaker: name });
  return filter;
}
