/** The message box. Typing `/` lists the commands; choosing one turns the box into its options. */
import type { Bot } from '../protocol.ts';
import { CommandForm } from './command-form.ts';
import { type SlashDeclared, slashCommands } from './commands.ts';
import type { GivenOption } from './discord.ts';
import { button, byId, el } from './dom.ts';
import type { Shown } from './message.ts';
import { Popup } from './popup.ts';
import { word } from './words.ts';

export interface ComposerActs {
  say(text: string, reference: Shown | undefined): void;
  run(command: SlashDeclared, options: readonly GivenOption[]): void;
  /** Completions of the option in focus. */
  complete(
    command: SlashDeclared,
    options: readonly GivenOption[],
  ): Promise<readonly { name: string; value: string }[]>;
}

export class Composer {
  readonly #form = byId('composer') as HTMLFormElement;
  readonly #replying = byId('replying');
  readonly #popup = new Popup();
  readonly #commands: readonly SlashDeclared[];
  readonly #acts: ComposerActs;
  readonly #box: HTMLTextAreaElement;
  #command: CommandForm | undefined;
  #reference: Shown | undefined;

  constructor(bot: Bot, acts: ComposerActs) {
    this.#commands = slashCommands(bot.commands);
    this.#acts = acts;
    this.#box = el('textarea', {
      rows: 1,
      id: 'box',
      maxlength: 2000,
      dir: 'auto',
      'aria-autocomplete': 'list',
    });
    this.#box.addEventListener('input', () => this.#typed());
    this.#box.addEventListener('keydown', (event) => this.#key(event));
    this.#box.addEventListener('blur', () => this.#popup.close());
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#submit();
    });
    this.redraw();
  }

  /** Draws the box anew, in the language the page has now. */
  redraw(): void {
    this.#popup.close();
    this.#box.placeholder = word('messageBox');
    this.#box.setAttribute('aria-label', word('messageBox'));
    const send = el('button', {
      type: 'submit',
      class: 'send',
      'aria-label': word('send'),
      title: word('send'),
    });
    this.#form.replaceChildren(this.#command?.view ?? this.#box, send);
    this.#drawReplying();
  }

  /** The next message answers this one. */
  replyTo(message: Shown | undefined): void {
    this.#reference = message;
    this.#drawReplying();
    if (message !== undefined) this.#box.focus();
  }

  #drawReplying(): void {
    const { author } = this.#reference ?? {};
    this.#replying.hidden = author === undefined;
    this.#replying.replaceChildren(
      el('span', {}, word('replyingTo', { user: author?.name ?? '' })),
      button('✕', { 'aria-label': word('cancel') }, () => this.replyTo(undefined)),
    );
  }

  #typed(): void {
    const { value } = this.#box;
    const [, name = '', after] = /^\/([^\s/]*)( )?/.exec(value) ?? [];
    if (!value.startsWith('/')) {
      this.#popup.close();
      return;
    }
    const exact = this.#commands.find((command) => command.name === name);
    if (exact !== undefined && after !== undefined) {
      this.#choose(exact, value.slice(name.length + 2));
      return;
    }
    // Discord too finds a command by a part of its name or of what it says of itself
    const rank = ({ name: other, description }: SlashDeclared): number =>
      other.startsWith(name) ? 0 : other.includes(name) ? 1 : description.includes(name) ? 2 : 3;
    const fitting = /\s/.test(value)
      ? []
      : this.#commands.filter((command) => rank(command) < 3).sort((a, b) => rank(a) - rank(b));
    this.#popup.show(
      this.#box,
      fitting.length === 0 ? '' : word('commands'),
      '',
      fitting.map((command) => ({
        label: `/${command.name}`,
        detail: command.description,
        pick: () => this.#choose(command, ''),
      })),
    );
  }

  #key(event: KeyboardEvent): void {
    if (this.#popup.key(event) || event.isComposing) return;
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      this.#submit();
    } else if (event.key === 'Escape') this.replyTo(undefined);
  }

  #choose(command: SlashDeclared, first: string): void {
    this.#box.value = '';
    this.#command = new CommandForm(command, this.#popup, {
      leave: (text) => this.#leave(text),
      submit: () => this.#submit(),
      complete: (options) => this.#acts.complete(command, options),
    });
    this.redraw();
    this.#command.begin(first);
  }

  /** Back from a command to plain text. */
  #leave(text: string): void {
    this.#command = undefined;
    this.redraw();
    this.#box.value = text;
    this.#box.focus();
    this.#typed();
  }

  #submit(): void {
    if (this.#command !== undefined) {
      const given = this.#command.given();
      if (given === undefined) return;
      const { command } = this.#command;
      this.#leave('');
      this.#acts.run(command, given);
      return;
    }
    const text = this.#box.value.trim();
    if (text === '') return;
    const reference = this.#reference;
    this.#leave('');
    this.replyTo(undefined);
    this.#acts.say(text, reference);
  }
}
