import type { Person } from '../../core/model';

/** The person in a From line such as `"Doe, Ann" <ann@example.com>`; null when there is no address in it. */
export function personFrom(line: string): Person | null {
  const bracketed = /^([^]*)<([^<>]*)>[^<>]*$/.exec(line);
  const email = (bracketed ? (bracketed[2] as string) : line).trim().toLowerCase();
  if (!/^\S+@\S+$/.test(email)) return null;
  const name = (bracketed ? (bracketed[1] as string) : '').trim();
  const unquoted = /^"([^]*)"$/.exec(name);
  return { name: unquoted ? (unquoted[1] as string).replace(/\\(.)/g, '$1') : name, email };
}
