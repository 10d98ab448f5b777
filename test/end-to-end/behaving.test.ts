import { afterEach, describe, expect, it } from 'vitest';
import { allComponents } from '../discord-server/conformance-messages.ts';
import { startDiscord } from '../discord-server/server.ts';
import { type Setting, type SettingOptions, setUp } from './bot.ts';

const open: Setting[] = [];
afterEach(async () => {
  for (const setting of open.splice(0)) {
    await setting.stop();
    expect(setting.discord.complaints).toEqual([]);
  }
});

async function setting(options: SettingOptions = {}): Promise<Setting> {
  const made = await setUp(options);
  open.push(made);
  return made;
}

const textOf = (body: unknown): string =>
  allComponents(body)
    .map(({ content }) => content ?? '')
    .join('\n');
const isPrivate = (data: Readonly<Record<string, unknown>>): boolean => (Number(data['flags']) & 64) !== 0;
/** For what comes about by itself: how long it takes says something of the machine only. */
const PATIENT = { timeout: 20_000 };
const QUESTION = { question: 'كم عدد القتلى؟' };

describe('one who asks too fast', () => {
  it('is told privately when to come back, while others are answered', async () => {
    const { discord } = await setting({ environment: { RAWI_COOLDOWN: '2/9000' } });
    for (let n = 0; n < 2; n += 1)
      expect(isPrivate((await discord.slash('ask', QUESTION).reply()).data)).toBe(false);
    const third = await discord.slash('ask', QUESTION).reply();
    expect(isPrivate(third.data)).toBe(true);
    expect(textOf(third.data)).toMatch(/(8\d{3}|9000)/);
    const other = await discord.slash('ask', QUESTION, { by: discord.world.owner }).reply();
    expect(isPrivate(other.data)).toBe(false);
  });

  it('is told so in the language asked for', async () => {
    const { discord } = await setting({ environment: { RAWI_COOLDOWN: '1/9000' } });
    await discord.slash('ask', QUESTION).reply();
    const { data } = await discord.slash('ask', { ...QUESTION, language: 'en' }).reply();
    expect(textOf(data)).toMatch(/You can ask again in/);
  });

  it('is told in the channel when asking by mention, and can still complete and press buttons', async () => {
    const { discord } = await setting({ environment: { RAWI_COOLDOWN: '1/9000' } });
    const first = await discord.answerTo(discord.say('@rawi كم عدد القتلى؟'));
    expect(textOf(await discord.answerTo(discord.say('@rawi متى حدث ذلك؟')))).toMatch(/انتظر/);
    expect((await discord.complete('ask', QUESTION, 'question').reply()).type).toBe(8);
    const button = allComponents(first).find(
      ({ type, custom_id: id }) => type === 2 && typeof id === 'string',
    );
    await discord.press(first, String(button?.['custom_id'])).reply();
  });
});

describe('a bare mention under someone’s message', () => {
  it('answers that message when the bot may read it', async () => {
    const { discord } = await setting({
      discord: { messageContent: true },
      environment: { DISCORD_MESSAGE_CONTENT: '1' },
    });
    const said = discord.say('كم عدد القتلى في القصف؟', { by: discord.world.owner });
    const answer = await discord.answerTo(discord.say('@rawi', { replyTo: said }));
    expect(textOf(answer)).toMatch(/32/);
  });
});

describe.each(['gateway', 'http'])('buttons under an earlier reply, over %s', (transport) => {
  it('do the same after a restart, or on another replica', async () => {
    const environment = { RAWI_TRANSPORT: transport };
    const first = await setting({ environment });
    const { discord } = first;
    const asked = discord.slash('ask', QUESTION);
    await asked.reply();
    const message = discord.messages.get(asked.messageId ?? '');
    const ids = ['مقاطع أخرى', 'السياق', 'نسخ الاقتباس'].map((label) => {
      const button = allComponents(message).find((component) => component['label'] === label);
      return String(button?.['custom_id']);
    });
    const press = async (id: string) => textOf((await discord.press(message, id).reply()).data);
    const before: string[] = [];
    for (const id of ids) before.push(await press(id));
    await first.bot.stop();
    const second = await setUp({ environment, on: discord });
    try {
      for (const [at, id] of ids.entries()) expect(await press(id)).toBe(before[at]);
      expect(new Set(before).size).toBe(ids.length);
    } finally {
      await second.bot.stop();
    }
  });
});

