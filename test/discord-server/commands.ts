/** The commands registered with the local Discord, everywhere or in one server. */
import { isRecord } from './conformance-schema.ts';
import { unknown } from './errors.ts';
import { snowflake } from './snowflake.ts';

export interface StoredCommand {
  readonly id: string;
  readonly type: number;
  readonly name: string;
  readonly options?: readonly Readonly<Record<string, unknown>>[];
  readonly [more: string]: unknown;
}

export class Commands {
  /** By scope: '' everywhere, or a server's id. */
  readonly #scopes = new Map<string, StoredCommand[]>();
  /** How often commands were written. */
  writes = 0;

  list(scope: string): readonly StoredCommand[] {
    return this.#scopes.get(scope) ?? [];
  }

  /** Replaces all commands of a scope; one of the same name and type keeps its id. */
  replace(scope: string, applicationId: string, bodies: readonly unknown[]): readonly StoredCommand[] {
    this.writes += 1;
    const earlier = this.list(scope);
    const stored = bodies.filter(isRecord).map((body) => storedCommand(body, applicationId, scope, earlier));
    this.#scopes.set(scope, stored);
    return stored;
  }

  add(scope: string, applicationId: string, body: Readonly<Record<string, unknown>>): StoredCommand {
    this.writes += 1;
    const earlier = this.list(scope);
    const stored = storedCommand(body, applicationId, scope, earlier);
    this.#scopes.set(scope, [...earlier.filter(({ id }) => id !== stored.id), stored]);
    return stored;
  }

  remove(scope: string, id: string): void {
    const earlier = this.list(scope);
    if (!earlier.some((command) => command.id === id)) throw unknown(10_063, 'application command');
    this.writes += 1;
    this.#scopes.set(
      scope,
      earlier.filter((command) => command.id !== id),
    );
  }

  find(type: number, name: string): StoredCommand | undefined {
    for (const commands of this.#scopes.values()) {
      const found = commands.find((command) => command.type === type && command.name === name);
      if (found !== undefined) return found;
    }
    return undefined;
  }
}

/** As Discord gives a command back: defaults filled in, `required: false` and empty lists left out. */
function storedCommand(
  body: Readonly<Record<string, unknown>>,
  applicationId: string,
  scope: string,
  earlier: readonly StoredCommand[],
): StoredCommand {
  const type = Number(body['type'] ?? 1);
  const name = String(body['name']);
  const same = earlier.find((command) => command.type === type && command.name === name);
  const options = Array.isArray(body['options']) ? body['options'].map(storedOption) : [];
  const permissions = body['default_member_permissions'];
  return {
    id: same?.id ?? snowflake(),
    application_id: applicationId,
    version: snowflake(),
    default_member_permissions:
      permissions === undefined || permissions === null ? null : String(permissions),
    type,
    name,
    name_localizations: body['name_localizations'] ?? null,
    description: String(body['description'] ?? ''),
    description_localizations: body['description_localizations'] ?? null,
    nsfw: body['nsfw'] ?? false,
    ...(scope === ''
      ? {
          dm_permission: true,
          contexts: body['contexts'] ?? null,
          integration_types: body['integration_types'] ?? [0],
        }
      : { guild_id: scope }),
    ...(options.length > 0 ? { options } : {}),
  };
}

function storedOption(option: unknown): Readonly<Record<string, unknown>> {
  if (!isRecord(option)) return {};
  const entries = Object.entries(option).filter(
    ([, value]) => value !== false && value !== null && !(Array.isArray(value) && value.length === 0),
  );
  const inner = option['options'];
  return {
    ...Object.fromEntries(entries),
    ...(Array.isArray(inner) && inner.length > 0 ? { options: inner.map(storedOption) } : {}),
  };
}
