/** Claims made with a verb or a participle: «أعلنت السلطات أنّ», «مضيفةً أنّ», «نقلت الوكالة عن مسؤول قوله إن». */
import { channelAt, isAdverb, isBreak, type Stretch } from './adverbials.ts';
import { type Frame, frameOf, targetAt } from './frames.ts';
import { speakerKind } from './nouns.ts';
import type { Scan } from './scan.ts';
import type { Site } from './site.ts';
import { readSpeaking } from './speaker.ts';
import { isKnown, JOINS, OPENERS, subjectBefore } from './subject.ts';
import { type FoundVerb, reportingVerb } from './verbs.ts';

/** After these a word is a noun («من بين», «في كتب») or nothing is said («لم يعلن», «ما قالت إنها قوات»). */
const NO_VERB_AFTER = new Set([
  'لم',
  'لا',
  'لن',
  'ما',
  'مما',
  'لما',
  'وما',
  'من',
  'في',
  'الي',
  'علي',
  'عن',
  'ولم',
  'ولا',
  'مع',
  'دون',
  'بدون',
  'سوف',
  'لكي',
  'كي',
  'فيما',
  'الف',
  'عبر',
  'حول',
  'حسب',
  'بحسب',
  'وفق',
]);
/** Without a named subject these are nobody's: «يُذكر أنّ», «يُعتقد أنه قتل». */
const IMPERSONAL = new Set([
  'يذكر',
  'يعتقد',
  'يتوقع',
  'يرجح',
  'يعتبر',
  'يقدر',
  'يفترض',
  'يظن',
  'يعلم',
  'تعتبر',
  'يقال',
  'يظهر',
  'يبين',
  'يزعم',
  'يكشف',
]);
const RELAYING = new Set(['نقل', 'نقلت', 'نقلوا', 'ينقل', 'تنقل', 'نسب', 'نسبت', 'اقتبس', 'اقتبست']);
/** «قوله إن», «قولها:». */
const SAYING = /^(?:ب)?قول(?:ه|ها|هم|هما)$|^(?:ب)?القول$|^تاكيد(?:ه|ها|هم)$|^تصريح(?:ه|ها)$/;

/** The site of the reporting verb or participle at a position; undefined when nothing is reported there. */
export function verbSite(scan: Scan, at: number): Site | undefined {
  const relay = relaySite(scan, at);
  if (relay !== undefined) return relay;
  const found = reportingVerb(scan.word(at));
  if (found === undefined) return undefined;
  const limit = scan.limit(at);
  if (found.form === 'participle') return participleSite(scan, at, found, limit);
  if (!standsAsVerb(scan, at, found)) return undefined;
  const subject = subjectBefore(scan, at, found.clitics);
  const frame = frameOf(scan, at, found, limit, subject !== undefined);
  return frame === undefined ? undefined : finiteSite(scan, at, found, frame, subject);
}

/** False for nouns that look like the verb, and for what is denied, asked or only may be said. */
function standsAsVerb(scan: Scan, at: number, { form, verb, clitics }: FoundVerb): boolean {
  const before = at > scan.begin(at) ? scan.word(at - 1) : '';
  // «أعتقد», «أعترف»: the first person
  if (
    form === 'past' &&
    verb.past.startsWith('ا') &&
    scan.text[(scan.tokens[at]?.start ?? 0) + clitics] === 'أ'
  )
    return false;
  if (before === 'فيما' && clitics === 0) return true;
  if (NO_VERB_AFTER.has(before) && clitics === 0) return false;
  if (form === 'present' && clitics === 0 && (THAT_BEFORE.has(before) || before === 'قد' || before === 'وقد'))
    return false;
  if (!verb.homograph) return true;
  // «بين الطرفين» against «وبيّن المتحدث أن»
  if (verb.past === 'عقب' && clitics === 0) return false;
  if (verb.past === 'بين')
    return (
      (clitics > 0 && !spansTwo(scan, at)) ||
      /ّ/.test(scan.text.slice(scan.tokens[at]?.start, scan.tokens[at]?.end)) ||
      scan.word(at).endsWith('ت')
    );
  return (
    clitics > 0 ||
    before === '' ||
    isBreak(scan, at - 1) ||
    JOINS.has(before) ||
    OPENERS.has(before) ||
    (verb.asks !== true && isKnownSubject(scan, subjectBefore(scan, at, clitics)))
  );
}

/** «بين الاتهامات وحدة النقد وبين الموقف»: the preposition, said twice. */
function spansTwo(scan: Scan, at: number): boolean {
  for (let i = at - 1; i >= Math.max(scan.begin(at), at - 20); i--)
    if (/^[وف]?بين$/.test(scan.word(i))) return true;
  return false;
}

const isKnownSubject = (scan: Scan, subject: Stretch | undefined): boolean =>
  subject !== undefined && isKnown(scan, subject);

const THAT_BEFORE = new Set(['ان', 'بان', 'لان', 'لكي', 'كي']);

