import { answeredMail } from '../../core';
import { PARAMETERS } from '../../cards/fields';
import { draftOpened } from './answers';
import { speechFor, type Desk } from './desk';
import { cardEvent } from './event';
import { memoryIn } from './mail-handlers';
import { readOpenMail } from './read-open-mail';

/**
 * Makes the draft in the conversation and lets Gmail open it. A button that makes a draft can answer with nothing else,
 * so what stands against it is thrown; Gmail shows the words.
 * @throws {Error} in the seller's language: the mail is gone, a draft is there already, blanks are open
 */
function replyTo(raw: unknown, toAll: boolean, desk: Desk) {
  const event = cardEvent(raw);
  const speech = speechFor(event, desk);
  const { reply: words } = speech.words;
  const isAnyway = event.parameters[PARAMETERS.anyway] === 'yes';
  const memory = { ...memoryIn(event), helped: true };
  const outcome = readOpenMail(event, memory, desk, speech);
  if (outcome.kind === 'state' || outcome.draft === null) throw new Error(words.refusedMailGone);
  const { card, conversation, draft, reading, floor } = outcome;
  if (!isAnyway && card.draftThere) throw new Error(words.refusedDraftThere);
  if (!isAnyway && card.openBlanks !== null) throw new Error(words.refusedBlanks(card.openBlanks));
  const { message, mail, thread, mailCount } = conversation;
  const made = toAll
    ? message.createDraftReplyAll(draft.text, { htmlBody: draft.html })
    : message.createDraftReply(draft.text, { htmlBody: draft.html });
  try {
    desk.drafts.add(thread, mailCount);
    if (card.address !== null) {
      desk.answered.put(card.address, { mail: answeredMail(mail, reading), floor });
    }
  } catch {
    // The draft is there; only the warning before a second one, or what the check knows, may be missing.
  }
  return draftOpened(made);
}

export function draftHandlers(desk: Desk) {
  return {
    onReply: (raw: unknown) => replyTo(raw, false, desk),
    onReplyAll: (raw: unknown) => replyTo(raw, true, desk),
  };
}
