import type { LanguagePack } from '../../core/model';
import { concepts } from './concepts';
import { tables } from '../learned/tables';
import { learnedWords } from './learned-words';
import { profile } from './profile';

/** Italian. */
export const pack: LanguagePack = { profile, slots: {}, concepts, learnedWords, tables, cues: {} };
