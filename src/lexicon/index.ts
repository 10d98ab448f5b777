/**
 * The lexicon of news Arabic: sets of words that mean nearly the same, and how the sets are linked.
 *
 * Written for this project; `docs/lexicon.md` says how to add to it. Each file of data covers one domain.
 */
import { building } from './building.ts';
import { conflict } from './conflict.ts';
import { countries } from './countries.ts';
import { disaster } from './disaster.ts';
import { harm } from './harm.ts';
import { health } from './health.ts';
import { law } from './law.ts';
import { nature } from './nature.ts';
import { quantity } from './quantity.ts';
import { rescue } from './rescue.ts';
import { symmetric } from './symmetric.ts';
import { type Concept, parseTable } from './table.ts';
import { time } from './time.ts';
import { transport } from './transport.ts';

export type { Concept } from './table.ts';

const TABLES: Readonly<Record<string, string>> = {
  countries,
  building,
  conflict,
  disaster,
  harm,
  health,
  law,
  nature,
  quantity,
  rescue,
  time,
  transport,
};

/** Every concept of every table. Relatedness and opposition hold both ways, whichever line says it. */
export const concepts: readonly Concept[] = symmetric(
  Object.entries(TABLES).flatMap(([file, source]) => parseTable(source, `${file}.ts`)),
);
