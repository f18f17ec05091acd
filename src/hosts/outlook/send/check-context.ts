import type { CheckContext, Person } from '../../../core';
import type { AnsweredNote } from '../../../ports/answered-mails';
import type { NotesStore } from '../../../ports/notes-store';

interface Known {
  readonly recipients: readonly Person[];
  /** Null when nothing is known of the mail that is answered. */
  readonly answered: AnsweredNote | null;
  readonly notes: NotesStore;
  readonly sellerName: string;
}

/** Everything the check may know: what was read of the mail that is answered, and what must not leave the house. */
export async function checkContext({
  recipients,
  answered,
  notes,
  sellerName,
}: Known): Promise<CheckContext> {
  const texts = await Promise.all(recipients.map(({ email }) => noteText(notes, email)));
  return {
    answering: answered?.mail ?? null,
    recipients,
    floor: answered?.floor ?? null,
    privateWords: texts.flatMap((text) => text.split(/\r?\n/)).filter((line) => line.trim() !== ''),
    sellerAtFault: false,
    sellerName,
  };
}

async function noteText(notes: NotesStore, address: string): Promise<string> {
  try {
    return (await notes.get(address))?.text.value ?? '';
  } catch {
    // A note that cannot be read cannot be compared; the rest of the check still holds.
    return '';
  }
}
