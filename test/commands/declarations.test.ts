import type { RESTPostAPIChatInputApplicationCommandsJSONBody } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { commands, declarations } from '../../commands/index.ts';
import { complaints } from '../discord-server/conformance.ts';

describe('declarations', () => {
  it.each(['en', 'ar', 'both'] as const)('are what Discord takes: %s', (names) => {
    expect(complaints('commands', declarations(names))).toEqual([]);
  });

  it('name every command in both languages, as DESIGN does', () => {
    expect(commands.map(({ name }) => [name.en, name.ar])).toEqual([
      ['ask', 'اسأل'],
      ['timeline', 'التسلسل-الزمني'],
      ['casualties', 'الحصيلة'],
      ['said', 'تصريحات'],
      ['articles', 'مقالات'],
      ['status', 'الحالة'],
      ['Find in articles', 'ابحث في المقالات'],
    ]);
    expect(declarations('both').length).toBe(2 * commands.length);
  });

  it('write Arabic names composed and without vowel signs', () => {
    const names = declarations('ar').flatMap((command) => [
      command.name,
      ...((command as RESTPostAPIChatInputApplicationCommandsJSONBody).options ?? []).map(({ name }) => name),
    ]);
    for (const name of names) {
      expect(name.normalize('NFC')).toBe(name);
      expect(name).not.toMatch(/[\u064B-\u0652\u0640]/);
    }
  });

  it('offer `private` and `language` everywhere but in /status, which is for those who manage the server', () => {
    const slash = declarations('en').filter((command) => 'description' in command);
    for (const command of slash as RESTPostAPIChatInputApplicationCommandsJSONBody[]) {
      const options = command.options?.map(({ name }) => name) ?? [];
      const managers = command.name === 'status';
      expect(options.includes('private') && options.includes('language')).toBe(!managers);
      expect(command.default_member_permissions).toBe(managers ? '32' : undefined);
    }
  });

  it('are for servers, direct messages and personal installation alike', () => {
    for (const command of declarations('en').filter(({ name }) => name !== 'status'))
      expect([command.integration_types, command.contexts]).toEqual([
        [0, 1],
        [0, 1, 2],
      ]);
  });
});
