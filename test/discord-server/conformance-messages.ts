/** The rules for messages and components that Discord's schema does not tell. */
import { isRecord, type JsonRecord, listAt } from './conformance-schema.ts';

const EPHEMERAL = 1 << 6;
const COMPONENTS_V2 = 1 << 15;
/** A message reference that forwards: such a message needs no content of its own. */
const FORWARD = 1;

interface MessageContext {
  readonly place: 'channel' | 'interaction';
  /** An edit may leave everything out. */
  readonly edit?: boolean;
  readonly files?: readonly string[];
  readonly present?: readonly string[];
  readonly v2?: boolean;
}

/** Complaints about a message body at `path` ('' or 'data.'). */
export function messageRuleComplaints(body: unknown, path: string, context: MessageContext): string[] {
  if (!isRecord(body)) return [`${path}(body): an object is expected`];
  const flags = typeof body['flags'] === 'number' ? body['flags'] : 0;
  const v2 = (flags & COMPONENTS_V2) !== 0 || context.v2 === true;
  return [
    ...(v2 ? v2Complaints(body, path, context) : classicComplaints(body, path, context)),
    ...listAt(body, 'components').flatMap((component, place) =>
      componentComplaints(component, `${path}components[${place}]`),
    ),
    ...embedComplaints(body, path),
    ...uniqueIdComplaints(body, path),
    ...attachmentComplaints(body, path, context),
    ...allowedMentionsComplaints(body['allowed_mentions'], `${path}allowed_mentions`),
    // Discord ignores it there, and a reply meant for one person would be read by all.
    ...(context.place === 'channel' && (flags & EPHEMERAL) !== 0
      ? [`${path}flags: only replies to interactions can be ephemeral`]
      : []),
  ];
}

/** https://docs.discord.com/developers/components/reference#legacy-message-component-behavior */
function classicComplaints(body: JsonRecord, path: string, context: MessageContext): string[] {
  const content = body['content'];
  const found: string[] = [];
  if (typeof content === 'string' && content.length > 2000)
    found.push(`${path}content: must be 2000 or fewer in length`);
  const anything =
    (typeof content === 'string' && content.trim() !== '') ||
    ['embeds', 'sticker_ids', 'components'].some((key) => listAt(body, key).length > 0) ||
    isRecord(body['poll']) ||
    (isRecord(body['message_reference']) && body['message_reference']['type'] === FORWARD) ||
    (context.files ?? []).length > 0;
  if (!anything && context.edit !== true) found.push(`${path}(body): cannot send an empty message`);
  const components = listAt(body, 'components');
  if (components.length > 5) found.push(`${path}components: must be between 1 and 5 in length`);
  components.forEach((component, place) => {
    if (isRecord(component) && component['type'] !== 1)
      found.push(
        `${path}components[${place}].type: only an action row (1) without the flag IS_COMPONENTS_V2`,
      );
  });
  return found;
}

/** https://docs.discord.com/developers/components/reference#component-object */
function v2Complaints(body: JsonRecord, path: string, context: MessageContext): string[] {
  const found: string[] = [];
  if (typeof body['content'] === 'string' && (body['content'] !== '' || context.edit !== true))
    found.push(`${path}content: cannot be used with IS_COMPONENTS_V2`);
  for (const key of ['embeds', 'sticker_ids'])
    if (listAt(body, key).length > 0) found.push(`${path}${key}: cannot be used with IS_COMPONENTS_V2`);
  if (isRecord(body['poll'])) found.push(`${path}poll: cannot be used with IS_COMPONENTS_V2`);
  const all = allComponents(body);
  if (all.length === 0 && (context.edit !== true || Array.isArray(body['components'])))
    found.push(`${path}components: this field is required`);
  if (all.length > 40)
    found.push(`${path}components: at most 40 in all, with those nested; here ${all.length}`);
  const characters = all.reduce(
    (sum, { type, content }) => sum + (type === 10 ? String(content).length : 0),
    0,
  );
  if (characters > 4000)
    found.push(`${path}components: at most 4000 characters of text in sum; here ${characters}`);
  return found;
}

/** Every component of a body, those within containers, rows and sections and their accessories too. */
export function allComponents(body: unknown): JsonRecord[] {
  return listAt(body, 'components').flatMap((component) => {
    if (!isRecord(component)) return [];
    const accessory = component['accessory'];
    return [component, ...allComponents(component), ...(isRecord(accessory) ? [accessory] : [])];
  });
}

