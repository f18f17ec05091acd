import type { CheckMail } from '../../support/check/cases';

export const to = 'Hélène Roux';

/** Two replies written after the second batch had been learned from; the first is without fault. */
export const mails: readonly CheckMail[] = [
  {
    text: `Bonjour Hélène,\n\nJe regrette que vous ayez dû relancer deux fois. Le laboratoire a mesuré 18 microns au lieu de 25.\n\nDeux pistes : nous repeignons les 300 pièces ici, le transport retour étant pour vous, ou vous les gardez et 15 % sont déduits de la commande de printemps. Laquelle préférez-vous ?\n\nJulie`,
    heat: 2,
    sellerAtFault: true,
    expect: [],
  },
  {
    text: `Bonjour Hélène,\n\nC'est bon, je descends à 12,10 pièce et les présentoirs sont offerts. Je vous promets une livraison parfaite.\n\nJulie`,
    expect: [
      ['below_floor', '12,10'],
      ['free_concession', 'je descends à 12,10 pièce et les présentoirs sont offerts'],
      ['promise', 'Je vous promets'],
    ],
  },
];
