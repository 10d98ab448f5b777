/** Values on a page, each with the place it was found at. */
import { type PageDocument, shownText } from './dom.ts';
import { decodeEntities } from './entities.ts';

/** A value, and where on the page it stood: «JSON-LD headline», «h1». */
export interface Found {
  readonly value: string;
  readonly from: string;
}

/** One value found, none when it is empty. */
export const found = (value: string | undefined | null, from: string): Found[] => {
  const text = shownText(decodeEntities(value ?? ''));
  return text === '' ? [] : [{ value: text, from }];
};

/** All values of a `<meta>` by name, property or itemprop, however capitalised, in the order of `names`. */
export function metas(page: PageDocument, ...names: readonly string[]): Found[] {
  const all = [...page.querySelectorAll('meta[content]')].flatMap((meta) => {
    const name = meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('itemprop');
    return name === null ? [] : found(meta.getAttribute('content'), name.trim().toLowerCase());
  });
  return names.flatMap((name) => all.filter(({ from }) => from === name.toLowerCase()));
}
