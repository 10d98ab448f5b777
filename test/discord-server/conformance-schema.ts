/** Discord's own schemas, and their complaints in one line each. */
import { type core, z } from 'zod';
import type { ZodMiniType } from 'zod/mini';

export type JsonRecord = Readonly<Record<string, unknown>>;

export const isRecord = (value: unknown): value is JsonRecord =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The list under `key`, or none. */
export const listAt = (value: unknown, key: string): readonly unknown[] => {
  const list = isRecord(value) ? value[key] : undefined;
  return Array.isArray(list) ? list : [];
};

// Without a locale zod/mini says "Invalid input" for everything.
z.config(z.locales.en());

/** What `schema` has against `body`. */
export function schemaComplaints(schema: ZodMiniType, body: unknown): string[] {
  const result = schema.safeParse(body);
  return result.success ? [] : result.error.issues.flatMap((issue) => explain(issue, []));
}

/**
 * A union complains once for each of its members. What is meant is the member whose `type` is right, and of several
 * the one whose complaint lies deepest.
 */
function explain(issue: core.$ZodIssue, above: readonly PropertyKey[]): string[] {
  const path = [...above, ...issue.path];
  if (issue.code === 'invalid_union') {
    const depth = (member: readonly core.$ZodIssue[]) =>
      Math.max(...member.map((inner) => inner.path.length));
    const [best] = issue.errors
      .filter((member) => !member.some((inner) => inner.path.length === 1 && inner.path[0] === 'type'))
      .sort((a, b) => depth(b) - depth(a) || a.length - b.length);
    if (best !== undefined) return best.flatMap((inner) => explain(inner, path));
  }
  return [`${pathText(path)}: ${issue.message}`];
}

const pathText = (path: readonly PropertyKey[]): string =>
  path.length === 0
    ? '(body)'
    : path.reduce<string>(
        (text, step) =>
          typeof step === 'number' ? `${text}[${step}]` : `${text}${text === '' ? '' : '.'}${String(step)}`,
        '',
      );

/** Discord takes an attachment's id as a number too, as its documentation's examples have it; the schema does not. */
export function wholeIds(body: unknown): unknown {
  if (!isRecord(body)) return body;
  const data = body['data'];
  const attachments = body['attachments'];
  return {
    ...body,
    ...(isRecord(data) ? { data: wholeIds(data) } : {}),
    ...(Array.isArray(attachments)
      ? {
          attachments: attachments.map((attachment) =>
            isRecord(attachment) && Number.isInteger(attachment['id'])
              ? { ...attachment, id: String(attachment['id']) }
              : attachment,
          ),
        }
      : {}),
  };
}
