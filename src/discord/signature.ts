/** Verifies that a posted interaction comes from Discord. https://docs.discord.com/developers/interactions/overview#setting-up-an-endpoint-validating-security-request-headers */
import { createPublicKey, type KeyObject, verify } from 'node:crypto';

/** What stands before the 32 bytes of an Ed25519 key in its DER form. */
const DER_PREFIX = Buffer.from('302a300506032b6570032100', 'hex');

/** Older posts could have been recorded by someone and sent again. */
const FRESH_MS = 5 * 60_000;

/** Discord's key, from the 64 hexadecimal digits of the developer portal. Throws when they are none. */
export const publicKeyFrom = (hex: string): KeyObject =>
  createPublicKey({
    key: Buffer.concat([DER_PREFIX, Buffer.from(hex, 'hex')]),
    format: 'der',
    type: 'spki',
  });

export interface Signed {
  /** `X-Signature-Ed25519`, hexadecimal. */
  readonly signature: string | undefined;
  /** `X-Signature-Timestamp`, seconds since 1970. */
  readonly timestamp: string | undefined;
  readonly body: Uint8Array;
}

/** True for a body that Discord signed within the last five minutes. Nothing of the body is parsed. */
export function isFromDiscord(key: KeyObject, { signature, timestamp, body }: Signed, now: number): boolean {
  if (signature === undefined || timestamp === undefined) return false;
  if (!/^[\da-f]{128}$/i.test(signature) || !/^\d{1,12}$/.test(timestamp)) return false;
  if (Math.abs(now - Number(timestamp) * 1_000) > FRESH_MS) return false;
  return verify(null, Buffer.concat([Buffer.from(timestamp), body]), key, Buffer.from(signature, 'hex'));
}
