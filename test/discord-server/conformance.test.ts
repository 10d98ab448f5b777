import { describe, expect, it } from 'vitest';
import { type BodyContext, type BodyKind, complaints } from './conformance.ts';
import { notifying } from './conformance-messages.ts';

const V2 = 1 << 15;
const text = (content: string) => ({ type: 10, content });
const button = (more: object = {}) => ({ type: 2, style: 2, label: 'المزيد', custom_id: 'a:1', ...more });
const row = (...components: object[]) => ({ type: 1, components });
const v2 = (...components: object[]) => ({ flags: V2, components });
const select = (more: object = {}) => ({
  type: 3,
  custom_id: 's',
  options: [
    { label: 'القتلى', value: 'killed' },
    { label: 'الجرحى', value: 'wounded' },
  ],
  ...more,
});
const command = (more: object = {}) => ({
  type: 1,
  name: 'التسلسل-الزمني',
  description: 'ما جرى، مرتبًا بالزمن',
  ...more,
});
const option = (more: object = {}) => ({ type: 3, name: 'عن', description: 'عمّن أو عمّا', ...more });
const options = (...list: object[]) => command({ options: list });

const right: [string, BodyKind, unknown, BodyContext?][] = [
  ['a plain message', 'message', { content: 'السلام عليكم' }],
  ['a message of discord.js', 'message', { content: 'x', tts: false, enforce_nonce: false, nonce: '123' }],
  ['a message with a file alone', 'message', { attachments: [{ id: 0 }] }, { files: ['a.png'] }],
  [
    'Components V2 with a picture sent along',
    'message',
    v2({
      type: 17,
      components: [
        text('## العنوان'),
        { type: 12, items: [{ media: { url: 'attachment://t.png' }, description: 'رسم' }] },
        { type: 14 },
        { type: 9, components: [text('نص')], accessory: button() },
        row(button({ custom_id: 'b' }), { type: 2, style: 5, label: 'المقال', url: 'https://example.org/' }),
      ],
    }),
    { files: ['t.png'] },
  ],
  ['a reply', 'interaction-response', { type: 4, data: v2(text('نعم')) }],
  ['a private reply', 'interaction-response', { type: 4, data: { ...v2(text('نعم')), flags: V2 | 64 } }],
  ['a deferral', 'interaction-response', { type: 5, data: { flags: 64 } }],
  ['an update', 'interaction-response', { type: 7, data: v2(text('نعم')) }],
  ['an acknowledgement', 'interaction-response', { type: 6 }],
  ['no completions', 'interaction-response', { type: 8, data: { choices: [] } }],
  ['a PONG', 'interaction-response', { type: 1 }],
  ['an edit of nothing', 'follow-up-edit', { attachments: [] }],
  [
    'an Arabic command',
    'command',
    options(option({ required: true, max_length: 300 }), option({ name: 'ب' })),
  ],
  ['permissions as digits', 'command', command({ default_member_permissions: '32' })],
  ['a message command with blanks', 'command', { type: 3, name: 'ابحث في المقالات' }],
  ['two kinds of one name', 'commands', [command(), { type: 3, name: 'التسلسل-الزمني' }]],
];

