import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { statements } from '../../src/answers/said.ts';
import type { Dossier } from '../../src/dossier.ts';
import { type HandlerContext, handle, type InteractionReply } from '../../src/handler.ts';
import { complaints } from '../discord-server/conformance.ts';
import {
  answered,
  buttonsOf,
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
beforeAll(async () => {
  dossier = await firstArticle();
});

/** All pages from the first on, by the button. */
async function pages(first: InteractionReply, context: HandlerContext): Promise<InteractionReply[]> {
  const all = [first];
  for (let page = first; buttonsOf(dataOf(page)).next !== undefined; all.push(page))
    page = await pressed('next', page, context);
  return all;
}

describe('/said', () => {
  it('shows every statement once, page by page, each page one that Discord takes', async () => {
    const context = contextOf(dossier);
    const all = await pages(await answered(slash('said'), context), context);
    const quotes = all.flatMap((page) => quotesIn(dataOf(page)));
    const wanted = statements(dossier, { by: null, about: '' }).map(({ article, sentence }) =>
      article.body.slice(sentence.start, sentence.end),
    );
    expect(quotes).toEqual(wanted);
    for (const page of all) expect(complaints('interaction-response', page.response)).toEqual([]);
  });

  it('turns back to where one came from', async () => {
    const context = contextOf(dossier);
    const first = await answered(slash('said'), context);
    const second = await pressed('next', first, context);
    expect(quotesIn(dataOf(await pressed('previous', second, context)))).toEqual(quotesIn(dataOf(first)));
  });

  it('labels a denial and an accusation, and tells whom it is against', async () => {
    const denial = await answered(slash('said', { about: 'وجود عسكري' }), contextOf(dossier));
    expect(shown(denial)).toContain('**أرمينيا** [نفي]');
    const accusation = await answered(slash('said', { by: 'يريفان', about: 'لاتشين' }), contextOf(dossier));
    expect(shown(accusation)).toContain('اتهام موجّه إلى باكو');
  });

  it('shows the name the article uses, and beside it whom that stands for', async () => {
    const reply = await answered(slash('said', { about: 'عقد محادثات' }), contextOf(dossier));
    expect(shown(reply)).toContain('**الوكالة** (المقصود: وكالة "فرانس برس")');
  });

  it('gives another member a private page of their own', async () => {
    const first = await answered(slash('said'), contextOf(dossier));
    const copy = await pressed('next', first, contextOf(dossier), { user: OTHER });
    expect(isPrivate(copy)).toBe(true);
    expect(shown(copy)).toContain('من 6 إلى');
  });

  it('keeps its filters from page to page', async () => {
    const context = contextOf(dossier);
    const all = await pages(await answered(slash('said', { by: 'الأرمينية' }), context), context);
    for (const page of all) expect(shown(page)).toContain('بحسب «');
  });
});

describe('/casualties', () => {
  it('gives figures by category and claimant, with the parts and the sentence of each', async () => {
    const context = contextOf(dossier);
    const all = await pages(await answered(slash('casualties'), context), context);
    const text = all.map(shown).join('\n');
    expect(text).toContain('### القتلى');
    expect(text).toContain('**أكثر من 200 جريح**');
    expect(text).toContain('- منهم: **7 مدنيين**\n  - منهم: **طفلان**');
    expect(text).toContain('**أكثر من 7000 شخص**');
    expect(text).toContain('**آلاف النازحين**');
    expect(text).not.toContain('96');
    for (const page of all) expect(complaints('interaction-response', page.response)).toEqual([]);
  });

  it('gives one category, in English labels', async () => {
    const reply = await answered(
      slash('casualties', { category: 'wounded', language: 'en' }),
      contextOf(dossier),
    );
    expect(shown(reply)).toContain('**more than 200 wounded**');
    expect(shown(reply)).not.toContain('Killed');
    expect(shown(reply)).toContain('Newest article: 20 September 2023');
  });

  it('works for an event of another kind', async () => {
    const reply = await answered(slash('casualties'), contextOf(await earthquake()));
    expect(shown(reply)).toContain('**41 قتيلًا على الأقل**');
  });

  it('says when a figure is of an earlier time', async () => {
    const reply = await answered(slash('casualties'), contextOf(await earthquake()));
    expect(shown(reply)).toContain('**120 قتيلًا**\nالجملة عن زمن سابق: **شباط/فبراير 2011**');
    expect(shown(await answered(slash('casualties'), contextOf(dossier)))).not.toContain('زمن سابق');
  });

  it('attaches a picture with its alternative text where pictures can be drawn', async () => {
    const drawn = {
      data: new Uint8Array([137, 80, 78, 71]),
      contentType: 'image/png' as const,
      alt: 'الحصيلة',
    };
    const pictures = { timeline: async () => drawn, casualties: async () => drawn };
    const reply = await answered(slash('casualties'), contextOf(dossier, { pictures }));
    expect(reply.files).toEqual([{ name: 'casualties.png', ...drawn }]);
    expect(JSON.stringify(reply.response)).toContain('attachment://casualties.png');
    expect(complaints('interaction-response', reply.response, { files: ['casualties.png'] })).toEqual([]);
  });
});

describe('/timeline', () => {
  const textOf = async (options: Record<string, string> = {}, context = contextOf(dossier)) =>
    (await pages(await answered(slash('timeline', options), context), context)).map(shown).join('\n');

  it('tells the dated events in order, then what has no date in the text', async () => {
    const text = await textOf();
    const places = [
      '**نهاية أيلول/سبتمبر 2020**',
      '«ليلة 10 تشرين الثاني/نوفمبر 2020»',
      '**تموز/يوليو 2023**',
      '**19 أيلول/سبتمبر 2023**',
      '**صباح 20 أيلول/سبتمبر 2023**',
      '**20 أيلول/سبتمبر 2023، الساعة 09:00 بتوقيت غرينتش',
      '**مساء 20 أيلول/سبتمبر 2023**',
      '**21 أيلول/سبتمبر 2023**',
      '### بلا تاريخ في النص',
    ].map((words) => text.indexOf(words));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it('shows each date as resolved, whose it is, and as written, with who says it', async () => {
    const text = await textOf({ about: 'إجراءات لمكافحة الإرهاب' });
    expect(text).toContain(
      '**19 أيلول/سبتمبر 2023** (بحسب تاريخ المقال الذي حدّده المشغّل)\n-# كما في النص: «أمس الثلاثاء»',
    );
    expect(text).toContain('القائل: **وزارة الدفاع في أذربيجان**');
    expect(text).toContain('أحدث مقالة: 20 أيلول/سبتمبر 2023');
  });

  it('names who gives a time inside another’s report, and who passes it on', async () => {
    expect(await textOf({ about: 'إلقاء أسلحتهم' })).toMatch(
      /\*\*الانفصاليين .+\*\*، كما نقلت وكالة "فرانس برس"/,
    );
  });

  it('is of the days asked for, and says which days «أمس» meant', async () => {
    const text = await textOf({ from: 'أمس' });
    expect(text).toContain('-# من 20 أيلول/سبتمبر 2023');
    expect(text).not.toContain('تموز');
    expect(text).not.toContain('بلا تاريخ في النص');
    expect(await textOf({ to: '2020' })).not.toContain('2023**');
  });

  it('tells what is wrong with its days', async () => {
    const asked = async (options: Record<string, string>) =>
      shown(await answered(slash('timeline', options), contextOf(dossier)));
    expect(await asked({ from: 'كاراباخ' })).toContain('لم أفهم هذا التاريخ: «كاراباخ»');
    expect(await asked({ from: '2023', to: '2020' })).toContain('بعد الثاني');
  });

  it('tells of two articles in one order', async () => {
    const both = dossierOf(
      'زلزال في الجزيرة\nضرب زلزال الجزيرة يوم 9 كانون الثاني/يناير 2024 وأعلنت السلطات الطوارئ.',
      'فيضان في الوادي\nغمر الفيضان الوادي يوم 5 كانون الثاني/يناير 2024 وأجلت السلطات السكان.',
    );
    const text = await textOf({}, contextOf(both));
    expect(text.indexOf('**5 كانون الثاني/يناير 2024**')).toBeGreaterThan(-1);
    expect(text.indexOf('**5 كانون الثاني/يناير 2024**')).toBeLessThan(
      text.indexOf('**9 كانون الثاني/يناير 2024**'),
    );
  });
});

describe('/articles', () => {
  it('tells what is known of them, and that the publisher is not', async () => {
    const reply = await answered(slash('articles'), contextOf(dossier));
    expect(shown(reply)).toContain('الناشر غير معروف');
    expect(shown(reply)).toContain('عدد الفقرات: 22');
    expect(quotesIn(dataOf(reply))).toEqual([]);
  });

  it('tells of one: sub-headings, why it is dated so, its address', async () => {
    const one = await answered(slash('articles', { article: 'بوساطة روسية' }), contextOf(dossier));
    expect(shown(one)).toContain('- أرمينيا: 32 قتيلاً و200 جريح وآلاف النازحين');
    expect(shown(one)).toContain('سبب التاريخ');
    for (const options of [{ article: 'زلزال' }, {}]) {
      const quake = await answered(slash('articles', options), contextOf(await earthquake()));
      expect(JSON.stringify(quake.response)).toContain('https://example.org/news/earthquake');
      expect(complaints('interaction-response', quake.response)).toEqual([]);
    }
  });
});

describe('a page whose article changed', () => {
  const body = (count: number) =>
    `بيانات\n${Array.from({ length: 8 }, (_, at) => `وأعلنت الوزارة في بيانها أنّ ${count + at} آلية وصلت.`).join('\n')}`;

  it('says so and begins the list again', async () => {
    const first = await answered(slash('said'), contextOf(dossierOf(body(10))));
    const next = await pressed('next', first, contextOf(dossierOf(body(20))));
    expect(shown(next)).toContain('هذه القائمة من أولها');
    expect(quotesIn(dataOf(next))[0]).toContain('20');
  });

  it('is where it was when only another article was added', async () => {
    const first = await answered(slash('said'), contextOf(dossierOf(body(10))));
    const before = await pressed('next', first, contextOf(dossierOf(body(10))));
    const after = await pressed(
      'next',
      first,
      contextOf(dossierOf(body(10), 'بيان\nوقال الوزير إنّ الوضع هادئ.')),
    );
    expect(quotesIn(dataOf(after))[0]).toBe(quotesIn(dataOf(before))[0]);
  });
});

describe('any filter', () => {
  it('gives a list that Discord takes, or a sentence that tells what is wrong', async () => {
    const long = `وقالت الوزارة إنّ ${'*القوات* تتقدم_في_الوادي '.repeat(200)}.`;
    const context = contextOf(
      dossierOf(`بيان ${'طويل '.repeat(200)}\n${long}\nوقال الوزير نادر إنّ 9 أشخاص قُتلوا.`),
    );
    const words = fc.oneof(
      fc.constantFrom('الوزارة', 'نادر', 'القوات', '@everyone', '**', 'أشخاص', 'ﷺﷺﷺ', '2023'),
      fc.string({ unit: 'binary', maxLength: 40 }),
    );
    const language = fc.constantFrom('ar', 'en');
    const asked = fc.oneof(
      fc
        .record({ about: words, by: words, language }, { requiredKeys: [] })
        .map((options) => slash('said', options)),
      fc.record({ by: words, language }, { requiredKeys: [] }).map((options) => slash('casualties', options)),
      fc
        .record({ from: words, to: words, about: words }, { requiredKeys: [] })
        .map((options) => slash('timeline', options)),
      fc.record({ article: words }).map((options) => slash('articles', options)),
    );
    await fc.assert(
      fc.asyncProperty(asked, async (interaction) => {
        const reply = await handle(interaction, context);
        expect(reply?.fault).toBeUndefined();
        expect(complaints('interaction-response', reply?.response)).toEqual([]);
        if (reply === null || buttonsOf(dataOf(reply)).next === undefined) return;
        const next = await pressed('next', reply, context);
        expect(complaints('interaction-response', next.response)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('that cuts a sentence offers the whole of it', async () => {
    const long = `وقالت الوزارة إنّ ${'القوات تتقدم في الوادي '.repeat(200)}.`;
    const context = contextOf(dossierOf(`بيان\n${long}`));
    const reply = await answered(slash('said'), context);
    expect(quotesIn(dataOf(reply))[0]).toMatch(/…$/);
    const whole = await pressed('copy', reply, context);
    expect(new TextDecoder().decode(whole.files?.[0]?.data)).toContain(long);
  });
});
