import { InteractionResponseType, MessageFlags } from 'discord-api-types/v10';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Dossier } from '../../src/dossier.ts';
import { handle, handleMessage } from '../../src/handler.ts';
import { complaints } from '../discord-server/conformance.ts';
import {
  answered,
  BOT,
  contextOf,
  dataOf,
  dossierOf,
  earthquake,
  firstArticle,
  isPrivate,
  linesOf,
  message,
  messageCommand,
  quotesIn,
  shown,
  slash,
  typing,
} from './discord.ts';

let dossier: Dossier;
beforeAll(async () => {
  dossier = await firstArticle();
});

describe('/ask', () => {
  it('quotes whole sentences of the article, word for word, with who said it and who published it', async () => {
    const reply = await answered(slash('ask', { question: 'كم عدد القتلى؟' }), contextOf(dossier));
    const [quote] = quotesIn(dataOf(reply));
    expect(dossier.articles[0]?.body).toContain(quote);
    expect(shown(reply)).toMatch(/القائل: \*\*.+\*\*/);
    expect(shown(reply)).toContain(
      'المقالة: «بوساطة روسية.. أذربيجان تعلن وقف إطلاق النار في ناغورنو كاراباخ» · الفقرة 1',
    );
    expect(shown(reply)).toContain('20 أيلول/سبتمبر 2023 (بحسب تاريخ المقال الذي حدّده المشغّل)');
    expect(shown(reply)).toContain('الناشر غير معروف');
  });

  it('names the publisher and takes a stated date as it is', async () => {
    const reply = await answered(
      slash('ask', { question: 'كم عدد المفقودين؟' }),
      contextOf(await earthquake()),
    );
    expect(shown(reply)).toContain('نُشرت في 5 آذار/مارس 2024 · الناشر: وكالة الساحل للأنباء');
  });

  it('is the same by its Arabic name and options', async () => {
    const english = await answered(slash('ask', { question: 'ممر لاتشين' }), contextOf(dossier));
    const arabic = await answered(slash('اسأل', { السؤال: 'ممر لاتشين' }), contextOf(dossier));
    expect(arabic).toEqual(english);
  });

  it('speaks the language asked for, else that of the question, else the server’s', async () => {
    const ask = async (options: Record<string, string>, language: 'ar' | 'en' = 'ar') =>
      shown(await answered(slash('ask', options), contextOf(dossier, { language })));
    expect(await ask({ question: 'Who is Guterres?' })).toContain('Question:');
    expect(await ask({ question: 'Who is Guterres?', language: 'ar' })).toContain('السؤال:');
    expect(await ask({ question: 'من هو غوتيريش؟' }, 'en')).toContain('السؤال:');
    expect(await ask({ question: '32' }, 'en')).toContain('Question:');
  });

  it('answers everyone, or the asker alone when asked to', async () => {
    const open = await answered(slash('ask', { question: 'ممر لاتشين' }), contextOf(dossier));
    const hidden = await answered(
      slash('ask', { question: 'ممر لاتشين', private: true }),
      contextOf(dossier),
    );
    expect([isPrivate(open), isPrivate(hidden)]).toEqual([false, true]);
  });

  it('says so when the articles don’t answer, and marks the nearest passage as no answer', async () => {
    const reply = await answered(
      slash('ask', { question: 'كم سعر كيلو الطماطم في القاهرة؟' }),
      contextOf(dossier),
    );
    expect(shown(reply)).toContain('لم أجد في المقالات جوابًا');
    for (const quote of quotesIn(dataOf(reply))) expect(dossier.articles[0]?.body).toContain(quote);
    if (quotesIn(dataOf(reply)).length > 0) expect(shown(reply)).toContain('وليس جوابًا عنه');
    expect(shown(reply)).toContain('مما يمكن السؤال عنه');
  });

  it('says which day «أمس» and «الأربعاء» were taken for, but leaves «20 أيلول» to the article', async () => {
    const lines = async (question: string) =>
      shown(await answered(slash('ask', { question }), contextOf(dossier)));
    for (const question of ['ماذا حدث أمس؟', 'ماذا حدث يوم الأربعاء؟', 'كم قتيلاً سقط قبل ثلاثة أيام؟'])
      expect(await lines(question)).toContain('تعني هنا');
    for (const question of ['ماذا حدث في 20 أيلول؟', 'ماذا حدث في تشرين الثاني؟', 'ماذا حدث في 2020؟'])
      expect(await lines(question)).not.toContain('تعني هنا');
  });

  it('searches one article, named by title or a part of it', async () => {
    const two = dossierOf(
      'زلزال في الجزيرة\nأسفر الزلزال عن مقتل 41 شخصاً.',
      'فيضان في الوادي\nأسفر الفيضان عن مقتل 9 أشخاص.',
    );
    const reply = await answered(
      slash('ask', { question: 'كم عدد القتلى؟', article: 'فيضان' }),
      contextOf(two),
    );
    expect(quotesIn(dataOf(reply))).toEqual(['أسفر الفيضان عن مقتل 9 أشخاص.']);
  });

  it('tells which article it does not know', async () => {
    const reply = await handle(slash('ask', { question: 'متى؟', article: 'القمر' }), contextOf(dossier));
    expect(reply && shown(reply)).toContain('لا مقالة بهذا الاسم: «القمر»');
    expect(reply && isPrivate(reply)).toBe(true);
  });
});

