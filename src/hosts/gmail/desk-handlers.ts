import { takenFrom, withDeskInputs, withTaken, type CardDesk } from '../../cards/card-desk';
import type { CardMemory } from '../../cards/card-memory';
import { deskCard } from '../../cards/desk-card';
import { FIELDS, PARAMETERS } from '../../cards/fields';
import { MAIL_CARD } from '../../cards/mail-card';
import { stateCard } from '../../cards/state-card';
import { OFFERS, type Offer } from '../../core';
import { dealEntriesFrom } from '../../view/deal-entries';
import { dealModel, offersIntoReply, type DealInput } from '../../view/deal-model';
import { dealStringsFor } from '../../view/deal-strings';
import { packHouseTerms, unpackHouseTerms } from '../../view/house-terms';
import { backTo, justSaid, pushed, replacedBy } from './answers';
import { speechFor, type Desk, type Speech } from './desk';
import { cardEvent, type CardEvent } from './event';
import { keepNote } from './keep-note';
import { memoryIn, openMailCard } from './mail-handlers';
import { readOpenMail, type ReadConversation } from './read-open-mail';

const TERMS = 'terms';

/** The terms the seller had remembered; empty ones where the store does not answer. */
function houseDesk({ properties }: Desk): CardDesk {
  try {
    return { entries: unpackHouseTerms(properties.get(TERMS)), picked: null };
  } catch {
    return { entries: dealEntriesFrom(null), picked: null };
  }
}

function shownOffers(text: string): readonly Offer[] {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? OFFERS.filter((offer) => value.includes(offer)) : [];
  } catch {
    return [];
  }
}

/** The trade term of the mail, where that was pressed. */
function takenTerm(text: string | undefined): unknown {
  try {
    return (JSON.parse(text ?? 'null') as { readonly incoterm?: unknown } | null)?.incoterm;
  } catch {
    return undefined;
  }
}

/** Whether the press came from the desk's own card, which always has a currency. */
const isOnDesk = ({ inputs }: CardEvent): boolean => FIELDS.currency in inputs;

/** The memory with the desk as it was filled in, and with the number of the mail that was just taken. */
function deskMemory(event: CardEvent, desk: Desk): CardMemory & { readonly desk: CardDesk } {
  if (!isOnDesk(event)) {
    const memory = memoryIn(event);
    return { ...memory, desk: memory.desk ?? houseDesk(desk) };
  }
  const { parameters, inputs } = event;
  const memory = memoryIn({
    ...event,
    inputs: {},
    parameters: { ...parameters, [PARAMETERS.shown]: undefined },
  });
  const filled = withDeskInputs(
    memory.desk ?? houseDesk(desk),
    inputs,
    shownOffers(parameters[PARAMETERS.shown] ?? '[]'),
  );
  const taken = takenFrom(parameters[PARAMETERS.take]);
  const term = takenTerm(parameters[PARAMETERS.take]);
  const after = taken === null ? filled : withTaken(filled, taken);
  const entries = term === undefined ? after.entries : dealEntriesFrom({ ...after.entries, incoterm: term });
  return { ...memory, desk: { ...after, entries } };
}

function dealInput(
  read: ReadConversation,
  { entries, picked }: CardDesk,
  { paneLanguage }: Speech,
): DealInput {
  return { entries, picked, reading: read.reading, plan: read.plan, paneLanguage };
}

/** The deal desk: opened from the mail, reckoned again with every press, and its offers put into the reply. */
export function deskHandlers(desk: Desk) {
  return {
    onDesk(raw: unknown) {
      const event = cardEvent(raw);
      const speech = speechFor(event, desk);
      const trouble = keepNote(event, desk, speech);
      if (trouble !== null) return justSaid(trouble);
      const memory = deskMemory(event, desk);
      const read = readOpenMail(event, { ...memory, helped: true }, desk, speech);
      const show = isOnDesk(event) ? replacedBy : pushed;
      if (read.kind === 'state') return show(stateCard(read.model, speech.strings));
      const strings = dealStringsFor(speech.paneLanguage);
      const deal = dealModel(dealInput(read, memory.desk, speech), strings);
      return show(deskCard({ deal, memory, strings, words: speech.words }));
    },
    onUseOffers(raw: unknown) {
      const event = cardEvent(raw);
      const speech = speechFor(event, desk);
      const memory = { ...deskMemory(event, desk), helped: true };
      const read = readOpenMail(event, memory, desk, speech);
      if (read.kind === 'state') return replacedBy(stateCard(read.model, speech.strings));
      const draftLanguage = read.draft?.language ?? read.reading.language ?? 'en';
      const wishes = offersIntoReply(dealInput(read, memory.desk, speech), memory.wishes, draftLanguage);
      const card = openMailCard(event, { ...memory, wishes }, desk);
      return backTo(MAIL_CARD, card, dealStringsFor(speech.paneLanguage).deal.used);
    },
    onKeepTerms(raw: unknown) {
      const event = cardEvent(raw);
      const { deal } = dealStringsFor(speechFor(event, desk).paneLanguage);
      try {
        desk.properties.set(TERMS, packHouseTerms(deskMemory(event, desk).desk.entries));
        return justSaid(deal.kept);
      } catch {
        return justSaid(deal.notKept);
      }
    },
  };
}
