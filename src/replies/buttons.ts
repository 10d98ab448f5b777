/** The buttons under a reply, and what each of them remembers. */
import {
  type APIActionRowComponent,
  type APIButtonComponent,
  type APIComponentInMessageActionRow,
  ButtonStyle,
} from 'discord-api-types/v10';
import { button, buttonRow } from './components.ts';
import { encodePress, type Role } from './custom-id.ts';
import { type LabelKey, label } from './labels.ts';
import type { Scene } from './scene.ts';
import type { View } from './views.ts';

/** Labels that need no details. */
type PlainLabel = Extract<
  LabelKey,
  'next' | 'previous' | 'otherPassages' | 'context' | 'back' | 'copy' | 'whole' | 'delete' | 'publish'
>;

/** A button that does `role` to `view`. */
export const roleButton = (
  role: Role,
  words: PlainLabel,
  view: View | null,
  { asker, language }: Scene,
): APIButtonComponent =>
  button(
    label(words, language),
    encodePress({ role, language, asker, view }),
    role === 'next' ? ButtonStyle.Primary : role === 'delete' ? ButtonStyle.Danger : ButtonStyle.Secondary,
  );

/** What ends every reply: publishing a private one, deleting a public one. */
export const lastButton = (view: View | null, scene: Scene): APIButtonComponent[] => {
  if (!scene.isPrivate) return [roleButton('delete', 'delete', null, scene)];
  return view === null ? [] : [roleButton('publish', 'publish', view, scene)];
};

/** Buttons in rows of five. */
export function buttonRows(
  buttons: readonly APIButtonComponent[],
): APIActionRowComponent<APIComponentInMessageActionRow>[] {
  const rows = [];
  for (let at = 0; at < buttons.length; at += 5) rows.push(buttonRow(buttons.slice(at, at + 5)));
  return rows;
}
