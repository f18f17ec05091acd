import { addresseeFrom } from '../../src/core/draft/addressee';
import { planReply } from '../../src/core/plan/plan-reply';
import { readingOf, type ReadingNotes } from '../support/readings';

const mailOf = (subject: string, body = 'It does not fit.') => ({ from: null, subject, body });
test('a Japanese surname of one sign is a name, a department before it is none', () => {
  expect(addresseeFrom('菅', 'ja')).toEqual({ kind: 'person', name: '菅' });
  expect(addresseeFrom('菅', 'zh')).toEqual({ kind: 'nobody' });
  expect(addresseeFrom('調達 石黒', 'ja')).toEqual({ kind: 'person', name: '石黒' });
  for (const office of ['Tesorería', 'Канцелярия', 'Trésorerie'])
    expect(addresseeFrom(office)).toEqual({ kind: 'nobody' });
});

describe('a step under way', () => {
  const planOf = (notes: ReadingNotes) =>
    planReply(readingOf(mailOf('', 'x y z'), { pressure: 'threat', credibility: 'credible', ...notes }));
  const calmOf = (notes: ReadingNotes) => planOf(notes).moves.find(({ move }) => move === 'calm')?.reason;

  it('is met by what it is: leaving, lacking proof, harm', () => {
    expect(calmOf({ motive: 'venting', levers: { switch_supplier: 'x' } })).toBe('calm_parting');
    expect(calmOf({ motive: 'security', levers: { withhold_payment: 'x' }, asks: { documents: 'y' } })).toBe(
      'calm_safety',
    );
    expect(calmOf({ motive: 'security', levers: { legal_action: 'x' }, asks: { documents: 'y' } })).toBe(
      'calm_anger',
    );
    expect(calmOf({ motive: 'venting', levers: { refuse_goods: 'x' } })).toBe('calm_anger');
  });
});

test('to who waits in anger the delivery time is not explained but looked into', () => {
  const notes: ReadingNotes = { pressure: 'complaint', motive: 'venting', asks: { delivery: 'x' } };
  const plan = planReply(readingOf(mailOf('', 'x y'), notes));
  expect(plan.moves.find(({ move }) => move === 'ground')?.reason).toBe('ground_check_delay');
});
