import type { CheckExamples, CheckMail } from '../../support/check/cases';

export const to = 'Maria Lopez';

export const examples: CheckExamples = {
  money_first: {
    hits: [
      'Dear Maria,\nThe refund is USD 240. We are sorry for the trouble.',
      'According to the contract you have to report defects within 7 days. We understand you are upset.',
      'Please note the balance is still open. We know this is frustrating.',
      'We can offer 5 % on your next order. We apologise for the delay.',
      'It is not our fault, the vessel was late.',
      'Our warranty covers 12 months only.',
    ],
    misses: [
      'We are sorry for the delay. The refund is USD 240.',
      'You are right to be angry. According to the contract we have 7 days, and we use two of them.',
      'Thank you for telling us so openly. The new price would be USD 13.',
      'I understand how much trouble this has caused you. We credit USD 100 if you keep the order.',
      'This should not have happened. Payment of the balance can wait until the new parts are there, once you confirm the order.',
      'Thank you for your mail about order 7731. We see how frustrating this is.',
    ],
  },
  free_concession: {
    hits: [
      'We can give you a 5 % discount.',
      'OK, we accept your target price.',
      'We will send the spare parts free of charge.',
      'I can offer you net 60 payment terms.',
      'We will refund the full amount.',
      'We agree to bear the air freight.',
      'We can go down to USD 13.10.',
    ],
    misses: [
      'We cannot give a discount.',
      'You asked for a 5 % discount.',
      'No refund is possible in this case.',
      'If you confirm 2,000 pcs, we can give you a 5 % discount.',
      'We can give you a 5 % discount. In return we ask for a 40 % deposit.',
      'For orders over 5,000 pcs we can offer 4 % off.',
      'Last year we gave you a 3 % discount.',
      'Would a 3 % discount help you to decide?',
      'We will check with our boss whether a discount is possible.',
    ],
  },
  below_floor: {
    hits: [
      'Our best price is USD 11.80 per piece.',
      'Our best price is 11.80 per piece.',
      'We can offer 11.80.',
      'OK, we accept USD 12.00.',
      'We can do $11.90/pc FOB Ningbo.',
      'The new unit price is US$ 12.2.',
      'We agree to your target price of USD 10.50.',
      'Price: 11.50 USD, lead time 30 days.',
    ],
    misses: [
      'Our best price is USD 12.80 per piece.',
      'We can deliver 11.80 kg per carton.',
      'Our offer is valid until 12.10.',
      'We cannot do 11.80.',
      'Our price is EUR 13.20, the rate is 7.15.',
      'Your target of USD 10.50 is not workable for us.',
      'We cannot accept USD 11.',
      'The sample fee is USD 8.',
      'Our best price is EUR 11.80 per piece.',
      'You mentioned that another supplier offers USD 9.90.',
      'The freight is USD 11 per carton.',
    ],
  },
  liability: {
    hits: [
      'It was our fault.',
      'We take full responsibility for the damage.',
      'This is entirely our mistake.',
      'We are liable for the loss.',
      'The delay was caused by our own negligence.',
      'We admit our mistake.',
    ],
    misses: [
      'We are sorry for the delay.',
      'It was not our fault.',
      'We do not accept liability for the damage.',
      'If it was our mistake, we will replace the parts.',
      'Ms Chen is responsible for shipping.',
      'We regret that the goods arrived late.',
      { text: 'It was our fault.', sellerAtFault: true },
    ],
  },
  promise: {
    hits: [
      'We guarantee it will arrive by Friday.',
      'The goods will definitely ship on Monday.',
      'You will never have this problem again.',
      'This will not happen again.',
      'The quality is 100 % perfect.',
      'We promise to finish before the holiday.',
      'I assure you there will be no more delays.',
    ],
    misses: [
      'We plan to ship on Monday.',
      'If the deposit arrives today, we guarantee shipment on Friday.',
      'We cannot guarantee delivery before the holiday.',
      'The machine has a 24 months guarantee.',
      'Payment: 100 % T/T in advance.',
      'The fabric is 100 % cotton.',
      'We make a 100 % inspection before loading.',
      'We will certainly look into it.',
    ],
  },
  heat: {
    hits: [
      'As I already told you three times, the goods are on the way.',
      'You obviously did not read my mail.',
      'PLEASE READ THE CONTRACT AGAIN.',
      'Your complaint is ridiculous.',
      'Stop wasting our time.',
      'Why did you not pay???',
      'Good luck finding a cheaper supplier.',
      'It is your own fault.',
    ],
    misses: [
      'As mentioned in our mail of 3 May, the goods are on the way.',
      'Please see the contract, clause 4.',
      'PRICE: USD 13.20 FOB NINGBO',
      'We would like to read your comments.',
      'Could you tell us which cartons were damaged?',
      'Please stop the production of the second lot.',
      'Obviously this delay is not what you expected from us.',
    ],
  },
  over_apology: {
    hits: [
      'We are sorry. Our apologies for the delay. We apologise again.',
      'Sorry for the late reply. We are sorry for the damage. Sorry also for the wrong label.',
      'We are so very, very sorry.',
      'We beg you to forgive us.',
      'A thousand apologies for this.',
      'We apologise from the bottom of our hearts.',
      'We are deeply ashamed of this.',
    ],
    misses: [
      'We are sorry for the delay.',
      'Sorry for the late reply. We apologise for the damage.',
      'We are very sorry about the damaged cartons.',
      'Please accept our sincere apologies.',
      'We regret the delay and have booked the next vessel.',
      'We are ready to help, and really want to solve it.',
    ],
  },
  blank: {
    hits: [
      'The goods leave on [____].',
      'Dear [name],',
      'We ship XXX pcs on Monday.',
      'Please pay USD ____ by Friday.',
      'Hello {name}, thank you.',
      'The price is TBD.',
      'We reply by [insert date here].',
      'Best regards,\n[Your name]',
    ],
    misses: [
      'The goods leave on 5 May [see attachment].',
      'Sizes: M, L, XL, XXL.',
      'Please check the file po_7731_final.xlsx.',
      'Details below [1].',
      'Your contact: Lin <lin@example.com>',
      'Order [PO-7731] is ready.',
      'Please tick: [ ] sea  [x] air',
    ],
  },
  internal: {
    hits: [
      'FYI internal: he will accept anything.',
      'Our cost is 8.20, so there is room.',
      'Our floor price is 12.50.',
      "Don't tell the customer about the second factory.",
      'The shipment goes via our Ningbo Hualong subcontractor.',
      'Our margin is still 18 %.',
      'We offer USD 13. 这个价格不要告诉他。',
      'We paid 9.85 for it.',
    ],
    misses: [
      'The freight cost is 120 USD.',
      'Our costs are up 8 % since March.',
      'The internal diameter is 25 mm.',
      'We do an internal inspection of 200 pieces.',
      'Our lowest price is USD 13.',
      'Please tell your customer about the new date.',
      'Our company: 宁波华龙有限公司',
      'We can deliver 985 pieces.',
    ],
  },
  wrong_name: {
    hits: [
      'Dear John,',
      'Hi Peter, thanks for your mail.',
      'Dear Mr Schmidt,',
      'Hello Ms. Wang:',
      'Good morning Robert,',
      'Dear Ahmed Khan,',
    ],
    misses: [
      'Dear Maria,',
      'Dear Ms Lopez,',
      'Dear Lopez Maria,',
      'Hi all,',
      'Dear Sir or Madam,',
      'Dear Mary,',
      'Dear Mraia,',
      'Hi there,',
      'Dear Valued Customer,',
      { text: 'Dear Bob,', to: 'Robert Miller' },
      { text: 'Dear Wang,', to: '王伟' },
      { text: 'Dear John,', to: 'Purchasing Department' },
    ],
  },
};

