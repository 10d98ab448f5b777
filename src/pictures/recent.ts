/** Keeps the last few results of costly work, by key: the least recently used goes first. */

/** Returns what `make` gave for `key` before, or makes it; calls for one key at one time share the work. A failure is not kept. */
export type Recent<T> = (key: string, make: () => Promise<T>) => Promise<T>;

/** Keeps at most `size` results. */
export function keepRecent<T>(size: number): Recent<T> {
  const kept = new Map<string, Promise<T>>();
  return (key, make) => {
    const made = kept.get(key) ?? make();
    kept.delete(key);
    kept.set(key, made);
    made.catch(() => kept.get(key) === made && kept.delete(key));
    const [oldest] = kept.keys();
    if (kept.size > size && oldest !== undefined) kept.delete(oldest);
    return made;
  };
}