describe('what is not for the bot', () => {
  it('is left alone: other people’s talk, and other bots', async () => {
    const { discord } = await setting();
    const talk = discord.say('كم عدد القتلى؟');
    await discord.answerTo(discord.say('@rawi كم عدد القتلى؟'));
    await expect(discord.answerTo(talk, 100)).rejects.toThrow('no answer');
  });
});

describe('what is delivered twice', () => {
  it('is answered once', async () => {
    const { discord } = await setting();
    const asked = discord.slash('ask', QUESTION);
    discord.gateway.dispatch({ event: 'INTERACTION_CREATE', data: asked.payload });
    await asked.reply();
    await discord.slash('ask', QUESTION).reply();
    expect(asked.refusals).toEqual([]);
  });
});

describe('an answer whose acknowledgement was lost', () => {
  it('counts as given: the second try meets 40060', async () => {
    const { discord, bot, logged } = await setting({ environment: { PORT: '1' } });
    discord.faults = { lostAnswer: 1 };
    const asked = discord.slash('ask', QUESTION);
    await asked.reply();
    discord.faults = {};
    await expect.poll(() => asked.refusals, PATIENT).toContain('twice');
    await expect.poll(() => metric(bot.port, 'rawi_interactions_total', 'answered'), PATIENT).toBe(1);
    expect(logged()).not.toMatch(/refused/);
  });
});

describe('a bot with more to do than it can', () => {
  const CROWD = 900;

  it('answers each question, or drops and counts it, none twice', async () => {
    const { discord, bot } = await setting({ environment: { PORT: '1' } });
    // REST so slow that the places under way are taken: what is over has to go.
    discord.faults = { slow: 1, slowMs: 900 };
    const asked = Array.from({ length: CROWD }, () => discord.slash('ask', QUESTION));
    await expect.poll(() => metric(bot.port, 'rawi_interactions_total'), PATIENT).toBe(CROWD);
    const taken = asked.filter(({ acknowledgement }) => acknowledgement !== null).length;
    const answered = await metric(bot.port, 'rawi_interactions_total', 'answered');
    const dropped = await metric(bot.port, 'rawi_shed_total');
    expect(answered + dropped).toBe(CROWD);
    // An answer that Discord took too slowly for the bot to know counts as given up; none is lost uncounted.
    expect(answered).toBeGreaterThan(0);
    expect(answered).toBeLessThanOrEqual(taken);
    expect(dropped).toBeGreaterThanOrEqual(CROWD - taken);
    discord.faults = {};
    await discord.slash('ask', QUESTION).reply();
  });

  it('keeps no more than it can answer while Discord hangs, and is well once that is over', async () => {
    const { discord, bot } = await setting({ environment: { PORT: '1' } });
    discord.faults = { slow: 1, slowMs: 1e8 };
    for (let n = 0; n < CROWD; n += 1) discord.slash('ask', QUESTION);
    await expect.poll(() => metric(bot.port, 'rawi_shed_total', 'full'), PATIENT).toBeGreaterThan(0);
    expect(await metric(bot.port, 'rawi_under_way')).toBeLessThanOrEqual(128 + 256);
    await expect.poll(() => metric(bot.port, 'rawi_shed_total'), PATIENT).toBe(CROWD);
    discord.faults = {};
    await discord.slash('ask', QUESTION).reply();
  });
});

