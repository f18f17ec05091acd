import type { Mail, Person } from '../../core';
import { composeCard } from '../../cards/compose-card';
import { FRESH_MEMORY, withInputs } from '../../cards/card-memory';
import { FIELDS, PARAMETERS } from '../../cards/fields';
import { checkModel, type CheckModel } from '../../view/check-model';
import { openBlanksText } from '../../view/reply-model';
import { insertedAtCursor, replacedBy } from './answers';
import { composeContext } from './compose-context';
import { speechFor, type Desk, type Speech } from './desk';
import { cardEvent, type CardEvent } from './event';
import { personFrom } from './person-from';
import { readMailFor } from './read-open-mail';
import { toCardService } from './to-card-service';

/** More recipients than this are a circular. */
const MOST_RECIPIENTS = 30;

interface Written {
  readonly theirs: string;
  readonly own: string;
  readonly recipients: readonly Person[];
  /** What was read in their words; null when there are none. */
  readonly read: (ReturnType<typeof readMailFor> & { readonly mail: Mail }) | null;
}

/** As Gmail tells them now, or told them when the card was first shown; it need not say so again with every press. */
function recipientsOf({ recipients, parameters }: CardEvent): readonly Person[] {
  let lines = recipients;
  try {
    const before: unknown = JSON.parse(parameters[PARAMETERS.recipients] ?? '[]');
    if (lines === null && Array.isArray(before)) lines = before.map(String);
  } catch {
    // Nonsense in a parameter is as if Gmail had said nothing.
  }
  return (lines ?? [])
    .slice(0, MOST_RECIPIENTS)
    .map(personFrom)
    .filter((person) => person !== null);
}

/** What was pasted: their words read like a mail nobody signed. */
function writtenIn(event: CardEvent, desk: Desk, speech: Speech): Written {
  const { inputs } = event;
  const theirs = inputs[FIELDS.theirs]?.[0] ?? '';
  const own = inputs[FIELDS.own]?.[0] ?? '';
  const recipients = recipientsOf(event);
  if (theirs.trim() === '') return { theirs: '', own, recipients, read: null };
  const memory = { ...withInputs(FRESH_MEMORY, inputs, undefined), helped: true };
  const mail: Mail = { from: null, subject: '', body: theirs };
  return {
    theirs,
    own,
    recipients,
    read: { mail, ...readMailFor(mail, [], memory, undefined, desk, speech) },
  };
}

/** Writing a mail with Undertone beside it. */
export function composeHandlers(desk: Desk) {
  const card = (written: Written, hasCheck: boolean, message: string | null, speech: Speech) => {
    const { theirs, own, recipients, read } = written;
    const context = composeContext(read, recipients, desk, speech);
    const check = (): CheckModel =>
      checkModel(own.trim() === '' ? null : desk.check(own, context), speech.paneLanguage);
    return composeCard({
      theirs,
      own,
      model: read?.model ?? null,
      check: hasCheck ? check() : null,
      known: {
        recipients: recipients.map(({ name, email }) => name || email),
        note: context.hasNote,
        floor: context.floor !== null,
        mail: context.answering !== null,
      },
      parameters: {
        [PARAMETERS.recipients]: JSON.stringify(recipients.map(({ name, email }) => `${name} <${email}>`)),
      },
      message,
      strings: speech.strings,
      words: speech.words,
    });
  };
  return {
    onCompose(raw: unknown) {
      const event = cardEvent(raw);
      const nothing: Written = { theirs: '', own: '', recipients: recipientsOf(event), read: null };
      return [toCardService(card(nothing, false, null, speechFor(event, desk)))];
    },
    onWriteFrom(raw: unknown) {
      const event = cardEvent(raw);
      const speech = speechFor(event, desk);
      const written = writtenIn(event, desk, speech);
      const message = written.read === null ? speech.words.compose.nothingPasted : null;
      return replacedBy(card(written, false, message, speech));
    },
    onCheck(raw: unknown) {
      const event = cardEvent(raw);
      const speech = speechFor(event, desk);
      return replacedBy(card(writtenIn(event, desk, speech), true, null, speech));
    },
    /** @throws {Error} in the seller's language when there is nothing to insert or blanks are open; Gmail shows the words */
    onInsert(raw: unknown) {
      const event = cardEvent(raw);
      const speech = speechFor(event, desk);
      const draft = writtenIn(event, desk, speech).read?.draft ?? null;
      if (draft === null) throw new Error(speech.words.compose.nothingPasted);
      const open = openBlanksText(draft.blanks, speech.strings);
      if (open !== null) throw new Error(speech.words.reply.refusedBlanks(open));
      return insertedAtCursor(draft.html);
    },
  };
}
