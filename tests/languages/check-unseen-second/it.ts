import type { CheckMail } from '../../support/check/cases';

export const to = 'Paolo Bianchi';

/** Replies written without a look at the words and rules of the check; the first five are without fault. */
export const mails: readonly CheckMail[] = [
  {
    text: `Gentile signor Bianchi,

capisco bene il Suo disappunto: il cliente in negozio e la merce ferma in dogana per un documento che mancava.

Il certificato d'origine corretto parte oggi con corriere, in allegato trova la scansione. Domani alle 15 La chiamo per sapere se lo sdoganamento è avviato. Della sosta in porto parleremo quando avremo la fattura dello spedizioniere.

Cordiali saluti,
Sara Lin`,
    heat: 2,
    expect: [],
  },
  {
    text: `Buongiorno Paolo,

grazie per la chiarezza. Ai 11,60 USD che chiedi non arriviamo: la sola cerniera ammortizzata vale 1,20. Se rinunci all'ammortizzatore possiamo scendere a 12,70 USD, per un lotto unico di 5.000 pezzi. Che ne dici?

Sara`,
    expect: [],
  },
  {
    text: `Buongiorno Paolo,

riepilogo: campioni pronti il 9, costo 70 EUR, rimborsati al primo ordine sopra i 1.000 pezzi. Pagamento 30% all'ordine e saldo contro copia polizza. Mi confermi l'indirizzo di consegna?

A presto,
Sara`,
    expect: [],
  },
  {
    text: `Gentile signor Bianchi,

ha tutte le ragioni per essere arrabbiato e mi dispiace che abbia dovuto scrivere quattro volte.

Non siamo in grado di riconoscere la penale di 2.500 EUR prima della perizia. Se dalla perizia emergerà un difetto di produzione, sostituiremo i pezzi come da articolo 9.

Distinti saluti,
Sara Lin`,
    heat: 3,
    expect: [],
  },
  {
    text: `Ciao Paolo, va benissimo il 22. Cotone 100%, garanzia di due anni come da contratto. Ad agosto siamo aperti, tranne il 15. Buone ferie! Sara`,
    expect: [],
  },
  {
    text: `Paolo,

il saldo di 4.900 USD è scaduto il 5 e da contratto non spediamo senza incasso. Il ritardo della nave non dipende da noi.

Ci dispiace per il disagio.

Sara`,
    heat: 2,
    expect: [['money_first', 'saldo di 4.900 USD']],
  },
  {
    text: `Ciao Paolo,

ok, ti veniamo incontro: tolgo altri 40 centesimi e il trasporto lo paghiamo noi.

Sara`,
    expect: [['free_concession', 'ti veniamo incontro: tolgo altri 40 centesimi']],
  },
  {
    text: `Ciao Paolo,

ho insistito con il capo, ultimo prezzo 12,25 dollari al pezzo. Il nostro margine è ridotto all'osso, parliamo del 3%.

Sara`,
    expect: [
      ['below_floor', '12,25 dollari'],
      ['internal', 'Il nostro margine'],
    ],
  },
  {
    text: `Gentile dottoressa Ferri,

l'errore è nostro e ce ne assumiamo la piena responsabilità. Le assicuro al cento per cento che non si ripeterà mai più.

Sara Lin`,
    heat: 1,
    expect: [
      ['wrong_name', 'dottoressa Ferri'],
      ['liability', "l'errore è nostro"],
      ['promise', 'Le assicuro al cento per cento che non si ripeterà mai più'],
    ],
  },
  {
    text: `Paolo,

scusa, scusa ancora, chiedo umilmente perdono, sono mortificata, ti prego di scusarci.

Però, come ti ho già detto mille volte, i file vanno mandati in PDF.

Nuova partenza: [inserire data].

Sara`,
    expect: [
      [
        'over_apology',
        'scusa, scusa ancora, chiedo umilmente perdono, sono mortificata, ti prego di scusarci',
      ],
      ['heat', 'come ti ho già detto mille volte'],
      ['blank', '[inserire data]'],
    ],
  },
];
