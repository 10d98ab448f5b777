/** Messages: what someone asks the bot by mentioning it or writing to it directly, if anything. */
import type { APIMessage } from 'discord-api-types/v10';
import { fold } from '../arabic/fold.ts';
import { tokenize } from '../arabic/tokens.ts';

/** What a message asks. `text` is '' when it has no question that can be read; then `hint` says what would help. */
export interface Asked {
  readonly text: string;
  readonly hint: 'ask' | 'messageCommand';
}

/** Discord adds where a message came from when it delivers one; absent in direct messages. */
type DeliveredMessage = APIMessage & { readonly guild_id?: string };

const words = (list: string): ReadonlySet<string> => new Set(list.split(' ').map(fold));

/** Words that ask wherever they stand: formal, dialect and English. */
const ASKING = words(
  'ماذا متي اين كيف لماذا هل شو ليش مين امتي فين ازاي وش وين شنو منو شكون علاش شحال who what when where why how which',
);
/** Words that ask at the beginning only: «من دعا…؟», but «شكراً من القلب». */
const ASKING_FIRST = words('ما من كم لم اي ايه did does is are was were can tell');

/** What a message asks the bot; null when it does not ask it anything. */
export function askedIn(message: DeliveredMessage, botId: string): Asked | null {
  if (message.author.bot === true || message.webhook_id !== undefined || message.author.id === botId)
    return null;
  const direct = message.guild_id === undefined;
  const called = mention(botId).test(message.content);
  const repliesToBot = message.referenced_message?.author.id === botId;
  const pinged = called || message.mentions.some(({ id }) => id === botId);
  if (!direct && !pinged) return null;
  const text = textOf(message);
  // a reply to the bot pings it by itself: «شكراً» wants no answer
  if (!direct && !called && repliesToBot && !asks(text)) return null;
  if (text !== '') return { text, hint: 'ask' };
  const referenced = message.referenced_message;
  if (referenced === undefined || referenced === null || repliesToBot) return { text: '', hint: 'ask' };
  return { text: textOf(referenced), hint: 'messageCommand' };
}

const mention = (id: string): RegExp => new RegExp(`<@!?${id.replaceAll(/\D/g, '')}>`);

/** What of a message holds text. */
type Texts = Pick<APIMessage, 'content'> & Partial<Pick<APIMessage, 'embeds' | 'message_snapshots'>>;

/**
 * The text of a message as one searches for it: what was written, else what was forwarded, else what its embeds say;
 * without mentions, channels and emoji, at most 2000 characters. '' when it has none, or Discord keeps it from the bot.
 */
export function textOf(message: Texts | undefined): string {
  const forwarded = message?.message_snapshots?.map((snapshot) => snapshot.message.content) ?? [];
  const embedded = message?.embeds?.flatMap(({ title, description }) => [title, description]) ?? [];
  for (const parts of [[message?.content], forwarded, embedded]) {
    const text = wellFormed(parts.filter((part) => typeof part === 'string').join(' '))
      .replaceAll(/<(?:@[!&]?|#|a?:\w+:|\/[^:>]+:)\d+>/g, ' ')
      .replaceAll(/\s+/g, ' ')
      .trim();
    if (text !== '') return text.slice(0, 2000);
  }
  return '';
}

/** Without halves of surrogate pairs, which no JSON of Discord takes. */
export const wellFormed = (text: string): string => text.replaceAll(/\p{Surrogate}/gu, '');

/** True when a text asks something: by its mark or by a word that asks, also after «و» or «ف». */
export function asks(text: string): boolean {
  if (/[?؟]/.test(text)) return true;
  return tokenize(text).some(({ text: word }, place) =>
    [word, word.replace(/^[وف]/, '')].some(
      (form) => ASKING.has(form) || (place === 0 && ASKING_FIRST.has(form)),
    ),
  );
}
