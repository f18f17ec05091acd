import { movedBy, OPEN_BLANK } from '../core';
import type {
  Blank,
  BlankId,
  DraftPart,
  DraftSentence,
  LanguageTag,
  Move,
  Offer,
  PlannedMove,
  Reading,
  ReplyPlan,
  ReplyWishes,
  SentenceEdit,
} from '../core/model';
import type { HostAbilities } from '../ports/mail-host';
import { blankFault } from './blank-values';
import type { GlossedDraft } from './engine';
import type { PaneStrings } from './strings';
import { writingAttributes, type WritingAttributes } from './writing-attributes';

export type SentencePart =
  { readonly kind: 'words'; readonly text: string } | { readonly kind: 'blank'; readonly blank: BlankModel };

export interface BlankModel {
  readonly id: BlankId;
  readonly label: string;
  readonly kind: Blank['kind'];
  readonly value: string;
  readonly suggestions: readonly { readonly value: string; readonly label: string }[];
  /** What is wrong with the value, in words; null while it may stand. */
  readonly fault: string | null;
  /** The keyboard that fits on a phone. */
  readonly inputMode: 'text' | 'decimal';
}

export interface SentenceModel {
  /** Stable while the seller types into blanks. */
  readonly key: string;
  /** Name of the move, given on its first sentence only; greeting and closing speak for themselves. */
  readonly heading: string | null;
  readonly parts: readonly SentencePart[];
  /** The same in the seller's language; null when both share one. */
  readonly gloss: string | null;
  /** Which sentence this is, for an edit. */
  readonly place: Omit<SentenceEdit, 'text'>;
  /** The sentence as it is edited, open blanks as `[____]`. */
  readonly text: string;
  /** Says whose words these are where they are not the book's. */
  readonly badge: string | null;
  readonly isEdited: boolean;
}

export interface MoveModel {
  readonly move: Move;
  readonly name: string;
  readonly reason: string;
  readonly on: boolean;
  /** Only what the plan wants, or the seller has switched off, can be switched. */
  readonly canSwitch: boolean;
  /** The order of all moves once this one has gone up or down by one; null where it may not. */
  readonly up: readonly Move[] | null;
  readonly down: readonly Move[] | null;
}

export interface OfferModel {
  readonly offer: Offer;
  readonly name: string;
  readonly trade: string;
  readonly checked: boolean;
}

export interface WrittenReply {
  readonly writing: WritingAttributes;
  readonly tag: LanguageTag;
  readonly language: string;
  readonly sentences: readonly SentenceModel[];
  /** Says how many sentences the seller has dropped; null when none. */
  readonly removed: string | null;
}

export interface ReplyModel {
  /** Folded away on ordinary mail: help is there but does not push itself forward. */
  readonly folded: boolean;
  /** Null while the draft is being written. */
  readonly written: WrittenReply | null;
  readonly moves: readonly MoveModel[];
  readonly offers: readonly OfferModel[];
  /** Whether to ask whose fault it was, and what the answer means for the reply. */
  readonly fault: { readonly answer: 'yes' | 'no' | 'unsure'; readonly effect: string } | null;
  readonly tone: 'warmer' | 'plain' | 'firmer';
  readonly length: 'short' | 'full';
  readonly canInsert: boolean;
  readonly canReplyToAll: boolean;
  /** The reply goes into a mail that is being written, at the cursor or on top. */
  readonly choosesPlace: boolean;
  /** Said below the buttons; null when there is nothing to say. */
  readonly signatureNote: string | null;
}

/** The blanks nobody has filled, in words; null when all are filled. */
export function openBlanksText(blanks: readonly Blank[], { advice, pane }: PaneStrings): string | null {
  const open = blanks.filter((blank) => blank.value === null || blank.value.trim() === '');
  if (open.length === 0) return null;
  const names = open.map((blank) => advice.blank[blank.id]).join(pane.verdict.listJoint);
  return pane.reply.openBlanks(open.length, names);
}

function partModel(
  part: DraftPart,
  blanks: ReadonlyMap<BlankId, Blank>,
  wishes: ReplyWishes,
  strings: PaneStrings,
): SentencePart {
  if (typeof part === 'string') return { kind: 'words', text: part };
  const blank = blanks.get(part.blank);
  const label = strings.advice.blank[part.blank];
  const kind = blank?.kind ?? 'text';
  // What is being typed leads; the draft follows a moment later.
  const value = wishes.blanks?.[part.blank] ?? part.value ?? '';
  const fault = blankFault(kind, value);
  return {
    kind: 'blank',
    blank: {
      id: part.blank,
      label,
      kind,
      value,
      fault: fault === null ? null : strings.pane.editing.blankFault[fault],
      inputMode: kind === 'percent' || kind === 'quantity' ? 'decimal' : 'text',
      suggestions: (blank?.suggestions ?? []).map((value) => ({
        value,
        label: strings.pane.reply.suggestion(value, label),
      })),
    },
  };
}

