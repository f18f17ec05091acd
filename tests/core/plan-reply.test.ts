import fc from 'fast-check';
import {
  DONTS,
  DOS,
  MOVE_REASONS,
  NO_MENTIONS,
  MOVES,
  OFFERS,
  STRATEGIES,
  WRITTEN_RULES,
} from '../../src/core/model';
import type { Move, MoveReason, Reading, ReplyPlan, Strategy } from '../../src/core/model';
import { askingSentences } from '../../src/core/text/requests';
import { planReply } from '../../src/core/plan/plan-reply';
import { situationOf } from '../../src/core/plan/situation';
import { anyReply } from '../support/arbitrary-reading';
import { judged, makeReading } from '../support/make-reading';
import { languageFolders, packOf } from '../support/packs';

const everyWayToAsk = languageFolders.flatMap((tag) => packOf(tag).mentions?.asking ?? []);

const threat = (parts: Partial<Reading> = {}): Reading =>
  makeReading({
    pressure: judged('threat'),
    credibility: judged('bluff'),
    motive: judged('bargaining'),
    ...parts,
  });

const typed = (type: 'old' | 'new' | 'big' | 'emotional'): Partial<Reading> => ({
  customerType: judged(type),
  customerTypes: [judged(type)],
});

const moveOf = (plan: ReplyPlan, move: Move) => plan.moves.find((planned) => planned.move === move);
const reasonOf = (plan: ReplyPlan, move: Move): MoveReason | undefined => moveOf(plan, move)?.reason;

describe('the leading way of answering', () => {
  const price = { asks: [judged('price' as const)] };
  const cases: readonly [string, Reading, Strategy][] = [
    ['ordinary mail', makeReading(price), 'plain_answer'],
    ['a bluff about money', threat(price), 'explain_value'],
    ['a threat not clear yet', threat({ ...price, credibility: judged('unclear') }), 'explain_value'],
    ['an old customer who bargains', threat({ ...price, ...typed('old') }), 'reward_loyalty'],
    ['a new customer who bargains', threat({ ...price, ...typed('new') }), 'explain_value'],
    ['a big customer who bargains', threat({ ...price, ...typed('big') }), 'follow_process'],
    [
      'an emotional customer, whatever he asks',
      threat({ ...price, ...typed('emotional') }),
      'soothe_and_fix',
    ],
    ['a step under way', threat({ ...price, credibility: judged('credible') }), 'weigh_worth'],
    [
      'a step under way and anger',
      threat({ credibility: judged('credible'), ...typed('emotional') }),
      'weigh_worth',
    ],
    ['a need for safety', threat({ motive: judged('security') }), 'prove_reliability'],
    [
      'a need for safety in an old customer',
      threat({ motive: judged('security'), ...typed('old') }),
      'prove_reliability',
    ],
    ['a threat out of anger', threat({ motive: judged('venting') }), 'soothe_and_fix'],
    [
      'a calm complaint',
      makeReading({
        pressure: judged('complaint'),
        motive: judged('venting'),
        problems: [judged('quality')],
      }),
      'solve_problem',
    ],
    [
      'an angry complaint',
      makeReading({ pressure: judged('complaint'), motive: judged('venting'), heat: judged(2) }),
      'soothe_and_fix',
    ],
    [
      'orders from a customer who is big beside being old',
      threat({
        customerType: judged('old'),
        customerTypes: [judged('old'), judged('big')],
        asks: [judged('compliance')],
      }),
      'follow_process',
    ],
    [
      'a threat of a new customer, motive unknown',
      threat({ motive: judged('none'), ...typed('new') }),
      'prove_reliability',
    ],
    [
      'a threat about a problem, motive unknown',
      threat({ motive: judged('none'), problems: [judged('delay')] }),
      'solve_problem',
    ],
  ];

  test.each(cases)('%s', (_, reading, strategy) => {
    expect(planReply(reading).strategy).toBe(strategy);
  });
});

