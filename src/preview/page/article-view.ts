/** The view of an article: its metadata, and its paragraphs with what was read out of them marked in place. */
import type { MarkedArticle } from '../protocol.ts';
import { div, el, row, sign, span } from './dom.ts';
import { KINDS, readingsView } from './readings.ts';
import { word } from './words.ts';

/** Kinds of readings that are not shown; kept while articles are changed and opened. */
const hidden = new Set<string>(['speaker']);

/** An article, drawn. */
export function articleView(article: MarkedArticle): HTMLElement {
  const rows = Object.entries(article.metadata).map(([name, value]) => row(name, value));
  const paragraphs = article.paragraphs.map((paragraph) => {
    return el(
      'li',
      { class: paragraph.kind, value: paragraph.number },
      sign('number', String(paragraph.number)),
      readingsView(paragraph),
    );
  });
  const view = div(
    'article',
    el('h2', { dir: 'auto' }, article.title),
    el('dl', { class: 'metadata' }, ...rows),
    el('ol', { class: 'paragraphs' }, ...paragraphs),
  );
  const show = (): void => {
    for (const kind of KINDS)
      for (const mark of view.querySelectorAll(`.marked .${kind}`))
        mark.classList.toggle('off', hidden.has(kind));
  };
  const legend = el(
    'fieldset',
    { class: 'legend' },
    el('legend', {}, word('show')),
    ...KINDS.map((kind) => {
      const box = el('input', { type: 'checkbox', checked: !hidden.has(kind) });
      box.addEventListener('change', () => {
        if (box.checked) hidden.delete(kind);
        else hidden.add(kind);
        show();
      });
      return el('label', {}, box, span(kind, word(kind)));
    }),
    span('hint', word('pickReading')),
  );
  view.querySelector('.metadata')?.after(legend);
  show();
  return view;
}
