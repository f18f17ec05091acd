import { withEarlierMails, type Draft, type Mail, type Reading, type SenderHistory } from '../../core';
import type { CardMemory } from '../../cards/card-memory';
import type { MailCardInput } from '../../cards/mail-card';
import { HostError, type HostAbilities } from '../../ports/mail-host';
import { NotesError } from '../../ports/notes-store';
import { blankNote } from '../../view/edit-note';
import type { GlossedDraft } from '../../view/engine';
import { fullWishes } from '../../view/full-wishes';
import { noteModel, type NoteState } from '../../view/note-model';
import { paneModel, type MailModel, type Situation, type StateModel } from '../../view/pane-model';
import { openBlanksText } from '../../view/reply-model';
import type { Desk, Speech } from './desk';
import type { CardEvent } from './event';
import { openConversation, type OpenConversation } from './open-conversation';

/** Gmail makes drafts and leaves the signature out of them; it lets nobody point into a mail. */
const ABILITIES: HostAbilities = {
  insertReply: true,
  replyToAll: true,
  showEvidence: false,
  keepsSignature: false,
};

/** A mail that was read, with all that belongs to it. */
export interface ReadConversation {
  readonly kind: 'read';
  readonly conversation: OpenConversation;
  readonly card: MailCardInput;
  /** Null on ordinary mail nobody asked to answer. */
  readonly draft: Draft | null;
}

export type ReadOutcome = ReadConversation | { readonly kind: 'state'; readonly model: StateModel };

export function noteStateFor(address: string | null, desk: Desk): NoteState {
  if (address === null) return { kind: 'no-sender' };
  try {
    const note = desk.notes.get(address) ?? blankNote(address);
    return { kind: 'ready', note, save: { kind: 'untouched' } };
  } catch (error) {
    return { kind: 'load-failed', code: error instanceof NotesError ? error.code : 'failed' };
  }
}

/** The seller's own counts, with the mails of this conversation; null where they have counted nothing. */
function historyFrom(note: NoteState, fromSender: number): SenderHistory | null {
  if (note.kind !== 'ready') return null;
  const counts = note.note.history.value;
  // Counts nobody has filled in say nothing; zeros would say that the customer never ordered.
  if (!Object.values(counts).some((count) => count > 0)) return null;
  return { ...counts, messages: Math.max(counts.messages, fromSender) };
}

function isPending(conversation: OpenConversation, desk: Desk): boolean {
  try {
    return desk.drafts.isPending(conversation.thread, conversation.mailCount);
  } catch {
    return false;
  }
}

/** Reading, plan and draft of one mail, as the cards need them. */
export function readMailFor(
  mail: Mail,
  earlier: readonly (() => Mail)[],
  memory: CardMemory,
  typesByHand: CardMemory['choices']['customerTypes'],
  desk: Desk,
  speech: Speech,
): { readonly model: MailModel; readonly reading: Reading; readonly draft: Draft | null } {
  const { engine } = desk;
  const choices = { ...memory.choices, customerTypes: typesByHand };
  const newest = engine.read(mail, choices);
  const reading: Reading =
    newest.customerType.value === 'unknown'
      ? withEarlierMails(
          newest,
          earlier.map((open) => engine.read(open())),
        )
      : newest;
  const wishes = fullWishes(memory.wishes, speech.settings.sellerName);
  const plan = engine.plan(reading, wishes);
  const possibleOffers = engine.plan(reading, { ...wishes, offers: undefined }).offers;
  const isQuiet = reading.pressure.value === 'none' && !memory.helped;
  const glossed: GlossedDraft | null = isQuiet
    ? null
    : engine.draft(mail, reading, plan, wishes, speech.paneLanguage);
  const model = paneModel(
    {
      kind: 'read',
      mail: { reading, plan, possibleOffers, wishes, glossed, choices, abilities: ABILITIES },
    },
    speech.paneLanguage,
  );
  if (model.kind !== 'mail') throw new Error('a mail that was read has a model');
  return { model, reading, draft: glossed?.draft ?? null };
}

/** The open mail, read; or what keeps it from being read. */
export function readOpenMail(event: CardEvent, memory: CardMemory, desk: Desk, speech: Speech): ReadOutcome {
  const { settings, paneLanguage, strings, words } = speech;
  const state = (situation: Situation): ReadOutcome => {
    const model = paneModel(situation, paneLanguage);
    if (model.kind !== 'state') throw new Error(`${situation.kind} is no state`);
    return { kind: 'state', model };
  };
  let conversation: OpenConversation;
  try {
    conversation = openConversation(event, settings.ownAddresses);
  } catch (error) {
    return state({ kind: 'host-failed', code: error instanceof HostError ? error.code : 'failed' });
  }
  const { mail, isOwn, hasDraft, fromSender, earlier } = conversation;
  if (isOwn) return state({ kind: 'unreadable', reason: 'own-mail' });
  if (mail.body.trim() === '') return state({ kind: 'unreadable', reason: 'empty' });

  const address = mail.from?.email ?? null;
  const note = noteStateFor(address, desk);
  const typesByHand = note.kind === 'ready' ? (note.note.customerTypes.value ?? undefined) : undefined;
  const withHistory: Mail = { ...mail, senderHistory: historyFrom(note, fromSender) };
  const { model, draft } = readMailFor(withHistory, earlier, memory, typesByHand, desk, speech);
  const sender = mail.from === null ? '' : mail.from.name.trim() || mail.from.email;
  return {
    kind: 'read',
    conversation,
    draft,
    card: {
      model,
      note: noteModel(note, sender, strings),
      address,
      sender,
      memory,
      openBlanks: draft === null ? null : openBlanksText(draft.blanks, strings),
      draftThere: hasDraft || isPending(conversation, desk),
      settings,
      strings,
      words,
    },
  };
}
