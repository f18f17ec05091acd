import { LONGEST_EDIT } from '../model';
import type { DraftPart, DraftSentence, PlannedMove, ReplyWishes, SentenceEdit } from '../model';
import { OPEN_BLANK } from './layout';

/** Control characters and halves of characters; marks that turn the direction, but not those that join letters. */
const UNSEEN = /(?!\u200c|\u200d|\u2068|\u2069|\n)[\p{Cc}\p{Cf}\p{Cs}\p{Co}]/gu;
const ISOLATES = /[\u2068\u2069]/g;

/** The text without what nobody sees; line breaks stay, other runs of blanks become one. */
function visible(text: string): string {
  const seen = text.slice(0, LONGEST_EDIT).replace(/\r\n?/g, '\n').replace(UNSEEN, '');
  const marks = seen.match(ISOLATES) ?? [];
  const isPaired =
    marks.every((mark, at) => mark === (at % 2 === 0 ? '\u2068' : '\u2069')) && marks.length % 2 === 0;
  return (isPaired ? seen : seen.replace(ISOLATES, ''))
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .trim();
}

/**
 * The seller's words as parts. An open blank he has left standing stays that blank, so that it is still asked for;
 * nothing else may look like one.
 */
function editedParts(text: string, original: readonly DraftPart[]): readonly DraftPart[] {
  const open = original.flatMap((part) => (typeof part === 'string' ? [] : [part]));
  const pieces = visible(text).split(OPEN_BLANK);
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
