/** Errors as Discord's REST sends them. https://docs.discord.com/developers/topics/opcodes-and-status-codes#json */

export class DiscordError extends Error {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
  constructor(status: number, code: number, message: string, more: Readonly<Record<string, unknown>> = {}) {
    super(`${status} ${code} ${message}`);
    this.name = 'DiscordError';
    this.status = status;
    this.body = { message, code, ...more };
  }
}

export const unauthorized = () => new DiscordError(401, 0, '401: Unauthorized');
export const unknown = (code: number, what: string) => new DiscordError(404, code, `Unknown ${what}`);

/** 400/50035, the complaints laid out by path as Discord does. */
export function invalidForm(complaints: readonly string[]): DiscordError {
  const errors: Record<string, unknown> = {};
  for (const complaint of complaints) {
    const [path = '', message = complaint] = complaint.split(/: (.*)/s);
    let at = errors;
    for (const step of path.match(/[^.[\]]+/g) ?? []) {
      const next = (at[step] ?? {}) as Record<string, unknown>;
      at[step] = next;
      at = next;
    }
    const said = (at['_errors'] ?? []) as object[];
    at['_errors'] = [...said, { code: 'BASE_TYPE_INVALID', message }];
  }
  return new DiscordError(400, 50_035, 'Invalid Form Body', { errors });
}
