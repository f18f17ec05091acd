import { completedBlank, fullWishes } from '../../src/view/full-wishes';

describe('what is meant by what was typed', () => {
  it.each([
    ['percent', '3', '3%'],
    ['percent', ' 2.5 ', '2.5%'],
    ['percent', '2,5', '2,5%'],
    ['percent', '3%', '3%'],
    ['percent', '3 to 5', '3 to 5'],
    ['quantity', '800', '800'],
    ['date', ' Friday ', 'Friday'],
    ['percent', '  ', ''],
  ] as const)('%s “%s” → “%s”', (kind, typed, meant) => {
    expect(completedBlank(kind, typed)).toBe(meant);
  });

  it('leaves a blank open that was typed empty again', () => {
    const wishes = { tone: 'firmer', blanks: { min_quantity: ' ', volume_discount: '3' } } as const;
    expect(fullWishes(wishes, '  ')).toEqual({
      tone: 'firmer',
      blanks: { min_quantity: '', volume_discount: '3%' },
    });
  });

  it('adds the seller’s name', () => {
    expect(fullWishes({}, ' Lily ')).toEqual({ blanks: {}, sellerName: 'Lily' });
  });
});
