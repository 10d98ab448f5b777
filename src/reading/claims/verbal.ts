/** Claims made with a verb or a participle: «أعلنت السلطات أنّ», «مضيفةً أنّ», «نقلت الوكالة عن مسؤول قوله إن». */

import { channelAt, isBreak, type Stretch } from './adverbials.ts';
import { NO_VERB_AFTER } from './blockers.ts';
import { type Frame, frameOf } from './frames.ts';
import { speakerKind } from './nouns.ts';
import { THAT } from './objects.ts';
import { participleSite } from './participle.ts';
import { relaySite } from './relay.ts';
import type { Scan } from './scan.ts';
import type { Site } from './site.ts';
import { readSpeaking, type Speaking } from './speaker.ts';
import { isKnown, JOINS, OPENERS, subjectBefore } from './subject.ts';
import { wordSet } from './table.ts';
import { targetAt } from './targets.ts';
import { type FoundVerb, reportingVerb } from './verbs.ts';

/** Without a named subject these are nobody's: «يُذكر أنّ», «يُعتقد أنه قتل». */
const IMPERSONAL = wordSet(`
يذكر يعتقد يتوقع يرجح يعتبر يقدر يفترض يظن يعلم تعتبر يقال يظهر يبين يزعم يكشف
`);

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
    // «من جانبه عبّر الوزير عن», «… – عين الخبر كشف المدير أن»
    /^(?:جانب|جهت|ناحيت|بدور)(?:ه|ها|هم|هما)$/.test(before) ||
    (form === 'past' && speakerKind(scan.word(at + 1)) !== undefined && hasThat(scan, at)) ||
    isBreak(scan, at - 1) ||
    JOINS.has(before) ||
    OPENERS.has(before) ||
    (verb.asks !== true && isKnownSubject(scan, subjectBefore(scan, at, clitics)))
  );
}

/** «كشف المدير الفني للنادي أن»: with someone who speaks behind it and أنّ behind him, even «كشف» is a verb. */
function hasThat(scan: Scan, at: number): boolean {
  for (let i = at + 2; i < Math.min(scan.limit(at), at + 16); i++) {
    if (THAT.test(scan.word(i))) return scan.tokens[at - 1]?.kind === 'word';
    if (isBreak(scan, i) || reportingVerb(scan.word(i)) !== undefined) return false;
  }
  return false;
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
  const said = innermost(scan, readSpeaking(scan, between.from, between.to));
  let { speaker } = said;
  let target: Stretch | undefined;
  let begins = at;
  // «وكانت الهيئة قد أعلنت، الأحد 24 جويلية، فوز»: nothing behind such a verb is its subject
  if (before !== undefined && /^(?:و?قد)$/.test(scan.word(at - 1))) speaker = undefined;
  // «أحصوا ثمانية قتلى»: nor behind a plural
  if (plural && before === undefined && verb.target !== true) speaker = undefined;
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
  // «وتبين أن المقذوف سقط»: it turned out
  if (speaker === undefined && /^[وف]?[يت]بين$/.test(scan.word(at))) return undefined;
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

/** «ذكرت الأناضول نقلا عن مصادر مطلعة أن»: a medium passes on what its source says; a person tells what he heard. */
function innermost(scan: Scan, said: Speaking): Speaking {
  const { speaker, via } = said;
  if (speaker === undefined || via === undefined) return said;
  const relayed = scan.word(via.from - 2) === 'نقلا' && speakerKind(scan.word(speaker.from)) === 'medium';
  return relayed ? { ...said, speaker: via, via: speaker } : said;
}

/** «وأضاف أن», «كما أكد أن»; not «إنه يأمل في أن», where the subject is only a pronoun inside another claim. */
function mayBeElided(scan: Scan, at: number, clitics: number): boolean {
  const begin = scan.begin(at);
  if (clitics > 0 || at === begin || isBreak(scan, at - 1)) return true;
  // «وعن عودة المباريات إلى ملعب المدينة قال: …», «وهو يؤكد أن»
  if (/^و(?:عن|حول|بشان|بخصوص|حيال)$/.test(scan.word(begin)) && at < begin + 20) return true;
  if (/^و(?:هو|هي|هم)$/.test(scan.word(at - 1))) return true;
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

/** «وفي بيان، قالت الوزارة إن». */
function leadingChannel(scan: Scan, at: number): Stretch | undefined {
  const begin = scan.begin(at);
  if (at - begin > 14 || at === begin) return undefined;
  const channel = channelAt(scan, begin, at);
  if (channel === undefined || scan.word(begin) === 'من') return undefined;
  return channel;
}