describe('any question', () => {
  it('gets a reply that Discord takes, in which nothing is quoted that does not stand in an article', async () => {
    const long = `${'سطر طويل جدًا من *الكلام* '.repeat(400)}نهاية.`;
    const many = Array.from(
      { length: 12 },
      (_, at) => `وقال الوزير ${'**_نادر_** '.repeat(20)}${at} إنّ القتال توقف`,
    ).join('، ');
    const odd = dossierOf(
      `عنوان ${'طويل '.repeat(300)}\nقالت الوكالة: "**32 قتيلاً** <@123> \`\`\`رمز\`\`\` https://example.org/a_b".\n${long}\n${many}`,
      'فيضان في الوادي\nأسفر الفيضان عن مقتل 9 أشخاص، بحسب الدفاع المدني.',
    );
    const words = fc.constantFrom(
      'قتيلاً',
      'سطر',
      'طويل',
      'الوكالة',
      '@everyone',
      '<@1>',
      '**',
      '`',
      'كم',
      'who',
      '\u202E',
      '32',
    );
    const question = fc.oneof(
      fc.array(words, { minLength: 1, maxLength: 12 }).map((parts) => parts.join(' ')),
      fc.string({ unit: 'binary', minLength: 1, maxLength: 300 }),
    );
    await fc.assert(
      fc.asyncProperty(question, fc.constantFrom('ar', 'en'), async (text, language) => {
        const reply = await handle(slash('ask', { question: text, language }), contextOf(odd));
        if (reply === null) throw new Error('no answer');
        expect(reply.fault).toBeUndefined();
        expect(complaints('interaction-response', reply.response)).toEqual([]);
        for (const quote of quotesIn(dataOf(reply))) {
          const whole = quote.replace(/…$/, '');
          expect(odd.articles.some(({ body }) => body.includes(whole))).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('autocomplete', () => {
  const choices = async (option: string, typed: string, command = 'ask') => {
    const reply = await answered(typing(command, option, typed), contextOf(dossier));
    expect(complaints('interaction-response', reply.response)).toEqual([]);
    return (reply.response as unknown as { data: { choices: { name: string; value: string }[] } }).data
      .choices;
  };

  it('lists what was typed first, as it is', async () => {
    expect((await choices('question', 'متى'))[0]).toEqual({ name: 'متى', value: 'متى' });
  });

  it('goes on with questions that the articles answer, best those that hold all words typed', async () => {
    const offered = async (typed: string) => (await choices('question', typed)).map(({ name }) => name);
    expect((await offered('عدد القتلى')).slice(0, 2)).toEqual(['عدد القتلى', 'كم عدد القتلى؟']);
    expect(await offered('كم قتيل')).toContain('كم عدد القتلى؟');
    expect(await offered('how many killed')).toContain('How many people were killed?');
    expect((await offered('')).length).toBeGreaterThan(3);
    for (const question of (await offered('')).slice(0, 8)) {
      const reply = await answered(slash('ask', { question }), contextOf(dossier));
      expect(JSON.stringify(reply)).not.toMatch(/لم أجد في المقالات|I found no answer/);
    }
  });

  it('offers nothing longer than Discord takes, also not a part of the question', async () => {
    expect(await choices('question', 'ك'.repeat(150))).toEqual([]);
  });

  it('offers speakers the articles quote, by any part of their names', async () => {
    const names = (await choices('by', 'غوتيريش', 'said')).map(({ name }) => name);
    expect(names).toEqual(['الأمين العام للأمم المتحدة أنطونيو غوتيريش']);
    expect((await choices('by', 'Guterres', 'said')).map(({ name }) => name)).toEqual(names);
  });

  it('offers articles by title', async () => {
    expect((await choices('article', 'روسية'))[0]?.value).toBe('2023-09-20-nagorno-karabakh-ceasefire');
  });
});

describe('"Find in articles"', () => {
  it('answers privately what the articles say about a message', async () => {
    const reply = await answered(
      messageCommand('ابحث في المقالات', '<@1> ماذا عن ممر لاتشين؟'),
      contextOf(dossier),
    );
    expect(isPrivate(reply)).toBe(true);
    expect(shown(reply)).toContain('لاتشين');
    expect(complaints('interaction-response', reply.response)).toEqual([]);
  });

  it('reads what was forwarded, or what an embed says, where nothing was written', async () => {
    const text = 'ماذا عن ممر لاتشين؟';
    for (const more of [
      { message_snapshots: [{ message: { content: text } }] },
      { embeds: [{ title: 'خبر', description: text }] },
    ]) {
      const reply = await answered(messageCommand('Find in articles', '', more), contextOf(dossier));
      expect(quotesIn(dataOf(reply))[0]).toContain('لاتشين');
    }
  });

  it('says when the message has no text', async () => {
    const reply = await handle(messageCommand('Find in articles', ''), contextOf(dossier));
    expect(reply && shown(reply)).toContain('لا نصّ في هذه الرسالة');
  });
});

describe('a message', () => {
  const said = async (...args: Parameters<typeof message>) =>
    handleMessage(message(...args), contextOf(dossier));
  const text = (reply: Awaited<ReturnType<typeof said>>) => linesOf(reply?.message ?? {}).join('\n');
  const bot = { id: BOT } as never;

  it('that mentions the bot with a question is answered in a reply that pings nobody', async () => {
    const reply = await said(`<@${BOT}> ما هو ممر لاتشين؟`, { mentions: [bot] });
    expect(text(reply)).toContain('ممر لاتشين');
    expect(text(reply)).not.toContain(BOT);
    expect(reply?.message).toMatchObject({
      flags: MessageFlags.IsComponentsV2,
      message_reference: { message_id: '1170000000000000005' },
      allowed_mentions: { parse: [], replied_user: false },
      enforce_nonce: true,
    });
    expect(complaints('message', reply?.message)).toEqual([]);
  });

  it('to the bot directly is a question', async () => {
    const direct = { ...message('ممر لاتشين') } as Record<string, unknown>;
    delete direct['guild_id'];
    const reply = await handleMessage(direct as never, contextOf(dossier));
    expect(text(reply)).toContain('لاتشين');
  });

  it('that does not mention the bot is none of its business; nor is another bot’s, nor its own', async () => {
    expect(await said('ممر لاتشين؟')).toBeNull();
    expect(
      await said(`<@${BOT}> ممر لاتشين؟`, { mentions: [bot], author: { id: '7', bot: true } as never }),
    ).toBeNull();
    expect(await said('ممر لاتشين؟', { author: bot })).toBeNull();
  });

  it('«شكراً» in reply to the bot wants no answer; a question there does', async () => {
    const toBot = { mentions: [bot], referenced_message: { author: { id: BOT }, content: '' } as never };
    for (const thanks of ['شكراً', 'شكراً من القلب', 'thanks', '👍'])
      expect(await said(thanks, toBot)).toBeNull();
    for (const question of ['وين صار هالشي بكاراباخ', 'من دعا إلى وقف القتال', 'وكم عدد القتلى'])
      expect(await said(question, toBot)).not.toBeNull();
    expect(text(await said('ومتى كان ذلك في كاراباخ؟', toBot))).toContain('السؤال');
  });

  it('with a bare mention in reply to someone asks about that message, or points to the message command', async () => {
    const reply = (content: string) =>
      said(`<@${BOT}>`, { mentions: [bot], referenced_message: { author: { id: '7' }, content } as never });
    expect(text(await reply('ماذا عن ممر لاتشين؟'))).toContain('لاتشين');
    expect(text(await reply(''))).toContain('Find in articles');
  });

  it('with nothing but a mention is told how to ask', async () => {
    expect(text(await said(`<@${BOT}>`, { mentions: [bot] }))).toContain('/ask');
  });
});

describe('errors', () => {
  it('of the user’s are told in a sentence, privately', async () => {
    const reply = await handle(slash('said', { by: 'نابليون' }), contextOf(dossier));
    expect(reply && shown(reply)).toContain('لا أحد بهذا الاسم');
    expect(reply && isPrivate(reply)).toBe(true);
    expect(reply?.fault).toBeUndefined();
  });

  it('of ours carry an identifier to report, which the log has too', async () => {
    const search = (): never => {
      throw new Error('the index is gone');
    };
    const broken = { ...dossier, index: { ...dossier.index, search } };
    const reply = await handle(slash('ask', { question: 'متى؟' }), contextOf(broken));
    expect(reply?.fault?.id).toMatch(/^RW-[0-9A-Z]{1,8}$/);
    expect(reply && shown(reply)).toContain(reply?.fault?.id);
    expect(reply && isPrivate(reply)).toBe(true);
    expect(complaints('interaction-response', reply?.response)).toEqual([]);
  });

  it('are told for a command that exists no longer', async () => {
    const reply = await handle(slash('weather'), contextOf(dossier));
    expect(reply && shown(reply)).toContain('لم يعد موجودًا');
  });
});

describe('/status', () => {
  it('is for those who manage the server, and private', async () => {
    const status = {
      version: '0.1.0',
      errors: [{ id: 'RW-1', at: new Date(0), message: 'x' }],
      refused: [{ file: 'a.md', message: 'no title' }],
    };
    const refused = await handle(slash('status'), contextOf(dossier, { status }));
    expect(refused && shown(refused)).toContain('لمن يدير الخادم');
    const reply = await answered(slash('status', {}, { permissions: 0x20n }), contextOf(dossier, { status }));
    expect(isPrivate(reply)).toBe(true);
    expect(shown(reply)).toContain('RW-1');
    expect(shown(reply)).toContain('a.md: no title');
    expect(complaints('interaction-response', reply.response)).toEqual([]);
  });
});

it('answers a ping with a pong', async () => {
  const reply = await handle({ type: 1 } as never, contextOf(dossier));
  expect(reply?.response).toEqual({ type: InteractionResponseType.Pong });
});
