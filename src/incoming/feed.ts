/** Feeds: the entries of an RSS, Atom, RDF or JSON feed, newest first. */
import { parseFeed } from 'feedsmith';
import { fold } from '../arabic/fold.ts';
import { dateIn } from './dates.ts';
import { shownText } from './dom.ts';
import { decodeEntities } from './entities.ts';
import { IncomingError } from './errors.ts';

export interface FeedEntry {
  readonly title: string;
  readonly url: string;
  /** ISO date in the feed's own time zone; undefined when the feed gives none. */
  readonly published: string | undefined;
  readonly summary: string;
}

const plain = (html: string | undefined): string =>
  shownText(decodeEntities((html ?? '').replace(/<[^>]{0,2000}>/g, ' ')));

/** The entries of a feed that have an address. `base` resolves relative ones. @throws {IncomingError} when it is no feed. */
export function readFeed(source: string, base?: string): FeedEntry[] {
  const entry = (
    title: string | undefined,
    url: string | undefined,
    date: unknown,
    summary: string | undefined,
  ): FeedEntry[] => {
    if (url === undefined || !URL.canParse(url.trim(), base)) return [];
    return [
      {
        title: plain(title),
        url: new URL(url.trim(), base).href,
        published: typeof date === 'string' ? dateIn(date) : undefined,
        summary: plain(summary),
      },
    ];
  };
  const entries = ((): FeedEntry[] => {
    const parsed = parse(source);
    switch (parsed.format) {
      case 'rss':
        return (parsed.feed.items ?? []).flatMap((item) =>
          entry(
            item.title,
            item.link ?? (item.guid?.isPermaLink === false ? undefined : item.guid?.value),
            item.pubDate ?? item.dc?.dates?.[0],
            item.description,
          ),
        );
      case 'atom':
        return (parsed.feed.entries ?? []).flatMap((item) => {
          const link =
            item.links?.find(({ rel }) => rel === undefined || rel === 'alternate') ?? item.links?.[0];
          return entry(item.title?.value, link?.href, item.published ?? item.updated, item.summary?.value);
        });
      case 'rdf':
        return (parsed.feed.items ?? []).flatMap((item) =>
          entry(item.title, item.link, item.dc?.dates?.[0], item.description),
        );
      case 'json':
        return (parsed.feed.items ?? []).flatMap((item) =>
          entry(item.title, item.url ?? item.external_url, item.date_published, item.summary),
        );
    }
  })();
  return entries.sort((a, b) => (b.published ?? '').localeCompare(a.published ?? ''));
}

function parse(source: string): ReturnType<typeof parseFeed> {
  try {
    return parseFeed(source);
  } catch (error) {
    throw new IncomingError(
      `this is no RSS, Atom, RDF or JSON feed (${error instanceof Error ? error.message : String(error)})`,
    );
  }
}

/** Which entries are wanted: `match` is words of which one must stand in title or summary, `since` an ISO date. */
export function wanted(
  entries: readonly FeedEntry[],
  { match, since }: { readonly match?: string | undefined; readonly since?: string | undefined },
): FeedEntry[] {
  const words = fold(match ?? '').match(/[\p{L}\p{N}]+/gu) ?? [];
  return entries.filter(({ title, summary, published }) => {
    const text = fold(`${title} ${summary}`);
    return (
      (words.length === 0 || words.some((word) => text.includes(word))) &&
      (since === undefined || published === undefined || published >= since)
    );
  });
}
