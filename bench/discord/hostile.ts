/** Hostile input in thousands, against the bot as a process, every reply checked as Discord would. */
import fc from 'fast-check';
import { hostileBody, hostileInteraction, hostileText } from '../../test/discord/hostile.ts';
import { notifying } from '../../test/discord-server/conformance-messages.ts';
import type { Asked } from '../../test/discord-server/interactions.ts';
import { answers, open } from './costs.ts';

export interface HostileResult {
  readonly answered: number;
  /** What Discord would have refused. */
  readonly complaints: readonly string[];
  readonly mentions: number;
  /** Tokens in what the bot printed. */
  readonly secrets: number;
  /** Answers to posted bodies that are no proper refusal. */
  readonly wrongStatus: number;
}

/** So many at once, so that none is dropped. */
const BATCH = 50;

/** A third each of interactions, messages and posted bodies. Throws when a bot no longer answers. */
export async function hostile(runs: number, seed: number): Promise<HostileResult> {
  const share = Math.ceil(runs / 3);
  const gateway = await overGateway(share, seed);
  const posted = await overHttp(share, seed);
  return { ...gateway, ...posted };
}

async function overGateway(share: number, seed: number): Promise<Omit<HostileResult, 'wrongStatus'>> {
  const { discord, bot, close } = await open('rawi', ['كم عدد القتلى؟'], 'gateway', { check: true });
  const asked: Asked[] = [];
  try {
    const interactions = fc.sample(hostileInteraction, { numRuns: share, seed });
    const texts = fc.sample(hostileText, { numRuns: share, seed });
    for (let done = 0; done < share; done += BATCH) {
      for (const { type, data, more } of interactions.slice(done, done + BATCH))
        asked.push(discord.raw(type, data, more));
      for (const text of texts.slice(done, done + BATCH)) discord.say(`@rawi ${text}`, { in: 'dm' });
      await answers(discord, 'كم عدد القتلى؟');
    }
  } finally {
    await close();
  }
  const output = bot.output();
  const tokens = [discord.token, ...asked.map(({ token }) => token)].filter((token) => token !== '');
  const replies = asked.flatMap(({ acknowledgement }) =>
    acknowledgement === null ? [] : [acknowledgement.data],
  );
  return {
    answered:
      replies.length +
      [...discord.messages.all.values()].filter(
        (message) => 'message_reference' in message && message.author.id === discord.world.bot.id,
      ).length,
    complaints: discord.complaints,
    mentions: [...replies.map(notifying), ...discord.messages.pings.values()].flat().length,
    secrets: tokens.filter((token) => output.includes(token)).length,
  };
}

async function overHttp(share: number, seed: number): Promise<{ wrongStatus: number }> {
  const { discord, close } = await open('rawi', ['كم عدد القتلى؟'], 'http', { check: true });
  let wrongStatus = 0;
  try {
    for (const [place, body] of fc.sample(hostileBody, { numRuns: share, seed }).entries()) {
      const timestamp = String(Math.floor(Date.now() / 1_000));
      const signed = place % 2 === 0;
      const { status } = await fetch(discord.interactionsUrl ?? '', {
        method: 'POST',
        body,
        headers: {
          'x-signature-timestamp': timestamp,
          'x-signature-ed25519': discord.sign(timestamp, signed ? body : `${body} `),
        },
      });
      if (!(signed ? [200, 400, 503] : [401]).includes(status)) wrongStatus += 1;
    }
    await answers(discord, 'كم عدد القتلى؟');
  } finally {
    await close();
  }
  return { wrongStatus };
}
