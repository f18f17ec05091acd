import type { CheckMail } from '../../support/check/cases';

export const to = 'Giulia Rossi';

/** Replies written without a look at the words and rules of the check; the first half is without fault. */
export const mails: readonly CheckMail[] = [
  {
    text: `Buongiorno Giulia,

grazie per la franchezza sul prezzo. Con 5.000 pezzi non riusciamo ad arrivare a 13,00 USD; se unite i due colori in un lotto da 8.000, potremmo fare 13,20 USD. L'offerta vale fino al 30 giugno.

Le mando la nuova proforma?

Cordiali saluti
Kevin Zhou`,
    expect: [],
  },
  {
    text: `Gentile dottoressa Rossi,

capisco bene il Suo disappunto: il cliente aspetta e i cartoni arrivano in quello stato. Grazie per le foto.

La nostra responsabile qualità sta controllando oggi i campioni del lotto 2231. Entro giovedì a mezzogiorno avrà l'esito e una proposta per i 43 pezzi danneggiati.

Cordiali saluti
Grace Lin`,
    heat: 2,
    expect: [],
  },
  {
    text: `Buongiorno Giulia,

in allegato la proforma: 2.000 pezzi a 14,10 USD FOB Ningbo, 30 % di acconto e saldo contro copia della polizza di carico. Può confermarmi le marcature entro venerdì?

A presto
Linda`,
    expect: [],
  },
  {
    text: `Gentile Giulia,

per quanto riguarda i 60 giorni: sul primo ordine non lavoriamo a credito. Dal terzo in poi potremmo valutare 30 giorni, purché i primi due siano pagati con lettera di credito. Sarebbe fattibile per la Vostra amministrazione?

Distinti saluti
Kevin Zhou`,
    expect: [],
  },
  {
    text: `Gentile Giulia,

ha tutte le ragioni di essere arrabbiata: tre solleciti e nessuna risposta degna di questo nome. Le chiedo scusa.

Da oggi sono il Suo unico referente. La situazione: taglio finito, cucitura al 60 %, imballo dal 18. Le scriverò ogni martedì e ogni venerdì.

Kevin Zhou`,
    heat: 3,
    sellerAtFault: true,
    expect: [],
  },
  {
    text: `Gentile signora Rossi,

abbiamo confrontato le due offerte punto per punto: loro calcolano lamiera da 0,8 mm, noi da 1,0 mm. A parità di materiale la differenza è di circa il 2 %. Se per il Vostro mercato basta una lamiera più sottile, potremmo arrivare a 12,90 USD; altrimenti il prezzo resta 14,60 USD.

Cordiali saluti
Linda Wang`,
    expect: [],
  },
  {
    text: `Buongiorno Giulia, la garanzia è di 24 mesi dalla data della polizza, il materiale è 100 % cotone e il rapporto di prova è allegato. Se desidera un'ispezione prima dell'imbarco basta avvisarci tre giorni prima. Un saluto, Grace`,
    expect: [],
  },
  {
    text: `Gentile Giulia,

non possiamo accettare un rimborso totale prima di avere la relazione del perito, ma so che deve una risposta al Suo cliente. Possiamo accordarci di accettare entrambi quello che SGS stabilirà giovedì? Se il difetto è confermato, lo sistemeremo secondo la clausola 8 del contratto.

Distinti saluti
Linda Wang`,
    heat: 1,
    expect: [],
  },
  {
    text: `Signora Rossi,

la trattenuta di 1.500 USD non è conforme al contratto. Secondo l'articolo 6 i reclami vanno fatti entro 14 giorni.

Ci dispiace che non sia soddisfatta.

Kevin Zhou`,
    heat: 3,
    expect: [['money_first', 'trattenuta di 1.500 USD']],
  },
  {
    text: `Buongiorno Giulia,

d'accordo, accettiamo il Vostro prezzo e fatturiamo a 13,10 USD. Restiamo in attesa dell'ordine.

Linda`,
    expect: [['free_concession', 'accettiamo il Vostro prezzo']],
  },
  {
    text: `Buongiorno Giulia,

ne ho parlato con il mio capo e posso offrirLe 11,80 USD se ordina 10.000 pezzi questa settimana.

Kevin`,
    expect: [['below_floor', '11,80']],
  },
  {
    text: `Gentile Giulia,

capisco quanto sia spiacevole. La colpa è interamente nostra e ci facciamo carico di tutti i danni.

Grace Lin`,
    heat: 2,
    expect: [['liability', 'La colpa è interamente nostra']],
  },
  {
    text: `Gentile Giulia,

Le garantiamo che la merce arriverà prima di Natale. Non succederà mai più.

Kevin`,
    expect: [
      ['promise', 'garantiamo che la merce'],
      ['promise', 'mai più'],
    ],
  },
  {
    text: `Giulia,

come Le ho già detto tre volte, i documenti sono partiti lunedì. Se leggesse le mie mail lo saprebbe.

Kevin`,
    expect: [
      ['heat', 'come Le ho già detto'],
      ['heat', 'Se leggesse le mie mail'],
    ],
  },
  {
    text: `Egregio signor Bianchi,

il container parte il [data] con la nave ____.

Linda Wang`,
    expect: [
      ['wrong_name', 'Bianchi'],
      ['blank', '[data]'],
      ['blank', '____'],
    ],
  },
  {
    text: `Buongiorno Giulia,

il nostro costo è già di 12,10 USD, quindi resta pochissimo spazio. Con 8.000 pezzi potremmo arrivare a 13,30 USD.

Kevin`,
    expect: [['internal', 'il nostro costo è già di 12,10']],
  },
];
