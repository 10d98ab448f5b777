/** What `/said` is answered with: who said what, each statement as the whole sentence it stands in. */
import { referTo } from '../answers/reference.ts';
import { type Statement, statements } from '../answers/said.ts';
import { namesOf, type SpeakerFilter } from '../answers/speakers.ts';
import { labelLine } from './components.ts';
import { isolate, withoutDirection } from './direction.ts';
import { label } from './labels.ts';
import { ENTRY_ROOM, type Entry, listReply } from './list.ts';
import { escapeMarkdown } from './markdown.ts';
import { sentenceLine, shortAttribution, speakerWords } from './quotes.ts';
import type { Reply } from './reply.ts';
import type { Scene } from './scene.ts';
import { sourceName } from './sources.ts';
import type { SaidView } from './views.ts';

/** The page of statements that a view stands for. */
export function showSaid(view: SaidView, scene: Scene): Promise<Reply> {
  const { dossier, language } = scene;
  const about = isolate(escapeMarkdown(withoutDirection(view.about)));
  return listReply(
    {
      view,
      title: label('said', language),
      notes: [
        ...speakerNotes(view.by, scene),
        ...(view.about === '' ? [] : [label('about', language, { words: about })]),
      ],
      items: statements(dossier, view),
      placesOf: (statement) =>
        [statement, ...statement.also].map(({ article, speaker }) => ({
          article,
          offset: speaker.claim.start,
        })),
      render: (statement) => entry(statement, scene),
    },
    scene,
  );
}

/** Whose words or figures a list is limited to: up to three names. */
export function speakerNotes(by: SpeakerFilter, { dossier, language }: Scene): string[] {
  const names = [...(namesOf(dossier, by) ?? [])].slice(0, 3).map(sourceName);
  if (names.length === 0) return [];
  return [label('by', language, { name: names.join(language === 'ar' ? '؛ ' : '; ') })];
}

/** The speaker's own stretches in bold, from the reporting verb on; nothing, when they are nearly all of the sentence. */
function entry(
  { article, paragraph, sentence, speaker, claims }: Statement,
  { dossier, language }: Scene,
): Entry {
  const words = speakerWords(speaker, language);
  const head = words === '' ? [] : [labelLine(words, language)];
  const foot = shortAttribution(
    { article, paragraph: paragraph.number, also: dossier.repeats.of(article, sentence) },
    '',
    language,
  );
  const theirs = claims.reduce((sum, { start, end }) => sum + end - start, 0);
  const marks = theirs > 0.8 * (sentence.end - sentence.start) ? [] : claims;
  const room = ENTRY_ROOM - foot.length - (head[0]?.length ?? 0) - 2;
  const { content, isCut } = sentenceLine(article, sentence, marks, room);
  return {
    lines: [...head, content, foot],
    cut: isCut ? referTo(dossier, article, paragraph, sentence) : undefined,
  };
}
