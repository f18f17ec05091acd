import type { LanguagePack } from '../../core/model';
import { asks } from './cues/asks.cues';
import { calm } from './cues/calm.cues';
import { cancel } from './cues/cancel.cues';
import { claims } from './cues/claim.cues';
import { customers } from './cues/customers.cues';
import { disputes } from './cues/dispute.cues';
import { ending } from './cues/end.cues';
import { facts } from './cues/facts.cues';
import { feelings } from './cues/feelings.cues';
import { legal } from './cues/legal.cues';
import { modes } from './cues/modes.cues';
import { problems } from './cues/problems.cues';
import { publicity } from './cues/public.cues';
import { reduction } from './cues/reduce.cues';
import { refusal } from './cues/refuse.cues';
import { steps } from './cues/steps.cues';
import { switching } from './cues/switch.cues';
import { thirdParties } from './cues/third.cues';
import { unnamed } from './cues/unnamed.cues';
import { withhold } from './cues/withhold.cues';
import { profile } from './profile';
import { slots } from './slots';
import { concepts } from './concepts';
import { tables } from '../learned/tables';
import { learnedWords } from './learned-words';
import { mentions } from './mentions';

/** English. */
export const pack: LanguagePack = {
  profile,
  slots,
  concepts,
  learnedWords,
  mentions,
  tables,
  cues: {
    cancel,
    switching,
    withhold,
    claims,
    disputes,
    refusal,
    publicity,
    legal,
    ending,
    reduction,
    unnamed,
    steps,
    asks,
    problems,
    feelings,
    customers,
    calm,
    modes,
    thirdParties,
    facts,
  },
};
