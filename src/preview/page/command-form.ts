/** A command being typed: its name and a field for each option, as in Discord's message box. */
import type { Option, SlashDeclared } from './commands.ts';
import { type GivenOption, OPTION } from './discord.ts';
import { div, el } from './dom.ts';
import type { Choice, Popup } from './popup.ts';
import { word } from './words.ts';

export interface CommandFormActs {
  /** The command is given up; `text` goes back into the message box. */
  leave(text: string): void;
  submit(): void;
  complete(options: readonly GivenOption[]): Promise<readonly { name: string; value: string }[]>;
}

/** How long typing must rest before completions are asked for, in milliseconds. */
const REST = 120;

interface Field {
  readonly option: Option;
  readonly view: HTMLElement;
  readonly input: HTMLInputElement;
  /** What was picked from the list, while the text is still its label. */
  picked: { readonly label: string; readonly value: string } | undefined;
}

export class CommandForm {
  readonly command: SlashDeclared;
  readonly view: HTMLElement;
  readonly #popup: Popup;
  readonly #acts: CommandFormActs;
  /** Where further options are added. */
  readonly #tail: HTMLInputElement;
  #fields: Field[] = [];
  #asked = 0;
  #timer: number | undefined;

  constructor(command: SlashDeclared, popup: Popup, acts: CommandFormActs) {
    this.command = command;
    this.#popup = popup;
    this.#acts = acts;
    this.#tail = comboBox(word('more'), 'tail');
    this.#tail.addEventListener('focus', () => this.#listOptions());
    this.#tail.addEventListener('input', () => this.#listOptions());
    this.#tail.addEventListener('blur', () => popup.close());
    this.#tail.addEventListener('keydown', (event) => this.#tailKey(event));
    this.view = div(
      'command-form',
      el('span', { class: 'command-name', dir: 'auto' }, `/${command.name}`),
      this.#tail,
    );
    for (const option of command.options) if (option.required) this.#add(option);
    this.#drawTail();
  }

  /** Puts `text` into the first field and goes there. */
  begin(text: string): void {
    const [first] = this.#fields;
    if (first !== undefined) first.input.value = text;
    (first?.input ?? this.#tail).focus();
  }

  /** The options as given; undefined when something is missing or wrong, which is then shown. */
  given(): GivenOption[] | undefined {
    const wrong = this.#fields.find((field) => this.#complaint(field) !== undefined);
    if (wrong !== undefined) {
      wrong.view.classList.add('wrong');
      wrong.input.setAttribute('aria-invalid', 'true');
      wrong.input.focus();
      this.#popup.show(wrong.input, wrong.option.name, this.#complaint(wrong) ?? '', this.#fixed(wrong));
      return undefined;
    }
    return this.#fields.filter(({ input }) => input.value !== '').map((field) => this.#valueOf(field));
  }

  #complaint(field: Field): string | undefined {
    const { option, input } = field;
    const text = input.value.trim();
    if (text === '') return option.required ? word('required') : undefined;
    const choices = fixedChoices(option);
    if (choices === undefined) return undefined;
    return choices.some(({ name }) => name === text) ? undefined : word('choose');
  }