/** Written before the words of the check were tuned. */
export const mails: readonly CheckMail[] = [
  {
    text: 'Dear Maria,\n\nThank you for your mail. I understand that a delay of three weeks puts you in a difficult position with your own customer.\n\nThe cartons are loaded on Thursday. I will send you photos of the loading the same day.\n\nBest regards\nLin',
    heat: 3,
    expect: [],
  },
  {
    text: 'Dear Maria,\n\nThe penalty of 2 % is not in the contract. Please pay the balance of USD 8,400 first, then we can talk.\n\nSorry for the inconvenience.\n\nLin',
    heat: 3,
    expect: [['money_first', 'penalty']],
  },
  {
    text: 'Dear John,\n\nPlease find our quotation attached. The unit price is USD 13.20 FOB Ningbo, valid until the end of the month.\n\nRegards\nLin',
    expect: [['wrong_name', 'John']],
  },
  {
    text: 'Hi Maria,\n\nok, my boss agreed. We can give you 5% discount and the freight is on us. Please send the PO.\n\nLin',
    expect: [['free_concession', '5%']],
  },
  {
    text: 'Hi Maria,\n\nmy boss looked at it again. If you raise the quantity to 5,000 pcs, we can give you 5% discount. At 2,000 pcs the price stays at USD 13.20.\n\nLin',
    expect: [],
  },
  {
    text: 'Dear Ms. Lopez,\n\nwe compared your target of USD 10.50 with the material list. The steel alone is higher than that. At USD 13.00 we keep the 1.2 mm sheet; with 1.0 mm sheet we could reach USD 12.60.\n\nWhich of the two suits your market?\n\nKind regards\nLin Hua',
    expect: [],
  },
  {
    text: 'Dear Ms. Lopez,\n\nour final price is USD 11.90 per piece, this is really the last word.\n\nKind regards\nLin Hua',
    expect: [['below_floor', 'USD 11.90']],
  },
  {
    text: 'Dear Maria,\n\nit was our fault that the wrong label was printed. We are responsible for everything and will pay all your damages.\n\nLin',
    heat: 1,
    expect: [
      ['liability', 'our fault'],
      ['liability', 'responsible'],
    ],
  },
  {
    text: 'Dear Maria,\n\nwe are sorry that 30 lamps do not light up. Could you send us two photos of the driver and the batch number? By Wednesday I tell you what our QC found and what we suggest.\n\nBest regards\nLin',
    heat: 2,
    expect: [],
  },
  {
    text: "Dear Maria,\n\ndon't worry, the goods will definitely arrive before Christmas. We guarantee this will never happen again.\n\nLin",
    expect: [
      ['promise', 'definitely'],
      ['promise', 'guarantee'],
    ],
  },
  {
    text: 'Maria,\n\nas I explained many times, the colour was approved by YOU. You clearly did not look at the sample. It is not our problem.\n\nLin',
    heat: 2,
    expect: [
      ['heat', 'many times'],
      ['heat', 'You clearly'],
      ['heat', 'not our problem'],
      ['money_first', 'not our problem'],
    ],
  },
  {
    text: 'Dear Maria,\n\nI am so sorry. Really sorry for all this. We apologize again and again for the trouble and hope you can forgive us.\n\nThe new parts leave today.\n\nLin',
    heat: 2,
    expect: [['over_apology', 'apologize']],
  },
  {
    text: 'Dear [Name],\n\nthank you for your inquiry. Our price is USD XX per piece, lead time [__] days.\n\nBest regards,\nLin',
    expect: [
      ['blank', '[Name]'],
      ['blank', 'XX'],
      ['blank', '[__]'],
    ],
  },
  {
    text: 'Dear Maria,\n\nwe can offer USD 13.00.\n\n(internal: cost is 8.90, floor 12.50, do not go lower)\n\nLin',
    expect: [['internal', 'internal']],
  },
  {
    text: 'Dear Maria,\n\nyour shipment is at the port of Hamburg. The documents went out by DHL today, tracking number 4471 2290 11.\n\nHave a nice weekend!\nLin',
    expect: [],
  },
  {
    text: 'Dear Maria,\n\nthanks for the order. We confirm 2,000 pcs at USD 13.20 FOB Ningbo, 30 % deposit, balance against copy of B/L. Lead time is 35 days after deposit.\n\nBest regards\nLin\n\n> Hi Lin, give me 10 % discount or I go to another supplier. You guarantee the date?\n> Maria',
    expect: [],
  },
  {
    text: 'Dear Maria,\n\nyour price request was discussed with our director. We are not able to offer a discount on this quantity, because the brass price rose by 9 % since January. What we can do is keep the January price if you confirm by 15 May.\n\nBest regards\nLin',
    expect: [],
  },
  {
    text: 'Hi Maria,\n\nwe will send you 50 pcs extra free of charge and you can pay 60 days after delivery.\n\nLin',
    expect: [['free_concession', 'free of charge']],
  },
  {
    text: 'Dear Maria,\n\nI can see why you are upset: you planned the promotion for May and the goods come in June. I would be upset too.\n\nThree ways out: we fly 500 pcs and share the freight half and half; or you take the first container on 20 May; or we hold the price for your autumn order if you accept June.\n\nWhich one fits best?\n\nLin',
    heat: 3,
    expect: [],
  },
  {
    text: 'Dear Maria,\n\nregarding your claim, please note that according to our terms claims must be made within 15 days. It is not our fault if your warehouse checks late.\n\nLin',
    heat: 2,
    expect: [['money_first', 'according to our terms']],
  },
  {
    text: 'Dear Maria,\n\nwe value the eight years with you. For this order we can do USD 12.90 provided the deposit arrives by Friday.\n\nRegards\nLin',
    expect: [],
  },
  {
    text: 'Dear Maria,\n\nI will ask our QC to check all 400 pieces again before loading. We expect the report on Tuesday and send it to you the same day.\n\nThanks for your patience.\nLin',
    heat: 1,
    expect: [],
  },
  {
    text: 'Dear Maria,\n\nwe will refund USD 320 to your account this week.\n\nLin',
    expect: [['free_concession', 'refund']],
  },
  {
    text: 'Dear Maria,\n\nour engineer found that the seals were fitted the wrong way round: the mistake is ours. We send 400 new seals free of charge on Monday.\n\nLin',
    heat: 1,
    sellerAtFault: true,
    expect: [],
  },
  {
    text: 'Dear Maria,\n\nyou asked for 60 days. Our payment terms are 30/70; for repeat orders above 5,000 pcs we can extend to 30 days after B/L date.\n\nLin',
    expect: [],
  },
  {
    text: 'Dear Team,\n\nplease find the packing list attached. Container MSKU 4471229 leaves on 12 June.\n\nBest regards\nLin',
    expect: [],
  },
  {
    text: 'Dear Maria,\n\nMeeting your price of USD 9.90 would mean thinner steel. We prefer to say no rather than to disappoint you later. Please compare the attached list line by line with the other offer.\n\nLin',
    expect: [],
  },
  {
    text: 'Dear Maria,\n\nwhat else did you expect for this price? You get what you pay for. If you do not like it, go ahead and buy somewhere else.\n\nLin',
    heat: 2,
    expect: [
      ['heat', 'what else did you expect'],
      ['heat', 'You get what you pay for'],
      ['heat', 'If you do not like it'],
      ['money_first', 'price'],
    ],
  },
  {
    text: 'Dear Maria,\n\nthe inspection is booked for 3 June with SGS. Their report decides: if more than 2.5 % fail, we rework the lot at our cost.\n\nLin',
    expect: [],
  },
  {
    text: 'Dear Maria,\n\nOk ok, you win: 12.00 USD per set, 90 days credit, no deposit. 老板同意了，先拿下这单再说。\n\nLin',
    expect: [
      ['below_floor', '12.00 USD'],
      ['internal', '老板'],
    ],
  },
  {
    text: 'Dear Maria,\n\nI regret that the blue came out darker than the sample. Our lab measured a difference of 2.1 dE. We suggest to redye the 600 m within 8 days; please confirm by tomorrow so that we keep the slot.\n\nLin',
    heat: 1,
    expect: [],
  },
];
