/** A page's metadata: title, publisher, author, date, address and language, each with where it was found. */
import type { PageDocument } from './dom.ts';
import { type JsonLdArticle, jsonLdArticle } from './json-ld.ts';
import { type Found, found, metas } from './meta.ts';
import { publishedOf } from './published.ts';
import { authorOf, publisherOf } from './publisher.ts';
import { titleOf } from './title.ts';

/** What a page says of its article. What it does not say is undefined. */
export interface Metadata {
  readonly title: Found | undefined;
  readonly publisher: Found | undefined;
  readonly author: Found | undefined;
  readonly published: Found | undefined;
  readonly url: Found | undefined;
  readonly language: Found | undefined;
}

/** What helps to find the text on the page, and is not kept. */
export interface PageHints {
  readonly description: string | undefined;
  readonly articleBody: string | undefined;
}

/** The metadata of a page fetched from `address` (undefined for a saved file). */
export function metadataOf(page: PageDocument, address?: string): Metadata & PageHints {
  const ld = jsonLdArticle(
    page,
    metas(page, 'og:title', 'twitter:title').map(({ value }) => value),
  );
  const publisher = publisherOf(page, ld);
  const title = titleOf(page, ld, publisher?.value);
  return {
    title,
    publisher,
    author: authorOf(page, ld, publisher?.value),
    published: publishedOf(page, ld, title?.value ?? ''),
    url: urlOf(page, ld, address),
    language: languageOf(page, ld),
    description: metas(page, 'og:description', 'description', 'twitter:description')[0]?.value,
    articleBody: ld?.articleBody,
  };
}

function urlOf(
  page: PageDocument,
  ld: JsonLdArticle | undefined,
  address: string | undefined,
): Found | undefined {
  const stated = [
    ...found(page.querySelector('link[rel="canonical"]')?.getAttribute('href'), 'canonical'),
    ...metas(page, 'og:url'),
    ...found(ld?.url, 'JSON-LD url'),
    ...metas(page, 'twitter:url'),
    ...found(address, 'the address given'),
  ];
  // a saved page knows its site by any whole address it states
  const base = address ?? stated.find(({ value }) => /^https?:/i.test(value))?.value;
  const candidates = stated.flatMap(({ value, from }) => {
    const url = URL.canParse(value, base) ? new URL(value, base) : undefined;
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
    ...metas(page, 'og:locale', 'language', 'content-language'),
  ];
  for (const { value, from } of candidates) {
    const code = /^([a-z]{2})(?:[-_]|$)/i.exec(value)?.[1]?.toLowerCase();
    if (code !== undefined) return { value: code, from };
  }
  return undefined;
}
