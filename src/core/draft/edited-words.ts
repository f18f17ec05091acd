import { LONGEST_EDIT } from '../model';
import type { DraftPart, DraftSentence, PlannedMove, ReplyWishes, SentenceEdit } from '../model';
import { OPEN_BLANK } from './layout';

/** Marks that turn the reading direction, control characters and halves of characters. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\s]+/gu;

/**
 * The seller's words as parts. An open blank he has left standing stays that blank, so that it is still asked for;
 * nothing else may look like one.
 */
function editedParts(text: string, original: readonly DraftPart[]): readonly DraftPart[] {
  const open = original.flatMap((part) => (typeof part === 'string' ? [] : [part]));
  // Keeps what joins letters and signs in Arabic script and in emoji.
  const line = text
    .slice(0, LONGEST_EDIT)
    .replace(UNSEEN, (unseen) => (/^[\u200c\u200d]+$/.test(unseen) ? unseen : ' '));
  const pieces = line.trim().split(OPEN_BLANK);
  return pieces.flatMap((piece, at): DraftPart[] => {
    const words = piece.replace(/_{3,}/g, '__');
    const blank = at === 0 ? undefined : (open[at - 1] ?? open[open.length - 1]);
    return [...(blank === undefined ? [] : [blank]), ...(words === '' ? [] : [words])];
  });
}

function rewritten(edit: SentenceEdit, original: readonly DraftPart[]): DraftSentence[] {
  const parts = editedParts(edit.text, original);
  if (parts.length === 0) return [];
  const { move, phrase, offer } = edit;
  return [{ move, phrase, parts, own: 'edited', ...(offer === undefined ? {} : { offer }) }];
}

/**
 * Puts the seller's sentences in the place of the draft's. One whose place is gone (a shorter draft, another tone)
 * stays in its move all the same: what somebody has written is not lost by a switch. Only switching off the move or
 * the offer takes it out.
 */
export function withEdits(
  sentences: readonly DraftSentence[],
  moves: readonly PlannedMove[],
  { edits = [] }: ReplyWishes,
): readonly DraftSentence[] {
  if (edits.length === 0) return sentences;
  const latest = new Map(edits.map((edit) => [edit.phrase, edit]));
  const result = sentences.flatMap((sentence) => {
    const edit = latest.get(sentence.phrase);
    return edit === undefined ? [sentence] : rewritten({ ...edit, move: sentence.move }, sentence.parts);
  });
  const order: readonly DraftSentence['move'][] = ['greeting', ...moves.map(({ move }) => move), 'closing'];
  const present = new Set(sentences.map(({ phrase }) => phrase));
  for (const edit of latest.values()) {
    const planned = moves.find(({ move }) => move === edit.move);
    const isGone = planned === undefined || planned.reason === 'off_by_seller' || edit.offer !== undefined;
    if (present.has(edit.phrase) || isGone) continue;
    const rank = order.indexOf(edit.move);
    const at = result.findIndex(({ move }) => order.indexOf(move) > rank);
    result.splice(at < 0 ? result.length : at, 0, ...rewritten(edit, []));
  }
  return result;
}
