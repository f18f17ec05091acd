import {
  BLANK_KINDS,
  LANGUAGE_TAGS,
  LONGEST_OWN_PHRASE,
  MOST_OWN_PHRASES,
  MOVE_REASONS,
  MOVES,
  OFFERS,
  OWN_VARIABLES,
} from '../model';
import type { LanguageTag, MoveReason, OwnPhrase } from '../model';
import { breaksCalm } from './calm-rule';

/** What may be wrong with an own phrase or with a file of them; the words are in view/strings. */
export const OWN_PHRASE_FAULTS = [
  'not-json',
  'not-a-list',
  'not-a-phrase',
  'too-many',
  'no-text',
  'too-long',
  'unknown-language',
  'wrong-script',
  'unknown-move',
  'unknown-reason',
  'unknown-offer',
  'unknown-use',
  'unknown-variable',
  'not-calm',
] as const;
export type OwnPhraseFault = (typeof OWN_PHRASE_FAULTS)[number];

export interface OwnPhraseProblem {
  /** Which phrase of the file, from 1; 0 = the file as a whole. */
  readonly at: number;
  readonly fault: OwnPhraseFault;
  /** The word that is wrong, as it stands there; cut short. */
  readonly detail: string;
}

export interface OwnPhrasesRead {
  /** The phrases in which nothing is wrong. */
  readonly phrases: readonly OwnPhrase[];
  readonly problems: readonly OwnPhraseProblem[];
}

/** Where each language's own letters are needed, and which must not make up the text. */
const SCRIPT: Readonly<Partial<Record<LanguageTag, RegExp>>> = {
  zh: /\p{Script=Han}/u,
  ja: /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u,
  ko: /\p{Script=Hangul}/u,
  ru: /\p{Script=Cyrillic}/u,
  ar: /\p{Script=Arabic}/u,
};
const LATIN = /\p{Script=Latin}/u;
/** What may be said of the customer before his concern is met; anything else could hold a number. */
const CALM_VARIABLES: readonly string[] = ['customer', 'seller', 'point', 'asks'];
const SHOWN = 40;

type Fields = Readonly<Record<string, unknown>>;
type Found = { readonly fault: OwnPhraseFault; readonly detail: string };

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const shown = (value: unknown): string => (typeof value === 'string' ? value : typeof value).slice(0, SHOWN);
const oneOf = <T extends string>(values: readonly T[], value: unknown): value is T =>
  (values as readonly unknown[]).includes(value);
const has = (record: object, key: string): boolean => Object.prototype.hasOwnProperty.call(record, key);

function textFault(text: string, language: LanguageTag, move: OwnPhrase['move']): Found | null {
  if (text.trim() === '') return { fault: 'no-text', detail: '' };
  if (text.length > LONGEST_OWN_PHRASE) return { fault: 'too-long', detail: String(text.length) };
  const variables = (text.match(/\{[^{}]*\}/g) ?? []).map((variable) => variable.slice(1, -1));
  const unknown = variables.find((name) => !has(OWN_VARIABLES, name) && !has(BLANK_KINDS, name));
  if (unknown !== undefined) return { fault: 'unknown-variable', detail: shown(unknown) };
  const words = text.replace(/\{[^{}]*\}/g, ' ');
  if (/[{}]/.test(words)) return { fault: 'unknown-variable', detail: '{' };
  if (/\p{L}/u.test(words) && !(SCRIPT[language] ?? LATIN).test(words))
    return { fault: 'wrong-script', detail: shown(words.trim()) };
  const isFirst = move === 'greeting' || move === 'calm';
  const loud = variables.find((name) => !CALM_VARIABLES.includes(name));
  if (isFirst && (loud !== undefined || breaksCalm(words, language)))
    return { fault: 'not-calm', detail: loud === undefined ? shown(words.trim()) : `{${loud}}` };
  return null;
}

/** Checks one own phrase, from a form or from a file. Gives the phrase, or the first thing that is wrong with it. */
export function checkOwnPhrase(value: unknown): OwnPhrase | Found {
  if (!isFields(value)) return { fault: 'not-a-phrase', detail: shown(value) };
  const { language, move, reason, offer, use = 'instead', text } = value;
  if (!oneOf(LANGUAGE_TAGS, language)) return { fault: 'unknown-language', detail: shown(language) };
  if (!oneOf([...MOVES, 'greeting', 'closing'] as const, move))
    return { fault: 'unknown-move', detail: shown(move) };
  if (!oneOf(['instead', 'beside'] as const, use)) return { fault: 'unknown-use', detail: shown(use) };
  const belongs = (one: MoveReason): boolean => one.startsWith(move === 'next_step' ? 'next_' : `${move}_`);
  if (reason !== undefined && !(oneOf(MOVE_REASONS, reason) && belongs(reason)))
    return { fault: 'unknown-reason', detail: shown(reason) };
  if (offer !== undefined && !(oneOf(OFFERS, offer) && move === 'options'))
    return { fault: 'unknown-offer', detail: shown(offer) };
  if (typeof text !== 'string') return { fault: 'no-text', detail: shown(text) };
  const fault = textFault(text, language, move);
  if (fault !== null) return fault;
  return {
    language,
    move,
    use,
    text: text.trim(),
    ...(reason === undefined ? {} : { reason }),
    ...(offer === undefined ? {} : { offer }),
  };
}

export const isOwnPhrase = (checked: OwnPhrase | Found): checked is OwnPhrase => !('fault' in checked);

/**
 * Reads a file of own phrases: JSON, either a list or `{ "phrases": [...] }`. Phrases with nothing wrong come through,
 * every other is named with what is wrong. Never throws.
 */
export function readOwnPhrases(json: string): OwnPhrasesRead {
  const whole = (fault: OwnPhraseFault, detail = ''): OwnPhrasesRead => ({
    phrases: [],
    problems: [{ at: 0, fault, detail }],
  });
  let value: unknown;
  try {
    value = JSON.parse(json.replace(/^\ufeff/, ''));
  } catch {
    return whole('not-json');
  }
  const list: unknown = isFields(value) ? value['phrases'] : value;
  if (!Array.isArray(list)) return whole('not-a-list');
  const phrases: OwnPhrase[] = [];
  const problems: OwnPhraseProblem[] = [];
  (list as unknown[]).slice(0, MOST_OWN_PHRASES).forEach((one, index) => {
    const checked = checkOwnPhrase(one);
    if (isOwnPhrase(checked)) phrases.push(checked);
    else problems.push({ at: index + 1, ...checked });
  });
  if (list.length > MOST_OWN_PHRASES)
    problems.push({ at: 0, fault: 'too-many', detail: String(list.length) });
  return { phrases, problems };
}

/** The phrases as a file that `readOwnPhrases` reads back. */
export const ownPhrasesFile = (phrases: readonly OwnPhrase[]): string =>
  `${JSON.stringify({ phrases }, null, 2)}\n`;
