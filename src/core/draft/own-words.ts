import { LONGEST_OWN_PHRASE, OWN_VARIABLES } from '../model';
import type {
  BlankId,
  DraftPart,
  DraftSentence,
  OwnPhrase,
  OwnVariable,
  PlannedMove,
  ReplyWishes,
} from '../model';
import type { Addressee } from './addressee';
import { cleanText } from '../text/clean-text';
import type { Values } from './lines';
import { checkOwnPhrase, isOwnPhrase } from './own-phrases-file';
import { blankValue, filled, isBlankId, valueWords } from './wording';
import type { Voice } from './wording';

/** What the seller's own phrases are filled from. */
export interface OwnMaterial {
  readonly values: Values;
  readonly wishes: ReplyWishes;
  readonly voice: Voice;
  readonly addressee: Addressee;
}

const isVariable = (name: string): name is OwnVariable =>
  Object.prototype.hasOwnProperty.call(OWN_VARIABLES, name);

/** What a variable stands for; a blank where the mail does not say. */
function variable(name: OwnVariable, { values, wishes, voice, addressee }: OwnMaterial): DraftPart {
  const known: Readonly<Partial<Record<OwnVariable, string>>> = {
    customer: addressee.kind === 'nobody' ? '' : addressee.name,
    seller: cleanText(wishes.sellerName ?? '', 80),
    order: values.orders[0] ?? '',
    point: valueWords('point', values, voice),
    asks: values.asks.length > 0 ? valueWords('asks', values, voice) : valueWords('point', values, voice),
  };
  const blank: BlankId | null = OWN_VARIABLES[name];
  const value = known[name] ?? '';
  if (value !== '' || blank === null) return value;
  return { blank, value: blankValue(blank, wishes) };
}

function partsOf(text: string, material: OwnMaterial): readonly DraftPart[] {
  return filled(
    cleanText(text, LONGEST_OWN_PHRASE),
    { ...material.voice, inScript: (words) => words },
    (slot) => {
      if (isVariable(slot)) return variable(slot, material);
      return isBlankId(slot) ? { blank: slot, value: blankValue(slot, material.wishes) } : `{${slot}}`;
    },
  );
}

/** Which of the phrases that fit speaks: those for just this reason lead, and other wordings go round. */
function chosen(fitting: readonly OwnPhrase[], { voice, wishes }: OwnMaterial): OwnPhrase | null {
  const particular = fitting.filter(({ reason }) => reason !== undefined);
  const candidates = particular.length > 0 ? particular : fitting;
  const instead = candidates.filter(({ use }) => use === 'instead');
  const variant = Number.isSafeInteger(wishes.variant) ? (wishes.variant ?? 0) : 0;
  const round = (count: number): number => ((variant % count) + count) % count;
  if (instead.length > 0) return instead[round(instead.length)] ?? null;
  // Beside the book's three wordings the seller's own come as the fourth and so on.
  return candidates[round(voice.book.phrases['calm.thanks'].length + candidates.length) - 3] ?? null;
}

/**
 * Puts the seller's own phrases of this language in the place of the book's sentences. A greeting or closing whose
 * name is not known stays the book's: no letter begins with a gap.
 */
export function withOwnWords(
  sentences: readonly DraftSentence[],
  moves: readonly PlannedMove[],
  material: OwnMaterial,
): readonly DraftSentence[] {
  const phrases = (material.wishes.ownPhrases ?? []).filter(
    (phrase) => phrase.language === material.voice.book.tag && isOwnPhrase(checkOwnPhrase(phrase)),
  );
  if (phrases.length === 0) return sentences;
  const reasons = new Map(moves.map(({ move, reason }) => [move, reason]));
  const said = new Set<string>();
  return sentences.flatMap((sentence): DraftSentence[] => {
    const { move, offer } = sentence;
    const reason = move === 'greeting' || move === 'closing' ? undefined : reasons.get(move);
    const own = chosen(
      phrases.filter(
        (one) =>
          one.move === move && one.offer === offer && (one.reason === undefined || one.reason === reason),
      ),
      material,
    );
    if (own === null) return [sentence];
    const parts = partsOf(own.text, material);
    const hasGap = parts.some((part) => typeof part !== 'string');
    if ((move === 'greeting' || move === 'closing') && hasGap) return [sentence];
    const key = `own.${move}${offer === undefined ? '' : `.${offer}`}`;
    if (said.has(key)) return [];
    said.add(key);
    return [{ move, parts, phrase: key, own: 'kept', ...(offer === undefined ? {} : { offer }) }];
  });
}
