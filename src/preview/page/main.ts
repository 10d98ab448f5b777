/** The page: puts its parts together. */
import type { Bot, CorpusState } from '../protocol.ts';
import { articleView } from './article-view.ts';
import { Channel } from './channel.ts';
import { messageCommands, type SlashDeclared } from './commands.ts';
import { Composer } from './composer.ts';
import { commandInteraction, type GivenOption, messageInteraction } from './discord.ts';
import { button, byId, el, sign } from './dom.ts';
import { Inspector } from './inspector.ts';
import { recallLanguage, recallTheme, rememberLanguage, toggleTheme } from './memory.ts';
import { openMenu } from './menu.ts';
import type { MessageActs } from './message.ts';
import { fetchArticle, fetchBot, sendInteraction, watchCorpus } from './server.ts';
import { drawSidebar } from './sidebar.ts';
import { pageLanguage, setPageLanguage, word } from './words.ts';

type Acts = Omit<MessageActs, 'press' | 'dismiss'>;

function start(bot: Bot): void {
  let corpus: CorpusState | undefined;
  const log = byId('log');
  const inspector = new Inspector();

  const menu: Acts['menu'] = (message, opener, at) => {
    const commands = messageCommands(bot.commands).map((command) => ({
      group: word('apps'),
      label: command.name,
      act: () => {
        const sent = messageInteraction(command, message, channel.person, bot.id);
        const used = { by: channel.person, command: command.name, given: '' };
        void channel.interact(sent, { used, question: { text: message.content } });
      },
    }));
    openMenu([{ label: word('reply'), act: () => composer.replyTo(message) }, ...commands], opener, at);
  };
  const channel = new Channel(bot, log, {
    menu,
    inspect: (message, tab, opener) => inspector.open(message, tab, opener),
  });
  const composer = new Composer(bot, {
    say: (text, reference) => void channel.say(text, reference),
    run: (command, options) => {
      const used = { by: channel.person, command: `/${command.name}`, given: givenWords(options) };
      const sent = commandInteraction(command.declared, options, channel.person, bot.id);
      void channel.interact(sent, { used, question: questionIn(command, options) });
    },
    complete: async (command, options) => {
      const sent = commandInteraction(command.declared, options, channel.person, bot.id);
      const { response } = await sendInteraction(sent).catch(() => {
        toast(word('noServer'));
        return { response: null };
      });
      const data = response !== null && 'data' in response ? response.data : undefined;
      const choices = data !== undefined && 'choices' in data ? (data.choices ?? []) : [];
      return choices.map(({ name, value }) => ({ name, value: String(value) }));
    },
  });

  function drawChrome(): void {
    document.documentElement.lang = pageLanguage();
    document.documentElement.dir = pageLanguage() === 'ar' ? 'rtl' : 'ltr';
    const article = articleId();
    const title = corpus?.articles.find(({ id }) => id === article)?.title;
    byId('top').replaceChildren(
      button('☰', { class: 'drawer', id: 'drawer', 'aria-label': word('sidebar') }, () =>
        setDrawer(!document.body.classList.contains('drawer-open')),
      ),
      sign('sign', article === undefined ? '#' : '¶'),
      el('h1', { class: 'cut', dir: 'auto' }, article === undefined ? word('channel') : (title ?? article)),
    );
    setDrawer(document.body.classList.contains('drawer-open'));
    drawSidebar(
      { corpus, article, person: channel.person, base: channel.base },
      {
        actAs: (person) => channel.actAs(person),
        setBase: (base) => {
          channel.base = base;
          channel.redraw();
        },
        toggleTheme,
        toggleLanguage: () => {
          setPageLanguage(pageLanguage() === 'ar' ? 'en' : 'ar');
          rememberLanguage(pageLanguage());
          drawAll();
        },
      },
    );
  }

  function drawAll(): void {
    drawChrome();
    drawProblems(corpus);
    byId('welcome').replaceChildren(
      el('h2', { dir: 'auto' }, word('welcome')),
      el('p', { dir: 'auto' }, word('welcomeText')),
    );
    byId('channel').setAttribute('aria-label', word('channel'));
    log.setAttribute('aria-label', word('channel'));
    composer.redraw();
    channel.redraw();
    inspector.redraw();
    void drawView();
  }

  async function drawView(): Promise<void> {
    const id = articleId();
    const frame = byId('article');
    byId('channel').hidden = id !== undefined;
    frame.hidden = id === undefined;
    if (id === undefined) return frame.replaceChildren();
    frame.setAttribute('aria-label', word('articles'));
    frame.tabIndex = 0;
    try {
      const view = articleView(await fetchArticle(id));
      if (articleId() === id) frame.replaceChildren(view);
    } catch {
      frame.replaceChildren(el('p', { role: 'alert' }, word('gone')));
    }
  }

  document.addEventListener('pointerdown', ({ target }) => {
    if (target instanceof Element && target.closest('#sidebar, #drawer') === null) setDrawer(false);
  });
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') setDrawer(false);
  });
  window.addEventListener('hashchange', () => {
    setDrawer(false);
    drawChrome();
    void drawView();
  });
  drawAll();
  watchCorpus(
    (state) => {
      const swapped = corpus !== undefined && corpus.version !== state.version;
      corpus = state;
      drawChrome();
      drawProblems(state);
      if (!swapped) return;
      toast(word('reloaded'));
      void drawView();
      inspector.redraw();
    },
    () => toast(word('noServer')),
  );
}

