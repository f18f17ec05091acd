export { CURRENCIES, DEAL_FIELDS, INCOTERMS, ROOMS } from '../core/deal';
export type {
  Currency,
  DealEntries,
  DealField,
  Incoterm,
  Room,
  WorthEntries,
  WorthField,
} from '../core/deal';
