import { packMemory, packShown } from './card-memory';
import { PARAMETERS } from './fields';
import type { MailCardInput } from './mail-card';

/** What every action on the card of a mail carries, so that nothing the seller has set is lost. */
export function memoryParameters({ memory, model }: MailCardInput): Readonly<Record<string, string>> {
  const { offers, moves, written, folded } = model.reply;
  const hasBoxes = written !== null && (!folded || memory.helped);
  return {
    [PARAMETERS.memory]: packMemory(memory),
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
