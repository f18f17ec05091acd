import { MOVES } from '../model';
import type { Move } from '../model';

/** Which moves have to stand before a move: feeling before everything, understanding and grounds before limits. */
const STANDS_AFTER: Readonly<Record<Move, readonly Move[]>> = {
  calm: [],
  restate: ['calm'],
  ground: ['calm'],
  options: ['calm'],
  line: ['calm', 'restate', 'ground'],
  next_step: ['calm'],
  prevention: ['calm'],
};

/** All moves in the order wished for, as far as the rule allows; moves nobody has placed come after their usual neighbour. */
export function movesInOrder(wished: readonly Move[] = []): readonly Move[] {
  const waiting = [...new Set(wished)].filter((move) => MOVES.includes(move));
  MOVES.forEach((move, at) => {
    if (waiting.includes(move)) return;
    const before = MOVES[at - 1];
    waiting.splice(before === undefined ? 0 : waiting.indexOf(before) + 1, 0, move);
  });
  const placed: Move[] = [];
  while (waiting.length > 0) {
    const next = waiting.findIndex((move) => STANDS_AFTER[move].every((first) => placed.includes(first)));
    placed.push(...waiting.splice(Math.max(0, next), 1));
  }
  return placed;
}

/**
 * The order after `move` has changed places with the shown neighbour `by` steps away; null where there is none or the
 * rule forbids it.
 * @param shown the moves the seller sees, in their present order; those not shown keep their places between them
 */
export function movedBy(
  order: readonly Move[],
  shown: readonly Move[],
  move: Move,
  by: -1 | 1,
): readonly Move[] | null {
  const at = shown.indexOf(move);
  const other = at < 0 ? undefined : shown[at + by];
  if (other === undefined) return null;
  const rest = movesInOrder(order).filter((one) => one !== move);
  rest.splice(rest.indexOf(other) + (by === 1 ? 1 : 0), 0, move);
  const allowed = movesInOrder(rest);
  return allowed.every((one, index) => one === rest[index]) ? rest : null;
}
