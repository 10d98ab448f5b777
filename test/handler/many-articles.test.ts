import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../src/corpus/article-file.ts';
import { buildDossier } from '../../src/dossier.ts';
import { complaints } from '../discord-server/conformance.ts';
import { answered, buttonsOf, contextOf, dataOf, pressed, quotesIn, shown, slash } from './discord.ts';

/** What an agency wrote, and three newspapers printed. */
const AGENCY =
  'أعلنت هيئة الموانئ أن حريق مستودع الحبوب في ميناء السلام أودى بحياة 12 عاملاً، وأن فرق الإطفاء سيطرت عليه بعد تسع ساعات.';

interface Given {
  readonly title: string;
  readonly published: string;
  readonly publisher: string;
  readonly text: string;
}

const dossierOf = (...articles: readonly Given[]) =>
  buildDossier({
    articles: articles.map(({ title, published, publisher, text }, index) =>
      parseArticle(
        `---\ntitle: ${JSON.stringify(title)}\npublished: ${published}\npublishedIs: stated\npublisher: ${JSON.stringify(publisher)}\nurl: https://example.org/${index}\n---\n${title}\n${text}\n`,
        `port-${index + 1}`,
        `port-${index + 1}.md`,
      ),
    ),
    glossary: [],
    version: 'test',
  });

const PRINTED: readonly Given[] = [
  {
    title: 'ليلة الدخان في الميناء',
    published: '2024-04-12',
    publisher: 'صحيفة المرسى',
    text: `${AGENCY}\nوأُغلقت الطرق القريبة.`,
  },
  { title: 'حريق مستودع الحبوب', published: '2024-04-11', publisher: 'وكالة الساحل', text: AGENCY },
  {
    title: 'فاجعة في ميناء السلام',
    published: '2024-04-12',
    publisher: 'صحيفة الضفة',
    text: `وفي بيان لاحق، ${AGENCY}`,
  },
  {
    title: 'حصيلة الحريق ترتفع',
    published: '2024-04-13',
    publisher: 'وكالة الساحل',
    text: AGENCY.replace('12', '15'),
  },
];
const dossier = dossierOf(...PRINTED);
const QUESTION = 'كم عاملاً مات في حريق مستودع الحبوب؟';

