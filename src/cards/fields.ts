import type { BlankId } from '../core/model';

/** Names under which a card sends what was typed and ticked. */
export const FIELDS = {
  pressure: 'pressure',
  motive: 'motive',
  credibility: 'credibility',
  fault: 'fault',
  tone: 'tone',
  length: 'length',
  offers: 'offers',
  moves: 'moves',
  note: 'note',
  types: 'types',
  orders: 'orders',
  threats: 'threats',
  carriedOut: 'carriedOut',
  language: 'language',
  sellerName: 'sellerName',
  ownAddresses: 'ownAddresses',
  show: 'show',
  search: 'search',
  import: 'import',
  theirs: 'theirs',
  own: 'own',
} as const;

/** The entry of a correction menu that leaves the judgement to Undertone; cards want a value for every entry. */
export const OWN_READING = 'own';

export const blankField = (id: BlankId): string => `blank_${id}`;

/** Names of what an action carries with it. */
export const PARAMETERS = {
  memory: 'memory',
  shown: 'shown',
  anyway: 'anyway',
  address: 'address',
  format: 'format',
  confirmed: 'confirmed',
  /** The card is already there and shall be replaced. */
  again: 'again',
} as const;
