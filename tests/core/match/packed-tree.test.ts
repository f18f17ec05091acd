import fc from 'fast-check';
import { packNumbers, unpackNumbers } from '../../../src/core/match/numbers';
import { gapNode, grow, newNode, nextNode, openTree, packTree } from '../../../src/core/match/tree';

describe('numbers as text', () => {
  test('come back as they went in', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 2_000_000 })), (numbers) => {
        expect([...unpackNumbers(packNumbers(numbers))]).toEqual(numbers);
      }),
    );
  });

  test('are small where the numbers are, and need no escaping in a script', () => {
    expect(packNumbers([0, 1, 51])).toHaveLength(3);
    expect(packNumbers([52, 1767])).toHaveLength(4);
    const everything = packNumbers(Array.from({ length: 200_000 }, (_, i) => i));
    expect(JSON.stringify(everything).length - everything.length).toBe(2);
    expect([everything.includes("'"), everything.includes('"')]).toEqual([false, false]);
  });
});

/** A pattern as symbols, `g` for a gap and `[n]` for class n. */
type Step = number | 'g' | readonly [number];

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: fc.nat(40) },
  { weight: 1, arbitrary: fc.constant<Step>('g') },
  { weight: 3, arbitrary: fc.tuple(fc.nat(9)) },
);

describe('a packed tree', () => {
  test('leads every pattern to its end, and what is no pattern nowhere', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(step, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 30 }),
        (patterns) => {
          const root = newNode();
          patterns.forEach((pattern, number) => {
            let at = root;
            for (const part of pattern) {
              if (part === 'g') at = at.gap ??= newNode();
              else at = typeof part === 'number' ? grow(at.symbols, part) : grow(at.classes, part[0]);
            }
            at.ends.push(number);
          });
          const tree = openTree(packTree(root));
          const follow = (node: number, part: Step): number => {
            if (part === 'g') return gapNode(tree, node);
            if (typeof part === 'number') return nextNode(tree, node, part);
            for (
              let edge = tree.classesFrom[node] as number;
              edge < (tree.symbolsFrom[node + 1] as number);
              edge += 1
            )
              if (tree.labels[edge] === part[0]) return edge + 1;
            return -1;
          };
          const endsOf = (pattern: readonly Step[]): number[] => {
            let node = 0;
            for (const part of pattern) if (node >= 0) node = follow(node, part);
            return node < 0 ? [] : [...tree.ends.subarray(tree.endsFrom[node], tree.endsFrom[node + 1])];
          };
          const same = (a: readonly Step[], b: readonly Step[]): boolean =>
            JSON.stringify(a) === JSON.stringify(b);
          for (const pattern of patterns) {
            const owners = patterns.flatMap((other, number) => (same(other, pattern) ? [number] : []));
            expect(endsOf(pattern)).toEqual(owners);
            expect(endsOf([...pattern, 41])).toEqual([]);
          }
        },
      ),
    );
  });

  test('keeps classes in the order they were planted', () => {
    const root = newNode();
    for (const index of [7, 2, 5]) grow(root.classes, index);
    const tree = openTree(packTree(root));
    expect([...tree.labels.subarray(tree.classesFrom[0], tree.symbolsFrom[1])]).toEqual([7, 2, 5]);
  });
});
