import fc from 'fast-check';
import { MOVES, type Move } from '../../src/core/model';
import { movedBy, movesInOrder } from '../../src/core/plan/move-order';
import { planReply } from '../../src/core/plan/plan-reply';
import { anyReply } from '../support/arbitrary-reading';

const anyOrder = fc.shuffledSubarray([...MOVES], { minLength: 0, maxLength: MOVES.length });

test('whatever is wished for, calm comes first and a limit after its grounds', () => {
  fc.assert(
    fc.property(anyOrder, (wished) => {
      const order = movesInOrder(wished);
      expect([...order].sort()).toEqual([...MOVES].sort());
      expect(order[0]).toBe('calm');
      expect(order.indexOf('line')).toBeGreaterThan(order.indexOf('ground'));
      expect(order.indexOf('line')).toBeGreaterThan(order.indexOf('restate'));
      expect(movesInOrder(order)).toEqual(order);
    }),
  );
});

test('nothing wished, nothing changed; rubbish is passed over', () => {
  expect(movesInOrder()).toEqual(MOVES);
  expect(movesInOrder(['calm', 'calm', 'nonsense' as Move])).toEqual(MOVES);
});

test('a move changes places with its shown neighbour, or not at all', () => {
  const shown: Move[] = ['calm', 'ground', 'options', 'next_step'];
  expect(movedBy(MOVES, shown, 'options', -1)?.filter((move) => shown.includes(move))).toEqual([
    'calm',
    'options',
    'ground',
    'next_step',
  ]);
  expect(movedBy(MOVES, shown, 'ground', -1)).toBeNull();
  expect(movedBy(MOVES, shown, 'calm', 1)).toBeNull();
  expect(movedBy(MOVES, shown, 'next_step', 1)).toBeNull();
  expect(movedBy(MOVES, ['calm', 'ground', 'line'], 'line', -1)).toBeNull();
  expect(movedBy(MOVES, shown, 'line', 1)).toBeNull();
});

test('a plan follows the order, and nothing else of it changes', () => {
  fc.assert(
    fc.property(anyReply, anyOrder, ({ reading, wishes }, moveOrder) => {
      const usual = planReply(reading, wishes);
      const wished = planReply(reading, { ...wishes, moveOrder });
      expect(wished.moves.map(({ move }) => move)).toEqual(movesInOrder(moveOrder));
      const byName = (plan: typeof usual) => [...plan.moves].sort((a, b) => a.move.localeCompare(b.move));
      expect({ ...wished, moves: byName(wished) }).toEqual({ ...usual, moves: byName(usual) });
    }),
    { numRuns: 200, seed: 31 },
  );
});
