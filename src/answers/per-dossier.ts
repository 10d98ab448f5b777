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
