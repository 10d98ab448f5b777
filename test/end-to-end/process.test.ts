import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { type DiscordOptions, type LocalDiscord, startDiscord } from '../discord-server/server.ts';

const cleanUp: (() => unknown)[] = [];
afterEach(async () => {
  for (const undo of cleanUp.splice(0).reverse()) await undo();
});

interface Running {
  readonly process: ChildProcess;
  readonly output: () => string;
  /** The exit code, once it has ended. */
  readonly code: Promise<number | null>;
  /** Resolves when the output holds the text. */
  says(text: string): Promise<void>;
}

/** Starts the program as a process of its own, with these variables and no others of ours. */
function start(environment: Readonly<Record<string, string>>): Running {
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/main.ts'], {
    env: { PATH: process.env['PATH'] ?? '', DOTENV_CONFIG_PATH: '/dev/null', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  cleanUp.push(() => child.kill('SIGKILL'));
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk) => {
      output += String(chunk);
    });
  return {
    process: child,
    output: () => output,
    code: once(child, 'exit').then(([code]) => code as number | null),
    says: (text) => expect.poll(() => output, { timeout: 20_000, interval: 20 }).toContain(text),
  };
}

async function discordWith(options: DiscordOptions = {}): Promise<LocalDiscord> {
  const discord = await startDiscord(options);
  cleanUp.push(() => discord.stop());
  return discord;
}

/** A port that was free a moment ago. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

const reaching = (discord: LocalDiscord) => ({
  DISCORD_TOKEN: discord.token,
  DISCORD_API_URL: discord.apiUrl,
});

describe('the process', () => {
  it('says a line for each setting that is missing or malformed, points to the preview, and ends with 78', async () => {
    const running = start({ DISCORD_TOKEN: 'not-a-token-but-secret', PORT: 'http' });
    expect(await running.code).toBe(78);
    expect(running.output()).toMatch(/DISCORD_TOKEN is malformed.*\n.*PORT is malformed/);
    expect(running.output()).toContain('npm run preview');
    expect(running.output()).not.toMatch(/not-a-token|^\s+at /m);
  });

  it('ends with 78 and a clear line when Discord refuses the token', async () => {
    const discord = await discordWith();
    const token = `${discord.token}x`;
    for (const transport of ['gateway', 'http']) {
      const running = start({
        ...reaching(discord),
        DISCORD_TOKEN: token,
        RAWI_TRANSPORT: transport,
        ...(transport === 'http'
          ? { PORT: String(await freePort()), DISCORD_PUBLIC_KEY: discord.publicKey }
          : {}),
      });
      expect(await running.code).toBe(78);
      expect(running.output()).toMatch(/DISCORD_TOKEN was refused/);
      expect(running.output()).not.toContain(token);
    }
  });

  it('ends with 78 when the MessageContent intent is not switched on in the portal', async () => {
    const discord = await discordWith();
    const running = start({ ...reaching(discord), DISCORD_MESSAGE_CONTENT: '1' });
    expect(await running.code).toBe(78);
    expect(running.output()).toMatch(/Message Content Intent/);
  });

  it('ends with 78 when an article is broken, naming file and line', async () => {
    const discord = await discordWith();
    const folder = mkdtempSync(join(tmpdir(), 'rawi-'));
    cleanUp.push(() => rmSync(folder, { recursive: true }));
    cpSync('corpus', folder, { recursive: true });
    writeFileSync(join(folder, 'broken.md'), '---\ntitle: خبر\ncolour: blue\n---\nخبر\n');
    const running = start({ ...reaching(discord), RAWI_CORPUS: folder });
    expect(await running.code).toBe(78);
    expect(running.output()).toMatch(/broken\.md:\d+/);
  });

  it('finishes on SIGTERM what is under way, and ends with 0 within five seconds', async () => {
    const discord = await discordWith();
    const running = start(reaching(discord));
    await running.says('"ready"');
    await expect.poll(() => discord.commands.list('').length, { timeout: 20_000 }).toBeGreaterThan(0);
    discord.faults = { slow: 1, slowMs: 600 };
    const asked = discord.slash('ask', { question: 'كم عدد القتلى؟' });
    await new Promise((resolve) => setTimeout(resolve, 50));
    const before = Date.now();
    running.process.kill('SIGTERM');
    expect(await running.code).toBe(0);
    expect(Date.now() - before).toBeLessThan(5_000);
    expect((await asked.reply()).type).toBe(4);
  });

  it('ends with 0 on SIGTERM over http, after answering what had been posted', async () => {
    const discord = await discordWith();
    const port = await freePort();
    const running = start({
      ...reaching(discord),
      RAWI_TRANSPORT: 'http',
      PORT: String(port),
      DISCORD_PUBLIC_KEY: discord.publicKey,
    });
    await running.says('"ready"');
    await expect.poll(() => discord.commands.list('').length, { timeout: 20_000 }).toBeGreaterThan(0);
    discord.interactionsUrl = `http://127.0.0.1:${port}/interactions`;
    await discord.slash('ask', { question: 'كم عدد القتلى؟' }).reply();
    const asked = Array.from({ length: 20 }, () => discord.slash('ask', { question: 'متى بدأ القصف؟' }));
    await Promise.race(asked.map((each) => each.reply()));
    const before = Date.now();
    running.process.kill('SIGTERM');
    expect(await running.code).toBe(0);
    expect(Date.now() - before).toBeLessThan(5_000);
    // Each was answered, or found the door closed; none was left waiting.
    for (const each of asked) expect(each.acknowledgement?.type ?? 4).toBe(4);
  });

  it('registers commands only when they differ from what Discord has', async () => {
    const discord = await discordWith();
    for (const name of ['en', 'en', 'both', 'both']) {
      const running = start({ ...reaching(discord), RAWI_COMMAND_NAMES: name });
      await running.says('"ready"');
      await running.says('registered');
      running.process.kill('SIGTERM');
      await running.code;
    }
    expect(discord.commands.writes).toBe(2);
    expect(discord.complaints).toEqual([]);
  });

  it('registers in one server alone when told so', async () => {
    const discord = await discordWith();
    for (let start_ = 0; start_ < 2; start_ += 1) {
      const running = start({ ...reaching(discord), DISCORD_GUILD_ID: discord.world.guildId });
      await running.says('registered');
      running.process.kill('SIGTERM');
      await running.code;
    }
    expect(discord.commands.list('')).toEqual([]);
    expect(discord.commands.list(discord.world.guildId).length).toBeGreaterThan(0);
    expect(discord.commands.writes).toBe(1);
  });
});
