import { createContext, useCallback, useContext, useMemo, useState, type ReactNode } from 'react';
import type { PaneSettings } from '../ports/pane-settings';
import type { DealEntries } from '../view/deal-choices';
import { packHouseTerms, unpackHouseTerms } from '../view/house-terms';

export interface HouseTerms {
  /** What every new deal begins with. */
  readonly terms: DealEntries;
  /** Keeps the part of these that is the same from mail to mail; rejects when it could not be stored. */
  readonly keep: (entries: DealEntries) => Promise<void>;
}

const HouseTermsContext = createContext<HouseTerms>({
  terms: unpackHouseTerms(null),
  keep: () => Promise.reject(new Error('there is no store')),
});

/** Storage may be blocked; the desk then begins empty. */
function stored(settings: PaneSettings): string | null {
  try {
    return settings.get('house-terms');
  } catch {
    return null;
  }
}

export function HouseTermsProvider({
  settings,
  children,
}: {
  readonly settings: PaneSettings;
  readonly children: ReactNode;
}) {
  const [terms, setTerms] = useState(() => unpackHouseTerms(stored(settings)));
  const keep = useCallback(
    async (entries: DealEntries) => {
      const packed = packHouseTerms(entries);
      setTerms(unpackHouseTerms(packed));
      await settings.set('house-terms', packed);
    },
    [settings],
  );
  const value = useMemo(() => ({ terms, keep }), [terms, keep]);
  return <HouseTermsContext.Provider value={value}>{children}</HouseTermsContext.Provider>;
}

export const useHouseTerms = (): HouseTerms => useContext(HouseTermsContext);
