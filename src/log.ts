/** Structured logs, a JSON object a line, with no secret in them. */
import { type DestinationStream, type Logger, pino } from 'pino';

export type Log = Logger;

/**
 * A log on standard output. `secrets` are struck out of every line, wherever they would stand: a last defence, for
 * no line is meant to hold one.
 */
export function createLog(
  level: string,
  secrets: readonly string[],
  write: (line: string) => void = (line) => void process.stdout.write(line),
): Log {
  const destination: DestinationStream = {
    write: (line) => write(secrets.reduce((text, secret) => text.replaceAll(secret, '[secret]'), line)),
  };
  return pino({ level, base: null, serializers: { error: plainError }, redact: REDACTED }, destination);
}

const REDACTED = ['token', '*.token', 'authorization', '*.authorization'];

/** What discord.js's errors tell beside a message. Their `url` holds an interaction's token, `requestBody` a reply. */
const TOLD = ['code', 'status', 'method'] as const;

/** An error's name, message, stack and codes; nothing else that hangs on it. */
function plainError(error: unknown): unknown {
  if (!(error instanceof Error)) return String(error);
  const more = Object.fromEntries(
    TOLD.flatMap((key) => (key in error ? [[key, Reflect.get(error, key)]] : [])),
  );
  return { name: error.name, message: error.message, ...more, stack: error.stack };
}
