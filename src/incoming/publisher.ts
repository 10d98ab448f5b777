/** Who published an article, and who wrote it. */
import { bare } from './compare.ts';
import { type PageDocument, textOf } from './dom.ts';
import type { JsonLdArticle } from './json-ld.ts';
import { type Found, found, metas } from './meta.ts';

const isAddress = (text: string): boolean =>
  /^(?:https?:)?\/\/|^www\.|^@|^[\w-]+(?:\.[\w-]+)+\/?$/i.test(text.trim());

/** The publisher's name. */
export function publisherOf(page: PageDocument, ld: JsonLdArticle | undefined): Found | undefined {
  return [
    ...found(ld?.publisher, 'JSON-LD publisher'),
    // some pages carry a second og:site_name that is an address
    ...metas(
      page,
      'og:site_name',
      'application-name',
      'apple-mobile-web-app-title',
      'publisher',
      'article:publisher',
      'dc.publisher',
      'copyright',
    ),
    ...found(ld?.siteName, 'JSON-LD WebSite'),
    ...fromTitle(page),
  ].find(({ value }) => !isAddress(value));
}

/** «عنوان الخبر - جريدة البلد», «وكالة الوادي : عنوان الخبر»: what the title of the window has more than the title on the page. */
function fromTitle(page: PageDocument): Found[] {
  const title = textOf(page.querySelector('title')) ?? '';
  const own = [
    ...metas(page, 'og:title', 'twitter:title'),
    ...[...page.querySelectorAll('h1, h2, h3')].flatMap((heading) => found(textOf(heading), 'heading')),
  ].find(({ value }) => value.length > 15 && title.includes(value) && value.length < title.length);
  const name =
    own === undefined
      ? /\s[|–—-]\s([^|–—-]{2,40})$/.exec(title)?.[1]
      : title
          .replace(own.value, '')
          .replace(/^[\s:|–—-]+|[\s:|–—-]+$/g, '')
          .split(/\s[|–—-]\s/)
          .at(-1);
  return name !== undefined && name.length <= 60 ? found(name, 'title') : [];
}

/** «كتب: حسام منير», «بقلم …», "By …": the name stands behind it. */
const BEFORE_NAME = /^(?:كتبت?|كتبها?|بقلم|إعداد|تقرير|متابعة|حوار|من|by)\s*[:\-–]?\s+/iu;

/** The author's name, or names. */
export function authorOf(
  page: PageDocument,
  ld: JsonLdArticle | undefined,
  publisher: string | undefined,
): Found | undefined {
  const house = bare(publisher ?? '');
  const isPerson = (name: string): boolean =>
    !isAddress(name) &&
    name.length <= 80 &&
    !/^(?:المصدر|مصدر|source)(?!\p{L})|[:@]/iu.test(name) &&
    !(house !== '' && ` ${house} `.includes(` ${bare(name)} `));
  const authors = (ld?.authors ?? []).map((name) => name.replace(BEFORE_NAME, '')).filter(isPerson);
  return [
    ...found([...new Set(authors)].join('، '), 'JSON-LD author'),
    ...metas(page, 'author', 'article:author', 'parsely-author', 'dc.creator'),
    ...[...page.querySelectorAll(AUTHORS)].flatMap((element) => found(textOf(element), 'the author’s link')),
  ]
    .map(({ value, from }) => ({ value: value.replace(BEFORE_NAME, ''), from }))
    .find(({ value }) => isPerson(value));
}

/** Where pages name their authors. */
const AUTHORS = [
  '[rel~="author"]',
  '[itemprop="author"]',
  '[class~="author-name"]',
  'a[class~="author"]',
  'a[data-testid="AuthorNameLink"]',
  'a[href*="/author/"]',
  'a[href*="/authors/"]',
].join(',');
