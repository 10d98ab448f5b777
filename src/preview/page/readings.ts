/** A paragraph with what was read out of it marked in place. A mark, or its button below, shows the value. */
import type { MarkedParagraph, MarkedReading } from '../protocol.ts';
import { messageDirection } from './direction.ts';
import { button, div, el, row } from './dom.ts';
import { nest, type Piece } from './spans.ts';
import { pageLanguage, word } from './words.ts';

/** The kinds of readings, in the order of the legend. */
export const KINDS = ['time', 'toll', 'claim', 'speaker'] as const;

/** Words marked besides readings: the part of a passage that was quoted, and the words in it that answer. */
export interface Highlight {
  readonly kind: 'quote' | 'answer';
  readonly start: number;
  readonly end: number;
}

type Marked = MarkedReading | Highlight;

/** The paragraph's words with marks, buttons for its readings, and the value of the one picked. */
export function readingsView(paragraph: MarkedParagraph, highlights: readonly Highlight[] = []): HTMLElement {
  const { text, readings } = paragraph;
  const dir = messageDirection(text);
  const marks = new Map<Marked, HTMLElement[]>();
  const words = el(
    'p',
    { class: 'words', dir },
    ...nest<Marked>(text, [...highlights, ...readings]).map((piece) => pieceView(piece, marks)),
  );
  const value = el('div', { class: 'value', 'aria-live': 'polite' });
  const buttons = new Map(
    readings.map((reading) => [
      reading,
      button(
        shortOf(reading, text),
        { class: `chip ${reading.kind}`, dir: 'auto', 'aria-pressed': 'false' },
        () => pick(reading),
      ),
    ]),
  );
  let picked: MarkedReading | undefined;

  function pick(reading: MarkedReading): void {
    picked = picked === reading ? undefined : reading;
    for (const [other, element] of buttons) element.setAttribute('aria-pressed', String(other === picked));
    for (const [mark, elements] of marks)
      for (const element of elements) element.classList.toggle('picked', mark === picked);
    value.replaceChildren(...(picked === undefined ? [] : [valueView(picked, paragraph)]));
  }

  words.addEventListener('click', (event) => {
    if (String(document.getSelection() ?? '') !== '' || !(event.target instanceof HTMLElement)) return;
    // the innermost mark that is shown
    for (let at: HTMLElement | null = event.target; at !== null && at !== words; at = at.parentElement) {
      const mark = [...marks].find(([, elements]) => at !== null && elements.includes(at))?.[0];
      if (mark === undefined || isHighlight(mark) || at.classList.contains('off')) continue;
      return pick(mark);
    }
  });
  return div(
    'marked',
    words,
    readings.length > 0 && el('div', { class: 'chips', dir }, ...buttons.values()),
    value,
  );
}

const isHighlight = (mark: Marked): mark is Highlight => mark.kind === 'quote' || mark.kind === 'answer';

function pieceView(piece: Piece<Marked>, marks: Map<Marked, HTMLElement[]>): Node | string {
  if ('text' in piece) return piece.text;
  const { item, children } = piece;
  const tag = item.kind === 'answer' ? 'mark' : 'span';
  const element = el(tag, { class: item.kind }, ...children.map((child) => pieceView(child, marks)));
  marks.set(item, [...(marks.get(item) ?? []), element]);
  return element;
}

/** What a button says of a reading: its kind and its value, shortly. */
function shortOf(reading: MarkedReading, text: string): string {
  switch (reading.kind) {
    case 'time':
      return reading.value + (reading.mod === undefined ? '' : ` ${reading.mod}`);
    case 'toll':
      return `${reading.category} ${reading.count ?? reading.qualifier}`;
    case 'claim':
      return `${reading.speakerResolved ?? reading.speaker ?? '…'}: ${reading.verb}`;
    case 'speaker':
      return text.slice(reading.start, reading.end);
  }
}

/** All fields of a reading, as the rules gave them. */
function valueView(reading: MarkedReading, { text, readings }: MarkedParagraph): HTMLElement {
  const { kind, start, end, ...fields } = reading;
  const rows: [string, string][] = [['words', text.slice(start, end)]];
  for (const [name, value] of Object.entries(fields)) {
    if (name === 'content') rows.push([name, text.slice(...rangeOf(value))]);
    else if (name === 'inWords')
      rows.push([name, reading.kind === 'time' ? reading.inWords[pageLanguage()] : '']);
    else rows.push([name, value === null ? '—' : String(value)]);
  }
  const around = readings.filter(
    (other) => other !== reading && other.start <= start && end <= other.end && other.kind !== kind,
  );
  return el(
    'dl',
    { class: `fields ${kind}` },
    div('title', el('dt', {}, word(kind)), el('dd', {}, `${start}–${end}`)),
    ...rows.filter(([, value]) => value !== '').map(([name, value]) => row(name, value)),
    ...around.map((other) => row(`⊂ ${word(other.kind)}`, shortOf(other, text))),
  );
}

function rangeOf(value: unknown): [number, number] {
  const { start = 0, end = 0 } = (value ?? {}) as { start?: number; end?: number };
  return [start, end];
}
