/** Lists of numbers by key, as the tables of the collection's stems are. */

/** Adds to the list of a key. */
export function push<K>(lists: Map<K, number[]>, key: K, value: number): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}

/** Stems or words looked at in a step of building: a few milliseconds. */
export const STEP = 500;
