import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNumbers } from '../../src/reading/numbers.ts';
import { readTimes } from '../../src/reading/times.ts';
import { timeInWords } from '../../src/replies/dates.ts';
import { echoOf } from '../../src/replies/echo.ts';
import type { Scene } from '../../src/replies/scene.ts';

const now = new Date('2026-11-22T10:00:00Z');
/** All of a scene that an echo rests on. */
const scene = { language: 'ar', now } as Scene;

const WORDS =
  'أمس اليوم غداً غدا الأربعاء يوم صباح مساء ليلة قبل بعد منذ ثلاثة 3 5 أيام يومين أسبوع الأسبوع الشهر العام الماضي المقبل الجاري من إلى بين و بأمس والأربعاء لليوم أيلول 20 2020 5/9 تموز وأيلول سبتمبر القصف وقع هذا نهاية مطلع كم متى'.split(
    ' ',
  );
const namesItself = (words: string): boolean => /أيلول|تموز|سبتمبر|^[\d /]+$/.test(words);

describe('the day that a question means', () => {
  it('is told wherever the time reader counts one from today, and nowhere else', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 8 }), (words) => {
        const question = words.join(' ');
        // The oracle reads every question for its times; the echo only those that may hold one.
        const counted = readTimes(question, readNumbers(question), '2026-11-22')
          .filter(({ relative, start, end }) => relative === true && !namesItself(question.slice(start, end)))
          .slice(0, 2);
        const told = counted.filter((time) => timeInWords(time, 'ar') !== undefined);
        expect(echoOf(question, undefined, scene).split('تعني هنا')).toHaveLength(told.length + 1);
      }),
      { numRuns: 1_000 },
    );
  });
});
