/** Where the words of a toll stand in the text. */
import type { Span } from '../../span.ts';
import type { Scan } from '../claims/scan.ts';
import { personNoun } from './people.ts';
import { TRIGGERS } from './triggers.ts';

/** The span of the tokens [from, to), without a conjunction before it («و200 جريح» → «200 جريح») and with no half pair of marks. */
export function placeOf(scan: Scan, from: number, to: number): Span {
  let first = from;
  // «استشهاد» 26 شخصا: the quotation began before
  for (let at = from; at < to; at++) {
    const opening = scan.opensAt(at);
    if (opening >= 0 && opening < from) first = at + 1;
  }
  if (/^[وف]$/.test(scan.word(first)) && first + 1 < to) first++;
  const last = scan.word(to) === ')' && opensBracket(scan, first, to) ? to + 1 : to;
  const { start, end } = scan.span(first, last);
  return { start: start + conjunctionLength(scan, first), end };
}

function opensBracket(scan: Scan, from: number, to: number): boolean {
  for (let at = to - 1; at >= from; at--) {
    if (scan.word(at) === ')') return false;
    if (scan.word(at) === '(') return true;
  }
  return false;
}

/** Words that begin with a waw or fa of their own, beside triggers («وفاة») and nouns («وزير»). */
const OF_ITS_OWN = /^(?:واحد|وحد|فوق|فاق|فرق|فري|فيه|فيم|وسط)/;

/** The length of the conjunction on a word, with its vowel signs: 1 in «وإصابة», 0 in «وفاة». */
function conjunctionLength(scan: Scan, at: number): number {
  const word = scan.word(at);
  if (
    !/^[وف].{2,}/.test(word) ||
    TRIGGERS.has(word) ||
    personNoun(word) !== undefined ||
    OF_ITS_OWN.test(word)
  )
    return 0;
  const token = scan.tokens[at];
  return /^.[\u064B-\u0652\u0640]*/.exec(scan.text.slice(token?.start, token?.end))?.[0].length ?? 0;
}
