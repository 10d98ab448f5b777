/** What Rawi is measured against: discord.js as its guide shows it, and a constant for every command. */
import { Client, Events } from 'discord.js';

const client = new Client({ intents: [], rest: { api: process.env.DISCORD_API_URL } });
client.on(Events.InteractionCreate, (interaction) => {
  if (interaction.isChatInputCommand()) interaction.reply('نعم').catch(() => undefined);
});
process.once('SIGTERM', () => client.destroy().finally(() => process.exit()));
await client.login(process.env.DISCORD_TOKEN);
