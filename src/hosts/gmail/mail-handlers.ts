import { FRESH_MEMORY, unpackMemory, withInputs, type CardMemory } from '../../cards/card-memory';
import type { CardJson } from '../../cards/card-json';
import { PARAMETERS } from '../../cards/fields';
import { mailCard } from '../../cards/mail-card';
import { askCard } from '../../cards/reply-sections';
import { stateCard } from '../../cards/state-card';
import { paneModel } from '../../view/pane-model';
import { justSaid, pushed, replacedBy } from './answers';
import { speechFor, type Desk } from './desk';
import { cardEvent, type CardEvent } from './event';
import { keepNote } from './keep-note';
import { readOpenMail } from './read-open-mail';
import { toCardService } from './to-card-service';

/** What the seller has set for the open mail, with what was typed and ticked since the card was made. */
export function memoryIn({ parameters, inputs }: CardEvent): CardMemory {
  return withInputs(unpackMemory(parameters[PARAMETERS.memory]), inputs, parameters[PARAMETERS.shown]);
}

/** The card beside the open mail, whatever its state. */
export function openMailCard(event: CardEvent, memory: CardMemory, desk: Desk): CardJson {
  const speech = speechFor(event, desk);
  try {
    const outcome = readOpenMail(event, memory, desk, speech);
    return outcome.kind === 'state' ? stateCard(outcome.model, speech.strings) : mailCard(outcome.card);
  } catch {
    // Google would show the error as it is, in English and with words of ours nobody can use.
    const failed = paneModel({ kind: 'reading-failed' }, speech.paneLanguage);
    if (failed.kind !== 'state') throw new Error('a failure is a state');
    return stateCard(failed, speech.strings);
  }
}

/** Opening a mail, and everything that changes how it is read and answered. */
export function mailHandlers(desk: Desk) {
  const again = (raw: unknown, change: (memory: CardMemory) => CardMemory) => {
    const event = cardEvent(raw);
    const trouble = keepNote(event, desk, speechFor(event, desk));
    return trouble === null
      ? replacedBy(openMailCard(event, change(memoryIn(event)), desk))
      : justSaid(trouble);
  };
  return {
    onMail: (raw: unknown) => [toCardService(openMailCard(cardEvent(raw), FRESH_MEMORY, desk))],
    onChange: (raw: unknown) => again(raw, (memory) => memory),
    onHelp: (raw: unknown) => again(raw, (memory) => ({ ...memory, helped: true })),
    onOtherWording: (raw: unknown) =>
      again(raw, (memory) => ({
        ...memory,
        wishes: { ...memory.wishes, variant: (memory.wishes.variant ?? 0) + 1 },
      })),
    onOwnReading: (raw: unknown) => again(raw, (memory) => ({ ...memory, choices: {} })),
    onAskReply(raw: unknown) {
      const event = cardEvent(raw);
      const speech = speechFor(event, desk);
      const outcome = readOpenMail(event, memoryIn(event), desk, speech);
      return pushed(
        outcome.kind === 'state' ? stateCard(outcome.model, speech.strings) : askCard(outcome.card),
      );
    },
  };
}
