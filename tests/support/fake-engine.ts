import type { Draft, Mail, ReplyPlan } from '../../src/core/model';
import type { Engine } from '../../src/view/engine';
import { evidenceIn, judged, makeReading } from './make-reading';

const plan: ReplyPlan = {
  strategy: 'explain_value',
  moves: [{ move: 'calm', reason: 'calm_price', on: true }],
  offers: ['volume_for_price'],
  dos: ['calm_before_terms', 'trade_every_concession'],
  donts: ['no_needless_concession'],
  missingRules: ['price'],
  apology: false,
};

const draft: Draft = {
  language: 'en',
  script: null,
  direction: 'ltr',
  sentences: [
    { move: 'greeting', parts: ['Dear Marco,'], phrase: 'greeting' },
    { move: 'calm', parts: ['We see what the price means to you.'], phrase: 'calm' },
    {
      move: 'options',
      parts: ['From ', { blank: 'min_quantity', value: null }, ' on we take 3% off.'],
      offer: 'volume_for_price',
      phrase: 'offer',
    },
  ],
  blanks: [{ id: 'min_quantity', kind: 'quantity', value: null, suggestions: [] }],
  offers: ['volume_for_price'],
  text: 'Dear Marco,\n\nWe see what the price means to you.\n\n- From [____] on we take 3% off.',
  html: '<p>Dear Marco,</p>',
};

/** An engine that takes any mail with the word "cancel" for a threat, so that what stands round the engine can be tested alone. */
export function fakeEngine(): Engine & { readonly mailsRead: Mail[] } {
  const mailsRead: Mail[] = [];
  return {
    mailsRead,
    read: (mail) => {
      mailsRead.push(mail);
      if (!mail.body.includes('cancel')) return Promise.resolve(makeReading({ newestPart: mail.body }));
      const words = evidenceIn(mail.body, 'cancel', 'lever:cancel_order');
      return Promise.resolve(
        makeReading({
          pressure: judged('threat', 0.9, [words]),
          levers: [judged('cancel_order', 0.9, [words])],
          motive: judged('bargaining', 0.85),
          customerType: judged('new', 0.4),
          customerTypes: [judged('new', 0.4)],
          credibility: judged('bluff', 0.7),
          missingProofs: ['rival', 'date'],
          asks: [judged('price')],
          newestPart: mail.body,
        }),
      );
    },
    plan: () => plan,
    draft: () => Promise.resolve({ draft, glosses: [] }),
  };
}
