import { execFile } from 'node:child_process';
import { describe, expect, it } from 'vitest';

/** Runs `npm run ask` without npm. */
const ask = (args: readonly string[], env: Record<string, string> = {}) =>
  new Promise<{ code: number; out: string; err: string }>((resolve) => {
    execFile(
      process.execPath,
      ['--import', 'tsx', 'src/terminal.ts', ...args],
      { env: { ...process.env, ...env } },
      (error, out, err) => resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err }),
    );
  });

describe('npm run ask', () => {
  it('prints the quote and its attribution as plain text', async () => {
    const { code, out } = await ask(['كم عدد القتلى؟']);
    expect(code).toBe(0);
    expect(out).toContain('32 قتيلاً');
    expect(out).toContain('القائل: ');
    expect(out).toContain('الناشر غير معروف');
    expect(out).not.toMatch(/\*\*|[\u061C\u2066-\u2069]/u);
  });

  it('takes a question of several words without quotation marks', async () => {
    expect((await ask(['ممر', 'لاتشين'])).out).toContain('لاتشين');
  });

  it('says how it is used when nothing is asked', async () => {
    const { code, out, err } = await ask([]);
    expect([code, out]).toEqual([64, '']);
    expect(err).toContain('npm run ask -- "');
  });

  it('says what is wrong with the articles, without a stack trace', async () => {
    const { code, err } = await ask(['متى؟'], { RAWI_CORPUS: 'no-such-folder' });
    expect(code).toBe(65);
    expect(err).toContain('no-such-folder');
    expect(err).not.toContain('    at ');
  });
});
