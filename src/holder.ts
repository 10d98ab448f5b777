/** The holder: serves one dossier at a time, and swaps in a new one in one step when the corpus changes. */
import { prepare } from './answers/prepare.ts';
import { CorpusError, type CorpusProblem } from './corpus/errors.ts';
import { type Corpus, loadCorpus } from './corpus/load.ts';
import { watchFolder } from './corpus/watch.ts';
import { buildDossierInSlices, type Dossier } from './dossier.ts';
import { finishInSlices, SLICE } from './steps.ts';

/** What happened when the corpus was read again. */
export type Reload =
  | { readonly outcome: 'swapped'; readonly dossier: Dossier; readonly milliseconds: number }
  | { readonly outcome: 'unchanged'; readonly dossier: Dossier }
  | { readonly outcome: 'refused'; readonly problems: readonly CorpusProblem[] };

export interface Holder {
  /** The last good dossier. */
  current(): Dossier;
  /** What is wrong with the files as they are now; empty when `current()` is what stands in the folder. */
  problems(): readonly CorpusProblem[];
  /** Reads the folder again. Calls made meanwhile are answered by one more reading after it. */
  reload(): Promise<Reload>;
  /** Reloads whenever a file changes and tells `listener` what came of it. */
  watch(listener: (reload: Reload) => void): Promise<void>;
  close(): Promise<void>;
}

/**
 * Loads `folder` and holds its dossier.
 * @throws {CorpusError} when the corpus is bad at the start: nothing half-loaded is served.
 */
export async function holdCorpus(folder: string): Promise<Holder> {
  let corpus: Corpus = await loadCorpus(folder);
  let dossier = await buildDossierInSlices(corpus);
  // at the start the first question need not wait for what only lists of many articles need
  const preparing = finishInSlices(prepare(dossier), SLICE);
  let problems: readonly CorpusProblem[] = [];
  let stop: (() => Promise<void>) | undefined;
  let running: Promise<Reload> | undefined;
  let next: Promise<Reload> | undefined;

  async function readAgain(): Promise<Reload> {
    const started = performance.now();
    try {
      const loaded = await loadCorpus(folder, corpus);
      if (loaded.version !== dossier.version) {
        const built = await buildDossierInSlices(loaded, dossier);
        await finishInSlices(prepare(built), SLICE);
        [corpus, dossier, problems] = [loaded, built, []];
        return { outcome: 'swapped', dossier, milliseconds: performance.now() - started };
      }
      problems = [];
      return { outcome: 'unchanged', dossier };
    } catch (error) {
      if (!(error instanceof CorpusError)) throw error;
      problems = error.problems;
      return { outcome: 'refused', problems };
    }
  }

  function reload(): Promise<Reload> {
    if (running === undefined) {
      running = readAgain().finally(() => {
        running = undefined;
      });
      return running;
    }
    // a change during a reading is seen by none but the reading after it
    next ??= running
      .then(
        () => undefined,
        () => undefined,
      )
      .then(() => {
        next = undefined;
        return reload();
      });
    return next;
  }

  return {
    current: () => dossier,
    problems: () => problems,
    reload,
    async watch(listener) {
      const failed = (error: Error): void =>
        listener({
          outcome: 'refused',
          problems: [
            { file: folder, message: `is no longer watched (${error.message}): restart to take changes` },
          ],
        });
      stop = await watchFolder(folder, () => void reload().then(listener, failed), failed);
    },
    async close() {
      await stop?.();
      await preparing;
      await running;
    },
  };
}
