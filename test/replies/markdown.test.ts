import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cut, escapeMarkdown, shownText, withMarks } from '../../src/replies/markdown.ts';
import { parse } from './discord-markdown.ts';

/** Texts in which Markdown, mentions, links and Arabic meet by chance. */
const risky = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...[
          '*',
          '**',
          '_',
          '__',
          '~~',
          '`',
          '```',
          '||',
          '\\',
          '<',
          '>',
          '[',
          ']',
          '(',
          ')',
          '#',
          '-',
          ':',
          '@',
        ],
        ...[
          '<@123>',
          '@everyone',
          '<t:1:F>',
          'https://example.org/a_b',
          ':smile:',
          '[x](https://y.z)',
          '32',
          ' ',
        ],
        ...['قتيلاً', 'أنّ', 'َ', '\n', '😀', 'AFP'],
      ),
      fc.string({ maxLength: 3 }),
    ),
    { maxLength: 25 },
  )
  .map((parts) => parts.join(''));

describe('escaped text', () => {
  it('shows as written, whatever it holds', () => {
    fc.assert(
      fc.property(risky, (text) => {
        expect(parse(escapeMarkdown(text))).toEqual({ text, bold: [], other: [] });
      }),
      { numRuns: 2000 },
    );
  });

  it('calls nobody: «@everyone», «<@123>», «<#5>»', () => {
    expect(parse(escapeMarkdown('@everyone <@123> <#5> <@&7>')).other).toEqual([]);
  });

  it('keeps the underscores of an address that would be a link', () => {
    expect(parse(escapeMarkdown('https://example.org/a_b_c'))).toEqual({
      text: 'https://example.org/a_b_c',
      bold: [],
      other: [],
    });
  });
});

describe('marks', () => {
  it('are bold where they should be, in text full of signs', () => {
    fc.assert(
      fc.property(risky, fc.nat(60), fc.nat(20), (text, start, length) => {
        const seen = parse(withMarks(text, [{ start, end: start + length }]));
        expect(seen.text).toBe(text);
        expect(seen.other).toEqual([]);
        for (const { start: from, end: to } of seen.bold) {
          expect(text.slice(from, to).trim()).not.toBe('');
          expect(from).toBeGreaterThanOrEqual(Math.max(0, start - 1));
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('that touch or overlap become one, and unordered ones find their places', () => {
    const text = 'أعلنت الوزارة مقتل 32 شخصاً';
    const marks = [
      { start: 19, end: 21 },
      { start: 14, end: 18 },
      { start: 0, end: 5 },
      { start: 3, end: 5 },
    ];
    expect(withMarks(text, marks)).toBe('**أعلنت** الوزارة **مقتل 32** شخصاً');
  });

  it('take in the vowel sign of their last letter', () => {
    expect(withMarks('أنّها', [{ start: 0, end: 2 }])).toBe('**أنّ**ها');
  });

  it('count from where the text begins in its article', () => {
    expect(withMarks('قتيلاً', [{ start: 100, end: 104 }], 100)).toBe('**قتيل**اً');
  });

  it('are dropped with everything else for the terminal', () => {
    fc.assert(
      fc.property(risky, (text) => {
        expect(shownText(escapeMarkdown(text))).toBe(text);
      }),
    );
  });
});

describe('a cut', () => {
  it('ends at a word and says so', () => {
    expect(cut('وقف فوري للقتال', 10)).toBe('وقف فوري…');
    expect(cut('وقف', 10)).toBe('وقف');
  });

  it('never is longer than asked for, nor splits a pair', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 1, max: 30 }), (text, most) => {
        const short = cut(text, most);
        expect(short.length).toBeLessThanOrEqual(most);
        expect(short).not.toMatch(/\p{Surrogate}/u);
      }),
    );
  });
});
