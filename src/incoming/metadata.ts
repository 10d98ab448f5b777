/** A page's metadata: title, publisher, author, date, address and language, each with where it was found. */
import { fold } from '../arabic/fold.ts';
import { dateIn, instantIn, isUtc } from './dates.ts';
import { type PageDocument, shownText, textOf } from './dom.ts';
import { decodeEntities, type JsonLdArticle, jsonLdArticle } from './json-ld.ts';

/** A value, and where on the page it stood: «JSON-LD headline», «h1». */
export interface Found {
  readonly value: string;
  readonly from: string;
}

/** What a page says of its article. What it does not say is undefined. */
export interface Metadata {
  readonly title: Found | undefined;
  readonly publisher: Found | undefined;
  readonly author: Found | undefined;
  readonly published: Found | undefined;
  readonly url: Found | undefined;
  readonly language: Found | undefined;
}

/** The metadata of a page fetched from `address` (undefined for a saved file). */
export function metadataOf(page: PageDocument, address?: string): Metadata {
  const ld = jsonLdArticle(page);
  const publisher = publisherOf(page, ld);
  return {
    title: titleOf(page, ld, publisher?.value),
    publisher,
    author: authorOf(page, ld, publisher?.value),
    published: publishedOf(page, ld),
    url: urlOf(page, ld, address),
    language: languageOf(page, ld),
  };
}

const found = (value: string | undefined | null, from: string): Found[] => {
  const text = shownText(decodeEntities(value ?? ''));
  return text === '' ? [] : [{ value: text, from }];
};

/** All values of a `<meta>` by name or property, in order. */
function metas(page: PageDocument, ...names: readonly string[]): Found[] {
  return names.flatMap((name) =>
    ['property', 'name', 'itemprop'].flatMap((attribute) =>
      [...page.querySelectorAll(`meta[${attribute}="${name}"]`)].flatMap((meta) =>
        found(meta.getAttribute('content'), name),
      ),
    ),
  );
}

/** Comparing titles: letters and digits only, folded. */
const bare = (text: string): string =>
  fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

function titleOf(
  page: PageDocument,
  ld: JsonLdArticle | undefined,
  publisher: string | undefined,
): Found | undefined {
  const headings = [...page.querySelectorAll('h1')].flatMap((h1) => found(textOf(h1), 'h1'));
  const candidates = [
    ...found(ld?.headline, 'JSON-LD headline'),
    ...headings,
    ...metas(page, 'og:title', 'twitter:title'),
    ...found(textOf(page.querySelector('title')), 'title'),
  ]
    .map(({ value, from }) => ({ from, value: withoutSiteName(value, publisher) }))
    .filter(({ value }) => bare(value) !== '' && bare(value) !== bare(publisher ?? ''));
  const [first] = candidates;
  if (first === undefined) return undefined;
  // a headline is often cut at 110 characters, or lacks the marks that the heading shows: the heading is what was published
  const start = bare(first.value.replace(/(?:\.\.\.|…)$/, ''));
  return headings.find(({ value }) => bare(value).startsWith(start)) ?? first;
}

/** «… | الموقع», «… - الموقع» without the site's name. Only at the name itself or, without one, at « | ». */
function withoutSiteName(title: string, publisher: string | undefined): string {
  const cut = /^(.{10,}?)\s+(?:\||[-–—])\s+([^|]{2,40})$/su.exec(title);
  if (cut?.[1] === undefined || cut[2] === undefined) return title;
  const isName =
    publisher !== undefined &&
    (bare(cut[2]).includes(bare(publisher)) || bare(publisher).includes(bare(cut[2])));
  return isName || /\s\|\s[^|]*$/.test(title) ? cut[1] : title;
}

const isAddress = (text: string): boolean =>
  /^(?:https?:)?\/\/|^www\.|^@|^[\w-]+(?:\.[\w-]+)+\/?$/i.test(text.trim());

