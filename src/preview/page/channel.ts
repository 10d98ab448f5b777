/** The channel: its messages, and what the bot's answers do to them. */
import type { APIInteraction, APIInteractionResponse } from 'discord-api-types/v10';
import type { AttachedFile, Bot } from '../protocol.ts';
import type { ShownFile } from './components.ts';
import type { Base } from './direction.ts';
import {
  apiMessage,
  type Body,
  componentInteraction,
  FLAG,
  PEOPLE,
  type Person,
  RESPONSE,
  snowflake,
} from './discord.ts';
import { byId } from './dom.ts';
import { type MessageActs, messageView, type Shown } from './message.ts';
import { sendInteraction, sendMessage } from './server.ts';
import { word } from './words.ts';

/** What else than its JSON is known of a message that the bot is about to send. */
type About = Pick<Shown, 'used' | 'reference' | 'question'>;

/** The most messages kept; older ones go. */
const MOST = 200;

export class Channel {
  /** Who acts. */
  person: Person = PEOPLE[0] as Person;
  base: Base = 'line';
  readonly #bot: Bot;
  readonly #rawi: Person;
  readonly #log: HTMLElement;
  readonly #acts: Omit<MessageActs, 'press' | 'dismiss'>;
  readonly #names: ReadonlyMap<string, string>;
  readonly #views = new Map<string, HTMLElement>();
  #messages: Shown[] = [];

  constructor(bot: Bot, log: HTMLElement, acts: Omit<MessageActs, 'press' | 'dismiss'>) {
    this.#bot = bot;
    this.#rawi = { id: bot.id, name: bot.language === 'ar' ? 'راوي' : 'Rawi', permissions: '0' };
    this.#log = log;
    this.#acts = acts;
    this.#names = new Map([this.#rawi, ...PEOPLE].map(({ id, name }) => [id, name]));
  }