describe.each(['gateway', 'http'])(
  'a Discord whose REST is down while the bot starts over %s',
  (transport) => {
    it('gets the commands once it is back', async () => {
      const discord = await startDiscord();
      discord.faults = { error: 1 };
      const back = setTimeout(() => {
        discord.faults = {};
      }, 300);
      try {
        // Waits for the commands to be registered.
        await setting({ on: discord, environment: { RAWI_TRANSPORT: transport } });
        expect((await discord.slash('ask', QUESTION).reply()).type).toBe(4);
      } finally {
        clearTimeout(back);
      }
    });
  },
);

describe('the state of the bot', () => {
  it('is told at /healthz: well while connected, and why not when not', async () => {
    const { discord, bot } = await setting({ environment: { PORT: '1' } });
    const health = async () => {
      const response = await fetch(`http://127.0.0.1:${bot.port}/healthz`);
      return `${response.status} ${(await response.text()).trim()}`;
    };
    expect(await health()).toBe('200 ok');
    discord.gateway.faults.refuse = true;
    discord.gateway.drop();
    await expect.poll(health, PATIENT).toBe('503 not connected to Discord');
    discord.gateway.faults.refuse = false;
    await expect.poll(health, PATIENT).toBe('200 ok');
  });

  it('is counted at /metrics by command and outcome, without a user’s words', async () => {
    const { discord, bot } = await setting({ environment: { PORT: '1' } });
    await discord.slash('ask', { question: 'سؤال سري' }).reply();
    const text = await (await fetch(`http://127.0.0.1:${bot.port}/metrics`)).text();
    expect(text).toMatch(/rawi_interactions_total\{command="ask",outcome="answered"\} 1/);
    expect(text).toMatch(/rawi_reply_seconds_count\{command="ask"\} 1/);
    expect(text).toMatch(/rawi_gateway_up 1/);
    expect(text).toMatch(/rawi_dossier_info\{version="[\da-f]+"\} 1/);
    expect(text).not.toContain('سري');
  });
});

describe('the log', () => {
  it('holds no question unless the operator wants it', async () => {
    for (const [wanted, expected] of [
      ['0', false],
      ['1', true],
    ] as const) {
      const { discord, logged } = await setting({ environment: { RAWI_LOG_QUESTIONS: wanted } });
      await discord.slash('ask', { question: 'سؤال عن الحصيلة' }).reply();
      await discord.answerTo(discord.say('@rawi سؤال عن الحصيلة', { by: discord.world.owner }));
      expect(logged().includes('الحصيلة')).toBe(expected);
    }
  });
});

describe('a gateway that is dead', () => {
  it('ends the bot for its supervisor', async () => {
    const { discord, ends } = await setting({ bot: { deadAfterMs: 800 } });
    discord.gateway.faults.refuse = true;
    discord.gateway.goDeaf();
    await expect.poll(() => ends.map(({ kind }) => kind), PATIENT).toEqual(['dead']);
  });
});

describe('a rejection that nobody handled', () => {
  it('is survived when it is discord.js’s own, unless there is no end of them', async () => {
    const { bot, discord } = await setting();
    const theirs = Object.assign(new Error("Tried to connect a shard that wasn't idle"), {
      stack: 'Error\n    at node_modules/@discordjs/ws/dist/index.mjs:616:13',
    });
    expect(bot.survives(new Error('ours'))).toBe(false);
    expect(Array.from({ length: 20 }, () => bot.survives(theirs)).indexOf(false)).toBe(19);
    await discord.slash('ask', QUESTION).reply();
  });
});

/** The sum of a metric over all its labels, or over those that hold `label`. */
async function metric(port: number | undefined, name: string, label = ''): Promise<number> {
  const text = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
  return [...text.matchAll(new RegExp(`^${name}(\\{.*\\})? (\\d+)$`, 'gm'))]
    .filter(([, labels = '']) => labels.includes(label))
    .reduce((sum, [, , n]) => sum + Number(n), 0);
}
