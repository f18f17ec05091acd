import type { Address } from 'postal-mime';
import type { Person } from '../../core';
import { rightHeader } from './right-charset';

/** Flattens groups ("Sales: a@…, b@…;") and drops entries that name nobody. */
export function people(addresses: readonly Address[] | undefined): Person[] {
  return (addresses ?? []).flatMap((address) =>
    address.group ? people(address.group) : person(address.name, address.address ?? ''),
  );
}

function person(name: string, email: string): Person[] {
  const found = { name: oneLine(rightHeader(name)), email: email.trim() };
  return found.name === '' && found.email === '' ? [] : [found];
}

/** Header text as one line: folds, tabs and control characters become single spaces. */
export function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\s]+/gu, ' ').trim();
}

/** The `<…>` ids in a References, In-Reply-To or Message-ID header, in order, each once. */
export function messageIds(header: string | undefined): string[] {
  return [...new Set((header ?? '').match(/<[^<>\s]+>/g) ?? [])];
}