function writtenReply(glossed: GlossedDraft, wishes: ReplyWishes, strings: PaneStrings): WrittenReply {
  const { draft, glosses } = glossed;
  const blanks = new Map(draft.blanks.map((blank) => [blank.id, blank]));
  const sentences = draft.sentences.map((sentence, index): SentenceModel => {
    const before: DraftSentence | undefined = draft.sentences[index - 1];
    const isFrame = sentence.move === 'greeting' || sentence.move === 'closing';
    return {
      key: `${sentence.phrase} ${String(index)}`,
      heading: isFrame || before?.move === sentence.move ? null : strings.advice.move[sentence.move],
      parts: sentence.parts.map((part) => partModel(part, blanks, wishes, strings)),
      // An empty gloss means that the pane language has no phrase for it.
      gloss: glosses[index] === '' ? null : (glosses[index] ?? null),
      place: {
        move: sentence.move,
        phrase: sentence.phrase,
        ...(sentence.offer === undefined ? {} : { offer: sentence.offer }),
      },
      text: editableText(sentence.parts),
      badge: sentence.own === undefined ? null : strings.pane.editing[sentence.own],
      isEdited: sentence.own === 'edited',
    };
  });
  const dropped = (wishes.edits ?? []).filter(({ text }) => text.trim() === '').length;
  return {
    writing: { ...writingAttributes(draft.language, draft.script), dir: draft.direction },
    tag: draft.language,
    language: strings.pane.reply.inLanguage(strings.labels.language[draft.language]),
    sentences,
    removed: dropped === 0 ? null : strings.pane.editing.removed(dropped),
  };
}

/** A sentence as it is edited. */
function editableText(parts: readonly DraftPart[]): string {
  return parts.map((part) => (typeof part === 'string' ? part : (part.value ?? OPEN_BLANK))).join('');
}

/** Is the move on and yet without a sentence, and not because the seller has taken its sentences out? */
function isSilent({ move, on }: PlannedMove, { glossed, wishes }: ReplyInput): boolean {
  if (!on || glossed === null || (wishes.edits ?? []).some((edit) => edit.move === move)) return false;
  return !glossed.draft.sentences.some((sentence) => sentence.move === move);
}

function moveModel(
  planned: PlannedMove,
  input: ReplyInput,
  order: readonly Move[],
  shown: readonly Move[],
  strings: PaneStrings,
): MoveModel {
  return {
    move: planned.move,
    name: strings.advice.move[planned.move],
    reason: isSilent(planned, input) ? strings.pane.reply.moveSilent : strings.advice.reason[planned.reason],
    on: planned.on,
    canSwitch: planned.on || planned.reason === 'off_by_seller',
    up: movedBy(order, shown, planned.move, -1),
    down: movedBy(order, shown, planned.move, 1),
  };
}

function faultModel(
  reading: Reading,
  plan: ReplyPlan,
  wishes: ReplyWishes,
  strings: PaneStrings,
): ReplyModel['fault'] {
  const isAboutAFault =
    reading.pressure.value !== 'none' && (reading.problems.length > 0 || reading.motive.value === 'venting');
  if (!isAboutAFault) return null;
  const words = strings.pane.reply;
  const answer = wishes.sellerAtFault === undefined ? 'unsure' : wishes.sellerAtFault ? 'yes' : 'no';
  return { answer, effect: plan.apology ? words.apologyOn : words.apologyOff };
}

export interface ReplyInput {
  readonly reading: Reading;
  readonly plan: ReplyPlan;
  /** Every offer the situation allows, whatever the seller has unticked. */
  readonly possibleOffers: readonly Offer[];
  readonly wishes: ReplyWishes;
  readonly glossed: GlossedDraft | null;
  readonly abilities: HostAbilities;
}

/** The reply area: what is written, why, and everything the seller may choose. */
export function replyModel(input: ReplyInput, strings: PaneStrings): ReplyModel {
  const { reading, plan, possibleOffers, wishes, glossed, abilities } = input;
  const chosen = wishes.offers ?? plan.offers;
  const order = plan.moves.map(({ move }) => move);
  const shown = plan.moves.filter(({ on }) => on).map(({ move }) => move);
  return {
    folded: reading.pressure.value === 'none',
    written: glossed === null ? null : writtenReply(glossed, wishes, strings),
    moves: plan.moves.map((planned) => moveModel(planned, input, order, shown, strings)),
    offers: possibleOffers.map((offer) => ({
      offer,
      ...strings.advice.offer[offer],
      checked: chosen.includes(offer),
    })),
    fault: faultModel(reading, plan, wishes, strings),
    tone: wishes.tone ?? 'plain',
    length: wishes.length ?? 'full',
    canInsert: abilities.insertReply,
    canReplyToAll: abilities.insertReply && abilities.replyToAll,
    choosesPlace: abilities.insertReply && abilities.choosesPlace === true,
    signatureNote: abilities.insertReply && !abilities.keepsSignature ? strings.pane.reply.noSignature : null,
  };
}