const wrong: [string, BodyKind, unknown, RegExp, BodyContext?][] = [
  ['an empty message', 'message', { content: '  ' }, /empty/],
  ['no message at all', 'message', 'نص', /object/],
  ['content over 2000', 'message', { content: 'ن'.repeat(2001) }, /content/],
  ['a nonce over 25', 'message', { content: 'x', nonce: 'n'.repeat(26) }, /nonce/],
  ['an ephemeral channel message', 'message', { content: 'x', flags: 64 }, /flags/],
  ['V2 with content', 'message', { ...v2(text('x')), content: 'x' }, /content/],
  ['V2 with embeds', 'message', { ...v2(text('x')), embeds: [{ title: 'x' }] }, /embeds/],
  ['V2 without components', 'message', { flags: V2, components: [] }, /components/],
  ['V2 components without the flag', 'message', { components: [text('x')] }, /components\[0\]\.type/],
  [
    '41 components',
    'message',
    v2({ type: 17, components: Array.from({ length: 40 }, () => text('x')) }),
    /40/,
  ],
  ['4001 characters in sum', 'message', v2(text('x'.repeat(2000)), text('y'.repeat(2001))), /4000/],
  ['an empty text', 'message', v2(text('')), /content/],
  ['a blank text', 'message', v2(text(' \n')), /blank/],
  ['an unknown component', 'message', v2({ type: 99 }), /components/],
  ['an empty row', 'message', v2(row()), /components\[0\]\.components/],
  [
    'six buttons in a row',
    'message',
    v2(row(...[0, 1, 2, 3, 4, 5].map((id) => button({ custom_id: `${id}` })))),
    /components\[0\]\.components/,
  ],
  ['a select beside a button', 'message', v2(row(button(), select())), /alone/],
  ['custom_id over 100', 'message', v2(row(button({ custom_id: 'x'.repeat(101) }))), /custom_id/],
  ['a custom_id twice', 'message', v2(row(button(), button())), /twice/],
  ['a numeric id twice', 'message', v2({ ...text('x'), id: 7 }, { ...text('y'), id: 7 }), /twice/],
  ['a button without custom_id', 'message', v2(row({ type: 2, style: 1, label: 'x' })), /custom_id/],
  ['a button without label', 'message', v2(row({ type: 2, style: 1, custom_id: 'x' })), /label/],
  ['a label over 80', 'message', v2(row(button({ label: 'x'.repeat(81) }))), /label/],
  ['a link without url', 'message', v2(row({ type: 2, style: 5, label: 'x' })), /url/],
  ['a link with custom_id', 'message', v2(row(button({ style: 5, url: 'https://a.b' }))), /custom_id/],
  [
    'a link to a script',
    'message',
    v2(row({ type: 2, style: 5, label: 'x', url: 'javascript:1' })),
    /scheme/,
  ],
  ['a button with url', 'message', v2(row(button({ url: 'https://a.b' }))), /url/],
  ['a section without accessory', 'message', v2({ type: 9, components: [text('x')] }), /accessory/],
  ['no options in a select', 'message', v2(row(select({ options: [] }))), /options/],
  ['more values than options', 'message', v2(row(select({ max_values: 3 }))), /max_values/],
  [
    'a select value twice',
    'message',
    v2(
      row(
        select({
          options: [
            { label: 'a', value: 'x' },
            { label: 'b', value: 'x' },
          ],
        }),
      ),
    ),
    /unique/,
  ],
  [
    'a picture that is not sent',
    'message',
    v2({ type: 12, items: [{ media: { url: 'attachment://t.png' } }] }),
    /no file/,
  ],
  ['a file on disk', 'message', v2({ type: 12, items: [{ media: { url: 'file:///etc/x' } }] }), /scheme/],
  [
    'an alternative text over 1024',
    'message',
    v2({ type: 12, items: [{ media: { url: 'https://a.b/c.png' }, description: 'x'.repeat(1025) }] }),
    /description/,
  ],
  [
    'an attachment without its file',
    'message',
    { content: 'x', attachments: [{ id: 1 }] },
    /files\[1\]/,
    { files: ['a'] },
  ],
  ['an embed with nothing', 'message', { embeds: [{}] }, /required/],
  ['an embed title over 256', 'message', { embeds: [{ title: 'x'.repeat(257) }] }, /title/],
  [
    'embeds over 6000 in sum',
    'message',
    { embeds: [{ description: 'x'.repeat(3500) }, { description: 'y'.repeat(2501) }] },
    /6000/,
  ],
  ['eleven embeds', 'message', { embeds: Array.from({ length: 11 }, () => ({ title: 'x' })) }, /embeds/],
  [
    'mentions of all and of some',
    'message',
    { content: 'x', allowed_mentions: { parse: ['users'], users: ['1'] } },
    /exclude/,
  ],
  ['a reply of no known type', 'interaction-response', { type: 2, data: {} }, /type/],
  ['a reply with nothing', 'interaction-response', { type: 4 }, /empty/],
  ['an edit taking V2 away', 'follow-up-edit', { content: 'x' }, /content/, { v2: true }],
  [
    '26 completions',
    'interaction-response',
    { type: 8, data: { choices: Array.from({ length: 26 }, (_, n) => ({ name: `${n}`, value: `${n}` })) } },
    /choices/,
  ],
  [
    'a completion over 100',
    'interaction-response',
    { type: 8, data: { choices: [{ name: 'x', value: 'x'.repeat(101) }] } },
    /value/,
  ],
  [
    'an empty completion',
    'interaction-response',
    { type: 8, data: { choices: [{ name: '', value: 'x' }] } },
    /name/,
  ],
  ['a name with a blank', 'command', command({ name: 'التسلسل الزمني' }), /name/],
  ['a name with tashkeel', 'command', command({ name: 'مَقالات' }), /name/],
  ['a name in capitals', 'command', command({ name: 'Ask' }), /name/],
  ['a name over 32', 'command', command({ name: 'x'.repeat(33) }), /name/],
  ['no description', 'command', command({ description: '' }), /description/],
  ['a description over 100', 'command', command({ description: 'x'.repeat(101) }), /description/],
  ['Arabic as a locale', 'command', command({ name_localizations: { ar: 'x' } }), /locale/],
  ['a described message command', 'command', { type: 3, name: 'x', description: 'y' }, /description/],
  [
    '26 options',
    'command',
    options(...Array.from({ length: 26 }, (_, n) => option({ name: `o${n}` }))),
    /options/,
  ],
  [
    'required after optional',
    'command',
    options(option(), option({ name: 'ب', required: true })),
    /required/,
  ],
  ['an option twice', 'command', options(option(), option()), /unique/],
  ['an option without description', 'command', options({ type: 3, name: 'x' }), /description/],
  [
    'choices with autocomplete',
    'command',
    options(option({ autocomplete: true, choices: [{ name: 'a', value: 'b' }] })),
    /excludes/,
  ],
  [
    '26 choices',
    'command',
    options(option({ choices: Array.from({ length: 26 }, (_, n) => ({ name: `${n}`, value: `${n}` })) })),
    /choices/,
  ],
  ['min above max', 'command', options(option({ min_length: 9, max_length: 3 })), /min_length/],
  [
    'over 8000 characters',
    'command',
    options(
      ...Array.from({ length: 5 }, (_, o) =>
        option({
          name: `o${o}`,
          choices: Array.from({ length: 25 }, (_, n) => ({ name: `${n}${'x'.repeat(60)}`, value: `${n}` })),
        }),
      ),
    ),
    /8000/,
  ],
  ['101 commands', 'commands', Array.from({ length: 101 }, (_, n) => command({ name: `c${n}` })), /100/],
  [
    '16 message commands',
    'commands',
    Array.from({ length: 16 }, (_, n) => ({ type: 3, name: `c${n}` })),
    /15/,
  ],
  ['a command twice', 'commands', [command(), command()], /unique/],
];

describe('what Discord takes', () => {
  it.each(right)('takes %s', (_, kind, body, context) => {
    expect(complaints(kind, body, context)).toEqual([]);
  });
});

describe('what Discord refuses', () => {
  it.each(wrong)('refuses %s', (_, kind, body, expected, context) => {
    expect(complaints(kind, body, context).join('\n')).toMatch(expected);
  });
});

describe('mentions that would notify', () => {
  const body = { content: 'أهلا <@12> و<@&3> @everyone' };
  it('are all of them unless allowed_mentions says otherwise', () => {
    expect(notifying(body)).toEqual(['<@12>', '<@&3>', '@everyone']);
  });
  it('are none under an empty list, wherever the text stands', () => {
    expect(notifying({ ...body, ...v2(text('@here <@4>')), allowed_mentions: { parse: [] } })).toEqual([]);
  });
  it('are those that the list names', () => {
    expect(notifying({ ...body, allowed_mentions: { users: ['12'] } })).toEqual(['<@12>']);
  });
});
