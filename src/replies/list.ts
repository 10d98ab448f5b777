/** Lists: a heading, entries as they fit, the date of the newest article, and buttons to the pages around. */
import type { APIButtonComponent, APIComponentInContainer } from 'discord-api-types/v10';
import { type Anchor, anchorTo, type SentenceReference, sameAnchor } from '../answers/reference.ts';
import type { Article } from '../corpus/article.ts';
import { buttonRows, lastButton, roleButton } from './buttons.ts';
import { container, labelLine, picture, section, separator, text } from './components.ts';
import { newestArticle, publicationDate } from './dates.ts';
import { label } from './labels.ts';
import { cut } from './markdown.ts';
import { cutNotice } from './notices.ts';
import { pageAt } from './pages.ts';
import type { Picture } from './pictures.ts';
import type { Reply } from './reply.ts';
import type { Scene } from './scene.ts';
import type { View } from './views.ts';

/** Text of all entries of a page; heading, notices and the date of the newest article take the rest. */
const ROOM = 3000;
/** One entry has at most this much, so that a page never is empty. */
export const ENTRY_ROOM = 1800;
/** Discord's limit to an alternative text. */
const LONGEST_ALT = 1024;

/** The lines of an entry, at most ENTRY_ROOM characters; when its sentence had to be cut, where that stands whole. */
export interface Entry {
  readonly lines: readonly string[];
  readonly cut?: SentenceReference | undefined;
  /** A button beside it that opens a page. */
  readonly link?: APIButtonComponent | undefined;
}

/** The views that are lists. */
export type ListView = Exclude<View, { kind: 'ask' }>;

export interface ListPlace {
  readonly article: Article;
  readonly offset: number;
}

export interface List<T> {
  readonly view: ListView;
  readonly title: string;
  /** What it was limited to, and other things that hold for all of it. */
  readonly notes: readonly string[];
  readonly items: readonly T[];
  /** Where it stands; behind that, where the same stands in other articles: a button may remember either. */
  readonly placesOf: (item: T) => readonly ListPlace[];
  /** An entry; `before` is the one shown above it on the page. */
  readonly render: (item: T, before: T | undefined) => Entry;
  /** Draws the entries from the page's first on. */
  readonly draw?: (items: readonly T[]) => Promise<Picture | null>;
}

/** A page of a list as a reply. */
export async function listReply<T>(list: List<T>, scene: Scene): Promise<Reply> {
  const { view, items } = list;
  const { language } = scene;
  const anchored = view.anchor === null ? 0 : indexOf(list, view.anchor);
  const start = anchored ?? 0;
  const lengths = new Map<number, number>();
  const lengthOf = (index: number): number => {
    const item = items[index];
    const length =
      lengths.get(index) ?? (item === undefined ? 0 : textOf(list.render(item, undefined)).length);
    lengths.set(index, length);
    return length;
  };
  const page = pageAt(items.length, start, lengthOf, ROOM);
  const shown = items.slice(page.start, page.end);
  const drawn = shown.length === 0 ? null : await list.draw?.(items.slice(page.start));
  const notes = [
    ...list.notes,
    ...(anchored === undefined ? [label('movedOn', language)] : []),
    ...(items.length === 0 ? [label('nothing', language)] : []),
    ...(shown.length < items.length
      ? [label('entries', language, { first: page.start + 1, last: page.end, all: items.length })]
      : []),
  ];
  const head = [
    labelLine(list.title, language, '### '),
    ...notes.map((note) => labelLine(note, language, '-# ')),
  ].join('\n');
  const entries = shown.map((item, index) => list.render(item, shown[index - 1]));
  const file = drawn === null || drawn === undefined ? [] : [fileOf(drawn, view.kind)];
  const fixed: APIComponentInContainer[] = [
    text(head),
    ...file.map(({ name, alt }) => picture(name, alt)),
    ...entries.flatMap((entry, index) => [...(index === 0 ? [] : [separator()]), entryComponent(entry)]),
    ...(entries.some(({ cut }) => cut !== undefined) ? [text(cutNotice(language))] : []),
    ...newestLine(scene),
    ...buttonRows([
      ...turning(list, page, scene),
      ...wholeButton(entries, scene),
      ...lastButton(view, scene),
    ]),
  ];
  return { components: [container(fixed)], ...(file.length === 0 ? {} : { files: file }) };
}

const entryComponent = (entry: Entry): APIComponentInContainer =>
  entry.link === undefined ? text(textOf(entry)) : section(textOf(entry), entry.link);

const textOf = ({ lines }: Entry): string => lines.join('\n');

/** A cut entry takes more than half of a page's room, so there is at most one. */
function wholeButton(entries: readonly Entry[], scene: Scene) {
  const reference = entries.find(({ cut }) => cut !== undefined)?.cut;
  if (reference === undefined) return [];
  return [roleButton('copy', 'whole', { kind: 'ask', references: [reference], at: 0, around: false }, scene)];
}

const fileOf = ({ data, contentType, alt }: Picture, kind: string) => ({
  name: `${kind}.png`,
  data,
  contentType,
  alt: cut(alt, LONGEST_ALT),
});

/** The entry an anchor names; undefined when it is not there any more: its article changed. */
function indexOf<T>({ items, placesOf }: List<T>, anchor: Anchor): number | undefined {
  const exact = items.findIndex((item) =>
    placesOf(item).some(({ article, offset }) => sameAnchor(anchorTo(article, offset), anchor)),
  );
  return exact === -1 ? undefined : exact;
}

function turning<T>(
  { view, items, placesOf }: List<T>,
  { end, previous }: ReturnType<typeof pageAt>,
  scene: Scene,
) {
  const to = (index: number): View => {
    const item = items[index];
    const [place] = item === undefined ? [] : placesOf(item);
    if (place === undefined || index === 0) return { ...view, anchor: null };
    return { ...view, anchor: anchorTo(place.article, place.offset) };
  };
  return [
    ...(previous === undefined ? [] : [roleButton('previous', 'previous', to(previous), scene)]),
    ...(end < items.length ? [roleButton('next', 'next', to(end), scene)] : []),
  ];
}

/** «أحدث مقالة: 20 أيلول/سبتمبر 2023»: nobody should take an old state for the last one. */
function newestLine({ dossier, language }: Scene) {
  const newest = newestArticle(dossier.articles);
  if (newest === undefined) return [];
  return [
    text(labelLine(label('newest', language, { date: publicationDate(newest, language) }), language, '-# ')),
  ];
}
