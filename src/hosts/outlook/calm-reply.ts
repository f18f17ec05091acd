import type { CustomerType, KnownHistory, Mail, PaneLanguage, Reading } from '../../core';
import { mailId } from '../../notes/mail-id';
import { senderHistory } from '../../notes/sender-history';
import { HostError, type MailHost, type MailState, type OpenMail } from '../../ports/mail-host';
import type { NotesStore } from '../../ports/notes-store';
import { blankNote } from '../../view/edit-note';
import type { Engine } from '../../view/engine';
import { withReading } from '../../view/ledger-record';
import { stringsFor } from '../../view/strings';
import { headlineOf } from '../../view/verdict-model';
import { outlookWords } from './strings';

export interface CalmReplyTools {
  readonly host: MailHost;
  readonly engine: Engine;
  readonly notes: NotesStore;
  readonly paneLanguage: PaneLanguage;
  readonly sellerName: string;
  /** ISO 8601. */
  readonly now: () => string;
  /** Says something where the seller sees it without the pane. */
  readonly tell: (text: string, isProblem: boolean) => Promise<void>;
}

/**
 * One click without the pane: reads the open mail, opens Outlook's reply form with the draft in it and says what was
 * found. Whatever goes wrong is said, never thrown. Last of all a threat is written into the sender's note, whatever came of
 * the reply: neither the form nor the message waits for the store.
 */
export async function calmReply(tools: CalmReplyTools, toAll: boolean): Promise<void> {
  const words = outlookWords(tools.paneLanguage).command;
  let said: { readonly text: string; readonly isProblem: boolean };
  let writeDown = (): Promise<void> => Promise.resolve();
  try {
    said = await readAndAnswer(tools, toAll, (open, reading) => {
      writeDown = () => record(tools, open, reading);
    });
  } catch (error) {
    const code = error instanceof HostError ? error.code : 'failed';
    said = { text: words.failed[code], isProblem: true };
  }
  // Where even the bar does not answer there is nowhere left to say it; the reply form speaks for itself.
  await tools.tell(said.text, said.isProblem).catch(() => undefined);
  await writeDown();
}

async function readAndAnswer(
  tools: CalmReplyTools,
  toAll: boolean,
  onRead: (open: OpenMail, reading: Reading) => void,
): Promise<{ text: string; isProblem: boolean }> {
  const { host, engine, paneLanguage, sellerName } = tools;
  const words = outlookWords(paneLanguage).command;
  const state = await currentMail(host);
  if (state.kind === 'none') return { text: words.noMail, isProblem: true };
  if (state.kind === 'unreadable') return { text: words.unreadable[state.reason], isProblem: true };

  const { mail: open } = state;
  const { history, types } = await whatWeKnow(tools.notes, open);
  const mail: Mail = {
    id: open.key,
    from: open.from,
    subject: open.subject,
    body: open.body,
    senderHistory: history,
  };
  const reading = await engine.read(mail, { customerTypes: types ?? undefined });
  onRead(open, reading);
  const headline = headlineOf(reading, stringsFor(paneLanguage));
  const wishes = sellerName.trim() === '' ? {} : { sellerName: sellerName.trim() };
  const { draft } = await engine.draft(mail, reading, engine.plan(reading, wishes), wishes, paneLanguage);
  const outcome = await host.insertReply({ text: draft.text, html: draft.html, toAll }, open.key);
  if (outcome === 'copied') return { text: words.copied(headline), isProblem: false };
  const openBlanks = draft.blanks.filter(({ value }) => value === null).length;
  return { text: words.opened(headline, openBlanks), isProblem: false };
}

/** The selection may move while the mail is read; the mail that is open in the end is the one meant. */
async function currentMail(host: MailHost): Promise<MailState> {
  try {
    return await host.currentMail();
  } catch (error) {
    if (error instanceof HostError && error.code === 'stale') return host.currentMail();
    throw error;
  }
}

interface Known {
  readonly history: KnownHistory | null;
  readonly types: readonly CustomerType[] | null;
}

/** What the note says of the sender; a store that fails must not hold up the reply. */
async function whatWeKnow(notes: NotesStore, { from, messageId, body }: OpenMail): Promise<Known> {
  const nothing: Known = { history: null, types: null };
  if (from === null) return nothing;
  try {
    const note = await notes.get(from.email);
    if (note === null) return nothing;
    return { history: senderHistory(note, mailId(messageId, body)), types: note.customerTypes.value };
  } catch {
    return nothing;
  }
}

/** The threat goes into the sender's note as the pane would write it; a store that does not take it changes nothing. */
async function record({ notes, now }: CalmReplyTools, open: OpenMail, reading: Reading): Promise<void> {
  const { from, messageId, body, sentAt } = open;
  if (from === null) return;
  try {
    // Fetched anew: what another click has stored meanwhile must not be lost.
    const note = (await notes.get(from.email)) ?? blankNote(from.email);
    const next = withReading(note, { id: mailId(messageId, body), sentAt }, reading, now());
    if (next !== note) await notes.put(next);
  } catch {
    // The pane writes it down when it reads this mail.
  }
}
