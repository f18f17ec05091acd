import type { Reading } from '../core/model';
import { dealStringsFor } from '../view/deal-strings';
import { unpackHouseTerms } from '../view/house-terms';
import { worthModel } from '../view/worth-model';
import type { DeskMemory } from './desk-memory';
import { useHouseTerms } from './house-terms-context';
import { usePaneLanguage } from './pane-words-context';
import { WorthSheet } from './WorthSheet';

interface WorthPartProps {
  readonly desk: DeskMemory;
  readonly onDesk: (change: Partial<DeskMemory>) => void;
  readonly reading: Reading;
}

/** The opened worksheet, in the currency of the desk. */
export function WorthPart({ desk, onDesk, reading }: WorthPartProps) {
  const paneLanguage = usePaneLanguage();
  const { stored } = useHouseTerms();
  const { currency } = desk.entries ?? unpackHouseTerms(stored);
  const credibility = reading.credibility?.value ?? null;
  return (
    <WorthSheet
      worth={worthModel(desk.worth, credibility, currency, dealStringsFor(paneLanguage), paneLanguage)}
      onType={(field, value) => {
        onDesk({ worth: { ...desk.worth, [field]: value } });
      }}
    />
  );
}
