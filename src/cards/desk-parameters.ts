import type { DealModel } from '../view/deal-model';
import type { DealStrings } from '../view/deal-strings';
import type { CardWords } from '../view/strings/cards';
import { packMemory, type CardMemory } from './card-memory';
import { PARAMETERS } from './fields';

export interface DeskCardInput {
  readonly deal: DealModel;
  readonly memory: CardMemory;
  readonly strings: DealStrings;
  readonly words: CardWords;
}

/** What every action of this card carries. */
export function deskParameters({ deal, memory }: DeskCardInput): Readonly<Record<string, string>> {
  const ticked = deal.offers?.offers.filter(({ checked }) => checked).map(({ offer }) => offer) ?? [];
  return { [PARAMETERS.memory]: packMemory(memory), [PARAMETERS.shown]: JSON.stringify(ticked) };
}
