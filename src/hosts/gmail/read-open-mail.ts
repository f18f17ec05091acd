import {
  withEarlierMails,
  type Draft,
  type FloorPrice,
  type KnownHistory,
  type Mail,
  type Reading,
  type ReplyPlan,
} from '../../core';
import type { CardMemory } from '../../cards/card-memory';
import type { MailCardInput } from '../../cards/mail-card';
import { senderHistory } from '../../notes/sender-history';
import { HostError, type HostAbilities } from '../../ports/mail-host';
import { NotesError } from '../../ports/notes-store';
import { blankNote } from '../../view/edit-note';
import { deskLead } from '../../view/desk-lead';
import type { GlossedDraft } from '../../view/engine';
import { dealFloor, floorText } from '../../view/deal-floor';
import { fullWishes } from '../../view/full-wishes';
import { withReading, type LedgerMail } from '../../view/ledger-record';
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
  readonly reading: Reading;
  readonly plan: ReplyPlan;
  /** Lowest price that keeps the seller's margin; null where the desk was not filled in so far. */
  readonly floor: FloorPrice | null;
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

/** What is known of the sender, with the mails of this conversation; null where nobody has counted anything. */
function historyFrom(note: NoteState, judged: LedgerMail, fromSender: number): KnownHistory | null {
  const counts = note.kind === 'ready' ? senderHistory(note.note, judged.id) : null;
  return counts && { ...counts, messages: Math.max(counts.messages, fromSender) };
}

/** Writes the threat down that was read; a store that does not take it must not keep the mail from being shown. */
function withRecord(note: NoteState, mail: LedgerMail, reading: Reading, desk: Desk): NoteState {
  if (note.kind !== 'ready') return note;
  const next = withReading(note.note, mail, reading, desk.now().toISOString());
  if (next === note.note) return note;
  try {
    desk.notes.put(next);
    return { ...note, note: next };
  } catch {
    return note;
  }
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
): {
  readonly model: MailModel;
  readonly reading: Reading;
  readonly plan: ReplyPlan;
  readonly draft: Draft | null;
} {
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
  return { model, reading, plan, draft: glossed?.draft ?? null };
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
  const judged = conversation.ledgerMail();
  const withHistory: Mail = { ...mail, senderHistory: historyFrom(note, judged, fromSender) };
  const read = readMailFor(withHistory, earlier, memory, typesByHand, desk, speech);
  const { model, draft } = read;
  const recorded = settings.hidden.includes('ledger') ? note : withRecord(note, judged, read.reading, desk);
  const floor = memory.desk === null ? null : dealFloor(memory.desk.entries);
  const sender = mail.from === null ? '' : mail.from.name.trim() || mail.from.email;
  return {
    kind: 'read',
    conversation,
    reading: read.reading,
    plan: read.plan,
    floor,
    draft,
    card: {
      model,
      note: noteModel(recorded, sender, strings, judged.id),
      address,
      sender,
      memory,
      openBlanks: draft === null ? null : openBlanksText(draft.blanks, strings),
      draftThere: hasDraft || isPending(conversation, desk),
      desk: {
        lead: deskLead(read.reading, strings),
        floor: floor === null ? null : floorText(floor, paneLanguage),
      },
      settings,
      strings,
      words,
    },
  };
}
