/**
 * Claims in a text: who says what.
 *
 * First the places where something is reported (sites), then what each of them reports: a content reaches
 * to the next site that stands beside it, and holds those that stand within it («أعلنت وكالة … أنّ الانفصاليين أعلنوا …»).
 */

import { isMark } from '../arabic/letters.ts';
import type { Span } from '../span.ts';
import { isBreak, type Stretch } from './claims/adverbials.ts';
import { type Content, contentOf, trimmed } from './claims/content.ts';
import { headlineSite } from './claims/headline.ts';
import { markerSite, trailingVerbSite } from './claims/markers.ts';
import { speakerKind } from './claims/nouns.ts';
import { sentenceSubject } from './claims/participle.ts';
import { type Scan, scan } from './claims/scan.ts';
import type { Site } from './claims/site.ts';
import { verbSite } from './claims/verbal.ts';
import { type Mention, resolveSpeaker } from './speakers.ts';
import type { Claim } from './types.ts';

export type { Mention } from './speakers.ts';

/** The claims of `text`, in order. `before` are the names of earlier paragraphs of the article, newest last. */
export function readClaims(text: string, before: readonly Mention[] = []): Claim[] {
  const words = scan(text);
  const sites = sitesOf(words);
  const drafts = draftsOf(words, sites);
  return nested(resolved(words, drafts, before));
}

/** A site with its content. */
interface Draft {
  readonly site: Site;
  readonly content: Content;
  readonly speaker?: Stretch | undefined;
  readonly via?: Stretch | undefined;
}

function sitesOf(words: Scan): Site[] {
  const sites: Site[] = [];
  const headline = headlineSite(words);
  if (headline !== undefined) sites.push(headline);
  for (let at = 0; at < words.tokens.length; at++) {
    if (words.tokens[at]?.kind !== 'word') continue;
    const site = siteAt(words, at);
    if (site !== undefined) sites.push(site);
  }
  return sites.sort((a, b) => a.at - b.at);
}

function siteAt(words: Scan, at: number): Site | undefined {
  const marker = markerSite(words, at);
  if (marker !== undefined) return marker;
  const verb = verbSite(words, at);
  if (verb?.link === 'clause' || verb?.kind === 'participle') return verb;
  // «"…"، قال هاميل. "…"»: what stands before the verb is what it reports
  const trailing = trailingVerbSite(words, at);
  return trailing?.link === 'quote' ? trailing : (verb ?? trailing);
}

/** How many sites ahead the next one beside this may stand. */
const AHEAD = 40;

function draftsOf(words: Scan, sites: readonly Site[]): Draft[] {
  const drafts: Draft[] = [];
  const media = new Map<Site, Stretch>();
  sites.forEach((site, index) => {
    const level = words.quotedBy(site.verbAt);
    const beside = sites
      .slice(index + 1, index + AHEAD)
      .find((other) => other.closes && other.at > site.contentAt && words.quotedBy(other.at) === level);
    const previous = previousDraft(words, drafts, site);
    if (site.kind === 'trailing') {
      if (previous !== undefined && previous.site.kind !== 'trailing') {
        // «وأظهر البيان أن …، بحسب ما ذكرته وكالة …»: the medium of the claim before
        drafts[drafts.indexOf(previous)] = { ...previous, via: previous.via ?? site.speaker };
        return;
      }
      const content = contentBefore(words, site, previous);
      if (content !== undefined) drafts.push({ site, content, speaker: site.speaker });
      return;
    }
    const follower = sites[index + 1];
    if (
      site.kind === 'marker' &&
      follower !== undefined &&
      (follower.kind === 'verb' || follower.kind === 'relay') &&
      follower.at <= site.contentAt + 3 &&
      follower.at >= site.contentAt
    ) {
      // «ونقلا عن شبكة ABC، صرح المتحدث بأن»
      if (site.speaker !== undefined) media.set(follower, site.speaker);
      return;
    }
    // «وتابع قائلا: …»: one claim
    if (previous?.site.contentAt === site.contentAt) return;
    const content = contentOf(words, site, beside?.at ?? words.tokens.length);
    if (content === undefined || (site.link === 'clause' && content.to - content.from < 2)) return;
    const speaker =
      site.kind !== 'participle'
        ? site.speaker
        : previous === undefined
          ? sentenceSubject(words, site.at)
          : previous.speaker;
    drafts.push({ site, content, speaker, via: site.via ?? media.get(site) });
  });
  return drafts;
}

/** The last claim of the same sentence, at the same level of quotation. */
function previousDraft(words: Scan, drafts: readonly Draft[], site: Site): Draft | undefined {
  const begin = words.begin(site.at);
  const level = words.quotedBy(site.at);
  let first: Draft | undefined;
  for (let i = drafts.length - 1; i >= Math.max(0, drafts.length - AHEAD); i--) {
    const draft = drafts[i];
    if (draft === undefined || draft.site.verbAt < begin) break;
    if (words.quotedBy(draft.site.verbAt) !== level) continue;
    if (draft.site.closes) return draft;
    first = draft;
  }
  return first;
}

