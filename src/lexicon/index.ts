/**
 * The lexicon of news Arabic: sets of words that mean nearly the same, and how the sets are linked.
 *
 * Written for this project; `docs/lexicon.md` says how to add to it. Each file of data covers one domain.
 */

import { actions } from './actions.ts';
import { building } from './building.ts';
import { conflict } from './conflict.ts';
import { countries } from './countries.ts';
import { culture } from './culture.ts';
import { diplomacy } from './diplomacy.ts';
import { disaster } from './disaster.ts';
import { economy } from './economy.ts';
import { emotions } from './emotions.ts';
import { harm } from './harm.ts';
import { health } from './health.ts';
import { law } from './law.ts';
import { nature } from './nature.ts';
import { nouns } from './nouns.ts';
import { politics } from './politics.ts';
import { qualities } from './qualities.ts';
import { quantity } from './quantity.ts';
import { rescue } from './rescue.ts';
import { science } from './science.ts';
import { society } from './society.ts';
import { speech } from './speech.ts';
import { sport } from './sport.ts';
import { symmetric } from './symmetric.ts';
import { type Concept, parseTable } from './table.ts';
import { time } from './time.ts';
import { transport } from './transport.ts';
import { verbs } from './verbs.ts';
import { work } from './work.ts';

export type { Concept } from './table.ts';

const TABLES: Readonly<Record<string, string>> = {
  actions,
  building,
  conflict,
  culture,
  diplomacy,
  disaster,
  economy,
  emotions,
  harm,
  health,
  law,
  nature,
  nouns,
  politics,
  qualities,
  quantity,
  rescue,
  science,
  society,
  speech,
  sport,
  time,
  transport,
  verbs,
  work,
};

const lands = parseTable(countries, 'countries.ts');

/** The names of the concepts that are countries, their capitals and great organisations. */
export const countryNames: ReadonlySet<string> = new Set(lands.map(({ name }) => name));

/** Every concept of every table. Relatedness and opposition hold both ways, whichever line says it. */
export const concepts: readonly Concept[] = symmetric([
  ...lands,
  ...Object.entries(TABLES).flatMap(([file, source]) => parseTable(source, `${file}.ts`)),
]);
