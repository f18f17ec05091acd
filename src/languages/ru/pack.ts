import type { LanguagePack } from '../../core/model';
import { concepts } from './concepts';
import { asks } from './cues/asks.cues';
import { facts } from './cues/facts.cues';
import { levers } from './cues/levers.cues';
import { modes } from './cues/modes.cues';
import { steps } from './cues/steps.cues';
import { tables } from '../learned/tables';
import { learnedWords } from './learned-words';
import { mentions } from './mentions';
import { profile } from './profile';
import { slots } from './slots';

/** Russian. */
export const pack: LanguagePack = {
  profile,
  slots,
  concepts,
  learnedWords,
  mentions,
  tables,
  cues: { levers, steps, asks, facts, modes },
};
