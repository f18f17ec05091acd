import type { CheckExamples, CheckMail } from '../../support/check/cases';

export const to = 'Giulia Rossi';

export const examples: CheckExamples = {
  money_first: {
    hits: [
      'Il rimborso è di 240 USD. Ci dispiace per il disagio.',
      'Secondo il contratto il termine per i reclami è di 7 giorni.',
      'Il saldo è ancora aperto. Capiamo la sua rabbia.',
    ],
    misses: [
      'Ci dispiace per il disagio. Il rimborso è di 240 USD.',
      'Ha perfettamente ragione. Secondo il contratto rispondiamo in 7 giorni.',
      'Grazie per la franchezza. Il nuovo prezzo sarebbe 13 USD.',
    ],
  },
  free_concession: {
    hits: [
      'Le offriamo uno sconto del 5 %.',
      'Accettiamo il vostro prezzo target.',
      'Inviamo i ricambi gratis.',
      "Le rimborsiamo l'intero importo.",
    ],
    misses: [
      'Non possiamo fare uno sconto.',
      'Lei ha chiesto il 5 % di sconto.',
      'Se conferma 2.000 pezzi, le offriamo uno sconto del 5 %.',
      'Offriamo il 4 % per ordini superiori a 5.000 pezzi.',
    ],
  },
  below_floor: {
    hits: [
      'Il nostro miglior prezzo è 11,80 USD al pezzo.',
      'Accettiamo il vostro prezzo target di 10,50 USD.',
      'Possiamo offrire 11,90 dollari al pezzo.',
    ],
    misses: [
      'Il nostro miglior prezzo è 12,80 USD.',
      'Il vostro target di 10,50 USD è impossibile.',
      'Il trasporto è di 11 USD per cartone.',
    ],
  },
  liability: {
    hits: [
      'È stata colpa nostra.',
      'Ci assumiamo la piena responsabilità.',
      'Riconosciamo il nostro errore.',
    ],
    misses: [
      'Ci dispiace per il ritardo.',
      'Non è stata colpa nostra.',
      'La signora Chen è responsabile della qualità.',
    ],
  },
  promise: {
    hits: ['Le garantiamo che arriverà venerdì.', 'Non succederà mai più.', 'La qualità è 100 % garantita.'],
    misses: [
      'Prevediamo di spedire lunedì.',
      'Non possiamo garantire la consegna prima della festa.',
      'La macchina ha 24 mesi di garanzia.',
      'Pagamento: 100 % in anticipo.',
    ],
  },
  heat: {
    hits: [
      'Le ho già detto tre volte che la merce è in viaggio.',
      'Evidentemente lei non ha letto la mia mail.',
      'Il suo reclamo è ridicolo.',
      'LEGGA BENE IL CONTRATTO PER FAVORE.',
    ],
    misses: [
      'Come indicato nella mail del 3 maggio, la merce è in viaggio.',
      'Veda per favore la clausola 4.',
      'Per favore sospendete la produzione del secondo lotto.',
    ],
  },
  over_apology: {
    hits: [
      'Ci dispiace. Ci scusiamo per il ritardo. La preghiamo ancora di scusarci.',
      'Mille scuse per tutto.',
      'Ci scusiamo dal profondo del cuore.',
    ],
    misses: [
      'Ci scusiamo per il ritardo.',
      'Scusi la risposta tardiva. Ci dispiace per il danno.',
      'Ci dispiace molto per i cartoni.',
    ],
  },
  blank: {
    hits: ['Gentile [nome],', 'Spediamo il [____].', 'Il prezzo è USD XX.'],
    misses: ["Vedi l'offerta [allegata].", 'Taglie: M, L, XL, XXL.', "L'ordine [PO-7731] è pronto."],
  },
  internal: {
    hits: [
      'Nota interna: accetta tutto.',
      'Il nostro costo è 8,20.',
      'Non dire al cliente della seconda fabbrica.',
    ],
    misses: [
      'Il costo del trasporto è 120 USD.',
      'Facciamo una verifica interna di 200 pezzi.',
      'Il nostro prezzo minimo è 13 USD.',
    ],
  },
  wrong_name: {
    hits: ['Gentile Marco,', 'Ciao Paolo,', 'Gentile Sig.ra Bianchi,'],
    misses: ['Gentile Giulia,', 'Gentile Sig.ra Rossi,', 'Gentili signori,', 'Buongiorno a tutti,'],
  },
};

/** Written before the words of the check were tuned. */
export const mails: readonly CheckMail[] = [
  {
    text: 'Gentile Giulia,\n\ncapisco che tre settimane di ritardo la mettono in difficoltà con il suo cliente.\n\nI cartoni vengono caricati giovedì e lo stesso giorno le invio le foto.\n\nCordiali saluti\nLin',
    heat: 3,
    expect: [],
  },
  {
    text: 'Gentile Giulia,\n\nla penale del 2 % non è nel contratto. Prima paghi il saldo di 8.400 USD.\n\nCi scusiamo per il disagio.\n\nLin',
    heat: 3,
    expect: [['money_first', 'penale']],
  },
  {
    text: 'Ciao Giulia,\n\nil mio capo ha approvato: facciamo il 5 % di sconto e il trasporto è a nostro carico.\n\nLin',
    expect: [['free_concession', '5 %']],
  },
  {
    text: 'Ciao Giulia,\n\nse aumentate la quantità a 5.000 pezzi, possiamo fare il 5 % di sconto. Con 2.000 pezzi il prezzo resta 13,20 USD.\n\nLin',
    expect: [],
  },
  {
    text: 'Ciao Marco,\n\nè stato un errore nostro e le garantiamo che non succederà mai più. Ultimo prezzo: 11,90 USD al pezzo.\n\nLin',
    expect: [
      ['wrong_name', 'Marco'],
      ['liability', 'errore nostro'],
      ['promise', 'garantiamo'],
      ['below_floor', '11,90 USD'],
    ],
  },
];
