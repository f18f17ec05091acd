import type { SenderNote } from '../notes/sender-note';
import type { NotesStore } from '../ports/notes-store';
import type { Unsaved } from '../ports/unsaved';
import { blankNote } from '../view/edit-note';
import { withUnsaved } from './unsaved-note';

/** Where words on a sender wait until a store has them. */
export const unsavedNoteKey = (address: string): string => `note:${address}`;

/**
 * The note on a sender as it stands: what the store holds, or a blank one, with words of an earlier life of the pane that no
 * store has got.
 * @param address in lower case
 * @throws {NotesError} when the store cannot tell
 */
export async function noteAtHand(
  store: NotesStore,
  unsaved: Unsaved,
  address: string,
): Promise<{ readonly note: SenderNote; readonly hasUnsaved: boolean }> {
  const note = (await store.get(address)) ?? blankNote(address);
  const fuller = withUnsaved(note, unsaved.get(unsavedNoteKey(address)));
  return { note: fuller ?? note, hasUnsaved: fuller !== null };
}
