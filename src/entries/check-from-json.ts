import { answeredMail, type CheckContext, type FloorPrice, type Person } from '../core';
import type { Engine } from '../view/engine';
import { mailFromJson } from './mail-from-json';

/**
 * Reads what a program says around a text to be checked; every field may be missing:
 * `{ answering: mail, recipients: [{ name, email }], floor: { amount, currency }, privateWords: [text], sellerAtFault, sellerName }`.
 *
 * @throws TypeError naming the field and what it should be
 */
export async function checkContextFrom(engine: Engine, options: unknown): Promise<CheckContext> {
  const given = objectOf(options ?? {}, 'the options');
  const mail =
    given['answering'] === undefined || given['answering'] === null ? null : mailFromJson(given['answering']);
  const recipients = listOf(given['recipients'], '"recipients"').map(personOf);
  const asked = mail === null ? null : { ...mail, id: null };
  return {
    answering: asked === null ? null : answeredMail(asked, await engine.read(asked)),
    recipients: recipients.length > 0 || mail === null || mail.from === null ? recipients : [mail.from],
    floor: floorOf(given['floor']),
    privateWords: listOf(given['privateWords'], '"privateWords"').map((word) =>
      textOf(word, '"privateWords"'),
    ),
    sellerAtFault: given['sellerAtFault'] === true,
    sellerName: textOf(given['sellerName'] ?? '', '"sellerName"'),
  };
}

function floorOf(value: unknown): FloorPrice | null {
  if (value === undefined || value === null) return null;
  const { amount, currency } = objectOf(value, '"floor"');
  if (typeof amount !== 'number' || !Number.isFinite(amount) || amount < 0)
    throw new TypeError('"floor.amount" must be a number from 0');
  if (typeof currency !== 'string' || !/^[A-Za-z]{3}$/.test(currency))
    throw new TypeError('"floor.currency" must be a code of three letters, such as USD');
  return { amount, currency: currency.toUpperCase() };
}

function personOf(value: unknown): Person {
  const person = objectOf(value, 'each of "recipients"');
  return {
    name: textOf(person['name'] ?? '', '"recipients.name"'),
    email: textOf(person['email'] ?? '', '"recipients.email"'),
  };
}

function listOf(value: unknown, name: string): readonly unknown[] {
  if (value === undefined || value === null) return [];
  if (Array.isArray(value)) return value as unknown[];
  throw new TypeError(`${name} must be a list`);
}

function textOf(value: unknown, name: string): string {
  if (typeof value === 'string') return value;
  throw new TypeError(`${name} must be text`);
}

function objectOf(value: unknown, name: string): Readonly<Record<string, unknown>> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value))
    return value as Readonly<Record<string, unknown>>;
  throw new TypeError(`${name} must be an object`);
}
