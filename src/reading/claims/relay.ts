/** Statements passed on: «نقلت الوكالة عن مسؤول قوله إن». */

import { isBreak } from './adverbials.ts';
import { NO_VERB_AFTER } from './blockers.ts';
import type { Scan } from './scan.ts';
import type { Site } from './site.ts';
import { readSpeaking } from './speaker.ts';
import { wordSet } from './table.ts';

const RELAYING = wordSet(`
نقل نقلت نقلوا ينقل تنقل نسب نسبت اقتبس اقتبست
`);

/** «قوله إن», «قولها:». */
const SAYING = /^(?:ب)?قول(?:ه|ها|هم|هما)$|^(?:ب)?القول$|^تاكيد(?:ه|ها|هم)$|^تصريح(?:ه|ها)$/;

/** «نقلت A عن B قوله إن»: B says it, through A. */
export function relaySite(scan: Scan, at: number): Site | undefined {
  const word = scan.word(at);
  const clitics = RELAYING.has(word) ? 0 : /^[وف]/.test(word) && RELAYING.has(word.slice(1)) ? 1 : -1;
  if (clitics < 0 || NO_VERB_AFTER.has(scan.word(at - 1))) return undefined;
  const end = Math.min(scan.limit(at), at + 40);
  let from = -1;
  for (let i = at + 1; i < end; i++) {
    const word = scan.word(i);
    if (scan.closes(i) > 0 && from < 0) {
      i = scan.closes(i);
      continue;
    }
    if (/^(?:عن|الي|عنه|عنها|عنهم|اليه|اليها)$/.test(word) && from < 0) from = i;
    else if (
      from >= 0 &&
      (SAYING.test(word) || /^ب?ان(?:ه|ها|هم)?$/.test(word) || word === ':' || scan.closes(i) > 6 + i)
    ) {
      const says = SAYING.test(word) || scan.word(i) === 'قوله';
      let contentAt = scan.closes(i) > 0 ? i : i + 1;
      if (says && /^ب?ان(?:ه|ها|هم)?$/.test(scan.word(contentAt))) contentAt++;
      if (scan.word(contentAt) === ':') contentAt++;
      // «نقل بيرك عن مسؤولين وصفهم للحادث بأنه»: the description is no part of the name
      const stop = scan.word(i - 1) === '' ? i : describedAt(scan, from + 1, i);
      const source = readSpeaking(scan, from + 1, stop).speaker;
      const medium = readSpeaking(scan, at + 1, from).speaker;
      if (source === undefined && !/^عن.|^الي./.test(scan.word(from))) return undefined;
      return {
        at,
        verbAt: at,
        clitics,
        kind: 'relay',
        contentAt,
        link: scan.closes(contentAt) > 0 ? 'quote' : 'clause',
        closes: clitics > 0 || isBreak(scan, at - 1),
        ...(source ? { speaker: source } : {}),
        ...(medium ? { via: medium } : {}),
      };
    }
  }
  return undefined;
}

function describedAt(scan: Scan, from: number, to: number): number {
  for (let i = from; i < to; i++) if (/^وصف(?:ه|ها|هم)$/.test(scan.word(i))) return i;
  return to;
}
