import { writeDraft } from '../../src/core/draft/write-draft';
import type { Draft, Mail, ReplyPlan, ReplyWishes } from '../../src/core/model';
import { planReply } from '../../src/core/plan/plan-reply';
import { phrases as en } from '../../src/languages/en/phrases';
import { readingOf, type ReadingNotes } from '../support/readings';

/** One way of answering that docs/domain.md asks for, and what shows that a reply carries it. */
interface StrategyCase {
  /** The sentence of docs/domain.md, in short. */
  readonly asks: string;
  readonly body: string;
  readonly notes: ReadingNotes;
  readonly wishes?: ReplyWishes;
  readonly plan: (plan: ReplyPlan) => void;
  readonly draft: (draft: Draft) => void;
}

const has = (draft: Draft, ...phrases: readonly string[]): void => {
  expect(draft.sentences.map(({ phrase }) => phrase)).toEqual(expect.arrayContaining([...phrases]));
};

const PRICE: ReadingNotes = {
  pressure: 'threat',
  motive: 'bargaining',
  credibility: 'bluff',
  heat: 1,
  levers: { switch_supplier: 'go to another supplier' },
  asks: { price: 'Cut the price' },
};
const PRICE_BODY = 'Cut the price or we go to another supplier.';

const CASES: readonly StrategyCase[] = [
  {
    asks: 'old customer: recognition of the history, an exclusive but conditional advantage',
    body: PRICE_BODY,
    notes: { ...PRICE, types: ['old'] },
    plan: (plan) => {
      expect(plan.strategy).toBe('reward_loyalty');
      expect(plan.offers[0]).toBe('loyalty_advantage');
      expect(plan.dos).toEqual(expect.arrayContaining(['recognise_history', 'conditional_advantage']));
    },
    draft: (draft) => {
      has(draft, 'calm.loyalty', 'offer.loyalty_advantage');
      expect(draft.text).toMatch(/returning customer: if you place the next order by \[____\]/);
    },
  },
  {
    asks: 'new customer: proof — samples, test reports, inspection, references, written terms',
    body: 'Send us some proof or we do not pay the deposit.',
    notes: {
      pressure: 'threat',
      motive: 'security',
      types: ['new'],
      credibility: 'bluff',
      levers: { withhold_payment: 'we do not pay the deposit' },
      asks: { documents: 'Send us some proof' },
    },
    plan: (plan) => {
      expect(plan.strategy).toBe('prove_reliability');
      expect(plan.offers).toEqual(['proof_package', 'trial_order', 'inspection_before_balance']);
      expect(plan.missingRules).not.toContain('after_sales');
    },
    draft: (draft) => {
      has(draft, 'offer.proof_package', 'offer.inspection_before_balance');
      expect(draft.text).toMatch(/samples, test reports and references/);
      expect(draft.text).toMatch(/in writing/);
    },
  },
  {
    asks: 'new customer who names the paper: that paper, and no menu',
    body: 'Send the test report or we do not pay the deposit.',
    notes: {
      pressure: 'threat',
      motive: 'security',
      types: ['new'],
      credibility: 'bluff',
      levers: { withhold_payment: 'we do not pay the deposit' },
      asks: { documents: 'Send the test report' },
    },
    plan: (plan) => {
      expect(plan.strategy).toBe('prove_reliability');
      expect(plan.offers).toEqual([]);
    },
    draft: (draft) => {
      expect(draft.text).toMatch(/- The test report: \[____\]/);
    },
  },
  {
    asks: 'big customer: rank, priority and a named contact, following their process',
    body: 'Follow our process or we stop working with you.',
    notes: {
      pressure: 'threat',
      motive: 'bargaining',
      types: ['big'],
      credibility: 'bluff',
      levers: { end_relationship: 'we stop working with you' },
      asks: { compliance: 'Follow our process' },
    },
    plan: (plan) => {
      expect(plan.strategy).toBe('follow_process');
      expect(plan.offers).toEqual(['change_cost_shared', 'priority_contact']);
      expect(plan.dos).toEqual(expect.arrayContaining(['follow_form', 'cost_as_fact', 'name_contact']));
      expect(plan.donts).toContain('no_yielding_core');
    },
    draft: (draft) => {
      has(draft, 'calm.rank', 'ground.process', 'offer.priority_contact', 'line.process');
      expect(draft.text).toMatch(/\[____\] can look after your orders with priority/);
    },
  },
  {
    asks: 'emotional customer: immediate soothing, apology for the fact, a fix with a time',
    body: 'Three weeks late!! Ship it now or I tell everybody!',
    notes: {
      pressure: 'threat',
      motive: 'venting',
      types: ['emotional'],
      credibility: 'bluff',
      heat: 3,
      levers: { public_exposure: 'I tell everybody' },
      problems: { delay: 'Three weeks late' },
      asks: { delivery: 'Ship it now' },
    },
    plan: (plan) => {
      expect(plan.strategy).toBe('soothe_and_fix');
      expect(plan.apology).toBe(true);
      expect(plan.dos.slice(0, 3)).toEqual(['calm_before_terms', 'name_the_problem', 'give_fix_with_time']);
    },
    draft: (draft) => {
      has(draft, 'calm.sorry_delay', 'next.fix_delay');
      expect(draft.text.match(/sorry/g)).toHaveLength(1);
      // No limit while tempers are high: what is said on impulse is often taken back.
      expect(draft.sentences.some(({ move }) => move === 'line')).toBe(false);
    },
  },
  {
    asks: 'a bluff: explain cost and value, no needless concession',
    body: PRICE_BODY,
    notes: PRICE,
    plan: (plan) => {
      expect(plan.strategy).toBe('explain_value');
      expect(plan.donts).toEqual(expect.arrayContaining(['no_needless_concession', 'no_calling_the_bluff']));
    },
    draft: (draft) => {
      has(draft, 'ground.price');
      const offers = draft.sentences.filter(({ offer }) => offer !== undefined);
      expect(offers).toHaveLength(3);
      // Whatever is offered asks for something; none promises.
      for (const { parts } of offers) {
        const text = parts.map((part) => (typeof part === 'string' ? part : '…')).join('');
        expect(text).toMatch(/\b(?:if|with|for an order)\b/);
        expect(text).toMatch(/\bcan\b/);
      }
    },
  },
  {
    asks: 'a real threat: first weigh what the customer is worth, then decide whether to give',
    body: PRICE_BODY,
    notes: { ...PRICE, credibility: 'credible', types: ['old'] },
    plan: (plan) => {
      expect(plan.strategy).toBe('weigh_worth');
      expect(plan.offers).toEqual([]);
      expect(plan.dos).toContain('weigh_customer_worth');
      expect(plan.donts).toContain('no_yielding_unweighed');
      expect(plan.moves.find(({ move }) => move === 'options')?.reason).toBe('off_weigh_first');
    },
    draft: (draft) => {
      has(draft, 'calm.parting', 'next.talk', 'next.door');
      expect(draft.text).not.toMatch(/discount|reduction|off your/);
    },
  },
  {
    asks: 'a free replacement plus a discount on the next order instead of a refund',
    body: 'The lamps do not switch on. We want our money back.',
    notes: {
      pressure: 'complaint',
      motive: 'venting',
      problems: { quality: 'do not switch on' },
      asks: { refund: 'We want our money back' },
    },
    plan: (plan) => {
      expect(plan.offers[0]).toBe('replacement_and_next_discount');
      expect(plan.dos).toContain('replace_rather_than_refund');
    },
    draft: (draft) => {
      has(draft, 'offer.replacement_and_next_discount');
      expect(draft.text).toMatch(
        /if that settles the matter.*free of charge, with \[____\] off your next order/,
      );
    },
  },
  {
    asks: 'a changed detail or material that lowers the cost',
    body: PRICE_BODY,
    notes: PRICE,
    plan: (plan) => {
      expect(plan.offers).toContain('material_for_price');
    },
    draft: (draft) => {
      has(draft, 'offer.material_for_price');
      expect(draft.text).toMatch(/simpler material, finish or packing/);
    },
  },
  {
    asks: 'a lower price for a larger quantity or for better payment terms',
    body: PRICE_BODY,
    notes: PRICE,
    plan: (plan) => {
      expect(plan.offers.slice(0, 2)).toEqual(['volume_for_price', 'terms_for_price']);
    },
    draft: (draft) => {
      has(draft, 'offer.volume_for_price', 'offer.terms_for_price');
    },
  },
  {
    asks: 'invite the customer to compare quotations point by point',
    body: PRICE_BODY,
    notes: PRICE,
    plan: (plan) => {
      expect(plan.dos).toContain('invite_comparison');
    },
    draft: (draft) => {
      has(draft, 'ground.compare', 'ground.compare_why');
      expect(draft.text).toMatch(/point by point: material, specification, packing/);
      expect(draft.text).toMatch(/simpler or missing/);
    },
  },
  {
    asks: 'hold the bottom line politely: what the price rests on, below it quality cannot be guaranteed',
    body: PRICE_BODY,
    notes: PRICE,
    wishes: { variant: 1 },
    plan: (plan) => {
      expect(plan.moves.find(({ move }) => move === 'line')?.reason).toBe('line_price');
    },
    draft: (draft) => {
      has(draft, 'line.price');
      expect(draft.text).toMatch(/Below our price .* I could not promise you the quality/);
    },
  },
  {
    asks: 'prevention: the sentence that puts the missing rule in writing',
    body: PRICE_BODY,
    notes: PRICE,
    plan: (plan) => {
      expect(plan.missingRules).toEqual(['price']);
    },
    draft: (draft) => {
      has(draft, 'prevention.price');
      expect(draft.text).toMatch(/one written offer/);
    },
  },
  {
    asks: 'calm first; if it was the seller’s fault say so and say what happens now',
    body: 'The goods are late.',
    notes: { pressure: 'complaint', motive: 'venting', problems: { delay: 'The goods are late' } },
    wishes: { sellerAtFault: true },
    plan: (plan) => {
      expect(plan.moves[0]?.move).toBe('calm');
      expect(plan.donts).toContain('no_repeated_apology');
    },
    draft: (draft) => {
      expect(draft.sentences.slice(1, 3).map(({ phrase }) => phrase)).toEqual([
        'calm.sorry_delay',
        'calm.own_fault',
      ]);
      has(draft, 'next.fix');
    },
  },
  {
    asks: 'the sender’s record counts: threatened four times, carried out none',
    body: PRICE_BODY,
    notes: { ...PRICE, history: { messages: 9, orders: 3, threats: 4, carriedOut: 0 } },
    plan: (plan) => {
      expect(plan.dos).toContain('remember_empty_threats');
    },
    draft: (draft) => {
      expect(draft.text).not.toMatch(/threat|bluff/i);
    },
  },
];

test.each(CASES.map((one) => [one.asks, one] as const))('%s', (_asks, one) => {
  const mail: Mail = { from: { name: 'Anna Schmidt', email: 'a@example.com' }, subject: '', body: one.body };
  const reading = readingOf(mail, one.notes);
  const plan = planReply(reading, one.wishes);
  one.plan(plan);
  one.draft(writeDraft(mail, reading, plan, en, one.wishes));
});

test('every move of every plan gives its reason', () => {
  for (const one of CASES) {
    const mail: Mail = { from: null, subject: '', body: one.body };
    for (const { move, on, reason } of planReply(readingOf(mail, one.notes), one.wishes).moves) {
      const prefix = move === 'next_step' ? 'next_' : `${move}_`;
      expect([reason, reason.startsWith(on ? prefix : 'off_')]).toEqual([reason, true]);
    }
  }
});
