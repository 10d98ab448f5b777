/** What qualifies a number, before and behind it: «أكثر من», «ما لا يقل عن», «… على الأقل». */
import type { Scan } from '../claims/scan.ts';
import type { TollQualifier } from '../types.ts';
import { stemsOf } from './counted.ts';

/** Words before a number that qualify it, the nearest last. The first may carry proclitics («لأكثر من»). */
const BEFORE: readonly (readonly [phrase: string, qualifier: TollQualifier])[] = [
  ['اكثر من', 'more_than'],
  ['ازيد من', 'more_than'],
  ['ما يزيد عن', 'more_than'],
  ['ما يزيد علي', 'more_than'],
  ['يزيد عن', 'more_than'],
  ['يزيد علي', 'more_than'],
  ['تزيد عن', 'more_than'],
  ['تزيد علي', 'more_than'],
  ['ما يفوق', 'more_than'],
  ['يفوق', 'more_than'],
  ['تفوق', 'more_than'],
  ['فاق', 'more_than'],
  ['تجاوز', 'more_than'],
  ['يتجاوز', 'more_than'],
  ['تجاوزت', 'more_than'],
  ['ما لا يقل عن', 'at_least'],
  ['لا يقل عن', 'at_least'],
  ['لا تقل عن', 'at_least'],
  ['علي الاقل', 'at_least'],
  ['ما يقدر بحوالي', 'about'],
  ['ما يقدر بنحو', 'about'],
  ['ما يقدر ب', 'about'],
  ['ما يقرب من', 'about'],
  ['يقرب من', 'about'],
  ['ما يقارب', 'about'],
  ['يقارب', 'about'],
  ['تقارب', 'about'],
  ['ما يناهز', 'about'],
  ['يناهز', 'about'],
  ['قرابه', 'about'],
  ['نحو', 'about'],
  ['حوالي', 'about'],
  ['زهاء', 'about'],
  ['بحدود', 'about'],
  ['في حدود', 'about'],
  ['ما يصل الي', 'up_to'],
  ['حتي', 'up_to'],
];

/** «تجاوز عدد القتلى 200 ألف»: the verb that qualifies stands before what is counted. */
export function qualifiedTotal(scan: Scan, at: number): TollQualifier | undefined {
  for (let i = at - 1; i >= Math.max(scan.begin(at), at - 9); i--) {
    if (scan.tokens[i]?.kind !== 'word') return undefined;
    if (/^[وف]?(?:ال)?(?:عدد|اعداد|حصيله)$/.test(scan.word(i)))
      return /^[وف]?(?:[يت]?تجاوز|تجاوزت|[يت]فوق|فاقت?|[يت]تعدي|تعدت?|تخطت?|[يت]تخطي)$/.test(scan.word(i - 1))
        ? 'more_than'
        : undefined;
  }
  return undefined;
}

interface Phrase {
  readonly words: readonly string[];
  readonly qualifier: TollQualifier;
}

/** The phrases by their last word, the one next to the number; longer ones first where they share it. */
const PHRASES: ReadonlyMap<string, readonly Phrase[]> = phrasesByLastWord();

function phrasesByLastWord(): Map<string, Phrase[]> {
  const phrases = new Map<string, Phrase[]>();
  for (const [phrase, qualifier] of BEFORE) {
    const words = phrase.split(' ');
    const last = words.at(-1) ?? '';
    phrases.set(last, [...(phrases.get(last) ?? []), { words, qualifier }]);
  }
  return phrases;
}

/** The phrase before a number at `at` that qualifies it; its first word may carry proclitics. */
export function phraseBefore(scan: Scan, at: number): { from: number; qualifier: TollQualifier } | undefined {
  for (const last of stemsOf(scan.word(at - 1))) {
    for (const { words, qualifier } of PHRASES.get(last) ?? []) {
      const from = at - words.length;
      if (from < 0) continue;
      const fits = words.every((word, i) =>
        i === 0 ? stemsOf(scan.word(from)).includes(word) : scan.word(from + i) === word,
      );
      if (fits) return { from, qualifier };
    }
  }
  return undefined;
}

/** «… على الأقل», «… تقريبا», behind the noun and its adjectives. */
export function qualifierAfter(scan: Scan, at: number): TollQualifier | undefined {
  for (let i = at; i < at + 8; i++) {
    const word = scan.word(i);
    const token = scan.tokens[i];
    if (token === undefined || token.kind === 'number' || (token.kind === 'mark' && !'،,»"”('.includes(word)))
      return undefined;
    if (word === 'علي' && scan.word(i + 1) === 'الاقل') return 'at_least';
    if (word === 'علي' && scan.word(i + 1) === 'الاكثر') return 'up_to';
    if (word === 'تقريبا') return 'about';
    if (word === 'او' && scan.word(i + 1) === 'اكثر') return 'at_least';
    if (/^(?:بينهم|وبينهم|منهم|ومنهم|الذين|الذي|التي)$/.test(word)) return undefined;
  }
  return undefined;
}
