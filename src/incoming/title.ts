/** A page's title, as its readers see it. */
import { bare, likeness } from './compare.ts';
import { type PageDocument, textOf } from './dom.ts';
import type { JsonLdArticle } from './json-ld.ts';
import { type Found, found, metas } from './meta.ts';

/** A heading is the title when it is this like what the page's metadata call it. */
const ALIKE = 0.5;

/**
 * The title of a page. A heading on it is what was published, the metadata's title often cut at 110 characters, with
 * the site's name, or written for search engines: so the heading is taken that the metadata point at, else their word.
 */
export function titleOf(
  page: PageDocument,
  ld: JsonLdArticle | undefined,
  publisher: string | undefined,
): Found | undefined {
  const told = [
    ...found(ld?.headline, 'JSON-LD headline'),
    ...metas(page, 'og:title', 'twitter:title', 'headline', 'dc.title', 'title'),
    ...found(textOf(page.querySelector('title')), 'title'),
  ]
    .map(({ value, from }) => ({ from, value: withoutSiteName(value, publisher) }))
    .filter(({ value }) => bare(value) !== '' && bare(value) !== bare(publisher ?? ''));
  const headings = ['h1', 'h2', 'h3'].flatMap((name) =>
    [...page.querySelectorAll(name)].flatMap((heading) => found(textOf(heading), name)),
  );
  const [first] = told;
  if (first === undefined)
    return headings.find(({ from, value }) => from === 'h1' && bare(value) !== bare(publisher ?? ''));
  for (const name of ['h1', 'h2', 'h3'])
    for (const { value } of told) {
      const heading = headings
        .filter(({ from }) => from === name)
        .map((candidate) => ({ candidate, alike: likenessOf(candidate.value, value) }))
        .sort((a, b) => b.alike - a.alike)[0];
      if (heading === undefined || heading.alike < (name === 'h1' ? ALIKE : 0.8)) continue;
      return withoutKicker(heading.candidate, told);
    }
  return first;
}

/** How like a heading is to a title told, which may be cut short, or carry a name before or after it. */
function likenessOf(heading: string, told: string): number {
  const [a, b] = [bare(heading), bare(told.replace(/(?:\.\.\.|…)$/, ''))];
  const isCut = b.length > 20 && a.startsWith(b);
  const isWithin = a.split(' ').length > 3 && b.includes(a) && a.length > b.length / 2;
  return isCut || isWithin ? 1 : likeness(a, b);
}

/** A label in a heading has no more words. */
const KICKER = 3;

/** «عاجل عنوان الخبر» where the metadata say «عنوان الخبر», be it cut short: a label stands in the heading. */
function withoutKicker(heading: Found, told: readonly Found[]): Found {
  const starts = told
    .map(({ value }) => bare(value.replace(/(?:\.\.\.|…)$/, '')))
    .filter((start) => start.length > 20);
  const words = heading.value.split(/\s+/);
  for (let count = 0; count <= KICKER; count++) {
    const value = words.slice(count).join(' ');
    if (starts.some((start) => bare(value).startsWith(start)))
      return count === 0 ? heading : { ...heading, value };
  }
  return heading;
}

/** «… | الموقع», «… - الموقع» without the site's name, and «الموقع: …»; where the name is unknown only what follows « | ». */
function withoutSiteName(title: string, publisher: string | undefined): string {
  const cut = /^(.{10,}?)\s+(?:\||[-–—])\s+([^|]{2,60})$/su.exec(title);
  if (cut?.[1] !== undefined && cut[2] !== undefined) {
    const [rest, last] = [cut[1], cut[2]];
    const isName = publisher !== undefined && includesEither(bare(last), bare(publisher));
    if (isName || /\s\|\s[^|]*$/.test(title)) return withoutSiteName(rest, publisher);
  }
  const name = publisher === undefined ? '' : bare(publisher);
  const [, before, after] = /^(.{2,40}?)\s*(?:[:|]|\s[-–—])\s+(.{10,})$/su.exec(title) ?? [];
  return name !== '' && before !== undefined && after !== undefined && bare(before) === name ? after : title;
}

const includesEither = (a: string, b: string): boolean => a.includes(b) || b.includes(a);
