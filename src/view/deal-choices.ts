export { CURRENCIES, INCOTERMS, ROOMS } from '../core';
export type { Currency, DealEntries, DealField, Incoterm, Room, WorthEntries, WorthField } from '../core';
