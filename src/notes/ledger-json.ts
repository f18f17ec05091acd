import { CREDIBILITIES, LEVERS, MOTIVES } from '../core/model';
import { fieldsOf, isCount, oneOf } from './json-fields';
import {
  EMPTY_LEDGER,
  LONGEST_SETTLEMENT,
  OUTCOMES,
  mergeLedgers,
  type EarlierThreats,
  type Ledger,
  type LedgerEntry,
} from './ledger';

const ID = /^[a-z0-9]{1,40}$/i;

/** The same moment always written the same way, for moments are compared as texts; null when it is none. */
function moment(value: unknown): string | null {
  const time = typeof value === 'string' ? Date.parse(value) : NaN;
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}

function entryFrom(value: unknown): LedgerEntry | null {
  const fields = fieldsOf(value);
  if (fields === null) return null;
  const { id, levers, settledBy } = fields;
  const date = moment(fields.date);
  const at = moment(fields.at);
  const motive = oneOf([...MOTIVES, 'none'], fields.motive);
  const credibility = oneOf(CREDIBILITIES, fields.credibility);
  const outcome = oneOf(OUTCOMES, fields.outcome);
  if (typeof id !== 'string' || !ID.test(id) || !Array.isArray(levers)) return null;
  if (date === null || at === null || !motive || !credibility || !outcome) return null;
  return {
    id,
    date,
    motive,
    levers: LEVERS.filter((lever) => levers.includes(lever)),
    credibility,
    outcome,
    settledBy:
      outcome === 'settled' && typeof settledBy === 'string' ? settledBy.slice(0, LONGEST_SETTLEMENT) : '',
    at,
  };
}

function earlierFrom(value: unknown): EarlierThreats | null {
  if (value === undefined) return EMPTY_LEDGER.earlier;
  const fields = fieldsOf(value);
  if (fields === null) return null;
  const { threats, carriedOut } = fields;
  const until = fields.until === '' ? '' : moment(fields.until);
  if (until === null || !isCount(threats) || !isCount(carriedOut) || carriedOut > threats) return null;
  return { until, threats, carriedOut };
}

/** A ledger from whatever was stored or pasted; empty where there is none, null where something in it makes no sense. */
export function ledgerFrom(value: unknown): Ledger | null {
  if (value === undefined) return EMPTY_LEDGER;
  const fields = fieldsOf(value);
  if (fields === null || !Array.isArray(fields.entries)) return null;
  const entries = fields.entries.map(entryFrom);
  const earlier = earlierFrom(fields.earlier);
  if (earlier === null) return null;
  const read = entries.filter((entry) => entry !== null);
  if (read.length < entries.length) return null;
  // Merging with nothing puts them in order, each id once.
  return mergeLedgers({ entries: read, earlier }, EMPTY_LEDGER);
}
