import type { Draft } from '../../core';
import { composeCard } from '../../cards/compose-card';
import { FRESH_MEMORY, withInputs } from '../../cards/card-memory';
import { FIELDS } from '../../cards/fields';
import type { MailModel } from '../../view/pane-model';
import { openBlanksText } from '../../view/reply-model';
import { insertedAtCursor, replacedBy } from './answers';
import { speechFor, type Desk, type Speech } from './desk';
import { cardEvent, type CardEvent } from './event';
import { readMailFor } from './read-open-mail';
import { toCardService } from './to-card-service';

interface Pasted {
  readonly theirs: string;
  readonly model: MailModel | null;
  readonly draft: Draft | null;
}

/** What was pasted, read like a mail nobody signed. */
function pastedIn({ inputs }: CardEvent, desk: Desk, speech: Speech): Pasted {
  const theirs = inputs[FIELDS.theirs]?.[0] ?? '';
  if (theirs.trim() === '') return { theirs: '', model: null, draft: null };
  const memory = { ...withInputs(FRESH_MEMORY, inputs, undefined), helped: true };
  const mail = { from: null, subject: '', body: theirs };
  return { theirs, ...readMailFor(mail, [], memory, undefined, desk, speech) };
}

/** Writing a mail with Undertone beside it. */
export function composeHandlers(desk: Desk) {
  const card = (pasted: Pasted, message: string | null, { strings, words }: Speech) =>
    composeCard({ theirs: pasted.theirs, model: pasted.model, message, strings, words });
  return {
    onCompose(raw: unknown) {
      const event = cardEvent(raw);
      const nothing: Pasted = { theirs: '', model: null, draft: null };
      return [toCardService(card(nothing, null, speechFor(event, desk)))];
    },
    onWriteFrom(raw: unknown) {
      const event = cardEvent(raw);
      const speech = speechFor(event, desk);
      const pasted = pastedIn(event, desk, speech);
      const message = pasted.model === null ? speech.words.compose.nothingPasted : null;
      return replacedBy(card(pasted, message, speech));
    },
    /** @throws {Error} in the seller's language when there is nothing to insert or blanks are open; Gmail shows the words */
    onInsert(raw: unknown) {
      const event = cardEvent(raw);
      const speech = speechFor(event, desk);
      const { draft } = pastedIn(event, desk, speech);
      if (draft === null) throw new Error(speech.words.compose.nothingPasted);
      const open = openBlanksText(draft.blanks, speech.strings);
      if (open !== null) throw new Error(speech.words.reply.refusedBlanks(open));
      return insertedAtCursor(draft.html);
    },
  };
}
