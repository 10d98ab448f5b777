/** JSON-LD: what a page says of itself in schema.org's words, read forgivingly, since publishers write it carelessly. */
import { z } from 'zod';
import type { PageDocument } from './dom.ts';

type Node = Readonly<Record<string, unknown>>;

const text = z.string().transform(decodeEntities).pipe(z.string().trim().min(1));
/** A name may be given as a word, as {name}, or as a list of either. */
const named: z.ZodType<string[], unknown> = z.union([
  text.transform((name) => [name]),
  z
    .looseObject({
      name: z.union([
        text,
        z
          .array(text)
          .min(1)
          .transform(([first]) => first ?? ''),
      ]),
    })
    .transform(({ name }) => [name]),
  z.array(z.unknown()).transform((list) => list.flatMap((item) => named.safeParse(item).data ?? [])),
]);
const address = z.union([text, z.looseObject({ '@id': text }).transform((node) => node['@id'])]);

/** The fields used, each undefined when missing or unusable. */
export interface JsonLdArticle {
  readonly headline: string | undefined;
  readonly datePublished: string | undefined;
  readonly publisher: string | undefined;
  readonly authors: readonly string[];
  readonly url: string | undefined;
  readonly language: string | undefined;
}

const ARTICLE = /(?:Article|BlogPosting|Report)$/;

/** The page's article node, or undefined. `@graph` and references by `@id` are followed. */
export function jsonLdArticle(page: PageDocument): JsonLdArticle | undefined {
  const nodes = [...page.querySelectorAll('script[type="application/ld+json"]')].flatMap(({ textContent }) =>
    flatten(parse(textContent ?? '')),
  );
  const byId = new Map(
    nodes.filter((node) => Object.keys(node).length > 1).map((node) => [String(node['@id']), node]),
  );
  const follow = (value: unknown): unknown => {
    const id = isNode(value) && Object.keys(value).length === 1 ? value['@id'] : undefined;
    return typeof id === 'string' ? (byId.get(id) ?? undefined) : value;
  };
  const article = nodes.find((node) => [node['@type']].flat().some((type) => ARTICLE.test(String(type))));
  if (article === undefined) return undefined;
  const names = (value: unknown): string[] => named.safeParse([value].flat().map(follow)).data ?? [];
  return {
    headline: text.safeParse(article['headline'] ?? article['name']).data,
    datePublished: text.safeParse(article['datePublished']).data,
    publisher: names(article['publisher'])[0],
    authors: names(article['author']),
    url: address.safeParse(article['url']).data ?? address.safeParse(article['mainEntityOfPage']).data,
    language: text.safeParse(article['inLanguage']).data,
  };
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function flatten(value: unknown): Node[] {
  if (Array.isArray(value)) return value.flatMap(flatten);
  if (!isNode(value)) return [];
  // nodes also hide inside others: a WebPage whose mainEntity is the article
  return [
    value,
    ...flatten(value['@graph']),
    ...flatten(value['mainEntity']),
    ...(isNode(value['mainEntityOfPage']) ? flatten(value['mainEntityOfPage']) : []),
  ];
}

/** Parses one script. Entities for quotes, raw line breaks in strings and CDATA marks are common and forgiven. */
function parse(source: string): unknown {
  const bare = source.replace(/^\s*(?:\/\/)?\s*<!\[CDATA\[|(?:\/\/)?\s*\]\]>\s*$/g, '');
  for (const attempt of [
    bare,
    bare.replace(/\p{Cc}+/gu, ' '),
    bare.replaceAll('&quot;', '"').replace(/\p{Cc}+/gu, ' '),
  ]) {
    try {
      return JSON.parse(attempt);
    } catch {
      // the next reading is more forgiving; a page whose JSON-LD is broken beyond that has other metadata
    }
  }
  return undefined;
}

const ENTITIES: Readonly<Record<string, string>> = {
  quot: '"',
  amp: '&',
  lt: '<',
  gt: '>',
  apos: "'",
  nbsp: ' ',
  laquo: '«',
  raquo: '»',
  ldquo: '“',
  rdquo: '”',
  hellip: '…',
  ndash: '–',
  mdash: '—',
};

/** Replaces the character references that publishers leave in JSON: `&quot;` → `"`. */
export function decodeEntities(source: string): string {
  return source.replace(
    /&(?:#(\d{1,6})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi,
    (whole, decimal?: string, hex?: string, name?: string) => {
      const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : undefined;
      if (code !== undefined) return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
      return ENTITIES[name?.toLowerCase() ?? ''] ?? whole;
    },
  );
}
