import type { CueFile } from '../../../core/model';

/** Values the reply may take up. */
export const facts: CueFile = {
  money: {
    signal: 'fact:money',
    weight: 1,
    any: ['(€|eur|$|usd|chf|euro) {number}', '{number} (mila|) (euro|eur|€|usd|$|dollari|centesimi|franchi)'],
    hits: ['Il saldo di [[USD 18.400]] parte oggi.', 'Pagati [[640 euro]] al corriere.'],
    misses: ['Un euro debole aiuta.'],
  },
  percent: {
    signal: 'fact:percent',
    weight: 1,
    any: ['{number} (%|per cento|percento)'],
    hits: ['Il [[7 %]] delle lampade lampeggia.', 'Lo scarto è al [[12 per cento]].'],
    misses: ['Un per cento aiuta.'],
  },
  quantity: {
    signal: 'fact:quantity',
    weight: 1,
    any: [
      '{number} (pezzi|pezzo|pz|unità|cartoni|scatole|bancali|pallet|set|paia|rotoli|sacchi|container|tonnellate|kg|chili|quintali|metri|mq|dozzine|fusti|bottiglie|litri|lastre|bobine|camion|colli|copie|sedie|lampade)',
      '(due|tre|quattro|cinque|sei) (container|bancali|pallet|camion|bobine|cartoni)',
    ],
    hits: ['Prenotate [[450 cartoni]].', 'Mancano [[due bancali]] di film.'],
    misses: ['I cartoni sono numerati.'],
  },
  days: {
    signal: 'fact:days',
    weight: 1,
    any: ['{number} (giorni|giorno|settimane|ore|mesi|gg|settimana|mese) (lavorativi|)'],
    hits: ['Lo stampo richiede [[25 giorni lavorativi]].', 'Paghiamo a [[60 giorni]].'],
    misses: ['Furono giorni lunghi in fiera.'],
  },
  date: {
    signal: 'fact:date',
    weight: 1,
    any: ['{day}'],
    hits: ['Deve arrivare a Lione il [[14 marzo]].', 'Torno [[martedì]].'],
    misses: ['La fine della fiera fu calma.'],
  },
  order: {
    signal: 'fact:order',
    weight: 1,
    any: [
      '(ordine|oda|fattura|contratto|po|proforma|ddt|commessa|lotto|bolla|preventivo) (numero|n|nr|num|) ({any}|) {number}',
    ],
    unless: [
      '(ordine|fattura|contratto|lotto|commessa|proforma|preventivo) (di|da|per|in|con|del|a|e|il|la|dal|al|entro|su) {number}',
      '(ordine|lotto|fattura) {number} (pezzi|cartoni|giorni|%|euro)',
    ],
    hits: ['La [[fattura 20817]] è errata.', 'È il [[contratto numero 5521]].'],
    misses: ['Un ordine di 300 pezzi.', 'In ordine 300 pezzi.'],
  },
  incoterm: {
    signal: 'fact:incoterm',
    weight: 1,
    any: ['(fob|cif|exw|ddp|dap|cfr|fca|cpt|cip|franco fabbrica|franco destino)'],
    hits: ['Offerta [[FOB]] o con nolo?', 'Calcolate anche [[franco fabbrica]].'],
    misses: ['La fabbrica è al porto.'],
  },
};