function publisherOf(page: PageDocument, ld: JsonLdArticle | undefined): Found | undefined {
  return [
    ...found(ld?.publisher, 'JSON-LD publisher'),
    // some pages carry a second og:site_name that is an address
    ...metas(
      page,
      'og:site_name',
      'application-name',
      'apple-mobile-web-app-title',
      'publisher',
      'copyright',
    ),
    ...found(/\s[|–—-]\s([^|–—-]{2,40})$/.exec(textOf(page.querySelector('title')) ?? '')?.[1], 'title'),
  ].find(({ value }) => !isAddress(value));
}

function authorOf(
  page: PageDocument,
  ld: JsonLdArticle | undefined,
  publisher: string | undefined,
): Found | undefined {
  const isPerson = (name: string): boolean =>
    !isAddress(name) && bare(name) !== bare(publisher ?? '') && name.length <= 80;
  const authors = ld?.authors.filter(isPerson) ?? [];
  return [
    ...found([...new Set(authors)].join('، '), 'JSON-LD author'),
    ...metas(page, 'author', 'article:author', 'parsely-author', 'dc.creator'),
    ...[...page.querySelectorAll('[rel="author"], [itemprop="author"]')].flatMap((element) =>
      found(textOf(element), 'rel=author'),
    ),
  ].find(({ value }) => isPerson(value));
}

const DATE_METAS = [
  'article:published_time',
  'og:published_time',
  'datePublished',
  'date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publication_date',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date',
  'DC.date.issued',
  'dcterms.created',
  'article:published',
];

function publishedOf(page: PageDocument, ld: JsonLdArticle | undefined): Found | undefined {
  const stated = [
    ...found(ld?.datePublished, 'JSON-LD datePublished'),
    ...metas(page, ...DATE_METAS),
    ...[...page.querySelectorAll('time[datetime]')].flatMap((time) =>
      found(time.getAttribute('datetime'), 'time'),
    ),
    ...[
      ...page.querySelectorAll(
        'time, [itemprop="datePublished"], [class*="date" i], [class*="time" i], [class*="publish" i]',
      ),
    ].flatMap((element) => {
      const text = textOf(element);
      return text !== undefined && text.length <= 120 ? found(text, 'a date in words') : [];
    }),
  ];
  const first = stated.find(({ value }) => dateIn(value) !== undefined);
  if (first === undefined) return undefined;
  // the same instant stated with the page's own offset tells its local date: 22:30Z is the next day in Beirut
  const instant = isUtc(first.value) ? instantIn(first.value) : undefined;
  const local =
    instant === undefined
      ? undefined
      : stated.find(({ value }) => !isUtc(value) && instantIn(value) === instant);
  const { value, from } = local ?? first;
  return { value: dateIn(value) ?? '', from };
}

function urlOf(
  page: PageDocument,
  ld: JsonLdArticle | undefined,
  address: string | undefined,
): Found | undefined {
  const candidates = [
    ...found(page.querySelector('link[rel="canonical"]')?.getAttribute('href'), 'canonical'),
    ...metas(page, 'og:url'),
    ...found(ld?.url, 'JSON-LD url'),
    ...metas(page, 'twitter:url'),
    ...found(address, 'the address given'),
  ].flatMap(({ value, from }) => {
    const url = URL.canParse(value, address) ? new URL(value, address) : undefined;
    return url !== undefined && /^https?:$/.test(url.protocol)
      ? [{ url, value: /^https?:/i.test(value) ? value : url.href, from }]
      : [];
  });
  // a canonical address that is the site's front page says nothing about the article
  const { value, from } = candidates.find(({ url }) => url.pathname.length > 1 || url.search !== '') ?? {};
  return value === undefined || from === undefined ? undefined : { value, from };
}

function languageOf(page: PageDocument, ld: JsonLdArticle | undefined): Found | undefined {
  const candidates = [
    ...found(page.documentElement?.getAttribute('lang'), 'html lang'),
    ...found(ld?.language, 'JSON-LD inLanguage'),
    ...metas(page, 'og:locale', 'language'),
  ];
  for (const { value, from } of candidates) {
    const code = /^([a-z]{2})(?:[-_]|$)/i.exec(value)?.[1]?.toLowerCase();
    if (code !== undefined) return { value: code, from };
  }
  return undefined;
}