  /** A message of someone, which stands for one that mentions the bot. */
  async say(text: string, reference?: Shown): Promise<void> {
    const own = text.replace(/^@(?:rawi|راوي)(?=\s|$)\s*/i, '');
    const message = this.#add({
      ...this.#empty(),
      content: `<@${this.#bot.id}> ${own}`.trim(),
      author: this.person,
      byBot: false,
      reference,
    });
    const sent = apiMessage(message, this.#bot.id);
    const answer = await this.#heard(sendMessage(sent));
    if (answer === undefined) return;
    if (answer.fault !== undefined) this.#notice(`${word('faultHere')}: ${answer.fault}`);
    if (answer.message === null) return this.#notice(word('notAsked'));
    const { content, flags, components, attachments } = answer.message as Partial<Body>;
    this.#add({
      ...this.#empty(),
      content: content ?? '',
      flags: flags ?? 0,
      components: components ?? [],
      attachments: attachments ?? [],
      files: filesOf(answer.files),
      reference: message,
      question: { text: own === '' ? (reference?.content ?? '') : own },
      exchange: { sent, received: answer.message },
    });
  }

  /** Sends an interaction and does what the bot answers; `origin` is the message it came from. */
  async interact(interaction: APIInteraction, about: About, origin?: Shown): Promise<void> {
    const answer = await this.#heard(sendInteraction(interaction));
    if (answer === undefined) return;
    if (answer.fault !== undefined) this.#notice(`${word('faultHere')}: ${answer.fault}`);
    const { response } = answer;
    if (response === null) return this.#notice(word('noAnswer'));
    const exchange = { sent: interaction, received: response };
    this.#apply(response, { ...about, exchange, files: filesOf(answer.files) }, origin);
    if (answer.delete && origin !== undefined) this.remove(origin);
  }

  #apply(
    response: APIInteractionResponse,
    about: About & Pick<Shown, 'exchange' | 'files'>,
    origin: Shown | undefined,
  ): void {
    const type: number = response.type;
    const data = ('data' in response ? response.data : {}) as Partial<Body>;
    if (type === RESPONSE.deferredUpdate) return;
    if (type === RESPONSE.update && origin !== undefined) {
      const { content, components, flags, attachments } = data;
      this.#replace({
        ...origin,
        content: content ?? origin.content,
        components: components ?? origin.components,
        flags: (flags ?? origin.flags) | (origin.flags & FLAG.ephemeral),
        attachments: attachments ?? origin.attachments,
        files: attachments === undefined ? origin.files : about.files,
        exchange: about.exchange,
        edited: (origin.flags & FLAG.ephemeral) === 0,
      });
      return;
    }
    if (type !== RESPONSE.message) {
      this.#notice(`${word('notDrawn')} (response ${type})`);
      return;
    }
    const flags = data.flags ?? 0;
    this.#add({
      ...this.#empty(),
      ...about,
      content: data.content ?? '',
      flags,
      components: data.components ?? [],
      attachments: data.attachments ?? [],
      visibleTo: (flags & FLAG.ephemeral) === 0 ? undefined : this.person.id,
    });
  }

  /** Acts as someone else, who does not see what is private to others. */
  actAs(person: Person): void {
    this.person = person;
    this.redraw();
  }

  redraw(): void {
    this.#log.replaceChildren();
    this.#views.clear();
    for (const message of this.#messages) if (this.#sees(message)) this.#draw(message);
  }

  remove(message: Shown): void {
    this.#messages = this.#messages.filter(({ id }) => id !== message.id);
    this.#views.get(message.id)?.remove();
    this.#views.delete(message.id);
    for (const { url } of message.files) URL.revokeObjectURL(url);
  }

  #press(message: Shown) {
    return (pressed: Parameters<ReturnType<MessageActs['press']>>[0]): void => {
      const interaction = componentInteraction(message, pressed, this.person, this.#bot.id);
      void this.interact(interaction, { reference: message, question: message.question }, message);
    };
  }

  /** What the server answers; undefined when it is gone, which the channel then says. */
  async #heard<T>(answer: Promise<T>): Promise<T | undefined> {
    try {
      return await answer;
    } catch (error) {
      this.#notice(`${error instanceof TypeError ? word('noServer') : word('noAnswer')} (${String(error)})`);
      return undefined;
    }
  }

  #notice(text: string): void {
    this.#add({ ...this.#empty(), content: text.replaceAll(/[\\*_~`|<>]/g, '\\$&'), notice: true });
  }

  #empty(): Shown {
    return {
      id: snowflake(),
      author: this.#rawi,
      byBot: true,
      timestamp: new Date().toISOString(),
      content: '',
      flags: 0,
      components: [],
      attachments: [],
      files: [],
      edited: false,
    };
  }

  #sees = ({ visibleTo }: Shown): boolean => visibleTo === undefined || visibleTo === this.person.id;

  #add(message: Shown): Shown {
    this.#messages.push(message);
    for (const old of this.#messages.slice(0, -MOST)) this.remove(old);
    this.#draw(message);
    byId('scroll').scrollTo({ top: 0 });
    return message;
  }

  #replace(message: Shown): void {
    this.#messages = this.#messages.map((other) => (other.id === message.id ? message : other));
    const before = this.#views.get(message.id);
    if (before === undefined) return;
    const focused = before.contains(document.activeElement);
    const view = this.#view(message);
    before.replaceWith(view);
    // whoever pressed a button goes on from this message
    if (focused) view.focus({ preventScroll: true });
  }

  #draw(message: Shown): void {
    this.#log.append(this.#view(message));
  }

  #view(message: Shown): HTMLElement {
    const view = messageView(message, this.#names, this.base, {
      ...this.#acts,
      press: (pressed) => this.#press(pressed),
      dismiss: (dismissed) => this.remove(dismissed),
    });
    this.#views.set(message.id, view);
    return view;
  }
}

function filesOf(files: readonly AttachedFile[]): ShownFile[] {
  return files.map(({ name, contentType, base64 }) => {
    const data = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    const url = URL.createObjectURL(new Blob([data], { type: contentType }));
    return { name, contentType, size: data.length, url };
  });
}
