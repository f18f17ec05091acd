import type { CheckMail } from '../../support/check/cases';

export const to = 'Helen Marsh';

/** Two replies written after the second batch had been learned from; the first is without fault. */
export const mails: readonly CheckMail[] = [
  {
    text: `Hi Helen,\n\nI'm sorry you had to chase us twice. The lab result is in: the coating is 18 microns instead of 25, which explains the rust.\n\nTwo ways forward, tell me which suits you: we recoat the 300 pieces here, you carry the freight to Ningbo; or you keep them at 15% off against an order for spring. Neither is settled until we both confirm.\n\nBest,\nJune`,
    heat: 2,
    sellerAtFault: true,
    expect: [],
  },
  {
    text: `Hi Helen,\n\ndeal, I'll drop to 12.10 per unit for you, and the display stands come free.\n\nPS: our target margin on this one is 6%, so please don't push any more.\n\nJune`,
    expect: [
      ['below_floor', '12.10'],
      ['free_concession', "I'll drop to 12.10 per unit for you, and the display stands come free"],
      ['internal', 'our target margin on this one is 6%'],
    ],
  },
];