/** On a phone the sidebar lies over the page while it is open. */
function setDrawer(open: boolean): void {
  document.body.classList.toggle('drawer-open', open);
  byId('drawer').setAttribute('aria-expanded', String(open));
}

/** The article that the address names. */
function articleId(): string | undefined {
  const [, id] = /^#\/articles\/(.+)$/.exec(location.hash) ?? [];
  return id === undefined ? undefined : decodeURIComponent(id);
}

/** What is wrong with the files, where, until it is mended. */
function drawProblems(corpus: CorpusState | undefined): void {
  const problems = corpus?.problems ?? [];
  const banner = byId('banner');
  banner.hidden = problems.length === 0;
  banner.replaceChildren(
    el('p', {}, word('problems')),
    el(
      'ul',
      { dir: 'ltr' },
      ...problems.map(({ file, line, field, message }) =>
        el(
          'li',
          {},
          el('bdi', { class: 'file-name' }, file),
          line !== undefined && ` · ${word('line')} ${line}`,
          field !== undefined && ' · ',
          field !== undefined && el('bdi', { class: 'file-name' }, field),
          `: ${message}`,
        ),
      ),
    ),
  );
}

function toast(text: string): void {
  const frame = byId('toast');
  frame.textContent = text;
  frame.classList.add('shown');
  window.setTimeout(() => frame.classList.remove('shown'), 3000);
}

const givenWords = (options: readonly GivenOption[]): string =>
  options.map(({ name, value }) => `${name}: ${value}`).join('\n');

/** The question that a command asked, if it asks one: what it searched for can then be explained. */
function questionIn(
  { options }: SlashDeclared,
  given: readonly GivenOption[],
): { text: string; article?: string } | undefined {
  const text = (...names: string[]): string | undefined =>
    given.flatMap(({ name, value }) => (names.includes(name) ? [String(value)] : []))[0];
  const question = text('question', 'السؤال');
  if (question === undefined || options.length === 0) return undefined;
  const article = text('article', 'المقالة');
  return article === undefined ? { text: question } : { text: question, article };
}

recallTheme();
setPageLanguage(recallLanguage());
fetchBot().then(start, (error: unknown) => {
  byId('log').append(el('p', { role: 'alert' }, `${word('noServer')} (${String(error)})`));
});
