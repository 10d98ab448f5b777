/** A count of people, as it stands in the text. */
import type { TollQualifier } from '../types.ts';
import type { Person } from './people.ts';

/** Positions are token indices, ranges half-open. */
export interface Quantity {
  /** The whole phrase: «أكثر من 200 جريح». */
  readonly from: number;
  readonly to: number;
  readonly count: number | null;
  readonly max?: number;
  readonly qualifier: TollQualifier;
  /** The noun counted, where it is one of people. */
  readonly person?: Person;
  /** «سبعة آخرون»: the group is that of those before. */
  readonly others: boolean;
  /** «7 من القتلى», «ثلاثة منهم»: part of a toll told before. */
  readonly partitive: boolean;
  /** The noun counted is not of people: «16 قرية». */
  readonly thing: boolean;
  /** No noun stands after the number: «أصيب 16». */
  readonly alone: boolean;
  /** A noun of unknown meaning stands there: «1332 عراقياً». */
  readonly unknown: boolean;
  /** One indefinite person, told without a number: «قتل حارس قرية». */
  readonly single: boolean;
  /** «و11 حوثيا», «وثلاثة مدنيين». */
  readonly joined: boolean;
  /** The preposition on its first word: «لنحو 13 ألف شخص». */
  readonly prefixed: boolean;
}
