import { answeredMail, type Mail } from '../../core';
import { composeCard } from '../../cards/compose-card';
import { FRESH_MEMORY, withInputs } from '../../cards/card-memory';
import { FIELDS } from '../../cards/fields';
import { checkModel, type CheckModel } from '../../view/check-model';
import { openBlanksText } from '../../view/reply-model';
import { insertedAtCursor, replacedBy } from './answers';
import { speechFor, type Desk, type Speech } from './desk';
import { cardEvent, type CardEvent } from './event';
import { readMailFor } from './read-open-mail';
import { toCardService } from './to-card-service';

interface Pasted {
  readonly theirs: string;
  readonly own: string;
  /** What was read in their words; null when there are none. */
  readonly read: (ReturnType<typeof readMailFor> & { readonly mail: Mail }) | null;
}

/** What was pasted: their words read like a mail nobody signed. */
function pastedIn({ inputs }: CardEvent, desk: Desk, speech: Speech): Pasted {
  const theirs = inputs[FIELDS.theirs]?.[0] ?? '';
  const own = inputs[FIELDS.own]?.[0] ?? '';
  if (theirs.trim() === '') return { theirs: '', own, read: null };
  const memory = { ...withInputs(FRESH_MEMORY, inputs, undefined), helped: true };
  const mail: Mail = { from: null, subject: '', body: theirs };
  return { theirs, own, read: { mail, ...readMailFor(mail, [], memory, undefined, desk, speech) } };
}

/** What there is to say about the seller's own words; of the mail they answer only what was pasted is known. */
function checked({ own, read }: Pasted, desk: Desk, { settings, paneLanguage }: Speech): CheckModel {
  if (own.trim() === '') return checkModel(null, paneLanguage);
  const findings = desk.check(own, {
    answering: read === null ? null : answeredMail(read.mail, read.reading),
    recipients: [],
    floor: null,
    privateWords: [],
    sellerAtFault: false,
    sellerName: settings.sellerName,
  });
  return checkModel(findings, paneLanguage);
}

/** Writing a mail with Undertone beside it. */
export function composeHandlers(desk: Desk) {
  const card = (
    pasted: Pasted,
    check: CheckModel | null,
    message: string | null,
    { strings, words }: Speech,
  ) =>
    composeCard({
      theirs: pasted.theirs,
      own: pasted.own,
      model: pasted.read?.model ?? null,
      check,
      message,
      strings,
      words,
    });
  return {
    onCompose(raw: unknown) {
      const event = cardEvent(raw);
      const nothing: Pasted = { theirs: '', own: '', read: null };
      return [toCardService(card(nothing, null, null, speechFor(event, desk)))];
    },
    onWriteFrom(raw: unknown) {
      const event = cardEvent(raw);
      const speech = speechFor(event, desk);
      const pasted = pastedIn(event, desk, speech);
      const message = pasted.read === null ? speech.words.compose.nothingPasted : null;
      return replacedBy(card(pasted, null, message, speech));
    },
    onCheck(raw: unknown) {
      const event = cardEvent(raw);
      const speech = speechFor(event, desk);
      const pasted = pastedIn(event, desk, speech);
      return replacedBy(card(pasted, checked(pasted, desk, speech), null, speech));
    },
    /** @throws {Error} in the seller's language when there is nothing to insert or blanks are open; Gmail shows the words */
    onInsert(raw: unknown) {
      const event = cardEvent(raw);
      const speech = speechFor(event, desk);
      const draft = pastedIn(event, desk, speech).read?.draft ?? null;
      if (draft === null) throw new Error(speech.words.compose.nothingPasted);
      const open = openBlanksText(draft.blanks, speech.strings);
      if (open !== null) throw new Error(speech.words.reply.refusedBlanks(open));
      return insertedAtCursor(draft.html);
    },
  };
}
