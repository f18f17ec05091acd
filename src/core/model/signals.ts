import type { Ask, Lever, Problem } from './labels';

/**
 * What one cue match says before it is weighed. The words before the colon name the slot of the frame it fills:
 * `lever` is an act against the seller, `mode` how it is meant, `actor` who does it, and so on.
 */
export type SignalId =
  | `lever:${Lever}`
  /** A consequence is announced but not named ("we will have to draw our own conclusions"). */
  | 'lever:unnamed'
  | `ask:${Ask}`
  | `problem:${Problem}`
  | 'anger'
  /** Price pressure: too high, target price, others are cheaper. */
  | 'haggle'
  /** Lacks confidence, wants to be safe. */
  | 'doubt'
  | 'type:old'
  | 'type:new'
  | 'type:big'
  /** Concrete acts under way: these alone make a threat credible. */
  | 'step:handover'
  | 'step:named-rival'
  | 'step:moved'
  | 'step:notice'
  | 'step:filed'
  | 'step:stopped-payment'
  | 'step:refused'
  /** Prepared but not executed. */
  | 'step:rival-offer'
  | 'step:deadline'
  | 'step:decision'
  | 'step:prepared'
  | 'step:process'
  /** Words that take pressure away. */
  | 'calm:thanks'
  | 'calm:settled'
  | 'calm:reassure'
  | 'calm:housekeeping'
  | 'calm:joins-us'
  | 'calm:ordinary'
  /** Values the reply may take up; never pressure. */
  | `fact:${'money' | 'percent' | 'quantity' | 'date' | 'order' | 'days' | 'incoterm'}`
  /** How an act is meant. */
  | 'mode:condition'
  | 'mode:otherwise'
  | 'mode:past'
  | 'mode:question'
  | 'mode:hearsay'
  /** Who acts. */
  | 'actor:us'
  | 'actor:seller'
  | 'actor:third'
  /** The customer's own boss, board or end customer speaks through him. */
  | 'actor:relay';

/** 3 decides alone · 2 needs company · 1 only tips the balance. */
export type Weight = 1 | 2 | 3;
