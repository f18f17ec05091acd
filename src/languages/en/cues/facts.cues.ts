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
  } as never,
  percent: { signal: 'fact:percent', weight: 1, any: ['{number} (%|percent|per cent|pct)'] } as never,
  quantity: {
    signal: 'fact:quantity',
    weight: 1,
    any: [
      '{number} (x|) (pcs|pieces|piece|units|unit|cartons|ctns|boxes|sets|pairs|rolls|pallets|bags|containers|container|tons|tonnes|mt|kg|kgs|meters|metres|yards|m2|sqm|dozen|dozens|pc|drums|bottles|hq|fcl|x 40 hq|teu|trucks|reels|sheets|litres|liters|packs|items|lots|doors|machines|lamps|chairs|shirts)',
      '(one|two|three|four|five|six) (x|) (containers|container|pallets|40hq|fcl|trucks)',
    ],
  } as never,
  days: {
    signal: 'fact:days',
    weight: 1,
    any: [
      '{number} (working |business |calendar |) (days|day|weeks|week|hours|months|month)',
      '(net|oa|o/a) {number}',
    ],
  } as never,
  date: { signal: 'fact:date', weight: 1, any: ['{day}'] } as never,
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
      '(pi|invoice|contract|order|po) (for|of|in|to|by|on|at|is|and|the|with|from|value) {number}',
    ],
  } as never,
  incoterm: {
    signal: 'fact:incoterm',
    weight: 1,
    any: ['(fob|cif|exw|ddp|dap|cfr|cnf|fca|cpt|cip|fas|dpu|ex works|c&f)'],
  } as never,
};
