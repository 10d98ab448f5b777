/** Speakers: everyone whose statements or figures the articles report, by the names the articles use. */
import { createHash } from 'node:crypto';
import { fold } from '../arabic/fold.ts';
import { skeleton } from '../arabic/sound.ts';
import { tokenize } from '../arabic/tokens.ts';
import type { Dossier } from '../dossier.ts';
import { groupBy } from '../group-by.ts';
import { perDossier } from './per-dossier.ts';
import { stemsOf } from './topic.ts';

/** Which speakers are meant: short hashes of their names, or the folded words that their names hold; null for all. */
export type SpeakerFilter = { readonly hashes: readonly number[] } | { readonly words: string } | null;

/** The most names a filter lists. */
const MOST_SPEAKERS = 8;
/** The longest words a filter holds instead. */
const LONGEST_WORDS = 31;

/** A name, and all that it is found by. */
interface Name {
  readonly name: string;
  readonly folded: string;
  readonly stems: ReadonlySet<string>;
  readonly sounds: ReadonlySet<string>;
  /** See {@link nameHash}. */
  readonly hash: number;
}

interface Directory {
  /** Most often quoted first. */
  readonly names: readonly Name[];
  readonly byHash: ReadonlyMap<number, readonly Name[]>;
}

const read = (name: string): Name => ({
  name,
  folded: fold(name),
  stems: stemsOf(name),
  sounds: new Set(tokenize(name).map(({ text }) => skeleton(text))),
  hash: nameHash(name),
});

/** The names of the directory made last: the next one has nearly all of them. */
let lately: ReadonlyMap<string, Name> = new Map();

/** Everyone who says something, or gives a figure. */
export const directoryOf = perDossier(function* (dossier): Generator<void, Directory> {
  const counts = new Map<string, number>();
  const count = (name: string | null): void => {
    if (name !== null) counts.set(name, (counts.get(name) ?? 0) + 1);
  };
  for (const { claims, tolls } of dossier.readings.values()) {
    for (const { speaker, speakerResolved } of claims) count(speakerResolved ?? speaker);
    for (const { claimant } of tolls) count(claimant);
    yield;
  }
  const names = new Map<string, Name>();
  for (const [name] of [...counts].sort(([, a], [, b]) => b - a)) {
    names.set(name, lately.get(name) ?? read(name));
    yield;
  }
  lately = names;
  const all = [...names.values()];
  return { names: all, byHash: groupBy(all, ({ hash }) => hash) };
});

/** 24 bits of a name, folded: what a button remembers of a speaker. */
const nameHash = (name: string): number => createHash('sha256').update(fold(name)).digest().readUIntBE(0, 3);

/** The names that hold all words typed: «غوتيريش», or "Guterres" by its sound. Most often quoted first. */
export function speakersNamed(dossier: Dossier, typed: string): readonly string[] {
  const { names } = directoryOf(dossier);
  const wanted = [...stemsOf(typed.replace(/…$/, ''))];
  if (wanted.length === 0) return [];
  return names
    .filter(({ stems, sounds }) => wanted.every((word) => stems.has(word) || soundsLike(word, sounds)))
    .map(({ name }) => name);
}

/** Only Latin words are compared by sound; a skeleton of one consonant fits too many names. */
function soundsLike(word: string, sounds: ReadonlySet<string>): boolean {
  if (!/[a-z]/.test(word)) return false;
  const sound = skeleton(word);
  return sound.length >= 2 && sounds.has(sound);
}

/** Completions of a speaker's name; with nothing typed, those quoted most. */
export function speakerCompletions(dossier: Dossier, typed: string): { name: string; value: string }[] {
  const wanted = fold(typed);
  const begun = directoryOf(dossier)
    .names.filter(({ folded }) => folded.includes(wanted))
    .map(({ name }) => name);
  return [...new Set([...begun, ...speakersNamed(dossier, typed)])].map((name) => {
    const short = name.length <= 100 ? name : `${name.slice(0, 99).replace(/\s+\S*$|[\uD800-\uDBFF]$/, '')}…`;
    return { name: short, value: short };
  });
}

/** The filter for a name typed; undefined when nobody has it. Names are listed where there is room, so that new articles don't change what is meant. */
export function speakerFilter(dossier: Dossier, typed: string): SpeakerFilter | undefined {
  const names = speakersNamed(dossier, typed);
  if (names.length === 0) return undefined;
  if (names.length <= MOST_SPEAKERS) return { hashes: names.map(nameHash) };
  const words = fold(typed);
  // so many share it that it is short; if not, the most quoted of them must do
  return words.length <= LONGEST_WORDS ? { words } : { hashes: names.slice(0, MOST_SPEAKERS).map(nameHash) };
}

/** The names a filter lets through; null for all. */
export function namesOf(dossier: Dossier, filter: SpeakerFilter): ReadonlySet<string> | null {
  if (filter === null) return null;
  if ('words' in filter) return new Set(speakersNamed(dossier, filter.words));
  const { byHash } = directoryOf(dossier);
  return new Set(filter.hashes.flatMap((hash) => (byHash.get(hash) ?? []).map(({ name }) => name)));
}
