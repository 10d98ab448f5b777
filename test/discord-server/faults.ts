/** Faults of the network and of Discord's REST, drawn from a seed so that a run can be repeated. */

/** Numbers in [0, 1), the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** How often, of all requests, each fault strikes (0 to 1). */
export interface FaultRates {
  /** 500, 502 or 503, the request not carried out. */
  readonly error?: number;
  /** Carried out, but the answer is a 502. */
  readonly lostAnswer?: number;
  /** The connection is reset before anything is done. */
  readonly reset?: number;
  /** 429 with a short `retry_after`. */
  readonly rateLimited?: number;
  /** Answered late by up to `slowMs`. */
  readonly slow?: number;
  readonly slowMs?: number;
}

export type Fault =
  | { readonly kind: 'none' | 'lostAnswer' | 'reset' }
  | { readonly kind: 'error'; readonly status: number }
  | { readonly kind: 'rateLimited'; readonly retryAfter: number }
  | { readonly kind: 'slow'; readonly ms: number };

/** Draws the fault that strikes the next request. */
export function drawFault(rates: FaultRates, random: () => number): Fault {
  const { error = 0, lostAnswer = 0, reset = 0, rateLimited = 0, slow = 0, slowMs = 0 } = rates;
  let draw = random();
  const strikes = (rate: number): boolean => {
    draw -= rate;
    return draw < 0;
  };
  if (strikes(error)) return { kind: 'error', status: [500, 502, 503][Math.floor(random() * 3)] ?? 500 };
  if (strikes(lostAnswer)) return { kind: 'lostAnswer' };
  if (strikes(reset)) return { kind: 'reset' };
  if (strikes(rateLimited)) return { kind: 'rateLimited', retryAfter: 0.1 + random() * 0.2 };
  if (strikes(slow)) return { kind: 'slow', ms: Math.round(random() * slowMs) };
  return { kind: 'none' };
}
