import type { SenderNote } from '../notes/sender-note';

/** When anything in the note was changed last, ISO 8601. */
export function lastChange(note: SenderNote): string {
  const times = [note.text.at, note.customerTypes.at, note.history.at];
  return [...times, ...note.ledger.entries.map(({ at }) => at)].reduce((a, b) => (a > b ? a : b));
}

/** The notes that contain every word of the search (address, text or what threats were settled by; any case), the last changed first. */
export function foundNotes(notes: readonly SenderNote[], search: string): readonly SenderNote[] {
  const words = search
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  return notes
    .filter((note) => {
      const settled = note.ledger.entries.map(({ settledBy }) => settledBy);
      const where = [note.address, note.text.value, ...settled].join('\n').toLowerCase();
      return words.every((word) => where.includes(word));
    })
    .sort((a, b) => {
      const [first, second] = [lastChange(a), lastChange(b)];
      return first === second ? (a.address < b.address ? -1 : 1) : first > second ? -1 : 1;
    });
}
