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

/** The author's name, or names. */
export function authorOf(
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
    ...[...page.querySelectorAll('[rel="author"], [itemprop="author"], [class~="author-name"]')].flatMap(
      (element) => found(textOf(element), 'the author’s link'),
    ),
  ].find(({ value }) => isPerson(value));
}
