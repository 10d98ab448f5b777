import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allComponents, notifying } from '../discord-server/conformance-messages.ts';
import { type Setting, setUp } from './bot.ts';

const textOf = (body: unknown): string =>
  allComponents(body)
    .map(({ content }) => content ?? '')
    .join('\n');

describe.each(['gateway', 'http'])('asking over %s', (transport) => {
  let setting: Setting;
  beforeAll(async () => {
    setting = await setUp({ environment: { RAWI_TRANSPORT: transport } });
  });
  afterAll(async () => {
    await setting.stop();
    expect(setting.discord.complaints).toEqual([]);
  });

  it('answers /ask with words of the article', async () => {
    const reply = await setting.discord.slash('ask', { question: 'كم عدد القتلى؟' }).reply();
    expect(reply.type).toBe(4);
    expect(textOf(reply.data)).toMatch(/32/);
    expect(notifying(reply.data)).toEqual([]);
  });

  it('answers in a direct message with the bot and where only the user installed it', async () => {
    for (const place of ['dm', 'private'] as const) {
      const reply = await setting.discord.slash('ask', { question: 'كم عدد القتلى؟' }, { in: place }).reply();
      expect(textOf(reply.data)).toMatch(/32/);
    }
  });

  it('completes a question with the text as typed first', async () => {
    const reply = await setting.discord.complete('ask', { question: 'كم عدد' }, 'question').reply();
    expect(reply.type).toBe(8);
    expect(reply.data['choices']).toMatchObject({ 0: { value: 'كم عدد' } });
    expect(reply.data['choices']).not.toHaveLength(1);
  });

  it('answers every command that is registered, pictures sent along, and nothing that Discord refuses', async () => {
    const { discord } = setting;
    for (const { name, type } of discord.commands.list('')) {
      if (type !== 1) continue;
      const asked = discord.slash(name, name === 'ask' ? { question: 'متى بدأ القصف؟' } : {}, {
        by: discord.world.owner,
      });
      const reply = await asked.reply();
      expect(reply.type).toBe(4);
      expect(reply.files.length).toBe(name === 'timeline' || name === 'casualties' ? 1 : 0);
    }
  });

  it('answers the message command about a message, privately', async () => {
    const { discord } = setting;
    const said = discord.say('كم عدد القتلى؟', { by: discord.world.owner });
    const command = discord.commands.list('').find(({ type }) => type === 3);
    const reply = await discord.messageCommand(command?.name ?? '', said).reply();
    expect(Number(reply.data['flags']) & 64).toBe(64);
    expect(textOf(reply.data)).toMatch(/32/);
  });

  it('lets the asker delete the reply by its button', async () => {
    const { discord } = setting;
    const asked = discord.slash('ask', { question: 'كم عدد القتلى؟' });
    const reply = await asked.reply();
    const buttons = allComponents(reply.data).filter(
      ({ type, custom_id: id }) => type === 2 && typeof id === 'string',
    );
    const message = discord.messages.get(asked.messageId ?? '');
    for (const { custom_id: id } of buttons) {
      const pressed = await discord.press(message, String(id)).reply();
      if (pressed.type !== 6) continue;
      await expect.poll(() => discord.messages.all.has(message.id)).toBe(false);
      return;
    }
    expect.fail('there is no button that deletes');
  });
});

describe('writing to the bot', () => {
  let setting: Setting;
  beforeAll(async () => {
    setting = await setUp();
  });
  afterAll(async () => {
    await setting.stop();
    expect(setting.discord.complaints).toEqual([]);
  });

  it('answers a mention with a question, as a reply that pings nobody', async () => {
    const question = setting.discord.say('@rawi كم عدد القتلى؟');
    const answer = await setting.discord.answerTo(question);
    expect(textOf(answer)).toMatch(/32/);
    expect(setting.discord.messages.pings.get(answer.id)).toEqual([]);
  });

  it('answers a direct message', async () => {
    const question = setting.discord.say('كم عدد القتلى؟', { in: 'dm' });
    expect(textOf(await setting.discord.answerTo(question))).toMatch(/32/);
  });

  it('points a bare mention under someone’s message to the message command', async () => {
    const { discord } = setting;
    const said = discord.say('سمعت أن القتلى مئة', { by: discord.world.owner });
    const answer = await discord.answerTo(discord.say('@rawi', { replyTo: said }));
    expect(textOf(answer)).toMatch(/Find in articles|ابحث في المقالات/);
  });

  it('keeps silent when thanked under its own message, and answers a question there', async () => {
    const { discord } = setting;
    const answer = await discord.answerTo(discord.say('@rawi كم عدد القتلى؟'));
    const thanks = discord.say('شكراً جزيلاً', { replyTo: answer });
    const more = discord.say('ومن قال ذلك؟', { replyTo: answer });
    await discord.answerTo(more);
    await expect(discord.answerTo(thanks, 200)).rejects.toThrow('no answer');
  });
});
