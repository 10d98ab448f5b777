import { readFileSync } from 'node:fs';
import { parse } from 'dotenv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ConfigError, readConfig } from '../src/config.ts';

const TOKEN = 'MTA1NzQ4MjQ3NjY0MTg5NDQ4MA.GabcDE.abcdefghijklmnopqrstuvwxyz0123456789-_';

const problemsOf = (environment: Record<string, string>): readonly string[] => {
  try {
    readConfig(environment);
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
};

describe('the settings', () => {
  it('need no more than a token', () => {
    expect(readConfig({ DISCORD_TOKEN: TOKEN })).toEqual({
      token: TOKEN,
      apiUrl: 'https://discord.com/api',
      messageContent: false,
      transport: 'gateway',
      corpus: 'corpus',
      language: 'ar',
      commandNames: 'en',
      cooldown: { questions: 5, seconds: 10 },
      logQuestions: false,
      host: '127.0.0.1',
      logLevel: 'info',
    });
  });

  it('take a copied .env.example with nothing but the token filled in', () => {
    const example = parse(readFileSync('.env.example'));
    expect(problemsOf(example)).toHaveLength(1);
    expect(problemsOf({ ...example, DISCORD_TOKEN: TOKEN })).toEqual([]);
  });

  it('are all explained in .env.example, and there are no others', () => {
    const example = readFileSync('.env.example', 'utf8');
    const explained = [...example.matchAll(/^([A-Z_]+)=/gm)].map(([, name]) => name).sort();
    const wrong = Object.fromEntries(explained.map((name) => [name ?? '', '\u0000']));
    const read = problemsOf({ ...wrong, RAWI_CORPUS: 'x', HOST: 'x' }).map((line) => line.split(' ')[0]);
    expect([...read, 'RAWI_CORPUS', 'HOST'].sort()).toEqual(explained);
  });

  it('say of a missing token what it is, and where to get it', () => {
    const [line, ...others] = problemsOf({});
    expect(line).toMatch(/^DISCORD_TOKEN is missing: .*https:\/\/discord\.com\/developers/);
    expect(others).toEqual([]);
  });

  it('name every variable that is wrong, in one go', () => {
    const lines = problemsOf({
      DISCORD_TOKEN: 'my token',
      PORT: '70000',
      RAWI_LANGUAGE: 'fr',
      RAWI_TRANSPORT: 'http',
    });
    expect(lines.map((line) => line.split(':')[0]).sort()).toEqual([
      'DISCORD_PUBLIC_KEY is missing',
      'DISCORD_TOKEN is malformed',
      'PORT is malformed',
      'RAWI_LANGUAGE is malformed',
    ]);
  });

  it('ask for a public key and a port when Discord is to post to the bot', () => {
    const lines = problemsOf({ DISCORD_TOKEN: TOKEN, RAWI_TRANSPORT: 'http' });
    expect(lines.map((line) => line.split(' ')[0])).toEqual(['DISCORD_PUBLIC_KEY', 'PORT']);
  });

  it('take the address of the API with or without its version', () => {
    for (const url of ['http://127.0.0.1:80/api', 'http://127.0.0.1:80/api/', 'http://127.0.0.1:80/api/v10'])
      expect(readConfig({ DISCORD_TOKEN: TOKEN, DISCORD_API_URL: url }).apiUrl).toBe(
        'http://127.0.0.1:80/api',
      );
  });

  it('switch the cooldown off with 0', () => {
    expect(readConfig({ DISCORD_TOKEN: TOKEN, RAWI_COOLDOWN: '0' }).cooldown.questions).toBe(0);
  });

  it('never show a value, however wrong', () => {
    const secret = fc.stringMatching(/^[!-~]{12,60}$/).filter((text) => !readConfigTakes(text));
    fc.assert(
      fc.property(secret, (value) => {
        expect(problemsOf({ DISCORD_TOKEN: value, DISCORD_PUBLIC_KEY: value }).join('\n')).not.toContain(
          value,
        );
      }),
    );
  });
});

const readConfigTakes = (token: string): boolean => problemsOf({ DISCORD_TOKEN: token }).length === 0;
