import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DiscordClock } from '../../src/discord/clock.ts';
import { Cooldown } from '../../src/discord/cooldown.ts';
import { Latency } from '../../src/discord/latency.ts';
import { madeAt } from '../../src/discord/snowflake.ts';

describe('the cooldown', () => {
  it('lets five questions through in ten seconds, and says when the sixth may come', () => {
    const cooldown = new Cooldown({ questions: 5, seconds: 10 });
    for (const second of [0, 1, 2, 3, 4]) expect(cooldown.ask('a', second * 1_000)).toBe(0);
    expect(cooldown.ask('a', 5_000)).toBe(5_000);
    expect(cooldown.ask('a', 10_000)).toBe(0);
  });

  it('counts each user apart, and no question that was turned away', () => {
    const cooldown = new Cooldown({ questions: 1, seconds: 10 });
    expect([cooldown.ask('a', 0), cooldown.ask('b', 0)]).toEqual([0, 0]);
    expect([cooldown.ask('a', 9_000), cooldown.ask('a', 10_000)]).toEqual([1_000, 0]);
  });

  it('is off with 0', () => {
    const cooldown = new Cooldown({ questions: 0, seconds: 0 });
    for (let n = 0; n < 100; n += 1) expect(cooldown.ask('a', 0)).toBe(0);
  });

  it('lets through what it may within any span and no more, whoever asks and whenever', () => {
    const asking = fc.array(fc.tuple(fc.constantFrom('a', 'b'), fc.integer({ min: 0, max: 9_000 })), {
      maxLength: 60,
    });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 6 }), asking, (questions, steps) => {
        const cooldown = new Cooldown({ questions, seconds: 10 });
        let now = 0;
        // The oracle: all that was let through, ever.
        const through: { user: string; at: number }[] = [];
        for (const [user, step] of steps) {
          now += step;
          const recent = through.filter((each) => each.user === user && each.at > now - 10_000);
          const [oldest] = recent;
          const wait = recent.length < questions ? 0 : (oldest?.at ?? 0) + 10_000 - now;
          expect(cooldown.ask(user, now)).toBe(wait);
          if (wait === 0) through.push({ user, at: now });
        }
      }),
    );
  });

  it('forgets who asked once that is of no matter', () => {
    const cooldown = new Cooldown({ questions: 5, seconds: 10 });
    for (let n = 0; n < 30_000; n += 1) cooldown.ask(`user ${n}`, n * 10);
    expect(cooldown.size).toBeLessThanOrEqual(2_001);
    cooldown.ask('the next, much later', 1e9);
    expect(cooldown.size).toBe(1);
  });
});

describe('the clock of Discord', () => {
  it('reads the time of an id', () => {
    // The example of Discord's own documentation: 2016-04-30 11:18:25.796 UTC.
    expect(madeAt('175928847299117063')).toBe(Date.parse('2016-04-30T11:18:25.796Z'));
    for (const none of ['', 'x', '-1', '1.5', '9'.repeat(21)]) expect(madeAt(none)).toBeUndefined();
  });

  it('is our own while the two differ by less than a header can tell', () => {
    const clock = new DiscordClock(() => Date.parse('2026-01-01T00:00:01.400Z'));
    clock.set('Thu, 01 Jan 2026 00:00:00 GMT');
    expect(clock.now()).toBe(Date.parse('2026-01-01T00:00:01.400Z'));
  });

  it('is set right on a machine whose clock is an hour fast, and stays as it is without a header', () => {
    const clock = new DiscordClock(() => Date.parse('2026-01-01T01:00:00.500Z'));
    clock.set('Thu, 01 Jan 2026 00:00:00 GMT');
    clock.set(null);
    expect(clock.now()).toBe(Date.parse('2026-01-01T00:00:00.500Z'));
  });

  it('is our own again once the machine’s clock has been set right', () => {
    let wall = Date.parse('2026-01-01T01:00:00.500Z');
    let monotonic = 1_000;
    const clock = new DiscordClock(
      () => wall,
      () => monotonic,
    );
    clock.set('Thu, 01 Jan 2026 00:00:00 GMT');
    monotonic += 60_000;
    wall += 60_000;
    expect(clock.now()).toBe(Date.parse('2026-01-01T00:01:00.500Z'));
    monotonic += 60_000;
    wall = Date.parse('2026-01-01T00:02:00.500Z');
    expect(clock.now()).toBe(Date.parse('2026-01-01T00:02:00.500Z'));
  });
});

describe('the latency of Discord', () => {
  it('is expected near what it has been, and above nearly all of it when it varies', () => {
    const latency = new Latency();
    expect(latency.expected).toBe(0);
    for (let n = 0; n < 100; n += 1) latency.took(100);
    expect(latency.expected).toBeCloseTo(100, 0);
    for (let n = 0; n < 100; n += 1) latency.took(n % 2 === 0 ? 100 : 900);
    expect(latency.expected).toBeGreaterThan(900);
    for (let n = 0; n < 100; n += 1) latency.took(100);
    expect(latency.expected).toBeLessThan(110);
  });
});
