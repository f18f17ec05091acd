import type { Mail, Reading, SellerChoices } from '../core/model';
import { mailId } from '../notes/mail-id';
import type { MailState } from '../ports/mail-host';
import type { NotesStore } from '../ports/notes-store';
import type { Unsaved } from '../ports/unsaved';
import type { Engine } from '../view/engine';
import { choicesFor, historyBefore, mailToRead } from './mail-to-read';
import { rememberedMail } from './mail-memory';
import { noteAtHand } from './note-at-hand';

/** An engine that can be asked before anybody waits for the answer. */
export interface AheadEngine {
  /** Give this to the pane: whoever asks it first for what was asked ahead gets that answer. */
  readonly engine: Engine;
  readonly ask: (mail: Mail, choices: SellerChoices) => void;
}

const questionOf = (mail: Mail, choices: SellerChoices = {}): string => JSON.stringify([mail, choices]);

export function aheadEngine(engine: Engine): AheadEngine {
  let ahead: { readonly question: string; readonly answer: Promise<Reading> } | null = null;
  return {
    ask: (mail, choices) => {
      const answer = engine.read(mail, choices);
      // Whoever takes the answer hears of its failure.
      answer.catch(() => undefined);
      ahead = { question: questionOf(mail, choices), answer };
    },
    engine: {
      ...engine,
      read: (mail, choices) => {
        const asked = ahead;
        ahead = null;
        return asked?.question === questionOf(mail, choices) ? asked.answer : engine.read(mail, choices);
      },
    },
  };
}

/**
 * Has the mail that is open read while the pane is still being drawn. Resolves when the engine has been asked, or there is
 * nothing to ask; never rejects, since the pane asks everything again and tells what went wrong.
 */
export async function readAhead(
  opened: Promise<MailState>,
  { ask }: AheadEngine,
  notes: NotesStore,
  unsaved: Unsaved,
): Promise<void> {
  try {
    const found = await opened;
    if (found.kind !== 'mail') return;
    const { mail } = found;
    const address = mail.from?.email.trim().toLowerCase() ?? '';
    const note = address === '' ? null : (await noteAtHand(notes, unsaved, address)).note;
    const { choices } = rememberedMail(unsaved, mail.key);
    const ledgerId = mailId(mail.messageId, mail.body);
    ask(mailToRead(mail, historyBefore(ledgerId, note)), choicesFor(choices, note));
  } catch {
    // The pane will meet the same.
  }
}
