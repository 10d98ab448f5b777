/** Choosing the best of many without sorting them all. */

/** How finely scores are told apart before they are compared. */
const STEPS = 512;

const counts = new Uint32Array(STEPS);

/**
 * The places of the `n` highest scores, none of them negative, in no order; of equal scores that of the lower key.
 * Scores are counted by steps; only those of the step where the n-th falls are sorted.
 */
export function best(keys: Uint32Array, scores: Float64Array, n: number): number[] {
  if (scores.length <= n) return Array.from(scores, (_, place) => place);
  let most = 0;
  for (const score of scores) if (score > most) most = score;
  const stepOf = (score: number): number => (most === 0 ? 0 : Math.floor((score / most) * (STEPS - 1)));
  counts.fill(0);
  for (const score of scores) {
    const step = stepOf(score);
    counts[step] = (counts[step] ?? 0) + 1;
  }
  let edge = STEPS - 1;
  let above = 0;
  for (; edge > 0 && above + (counts[edge] ?? 0) < n; edge--) above += counts[edge] ?? 0;
  const found: number[] = [];
  const onEdge: number[] = [];
  for (let place = 0; place < scores.length; place++) {
    const step = stepOf(scores[place] ?? 0);
    if (step > edge) found.push(place);
    else if (step === edge) onEdge.push(place);
  }
  onEdge.sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || (keys[a] ?? 0) - (keys[b] ?? 0));
  for (let at = 0; found.length < n; at++) found.push(onEdge[at] ?? 0);
  return found;
}
