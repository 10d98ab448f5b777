import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, it } from 'vitest';
import type { LocalDiscord } from '../discord-server/server.ts';
import { type FaultRunBot, runFaults } from './fault-run.ts';

/** The program as a process of its own: a crash is its end. */
function launch(discord: LocalDiscord): FaultRunBot & { output(): string } {
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/main.ts'], {
    env: {
      PATH: process.env['PATH'] ?? '',
      DOTENV_CONFIG_PATH: '/dev/null',
      DISCORD_TOKEN: discord.token,
      DISCORD_API_URL: discord.apiUrl,
      RAWI_COOLDOWN: '0',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  let output = '';
  child.stdout.on('data', (chunk) => {
    output += String(chunk);
  });
  return {
    alive: () => child.exitCode === null && child.signalCode === null,
    output: () => output,
    async stop() {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

it('answers everything that reaches it in time exactly once, whatever the network does', {
  timeout: 180_000,
}, async () => {
  const result = await runFaults({ seed: 20_230_920, seconds: 20, perSecond: 10, everyMs: 1_000, launch });
  expect(result).toMatchObject({
    crashed: false,
    recovered: true,
    unanswered: [],
    messagesWrong: 0,
    complaints: [],
  });
  expect(result.owed).toBeGreaterThan(50);
});