function finiteSite(
  scan: Scan,
  at: number,
  found: FoundVerb,
  frame: Frame,
  before: Stretch | undefined,
): Site | undefined {
  const { verb, plural, form } = found;
  const between = { from: at + 1, to: frame.from };
  const said = readSpeaking(scan, between.from, between.to);
  let { speaker } = said;
  let target: Stretch | undefined;
  let begins = at;
  // «وكانت الهيئة قد أعلنت، الأحد 24 جويلية، فوز»: nothing behind such a verb is its subject
  if (before !== undefined && /^(?:و?قد)$/.test(scan.word(at - 1))) speaker = undefined;
  if (speaker !== undefined && verb.target) {
    const split = targetAt(scan, speaker);
    if (split > 0) {
      target = { from: split, to: speaker.to };
      speaker = { from: speaker.from, to: split };
    } else if (before !== undefined || plural) target = speaker;
    else target = said.other;
  }
  // «وكان X قد دعا», «أذربيجان تعلن»: the subject stands before the verb when none stands after it
  if (speaker === undefined || target === speaker || (plural && before !== undefined)) {
    speaker = before ?? (plural || target === speaker ? undefined : speaker);
    if (before !== undefined) begins = before.from;
  }
  if (speaker === undefined && form === 'present' && IMPERSONAL.has(scan.word(at).slice(found.clitics)))
    return undefined;
  if (
    speaker === undefined &&
    form === 'present' &&
    verb.noun.length > 0 &&
    frame.link === 'noun' &&
    found.clitics === 0
  )
    return undefined;
  if (speaker !== undefined && scan.word(speaker.from) === 'حصيله') return undefined;
  if (verb.evidence && !isEvidence(scan, speaker)) return undefined;
  if (speaker === undefined && !mayBeElided(scan, at, found.clitics)) return undefined;
  const leading = begins === at ? leadingChannel(scan, at) : undefined;
  const channel = said.channel ?? leading;
  return {
    at: begins,
    verbAt: at,
    clitics: found.clitics,
    verb,
    kind: 'verb',
    contentAt: frame.contentAt,
    link: frame.link,
    closes: closesAnother(scan, begins, found.clitics),
    ...(speaker ? { speaker } : {}),
    ...(channel ? { channel } : {}),
    ...(said.via ? { via: said.via } : {}),
    ...(target ? { target } : {}),
  };
}

/** «وأضاف أن», «كما أكد أن»; not «إنه يأمل في أن», where the subject is only a pronoun inside another claim. */
function mayBeElided(scan: Scan, at: number, clitics: number): boolean {
  if (clitics > 0 || at === scan.begin(at) || isBreak(scan, at - 1)) return true;
  return (
    JOINS.has(scan.word(at - 1)) ||
    OPENERS.has(scan.word(at - 1)) ||
    scan.quotedBy(at) === at - 1 ||
    scan.opensAt(at - 1) >= 0
  );
}

function isEvidence(scan: Scan, speaker: Stretch | undefined): boolean {
  if (speaker === undefined) return false;
  for (let i = speaker.from; i < Math.min(speaker.to, speaker.from + 2); i++)
    if (speakerKind(scan.word(i)) === 'evidence') return true;
  return false;
}

/** True when the clause that begins at `at` follows another instead of standing inside it. */
function closesAnother(scan: Scan, at: number, clitics: number): boolean {
  if (clitics > 0) return true;
  const before = scan.word(at - 1);
  // «تؤكد المصادر أن …، إلا أن المؤرخ قال»
  if (before === 'ان' && /^(?:الا|غير|بيد|كما)$/.test(scan.word(at - 2))) return true;
  if (before === 'قد' || before === 'وقد') return scan.word(at - 2) === ',' || before === 'وقد';
  return (
    isBreak(scan, at - 1) ||
    [
      'كما',
      'فيما',
      'بينما',
      'حيث',
      'اذ',
      'وكان',
      'وكانت',
      'وكانوا',
      'حين',
      'ثم',
      'لكن',
      'ولكن',
      'اما',
      'وقد',
      'بعدما',
    ].includes(before)
  );
}

/** «، مضيفةً أنّ», «مشيرا إلى مصرع», «داعيا إلى وقف»: a claim of its own, its speaker inherited. */
function participleSite(scan: Scan, at: number, found: FoundVerb, limit: number): Site | undefined {
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

/** «وفي بيان، قالت الوزارة إن». */
function leadingChannel(scan: Scan, at: number): Stretch | undefined {
  const begin = scan.begin(at);
  if (at - begin > 14 || at === begin) return undefined;
  const channel = channelAt(scan, begin, at);
  if (channel === undefined || scan.word(begin) === 'من') return undefined;
  return channel;
}

/** «نقلت A عن B قوله إن»: B says it, through A. */
function relaySite(scan: Scan, at: number): Site | undefined {
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
      const medium =
        readSpeaking(scan, at + 1, from).speaker ??
        (source === undefined ? undefined : viaAfter(scan, from, i));
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

const viaAfter = (_scan: Scan, _from: number, _to: number): Stretch | undefined => undefined;

function describedAt(scan: Scan, from: number, to: number): number {
  for (let i = from; i < to; i++) if (/^وصف(?:ه|ها|هم)$/.test(scan.word(i))) return i;
  return to;
}
