import type { CheckMail } from '../../support/check/cases';

export const to = 'Elena Riva';

/** Two replies written after the second batch had been learned from; the first is without fault. */
export const mails: readonly CheckMail[] = [
  {
    text: `Gentile Elena,\n\nmi dispiace che abbia dovuto sollecitare due volte. Il laboratorio ha misurato 18 micron invece di 25.\n\nDue strade: riverniciamo i 300 pezzi qui, con il trasporto di ritorno a Suo carico, oppure li tiene e il 15% va in deduzione sull'ordine di primavera. Quale preferisce?\n\nGiulia`,
    heat: 2,
    sellerAtFault: true,
    expect: [],
  },
  {
    text: `Ciao Elena,\n\nva bene, scendo a 12,10 al pezzo e gli espositori sono in omaggio. Ti prometto che stavolta arriva tutto perfetto.\n\nGiulia`,
    expect: [
      ['below_floor', '12,10'],
      ['free_concession', 'scendo a 12,10 al pezzo e gli espositori sono in omaggio'],
      ['promise', 'Ti prometto'],
    ],
  },
];
