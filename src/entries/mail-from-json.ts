import type { Mail, Person, SenderHistory } from '../core/model';

/** A mail as programs hand it over: the id may be a number too, and comes back as it was. */
export type JsonMail = Omit<Mail, 'id'> & { readonly id: string | number | null };

/**
 * Checks a value that claims to be a mail. Only `body` must be there; a missing sender, subject, id or
 * history is unknown, but one of the wrong type is a mistake somebody wants to hear about.
 *
 * @throws TypeError naming the field and what it should be
 */
export function mailFromJson(value: unknown): JsonMail {
  const mail = objectOf(value, 'a mail');
  return {
    id: idOf(mail['id']),
    from: personOf(mail['from']),
    subject: textOf(mail['subject'] ?? '', '"subject"'),
    body: bodyOf(mail['body']),
    senderHistory: historyOf(mail['senderHistory']),
  };
}

function idOf(value: unknown): string | number | null {
  if (value === undefined || value === null) return null;
  if (typeof value === 'string' || typeof value === 'number') return value;
  throw wrong('"id"', 'text, a number or null', value);
}

function bodyOf(value: unknown): string {
  if (value === undefined) throw new TypeError('"body" is missing');
  return textOf(value, '"body"');
}

function personOf(value: unknown): Person | null {
  if (value === undefined || value === null) return null;
  const person = objectOf(value, '"from"');
  return {
    name: textOf(person['name'] ?? '', '"from.name"'),
    email: textOf(person['email'] ?? '', '"from.email"'),
  };
}

function historyOf(value: unknown): SenderHistory | null {
  if (value === undefined || value === null) return null;
  const history = objectOf(value, '"senderHistory"');
  const count = (name: keyof SenderHistory): number => {
    const number = history[name] ?? 0;
    if (typeof number === 'number' && Number.isInteger(number) && number >= 0) return number;
    throw wrong(`"senderHistory.${name}"`, 'a whole number from 0', number);
  };
  return {
    messages: count('messages'),
    orders: count('orders'),
    threats: count('threats'),
    carriedOut: count('carriedOut'),
  };
}

function textOf(value: unknown, name: string): string {
  if (typeof value === 'string') return value;
  throw wrong(name, 'text', value);
}

function objectOf(value: unknown, name: string): Readonly<Record<string, unknown>> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    return value as Readonly<Record<string, unknown>>;
  }
  throw wrong(name, 'an object', value);
}

function wrong(name: string, wanted: string, got: unknown): TypeError {
  const kind = got === null ? 'null' : Array.isArray(got) ? 'a list' : typeof got;
  const shown = typeof got === 'number' ? String(got) : kind;
  return new TypeError(`${name} must be ${wanted}, not ${shown}`);
}
