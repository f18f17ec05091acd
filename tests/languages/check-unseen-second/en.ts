import type { CheckMail } from '../../support/check/cases';

export const to = 'Daniel Brooks';

/** Replies written without a look at the words and rules of the check; the first five are without fault. */
export const mails: readonly CheckMail[] = [
  {
    text: `Hello Daniel,

You are right to be upset, three weeks without a clear date is not what you should get from us, and I am sorry for it.

Here is where we are: the moulds were repaired on Monday, 1,400 of 2,000 lids are done, the rest runs tonight. I will write to you on Thursday with the booking number. If the vessel of the 19th is too late for your promotion, we can look at sending 400 pieces by air and splitting the difference in freight with you.

Regards,
Emily`,
    heat: 3,
    sellerAtFault: true,
    expect: [],
  },
  {
    text: `Dear Mr Brooks,

thank you for the comparison you sent. The other offer is for 201 stainless steel, ours is 304; that is where 90 cents of the gap come from. We cannot go down to USD 11.90 as you wish.

What we could do: if you commit to two orders a year of 3,000 pcs each, the price would be USD 13.10 for both. Would that be of interest to your purchasing committee?

Best regards
Emily Tan`,
    expect: [],
  },
  {
    text: `Hi Daniel,

quick summary of our call:

1. Payment: 30% deposit, 70% against copy of B/L.
2. Sample charge USD 60, refundable once the order reaches 1,000 pcs.
3. You send the artwork by Friday, we confirm the dieline on Monday.

Please tell me if I have forgotten anything.

Emily`,
    expect: [],
  },
  {
    text: `Daniel,

I hear you, and I would be angry too with shelves empty in the best week of the year.

Before we talk about who pays what, may I ask for two things: the delivery note of the carrier, and photos of the seals as they were when you opened the container. With both in hand our insurer can decide by next Wednesday. If the damage happened before loading, we will replace the goods under clause 11 of the contract.

Kind regards,
Emily`,
    heat: 2,
    expect: [],
  },
  {
    text: `Good morning Daniel,

no problem at all, the forms are attached. Our factory is closed from 1 to 7 October; anything urgent in that week reaches me by mobile. The warranty card in the box mentions 12 months, the contract 24 months; the contract is what counts.

Have a nice weekend!
Emily`,
    expect: [],
  },
  {
    text: `Hi Daniel,

the balance of USD 8,200 was due on the 3rd and under our terms nothing leaves before it has arrived. The delay of the ship is not something we can influence.

We do understand that the situation is unpleasant.

Emily`,
    heat: 2,
    expect: [['money_first', 'balance of USD 8,200']],
  },
  {
    text: `Dear Daniel,

don't worry about the bank charges and the new artwork, those are on us. And since you have been so patient I have taken another 3% off the invoice.

Best,
Emily`,
    expect: [
      [
        'free_concession',
        "don't worry about the bank charges and the new artwork, those are on us. And since you have been so patient I have taken another 3% off the invoice",
      ],
    ],
  },
  {
    text: `Dear Daniel,

after a long discussion with my boss, the best I can do for you is $12.20/pc for 5,000, FOB Ningbo. Our material alone costs us 8.70, so you see there is nothing left in it.

Emily`,
    expect: [
      ['below_floor', '$12.20'],
      ['internal', 'Our material alone costs us 8.70'],
    ],
  },
  {
    text: `Dear Brook Daniels Team, dear Susan,

the cracks come from our welding, we messed this up, no question. You have my word that every single piece of the next lot will be perfect.

Emily`,
    to: 'Daniel Brooks',
    expect: [
      ['liability', 'we messed this up'],
      ['promise', 'You have my word'],
      ['wrong_name', 'Susan'],
    ],
  },
  {
    text: `Daniel,

sorry, sorry, sorry. I am so ashamed, I really beg you to forgive us. I apologise once more from the bottom of my heart.

Shipment date: TBC by (name). Frankly, if your people had filled in the form properly we would not be here.

Emily`,
    heat: 1,
    expect: [
      ['over_apology', 'sorry, sorry, sorry. I am so ashamed, I really beg you to forgive us. I apologise'],
      ['heat', 'if your people had filled in the form properly'],
      ['blank', '(name)'],
    ],
  },
];
