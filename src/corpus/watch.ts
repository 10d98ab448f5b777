/** Watching the corpus folder: says when its files have changed, once they have come to rest. */
import { watch } from 'chokidar';

/** How long a folder must be quiet before it is read again, in milliseconds: editors and copies write in several steps. */
const QUIET = 150;

/** Stops watching. */
export type StopWatching = () => Promise<void>;

/**
 * Calls `changed` after files in `folder` were added, changed or removed, and `failed` when watching itself fails
 * (the system's limit of watched files, say). Resolves once changes are noticed.
 */
export async function watchFolder(
  folder: string,
  changed: () => void,
  failed: (error: Error) => void,
): Promise<StopWatching> {
  const watcher = watch(folder, {
    depth: 0,
    ignoreInitial: true,
    awaitWriteFinish: { stabilityThreshold: QUIET, pollInterval: 50 },
  });
  let timer: NodeJS.Timeout | undefined;
  watcher.on('all', () => {
    clearTimeout(timer);
    timer = setTimeout(changed, QUIET);
  });
  watcher.on('error', (error) => failed(error instanceof Error ? error : new Error(String(error))));
  await new Promise<void>((resolve) => watcher.once('ready', resolve));
  return async () => {
    clearTimeout(timer);
    await watcher.close();
  };
}
