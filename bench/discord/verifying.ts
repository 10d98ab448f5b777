/** What verifying one posted interaction costs: a floor under the http transport that the gateway does not have. */
import { generateKeyPairSync, sign } from 'node:crypto';
import { isFromDiscord, publicKeyFrom } from '../../src/discord/signature.ts';

const RUNS = 2_000;

/** Milliseconds of processor time, of a body of an interaction's size. */
export function verifying(): number {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const key = publicKeyFrom(publicKey.export({ format: 'der', type: 'spki' }).subarray(-32).toString('hex'));
  const body = Buffer.alloc(1_500, 'ب');
  const now = Date.now();
  const timestamp = String(Math.floor(now / 1_000));
  const signature = sign(null, Buffer.concat([Buffer.from(timestamp), body]), privateKey).toString('hex');
  const before = process.cpuUsage();
  for (let run = 0; run < RUNS; run += 1)
    if (!isFromDiscord(key, { signature, timestamp, body }, now))
      throw new Error('a signature does not hold');
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000 / RUNS;
}
