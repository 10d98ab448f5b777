/** What rules read out of a text: numbers, times, tolls and claims, each with its place. */
import type { Span } from '../span.ts';

/** A number: «32», «سبعة», «مليوني» (2000000), «7,5 مليون». */
export interface NumberReading extends Span {
  readonly value: number;
  /** True for «الثالث», «الحادي عشر»: a place in an order, no count. */
  readonly ordinal?: boolean;
}

/** An order of magnitude without a number: «عشرات», «مئات الآلاف». */
export type VagueSize =
  | 'dozens'
  | 'hundreds'
  | 'thousands'
  | 'tens_of_thousands'
  | 'hundreds_of_thousands'
  | 'millions';

/** Which end of the period is meant: «نهاية أيلول» is END of 2020-09. */
export type TimeMod = 'START' | 'MID' | 'END' | 'EARLIER';

/**
 * A temporal expression. `value`: 2023-09-21 (day), 2023-09 (month), 2020 (year), 2023-H1, 2023-Q3, 2023-W38,
 * a/b (interval, both ends inside), 2023-09-20TMO (day part: DW MO MI AF EV NI), 2023-09-20T09:00Z (instant).
 */
export interface Time extends Span {
  readonly value: string;
  readonly mod?: TimeMod;
  /** True when the value rests on the article's date («أمس», «الماضي»), so on who set that date. */
  readonly relative?: boolean;
  /** True when the expression only modifies a noun («وقف إطلاق النار لعام 2020») and dates no event. */
  readonly modifier?: boolean;
  /** True when the operator's correction changed this reading. */
  readonly corrected?: boolean;
}

export type TollCategory = 'killed' | 'wounded' | 'missing' | 'displaced' | 'evacuated' | 'captured';

export type TollQualifier = 'exact' | 'at_least' | 'more_than' | 'about' | 'up_to' | 'range' | VagueSize;

export type TollGroup = 'civilians' | 'children' | 'women' | 'soldiers' | 'police';

/** A number of people killed, wounded, missing, displaced, evacuated or captured. */
export interface Toll extends Span {
  readonly category: TollCategory;
  /** null for a vague size («آلاف»): then `qualifier` says which. The lowest of a range. */
  readonly count: number | null;
  /** The highest of a range. */
  readonly max?: number;
  readonly qualifier: TollQualifier;
  readonly group: TollGroup | null;
  /** Who reports this number, verbatim; null when nobody is named beside it. */
  readonly claimant: string | null;
  /** Index, in the same list, of the toll this one is a part of. */
  readonly of?: number;
  readonly corrected?: boolean;
}

/** A statement with its speaker. `content` is a span of its own within [start, end). */
export interface Claim extends Span {
  /** Who says it, verbatim; null when the verb's subject is elided. */
  readonly speaker: string | null;
  /** Whom the speaker's words stand for: «الوزارة» → «وزارة الدفاع الأذربيجانية». Equal to `speaker` when that is whole; null when unknown. */
  readonly speakerResolved: string | null;
  /** The reporting verb as written, without و/ف/ل: «أعلنت». */
  readonly verb: string;
  readonly content: Span;
  /** The content stands, all or mostly, in quotation marks. */
  readonly quoted: boolean;
  /** «في فيسبوك», «في بيان». */
  readonly channel?: string;
  /** Whom one accuses or urges. */
  readonly target?: string;
  /** The medium that passes the statement on («نقلت عنه وكالة …»). */
  readonly via?: string;
  readonly polarity?: 'denial' | 'accusation';
  readonly corrected?: boolean;
}

/** All that is read out of one text. Offsets count in that text. */
export interface Readings {
  readonly numbers: readonly NumberReading[];
  readonly times: readonly Time[];
  readonly claims: readonly Claim[];
  readonly tolls: readonly Toll[];
}
