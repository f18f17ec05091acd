import type { CueFile } from '../../../core/model';

/** Values the reply may take up. */
export const facts: CueFile = {
  money: {
    signal: 'fact:money',
    weight: 1,
    any: [
      '($|€|£|¥) {number} (k|m|)',
      '(usd|eur|gbp|rmb|cny|us $|aud|cad|inr|aed|chf|jpy) ($|) {number}',
      '{number} (usd|eur|gbp|rmb|cny|dollars|dollar|euros|euro|pounds|cents|cent|yuan|us dollars|aud|cad|chf|aed|inr|$|€|£|bucks|k usd)',
    ],
    hits: [
      'The balance of [[$ 18,400]] leaves our account tonight.',
      'Our ceiling is [[EUR 2.35]] for the small size.',
      'We paid [[640 dollars]] for the courier alone.',
    ],
    misses: ['The dollar is strong this month.', 'Dollars or euros, both work for us.'],
  },
  percent: {
    signal: 'fact:percent',
    weight: 1,
    any: ['{number} (%|percent|per cent|pct)'],
    hits: ['About [[7 %]] of the lamps flicker.', 'The scrap rate climbed to [[12 percent]] in May.'],
    misses: ['Only a few percent of the screws were loose.'],
  },
  quantity: {
    signal: 'fact:quantity',
    weight: 1,
    any: [
      '{number} (x|) (pcs|pieces|piece|units|unit|cartons|ctns|boxes|sets|pairs|rolls|pallets|bags|containers|container|tons|tonnes|mt|kg|kgs|meters|metres|yards|m2|sqm|dozen|dozens|pc|drums|bottles|hq|fcl|x 40 hq|teu|trucks|reels|sheets|litres|liters|packs|items|lots|doors|machines|lamps|chairs|shirts)',
      '(one|two|three|four|five|six) (x|) (containers|container|pallets|40hq|fcl|trucks)',
    ],
    hits: [
      'Please book [[450 cartons]] for the first vessel.',
      'We still need [[two pallets]] of the blue film.',
    ],
    misses: ['The cartons are numbered on both sides.', 'Pallets must be heat treated.'],
  },
  days: {
    signal: 'fact:days',
    weight: 1,
    any: [
      '{number} (working |business |calendar |) (days|day|weeks|week|hours|months|month)',
      '(net|oa|o/a) {number}',
    ],
    hits: ['The tooling takes [[25 working days]].', 'Our finance team only knows [[net 60]].'],
    misses: ['Those were long days at the fair.', 'The net weight is printed on the bag.'],
  },
  date: {
    signal: 'fact:date',
    weight: 1,
    any: ['{day}'],
    hits: ['The goods have to reach Gdansk on [[14 March]].', 'I am back at my desk on [[Tuesday]].'],
    misses: ['The first day of the fair was slow.', 'May we join you this evening?'],
  },
  order: {
    signal: 'fact:order',
    weight: 1,
    any: [
      '(po|pi|order|invoice|contract|inv|so|purchase order|sales contract|proforma|quotation|ref) (number |no |nr |num |ref |reference |# |nr # |) (#|) {number}',
      '(po|pi|order|invoice|contract|inv|so|purchase order|proforma) (number |no |) {any} {number}',
    ],
    unless: [
      'order {number} (pcs|pieces|units|cartons|containers|container|sets|tons|pc|more|%|x)',
      'order (of|for|to|in|by|is|at|the|a|with|and|on)',
      '(pi|invoice|contract|order|po|proforma|quotation) (for|of|in|to|by|on|at|is|and|the|with|from|value) {number}',
    ],
    hits: [
      'Your [[invoice 20817]] shows the wrong VAT number.',
      'We refer to our [[PO no. KX 5521]] from spring.',
    ],
    misses: [
      'Please order 300 pieces more of the red one.',
      'Can you send the invoice for 1200 lamps?',
      'Send me the proforma for 3500 lanyards.',
      'Please order a 20 litre can.',
      'The order by 3 buyers is complete.',
    ],
  },
  incoterm: {
    signal: 'fact:incoterm',
    weight: 1,
    any: ['(fob|cif|exw|ddp|dap|cfr|cnf|fca|cpt|cip|fas|dpu|ex works|c&f)'],
    hits: ['Is your offer [[FOB]] or does it include the sea leg?', 'Please calculate [[ex works]] as well.'],
    misses: ['It works with every socket.', 'The ex colleague took the file along.'],
  },
};
