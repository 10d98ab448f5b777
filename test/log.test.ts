import { describe, expect, it } from 'vitest';
import { createLog } from '../src/log.ts';

function linesOf(say: (log: ReturnType<typeof createLog>) => void, secrets: string[] = []): string {
  let lines = '';
  say(
    createLog('trace', secrets, (line) => {
      lines += line;
    }),
  );
  return lines;
}

describe('the log', () => {
  it('is a JSON object a line', () => {
    const [first = '', second] = linesOf((log) => log.info({ guilds: 3 }, 'connected')).split('\n');
    expect(JSON.parse(first)).toMatchObject({ msg: 'connected', guilds: 3 });
    expect(second).toBe('');
  });

  it('strikes out a secret wherever it stands', () => {
    const secret = 'MTA1.GabcDE.abcdefghij';
    const lines = linesOf(
      (log) => {
        log.info(`logging in with ${secret}`);
        log.info({ deep: { header: `Bot ${secret}` } });
        log.error({ error: new Error(`refused ${secret}`) });
      },
      [secret],
    );
    expect(lines).not.toContain(secret);
    expect(lines.split('[secret]')).toHaveLength(5);
  });

  it('tells of an error its message and codes, but neither address nor body', () => {
    const error = Object.assign(new Error('Unknown interaction'), {
      code: 10_062,
      status: 404,
      url: 'https://discord.com/api/v10/interactions/1/aW50ZXJhY3Rpb24/callback',
      requestBody: { json: { content: 'كم عدد القتلى؟' } },
    });
    const lines = linesOf((log) => log.warn({ error }, 'not answered'));
    expect(JSON.parse(lines).error).toMatchObject({
      message: 'Unknown interaction',
      code: 10_062,
      status: 404,
    });
    expect(lines).not.toMatch(/aW50|القتلى/);
  });
});
