/** Groups items by a key, keys in the order they first occur. */
export function groupBy<K, T>(items: Iterable<T>, keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}

/** Remembers what `make` made of a dossier for as long as that dossier lives. */
export function perDossier<D extends object, T>(make: (dossier: D) => T): (dossier: D) => T {
  const made = new WeakMap<D, T>();
  return (dossier) => {
    const known = made.get(dossier);
    if (known !== undefined) return known;
    const value = make(dossier);
    made.set(dossier, value);
    return value;
  };
}