describe('sorry', () => {
  const late = makeReading({
    pressure: judged('complaint'),
    motive: judged('venting'),
    problems: [judged('delay')],
  });

  test('for a reported delay unless the seller says it is not his fault', () => {
    expect(planReply(late).apology).toBe(true);
    expect(planReply(late, { sellerAtFault: true }).apology).toBe(true);
    expect(planReply(late, { sellerAtFault: false }).apology).toBe(false);
  });

  test('for who is upset, whatever it is about, unless the seller says it is not his fault', () => {
    for (const problem of ['service', 'silence', 'documents'] as const) {
      const reading = { ...late, problems: [judged(problem)] };
      expect(planReply(reading).apology).toBe(true);
      expect(planReply(reading, { sellerAtFault: false }).apology).toBe(false);
    }
  });

  test('for a view of the service only when the seller says it is his fault, where no anger shows', () => {
    for (const problem of ['service', 'silence', 'documents'] as const) {
      const reading = { ...late, motive: judged('none' as const), problems: [judged(problem)] };
      expect(planReply(reading).apology).toBe(false);
      expect(planReply(reading, { sellerAtFault: true }).apology).toBe(true);
    }
  });

  test('never for a problem that presses on nobody', () => {
    expect(planReply(makeReading({ problems: [judged('delay')] })).apology).toBe(false);
  });
});

describe('offers', () => {
  test('none before a real threat is weighed', () => {
    const plan = planReply(threat({ credibility: judged('credible'), asks: [judged('price')] }));
    expect(plan.offers).toEqual([]);
    expect(reasonOf(plan, 'options')).toBe('off_weigh_first');
    expect(plan.dos[0]).toBe('weigh_customer_worth');
  });

  test('none for a plain report that asks for nothing', () => {
    const report = makeReading({
      pressure: judged('complaint'),
      motive: judged('venting'),
      problems: [judged('quality')],
    });
    expect(planReply(report).offers).toEqual([]);
    expect(planReply(report, { sellerAtFault: true }).offers).toContain('replacement_and_next_discount');
  });

  test('no free goods when the seller says the fault is not his', () => {
    const report = threat({
      motive: judged('venting'),
      problems: [judged('goods')],
      asks: [judged('refund')],
    });
    expect(planReply(report).offers).toContain('replacement_and_next_discount');
    expect(planReply(report, { sellerAtFault: false }).offers).toEqual([]);
  });

  test('late goods already there are not offered in two parts', () => {
    const late = threat({ motive: judged('none'), problems: [], asks: [judged('delivery' as const)] });
    expect(planReply(late).offers).toContain('partial_shipment');
    const claimed = { ...late, asks: [judged('compensation' as const)] };
    expect(planReply(claimed).offers).not.toContain('partial_shipment');
  });

  test('a trial is for who has not ordered yet', () => {
    const worried = { motive: judged('security' as const), ...typed('new') };
    const order = {
      kind: 'order',
      place: 'body',
      start: 0,
      end: 7,
      text: 'PO 4411',
      amount: null,
      unit: null,
    } as const;
    expect(planReply(threat(worried)).offers).toContain('trial_order');
    expect(planReply(threat({ ...worried, facts: [order] })).offers).not.toContain('trial_order');
  });

  test('what each type of customer is offered', () => {
    const price = { asks: [judged('price' as const)] };
    expect(planReply(threat({ ...price, ...typed('old') })).offers[0]).toBe('loyalty_advantage');
    expect(planReply(threat({ ...price, ...typed('new') })).offers).toContain('trial_order');
    expect(planReply(threat({ ...price, ...typed('big') })).offers).toContain('priority_contact');
    expect(planReply(threat({ motive: judged('security'), ...typed('new') })).offers).toContain(
      'proof_package',
    );
  });

  test('the seller’s own choice replaces them, and none is a choice', () => {
    const reading = threat({ asks: [judged('price')] });
    expect(planReply(reading, { offers: ['trial_order', 'trial_order'] }).offers).toEqual(['trial_order']);
    const none = planReply(reading, { offers: [] });
    expect(none.offers).toEqual([]);
    expect(moveOf(none, 'options')).toEqual({ move: 'options', reason: 'off_by_seller', on: false });
  });
});

