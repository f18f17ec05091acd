import type { BlankId } from '../core/model';
import type { DealField } from '../view/deal-choices';

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
  /** The deal desk. */
  currency: 'currency',
  costCurrency: 'costCurrency',
  incoterm: 'incoterm',
  room: 'room',
  priced: 'priced',
} as const;

/** The entry of a correction menu that leaves the judgement to Undertone; cards want a value for every entry. */
export const OWN_READING = 'own';

/** The entry of a menu for "none of these". */
export const NO_CHOICE = 'none';

export const blankField = (id: BlankId): string => `blank_${id}`;

/** What a threat of the ledger was settled by. */
export const settlementField = (entry: string): string => `settled_${entry}`;

/** A number of the deal desk. */
export const dealField = (field: DealField): string => `deal_${field}`;

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
  /** The fields of the note are on the card: one that is not sent is empty. */
  noteShown: 'noteShown',
  /** A threat of the ledger, and what came of it. */
  entry: 'entry',
  outcome: 'outcome',
  /** A number of the mail for a field of the deal desk. */
  take: 'take',
  /** Who the mail that is being written goes to. */
  recipients: 'recipients',
} as const;
