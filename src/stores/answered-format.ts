import { ASKS, MOTIVES, PRESSURES, type AnsweredMail, type FloorPrice, type Heat } from '../core/model';
import type { AnsweredNote } from '../ports/answered-mails';

/** One answered mail as it is stored: a list, because names would take more room than what they name. */
export type StoredAnswer = readonly [
  /** Of the conversation or the customer. */
  id: string,
  heat: number,
  motive: string,
  pressure: string,
  asks: readonly string[],
  customerName: string,
  floor: readonly [amount: number, currency: string] | null,
];

export function packAnswer(id: string, { mail, floor }: AnsweredNote): StoredAnswer {
  const { heat, motive, pressure, asks, customerName } = mail;
  const lowest = floor === null ? null : ([floor.amount, floor.currency] as const);
  return [id, heat, motive, pressure, asks.slice(0, 6), customerName.slice(0, 60), lowest];
}

export function unpackAnswer([
  ,
  heat,
  motive,
  pressure,
  asks,
  customerName,
  floor,
]: StoredAnswer): AnsweredNote {
  const mail: AnsweredMail = {
    heat: heat as Heat,
    motive: [...MOTIVES, 'none' as const].find((one) => one === motive) ?? 'none',
    pressure: PRESSURES.find((one) => one === pressure) ?? 'none',
    asks: ASKS.filter((ask) => asks.includes(ask)),
    customerName,
  };
  const lowest: FloorPrice | null = floor === null ? null : { amount: floor[0], currency: floor[1] };
  return { mail, floor: lowest };
}

export function isStoredAnswer(value: unknown): value is StoredAnswer {
  if (!Array.isArray(value) || value.length !== 7) return false;
  const [id, heat, motive, pressure, asks, name, floor] = value as unknown[];
  const texts = [id, motive, pressure, name];
  const isFloor =
    floor === null || (Array.isArray(floor) && typeof floor[0] === 'number' && typeof floor[1] === 'string');
  return (
    texts.every((text) => typeof text === 'string') &&
    [0, 1, 2, 3].includes(heat as number) &&
    Array.isArray(asks) &&
    isFloor
  );
}
