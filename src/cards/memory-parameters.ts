import { packMemory, packShown } from './card-memory';
import { PARAMETERS } from './fields';
import type { MailCardInput } from './mail-card';

/** What every action on the card of a mail carries, so that nothing the seller has set is lost. */
export function memoryParameters({
  memory,
  model,
  note,
  address,
  settings,
}: MailCardInput): Readonly<Record<string, string>> {
  const { offers, moves, written, folded } = model.reply;
  const hasBoxes = written !== null && (!folded || memory.helped);
  return {
    [PARAMETERS.memory]: packMemory(memory),
    ...(address === null || note.fields === null
      ? {}
      : {
          [PARAMETERS.address]: address,
          // What was typed into the note is saved before the card is drawn anew.
          ...(settings.hidden.includes('note') ? {} : { [PARAMETERS.noteShown]: 'yes' }),
        }),
    ...(hasBoxes
      ? {
          [PARAMETERS.shown]: packShown({
            offers: offers.filter((offer) => offer.checked).map(({ offer }) => offer),
            moves: moves.filter((move) => move.canSwitch && move.on).map(({ move }) => move),
          }),
        }
      : {}),
  };
}
