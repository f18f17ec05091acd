import { firstThatHolds, holds } from '../../src/core/plan/when';

interface Weather {
  readonly sky: 'clear' | 'cloudy';
  readonly signs: readonly ('wind' | 'rain' | 'snow')[];
}

const windy: Weather = { sky: 'cloudy', signs: ['wind', 'rain'] };

describe('a condition as data', () => {
  test('holds when every field named agrees', () => {
    expect(holds({ sky: ['clear', 'cloudy'], signs: ['rain'] }, windy)).toBe(true);
    expect(holds({ sky: ['clear'], signs: ['rain'] }, windy)).toBe(false);
    expect(holds({ sky: ['cloudy'], signs: ['snow'] }, windy)).toBe(false);
  });

  test('without fields always holds', () => {
    expect(holds({}, windy)).toBe(true);
  });

  test('does not hold when one of its exceptions does', () => {
    expect(holds({ sky: ['cloudy'], unless: [{ signs: ['snow'] }, { signs: ['wind'] }] }, windy)).toBe(false);
    expect(holds({ sky: ['cloudy'], unless: [{ signs: ['snow'] }] }, windy)).toBe(true);
  });

  test('a list the situation leaves empty shares nothing', () => {
    expect(holds<Weather>({ signs: ['wind', 'rain', 'snow'] }, { sky: 'clear', signs: [] })).toBe(false);
  });
});

describe('a table of conditions', () => {
  test('gives the first row that holds', () => {
    const rows = [
      { when: { sky: ['clear' as const] } },
      { when: { signs: ['wind' as const] } },
      { when: {} },
    ];
    expect(firstThatHolds<Weather, (typeof rows)[number]>(rows, windy)).toBe(rows[1]);
  });

  test('complains when no row holds', () => {
    expect(() =>
      firstThatHolds<Weather, { when: { sky: ['clear'] } }>([{ when: { sky: ['clear'] } }], windy),
    ).toThrow('last row');
  });
});
