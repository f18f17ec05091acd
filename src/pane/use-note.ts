import { useEffect, useMemo, useSyncExternalStore } from 'react';
import type { NotesStore } from '../ports/notes-store';
import { NOTHING_UNSAVED, type Unsaved } from '../ports/unsaved';
import type { NoteState } from '../view/note-model';
import { NoteKeeper } from './note-keeper';

/** One keeper for each sender as long as the pane lives, so that words not stored yet survive a change of mail. */
export type NoteKeepers = (address: string) => NoteKeeper;

export function useNoteKeepers(notes: NotesStore, unsaved: Unsaved = NOTHING_UNSAVED): NoteKeepers {
  const { keeperFor, all } = useMemo(() => {
    const all = new Map<string, NoteKeeper>();
    const keeperFor: NoteKeepers = (address) => {
      const key = address.trim().toLowerCase();
      const known = all.get(key) ?? new NoteKeeper(key, notes, () => new Date().toISOString(), unsaved);
      all.set(key, known);
      return known;
    };
    return { keeperFor, all };
  }, [notes, unsaved]);

  useEffect(() => {
    const flushAll = () => {
      all.forEach((keeper) => void keeper.flush());
    };
    const onVisibility = () => {
      if (document.visibilityState === 'hidden') flushAll();
    };
    window.addEventListener('pagehide', flushAll);
    document.addEventListener('visibilitychange', onVisibility);
    return () => {
      window.removeEventListener('pagehide', flushAll);
      document.removeEventListener('visibilitychange', onVisibility);
      flushAll();
    };
  }, [all]);

  return keeperFor;
}

const NO_SENDER: NoteState = { kind: 'no-sender' };
const noSubscription = () => () => {};

/** The note on one sender, fetched anew each time a mail of theirs is opened. */
export function useNote(keeper: NoteKeeper | null): NoteState {
  useEffect(() => {
    void keeper?.load();
    return () => void keeper?.flush();
  }, [keeper]);
  return useSyncExternalStore(keeper?.subscribe ?? noSubscription, keeper?.getState ?? (() => NO_SENDER));
}
