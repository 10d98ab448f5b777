/** Components V2 as plain JSON, and their limits. */
import {
  type APIActionRowComponent,
  type APIButtonComponent,
  type APIComponentInContainer,
  type APIComponentInMessageActionRow,
  type APIContainerComponent,
  type APIFileComponent,
  type APIMediaGalleryComponent,
  type APISectionComponent,
  type APISeparatorComponent,
  type APITextDisplayComponent,
  ButtonStyle,
  ComponentType,
} from 'discord-api-types/v10';
import { line } from './direction.ts';
import type { Language } from './language.ts';

/** Discord refuses a message with more text than this in all text displays together. (Of 40 components none of ours has half.) */
const MOST_TEXT = 4000;
/** What texts of a known shape may take of that; the rest is for notices. */
export const ROOM = MOST_TEXT - 300;

export const text = (content: string): APITextDisplayComponent => ({
  type: ComponentType.TextDisplay,
  content,
});

/** A line of the bot's own words. */
export const labelLine = (words: string, language: Language, marker = ''): string =>
  line(words, language === 'ar' ? 'rtl' : 'ltr', marker);

export const separator = (): APISeparatorComponent => ({ type: ComponentType.Separator, divider: true });

/** A frame around what belongs together; the colour is that of ink on old paper, and says nothing. */
export const container = (components: readonly APIComponentInContainer[]): APIContainerComponent => ({
  type: ComponentType.Container,
  accent_color: 0x8a6d3b,
  components: [...components],
});

/** Up to five buttons side by side. */
export const buttonRow = (
  buttons: readonly APIButtonComponent[],
): APIActionRowComponent<APIComponentInMessageActionRow> => ({
  type: ComponentType.ActionRow,
  components: [...buttons],
});

export const button = (
  label: string,
  customId: string,
  style: ButtonStyle.Primary | ButtonStyle.Secondary | ButtonStyle.Danger = ButtonStyle.Secondary,
): APIButtonComponent => ({ type: ComponentType.Button, style, label, custom_id: customId });

/** A button that opens `url`; undefined for what is no web address that Discord takes (http or https, up to 512 characters). */
export function linkButton(label: string, url: string | undefined): APIButtonComponent | undefined {
  if (url === undefined || url.length > 512 || !URL.canParse(url)) return undefined;
  if (!/^https?:$/.test(new URL(url).protocol)) return undefined;
  return { type: ComponentType.Button, style: ButtonStyle.Link, label, url };
}

/** A text with a button beside it. */
export const section = (content: string, accessory: APIButtonComponent): APISectionComponent => ({
  type: ComponentType.Section,
  components: [text(content)],
  accessory,
});

/** A picture attached to the message under `name`. */
export const picture = (name: string, description: string): APIMediaGalleryComponent => ({
  type: ComponentType.MediaGallery,
  items: [{ media: { url: `attachment://${name}` }, description }],
});

/** A file attached to the message under `name`. */
export const file = (name: string): APIFileComponent => ({
  type: ComponentType.File,
  file: { url: `attachment://${name}` },
});