  #valueOf({ option, input, picked }: Field): GivenOption {
    const text = picked?.value ?? input.value;
    const fixed = fixedChoices(option)?.find(({ name }) => name === input.value.trim())?.value ?? text;
    const type: number = option.type;
    const value = type === OPTION.flag ? fixed === 'true' : type === OPTION.text ? fixed : Number(fixed);
    return { name: option.name, type, value };
  }

  #add(option: Option): Field {
    const input = comboBox(option.name, 'value');
    if ('max_length' in option && option.max_length !== undefined) input.maxLength = option.max_length;
    const name = el('span', { class: 'option-name', dir: 'auto' }, option.name);
    const view = el('label', { class: 'option' }, name, input);
    const field: Field = { option, view, input, picked: undefined };
    input.addEventListener('focus', () => this.#help(field));
    input.addEventListener('input', () => {
      field.picked = undefined;
      view.classList.remove('wrong');
      input.removeAttribute('aria-invalid');
      this.#help(field);
    });
    input.addEventListener('blur', () => {
      window.clearTimeout(this.#timer);
      this.#asked++;
      this.#popup.close();
    });
    input.addEventListener('keydown', (event) => this.#key(event, field));
    this.#fields.push(field);
    this.#tail.before(view);
    this.#drawTail();
    return field;
  }

  #remove(field: Field): void {
    const at = this.#fields.indexOf(field);
    this.#fields = this.#fields.filter((other) => other !== field);
    field.view.remove();
    this.#drawTail();
    (this.#fields[at - 1]?.input ?? this.#fields[0]?.input ?? this.#tail).focus();
  }

  /** What may be given for a field: its fixed choices, or completions from the bot. */
  #help(field: Field): void {
    const { option, input } = field;
    window.clearTimeout(this.#timer);
    const asked = ++this.#asked;
    const autocomplete = 'autocomplete' in option && option.autocomplete === true;
    // what was listed for less text must not be taken for this one
    if (autocomplete && this.#popup.open) this.#popup.activate(-1);
    else this.#popup.show(input, option.name, option.description, this.#fixed(field));
    if (!autocomplete) return;
    this.#timer = window.setTimeout(async () => {
      const others = this.#fields.filter((other) => other !== field && other.input.value !== '');
      const focused = { name: option.name, type: option.type, value: input.value, focused: true as const };
      const found = await this.#acts.complete([...others.map((other) => this.#valueOf(other)), focused]);
      // an answer that comes late is about what is no longer typed
      if (asked !== this.#asked) return;
      const choices = found.map(({ name, value }) => ({
        label: name,
        pick: () => this.#pick(field, name, value),
      }));
      this.#popup.show(input, option.name, option.description, choices);
    }, REST);
  }

  #fixed(field: Field): Choice[] {
    const typed = field.input.value.trim().toLowerCase();
    const all = fixedChoices(field.option) ?? [];
    const exact = all.some(({ name }) => name.toLowerCase() === typed);
    return all
      .filter(({ name }) => exact || name.toLowerCase().includes(typed))
      .map(({ name, value }) => ({ label: name, pick: () => this.#pick(field, name, value) }));
  }

  #pick(field: Field, label: string, value: string): void {
    this.#asked++;
    field.input.value = label;
    field.picked = { label, value };
    field.view.classList.remove('wrong');
    field.input.removeAttribute('aria-invalid');
    this.#popup.close();
    field.input.focus();
  }

  #key(event: KeyboardEvent, field: Field): void {
    if (this.#popup.key(event) || event.isComposing) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      this.#acts.submit();
    } else if (event.key === 'Escape') this.#acts.leave('');
    else if (event.key === 'Backspace' && field.input.value === '') {
      event.preventDefault();
      if (field.option.required !== true) this.#remove(field);
      else if (field === this.#fields[0]) this.#acts.leave(`/${this.command.name}`);
      else this.#fields[this.#fields.indexOf(field) - 1]?.input.focus();
    }
  }

  #missing(): Option[] {
    return this.command.options.filter((option) => !this.#fields.some((field) => field.option === option));
  }

  #drawTail(): void {
    const missing = this.#missing().length;
    // it stays where no option is left: something has to take the Enter that sends
    this.#tail.readOnly = missing === 0;
    this.#tail.placeholder = missing === 0 ? '' : `+${missing}`;
    this.#tail.title = word('more');
  }

  #listOptions(): void {
    const typed = this.#tail.value.trim();
    const choices = this.#missing()
      .filter(({ name }) => name.includes(typed))
      .map((option) => ({
        label: option.name,
        detail: option.description,
        pick: () => {
          this.#tail.value = '';
          this.#add(option).input.focus();
        },
      }));
    this.#popup.show(this.#tail, word('options'), '', choices, this.#tail.value === '' ? -1 : 0);
  }

  #tailKey(event: KeyboardEvent): void {
    if (this.#popup.key(event) || event.isComposing) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      this.#acts.submit();
    } else if (event.key === 'Escape') this.#acts.leave('');
    else if (event.key === 'Backspace' && this.#tail.value === '') {
      event.preventDefault();
      const last = this.#fields.at(-1);
      if (last === undefined) this.#acts.leave(`/${this.command.name}`);
      else last.input.focus();
    }
  }
}

/** The choices that an option is limited to. */
function fixedChoices(option: Option): { name: string; value: string }[] | undefined {
  const type: number = option.type;
  if (type === OPTION.flag)
    return [
      { name: word('yes'), value: 'true' },
      { name: word('no'), value: 'false' },
    ];
  if (!('choices' in option) || option.choices === undefined) return undefined;
  return option.choices.map(({ name, value }) => ({ name, value: String(value) }));
}

const comboBox = (label: string, className: string): HTMLInputElement =>
  el('input', {
    type: 'text',
    class: className,
    dir: 'auto',
    role: 'combobox',
    autocomplete: 'off',
    'aria-label': label,
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
  });
