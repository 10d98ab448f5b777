/** Edit distance, for misspelt words. */

/**
 * The number of letters to change, drop, add, or swap with their neighbour to make `b` of `a` (optimal string
 * alignment), or `limit + 1` as soon as it is known to exceed `limit`.
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(
        (previous[j] ?? limit) + 1,
        (row[j - 1] ?? limit) + 1,
        (previous[j - 1] ?? limit) + (same ? 0 : 1),
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? limit) + 1);
      row.push(cost);
      least = Math.min(least, cost);
    }
    if (least > limit) return limit + 1;
    before = previous;
    previous = row;
  }
  return Math.min(previous[b.length] ?? limit + 1, limit + 1);
}

/** True when one letter is to change, drop, add, or swap with its neighbour: `editDistance(a, b, 1) === 1`. */
export function isOneApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a === b) return false;
  let from = 0;
  while (from < a.length && a[from] === b[from]) from++;
  // all that follows the letter must be the same again
  const same = (atA: number, atB: number): boolean =>
    a.length - atA === b.length - atB && a.endsWith(b.slice(atB));
  if (a.length > b.length) return same(from + 1, from);
  if (a.length < b.length) return same(from, from + 1);
  return (
    same(from + 1, from + 1) ||
    (a[from] === b[from + 1] && a[from + 1] === b[from] && same(from + 2, from + 2))
  );
}
