import { createContext, useCallback, useContext, useMemo, useState, type ReactNode } from 'react';
import type { PaneSettings } from '../ports/pane-settings';
import { storedSetting } from './kept-settings';

export interface HouseTerms {
  /** The seller's usual terms as they were kept; null where there are none. */
  readonly stored: string | null;
  /** Keeps them for the next mail; rejects when they could not be stored and then hold until the pane closes. */
  readonly keep: (packed: string) => Promise<void>;
}

const HouseTermsContext = createContext<HouseTerms>({
  stored: null,
  keep: () => Promise.reject(new Error('there is no store')),
});

export function HouseTermsProvider({
  settings,
  children,
}: {
  readonly settings: PaneSettings;
  readonly children: ReactNode;
}) {
  const [stored, setStored] = useState(() => storedSetting(settings, 'house-terms'));
  const keep = useCallback(
    async (packed: string) => {
      setStored(packed);
      await settings.set('house-terms', packed);
    },
    [settings],
  );
  const value = useMemo(() => ({ stored, keep }), [stored, keep]);
  return <HouseTermsContext.Provider value={value}>{children}</HouseTermsContext.Provider>;
}

export const useHouseTerms = (): HouseTerms => useContext(HouseTermsContext);
