/** What ill-meaning people, broken clients and a changed Discord could send: generators for fast-check. */
import fc from 'fast-check';

/** Texts that break things: marks, mentions, control and direction characters, halves of pairs, endless ones. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.constantFrom(
    '@everyone @here <@1> <@&2> <#3> </ask:4> <t:1700000000:R> <:x:5>',
    '```\n`` ` **__~~||> # - 1. [نص](https://example.org) \\',
    '\u202eقلب\u202c \u2067\u2066\u061c\u200f\u200e\u2069\u2069',
    '\ud800 \udfff \u0000 \ufeff \u2028',
    'كم عدد القتلى؟ '.repeat(400),
    'ا'.repeat(6_000),
    'ـ'.repeat(300),
    'ً'.repeat(300),
    '9'.repeat(300),
    '2023-02-30 99/99/9999 ٣١/١٣/١٤٤٥هـ',
    '__proto__',
    'constructor',
    '',
    ' ',
    '؟',
  ),
  fc
    .array(
      fc.constantFrom(
        'كم',
        'عدد',
        'القتلى',
        'أذربيجان',
        'متى',
        'من',
        'قال',
        'أين',
        'لا',
        '2023',
        '؟',
        'the',
        'dead',
      ),
      {
        maxLength: 40,
      },
    )
    .map((words) => words.join(' ')),
);

/** A button's id: of any kind, and near the real ones. */
export const hostileCustomId: fc.Arbitrary<string> = fc.oneof(
  hostileText.map((text) => text.slice(0, 100)),
  fc.stringMatching(/^[\w.:|~!-]{1,100}$/),
);

/** An option as a command might get it: right, of a wrong type, or of no command at all. */
const option = fc.record(
  {
    name: fc.oneof(
      fc.constantFrom(
        'question',
        'article',
        'from',
        'to',
        'about',
        'category',
        'by',
        'private',
        'language',
        'سؤال',
      ),
      hostileText,
    ),
    type: fc.constantFrom(1, 2, 3, 4, 5, 10, 99),
    value: fc.oneof(hostileText, fc.boolean(), fc.double(), fc.constant(null), fc.constant(undefined)),
    focused: fc.boolean(),
  },
  { requiredKeys: ['name', 'type'] },
);

const commandName = fc.oneof(
  fc.constantFrom(
    'ask',
    'timeline',
    'casualties',
    'said',
    'articles',
    'status',
    'اسأل',
    'الحصيلة',
    'Find in articles',
    'ابحث في المقالات',
  ),
  hostileText,
);

/** What is asked with, apart from the envelope: the interaction's type, its data, and what stands beside it. */
export interface HostileInteraction {
  readonly type: number;
  readonly data: object;
  readonly more: object;
}

const message = fc.record(
  {
    id: fc.constantFrom('1', '1574006824976252941', 'x'),
    content: hostileText,
    flags: fc.constantFrom(0, 64, 32_768, -1),
    components: fc.anything() as fc.Arbitrary<unknown>,
    author: fc.constantFrom({ id: '1' }, undefined, null),
  },
  { requiredKeys: ['id'] },
);

export const hostileInteraction: fc.Arbitrary<HostileInteraction> = fc.oneof(
  fc.record({
    type: fc.constantFrom(2, 4),
    data: fc.record({
      id: fc.constant('1'),
      name: commandName,
      type: fc.constantFrom(1, 2, 3, 4, 99),
      options: fc.array(option, { maxLength: 6 }),
    }),
    more: fc.constant({}),
  }),
  fc.record({
    type: fc.constant(2),
    data: message.map((target) => ({
      id: '1',
      name: 'Find in articles',
      type: 3,
      target_id: '1',
      resolved: { messages: { 1: target } },
    })),
    more: fc.constant({}),
  }),
  fc.record({
    type: fc.constant(3),
    data: fc.record({ component_type: fc.constantFrom(2, 3, 99), custom_id: hostileCustomId }),
    more: message.map((pressed) => ({ message: pressed })),
  }),
  fc.record({
    type: fc.constantFrom(0, 2, 3, 4, 5, 6, 99),
    data: fc.oneof(fc.object(), fc.dictionary(fc.string(), fc.anything())) as fc.Arbitrary<object>,
    more: fc.constantFrom(
      {},
      { member: null },
      { member: { user: null } },
      { token: '' },
      { id: 'x' },
      { message: 1 },
      { data: null },
      { channel: null },
    ),
  }),
);

/** A body posted to `/interactions`: no JSON, JSON of no sense, or something like an interaction. */
export const hostileBody: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 500 }),
  fc.json(),
  hostileInteraction.map(({ type, data, more }) =>
    JSON.stringify({ id: '1', application_id: '2', token: 'x', type, data, ...more }),
  ),
  fc.constantFrom('', '{', '[]', 'null', '{"type":1}', '{"type":1e400}', `${'['.repeat(5_000)}`),
);
