/** Discord's ids: milliseconds since 2015, then a counter. https://docs.discord.com/developers/reference#snowflakes */
const EPOCH = 1_420_070_400_000n;
let counter = 0n;

/** A new id, greater than every one before it within its millisecond (up to 4 million of them). */
export function snowflake(at: number = Date.now()): string {
  counter = (counter + 1n) % 4_194_304n;
  return String(((BigInt(at) - EPOCH) << 22n) | counter);
}
