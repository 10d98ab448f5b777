/** Casualties: figures by category, then by who claims them; parts under their whole. */
import type { Article } from '../corpus/article.ts';
import type { Toll, TollCategory } from '../reading/types.ts';

/** A figure with the parts told of it («7 من القتلى مدنيون، وبينهم طفلان»). */
export interface Figure {
  readonly article: Article;
  readonly toll: Toll;
  readonly parts: readonly Figure[];
}

/** All figures of one claimant in one category, side by side: none is added up or preferred. */
export interface CasualtyGroup {
  readonly category: TollCategory;
  /** Who claims them, as resolved; null when nobody is named beside the figures. */
  readonly claimant: string | null;
  readonly figures: readonly Figure[];
}
