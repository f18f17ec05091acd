import TS from 'opencc-js/dict/TSCharacters';
import type { LanguagePack } from '../../core/model';
import { asks } from './cues/asks.cues';
import { calm } from './cues/calm.cues';
import { customers } from './cues/customers.cues';
import { facts } from './cues/facts.cues';
import { feelings } from './cues/feelings.cues';
import { leversMoney } from './cues/levers-money.cues';
import { leversOrders } from './cues/levers-orders.cues';
import { leversOutside } from './cues/levers-outside.cues';
import { modes } from './cues/modes.cues';
import { problems } from './cues/problems.cues';
import { steps } from './cues/steps.cues';
import { profile } from './profile';
import { slots } from './slots';
import { wordWeights } from './word-weights';

/** Chinese. Patterns are written in Simplified characters; a mail in Traditional is folded onto them character by character. */
export const pack: LanguagePack = {
  profile,
  slots,
  variants: TS,
  wordWeights,
  cues: {
    leversOrders,
    leversMoney,
    leversOutside,
    steps,
    asks,
    problems,
    feelings,
    customers,
    calm,
    modes,
    facts,
  },
};
