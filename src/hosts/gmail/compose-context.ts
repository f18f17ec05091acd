import { answeredMail, type CheckContext, type Mail, type Person, type Reading } from '../../core';
import type { AnsweredNote } from '../../ports/answered-mails';
import type { Desk, Speech } from './desk';

/** What stands around the text that is checked, and what of it is known; shown beside the findings. */
export interface ComposeContext extends CheckContext {
  /** Somebody among the recipients has a note with words in it. */
  readonly hasNote: boolean;
}

function answeredOf(recipients: readonly Person[], desk: Desk): AnsweredNote | null {
  for (const { email } of recipients) {
    try {
      const known = desk.answered.get(email);
      if (known !== null) return known;
    } catch {
      // A store that does not answer leaves the check with less to go by.
    }
  }
  return null;
}

function noteLines(email: string, desk: Desk): readonly string[] {
  try {
    const text = desk.notes.get(email)?.text.value ?? '';
    return text.split(/\r?\n/).filter((line) => line.trim() !== '');
  } catch {
    return [];
  }
}

/**
 * Everything the check may know while a mail is being written: who it goes to, what is noted on them, the floor that was
 * worked out when they were answered last, and their mail as it was pasted or, failing that, as it was read then.
 */
export function composeContext(
  pasted: { readonly mail: Mail; readonly reading: Reading } | null,
  recipients: readonly Person[],
  desk: Desk,
  { settings }: Speech,
): ComposeContext {
  const answered = answeredOf(recipients, desk);
  const lines = recipients.flatMap(({ email }) => noteLines(email, desk));
  return {
    answering: pasted === null ? (answered?.mail ?? null) : answeredMail(pasted.mail, pasted.reading),
    recipients,
    floor: answered?.floor ?? null,
    privateWords: lines,
    sellerAtFault: false,
    sellerName: settings.sellerName,
    hasNote: lines.length > 0,
  };
}
