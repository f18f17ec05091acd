import {
  ASKS,
  LEVERS,
  PROBLEMS,
  type Ask,
  type Lever,
  type Problem,
  type SignalId,
} from '../../src/core/model';

type Listed = `lever:${Lever}` | `ask:${Ask}` | `problem:${Problem}`;

/** A total record: a signal that is added to the model does not compile until it stands here. */
const others: Readonly<Record<Exclude<SignalId, Listed>, true>> = {
  'lever:unnamed': true,
  anger: true,
  haggle: true,
  doubt: true,
  'type:old': true,
  'type:new': true,
  'type:big': true,
  'step:handover': true,
  'step:named-rival': true,
  'step:moved': true,
  'step:notice': true,
  'step:filed': true,
  'step:stopped-payment': true,
  'step:refused': true,
  'step:rival-offer': true,
  'step:deadline': true,
  'step:decision': true,
  'step:prepared': true,
  'step:process': true,
  'calm:thanks': true,
  'calm:settled': true,
  'calm:reassure': true,
  'calm:housekeeping': true,
  'calm:joins-us': true,
  'calm:ordinary': true,
  'fact:money': true,
  'fact:percent': true,
  'fact:quantity': true,
  'fact:date': true,
  'fact:order': true,
  'fact:days': true,
  'fact:incoterm': true,
  'mode:condition': true,
  'mode:otherwise': true,
  'mode:past': true,
  'mode:question': true,
  'mode:hearsay': true,
  'actor:us': true,
  'actor:seller': true,
  'actor:third': true,
  'actor:relay': true,
};

/** Every signal there is, at run time. */
export const signalIds: readonly SignalId[] = [
  ...LEVERS.map((lever): Listed => `lever:${lever}`),
  ...ASKS.map((ask): Listed => `ask:${ask}`),
  ...PROBLEMS.map((problem): Listed => `problem:${problem}`),
  ...(Object.keys(others) as SignalId[]),
];
