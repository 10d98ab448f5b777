/** How far a content reaches: to the next claim, to the end of its quotation, to the end of the sentence. */

import { isBreak, type Stretch } from './adverbials.ts';
import type { Scan } from './scan.ts';
import type { Site } from './site.ts';
import { wordSet } from './table.ts';

/** A content, and whether it stands, all or mostly, in quotation marks. */
export interface Content extends Stretch {
  readonly quoted: boolean;
}

/** Longer sentences than this are lists or no prose at all. */
const LONGEST = 400;

/** After a comma these begin what the writer adds to a noun phrase he reported: «… عبر ممر لاتشين، وهو طريق جبلي». */
const ASIDES = wordSet(`
وهو وهي وهم ولكن ولكنه ولكنها لكن لكنه لكنها حيث فيما بينما الا وكان وكانت وياتي وتاتي وقد غير وجاء
وجاءت
`);

/** The content of a site, which ends at the latest where the next claim (`next`) begins. */
export function contentOf(scan: Scan, site: Site, next: number): Content | undefined {
  const limit = Math.min(scan.limit(site.verbAt), site.contentAt + LONGEST);
  let from = site.contentAt;
  while (from < limit && isBreak(scan, from) && scan.closes(from) < 0 && scan.word(from) !== '(') from++;
  const close = scan.closes(from);
  const end = proseEnd(scan, from, Math.min(limit, Math.max(next, from)), site.link);
  if (close < 0) {
    if (isOpening(scan, from)) return trimmed(scan, from + 1, withoutMark(scan, from + 1, end), true);
    return trimmed(scan, from, end, site.link === 'quote' || mostlyQuoted(scan, from, end));
  }
  const inside = close - from - 1;
  const after = end - close - 1;
  // «أكد أن “جمعية عمومية غير عادية” بمشاركة … ستعقد»: marks around a term; else the quotation is the content
  const whole = site.link === 'colon' || site.link === 'quote' || after <= inside + 1 || inside >= 7;
  if (whole) return trimmed(scan, from + 1, close, true);
  return trimmed(scan, from, Math.max(end, close + 1), mostlyQuoted(scan, from, end));
}

/** `" الملعب جاهز"` with a blank behind its first mark: the last one is no part of the words. */
function withoutMark(scan: Scan, from: number, to: number): number {
  let end = to;
  while (end > from + 1 && isBreak(scan, end - 1)) end--;
  const token = scan.tokens[end - 1];
  return '"”»'.includes(scan.text[token?.start ?? -1] ?? ' ') && scan.opensAt(end - 1) < 0 ? end - 1 : to;
}

const isOpening = (scan: Scan, at: number): boolean =>
  '«“"'.includes(scan.text[scan.tokens[at]?.start ?? -1] ?? ' ');

/** Where prose that begins at `from` ends, at most at `to`. */
function proseEnd(scan: Scan, from: number, to: number, link: Site['link']): number {
  if (link !== 'noun') return to;
  for (let at = from + 1; at < to; at++) {
    const close = scan.closes(at);
    if (close > 0) at = close;
    else if (scan.word(at) === ',' && ASIDES.has(scan.word(at + 1))) return at;
  }
  return to;
}

function mostlyQuoted(scan: Scan, from: number, to: number): boolean {
  let quoted = 0;
  for (let at = from; at < to; at++) {
    const close = scan.closes(at);
    if (close > 0 && close <= to) {
      quoted += close - at;
      at = close;
    }
  }
  return quoted * 2 > to - from;
}

/** Without the marks and joining words at either end. */
export function trimmed(scan: Scan, from: number, to: number, quoted: boolean): Content | undefined {
  let start = from;
  let end = to;
  while (start < end && isBreak(scan, start) && !'(['.includes(scan.word(start))) start++;
  while (
    end > start &&
    (isBreak(scan, end - 1)
      ? !')]'.includes(scan.word(end - 1))
      : /^(?:كما|ان|الا|غير|بيد|وذلك|و|فيما|بينما|حيث|اذ|وكان|وكانت|وقد|ولكن|في حين)$/.test(
          scan.word(end - 1),
        ))
  )
    end--;
  return end > start ? { from: start, to: end, quoted } : undefined;
}
