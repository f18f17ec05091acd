import {
  BLANK_IDS,
  LANGUAGE_TAGS,
  MOVE_REASONS,
  MOVES,
  OFFERS,
  OWN_VARIABLES,
  type LanguageTag,
  type MoveReason,
  type Offer,
  type OwnPhrase,
} from '../core/model';
import type { OwnPhraseProblem } from './own-phrases';
import type { PaneStrings } from './strings';
import type { OwnPhraseWords } from './strings/own-phrase-words';

interface Choice<T> {
  readonly value: T;
  readonly name: string;
}

/** What the form for one own phrase offers. */
export interface OwnPhraseChoices {
  readonly languages: readonly Choice<LanguageTag>[];
  readonly moves: readonly Choice<OwnPhrase['move']>[];
  /** Situations of the chosen move; empty where it knows none. */
  readonly reasons: readonly Choice<MoveReason>[];
  /** Offers, for the move that makes them. */
  readonly offers: readonly Choice<Offer>[];
  readonly variables: readonly string[];
}

const CALM_VARIABLES = ['customer', 'seller', 'point', 'asks'];

/** Everything that can be chosen for a phrase of this move. */
export function ownPhraseChoices(move: OwnPhrase['move'], { advice, labels }: PaneStrings): OwnPhraseChoices {
  const isFrame = move === 'greeting' || move === 'closing';
  const prefix = move === 'next_step' ? 'next_' : `${move}_`;
  const isFirst = move === 'greeting' || move === 'calm';
  return {
    languages: LANGUAGE_TAGS.map((value) => ({ value, name: labels.language[value] })),
    moves: (['greeting', ...MOVES, 'closing'] as const).map((value) => ({ value, name: advice.move[value] })),
    reasons: isFrame
      ? []
      : MOVE_REASONS.filter((reason) => reason.startsWith(prefix)).map((value) => ({
          value,
          name: advice.reason[value],
        })),
    offers: move === 'options' ? OFFERS.map((value) => ({ value, name: advice.offer[value].name })) : [],
    variables: isFirst
      ? CALM_VARIABLES
      : [...Object.keys(OWN_VARIABLES), ...BLANK_IDS.filter((id) => !isOwnBlank(id))],
  };
}

const OWN_BLANKS: readonly (string | null)[] = Object.values(OWN_VARIABLES);
const isOwnBlank = (id: string): boolean => OWN_BLANKS.includes(id);

/** Where a phrase belongs, in words: "English · Calm · Money is the point …". */
export function ownPhrasePlace(
  phrase: OwnPhrase,
  { advice, labels }: PaneStrings,
  words: OwnPhraseWords,
): string {
  return [
    labels.language[phrase.language],
    advice.move[phrase.move],
    ...(phrase.reason === undefined ? [] : [advice.reason[phrase.reason]]),
    ...(phrase.offer === undefined ? [] : [advice.offer[phrase.offer].name]),
    phrase.use === 'instead' ? words.instead : words.beside,
  ].join(' · ');
}

/** What is wrong, in one sentence. */
export function problemText({ at, fault, detail }: OwnPhraseProblem, words: OwnPhraseWords): string {
  return `${words.where(at)} ${words.fault[fault](detail)}`;
}
