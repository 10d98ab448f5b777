/** Participles that go on reporting: «، مضيفةً أنّ», «مشيرا إلى مصرع», «داعيا إلى وقف». */
import { isAdverb } from './adverbials.ts';
import { NO_VERB_AFTER } from './blockers.ts';
import { frameOf } from './frames.ts';
import type { Scan } from './scan.ts';
import type { Site } from './site.ts';
import { readSpeaking } from './speaker.ts';
import type { FoundVerb } from './verbs.ts';

/** «، مضيفةً أنّ», «مشيرا إلى مصرع», «داعيا إلى وقف»: a claim of its own, its speaker inherited. */
export function participleSite(scan: Scan, at: number, found: FoundVerb, limit: number): Site | undefined {
  const word = scan.word(at);
  const before = scan.word(at - 1);
  if (
    /^ال/.test(word) ||
    (isAdverb(word) && !/^قايل/.test(word)) ||
    before === '' ||
    NO_VERB_AFTER.has(before)
  )
    return undefined;
  const frame = frameOf(scan, at, found, Math.min(limit, at + 14));
  if (frame === undefined) return undefined;
  const between = readSpeaking(scan, at + 1, frame.from);
  // «وهو متهم بقتل»: an adjective; a participle that reports stands in the accusative or after a comma
  const adverbial =
    /[^ه]ا$/.test(word) ||
    before === ',' ||
    scan.closes(at - 1) >= 0 ||
    /["»”]/.test(scan.text.slice(scan.tokens[at - 1]?.start, scan.tokens[at - 1]?.end));
  if (!adverbial && !(frame.link === 'clause' || frame.link === 'quote')) return undefined;
  if (found.verb.past === 'اتهم' && !/^متهم(?:ا|ه|ين)$/.test(word)) return undefined;
  if (word.startsWith('متهم') && before !== ',') return undefined;
  if (frame.from > at + 8 && between.speaker === undefined) return undefined;
  return {
    at,
    verbAt: at,
    clitics: found.clitics,
    verb: found.verb,
    kind: 'participle',
    contentAt: frame.contentAt,
    link: frame.link,
    closes: true,
    ...(between.channel ? { channel: between.channel } : {}),
    ...(found.verb.target && between.speaker ? { target: between.speaker } : {}),
  };
}
