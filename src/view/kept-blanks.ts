import { LASTING_BLANKS, type ReplyWishes } from '../core/model';
import { KEPT_BLANKS_ROOM } from '../ports/pane-settings';

type Blanks = NonNullable<ReplyWishes['blanks']>;

/** What holds for each customer, by lower-cased address, latest used last. */
export type KeptBlanks = ReadonlyMap<string, Blanks>;

const LONGEST = 80;

function lasting(values: unknown): Blanks {
  if (typeof values !== 'object' || values === null) return {};
  const found = Object.entries(values as Readonly<Record<string, unknown>>).filter(
    ([id, value]) =>
      (LASTING_BLANKS as readonly string[]).includes(id) &&
      typeof value === 'string' &&
      value.trim() !== '' &&
      value.length <= LONGEST,
  );
  return Object.fromEntries(found);
}

/** Reads what the settings hold; anything damaged is left out. */
export function readKeptBlanks(stored: string | null): KeptBlanks {
  let value: unknown;
  try {
    value = JSON.parse(stored ?? '[]');
  } catch {
    return new Map();
  }
  if (!Array.isArray(value)) return new Map();
  const pairs = (value as unknown[]).flatMap((one): [string, Blanks][] =>
    Array.isArray(one) && typeof one[0] === 'string' ? [[one[0], lasting(one[1])]] : [],
  );
  return new Map(pairs);
}

/** The same with what was filled in for one customer; null when nothing changes. */
export function withKeptBlanks(kept: KeptBlanks, address: string, filled: Blanks): KeptBlanks | null {
  const key = address.trim().toLowerCase();
  const values = lasting(filled);
  if (key === '' || Object.keys(values).length === 0) return null;
  const before = kept.get(key) ?? {};
  const after = { ...before, ...values };
  if (JSON.stringify(before) === JSON.stringify(after)) return null;
  const next = new Map(kept);
  next.delete(key);
  return next.set(key, after);
}

/** As the settings hold it; the customers not written to for longest make room. */
export function keptBlanksText(kept: KeptBlanks): string {
  let pairs = [...kept];
  while (JSON.stringify(pairs).length > KEPT_BLANKS_ROOM) pairs = pairs.slice(1);
  return JSON.stringify(pairs);
}
