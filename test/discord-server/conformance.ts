/**
 * What Discord would refuse in a request body: the schemas generated from its OpenAPI description, and the rules
 * that those miss. `complaints(kind, body)` is empty for a body that Discord would take.
 *
 *     expect(complaints('message', body)).toEqual([])
 */
import * as spec from 'discord-api-spec/zod';
import { commandListComplaints, commandRuleComplaints } from './conformance-commands.ts';
import { messageRuleComplaints } from './conformance-messages.ts';
import { isRecord, schemaComplaints, wholeIds } from './conformance-schema.ts';

/** What a body is sent as. */
export type BodyKind =
  /** POST /channels/:id/messages */
  | 'message'
  /** PATCH /channels/:id/messages/:id */
  | 'message-edit'
  /** POST /interactions/:id/:token/callback, and the answer to a posted interaction */
  | 'interaction-response'
  /** POST /webhooks/:application/:token */
  | 'follow-up'
  /** PATCH /webhooks/:application/:token/messages/@original */
  | 'follow-up-edit'
  /** One command, as in POST /applications/:id/commands */
  | 'command'
  /** All commands, as in PUT /applications/:id/commands */
  | 'commands';

/** The parts of a request beside its body that decide whether the body is right. */
export interface BodyContext {
  /** Names of the files sent along; `attachment://NAME` must be one of them. */
  readonly files?: readonly string[];
  /** Names of the files that the message being edited already has. */
  readonly present?: readonly string[];
  /** True when the message being edited is a Components V2 message: the flag cannot be taken away. */
  readonly v2?: boolean;
}

/** Complaints of Discord about a body, each as `path: what is wrong`; none when Discord would take it. */
export function complaints(kind: BodyKind, body: unknown, context: BodyContext = {}): string[] {
  switch (kind) {
    case 'message':
      return [
        ...schemaComplaints(spec.MessageCreateRequestSchema, wholeIds(body)),
        ...messageRuleComplaints(body, '', { ...context, place: 'channel' }),
      ];
    case 'message-edit':
      return [
        ...schemaComplaints(spec.MessageEditRequestPartialSchema, wholeIds(body)),
        ...messageRuleComplaints(body, '', { ...context, place: 'channel', edit: true }),
      ];
    case 'follow-up':
      return [
        ...schemaComplaints(spec.IncomingWebhookInteractionRequestSchema, wholeIds(body)),
        ...messageRuleComplaints(body, '', { ...context, place: 'interaction' }),
      ];
    case 'follow-up-edit':
      return [
        ...schemaComplaints(
          spec.IncomingWebhookUpdateForInteractionCallbackRequestPartialSchema,
          wholeIds(body),
        ),
        ...messageRuleComplaints(body, '', { ...context, place: 'interaction', edit: true }),
      ];
    case 'interaction-response':
      return interactionResponseComplaints(body, context);
    case 'command':
      return [
        ...schemaComplaints(spec.ApplicationCommandCreateRequestSchema, numberedPermissions(body)),
        ...commandRuleComplaints(body, ''),
      ];
    case 'commands':
      if (!Array.isArray(body)) return ['(body): a list of commands is expected'];
      return [
        ...body.flatMap((command, place) =>
          complaints('command', command).map((complaint) => `[${place}].${complaint}`),
        ),
        ...commandListComplaints(body),
      ];
  }
}

/** https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-response-object */
function interactionResponseComplaints(body: unknown, context: BodyContext): string[] {
  if (!isRecord(body)) return ['(body): an object is expected'];
  const data = body['data'];
  switch (body['type']) {
    case 1:
      return schemaComplaints(spec.PongInteractionCallbackRequestSchema, body);
    case 4:
      return [
        ...schemaComplaints(spec.CreateMessageInteractionCallbackRequestSchema, wholeIds(body)),
        ...messageRuleComplaints(data ?? {}, 'data.', { ...context, place: 'interaction' }),
      ];
    case 5:
      return schemaComplaints(spec.CreateMessageInteractionCallbackRequestSchema, body);
    case 6:
    case 7:
      return [
        ...schemaComplaints(spec.UpdateMessageInteractionCallbackRequestSchema, wholeIds(body)),
        ...(data === undefined || data === null
          ? []
          : messageRuleComplaints(data, 'data.', { ...context, place: 'interaction', edit: true })),
      ];
    case 8:
      return [
        ...schemaComplaints(spec.ApplicationCommandAutocompleteCallbackRequestSchema, body),
        ...choiceComplaints(data),
      ];
    case 9:
      return schemaComplaints(spec.ModalInteractionCallbackRequestSchema, body);
    default:
      return ['type: one of 1, 4, 5, 6, 7, 8, 9 is expected'];
  }
}

/** The schema allows a choice's value 6000 characters; Discord takes 100 from autocomplete. */
function choiceComplaints(data: unknown): string[] {
  const choices = isRecord(data) ? data['choices'] : undefined;
  if (!Array.isArray(choices)) return ['data.choices: a list is expected'];
  return choices.flatMap((choice, place) => {
    const value = isRecord(choice) ? choice['value'] : undefined;
    return typeof value === 'string' && (value.length > 100 || value.length === 0)
      ? [`data.choices[${place}].value: 1 to 100 characters are expected`]
      : [];
  });
}

/** The schema knows permissions as a number; Discord documents, takes and returns a string of digits. */
function numberedPermissions(command: unknown): unknown {
  if (!isRecord(command)) return command;
  const permissions = command['default_member_permissions'];
  if (typeof permissions !== 'string' || !/^\d{1,16}$/.test(permissions)) return command;
  return { ...command, default_member_permissions: Number(permissions) };
}
