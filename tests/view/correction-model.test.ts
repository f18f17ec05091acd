import { correctionModel, withChoice } from '../../src/view/correction-model';
import { stringsFor } from '../../src/view/strings';
import { CASES } from '../support/pane-cases';

const strings = stringsFor('en');

describe('correcting a verdict', () => {
  it('offers only what makes sense for the pressure', () => {
    const fields = (which: keyof typeof CASES) =>
      correctionModel(CASES[which].reading, {}, strings).menus.map((menu) => menu.field);
    expect(fields('oldBluff')).toEqual(['pressure', 'motive', 'credibility']);
    expect(fields('furious')).toEqual(['pressure', 'motive']);
    expect(fields('ordinary')).toEqual(['pressure']);
  });

  it('starts every menu with Undertone’s own reading', () => {
    const { menus, canUndo } = correctionModel(CASES.oldBluff.reading, {}, strings);
    expect(menus.map((menu) => [menu.selected, menu.entries[0]?.value])).toEqual([
      ['', ''],
      ['', ''],
      ['', ''],
    ]);
    expect(canUndo).toBe(false);
  });

  it('can be taken back as soon as anything is set', () => {
    const canUndo = (choices: Parameters<typeof correctionModel>[1]) =>
      correctionModel(CASES.oldBluff.reading, choices, strings).canUndo;
    expect(canUndo({ motive: 'venting' })).toBe(true);
    expect(canUndo({ customerTypes: ['big'] })).toBe(true);
    expect(canUndo({ customerTypes: [] })).toBe(false);
  });

  it('drops what no longer makes sense', () => {
    const before = { pressure: 'threat', motive: 'venting', credibility: 'credible' } as const;
    expect(withChoice(before, 'pressure', 'none')).toEqual({ pressure: 'none' });
    expect(withChoice(before, 'pressure', 'complaint')).toEqual({ pressure: 'complaint', motive: 'venting' });
    expect(withChoice(before, 'credibility', 'bluff')).toEqual({ ...before, credibility: 'bluff' });
    expect(withChoice(before, 'motive', '')).toEqual({ pressure: 'threat', credibility: 'credible' });
  });

  it('takes an unknown value for “leave it to Undertone”', () => {
    expect(withChoice({}, 'motive', 'greed')).toEqual({});
  });
});
