import { useMemo, useState } from 'react';
import type { OwnPhrase, ReplyWishes } from '../core/model';
import { OWN_PHRASES_ROOM, type PaneSettings } from '../ports/pane-settings';
import { keptBlanksText, readKeptBlanks, withKeptBlanks } from '../view/kept-blanks';
import { readOwnPhrases } from '../view/own-phrases';
import { storedSetting, useSettingStore } from './kept-settings';

/** What the seller has set for all replies, kept with the settings. */
export interface ReplyHabits {
  readonly ownPhrases: readonly OwnPhrase[];
  /** False when they would not fit; nothing is changed then. */
  readonly setOwnPhrases: (phrases: readonly OwnPhrase[]) => boolean;
  /** What was filled in for this customer before. */
  readonly keptBlanksOf: (address: string) => NonNullable<ReplyWishes['blanks']>;
  readonly keepBlanks: (address: string, filled: NonNullable<ReplyWishes['blanks']>) => void;
  /** True when the last change could not be stored. */
  readonly notKept: boolean;
}

/** Own phrases and remembered blanks, read once and stored on every change. */
export function useReplyHabits(settings: PaneSettings): ReplyHabits {
  const [ownPhrases, setPhrases] = useState(
    () => readOwnPhrases(storedSetting(settings, 'own-phrases') ?? '[]').phrases,
  );
  const [kept, setKept] = useState(() => readKeptBlanks(storedSetting(settings, 'kept-blanks')));
  const { notKept, store } = useSettingStore(settings);
  return useMemo(
    () => ({
      ownPhrases,
      notKept,
      setOwnPhrases: (phrases) => {
        const text = JSON.stringify({ phrases });
        if (text.length > OWN_PHRASES_ROOM) return false;
        setPhrases(phrases);
        store('own-phrases', text);
        return true;
      },
      keptBlanksOf: (address) => kept.get(address.trim().toLowerCase()) ?? {},
      keepBlanks: (address, filled) => {
        const next = withKeptBlanks(kept, address, filled);
        if (next === null) return;
        setKept(next);
        store('kept-blanks', keptBlanksText(next));
      },
    }),
    [ownPhrases, kept, notKept, store],
  );
}
