/** Participles that go on reporting: «، مضيفةً أنّ», «مشيرا إلى مصرع», «داعيا إلى وقف». */
import { isAction } from './actions.ts';
import { isAdverb, type Stretch } from './adverbials.ts';
import { NO_VERB_AFTER } from './blockers.ts';
import { frameOf } from './frames.ts';
import { speakerKind } from './nouns.ts';
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
    // «مضيفا «أن …»»: the second half of a sentence; «مؤكد أن» is an adjective
    (before === '' && !/[^ه]ا$/.test(word)) ||
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

/** «تبنى حزب العمال أمس هجوما …، مؤكدا أنه»: the subject of the sentence's first verb, when it is someone known to speak. */
export function sentenceSubject(scan: Scan, at: number): Stretch | undefined {
  const begin = scan.begin(at);
  for (let verb = begin; verb < Math.min(at, begin + 5); verb++) {
    const noun = scan.word(verb + 1);
    const opens = verb === begin || scan.word(verb - 1) === ',';
    if (!opens || speakerKind(noun) === undefined || speakerKind(noun) === 'evidence') continue;
    const word = scan.word(verb);
    if (
      scan.tokens[verb]?.kind !== 'word' ||
      speakerKind(word) !== undefined ||
      !VERB.test(word) ||
      isVerbalNoun(scan, verb)
    )
      continue;
    return { from: verb + 1, to: shortNameEnd(scan, verb + 1) };
  }
  return undefined;
}

/** «حزب العمال الكردستاني │ هجوما», «القوات │ غارة»: no more than is surely of the name, since the object follows it. */
function shortNameEnd(scan: Scan, from: number): number {
  let to = from + 1;
  if (!scan.word(from).startsWith('ال') && scan.word(to).startsWith('ال')) to++;
  while (/^ال.{3,}(?:ي|يه)$/.test(scan.word(to))) to++;
  return to;
}

/** «تبنّي» is a noun, «تبنى» a verb: folding makes them one. */
const isVerbalNoun = (scan: Scan, at: number): boolean =>
  isAction(scan.word(at)) && !scan.text.slice(0, scan.tokens[at]?.end).endsWith('ى');

/** The shape of a verb: no article, no preposition, three letters or more. */
const VERB = /^[وف]?(?!ال|لل|ب[^در]|من$|في$|علي$|الي$|عن$|مع$|بعد|قبل|خلال|هذا|هذه|ان)[^ ]{2,}[^ه]$/;
