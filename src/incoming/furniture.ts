/** A page's furniture: what stands beside the article or hidden in it, told by elements' names, classes and styles. */
import { type Block, blocksOf, titlePosition } from './blocks.ts';
import { ancestorsOf, type PageDocument, type PageElement } from './dom.ts';

/** Elements that never hold the article's own text. */
const FURNITURE = [
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'iframe',
  'form',
  'button',
  'input',
  'select',
  'textarea',
  'label',
  'nav',
  'footer',
  'aside',
  'figure:not(:has(blockquote, table)), figure:has(img, noscript)',
  'figcaption',
  'picture',
  'video',
  'audio',
  'object',
  'dialog',
  ':is(div, span, li, header, section, a) > time',
  'amp-ad',
  'amp-sidebar',
  'amp-carousel',
  'amp-accordion',
  'amp-social-share',
  'amp-consent',
  '[hidden]',
  '[aria-hidden="true"]',
  '[role="navigation"]',
  '[role="complementary"]',
  '[role="dialog"]',
  '[role="banner"]',
  '[role="contentinfo"]',
  '[itemtype*="BreadcrumbList"]',
  // marks of footnotes
  'sup:has(> a[href^="#"])',
].join(',');

/** Words in classes and ids that name what stands beside articles: related links, sharing, captions, tags, advertisements. */
const BESIDE =
  /^(?:relat(?:ed|ion)\w*|shar(?:e|ing)\w*|social\w*|(?:fig)?captions?|credits?|tags?|tag(?:cloud|list|s)\w*|breadc\w+|newsletters?|subscri(?:be|ption)\w*|comments?|disqus|respond|advert\w*|ads?|ads?(?:box|slot|unit|container|wrapper|bygoogle)|dfp|banners?|promo\w*|sponsor\w*|copyrights?|bylines?|tool(?:bar|box|s)|follow\w*|galler(?:y|ies)|slide(?:r|show)s?|carousel|swiper|outbrain|taboola|recommend\w*|trend(?:s|ing)|popular|readmore|readalso|alsoread|seealso|moreread|mostread|cookies?|consent\w*|gdpr|modal|popup|lightbox|tooltip|menus?|navigation|sidebars?|login|signup|poll|audio\w*|podcasts?|tts|listen\w*|shortlink|rating|pagination|disclaimer|toc|editsection|infobox|catlinks|printfooter|tweet|twitter|instagram|facebook|youtube|telegram|whatsapp)$/;

/** The same, of two words. */
const BESIDE_PAIR =
  /^(?:(?:read|see|also|more|most) (?:also|more|on|read|viewed|popular|news|from|in|articles?|stories)|next (?:article|post|news|story)|prev(?:ious)? (?:article|post|news|story|next)|prev next|latest (?:news|posts?|articles?)|other (?:news|articles?)|(?:interstitial|inline|read) links?|about (?:the )?author|author (?:box|info|bio|section|card)|self promo|google news|news letter|key words|visually hidden|sr only|screen reader|view count|font(?:s)? (?:resize|size)|img (?:desc|caption|title)|image (?:desc|caption|description|title|source|credit)|photo (?:desc|caption|credit|title)|media (?:caption|copyright|title|footer|source)|fb post|ad label|skip link)$/;

/** Words that name a line about the article: taken out only when short, since a whole article may stand in `article-info`. */
const ABOUT =
  /^(?:dates?|datetime|dateline|time|timestamp|meta|info|details|authors?|writers?|writeby|source|publish(?:ed|ing)?|updated?|views?|counter|kicker|reading)$/;
const ABOUT_LONGEST = 200;
/** Last words of a name that say nothing: `article-info-block`. */
const NEUTRAL =
  /^(?:block|box|wrap|wrapper|container|holder|bar|list|section|area|row|col|item|line|text|name|inner|\d+)$/;

/** `has-sidebar`, `no-comments`, `after-ad` tell of what stands elsewhere. */
const ELSEWHERE = /^(?:no|not|has|have|with|without|hide|show|is|after|before|below|above)$/;

/** Takes a page's furniture out of it; never what holds the title, most of the prose, or a good part of it with its opening. */
export function clearFurniture(page: PageDocument, title: string): void {
  const root = page.documentElement;
  if (root === null) return;
  const blocks = blocksOf(root);
  const holdings = holdingsOf(blocks);
  const all = holdings.get(root) ?? 0;
  const titleAt = titlePosition(blocks, title);
  const heading = new Set(ancestorsOf(blocks[titleAt]?.element ?? null));
  const opening = new Set(ancestorsOf(blocks.slice(titleAt + 1).find(isProse)?.element ?? null));
  // in a page within one <form>, and in an article's own box, whatever its class, stands too much to be furniture
  const isOwn = (element: PageElement): boolean => {
    const part = (holdings.get(element) ?? 0) / (all || 1);
    return heading.has(element) || part > 0.5 || (part > 0.2 && opening.has(element));
  };
  const skipped = [...page.querySelectorAll('a[href^="#"]')].flatMap((link) => skippedBy(link, page));
  for (const element of [
    ...page.querySelectorAll(FURNITURE),
    ...skipped,
    ...[...page.querySelectorAll('[class],[id],[style]')].filter(isBeside),
  ])
    if (!isOwn(element)) element.remove();
}

/** The box that «تخطى البودكاست وواصل القراءة» leads readers past: what is skipped so is no part of the article. */
function skippedBy(link: PageElement, page: PageDocument): PageElement[] {
  if (!/^\s*(?:تخط|تجاوز|skip)/i.test(link.textContent ?? '')) return [];
  const id = link.getAttribute('href')?.slice(1) ?? '';
  const target = /^[\w-]+$/.test(id) ? page.querySelector(`[id="${id}"]`) : null;
  const around = new Set(ancestorsOf(target));
  const box = ancestorsOf(link).find((ancestor) => around.has(ancestor));
  return box === undefined ? [link] : [box];
}

/** How many characters of prose stand in each element that holds any. */
function holdingsOf(blocks: readonly Block[]): Map<PageElement, number> {
  const holdings = new Map<PageElement, number>();
  for (const block of blocks) {
    if (!isProse(block)) continue;
    for (const element of ancestorsOf(block.element))
      holdings.set(element, (holdings.get(element) ?? 0) + block.text.length);
  }
  return holdings;
}

/** Running text: long enough to be no label, and not a link. */
export const isProse = ({ text, linked }: Block): boolean => text.length >= 40 && linked < 0.3;

function isBeside(element: PageElement): boolean {
  if (/display:\s*none|visibility:\s*hidden/i.test(element.getAttribute('style') ?? '')) return true;
  const names = wordsOf(`${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`);
  return names.some((words) => {
    if (ELSEWHERE.test(words[0] ?? '')) return false;
    if (words.some((word, at) => BESIDE.test(word) || BESIDE_PAIR.test(`${word} ${words[at + 1] ?? ''}`)))
      return true;
    const last = words.findLast((word) => !NEUTRAL.test(word)) ?? '';
    return ABOUT.test(last) && (element.textContent ?? '').trim().length <= ABOUT_LONGEST;
  });
}

/** The words of each class: «articleTags post-share__box» → [[article, tags], [post, share, box]]. */
export const wordsOf = (names: string): string[][] =>
  names
    .split(/\s+/)
    .filter((name) => name !== '')
    .map((name) =>
      name
        .replace(/(\p{Ll})(?=\p{Lu})/gu, '$1-')
        .toLowerCase()
        .split(/[-_:]+/),
    );
