/** Discord's ids tell when they were made. https://docs.discord.com/developers/reference#snowflakes */

/** 2015-01-01, in milliseconds since 1970. */
const DISCORD_EPOCH = 1_420_070_400_000;
/** The time stands above the lowest 22 bits. */
const TIME_UNIT = 2 ** 22;

/** When an id was made, in milliseconds since 1970 by Discord's clock; undefined for what is no id. */
export const madeAt = (id: string): number | undefined =>
  // A double holds the time exactly enough: what it loses of 64 bits lies below the 22 that are cut off.
  /^\d{1,20}$/.test(id) ? Math.floor(Number(id) / TIME_UNIT) + DISCORD_EPOCH : undefined;
