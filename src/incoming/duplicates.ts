/** Noticing the same article twice: by its address, and by a text that is nearly the same. */
import { fold } from '../arabic/fold.ts';
import type { Article } from '../corpus/article.ts';

/** Runs of this many words are compared. */
const RUN = 5;
/** Two texts are the same article when the shorter shares this part of its runs with the other. */
const SAME = 0.7;

/** Why an article is held to be one that is there already. */
export interface Duplicate {
  readonly article: Article;
  readonly by: 'address' | 'text';
}

/** The article of `articles` that `incoming` repeats, or undefined. */
export function findDuplicate(
  incoming: { readonly url?: string | undefined; readonly text: string },
  articles: readonly Article[],
): Duplicate | undefined {
  const address = incoming.url === undefined ? undefined : plainAddress(incoming.url);
  const same = articles.find(({ url }) => url !== undefined && plainAddress(url) === address);
  if (same !== undefined) return { article: same, by: 'address' };
  const runs = runsOf(incoming.text);
  const near = articles.find(({ body }) => shared(runs, runsOf(body)) >= SAME);
  return near === undefined ? undefined : { article: near, by: 'text' };
}

/** An address without what does not change the page: scheme, www, a last slash, fragments, and marks of where a reader came from. */
export function plainAddress(address: string): string {
  if (!URL.canParse(address)) return address;
  const url = new URL(address);
  for (const name of [...url.searchParams.keys()])
    if (/^(?:utm_|fbclid|gclid|at_|ref$|source$)/i.test(name)) url.searchParams.delete(name);
  return `${url.host.replace(/^(?:www|m|amp)\./, '')}${url.pathname.replace(/\/+$/, '').replace(/%[\da-f]{2}/gi, (code) => code.toUpperCase())}${url.search}`;
}

function runsOf(text: string): Set<string> {
  const words = fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length < RUN) return new Set([words.join(' ')]);
  return new Set(words.slice(0, words.length - RUN + 1).map((_, at) => words.slice(at, at + RUN).join(' ')));
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let both = 0;
  for (const run of small) if (large.has(run)) both++;
  return small.size === 0 ? 0 : both / small.size;
}
