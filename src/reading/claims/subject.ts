/** The subject of a verb that stands behind it: «وكان الأمين العام قد دعا», «إن الانفصاليين أعلنوا», headlines. */

import { isBreak, type Stretch } from './adverbials.ts';
import { bare, isState, speakerKind } from './nouns.ts';
import { mayBegin } from './phrase.ts';
import type { Scan } from './scan.ts';
import { readSpeaking } from './speaker.ts';
import { wordSet } from './table.ts';
import { reportingVerb } from './verbs.ts';

/** Join clauses: a verb right behind one of these has its subject after it. */
export const JOINS = wordSet(`
فيما بينما كما حيث اذ لكن ثم وقد لقد فقد بعدما عندما حين حينما ان او ولقد وكما وفيما وبينما حتي
بينها منذ وسبق
`);

/** Begin a clause whose subject comes first. */
export const OPENERS = wordSet(`
كان كانت وكان وكانت كانا كانوا وكانوا فكان ان وان بان لكن ولكن اما واما بينما فيما وفيما وبينما لان
حيث اذ فان الا
`);

const RELATIVES = new Set(['الذي', 'التي', 'الذين', 'والذي', 'والتي']);

/** How far before its verb a subject may begin, in tokens. */
const REACH = 30;

/** The subject before the verb at `at`, which carries so many proclitics; undefined when none stands there. */
export function subjectBefore(scan: Scan, at: number, clitics: number): Stretch | undefined {
  const clause = clauseBefore(scan, at);
  if (clause === undefined) return undefined;
  const { from, opened } = clause;
  const to = scan.word(at - 1) === 'قد' ? at - 1 : at;
  if (from >= to) return undefined;
  // «أما الوزير فقال»; any other «وقال» goes on from a verb before
  if (clitics > 0 && !(/اما$/.test(scan.word(from - 1)) && scan.word(at).startsWith('ف'))) return undefined;
  const last = scan.word(to - 1);
  // «الكلية التي يرى أنها تمثل طموحه»: a masculine verb is not hers
  if (last === 'التي' && /^[وف]?ي/.test(scan.word(at))) return undefined;
  if (RELATIVES.has(last)) return antecedent(scan, to - 1, from);
  if (JOINS.has(last)) return undefined;
  // «وكان ينظر إلى منصور على أنه»
  if (
    /^و?ف?كانت?$/.test(scan.word(from - 1)) &&
    /^[يت].{2,5}$/.test(scan.word(from)) &&
    /^(?:الي|علي|في|من|عن)$/.test(scan.word(from + 1))
  )
    return undefined;
  const start = scan.closes(from) < 0 && scan.tokens[from]?.kind === 'mark' ? from + 1 : from;
  const whole = opened ? start : (joinedSubject(scan, start, to) ?? start);
  const speaker = phraseAt(scan, whole, to);
  if (speaker === undefined) return undefined;
  // «اختطف تنظيم داعش العشرات، بحسب ناشطين، أفادوا بأن»: a verb with its subject
  if (!opened && isVerbFirst(scan, speaker)) return undefined;
  return opened || isKnown(scan, speaker) || speaker.to - speaker.from <= 4 ? speaker : undefined;
}

/** The clause that the verb stands in, up to the verb. */
function clauseBefore(scan: Scan, at: number): { from: number; opened: boolean } | undefined {
  const begin = scan.begin(at);
  let from = at;
  for (let i = at - 1; i >= begin; i--) {
    if (at - i > REACH) return undefined;
    const word = scan.word(i);
    if (word === ':' || word === ';' || (word === '.' && i + 1 < at) || word === '!' || word === '?') break;
    if (OPENERS.has(word)) return { from, opened: true };
    const other = reportingVerb(word);
    if (other !== undefined && other.form !== 'participle' && !other.verb.homograph) return undefined;
    from = i;
  }
  return { from, opened: false };
}

function isVerbFirst(scan: Scan, { from, to }: Stretch): boolean {
  const first = scan.word(from);
  const second = speakerKind(scan.word(from + 1));
  return (
    to - from > 2 &&
    first.length >= 3 &&
    first.length <= 6 &&
    !first.endsWith('ه') &&
    speakerKind(first) === undefined &&
    !first.startsWith('ال') &&
    !isState(first, scan.word(from + 1)) &&
    (second === 'body' || second === 'medium') &&
    !scan.word(from + 1).startsWith('ال')
  );
}

/** «احتجاجات في المدينة والهيئة تنفي»: the second half of a headline has a subject of its own. */
function joinedSubject(scan: Scan, from: number, to: number): number | undefined {
  for (let i = to - 1; i > Math.max(from, to - 8); i--) {
    const word = scan.word(i);
    if (!word.startsWith('و') || speakerKind(word) !== undefined) continue;
    const noun = word.slice(1);
    if (speakerKind(noun) !== undefined || isState(noun, scan.word(i + 1))) return i;
  }
  return undefined;
}

/** The phrase from `from`, when it is one noun phrase with nothing but times, channels and commas behind it. */
function phraseAt(scan: Scan, from: number, to: number): Stretch | undefined {
  const word = scan.word(from);
  if (
    !mayBegin(scan, from) ||
    /^[وف](?:في|من|علي|الي|عن|مع|بعد|قبل|خلال|بحسب|حسب|وفق|لم|لا|هو|هي|هم|قد)$/.test(word)
  )
    return undefined;
  const { speaker } = readSpeaking(scan, from, to);
  if (speaker === undefined || speaker.from !== from) return undefined;
  return speaker;
}

/** True when the phrase holds an office, a body or a state. */
export function isKnown(scan: Scan, { from, to }: Stretch): boolean {
  for (let i = from; i < to; i++)
    if (speakerKind(scan.word(i)) !== undefined || isState(scan.word(i), scan.word(i + 1))) return true;
  return false;
}

/** «المرصد الذي أعلن أن»: the noun before the relative pronoun. */
function antecedent(scan: Scan, relative: number, begin: number): Stretch | undefined {
  let from = relative;
  // «وزير الدفاع آشتون كارتر، الذي أكد»
  const to = scan.word(relative - 1) === ',' ? relative - 1 : relative;
  for (let i = to - 1; i >= Math.max(begin, relative - 6); i--) {
    if (isBreak(scan, i)) break;
    const word = scan.word(i);
    if (speakerKind(word) !== undefined || speakerKind(bare(word.replace(/^[لب]/, ''))) !== undefined)
      from = i;
  }
  return from < relative ? { from, to } : undefined;
}
