import {
  BLANK_IDS,
  CREDIBILITIES,
  MOTIVES,
  MOVES,
  OFFERS,
  PRESSURES,
  type BlankId,
  type Move,
  type Offer,
  type ReplyWishes,
  type SellerChoices,
} from '../core/model';
import { cardDeskFrom, type CardDesk } from './card-desk';
import { withChoice } from '../view/correction-model';
import { FIELDS, OWN_READING, blankField } from './fields';
import { anyFieldsOf, oneOf, type Fields } from '../notes/json-fields';

/**
 * What the seller has set for the open mail. Cards have no memory of their own: it travels as a parameter of every
 * action and comes back with what was typed and ticked.
 */
export interface CardMemory {
  readonly choices: SellerChoices;
  readonly wishes: ReplyWishes;
  /** The seller asked for the whole card on an ordinary mail. */
  readonly helped: boolean;
  /** Null before the deal desk was opened. */
  readonly desk: CardDesk | null;
}

export const FRESH_MEMORY: CardMemory = { choices: {}, wishes: {}, helped: false, desk: null };

/** Field name → values, as a card sends them. A group of boxes without a tick is not sent at all. */
export type FormInputs = Readonly<Record<string, readonly string[]>>;

/** The boxes as they were ticked when the card was made; tells "nothing ticked" from "not on this card". */
export interface ShownBoxes {
  readonly offers: readonly Offer[];
  readonly moves: readonly Move[];
}

const someOf = <T>(known: readonly T[], value: unknown): readonly T[] | undefined =>
  Array.isArray(value) ? known.filter((each) => value.includes(each)) : undefined;

function parsed(text: string | undefined): Fields {
  try {
    return anyFieldsOf(JSON.parse(text ?? '{}'));
  } catch {
    return {};
  }
}

const TONES = ['warmer', 'plain', 'firmer'] as const;
const LENGTHS = ['short', 'full'] as const;

export const packMemory = (memory: CardMemory): string => JSON.stringify(memory);

/** The memory out of a parameter; what makes no sense in it is as if never set. */
export function unpackMemory(text: string | undefined): CardMemory {
  const { choices, wishes, helped, desk } = parsed(text);
  const { pressure, motive, credibility } = anyFieldsOf(choices);
  const wish = anyFieldsOf(wishes);
  const typed = anyFieldsOf(wish.blanks);
  const blanks: Partial<Record<BlankId, string>> = {};
  for (const id of BLANK_IDS) {
    const value = typed[id];
    if (typeof value === 'string') blanks[id] = value;
  }
  return {
    choices: {
      pressure: oneOf(PRESSURES, pressure),
      motive: oneOf(MOTIVES, motive),
      credibility: oneOf(CREDIBILITIES, credibility),
    },
    wishes: {
      tone: oneOf(TONES, wish.tone),
      length: oneOf(LENGTHS, wish.length),
      sellerAtFault: oneOf([true, false], wish.sellerAtFault),
      offers: someOf(OFFERS, wish.offers),
      movesOff: someOf(MOVES, wish.movesOff),
      variant: Number.isSafeInteger(wish.variant) ? (wish.variant as number) : undefined,
      blanks,
    },
    helped: helped === true,
    desk: cardDeskFrom(desk),
  };
}

export const packShown = (shown: ShownBoxes): string => JSON.stringify(shown);

function unpackShown(text: string | undefined): ShownBoxes | null {
  const { offers, moves } = parsed(text);
  const offered = someOf(OFFERS, offers);
  const planned = someOf(MOVES, moves);
  return offered === undefined || planned === undefined ? null : { offers: offered, moves: planned };
}

const sameItems = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((item) => b.includes(item));

function boxWishes(shown: ShownBoxes | null, inputs: FormInputs): Partial<ReplyWishes> {
  if (shown === null) return {};
  const offers = someOf(OFFERS, inputs[FIELDS.offers] ?? []) ?? [];
  const kept = someOf(MOVES, inputs[FIELDS.moves] ?? []) ?? [];
  return {
    // Boxes left as they were leave the choice to the plan, which may change with the next correction.
    ...(sameItems(offers, shown.offers) ? {} : { offers }),
    ...(sameItems(kept, shown.moves) ? {} : { movesOff: shown.moves.filter((move) => !kept.includes(move)) }),
  };
}

const FAULTS: Readonly<Record<string, boolean | undefined>> = { yes: true, no: false, unsure: undefined };

/** The memory with everything the seller has typed and ticked on the card since it was made. */
export function withInputs(
  memory: CardMemory,
  inputs: FormInputs,
  shownText: string | undefined,
): CardMemory {
  const first = (field: string): string | undefined => inputs[field]?.[0];
  let { choices } = memory;
  for (const field of ['pressure', 'motive', 'credibility'] as const) {
    const picked = first(FIELDS[field]);
    const value = picked === OWN_READING ? '' : picked;
    if (value !== undefined && value !== (choices[field] ?? '')) choices = withChoice(choices, field, value);
  }
  const blanks: Partial<Record<BlankId, string>> = { ...memory.wishes.blanks };
  for (const id of BLANK_IDS) {
    const value = first(blankField(id));
    if (value !== undefined) blanks[id] = value;
  }
  const fault = first(FIELDS.fault);
  const boxes = boxWishes(unpackShown(shownText), inputs);
  return {
    ...memory,
    choices,
    wishes: {
      ...memory.wishes,
      ...boxes,
      ...(boxes.movesOff === undefined
        ? {}
        : { movesOff: [...new Set([...(memory.wishes.movesOff ?? []), ...boxes.movesOff])] }),
      tone: oneOf(TONES, first(FIELDS.tone)) ?? memory.wishes.tone,
      length: oneOf(LENGTHS, first(FIELDS.length)) ?? memory.wishes.length,
      sellerAtFault: fault === undefined ? memory.wishes.sellerAtFault : FAULTS[fault],
      blanks,
    },
  };
}
