/** Draws Components V2. https://docs.discord.com/developers/components/reference */
import type {
  APIButtonComponent,
  APIComponentInContainer,
  APIComponentInMessageActionRow,
  APIMediaGalleryItem,
  APIMessageTopLevelComponent,
  APISectionAccessoryComponent,
  APIStringSelectComponent,
} from 'discord-api-types/v10';
import type { Base } from './direction.ts';
import { div, el, sign, span } from './dom.ts';
import { type Names, textView } from './markdown-view.ts';
import { word } from './words.ts';

/** A file of a message, ready to be shown. */
export interface ShownFile {
  readonly name: string;
  readonly contentType: string;
  readonly size: number;
  /** A `blob:` address. */
  readonly url: string;
}

/** What a component does when it is used. */
export type Press = (pressed: {
  readonly custom_id: string;
  readonly component_type: number;
  readonly values?: readonly string[];
}) => void;

export interface Surroundings {
  readonly names: Names;
  readonly base: Base;
  readonly files: readonly ShownFile[];
  readonly press: Press;
}

type Component =
  | APIMessageTopLevelComponent
  | APIComponentInContainer
  | APIComponentInMessageActionRow
  | APISectionAccessoryComponent;

/** The components of a message, one below the other. */
export const componentsView = (components: readonly Component[], around: Surroundings): HTMLElement =>
  div('components', ...components.map((component) => componentView(component, around)));

function componentView(component: Component, around: Surroundings): HTMLElement {
  switch (component.type) {
    case 1:
      return div('row', ...component.components.map((part) => componentView(part, around)));
    case 2:
      return buttonView(component, around);
    case 3:
      return selectView(component, around);
    case 9: {
      const texts = component.components.map((part) => componentView(part, around));
      const accessory = div('accessory', componentView(component.accessory, around));
      return div('section', div('texts', ...texts), accessory);
    }
    case 10:
      return textView(component.content, around.names, around.base);
    case 11:
      return mediaView({ ...component }, around);
    case 12:
      return div('gallery', ...component.items.map((item) => mediaView(item, around)));
    case 13:
      return fileView(component.file.url, around);
    case 14: {
      const space = component.spacing === 2 ? ' large' : '';
      return component.divider === false ? div(`gap${space}`) : el('hr', { class: `separator${space}` });
    }
    case 17: {
      const frame = div('container', componentsView(component.components, around));
      const colour = component.accent_color;
      if (typeof colour === 'number')
        frame.style.setProperty('--accent', `#${colour.toString(16).padStart(6, '0')}`);
      return frame;
    }
    default:
      return div('unknown', `${word('notDrawn')} (type ${component.type})`);
  }
}

const BUTTON_STYLES = ['', 'primary', 'secondary', 'success', 'danger', 'secondary', 'secondary'];

function buttonView(component: APIButtonComponent, { press }: Surroundings): HTMLElement {
  const label = 'label' in component ? (component.label ?? '') : '';
  const emoji = 'emoji' in component ? (component.emoji?.name ?? '') : '';
  const words = [emoji, label].filter((part) => part !== '').join(' ');
  const attributes = { class: `button ${BUTTON_STYLES[component.style] ?? ''}`, dir: 'auto' };
  if ('url' in component) {
    const link = { ...attributes, href: component.url, target: '_blank', rel: 'noopener noreferrer' };
    return el('a', /^https?:/.test(component.url) ? link : attributes, words);
  }
  const element = el(
    'button',
    { ...attributes, type: 'button', disabled: component.disabled === true },
    words,
  );
  if ('custom_id' in component) {
    const { custom_id } = component;
    element.addEventListener('click', () => press({ custom_id, component_type: 2 }));
  }
  return element;
}

function selectView(component: APIStringSelectComponent, { press }: Surroundings): HTMLElement {
  const { custom_id, options, placeholder = '', max_values: most = 1 } = component;
  const several = most > 1;
  const entries = options.map(({ label, value, description, default: chosen }) =>
    el('option', { value, selected: chosen === true }, description ? `${label} (${description})` : label),
  );
  const none = options.some((option) => option.default)
    ? []
    : [el('option', { value: '', hidden: true }, placeholder)];
  const select = el(
    'select',
    {
      class: 'select',
      multiple: several,
      disabled: component.disabled === true,
      'aria-label': placeholder === '' ? custom_id : placeholder,
    },
    ...(several ? [] : none),
    ...entries,
  );
  select.addEventListener('change', () => {
    const values = [...select.selectedOptions].map(({ value }) => value).filter((value) => value !== '');
    press({ custom_id, component_type: 3, values });
  });
  return select;
}

const attachment = (url: string, files: readonly ShownFile[]): ShownFile | undefined =>
  files.find(({ name }) => url === `attachment://${name}`);

/** A picture with its description under «ALT», as Discord has it. Only attached ones are shown: the page loads nothing. */
function mediaView({ media, description }: APIMediaGalleryItem, { files }: Surroundings): HTMLElement {
  const file = attachment(media.url, files);
  if (file === undefined) return div('unknown', `${word('pictureMissing')}: ${media.url}`);
  const image = el('img', { src: file.url, alt: description ?? '' });
  const link = el('a', { href: file.url, target: '_blank' }, image);
  if (image.alt === '') link.setAttribute('aria-label', file.name);
  const alt = description
    ? el(
        'details',
        { class: 'alt' },
        el('summary', { title: word('description') }, 'ALT'),
        el('p', { dir: 'auto' }, description),
      )
    : undefined;
  return el('figure', { class: 'media' }, link, alt);
}

function fileView(url: string, { files }: Surroundings): HTMLElement {
  const file = attachment(url, files);
  if (file === undefined) return div('unknown', url);
  return div(
    'file',
    sign('file-icon'),
    el('a', { href: file.url, download: file.name }, file.name),
    span('size', sizeWords(file.size)),
  );
}

const sizeWords = (bytes: number): string =>
  bytes < 1024 ? `${bytes} bytes` : `${(bytes / 1024).toFixed(bytes < 10_240 ? 2 : 0)} KB`;
