import { withoutOldest } from '../notes/ledger';
import type { SenderNote } from '../notes/sender-note';
import type { AccountSettings, SettingChanges } from '../ports/account-settings';
import { HostError } from '../ports/mail-host';
import { NotesError, type NotesStore } from '../ports/notes-store';
import { FORMAT_VERSION, packNote, unpackNote, versionOf } from './roaming-format';

/** The account's limit in UTF-16 units, for all settings together, each as JSON inside JSON. */
export const ACCOUNT_LIMIT = 32_768;
/** Left free for settings that are not notes; the account does not say what else it holds. */
export const RESERVED = 4096;

/** Addresses that have a note; the account cannot list its keys. */
const INDEX_KEY = 'notes';
const keyOf = (address: string): string => `note:${address}`;

/** Notes in the settings of the mailbox account, one key per sender. What was stored stays when a write fails. */
export class RoamingNotes implements NotesStore {
  constructor(private readonly settings: AccountSettings) {}

  /** @throws {NotesError} `failed` when the stored note is damaged or was written by a newer version */
  get(address: string): Promise<SenderNote | null> {
    const sender = normal(address);
    const stored = this.settings.get(keyOf(sender));
    if (stored === undefined || stored === null) return Promise.resolve(null);
    const note = unpackNote(sender, stored);
    return note === null
      ? Promise.reject(new NotesError('failed', `the note on ${sender} cannot be read`))
      : Promise.resolve(note);
  }

  /**
   * Where room is short, the oldest threats of all ledgers make room first; what they proved stays counted.
   * @throws {NotesError} `full` before anything is touched when the note would not fit even then
   */
  put(note: SenderNote): Promise<void> {
    return this.#change(() => {
      const address = normal(note.address);
      const key = keyOf(address);
      if ((versionOf(this.settings.get(key)) ?? 0) > FORMAT_VERSION) {
        throw new NotesError('failed', `the note on ${address} was written by a newer version`);
      }
      const addresses = this.#addresses();
      const index = addresses.includes(address) ? addresses : [...addresses, address];
      const changes = new Map<string, unknown>([
        [INDEX_KEY, index],
        [key, packNote(note)],
      ]);
      return this.#fitting(changes, index);
    });
  }

  remove(address: string): Promise<void> {
    return this.#change(() => {
      const sender = normal(address);
      const addresses = this.#addresses();
      if (this.settings.get(keyOf(sender)) === undefined && !addresses.includes(sender)) return new Map();
      return new Map<string, unknown>([
        [INDEX_KEY, addresses.filter((other) => other !== sender)],
        [keyOf(sender), undefined],
      ]);
    });
  }

  /** Notes that cannot be read are left out; `get` tells of them. */
  list(): Promise<readonly SenderNote[]> {
    const notes = this.#addresses().map((address) => unpackNote(address, this.settings.get(keyOf(address))));
    return Promise.resolve(notes.filter((note) => note !== null));
  }

  #addresses(): string[] {
    const index = this.settings.get(INDEX_KEY);
    return Array.isArray(index) ? index.filter((entry) => typeof entry === 'string') : [];
  }

  /** The changes, and with them as many old threats taken out of any ledger as it takes to fit. */
  #fitting(changes: Map<string, unknown>, index: readonly string[]): SettingChanges {
    const room = ACCOUNT_LIMIT - RESERVED;
    for (;;) {
      const size = this.#sizeWith(changes, index);
      if (size <= room) return changes;
      const oldest = this.#oldestThreat(changes, index);
      if (oldest === null) throw new NotesError('full', `${String(size)} of ${String(room)} characters`);
      changes.set(keyOf(oldest.address), packNote(oldest));
    }
  }

  /** The note with the oldest threat of all, already without it; null when no ledger has any left. */
  #oldestThreat(changes: SettingChanges, index: readonly string[]): SenderNote | null {
    const notes = index
      .map((address) => unpackNote(address, changes.get(keyOf(address)) ?? this.settings.get(keyOf(address))))
      .filter((note) => note !== null);
    const dateOf = (note: SenderNote): string => note.ledger.entries[0]?.date ?? '';
    const [oldest] = notes
      .filter((note) => dateOf(note) !== '')
      .sort((a, b) => (dateOf(a) < dateOf(b) ? -1 : 1));
    const ledger = oldest === undefined ? null : withoutOldest(oldest.ledger);
    return oldest === undefined || ledger === null ? null : { ...oldest, ledger };
  }

  /** Size of all notes after the changes, as the account counts it. */
  #sizeWith(changes: SettingChanges, index: readonly string[]): number {
    const keys = [INDEX_KEY, ...index.map(keyOf)];
    const entries = keys.map((key) => [key, JSON.stringify(changes.get(key) ?? this.settings.get(key))]);
    return JSON.stringify(Object.fromEntries(entries)).length;
  }

  async #change(plan: () => SettingChanges): Promise<void> {
    try {
      await this.settings.change(plan);
    } catch (error) {
      throw notesErrorOf(error);
    }
  }
}

function normal(address: string): string {
  return address.trim().toLowerCase();
}

function notesErrorOf(error: unknown): NotesError {
  if (error instanceof NotesError) return error;
  if (!(error instanceof HostError)) return new NotesError('failed', String(error));
  if (error.code === 'too-long') return new NotesError('full', error.message);
  if (error.code === 'denied') return new NotesError('blocked', error.message);
  return new NotesError('failed', error.message);
}
