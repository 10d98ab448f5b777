/**
 * The noun phrase of a speaker, between a verb and what it reports:
 *
 *     وقال │المتحدث باسم المركز، رأفت الصباغ│، في بيان، أمس الثلاثاء، │إن …
 *            speaker                          channel   time
 */
import {
  beginsTime,
  channelAt,
  isAdverb,
  isBreak,
  listenerAt,
  type Stretch,
  skipTime,
} from './adverbials.ts';
import { speakerKind } from './nouns.ts';
import { mayBegin, PRONOUNS, phraseEnd } from './phrase.ts';
import type { Scan } from './scan.ts';

/** What was found between verb and content. */
export interface Speaking {
  readonly speaker?: Stretch;
  readonly channel?: Stretch;
  /** The medium that a source marker between verb and content names: «قال ستيل، وفقا للشبكة …:». */
  readonly via?: Stretch;
  /** A second noun phrase, behind a comma: «ودعت البعثة، التي نشرت 44 مراقبا، السلطات إلى». */
  readonly other?: Stretch;
}

const SOURCES = new Set(['بحسب', 'حسب', 'حسبما', 'وفق', 'وفقا', 'طبقا', 'نقلا']);

/** True when the segment at `at` is an apposition: a name or an office, not «في بيان», «وهو من البدون», «أمس». */
function isApposition(scan: Scan, at: number, to: number): boolean {
  const word = scan.word(at);
  if (!mayBegin(scan, at) || beginsTime(scan, at) || listenerAt(scan, at)) return false;
  if (/^[وف]/.test(word) && speakerKind(word) === undefined && speakerKind(word.slice(1)) === undefined) {
    // «وائل», «وليد» begin names; «وأضاف», «ودعا» do not stand in a speaker's phrase
    return at + 1 < to && !isBreak(scan, at + 1) && word.length <= 5;
  }
  return true;
}

/** Reads what stands between a verb and its content: [from, to). */
export function readSpeaking(scan: Scan, from: number, to: number): Speaking {
  let speaker: Stretch | undefined;
  let channel: Stretch | undefined;
  let via: Stretch | undefined;
  let other: Stretch | undefined;
  let joined = true;
  let at = from;
  while (at < to) {
    const word = scan.word(at);
    if (isBreak(scan, at)) {
      at++;
      continue;
    }
    if (
      beginsTime(scan, at) ||
      (word === 'في' && (scan.word(at + 1) === 'وقت' || beginsTime(scan, at + 1)))
    ) {
      at = skipTime(scan, beginsTime(scan, at) ? at : at + 1, to);
      if (scan.word(at) === 'وقت') at = skipWhile(scan, at, to);
      joined = false;
      continue;
    }
    // «ويرجح حتى اللحظة أن»
    if (word === 'حتي') {
      at += 2;
      continue;
    }
    if (SOURCES.has(word)) {
      const name = sourceAt(scan, at, to);
      via ??= name;
      at = name?.to ?? at + 1;
      joined = false;
      continue;
    }
    const through = channelAt(scan, at, to);
    if (through !== undefined) {
      channel ??= through;
      at = through.to;
      joined = false;
      continue;
    }
    if (isAdverb(word) || !mayBegin(scan, at) || listenerAt(scan, at) || /^لل/.test(word)) {
      // «أوضح لـ«عكاظ» الناطق باسم الشرطة»: the speaker may stand behind the listener
      if (speaker === undefined && listenerAt(scan, at)) {
        at = behindListener(scan, at, to);
        continue;
      }
      const start = at;
      at = isAdverb(word) || PRONOUNS.has(word) ? at + 1 : skipWhile(scan, at, to);
      if (speaker !== undefined) joined = false;
      if (word === 'في' && speaker !== undefined) channel ??= { from: start, to: at };
      continue;
    }
    if (speaker === undefined) {
      const end = phraseEnd(scan, at, to);
      speaker = { from: at, to: end };
      at = Math.max(end, at + 1);
      // only a comma may stand between a speaker and an apposition
      joined = scan.word(at) === ',';
      continue;
    }
    if (joined && scan.word(at - 1) === ',' && isApposition(scan, at, to)) {
      const end = phraseEnd(scan, at, to);
      speaker = { from: speaker.from, to: end };
      at = Math.max(end, at + 1);
      joined = scan.word(at) === ',';
      continue;
    }
    joined = false;
    const end = phraseEnd(scan, at, to);
    if (scan.word(at - 1) === ',' && end > at) other ??= { from: at, to: end };
    at = skipWhile(scan, at, to);
  }
  return {
    ...(speaker && speaker.to > speaker.from ? { speaker } : {}),
    ...(channel ? { channel } : {}),
    ...(via ? { via } : {}),
    ...(other ? { other } : {}),
  };
}

/** Behind «لـ«عكاظ»», «لوكالة الأناضول». */
function behindListener(scan: Scan, from: number, to: number): number {
  let at = from + 1;
  while (
    at < to &&
    (scan.closes(at) > 0 || (/^ال/.test(scan.word(at)) && speakerKind(scan.word(at)) !== 'person'))
  )
    at = scan.closes(at) > 0 ? scan.closes(at) + 1 : at + 1;
  return Math.min(at, to);
}

/** To the next break. */
function skipWhile(scan: Scan, from: number, to: number): number {
  let at = from + 1;
  while (at < to && !isBreak(scan, at)) at++;
  return at;
}

/** The source named after a marker («وفقا للشبكة», «نقلا عن مصادر محلية»), as a stretch. */
export function sourceAt(scan: Scan, marker: number, to: number): Stretch | undefined {
  let at = marker + 1;
  if (scan.word(at) === 'عن') at++;
  if (at >= to || !mayBegin(scan, at)) return undefined;
  const first = scan.word(at);
  // «لـ«رويترز»»: the lam stands alone before a mark
  const name = first === 'ل' && scan.closes(at + 1) > 0 ? at + 1 : at;
  const end = phraseEnd(scan, name, to);
  return end > name ? { from: at, to: end } : undefined;
}