describe('the two cases of the field', () => {
  test('price far too high, or all orders move: explain, trade, hold the line', () => {
    const plan = planReply(
      threat({ levers: [judged('switch_supplier')], asks: [judged('price')], heat: judged(1) }),
    );
    expect(plan.strategy).toBe('explain_value');
    expect(plan.moves.filter(({ on }) => on).map(({ reason }) => reason)).toEqual([
      'calm_price',
      'restate_understood',
      'ground_price',
      'line_price',
      'options_trade',
      'next_choose',
      'prevention_rule',
    ]);
    expect(plan.dos).toEqual(
      expect.arrayContaining(['explain_cost_and_value', 'invite_comparison', 'trade_every_concession']),
    );
    expect(plan.donts).toContain('no_needless_concession');
    expect(plan.missingRules).toEqual(['price']);
  });

  test('follow our requirements, decisions and process: follow on form, cost as a fact', () => {
    const plan = planReply(
      threat({
        levers: [judged('end_relationship')],
        asks: [judged('compliance')],
        customerType: judged('big'),
        customerTypes: [judged('big'), judged('old')],
        heat: judged(1),
      }),
    );
    expect(plan.strategy).toBe('follow_process');
    expect(plan.offers).toEqual(['change_cost_shared', 'priority_contact']);
    expect(plan.dos.slice(0, 3)).toEqual(['follow_form', 'cost_as_fact', 'name_contact']);
    expect(plan.donts).toContain('no_yielding_core');
    expect(plan.missingRules[0]).toBe('changes');
    expect(reasonOf(plan, 'line')).toBe('line_process');
  });
});

describe('the sender’s record', () => {
  const history = { messages: 9, orders: 3, threats: 4, carriedOut: 0 };

  test('empty threats are remembered, a carried-out one too', () => {
    expect(planReply(threat({ senderHistory: history })).dos).toContain('remember_empty_threats');
    expect(planReply(threat({ senderHistory: { ...history, carriedOut: 1 } })).dos[0]).toBe(
      'remember_carried_out',
    );
    expect(planReply(threat({ senderHistory: { ...history, threats: 1 } })).dos).not.toContain(
      'remember_empty_threats',
    );
  });
});

describe('tone and length', () => {
  test('a firmer tone draws a line where a threat otherwise has none', () => {
    const vent = threat({ motive: judged('venting'), problems: [judged('quality')] });
    expect(reasonOf(planReply(vent), 'line')).toBe('off_not_needed');
    expect(reasonOf(planReply(vent, { tone: 'firmer' }), 'line')).toBe('line_facts');
  });

  test('a short reply leaves prevention out', () => {
    const reading = threat({ asks: [judged('price')] });
    expect(reasonOf(planReply(reading), 'prevention')).toBe('prevention_rule');
    expect(reasonOf(planReply(reading, { length: 'short' }), 'prevention')).toBe('off_short');
  });

  test('a furious customer gets no lecture', () => {
    const plan = planReply(
      threat({ motive: judged('venting'), heat: judged(3), problems: [judged('delay')] }),
    );
    expect(reasonOf(plan, 'line')).toBe('off_too_hot');
    expect(reasonOf(plan, 'prevention')).toBe('off_too_hot');
    expect(reasonOf(plan, 'calm')).toBe('calm_anger');
    const impulsive = threat({
      motive: judged('venting'),
      levers: [judged('withhold_payment')],
      ...typed('emotional'),
    });
    expect(reasonOf(planReply(impulsive), 'line')).toBe('off_too_hot');
    expect(reasonOf(planReply(impulsive, { tone: 'firmer' }), 'line')).toBe('line_payment');
  });
});

test('every plan is whole: the moves in their order, calm on, offers none or two to three, little advice', () => {
  fc.assert(
    fc.property(anyReply, ({ reading, wishes }) => {
      const plan = planReply(reading, wishes);
      expect(plan.moves.map(({ move }) => move)).toEqual(MOVES);
      expect(plan.moves[0]?.on).toBe(true);
      for (const { move, reason, on } of plan.moves) {
        expect(on).toBe(!reason.startsWith('off_'));
        if (on) expect(reason.startsWith(move === 'next_step' ? 'next_' : `${move}_`)).toBe(true);
        if (wishes.movesOff?.includes(move) === true) expect(on).toBe(false);
      }
      const isForMany = situationOf(reading, wishes).bulk === 'yes';
      expect(moveOf(plan, 'next_step')?.on).toBe(
        !isForMany && wishes.movesOff?.includes('next_step') !== true,
      );
      if (wishes.offers === undefined) expect([0, 2, 3]).toContain(plan.offers.length);
      expect(plan.dos.length).toBeGreaterThan(0);
      expect(plan.donts.length).toBeGreaterThan(0);
      expect(plan.dos.length).toBeLessThanOrEqual(6);
      expect(plan.donts.length).toBeLessThanOrEqual(4);
    }),
    { numRuns: 2000, seed: 11 },
  );
});

