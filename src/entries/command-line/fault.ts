/** The message of whatever was thrown; errors of Node may come from another realm, where `instanceof Error` fails. */
export function messageOf(cause: unknown): string {
  return field(cause, 'message') ?? String(cause);
}

/** The code of a fault of Node, such as ENOENT; empty when there is none. */
export function codeOf(cause: unknown): string {
  return field(cause, 'code') ?? '';
}

function field(cause: unknown, name: 'message' | 'code'): string | null {
  if (typeof cause !== 'object' || cause === null) return null;
  const value = (cause as Readonly<Partial<Record<typeof name, unknown>>>)[name];
  return typeof value === 'string' ? value : null;
}
