import type { CheckRule, PaneLanguage } from '../../core/model';
import { enCheck } from './en-check';
import { zhCnCheck } from './zh-CN-check';

/** What is said of one rule. */
export interface CheckRuleWords {
  readonly title: string;
  /** Why it matters. */
  readonly why: string;
  /** What to write instead. */
  readonly instead: string;
}

/** Every word of the check before sending. */
export interface CheckWords {
  readonly title: string;
  readonly rules: Readonly<Record<CheckRule, CheckRuleWords>>;
  /** How many things were found; grave ones first. */
  readonly summary: (grave: number, advice: number) => string;
  readonly clean: string;
  /** Nothing written yet. */
  readonly nothing: string;
  /** The words of a language could not be loaded. */
  readonly failed: string;
  readonly retry: string;
  readonly graveLabel: string;
  readonly adviceLabel: string;
  /** Label of the fold that holds why and what instead. */
  readonly more: string;
  readonly whyLabel: string;
  readonly insteadLabel: string;
  /** Says what a click on quoted words does. */
  readonly showLabel: string;
}

const WORDS: Readonly<Record<PaneLanguage, CheckWords>> = { en: enCheck, 'zh-CN': zhCnCheck };

export function checkWordsFor(paneLanguage: PaneLanguage): CheckWords {
  return WORDS[paneLanguage];
}
