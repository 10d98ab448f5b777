/** Tables: lists by key, and rows of numbers that grow. */

/** Adds to the list of a key. */
export function push<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}

/** Stems or words looked at in a step of building: a few milliseconds. */
export const STEP = 500;

/** The same numbers with room for more. */
export function grown(numbers: Uint16Array, size: number): Uint16Array<ArrayBuffer>;
export function grown(numbers: Uint32Array, size: number): Uint32Array<ArrayBuffer>;
export function grown(numbers: Uint16Array | Uint32Array, size: number): Uint16Array | Uint32Array {
  const more = numbers instanceof Uint16Array ? new Uint16Array(size) : new Uint32Array(size);
  more.set(numbers);
  return more;
}