describe('the same statement in several articles', () => {
  it('is quoted once, whole, with every article named by title, publisher, paragraph and date', async () => {
    const reply = await answered(slash('ask', { question: QUESTION }), contextOf(dossier));
    const text = shown(reply);
    expect(quotesIn(dataOf(reply))).toHaveLength(1);
    expect(text).toContain('وبالنصّ نفسه أو بما يقاربه في:');
    for (const { title, publisher } of PRINTED.slice(0, 3)) {
      expect(text).toContain(title);
      expect(text).toContain(publisher);
    }
    expect(text).toContain('11 نيسان/أبريل 2024');
    expect(text.match(/12 نيسان\/أبريل 2024/g)).toHaveLength(2);
    expect(text).not.toContain('حصيلة الحريق ترتفع');
    expect(complaints('interaction-response', reply.response)).toEqual([]);
  });

  it('comes once among the other passages too, and what differs in its number stands beside it', async () => {
    const context = contextOf(dossier);
    const first = await answered(slash('ask', { question: QUESTION }), context);
    const second = await pressed('next', first, context);
    const quotes = [first, second].flatMap((reply) => quotesIn(dataOf(reply)));
    expect(quotes.filter((quote) => quote.includes('12 عاملاً'))).toHaveLength(1);
    expect(quotes.filter((quote) => quote.includes('15 عاملاً'))).toHaveLength(1);
    // the quote found again by its button names its sources as well
    const plain = (reply: typeof first): string => shown(reply).replaceAll('**', '');
    expect(plain(await pressed('previous', second, context))).toBe(plain(first));
  });

  it('names all of them in the text to copy', async () => {
    const context = contextOf(dossier);
    const copied = shown(
      await pressed('copy', await answered(slash('ask', { question: QUESTION }), context), context),
    );
    for (const url of ['https://example.org/0', 'https://example.org/1', 'https://example.org/2'])
      expect(copied).toContain(url);
    expect(copied).not.toContain('https://example.org/3');
  });

  it('is one entry of /said, by the article that had it first', async () => {
    const reply = await answered(slash('said', { by: 'هيئة الموانئ' }), contextOf(dossier));
    expect(quotesIn(dataOf(reply))).toEqual([AGENCY.replace('12', '15'), AGENCY]);
    for (const { publisher } of PRINTED) expect(shown(reply)).toContain(publisher);
  });

  it('is one figure of /casualties; another day’s figure stands beside it, each with its day and claimant', async () => {
    const reply = await answered(slash('casualties', { category: 'killed' }), contextOf(dossier));
    const text = shown(reply);
    expect(quotesIn(dataOf(reply))).toHaveLength(2);
    expect(text).toContain('**15 قتيلًا** · نُشرت في 13 نيسان/أبريل 2024');
    expect(text).toContain('**12 قتيلًا** · نُشرت في 11 نيسان/أبريل 2024');
    expect(text.match(/بحسب \*\*هيئة الموانئ\*\*/g)).toHaveLength(1);
    expect(complaints('interaction-response', reply.response)).toEqual([]);
  });

  it('is one entry of /timeline when it tells a day', async () => {
    const text = 'وقع الحريق صباح 11 نيسان/أبريل 2024 حين كان العمال يفرغون سفينة محملة بالقمح.';
    const dated = dossierOf(...PRINTED.slice(0, 3).map((given) => ({ ...given, text })));
    const reply = await answered(slash('timeline'), contextOf(dated));
    expect(quotesIn(dataOf(reply))).toEqual([text]);
    for (const { title } of PRINTED.slice(0, 3)) expect(shown(reply)).toContain(title);
  });

  it('keeps a page where it was when a still earlier article with the same words comes in', async () => {
    const statements = Array.from({ length: 12 }, (_, at) => ({
      title: `خبر ${at}`,
      published: `2024-05-${String(28 - at).padStart(2, '0')}`,
      publisher: 'وكالة الساحل',
      text: `قال المدير ${'سامر نبيل كريم فادي هادي وليد جمال رامي عادل زياد طارق ماهر'.split(' ')[at]} إن الميناء سيعود إلى العمل قريباً بعد إصلاح الأرصفة ${at + 20} كلها.`,
    }));
    const before = contextOf(dossierOf(...statements));
    const page = await pressed('next', await answered(slash('said'), before), before);
    const sixth = statements[5];
    if (sixth === undefined) throw new Error('too few statements');
    const after = contextOf(dossierOf(...statements, { ...sixth, title: 'الأول', published: '2024-04-01' }));
    const again = await pressed('next', await answered(slash('said'), before), after);
    expect(quotesIn(dataOf(again))).not.toHaveLength(0);
    expect(shown(again)).not.toContain('هذه القائمة من أولها');
    expect(quotesIn(dataOf(again))).toContain(sixth.text);
    expect(quotesIn(dataOf(page))).toContain(sixth.text);
  });

  it('of very many articles names as many as a message holds, and says how many more there are', async () => {
    const many = dossierOf(
      ...Array.from({ length: 40 }, (_, at) => ({
        title: `الحريق في صحيفة رقم ${at} ${'وعنوان طويل '.repeat(6)}`,
        published: '2024-04-11',
        publisher: `ناشر ${at}`,
        text: AGENCY,
      })),
    );
    for (const command of [slash('ask', { question: QUESTION }), slash('said'), slash('casualties')]) {
      const reply = await answered(command, contextOf(many));
      expect(quotesIn(dataOf(reply))).toHaveLength(1);
      expect(shown(reply)).toMatch(/وفي مقالات أخرى، عددها: \d+/);
      expect(complaints('interaction-response', reply.response)).toEqual([]);
    }
    const copied = await pressed(
      'copy',
      await answered(slash('ask', { question: QUESTION }), contextOf(many)),
      contextOf(many),
    );
    const file = new TextDecoder().decode(copied.files?.[0]?.data);
    for (const at of [0, 7, 39]) expect(file).toContain(`https://example.org/${at}`);
  });

  it('asked of one article alone is quoted from that one', async () => {
    const reply = await answered(slash('ask', { question: QUESTION, article: 'port-1' }), contextOf(dossier));
    expect(shown(reply)).toMatch(/المقالة: «⁨?ليلة الدخان في الميناء/);
    expect(buttonsOf(dataOf(reply)).copy).toBeDefined();
  });
});

describe('/articles of many', () => {
  it('turns through all of them, the newest first, each once, by a button that outlives a new one', async () => {
    const given = Array.from({ length: 23 }, (_, at) => ({
      title: `خبر الميناء رقم ${at + 1}`,
      published: `2024-05-${String(at + 1).padStart(2, '0')}`,
      publisher: 'وكالة الساحل',
      text: `وصلت السفينة رقم ${at + 1} إلى الميناء.`,
    }));
    const before = contextOf(dossierOf(...given));
    const later = {
      title: 'خبر جديد',
      published: '2024-06-01',
      publisher: 'وكالة الساحل',
      text: 'وصلت سفينة.',
    };
    // a new article comes in while somebody turns the pages
    const after = contextOf(dossierOf(...given, later));
    const seen: string[] = [];
    let page = await answered(slash('articles'), before);
    for (;;) {
      expect(complaints('interaction-response', page.response)).toEqual([]);
      seen.push(...[...shown(page).matchAll(/خبر الميناء رقم (\d+)/g)].map(([, number]) => number ?? ''));
      if (buttonsOf(dataOf(page)).next === undefined) break;
      page = await pressed('next', page, after);
    }
    expect([...new Set(seen)]).toEqual(given.map((_, at) => String(23 - at)));
  });
});
