import bidiFactory from 'bidi-js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { balanced, type Direction, isolate, line, withoutDirection } from '../../src/replies/direction.ts';
import { contextOf, dataOf, firstArticle, reply, slash, textsOf } from '../handler/discord.ts';

const bidi = bidiFactory();

/** What a reader sees of one line from left to right, when its surroundings have the direction `base`. */
const seen = (text: string, base: 'rtl' | 'ltr' | 'auto'): string =>
  withoutDirection(bidi.getReorderedString(text, bidi.getEmbeddingLevels(text, base)));

/** Discord's own rule: one direction for the whole message, by its first strong character, ALM being one and RLM none. */
const discordBase = (message: string): Direction =>
  /[\u061C\p{Script=Arabic}\p{Script=Latin}]/u.exec(message)?.[0]?.match(/[\u061C\p{Script=Arabic}]/u)
    ? 'rtl'
    : 'ltr';

const bases = (message: string): (readonly [string, 'rtl' | 'ltr' | 'auto'])[] => [
  ['right to left', 'rtl'],
  ['left to right', 'ltr'],
  ['by the line itself', 'auto'],
  ['by Discord’s rule for the message', discordBase(message)],
];

const ARABIC_LINES = [
  'وقالت وكالة AFP: 32 قتيلاً (بينهم طفلان)',
  'AFP: وقف إطلاق النار',
  '32 قتيلاً و200 جريح',
  '**السلطات الأرمينية** (المقصود: X)، كما نقلت Reuters',
  'أعلن في facebook.com أنّ "القتال" توقف.',
  'بدءاً من 09:00 GMT، 20/09/2023',
  '(بحسب تاريخ المقال الذي حدّده المشغّل)',
  'نسبة 3.5% من 1,000 شخص!',
  'B-52 قصفت موقعين',
  'كوفيد-19: 7 إصابات',
];

describe('a line of Arabic', () => {
  for (const text of ARABIC_LINES)
    it(`looks the same under every base: ${text}`, () => {
      const wanted = seen(text, 'rtl');
      const message = `${line('السؤال', 'rtl', '-# ')}\n${line(text, 'rtl', '> ')}`;
      for (const [, base] of bases(message)) expect(seen(line(text, 'rtl'), base)).toBe(wanted);
    });

  it('would not without the controls: this is what they are for', () => {
    const changed = ARABIC_LINES.filter((text) => seen(text, 'ltr') !== seen(text, 'rtl'));
    expect(changed.length).toBeGreaterThanOrEqual(8);
  });

  it('is the first strong character of a message that begins with a time stamp or a Latin name', () => {
    expect(discordBase(`${line('<t:1695200400:F> و AFP', 'rtl')}`)).toBe('rtl');
  });
});

describe('a line of English with Arabic names', () => {
  it('looks the same under every base', () => {
    const text = `Said by: ${isolate('**السلطات الأرمينية**')}, as passed on by ${isolate('وكالة "فرانس برس"')} (32).`;
    const wanted = seen(text, 'ltr');
    for (const [, base] of bases(line(text, 'ltr'))) expect(seen(line(text, 'ltr'), base)).toBe(wanted);
  });
});

describe('every line of a reply', () => {
  it.each(['ar', 'en'])('looks the same under every base: labels in %s', async (language) => {
    const context = contextOf(await firstArticle());
    const asked = [
      slash('ask', { question: 'كم عدد القتلى؟ AFP (32)', language }),
      slash('ask', { question: 'how much is a kilo of tomatoes', language }),
      slash('timeline', { language }),
      slash('casualties', { language }),
      slash('said', { language }),
      slash('articles', { language }),
      slash('articles', { article: 'روسية', language }),
      slash('said', { by: 'Nobody (x) 7', language }),
    ];
    for (const interaction of asked) {
      const message = textsOf(dataOf(await reply(interaction, context))).join('\n');
      for (const shown of message.split('\n')) {
        const words = shown.replace(/^\s*(?:> |- |-# |#+ )/, '');
        const [wanted, ...others] = bases(message).map(([, base]) => seen(words, base).trim());
        for (const other of others) expect(other).toBe(wanted);
      }
    }
  });
});

describe('controls', () => {
  it('come after the Markdown marker, and each line has its own', () => {
    expect(line('أ', 'rtl', '> ')).toBe('> \u061C\u2067أ\u2069');
    expect(line('أ\u2029ب', 'rtl')).toBe('\u061C\u2067أ\u2069\u2029\u061C\u2067ب\u2069');
  });

  it('leave the text as it was when they are taken away', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(withoutDirection(line(text, 'rtl'))).toBe(withoutDirection(text));
      }),
    );
  });

  it('of the source stay, unless they would close or keep open ours', () => {
    expect(balanced('أ\u200F!')).toBe('أ\u200F!');
    expect(balanced('\u2067أ\u2069!')).toBe('\u2067أ\u2069!');
    expect(balanced('أ\u2069ب')).toBe('أب');
    expect(balanced('أ\u202Eب')).toBe('أب');
  });
});
