/** The rules for application commands that Discord's schema does not tell. */
import { isRecord, type JsonRecord, listAt } from './conformance-schema.ts';

const CHAT_INPUT = 1;
const USER = 2;
const MESSAGE = 3;
const SUBCOMMAND = 1;
const SUBCOMMAND_GROUP = 2;

/** https://docs.discord.com/developers/reference#locales: there is no Arabic among them. */
const LOCALES = new Set(
  'id da de en-GB en-US es-ES es-419 fr hr it lt hu nl no pl pt-BR ro fi sv-SE vi tr cs el bg ru uk hi th zh-CN ja zh-TW ko'.split(
    ' ',
  ),
);

/** https://docs.discord.com/developers/interactions/application-commands#application-command-object-application-command-naming */
const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;

const nameComplaints = (name: unknown, path: string): string[] =>
  typeof name !== 'string' || !NAME.test(name) || name !== name.toLowerCase()
    ? [`${path}: 1 to 32 lowercase letters, digits, - _ ' are expected, without blanks or marks`]
    : [];

/** Complaints about one command declaration at `path`. */
export function commandRuleComplaints(command: unknown, path: string): string[] {
  if (!isRecord(command)) return [`${path}(body): an object is expected`];
  const type = command['type'] ?? CHAT_INPUT;
  const found = [...localeComplaints(command, path)];
  if (type === CHAT_INPUT) {
    found.push(...nameComplaints(command['name'], `${path}name`));
    if (String(command['description'] ?? '').trim() === '')
      found.push(`${path}description: this field is required`);
    found.push(...optionListComplaints(listAt(command, 'options'), `${path}options`, 0));
  } else {
    const name = String(command['name'] ?? '');
    if (name.trim() !== name || name === '') found.push(`${path}name: blank at an end, or empty`);
    if (String(command['description'] ?? '') !== '')
      found.push(`${path}description: only a slash command has one`);
    if (listAt(command, 'options').length > 0) found.push(`${path}options: only a slash command has them`);
  }
  for (const key of ['contexts', 'integration_types']) {
    const list = listAt(command, key);
    if (new Set(list).size < list.length) found.push(`${path}${key}: must be unique`);
  }
  const characters = weight(command);
  if (characters > 8000)
    found.push(`${path}(body): at most 8000 characters in a command; here ${characters}`);
  return found;
}

/** Complaints about all commands of an application taken together. */
export function commandListComplaints(commands: readonly unknown[]): string[] {
  const records = commands.filter(isRecord);
  const typed = (type: number) => records.filter((command) => (command['type'] ?? CHAT_INPUT) === type);
  const found: string[] = [];
  const limits = [
    [CHAT_INPUT, 100],
    [USER, 15],
    [MESSAGE, 15],
  ] as const;
  for (const [type, most] of limits) {
    const names = typed(type).map(({ name }) => name);
    if (names.length > most)
      found.push(`(body): at most ${most} commands of type ${type}; here ${names.length}`);
    if (new Set(names).size < names.length) found.push(`(body): names of type ${type} must be unique`);
  }
  return found;
}

function optionListComplaints(options: readonly unknown[], path: string, depth: number): string[] {
  const records = options.filter(isRecord);
  const found: string[] = [];
  const names = records.map(({ name }) => name);
  if (new Set(names).size < names.length) found.push(`${path}: names must be unique`);
  const isSub = ({ type }: JsonRecord) => type === SUBCOMMAND || type === SUBCOMMAND_GROUP;
  if (records.some(isSub) && !records.every(isSub))
    found.push(`${path}: subcommands and other options exclude each other`);
  const optional = records.findIndex((option) => !isSub(option) && option['required'] !== true);
  if (optional >= 0 && records.slice(optional).some((option) => option['required'] === true))
    found.push(`${path}: required options stand before optional ones`);
  records.forEach((option, place) => {
    found.push(...optionComplaints(option, `${path}[${place}]`, depth));
  });
  return found;
}

/** https://docs.discord.com/developers/interactions/application-commands#application-command-object-application-command-option-structure */
function optionComplaints(option: JsonRecord, path: string, depth: number): string[] {
  const { type } = option;
  const found = [...nameComplaints(option['name'], `${path}.name`), ...localeComplaints(option, `${path}.`)];
  if (String(option['description'] ?? '').trim() === '') found.push(`${path}.description: must not be blank`);
  if (type === SUBCOMMAND || type === SUBCOMMAND_GROUP) {
    if ((type === SUBCOMMAND_GROUP && depth > 0) || depth > 1) found.push(`${path}: nested too deep`);
    return [...found, ...optionListComplaints(listAt(option, 'options'), `${path}.options`, depth + 1)];
  }
  const choices = listAt(option, 'choices').filter(isRecord);
  if (option['autocomplete'] === true && choices.length > 0)
    found.push(`${path}.autocomplete: excludes choices`);
  for (const key of ['name', 'value'])
    if (new Set(choices.map((choice) => choice[key])).size < choices.length)
      found.push(`${path}.choices: a ${key} is used twice`);
  choices.forEach((choice, place) => {
    const { value } = choice;
    found.push(...localeComplaints(choice, `${path}.choices[${place}].`));
    if (typeof value === 'string' && value.length > 100)
      found.push(`${path}.choices[${place}].value: must be 100 or fewer in length`);
  });
  for (const [least, most] of [
    ['min_length', 'max_length'],
    ['min_value', 'max_value'],
  ] as const)
    if (Number(option[least] ?? Number.NEGATIVE_INFINITY) > Number(option[most] ?? Number.POSITIVE_INFINITY))
      found.push(`${path}.${least}: must not be above ${most}`);
  return found;
}

function localeComplaints(named: JsonRecord, path: string): string[] {
  return ['name_localizations', 'description_localizations'].flatMap((key) => {
    const texts = named[key];
    return isRecord(texts)
      ? Object.keys(texts)
          .filter((locale) => !LOCALES.has(locale))
          .map((locale) => `${path}${key}.${locale}: is no locale of Discord`)
      : [];
  });
}

/** Characters that count: names, descriptions and values, each in its longest language. */
function weight(part: JsonRecord): number {
  const longest = (key: string): number => {
    const texts = part[`${key}_localizations`];
    const all = [part[key], ...(isRecord(texts) ? Object.values(texts) : [])];
    return Math.max(0, ...all.map((text) => (typeof text === 'string' ? text.length : 0)));
  };
  const value = typeof part['value'] === 'string' ? part['value'].length : 0;
  return [...listAt(part, 'options'), ...listAt(part, 'choices')]
    .filter(isRecord)
    .reduce((sum, inner) => sum + weight(inner), longest('name') + longest('description') + value);
}
