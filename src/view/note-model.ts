import { CUSTOMER_TYPES, type CustomerType } from '../core/model';
import type { SenderNote } from '../notes/sender-note';
import type { NotesErrorCode } from '../ports/notes-store';
import { ledgerModel, type LedgerModel } from './ledger-model';
import type { PaneStrings } from './strings';
import type { TypeChoice } from './correction-model';

/** Where a note stands between the hand that writes it and the store that keeps it. */
export type NoteState =
  | { readonly kind: 'no-sender' }
  | { readonly kind: 'loading' }
  | { readonly kind: 'load-failed'; readonly code: NotesErrorCode }
  | {
      readonly kind: 'ready';
      readonly note: SenderNote;
      readonly save:
        | { readonly kind: 'untouched' | 'unsaved' | 'saving' | 'saved' }
        | { readonly kind: 'failed'; readonly code: NotesErrorCode };
    };

export const COUNTS = ['orders', 'threats', 'carriedOut'] as const;
export type Count = (typeof COUNTS)[number];

export interface NoteModel {
  readonly title: string;
  /** Said in place of the note where there is none to edit. */
  readonly message: string | null;
  /** True when asking the store again may help. */
  readonly canRetry: boolean;
  readonly fields: {
    readonly text: string;
    readonly types: readonly TypeChoice[];
    readonly counts: readonly { readonly count: Count; readonly label: string; readonly value: number }[];
    /** The record contradicts itself; null when it does not. */
    readonly countsWarning: string | null;
    /** Says how the counts go with the ledger; null while there is none. */
    readonly countsHint: string | null;
    readonly ledger: LedgerModel | null;
  } | null;
  /** "Saved" and its kin; null before anything was typed. */
  readonly saveText: string | null;
  readonly saveFailed: boolean;
}

type Ready = Extract<NoteState, { kind: 'ready' }>;

function saveTextOf(save: Ready['save'], words: PaneStrings['pane']['note']): string | null {
  if (save.kind === 'untouched') return null;
  return save.kind === 'failed' ? words.saveFailed[save.code] : words[save.kind];
}

function fieldsOf(note: SenderNote, openMail: string | null, strings: PaneStrings): NoteModel['fields'] {
  const { labels, pane } = strings;
  const ledger = ledgerModel(note.ledger, openMail, strings);
  const history = note.history.value;
  const set: readonly CustomerType[] = note.customerTypes.value ?? [];
  return {
    text: note.text.value,
    types: CUSTOMER_TYPES.map((type) => ({
      type,
      label: labels.customerType[type],
      checked: set.includes(type),
    })),
    counts: COUNTS.map((count) => ({ count, label: pane.note[count], value: history[count] })),
    countsWarning: history.carriedOut > history.threats ? pane.note.moreCarriedOut : null,
    countsHint: ledger === null ? null : strings.ledger.countsHint,
    ledger,
  };
}

/**
 * The note area.
 * @param sender a name or an address; not used when the mail has no sender
 * @param openMail id of the mail that is open, from `mailId`
 */
export function noteModel(
  state: NoteState,
  sender: string,
  strings: PaneStrings,
  openMail: string | null = null,
): NoteModel {
  const words = strings.pane.note;
  const without = (title: string, message: string, canRetry: boolean): NoteModel => ({
    title,
    message,
    canRetry,
    fields: null,
    saveText: null,
    saveFailed: false,
  });
  switch (state.kind) {
    case 'no-sender':
      return without(words.bareTitle, words.noSender, false);
    case 'loading':
      return without(words.title(sender), words.loading, false);
    case 'load-failed':
      return without(words.title(sender), words.loadFailed[state.code], true);
    case 'ready':
      return {
        title: words.title(sender),
        message: null,
        canRetry: false,
        fields: fieldsOf(state.note, openMail, strings),
        saveText: saveTextOf(state.save, words),
        saveFailed: state.save.kind === 'failed',
      };
  }
}
