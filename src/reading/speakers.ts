/** Who is meant: «الوزارة», «المصدر», a surname alone, an elided subject. */
import { fold } from '../arabic/fold.ts';
import { isAction } from './claims/actions.ts';
import { isBreak } from './claims/adverbials.ts';
import { bare, speakerKind } from './claims/nouns.ts';
import { closedBefore } from './claims/objects.ts';
import { phraseEnd } from './claims/phrase.ts';
import { type Scan, scan } from './claims/scan.ts';
import type { Claim } from './types.ts';

/** Someone the article has named, as written. Lists of them run from oldest to newest. */
export interface Mention {
  readonly name: string;
  /** True when they were reported to say something: an elided subject can only stand for one of these. */
  readonly spoke?: boolean;
}

const wordsOf = (name: string): string[] =>
  fold(name)
    .replace(/[«»“”",،():]/g, ' ')
    .split(/\s+/)
    .filter((word) => word !== '');

/** How far back a name is looked for. */
const MEMORY = 200;

/** Whom a speaker's words stand for; itself when they are whole, null when unknown. */
export function resolveSpeaker(speaker: string | null, mentions: readonly Mention[]): string | null {
  const known = mentions.slice(-MEMORY).reverse();
  if (speaker === null) return known.find(({ spoke }) => spoke)?.name ?? null;
  const words = wordsOf(speaker).filter((word) => !SAME.has(word));
  const [first = ''] = words;
  if (words.length > 2) return speaker;
  const last = words.at(-1) ?? '';
  const fuller = known.find(({ name }) => {
    const other = wordsOf(name);
    if (other.length <= words.length) return false;
    // «الوزارة» → «وزارة الدفاع الأذربيجانية»: the same noun, now definite
    if (words.length === 1 && first.startsWith('ال') && speakerKind(first) !== undefined)
      return bare(other[0] ?? '') === bare(first);
    // «غوتيريش», «محمد الصباغ» → title and name
    return (
      speakerKind(first) === undefined &&
      other.length > words.length &&
      other.includes(last) &&
      other.includes(first) &&
      speakerKind(other[0] ?? '') !== 'body'
    );
  });
  return fuller?.name ?? speaker;
}

const SAME = new Set(['نفسه', 'نفسها', 'ذاته', 'ذاتها', 'المذكور', 'المذكوره']);

/** The end of a name told in passing: what the named one did, has or is like comes behind it. */
function nameEnd(words: Scan, from: number): number {
  const end = phraseEnd(words, from, Math.min(words.limit(from), from + 14));
  for (let at = from + 1; at < end; at++) {
    // «وكالة "فرانس برس"»: a name in quotation marks is whole
    const close = words.closes(at);
    if (close > 0) at = close;
    if (close > 0 || at < from + 2) continue;
    const word = words.word(at);
    if (word === 'في' || /^[بو]/.test(word)) return at;
    if (closedBefore(words, from, at) && (isAction(word) || /.{3}(?:ها|هم|هما|ته)$/.test(word))) return at;
  }
  return end;
}

/** Those `text` names: its speakers, and every office or body named in full («علّقت وزارة الدفاع الأذربيجانية عمليتها»). */
export function mentionsOf(text: string, claims: readonly Claim[]): Mention[] {
  const words = scan(text);
  const mentions: { readonly at: number; readonly mention: Mention }[] = [];
  for (let at = 0; at < words.tokens.length; at++) {
    const word = words.word(at);
    const kind = speakerKind(word);
    if (
      kind === undefined ||
      kind === 'state' ||
      kind === 'evidence' ||
      word.startsWith('ال') ||
      isBreak(words, at)
    )
      continue;
    const end = nameEnd(words, at);
    if (end - at < 2) continue;
    const { start, end: to } = words.span(at, end);
    mentions.push({ at: start, mention: { name: text.slice(start, to) } });
    at = end - 1;
  }
  for (const { speakerResolved, start } of claims)
    if (speakerResolved !== null)
      mentions.push({ at: start, mention: { name: speakerResolved, spoke: true } });
  return mentions.sort((a, b) => a.at - b.at).map(({ mention }) => mention);
}