function componentComplaints(component: unknown, path: string): string[] {
  if (!isRecord(component)) return [`${path}: an object is expected`];
  const accessory = component['accessory'];
  return [
    ...listAt(component, 'components').flatMap((inner, place) =>
      componentComplaints(inner, `${path}.components[${place}]`),
    ),
    ...(isRecord(accessory) ? componentComplaints(accessory, `${path}.accessory`) : []),
    ...(component['type'] === 1 ? rowComplaints(component, path) : []),
    ...(component['type'] === 2 ? buttonComplaints(component, path) : []),
    ...(component['type'] === 3 ? selectComplaints(component, path) : []),
    ...(component['type'] === 10 && String(component['content'] ?? '').trim() === ''
      ? [`${path}.content: must not be blank`]
      : []),
  ];
}

/** A row holds up to five buttons, or one select menu. */
function rowComplaints(row: JsonRecord, path: string): string[] {
  const types = listAt(row, 'components').map((inner) => (isRecord(inner) ? inner['type'] : undefined));
  const buttons = types.filter((type) => type === 2).length;
  return buttons !== types.length && types.length > 1
    ? [`${path}.components: a select menu stands alone in its row`]
    : [];
}

/** https://docs.discord.com/developers/components/reference#button */
function buttonComplaints(button: JsonRecord, path: string): string[] {
  const { style, custom_id: id, url, sku_id: sku, label, emoji } = button;
  const found: string[] = [];
  const given = (value: unknown) => value !== undefined && value !== null;
  if (style === 5) {
    if (!given(url)) found.push(`${path}.url: this field is required for a link button`);
    else if (!/^(https?|discord):\/\//i.test(String(url)))
      found.push(`${path}.url: scheme must be one of http, https, discord`);
    if (given(id)) found.push(`${path}.custom_id: a link button has none`);
  } else if (style === 6) {
    if (!given(sku)) found.push(`${path}.sku_id: this field is required for a premium button`);
    if (given(id) || given(url) || given(label) || given(emoji))
      found.push(`${path}: a premium button has neither custom_id, url, label nor emoji`);
  } else {
    if (!given(id)) found.push(`${path}.custom_id: this field is required`);
    if (given(url)) found.push(`${path}.url: only a link button has one`);
  }
  if (style !== 6 && String(label ?? '').trim() === '' && !given(emoji))
    found.push(`${path}.label: a label or an emoji is required`);
  return found;
}

/** https://docs.discord.com/developers/components/reference#string-select */
function selectComplaints(select: JsonRecord, path: string): string[] {
  const options = listAt(select, 'options').filter(isRecord);
  const values = options.map(({ value }) => value);
  const least = typeof select['min_values'] === 'number' ? select['min_values'] : 1;
  const most = typeof select['max_values'] === 'number' ? select['max_values'] : 1;
  const found: string[] = [];
  if (new Set(values).size < values.length) found.push(`${path}.options: values must be unique`);
  if (least > most) found.push(`${path}.min_values: must not be above max_values`);
  if (most > options.length) found.push(`${path}.max_values: must not be above the number of options`);
  if (options.filter((option) => option['default'] === true).length > most)
    found.push(`${path}.options: more defaults than max_values`);
  options.forEach((option, place) => {
    for (const key of ['label', 'value'])
      if (String(option[key] ?? '').trim() === '')
        found.push(`${path}.options[${place}].${key}: must not be blank`);
  });
  return found;
}

/** https://docs.discord.com/developers/resources/message#embed-object-embed-limits */
function embedComplaints(body: JsonRecord, path: string): string[] {
  const embeds = listAt(body, 'embeds').filter(isRecord);
  const found: string[] = [];
  let characters = 0;
  embeds.forEach((embed, place) => {
    const author = isRecord(embed['author']) ? embed['author']['name'] : undefined;
    const footer = isRecord(embed['footer']) ? embed['footer']['text'] : undefined;
    const fields = listAt(embed, 'fields').filter(isRecord);
    const texts = [embed['title'], embed['description'], author, footer];
    for (const text of [...texts, ...fields.flatMap(({ name, value }) => [name, value])])
      if (typeof text === 'string') characters += text.trim().length;
    fields.forEach(({ name, value }, at) => {
      if (String(name ?? '').trim() === '')
        found.push(`${path}embeds[${place}].fields[${at}].name: this field is required`);
      if (String(value ?? '').trim() === '')
        found.push(`${path}embeds[${place}].fields[${at}].value: this field is required`);
    });
    const shown = ['title', 'description', 'author', 'footer', 'image', 'thumbnail', 'fields'].some(
      (key) => embed[key] !== undefined && embed[key] !== null && embed[key] !== '',
    );
    if (!shown) found.push(`${path}embeds[${place}].description: this field is required`);
  });
  if (characters > 6000) found.push(`${path}embeds: at most 6000 characters in sum; here ${characters}`);
  return found;
}

/** `custom_id`s are unique within a message, and so are the numeric ids that are set. */
function uniqueIdComplaints(body: JsonRecord, path: string): string[] {
  const all = allComponents(body);
  const repeated = (key: string, none: unknown) => {
    const ids = all
      .map((component) => component[key])
      .filter((id) => id !== undefined && id !== null && id !== none);
    return [...new Set(ids.filter((id, place) => ids.indexOf(id) !== place))];
  };
  return [
    ...repeated('custom_id', undefined).map(
      (id) => `${path}components: custom_id «${String(id)}» is used twice`,
    ),
    // An id of 0 counts as none: Discord numbers those itself.
    ...repeated('id', 0).map((id) => `${path}components: id ${String(id)} is used twice`),
  ];
}

/** Every `attachment://NAME` and every entry of `attachments` means a file that is there. */
function attachmentComplaints(body: JsonRecord, path: string, context: MessageContext): string[] {
  const sent = context.files ?? [];
  const there = new Set([...sent, ...(context.present ?? [])]);
  const found: string[] = [];
  if (sent.length > 10) found.push(`${path}attachments: at most 10 files`);
  for (const url of mediaUrls(body)) {
    const name = /^attachment:\/\/(.*)$/s.exec(url)?.[1];
    if (name === undefined && !/^https?:\/\//i.test(url))
      found.push(`${path}(body): scheme of «${url}» must be one of http, https, attachment`);
    if (name !== undefined && !there.has(name)) found.push(`${path}(body): there is no file for «${url}»`);
  }
  for (const component of allComponents(body))
    if (component['type'] === 13 && !mediaUrls({ components: [component] })[0]?.startsWith('attachment://'))
      found.push(`${path}components: a file component takes attachment:// only`);
  const entries = listAt(body, 'attachments').filter(isRecord);
  const ids = entries.map(({ id }) => String(id));
  if (new Set(ids).size < ids.length) found.push(`${path}attachments: ids must be unique`);
  entries.forEach(({ id }, place) => {
    // Small numbers mean the files of this request (files[0]…), snowflakes those the message already has.
    const isNew = /^\d{1,2}$/.test(String(id));
    if (isNew && Number(id) >= sent.length)
      found.push(`${path}attachments[${place}].id: there is no file files[${String(id)}]`);
    if (!isNew && context.edit !== true)
      found.push(`${path}attachments[${place}].id: a new message has no such attachment`);
  });
  return found;
}

/** The addresses of all pictures and files that a body shows. */
function mediaUrls(body: unknown): string[] {
  const components = allComponents(body).flatMap((component) => [
    component['media'],
    component['file'],
    ...listAt(component, 'items').map((item) => (isRecord(item) ? item['media'] : undefined)),
  ]);
  const embeds = listAt(body, 'embeds').flatMap((embed) =>
    isRecord(embed) ? [embed['image'], embed['thumbnail']] : [],
  );
  return [...components, ...embeds].flatMap((media) =>
    isRecord(media) && typeof media['url'] === 'string' ? [media['url']] : [],
  );
}

/** https://docs.discord.com/developers/resources/message#allowed-mentions-object */
function allowedMentionsComplaints(allowed: unknown, path: string): string[] {
  const parse = listAt(allowed, 'parse');
  return ['users', 'roles'].flatMap((kind) =>
    parse.includes(kind) && listAt(allowed, kind).length > 0
      ? [`${path}.parse: «${kind}» and a list of ${kind} exclude each other`]
      : [],
  );
}

/** The mentions in a body's texts that would notify someone: none, when `allowed_mentions` switches all off. */
export function notifying(body: unknown): string[] {
  if (!isRecord(body)) return [];
  const texts = [body['content'], ...allComponents(body).map(({ content }) => content)];
  const mentions = texts.flatMap((text) =>
    typeof text === 'string' ? (text.match(/<@[!&]?\d+>|@everyone|@here/g) ?? []) : [],
  );
  const allowed = body['allowed_mentions'];
  if (!isRecord(allowed)) return mentions;
  return mentions.filter((mention) => {
    const id = /\d+/.exec(mention)?.[0];
    const kind = id === undefined ? 'everyone' : mention.startsWith('<@&') ? 'roles' : 'users';
    return (
      listAt(allowed, 'parse').includes(kind) || (id !== undefined && listAt(allowed, kind).includes(id))
    );
  });
}
