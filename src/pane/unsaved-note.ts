import { mergeLedgers } from '../notes/ledger';
import { ledgerFrom } from '../notes/ledger-json';
import type { SenderNote, Timed } from '../notes/sender-note';

function isTimed(value: unknown): value is Timed<unknown> {
  const { at } = (typeof value === 'object' && value !== null ? value : {}) as { at?: unknown };
  return typeof at === 'string' && 'value' in (value as object);
}

const isAlike = (one: unknown, other: unknown): boolean =>
  one === null || other === null || typeof one === typeof other;

/**
 * The note with every field that was changed later in words not stored yet, and every outcome of a threat; what does not
 * look like a field of a note is left out.
 * @returns null when nothing of it is newer
 */
export function withUnsaved(note: SenderNote, unsaved: unknown): SenderNote | null {
  if (typeof unsaved !== 'object' || unsaved === null) return null;
  const newer = Object.entries(note).filter(([name, field]) => {
    const kept = (unsaved as Record<string, unknown>)[name];
    return isTimed(field) && isTimed(kept) && kept.at > field.at && isAlike(kept.value, field.value);
  });
  const kept = ledgerFrom((unsaved as Record<string, unknown>).ledger);
  const merged = kept === null ? note.ledger : mergeLedgers(note.ledger, kept);
  const ledger = JSON.stringify(merged) === JSON.stringify(note.ledger) ? note.ledger : merged;
  if (newer.length === 0 && ledger === note.ledger) return null;
  const fields = newer.map(([name]) => [name, (unsaved as Record<string, unknown>)[name]]);
  return { ...note, ...(Object.fromEntries(fields) as Partial<SenderNote>), ledger };
}
