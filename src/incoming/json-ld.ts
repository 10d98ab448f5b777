/** JSON-LD: what a page says of itself in schema.org's words, read forgivingly, since publishers write it carelessly. */
import { z } from 'zod';
import { likeness } from './compare.ts';
import type { PageDocument } from './dom.ts';
import { decodeEntities } from './entities.ts';

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
  readonly dateCreated: string | undefined;
  readonly articleBody: string | undefined;
  /** The name of the page's WebSite node. */
  readonly siteName: string | undefined;
}

const ARTICLE = /(?:Article|BlogPosting|Report)$/;

/**
 * The page's article node, or undefined. `@graph` and references by `@id` are followed. Of several, the one called as the
 * page is (`titles`).
 */
export function jsonLdArticle(page: PageDocument, titles: readonly string[] = []): JsonLdArticle | undefined {
  const nodes = [...page.querySelectorAll('script[type="application/ld+json" i]')].flatMap(
    ({ textContent }) => flatten(parse(textContent ?? '')),
  );
  const byId = new Map(
    nodes.filter((node) => Object.keys(node).length > 1).map((node) => [String(node['@id']), node]),
  );
  const follow = (value: unknown): unknown => {
    const id =
      isNode(value) && Object.keys(value).length <= 2 && !('name' in value) ? value['@id'] : undefined;
    return typeof id === 'string' ? (byId.get(id) ?? undefined) : value;
  };
  const isA = (type: RegExp) => (node: Node) =>
    [node['@type']].flat().some((name) => type.test(String(name)));
  const articles = nodes.filter(isA(ARTICLE));
  // a page may name other articles too: its own says when it was published
  const dated = articles.filter((node) => 'headline' in node && 'datePublished' in node);
  const isCalled = ({ headline }: Node): boolean =>
    typeof headline === 'string' && titles.some((title) => likeness(title, decodeEntities(headline)) > 0.6);
  const article = dated.find(isCalled) ?? dated[0] ?? articles[0];
  const names = (value: unknown): string[] => named.safeParse([value].flat().map(follow)).data ?? [];
  const siteName = names(nodes.find(isA(/^WebSite$/)))[0];
  if (article === undefined && siteName === undefined) return undefined;
  const own: Node = article ?? {};
  return {
    headline: text.safeParse(own['headline'] ?? own['name']).data,
    datePublished: text.safeParse(own['datePublished']).data,
    dateCreated: text.safeParse(own['dateCreated']).data,
    publisher: names(own['publisher'])[0],
    authors: names(own['author']),
    url: address.safeParse(own['url']).data ?? address.safeParse(own['mainEntityOfPage']).data,
    language: text.safeParse(own['inLanguage']).data,
    articleBody: text.safeParse(own['articleBody']).data,
    siteName,
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

/** Parses one script. Entities for quotes, raw line breaks in strings, commas too many and CDATA marks are common and forgiven. */
function parse(source: string): unknown {
  const plain = source
    .replace(/^\s*(?:\/\/|\/\*)?\s*<!\[CDATA\[\s*(?:\*\/)?|(?:\/\/|\/\*)?\s*\]\]>\s*(?:\*\/)?\s*$/g, '')
    .replace(/[;\s]+$/, '');
  const onOneLine = plain.replace(/\p{Cc}+/gu, ' ').replace(/,(\s*[}\]])/g, '$1');
  for (const attempt of [plain, onOneLine, onOneLine.replaceAll('&quot;', '"')]) {
    try {
      return JSON.parse(attempt);
    } catch {
      // the next reading is more forgiving
    }
  }
  return salvage(onOneLine);
}

/** What can still be told of an article whose JSON is broken, by quotation marks in its headline for one. */
function salvage(source: string): unknown {
  const type = /"@type"\s*:\s*"(\w*(?:Article|BlogPosting))"/.exec(source)?.[1];
  if (type === undefined) return undefined;
  const fieldOf = (key: string, from = source): string | undefined =>
    new RegExp(`"${key}"\\s*:\\s*"([^"]{1,300})"\\s*[,}]`).exec(from)?.[1];
  const publisher = /"publisher"\s*:\s*\{([^{}]*)/.exec(source)?.[1];
  return {
    '@type': type,
    headline: fieldOf('headline'),
    datePublished: fieldOf('datePublished'),
    dateCreated: fieldOf('dateCreated'),
    publisher: publisher === undefined ? undefined : fieldOf('name', `${publisher}}`),
  };
}
