/** The dossier: all that is known of the event. Built whole, never changed; a new one replaces it in one step. */
import type { Article } from './corpus/article.ts';
import type { Corpus } from './corpus/load.ts';
import { type Passage, passagesOf } from './corpus/passages.ts';
import { oncePer } from './once-per.ts';
import { withDeducedDate } from './reading/published.ts';
import { readingSteps } from './reading/read.ts';
import type { Readings } from './reading/types.ts';
import { fingerprintsOf, type Repeats, repeatSteps } from './repeats/repeats.ts';
import { LIMITS } from './search/candidates.ts';
import { indexSteps, type SearchIndex } from './search/index.ts';
import { reportedBy } from './search/reported.ts';
import { WEIGHTS } from './search/weights.ts';
import { finish, finishInSlices, SLICE } from './steps.ts';

export interface Dossier {
  /** The same articles and glossary give the same version on every machine. */
  readonly version: string;
  readonly articles: readonly Article[];
  readonly passages: readonly Passage[];
  /** By article id. */
  readonly readings: ReadonlyMap<string, Readings>;
  readonly index: SearchIndex;
  /** Which sentences stand in several articles. */
  readonly repeats: Repeats;
}

/** What an article gives by itself. A pure function of its file, so it is worked out once for as long as the article lives. */
interface Understood {
  /** With its date, where its text fixes one that its file does not state. */
  readonly article: Article;
  readonly passages: readonly Passage[];
  readonly readings: Readings;
}

/** Asked for when there are several articles. */
const fingerprints = oncePer(fingerprintsOf);

const understood = new WeakMap<Article, Understood>();

function* understanding(article: Article): Generator<void, Understood> {
  const known = understood.get(article);
  if (known !== undefined) return known;
  const dated = withDeducedDate(article);
  const fresh = {
    article: dated,
    passages: passagesOf(dated),
    readings: yield* readingSteps(dated),
  };
  understood.set(article, fresh);
  understood.set(dated, fresh);
  return fresh;
}

const understand = (article: Article): Understood => finish(understanding(article));

/** Builds a dossier in steps of a few milliseconds each; what it returns is the same however it is run. */
function* build({ articles, glossary, version }: Corpus, earlier?: Dossier): Generator<void, Dossier> {
  const readings = new Map<string, Readings>();
  const passages: Passage[] = [];
  const dated: Article[] = [];
  for (const article of articles) {
    const own = yield* understanding(article);
    dated.push(own.article);
    readings.set(article.id, own.readings);
    passages.push(...own.passages);
    yield;
  }
  const index = yield* indexSteps(
    { passages, glossary, readings: ({ article }) => reportedBy(understand(article).readings) },
    WEIGHTS,
    LIMITS,
    earlier?.index,
  );
  const repeats = yield* repeatSteps(dated, fingerprints, (article) => understand(article).readings);
  return { version, articles: dated, passages, readings, index, repeats };
}

/** Builds a dossier at once. For tools; a bot that is serving uses `buildDossierInSlices`. */
export const buildDossier = (corpus: Corpus): Dossier => finish(build(corpus));

/**
 * Builds the same dossier, giving way to other work between slices, so that no reply waits for it. What it has in common
 * with an `earlier` one is not read again.
 */
export const buildDossierInSlices = (corpus: Corpus, earlier?: Dossier): Promise<Dossier> =>
  finishInSlices(build(corpus, earlier), SLICE);
