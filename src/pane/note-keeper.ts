import type { SenderNote } from '../notes/sender-note';
import { NotesError, type NotesErrorCode, type NotesStore } from '../ports/notes-store';
import { NOTHING_UNSAVED, type Unsaved } from '../ports/unsaved';
import type { NoteState } from '../view/note-model';
import { noteAtHand, unsavedNoteKey } from './note-at-hand';

type Ready = Extract<NoteState, { kind: 'ready' }>;

/** How long the seller's hand must rest before a note is saved, in milliseconds. */
const REST = 600;

const codeOf = (error: unknown): NotesErrorCode => (error instanceof NotesError ? error.code : 'failed');

/**
 * Holds the note on one sender while it is being edited, saves it when the hand rests, and never lets go of words that
 * are not stored: a failed save keeps them, and a reload from the store never overwrites them.
 */
export class NoteKeeper {
  #state: NoteState = { kind: 'loading' };
  readonly #listeners = new Set<() => void>();
  #timer: ReturnType<typeof setTimeout> | null = null;
  #isSaving = false;
  /** Number of the latest edit and of the latest edit known to be stored. */
  #edits = 0;
  #storedEdits = 0;
  /** Only what was written down by itself waits to be stored: nothing to speak of. */
  #isQuiet = false;

  constructor(
    readonly address: string,
    private readonly store: NotesStore,
    /** ISO 8601 time of an edit. */
    private readonly now: () => string,
    /** Holds each edit until the store has it, should the pane be closed meanwhile. */
    private readonly unsaved: Unsaved = NOTHING_UNSAVED,
  ) {}

  readonly getState = (): NoteState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  };

  /** Fetches the note, unless there are words here that the store does not have yet. */
  async load(): Promise<void> {
    if (this.#isDirty()) return;
    if (this.#state.kind === 'load-failed') this.#set({ kind: 'loading' });
    const editsBefore = this.#edits;
    try {
      const { note, hasUnsaved } = await noteAtHand(this.store, this.unsaved, this.address);
      if (this.#edits !== editsBefore) return;
      this.#set({ kind: 'ready', note, save: { kind: 'untouched' } });
      // Now the store gets them.
      if (hasUnsaved) {
        this.#edits++;
        void this.flush();
      }
    } catch (error) {
      // What is already shown is better than a message in its place.
      if (this.#state.kind !== 'ready') this.#set({ kind: 'load-failed', code: codeOf(error) });
    }
  }

  /** Does nothing before the note has been fetched: an edit of an unknown note would overwrite it. */
  edit(change: (note: SenderNote, at: string) => SenderNote): void {
    if (this.#state.kind !== 'ready') return;
    this.#isQuiet = false;
    this.#change(change(this.#state.note, this.now()), { kind: 'unsaved' });
  }

  /**
   * Changes the note by itself, without a word about storing it: the seller has typed nothing that could be lost. A change
   * that gives back the same note is none.
   */
  record(change: (note: SenderNote, at: string) => SenderNote): void {
    if (this.#state.kind !== 'ready') return;
    const note = change(this.#state.note, this.now());
    if (note === this.#state.note) return;
    this.#isQuiet = this.#isQuiet || !this.#isDirty();
    this.#change(note, this.#state.save);
  }

  #change(note: SenderNote, save: Ready['save']): void {
    this.#edits++;
    this.unsaved.put(this.#unsavedKey, note);
    this.#set({ kind: 'ready', note, save });
    this.#stopTimer();
    this.#timer = setTimeout(() => void this.flush(), REST);
  }

  /** Saves at once what is not stored yet. Resolves when the store has answered; never rejects. */
  async flush(): Promise<void> {
    this.#stopTimer();
    // The save under way looks for newer words when it ends; two at a time could arrive in the wrong order.
    if (this.#isSaving) return;
    this.#isSaving = true;
    try {
      while (this.#isDirty() && this.#state.kind === 'ready') {
        const edits = this.#edits;
        this.#setSave({ kind: 'saving' });
        await this.store.put(this.#state.note);
        this.#storedEdits = edits;
      }
      if (this.#edits > 0 && !this.#isDirty()) this.unsaved.drop(this.#unsavedKey);
      this.#setSave({ kind: 'saved' });
    } catch (error) {
      this.#setSave({ kind: 'failed', code: codeOf(error) });
    } finally {
      this.#isSaving = false;
    }
  }

  get #unsavedKey(): string {
    return unsavedNoteKey(this.address);
  }

  #isDirty(): boolean {
    return this.#edits > this.#storedEdits;
  }

  #setSave(save: Ready['save']): void {
    if (this.#state.kind === 'ready' && this.#edits > 0 && !this.#isQuiet)
      this.#set({ ...this.#state, save });
  }

  #stopTimer(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
  }

  #set(state: NoteState): void {
    this.#state = state;
    this.#listeners.forEach((listener) => {
      listener();
    });
  }
}
