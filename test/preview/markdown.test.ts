/** Markdown as Discord has it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Block, linesOf, parseMarkdown } from '../../src/preview/page/markdown.ts';
import { type Inline, inlineOf } from '../../src/preview/page/markdown-inline.ts';
import { escapeMarkdown } from '../../src/replies/markdown.ts';

/** A tree in short: `bold(نص)`. */
const short = (nodes: readonly Inline[]): string =>
  nodes
    .map((node) => {
      if (node.kind === 'text') return node.text;
      if (node.kind === 'break') return '⏎';
      if ('children' in node) return `${node.kind}(${short(node.children)})`;
      if (node.kind === 'code') return `code(${node.text})`;
      if (node.kind === 'time') return `time(${node.seconds},${node.style})`;
      return `${node.kind}(${node.name})`;
    })
    .join('');

const outline = (blocks: readonly Block[]): string =>
  blocks
    .map((block) => {
      if (block.kind === 'quote') return `quote[${outline(block.blocks)}]`;
      if (block.kind === 'lines') return `lines[${block.lines.map(short).join('⏎')}]`;
      if (block.kind === 'code') return `code[${block.text}]`;
      if (block.kind === 'list')
        return `list${block.from ?? ''}[${block.items.map(({ line, nested }) => short(line) + outline(nested)).join('|')}]`;
      return `${block.kind}[${short(block.line)}]`;
    })
    .join(' ');

describe('Markdown', () => {
  it('knows bold, italics, underline, strike and spoilers, one within the other', () => {
    expect(short(inlineOf('**عاجل** و*هام* و__خط__ و~~خطأ~~ و||سر||'))).toBe(
      'bold(عاجل) وitalics(هام) وunderline(خط) وstrike(خطأ) وspoiler(سر)',
    );
    expect(short(inlineOf('**قال _الوزير_**'))).toBe('bold(قال italics(الوزير))');
    expect(short(inlineOf('***مهم***'))).toBe('bold(italics(مهم))');
  });

  it('takes no emphasis where Discord takes none', () => {
    expect(short(inlineOf('snake_case_name و5 * 3 * 2'))).toBe('snake_case_name و5 * 3 * 2');
    expect(short(inlineOf('**غير مغلق'))).toBe('**غير مغلق');
    expect(short(inlineOf('****'))).toBe('****');
  });

  it('shows an escaped sign as it is', () => {
    expect(short(inlineOf('\\*\\*نص\\*\\* \\<@12\\> \\`رمز\\`'))).toBe('**نص** <@12> `رمز`');
  });

  it('leaves what stands in code alone', () => {
    expect(short(inlineOf('`**نص**` و``a`b``'))).toBe('code(**نص**) وcode(a`b)');
  });

  it('makes links of addresses, without the mark that follows them', () => {
    expect(short(inlineOf('انظر https://example.org/أ.'))).toBe('انظر link(https://example.org/أ).');
    expect(short(inlineOf('[المقال](https://example.org/a) <https://example.org>'))).toBe(
      'link(المقال) link(https://example.org)',
    );
    expect(short(inlineOf('[لا](javascript:alert(1))'))).toBe('[لا](javascript:alert(1))');
  });

  it('knows time stamps, mentions and emoji', () => {
    expect(short(inlineOf('<t:1695200400:F> <t:0> <@123> <#5> <:قلب:1> <:heart:12>'))).toBe(
      'time(1695200400,F) time(0,f) mention(123) mention(5) <:قلب:1> emoji(heart)',
    );
  });

  it('knows quotes, headings, small text, lists and code blocks', () => {
    expect(outline(parseMarkdown('## عنوان\n> اقتباس\n> ثانٍ\n-# صغير\nنص'))).toBe(
      'heading[عنوان] quote[lines[اقتباس⏎ثانٍ]] subtext[صغير] lines[نص]',
    );
    expect(outline(parseMarkdown('- أ\n  - ب\n- ج\n3. د\n4. ه'))).toBe('list[أlist[ب]|ج] list3[د|ه]');
    expect(outline(parseMarkdown('قبل ```js\nx **y**\n``` بعد'))).toBe(
      'lines[قبل ] code[x **y**] lines[ بعد]',
    );
    expect(outline(parseMarkdown('>>> أ\nب'))).toBe('quote[lines[أ⏎ب]]');
  });

  it('takes a sign at a line’s start for text when a direction mark stands before it', () => {
    expect(outline(parseMarkdown('\u061C# ليس عنوانًا\n\u061C> ولا اقتباسًا'))).toBe(
      'lines[\u061C# ليس عنوانًا⏎\u061C> ولا اقتباسًا]',
    );
  });

  it('keeps bold open over the end of a line', () => {
    expect(linesOf(inlineOf('**أ\nب** ج')).map(short)).toEqual(['bold(أ)', 'bold(ب) ج']);
  });

  it('shows any text that the bot has escaped just as it was', () => {
    const text = fc.string({
      unit: fc.constantFrom(...'*_~`|<>[]()\\@#:/-. \nقالaht1'.split(''), 'https://', '**', '<t:1>'),
      maxLength: 60,
    });
    fc.assert(
      fc.property(text, (source) => {
        expect(short(inlineOf(escapeMarkdown(source)))).toBe(source.replaceAll('\n', '⏎'));
      }),
    );
  });

  it('takes any text, and its time grows with its length only', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (source) => void parseMarkdown(source)));
    for (const evil of [
      '**'.repeat(2000),
      '_*'.repeat(2000),
      '`'.repeat(4000),
      '> '.repeat(2000),
      '['.repeat(4000),
    ])
      parseMarkdown(evil);
  });
});
