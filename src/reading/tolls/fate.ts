/** What is known of a count while its sentence is read. */
import type { TollCategory, TollQualifier } from '../types.ts';
import type { Quantity } from './quantity.ts';

/** A quantity of the same sentence, told before. */
export interface Earlier {
  readonly quantity: Quantity;
  readonly category: TollCategory | undefined;
  readonly isPart: boolean;
}

export interface Fate {
  readonly category: TollCategory;
  /** Where the words of the toll begin: at its trigger when that stands next to it. */
  readonly from: number;
  /** Index among the earlier ones of the toll this is a part of. */
  readonly part?: number;
  /** When the scope of an earlier qualifier reaches here: «ما لا يقل عن 14 قتيلا و47 جريحا». */
  readonly qualifier?: TollQualifier;
}
