import { InteractionResponseType } from 'discord-api-types/v10';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { articleKey } from '../../src/answers/reference.ts';
import type { Dossier } from '../../src/dossier.ts';
import { handle, type InteractionReply } from '../../src/handler.ts';
import { encodePress, type Press } from '../../src/replies/custom-id.ts';
import { complaints } from '../discord-server/conformance.ts';
import { press } from '../replies/presses.ts';
import {
  ASKER,
  answered,
  buttonsOf,
  click,
  contextOf,
  dataOf,
  dossierOf,
  earthquake,
  firstArticle,
  isPrivate,
  OTHER,
  pressed,
  quotesIn,
  shown,
  slash,
} from './discord.ts';

let dossier: Dossier;
let reply: InteractionReply;
beforeAll(async () => {
  dossier = await firstArticle();
  reply = await answered(slash('ask', { question: 'كم عدد القتلى؟' }), contextOf(dossier));
});

describe('buttons under an answer', () => {
  it('turn to other passages and back, changing the message', async () => {
    const next = await pressed('next', reply, contextOf(dossier));
    expect(next.response.type).toBe(InteractionResponseType.UpdateMessage);
    expect(quotesIn(dataOf(next))).not.toEqual(quotesIn(dataOf(reply)));
    const back = await pressed('previous', next, contextOf(dossier));
    expect(quotesIn(dataOf(back))).toEqual(quotesIn(dataOf(reply)));
    for (const turned of [next, back])
      expect(complaints('interaction-response', turned.response)).toEqual([]);
  });

  it('keep saying what was asked, though no button remembers it', async () => {
    const next = await pressed('next', reply, contextOf(dossier));
    expect(shown(next)).toContain('السؤال: كم عدد القتلى؟');
    expect(shown(await pressed('next', next, contextOf(dossier)))).toContain('السؤال: كم عدد القتلى؟');
  });

  it('show the two paragraphs before and after, and return', async () => {
    const context = await pressed('context', reply, contextOf(dossier));
    const body = dossier.articles[0]?.body ?? '';
    const quotes = quotesIn(dataOf(context));
    expect(quotes.length).toBe(5);
    expect(body).toContain(quotes.join('\n'));
    const back = await pressed('back', context, contextOf(dossier));
    expect(quotesIn(dataOf(back))).toEqual(quotesIn(dataOf(reply)));
  });

  it('give the quote clean, privately, in a code block with a citation of one line', async () => {
    const copy = await pressed('copy', reply, contextOf(dossier));
    expect(isPrivate(copy)).toBe(true);
    const [block] = (dataOf(copy).components as { content: string }[]).map(({ content }) => content);
    expect(block).toMatch(/^```\n[\s\S]+\n```$/);
    expect(block).not.toMatch(/[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/);
    const [words, citation, ...rest] = (block ?? '').slice(4, -4).split('\n\n');
    expect(words).toBe(quotesIn(dataOf(reply))[0]);
    expect(citation).toContain('الفقرة');
    expect(citation).toContain('الناشر غير معروف');
    expect(rest).toEqual([]);
  });

  it('give another member a private copy of their own, and leave the message alone', async () => {
    const copy = await pressed('next', reply, contextOf(dossier), { user: OTHER });
    expect(copy.response.type).toBe(InteractionResponseType.ChannelMessageWithSource);
    expect(isPrivate(copy)).toBe(true);
    const next = await pressed('next', copy, contextOf(dossier), { user: OTHER });
    expect(next.response.type).toBe(InteractionResponseType.UpdateMessage);
  });

  it('delete for the asker and for who may manage messages, not for others', async () => {
    const id = buttonsOf(dataOf(reply)).delete ?? '';
    const deleted = { response: { type: InteractionResponseType.DeferredMessageUpdate }, delete: true };
    expect(await handle(click(id, reply), contextOf(dossier))).toEqual(deleted);
    expect(await handle(click(id, reply, { user: OTHER, permissions: 0x2000n }), contextOf(dossier))).toEqual(
      deleted,
    );
    const refused = await handle(click(id, reply, { user: OTHER }), contextOf(dossier));
    expect(refused?.delete).toBeUndefined();
    expect(refused && shown(refused)).toContain('لا يحذف هذا الرد');
  });

  it('publish a private reply', async () => {
    const hidden = await answered(
      slash('ask', { question: 'ممر لاتشين', private: true }),
      contextOf(dossier),
    );
    const open = await pressed('publish', hidden, contextOf(dossier));
    expect(open.response.type).toBe(InteractionResponseType.ChannelMessageWithSource);
    expect(isPrivate(open)).toBe(false);
    expect(quotesIn(dataOf(open))).toEqual(quotesIn(dataOf(hidden)));
  });

  it('open the article where it has an address', async () => {
    const linked = await answered(
      slash('ask', { question: 'كم عدد القتلى؟' }),
      contextOf(await earthquake()),
    );
    expect(JSON.stringify(linked.response)).toContain('"url":"https://example.org/news/earthquake"');
    expect(JSON.stringify(reply.response)).not.toContain('"url"');
  });
});

describe('articles that change', () => {
  const one = 'زلزال في الجزيرة\nأسفر الزلزال عن مقتل 41 شخصاً.\nوقال المحافظ إن القتلى من قرية واحدة.';
  const two = 'فيضان في الوادي\nأسفر الفيضان عن مقتل 9 أشخاص.';

  it('break no button of another article', async () => {
    const before = await answered(slash('ask', { question: 'القتلى' }), contextOf(dossierOf(one)));
    const after = contextOf(dossierOf(one, two));
    const next = await pressed('next', before, after);
    expect(dossierOf(one).articles[0]?.body).toContain(quotesIn(dataOf(next))[0]);
  });

  it('make their own buttons say so', async () => {
    const before = await answered(slash('ask', { question: 'القتلى' }), contextOf(dossierOf(one)));
    const changed = contextOf(dossierOf(one.replace('41', '42')));
    expect(shown(await pressed('next', before, changed))).toContain('تغيّرت المقالة');
    const copy = await handle(click(buttonsOf(dataOf(before)).copy ?? '', before), changed);
    expect(copy && shown(copy)).toContain('تغيّرت المقالة');
  });
});

describe('a sentence too long for a message', () => {
  const long = `قالت الوكالة ${'إن القتال مستمر في الوادي '.repeat(300)}.`;
  const huge = dossierOf(`القتال في الوادي\n${long}`);

  it('is cut at a word, says so, and is to be had whole as a file', async () => {
    const cut = await answered(slash('ask', { question: 'القتال مستمر', language: 'ar' }), contextOf(huge));
    const quote = quotesIn(dataOf(cut)).find((words) => words.endsWith('…'));
    expect(long).toContain(quote?.slice(0, -1));
    expect(shown(cut)).toContain('اقتُطع النص هنا');
    const whole = await pressed('copy', cut, contextOf(huge));
    const [file] = whole.files ?? [];
    expect(new TextDecoder().decode(file?.data)).toContain(long);
    expect(complaints('interaction-response', whole.response, { files: ['quote.txt'] })).toEqual([]);
  });
});

it('says so under a button of another version', async () => {
  const old = await handle(click('page:2', reply), contextOf(dossier));
  expect(old && shown(old)).toContain('لم يعد هذا الزر صالحًا');
});

describe('any button', () => {
  it('gets a reply that Discord takes, whatever it remembers and whoever presses it', async () => {
    const context = contextOf(dossier);
    const keys = dossier.articles.map(articleKey);
    // half of them refer to the article that is there
    const known = fc.tuple(press, fc.boolean()).map(([given, here]): Press => {
      const { view } = given;
      const [article = 0] = keys;
      if (!here || view === null) return given;
      if (view.kind !== 'ask')
        return { ...given, view: { ...view, anchor: view.anchor && { ...view.anchor, article } } };
      const references = view.references.map((reference, at) => ({
        ...reference,
        article,
        paragraph: 1 + at,
        sentence: 0,
        count: 1,
      }));
      return { ...given, view: { ...view, references } };
    });
    await fc.assert(
      fc.asyncProperty(known, fc.constantFrom(ASKER, OTHER), async (given, user) => {
        const pressed = await handle(click(encodePress(given), reply, { user }), context);
        expect(pressed?.fault).toBeUndefined();
        const files = pressed?.files?.map(({ name }) => name) ?? [];
        expect(complaints('interaction-response', pressed?.response, { files })).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
