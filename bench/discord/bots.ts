/** The two bots that are compared, each as a process of its own. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { LocalDiscord } from '../../test/discord-server/server.ts';

export type BotKind = 'bare' | 'rawi';

export interface Usage {
  readonly cpuMs: number;
  readonly rssMb: number;
}

export interface RunningBot {
  readonly process: ChildProcess;
  readonly startedAt: number;
  usage(): Promise<Usage>;
  /** What it printed, for faults to be seen. */
  output(): string;
  stop(): Promise<void>;
}

const SCRIPT: Readonly<Record<BotKind, string>> = {
  bare: 'bench/discord/bare-bot.mjs',
  rawi: 'dist/src/main.js',
};

/** Starts a bot against a local Discord; it may not be connected yet. */
export function startBot(
  kind: BotKind,
  discord: LocalDiscord,
  environment: Readonly<Record<string, string>> = {},
): RunningBot {
  const startedAt = performance.now();
  const child = spawn(process.execPath, ['--import', './bench/discord/usage.mjs', SCRIPT[kind]], {
    env: {
      PATH: process.env['PATH'] ?? '',
      DOTENV_CONFIG_PATH: '/dev/null',
      DISCORD_TOKEN: discord.token,
      DISCORD_API_URL: discord.apiUrl,
      RAWI_COOLDOWN: '0',
      LOG_LEVEL: 'warn',
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk) => {
      output = (output + String(chunk)).slice(-20_000);
    });
  const ended = once(child, 'exit');
  return {
    process: child,
    startedAt,
    async usage() {
      const answer = once(child, 'message');
      child.send('usage');
      const [usage] = await answer;
      return usage as Usage;
    },
    output: () => output,
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill('SIGTERM');
      const timer = setTimeout(() => child.kill('SIGKILL'), 6_000);
      await ended;
      clearTimeout(timer);
    },
  };
}
