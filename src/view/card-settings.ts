import type { LanguageChoice } from './pane-language';
import { LANGUAGE_CHOICES } from './pane-language';

/**
 * Parts of the card that a seller may do without. The verdict, its meaning and the reply always stay. Without the ledger
 * nothing is written down by itself either.
 */
export const CARD_PARTS = ['advice', 'evidence', 'desk', 'gloss', 'note', 'ledger', 'correction'] as const;
export type CardPart = (typeof CARD_PARTS)[number];

export interface CardSettings {
  readonly language: LanguageChoice;
  /** Stands under replies; empty = no name. */
  readonly sellerName: string;
  /** The seller's own addresses, lower-cased: mails from them are not read as a customer's. */
  readonly ownAddresses: readonly string[];
  readonly hidden: readonly CardPart[];
}

export const DEFAULT_SETTINGS: CardSettings = {
  language: 'auto',
  sellerName: '',
  ownAddresses: [],
  hidden: [],
};

/** Longest name and list of addresses that are kept. */
const LONGEST_NAME = 100;
const MOST_ADDRESSES = 20;

const strings = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((entry) => typeof entry === 'string') : [];

/** Settings from what was stored, whatever it is: a part that makes no sense falls back to its default. */
export function cardSettingsFrom(stored: unknown): CardSettings {
  if (typeof stored !== 'object' || stored === null) return DEFAULT_SETTINGS;
  const { language, sellerName, ownAddresses, hidden } = stored as Record<string, unknown>;
  const hiddenParts = strings(hidden);
  return {
    language: LANGUAGE_CHOICES.find((known) => known === language) ?? 'auto',
    sellerName: typeof sellerName === 'string' ? sellerName.trim().slice(0, LONGEST_NAME) : '',
    ownAddresses: [
      ...new Set(
        strings(ownAddresses)
          .map((address) => address.trim().toLowerCase())
          .filter((address) => address.includes('@')),
      ),
    ].slice(0, MOST_ADDRESSES),
    hidden: CARD_PARTS.filter((part) => hiddenParts.includes(part)),
  };
}
