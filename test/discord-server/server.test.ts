import { Client, Events, GatewayIntentBits, type Interaction, Partials, REST } from 'discord.js';
import { afterEach, describe, expect, it } from 'vitest';
import { type DiscordOptions, type LocalDiscord, startDiscord } from './server.ts';

const open: { destroy(): Promise<void> }[] = [];
afterEach(async () => {
  for (const each of open.splice(0)) await each.destroy();
});

async function discordWith(options: DiscordOptions = {}): Promise<LocalDiscord> {
  const discord = await startDiscord(options);
  open.push({ destroy: () => discord.stop() });
  return discord;
}

const { Guilds, GuildMessages, DirectMessages, MessageContent } = GatewayIntentBits;

/** A discord.js bot that answers every command with one word. */
async function login(
  discord: LocalDiscord,
  intents: number[] = [Guilds, GuildMessages, DirectMessages],
): Promise<Client> {
  const client = new Client({ intents, partials: [Partials.Channel], rest: { api: discord.apiUrl } });
  open.unshift(client);
  const ready = new Promise((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(discord.token);
  await ready;
  return client;
}

const ASK = {
  name: 'ask',
  description: 'x',
  options: [{ type: 3, name: 'question', description: 'x', required: true }],
};

const register = (discord: LocalDiscord) =>
  discord.commands.replace('', discord.world.applicationId, [ASK, { type: 3, name: 'Find in articles' }]);

const onCommand = (client: Client, answer: (interaction: Interaction) => unknown) =>
  client.on(Events.InteractionCreate, (interaction) => void answer(interaction));

describe('a local Discord with the real discord.js client', () => {
  it('lets a bot in, tells it its server, and takes its reply', async () => {
    const discord = await discordWith();
    const client = await login(discord);
    register(discord);
    expect(client.guilds.cache.get(discord.world.guildId)?.name).toBe('الساحة');
    onCommand(
      client,
      (asked) => asked.isChatInputCommand() && asked.reply(asked.options.getString('question', true)),
    );
    const reply = await discord.slash('ask', { question: 'كم عدد القتلى؟' }).reply();
    expect(reply).toMatchObject({ type: 4, data: { content: 'كم عدد القتلى؟' } });
  });

  it('takes files, follow-ups, edits of the reply and its deletion', async () => {
    const discord = await discordWith();
    const client = await login(discord);
    register(discord);
    const done = new Promise<void>((resolve, reject) => {
      onCommand(client, async (asked) => {
        if (!asked.isChatInputCommand()) return;
        await asked.deferReply();
        await asked.editReply({ content: 'نعم', files: [{ attachment: Buffer.from('x'), name: 'a.txt' }] });
        const more = await asked.followUp('وأيضا');
        await asked.deleteReply(more);
        resolve();
      });
      setTimeout(() => reject(new Error('not done in 3 s')), 3000).unref();
    });
    const asked = discord.slash('ask', { question: 'x' });
    await done;
    const message = discord.messages.get(asked.messageId ?? '');
    expect(message).toMatchObject({ content: 'نعم', attachments: [{ filename: 'a.txt', size: 1 }] });
    expect([...discord.messages.all.values()]).toHaveLength(1);
  });

  it('refuses a second acknowledgement with 40060 and a late one with 10062', async () => {
    const discord = await discordWith();
    register(discord);
    const rest = new REST({ api: discord.apiUrl }).setToken(discord.token);
    const answer = (asked: { id: string; token: string }) =>
      rest.post(`/interactions/${asked.id}/${asked.token}/callback`, {
        body: { type: 4, data: { content: 'x' } },
        auth: false,
      });
    const late = discord.slash('ask', { question: 'x' });
    const twice = discord.slash('ask', { question: 'x' });
    await answer(twice);
    await expect(answer(twice)).rejects.toMatchObject({ code: 40_060 });
    await new Promise((resolve) => setTimeout(resolve, 3_050));
    await expect(answer(late)).rejects.toMatchObject({ code: 10_062 });
    expect([twice.refusals, late.refusals]).toEqual([['twice'], ['late']]);
  });

  it('refuses a body with 400/50035 and says where it is wrong', async () => {
    const discord = await discordWith();
    const rest = new REST({ api: discord.apiUrl }).setToken(discord.token);
    await expect(
      rest.post(`/channels/${discord.world.channelId}/messages`, { body: { content: '' } }),
    ).rejects.toMatchObject({ code: 50_035, status: 400 });
    expect(discord.complaints).toEqual(['(body): cannot send an empty message']);
  });

  it('empties what people write for a bot without the MessageContent intent, unless it is meant', async () => {
    const discord = await discordWith();
    const client = await login(discord);
    const seen: string[] = [];
    const all = new Promise<void>((resolve) => {
      client.on(Events.MessageCreate, ({ content }) => {
        if (seen.push(content) === 3) resolve();
      });
    });
    discord.say('سر بيننا');
    discord.say('@rawi كم عدد القتلى؟');
    discord.say('سؤال خاص', { in: 'dm' });
    await all;
    expect(seen).toEqual(['', `<@${discord.world.bot.id}> كم عدد القتلى؟`, 'سؤال خاص']);
  });

  it('shows what people write to a bot that has the intent', async () => {
    const discord = await discordWith({ messageContent: true });
    const client = await login(discord, [Guilds, GuildMessages, MessageContent]);
    const seen = new Promise((resolve) => client.on(Events.MessageCreate, ({ content }) => resolve(content)));
    discord.say('كلام عام');
    expect(await seen).toBe('كلام عام');
  });

  it('ends the connection with 4014 for an intent that is switched off, and refuses a wrong token', async () => {
    const discord = await discordWith();
    const client = new Client({ intents: [MessageContent], rest: { api: discord.apiUrl } });
    open.unshift(client);
    client.on(Events.Error, () => undefined);
    const closed = new Promise((resolve) => client.on(Events.ShardDisconnect, ({ code }) => resolve(code)));
    client.on(Events.ShardError, () => undefined);
    void client.login(discord.token).catch(() => undefined);
    expect(await closed).toBe(4014);
    const stranger = new Client({ intents: [], rest: { api: discord.apiUrl } });
    await expect(stranger.login('wrong.token.here')).rejects.toThrow(/invalid token/i);
  });

  it('replays to a resumed session what it missed', async () => {
    const discord = await discordWith();
    const client = await login(discord);
    register(discord);
    onCommand(client, (asked) => asked.isChatInputCommand() && asked.reply('نعم'));
    discord.gateway.drop();
    const asked = discord.slash('ask', { question: 'x' });
    expect(await asked.reply()).toMatchObject({ data: { content: 'نعم' } });
    expect(discord.gateway.seen).toMatchObject({ identifies: 1, resumes: 1 });
  });

  it('gives one message for an enforced nonce sent twice', async () => {
    const discord = await discordWith();
    const rest = new REST({ api: discord.apiUrl }).setToken(discord.token);
    const body = { content: 'x', nonce: '7', enforce_nonce: true };
    const post = () => rest.post(`/channels/${discord.world.channelId}/messages`, { body });
    expect(await post()).toEqual(await post());
    expect(discord.messages.all.size).toBe(1);
  });
});
