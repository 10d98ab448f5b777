/** The day a page says its article was published, as the page's own local date. */
import { type Block, blocksOf, titlePosition } from './blocks.ts';
import { dateIn, instantIn, isUtc } from './dates.ts';
import type { PageDocument } from './dom.ts';
import type { JsonLdArticle } from './json-ld.ts';
import { type Found, found, metas } from './meta.ts';

const DATE_METAS = [
  'article:published_time',
  'og:published_time',
  'datePublished',
  'published_time',
  'date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publish_date',
  'publication_date',
  'article.published',
  'article:published',
  'parsely-pub-date',
  'cXenseParse:recs:publishtime',
  'sailthru.date',
  'dc.date',
  'dc.date.issued',
  'dc.date.created',
  'dcterms.created',
  'dcterms.date',
];

/** The date of publication: as data (JSON-LD, meta, `<time>`), else in words near the title. */
export function publishedOf(
  page: PageDocument,
  ld: JsonLdArticle | undefined,
  title: string,
): Found | undefined {
  const stated = [
    ...found(ld?.datePublished, 'JSON-LD datePublished'),
    ...metas(page, ...DATE_METAS),
    ...[...page.querySelectorAll('[itemprop="datePublished"]')].flatMap((element) =>
      found(
        element.getAttribute('content') ?? element.getAttribute('datetime') ?? element.textContent,
        'datePublished',
      ),
    ),
    ...found(ld?.dateCreated, 'JSON-LD dateCreated'),
  ].filter(({ value }) => dateIn(value) !== undefined);
  const shown = shownNear(page, title);
  const [first] = stated;
  if (first === undefined) return shown ?? timeElement(page);
  const date = dateIn(first.value) ?? '';
  const instant = isUtc(first.value) ? instantIn(first.value) : undefined;
  if (instant === undefined) return { value: date, from: first.from };
  // the same instant stated with the page's own offset tells its local date: 22:30Z is the next day in Beirut
  const local = [...stated, ...timesOf(page)].find(
    ({ value }) => !isUtc(value) && instantIn(value) === instant,
  );
  if (local !== undefined) return { value: dateIn(local.value) ?? '', from: local.from };
  // and so does the date that the page shows, where it can be the same instant
  const isNextDay = shown?.value === new Date(instant + 4 * 3_600_000).toISOString().slice(0, 10);
  return shown !== undefined && isNextDay && shown.value !== date ? shown : { value: date, from: first.from };
}

const timesOf = (page: PageDocument): Found[] =>
  [...page.querySelectorAll('time[datetime], abbr.published[title]')].flatMap((time) =>
    found(time.getAttribute('datetime') ?? time.getAttribute('title'), 'time'),
  );

function timeElement(page: PageDocument): Found | undefined {
  const time = timesOf(page).find(({ value }) => dateIn(value) !== undefined);
  return time === undefined ? undefined : { value: dateIn(time.value) ?? '', from: time.from };
}

/** Lines with a date that are looked at, nearest to the title first. */
const LOOKED_AT = 40;

/** The date on the line nearest to the title that is a date and little else. A line of today's date stands at the top of many pages, so that lines above the title count as twice as far. */
function shownNear(page: PageDocument, title: string): Found | undefined {
  if (page.documentElement === null) return undefined;
  const blocks = blocksOf(page.documentElement);
  const titleAt = Math.max(0, titlePosition(blocks, title));
  const distance = ({ at }: { at: number }): number => (at < titleAt ? 2 * (titleAt - at) : at - titleAt);
  const lines = blocks
    .map((block, at) => ({ block, at }))
    .filter(({ block }) => isDateLine(block))
    .sort((a, b) => distance(a) - distance(b))
    .slice(0, LOOKED_AT)
    .flatMap(({ block }) => {
      // «آخر تحديث: 21/09/2023 نشر في: 20/09/2023»
      const date = dateIn(/(?:نشر|Published).*/isu.exec(block.spaced)?.[0] ?? block.spaced);
      return date === undefined ? [] : [{ date, text: block.text }];
    });
  const line =
    lines.find(({ text }) => !/^\W*(?:آخر تحديث|تحديث|Updated|Last update)/iu.test(text)) ?? lines[0];
  return line === undefined ? undefined : { value: line.date, from: 'a date in words' };
}

const isDateLine = ({ spaced: text }: Block): boolean =>
  text.length <= 120 && /[\d٠-٩]{4}/.test(text) && text.split(/\s+/).length <= 20 && !/[.!؟]$/.test(text);
