/** What search asks of the readings of an article: what is told and who speaks at a place. */
import type { Readings, TollCategory } from '../reading/types.ts';
import { overlaps, type Span } from '../span.ts';

/** Places are spans of the article's body. */
export interface Reported {
  /** The kinds of the tolls that a span has a part of. */
  tolls(span: Span): readonly TollCategory[];
  /** The speakers of the claims that a span has a part of; '' when nobody is named. */
  speakers(span: Span): readonly string[];
}

/** What readings report. */
export const reportedBy = ({ tolls, claims }: Pick<Readings, 'tolls' | 'claims'>): Reported => ({
  tolls: (span) => tolls.filter((toll) => overlaps(toll, span)).map(({ category }) => category),
  speakers: (span) =>
    claims
      .filter((claim) => overlaps(claim, span))
      .map(({ speaker, speakerResolved }) => speakerResolved ?? speaker ?? ''),
});
