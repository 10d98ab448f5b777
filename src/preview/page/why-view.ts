/** Draws why a question was answered as it was. */
import type { ExplainedHit, ExplainedTerm, Why } from '../protocol.ts';
import { div, el, row, sign, span } from './dom.ts';
import { readingsView } from './readings.ts';
import { word } from './words.ts';

const rounded = (value: number): string => value.toFixed(2);

/** Confidence, question and candidates. */
export function whyView(why: Why): HTMLElement {
  const hits = why.hits.map((hit, at) => hitView(hit, at));
  return div(
    'why',
    confidenceView(why),
    el('h3', {}, word('question')),
    el(
      'dl',
      { class: 'fields' },
      row(word('asked'), why.arabizi ? `${why.asked} · arabizi` : why.asked),
      row(word('folded'), why.tokens.join(' ')),
      row(
        word('stems'),
        why.words.map(({ text, stem }) => (text === stem ? text : `${text} → ${stem}`)).join('، '),
      ),
    ),
    div('terms', ...why.terms.map(termView)),
    el('h3', {}, `${word('candidates')} (${hits.length})`),
    ...hits,
  );
}

function confidenceView({ confidence, threshold, answered }: Why): HTMLElement {
  const bar = el(
    'div',
    { class: answered ? 'confidence enough' : 'confidence', 'aria-hidden': 'true' },
    el('i'),
    el('b'),
  );
  bar.style.setProperty('--confidence', String(confidence));
  bar.style.setProperty('--threshold', String(threshold));
  return el(
    'div',
    {},
    el(
      'p',
      { class: 'verdict' },
      `${word('confidence')} `,
      el('b', {}, rounded(confidence)),
      ` · ${word('threshold')} ${rounded(threshold)} · ${answered ? word('answered') : word('notAnswered')}`,
    ),
    bar,
  );
}

/** A word of the question: how rare it is, and the stems of the articles that stand for it, by how they were found. */
function termView({ text, idf, unknown, meetings }: ExplainedTerm): HTMLElement {
  const kinds = Map.groupBy(meetings, ({ kind }) => kind);
  const groups = [...kinds].map(([kind, met]) =>
    row(kind, met.map(({ stem, weight }) => `${stem} ${rounded(weight)}`).join('، ')),
  );
  return el(
    'details',
    { class: 'term' },
    el(
      'summary',
      {},
      el('b', { dir: 'auto' }, text),
      ` ${word('weight')} ${rounded(idf)}`,
      unknown && span('unknown-term', ` · ${word('nothing')}`),
    ),
    groups.length > 0 && el('dl', { class: 'fields', 'aria-label': word('standsFor') }, ...groups),
  );
}

function hitView(
  { id, score, evidence, met, paragraph, quote, marks }: ExplainedHit,
  at: number,
): HTMLElement {
  const most = Math.max(0.01, ...Object.values(evidence).map(Math.abs));
  const bars = Object.entries(evidence).map(([name, value]) => {
    const bar = sign('bar');
    bar.style.setProperty('--share', String(Math.abs(value) / most));
    return el('div', {}, el('dt', {}, name), el('dd', {}, bar, rounded(value)));
  });
  return el(
    'details',
    { class: 'hit', open: at === 0 },
    el(
      'summary',
      {},
      `${at + 1}. `,
      el('bdi', { class: 'id' }, id),
      ` · ${word('score')} `,
      el('b', {}, rounded(score)),
    ),
    readingsView(paragraph, [
      { kind: 'quote', ...quote },
      ...marks.map((mark) => ({ kind: 'answer' as const, ...mark })),
    ]),
    el('dl', { class: 'fields evidence', 'aria-label': word('evidence') }, ...bars),
    el('dl', { class: 'fields', 'aria-label': word('met') }, ...met.map(({ term, kind }) => row(kind, term))),
  );
}
