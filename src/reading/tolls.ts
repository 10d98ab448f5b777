/** Tolls in a text: how many people were killed, wounded, missing, displaced, evacuated, captured. */
import type { Claim, NumberReading, Toll } from './types.ts';

/** The tolls of `text`; each takes its claimant from the claim around it. */
export function readTolls(
  _text: string,
  _numbers: readonly NumberReading[],
  _claims: readonly Claim[],
): Toll[] {
  return [];
}