/** A content before its source is not longer than this, in tokens. */
const LONGEST = 200;

/** What stands before a source that follows its content. */
function contentBefore(words: Scan, site: Site, previous: Draft | undefined): Content | undefined {
  // «"…!" كما أضاف هاميل.»: the quotation's own mark ended the sentence
  const begin = words.begin(site.at);
  let from = Math.max(
    begin === site.at && begin > 0 ? words.begin(begin - 1) : begin,
    previous?.site.end ?? 0,
  );
  const comma = isBreak(words, site.at - 1) || /^(?:وذلك|كما)$/.test(words.word(site.at - 1));
  // «…، ومن المتوقع ارتفاع العدد حسب المسؤولين»: without a comma the source covers its own clause
  if (!comma && site.link !== 'quote') {
    from = Math.max(from, site.at - LONGEST);
    for (let at = site.at - 1; at > from; at--) {
      if (words.word(at) === ',' || words.word(at) === ';') {
        from = at + 1;
        break;
      }
    }
  }
  let to = site.at;
  const quoted = site.link === 'quote';
  const isMark = (at: number): boolean =>
    words.tokens[at]?.kind === 'mark' && '«»“”"″'.includes(words.text[words.tokens[at]?.start ?? -1] ?? ' ');
  if (quoted) {
    while (to > from && (isBreak(words, to - 1) || isMark(to - 1)) && !'!؟?'.includes(words.word(to - 1)))
      to--;
    while (from < to && isMark(from)) from++;
  }
  return trimmed(words, from, to, quoted);
}

/** Drafts as claims, their speakers resolved: an elided one is the last who spoke. */
function resolved(words: Scan, drafts: readonly Draft[], before: readonly Mention[]): Claim[] {
  const mentions: Mention[] = [...before];
  return drafts.map((draft) => {
    const claim = claimOf(words, draft);
    const speakerResolved = resolveSpeaker(claim.speaker, mentions);
    if (speakerResolved !== null) mentions.push({ name: speakerResolved, spoke: true });
    return { ...claim, speakerResolved };
  });
}

function claimOf(words: Scan, { site, content, speaker, via }: Draft): Omit<Claim, 'speakerResolved'> {
  const spanOf = ({ from, to }: Stretch) => words.span(from, to);
  const say = ({ start, end }: { start: number; end: number }): string => words.text.slice(start, end);
  const verb = words.span(site.verbAt, site.verbAt + 1);
  const parts = [verb, spanOf(content)];
  if (site.speaker !== undefined) parts.push(spanOf(site.speaker));
  if (site.channel !== undefined && site.channel.from >= site.at) parts.push(spanOf(site.channel));
  const verbWords =
    site.kind === 'headline' && site.speaker !== undefined
      ? say(words.span(site.speaker.from, site.contentAt))
      : say({ start: afterClitics(words.text, verb.start, site.clitics), end: verb.end });
  const polarity = site.verb?.polarity;
  return {
    start: Math.min(...parts.map(({ start }) => start)),
    end: Math.max(...parts.map(({ end }) => end)),
    speaker: speaker === undefined ? null : say(named(words, speaker)),
    verb: verbWords,
    content: spanOf(content),
    quoted: content.quoted,
    ...(site.channel ? { channel: say(spanOf(site.channel)).replace(/^و(?=في )/, '') } : {}),
    ...(site.target ? { target: say(spanOf(site.target)) } : {}),
    ...(via ? { via: say(spanOf(via)) } : {}),
    ...(polarity ? { polarity } : {}),
  };
}

/** «والهيئة تنفي»: the conjunction is no part of the name. */
function named(words: Scan, { from, to }: Stretch): Span {
  const { start, end } = words.span(from, to);
  const word = words.word(from);
  const joined =
    word.startsWith('و') && speakerKind(word) === undefined && speakerKind(word.slice(1)) !== undefined;
  return { start: joined ? afterClitics(words.text, start, 1) : start, end };
}

/** Behind the proclitics و، ف، ل and the vowel signs on them. */
function afterClitics(text: string, start: number, clitics: number): number {
  let at = start;
  for (let i = 0; i < clitics; i++) {
    at++;
    while (text[at] === 'ـ' || isMark(text.charCodeAt(at))) at++;
  }
  return at;
}

/** In order, without those that would cut across another. */
function nested(claims: readonly Claim[]): Claim[] {
  const open: Claim[] = [];
  return [...claims]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((claim) => {
      while ((open.at(-1)?.end ?? Number.POSITIVE_INFINITY) <= claim.start) open.pop();
      if (claim.end > (open.at(-1)?.end ?? Number.POSITIVE_INFINITY)) return false;
      open.push(claim);
      return true;
    });
}