describe('money wanted for harm', () => {
  it('is no haggling over a price', () => {
    const asks = [judged('compensation' as const)];
    expect(planReply(threat({ asks })).strategy).toBe('soothe_and_fix');
    expect(planReply(threat({ asks: [...asks, judged('price' as const)] })).strategy).toBe('explain_value');
  });
});

describe('a complaint of who wants to be safe', () => {
  const missing: Partial<Reading> = {
    pressure: judged('complaint'),
    credibility: null,
    motive: judged('security'),
    asks: [judged('documents')],
  };

  it('is looked into, not answered with references', () => {
    const plan = planReply(threat(missing));
    expect(plan.strategy).toBe('solve_problem');
    expect(reasonOf(plan, 'ground')).toBe('ground_check_matter');
    expect(reasonOf(plan, 'next_step')).toBe('next_fix');
    expect(plan.offers).toEqual([]);
  });

  it('is answered with proof where the customer is new', () => {
    expect(planReply(threat({ ...missing, ...typed('new') })).strategy).toBe('prove_reliability');
  });
});

describe('a big customer', () => {
  it('whose goods are bad wants them put right', () => {
    const reading = threat({ motive: judged('venting'), ...typed('big') });
    expect(planReply(reading).strategy).toBe('soothe_and_fix');
    expect(planReply({ ...reading, asks: [judged('compliance')] }).strategy).toBe('follow_process');
  });

  it('that demands free goods is not offered to share the cost of a change', () => {
    const plan = planReply(threat({ asks: [judged('compliance'), judged('freebies')], ...typed('big') }));
    expect(plan.offers).not.toContain('change_cost_shared');
    expect(reasonOf(plan, 'line')).toBe('line_price');
  });
});

describe('a mail without pressure', () => {
  const nextOf = (newestPart: string) => {
    const mentions = {
      ...NO_MENTIONS,
      awaited: askingSentences(newestPart, everyWayToAsk).length > 0,
    };
    return reasonOf(planReply(makeReading({ newestPart, mentions })), 'next_step');
  };

  it.each([
    'Please cancel the old PI and send a new one.',
    'bitte die PI 2207 stornieren',
    'Вышлите новый счёт.',
    'yenisini keser misin',
    'الرجاء تأجيل الشحن',
    '麻烦改一下抬头。',
    '色は2番で進めてください。',
    '도면도 함께 부탁드립니다.',
    'Favor de enviar la guía, por favor.',
    "Veuillez m'adresser le solde.",
    'Può mandarmi il listino.',
    'Preciso da ficha até sexta.',
  ])('that asks for something is promised an answer: %s', (text) => {
    expect(nextOf(text)).toBe('next_answer');
  });

  it.each([
    'All is well, go ahead.',
    'Please find attached the signed PI.',
    'Alles gut angekommen.',
    '货收到了，谢谢。',
  ])('that only tells something is not: %s', (text) => {
    expect(nextOf(text)).toBe('next_available');
  });
});

test('every key of the closed lists is used by some plan', () => {
  const plans = fc
    .sample(anyReply, { numRuns: 6000, seed: 3 })
    .map(({ reading, wishes }) => planReply(reading, wishes));
  const used = <T>(keys: (plan: ReplyPlan) => readonly T[]) => new Set(plans.flatMap(keys));
  const unused = <T>(all: readonly T[], keys: (plan: ReplyPlan) => readonly T[]) => {
    const seen = used(keys);
    return all.filter((key) => !seen.has(key));
  };
  expect(unused(STRATEGIES, ({ strategy }) => [strategy])).toEqual([]);
  expect(unused(DOS, ({ dos }) => dos)).toEqual([]);
  expect(unused(DONTS, ({ donts }) => donts)).toEqual([]);
  expect(unused(WRITTEN_RULES, ({ missingRules }) => missingRules)).toEqual([]);
  expect(unused(MOVE_REASONS, ({ moves }) => moves.map(({ reason }) => reason))).toEqual([]);
  const unasked = fc
    .sample(anyReply, { numRuns: 6000, seed: 3 })
    .filter(({ wishes }) => wishes.offers === undefined)
    .flatMap(({ reading, wishes }) => planReply(reading, wishes).offers);
  expect(OFFERS.filter((offer) => !unasked.includes(offer))).toEqual([]);
});
