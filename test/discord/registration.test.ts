import { REST } from '@discordjs/rest';
import type { RESTPostAPIApplicationCommandsJSONBody } from 'discord-api-types/v10';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { declarations } from '../../commands/index.ts';
import { register } from '../../src/discord/registration.ts';
import { complaints } from '../discord-server/conformance.ts';
import { type LocalDiscord, startDiscord } from '../discord-server/server.ts';

let discord: LocalDiscord;
let rest: REST;
beforeAll(async () => {
  discord = await startDiscord();
  rest = new REST({ api: discord.apiUrl }).setToken(discord.token);
});
afterAll(() => discord.stop());

const everywhere = () => ({ applicationId: discord.world.applicationId });

it.each(['en', 'ar', 'both'] as const)('declares commands that Discord takes, with names in %s', (names) => {
  expect(complaints('commands', declarations(names))).toEqual([]);
});

it('writes the commands once, and again only when one differs', async () => {
  const commands = declarations('both');
  expect(await register(rest, everywhere(), commands)).toBe(true);
  expect(await register(rest, everywhere(), commands)).toBe(false);
  expect(await register(rest, everywhere(), [...commands].reverse())).toBe(false);
  const [first, ...others] = commands;
  const changed = { ...first, description: 'جديد' } as RESTPostAPIApplicationCommandsJSONBody;
  expect(await register(rest, everywhere(), [changed, ...others])).toBe(true);
  expect(await register(rest, everywhere(), [changed, ...others])).toBe(false);
});

it('writes again when an option, a choice or a place differs', async () => {
  const command = (more: object): RESTPostAPIApplicationCommandsJSONBody => ({
    name: 'x',
    description: 'x',
    options: [{ type: 3, name: 'o', description: 'o', choices: [{ name: 'a', value: 'a' }], ...more }],
  });
  for (const more of [{}, { required: true }, { max_length: 9 }, { choices: [{ name: 'b', value: 'a' }] }]) {
    expect(await register(rest, everywhere(), [command(more)])).toBe(true);
    expect(await register(rest, everywhere(), [command(more)])).toBe(false);
  }
  expect(await register(rest, everywhere(), [{ ...command({}), contexts: [0] }])).toBe(true);
});
