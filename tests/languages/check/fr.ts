import type { CheckExamples, CheckMail } from '../../support/check/cases';

export const to = 'Marie Dubois';

export const examples: CheckExamples = {
  money_first: {
    hits: [
      'Le remboursement est de 240 USD. Nous sommes désolés.',
      'Selon le contrat, le délai de réclamation est de 7 jours.',
      'Le solde reste ouvert. Nous comprenons votre colère.',
    ],
    misses: [
      'Nous sommes désolés. Le remboursement est de 240 USD.',
      'Vous avez raison. Selon le contrat nous répondons en 7 jours.',
      'Merci de nous avoir parlé avec franchise. Le nouveau prix serait de 13 USD.',
    ],
  },
  free_concession: {
    hits: [
      'Nous vous accordons une remise de 5 %.',
      'Nous acceptons votre prix cible.',
      'Nous envoyons les pièces de rechange gratuitement.',
      'Nous vous remboursons la totalité.',
    ],
    misses: [
      'Nous ne pouvons pas accorder de remise.',
      'Vous avez demandé 5 % de remise.',
      'Si vous confirmez 2 000 pièces, nous vous accordons une remise de 5 %.',
      'Nous accordons 4 % pour les commandes supérieures à 5 000 pièces.',
    ],
  },
  below_floor: {
    hits: [
      'Notre meilleur prix est de 11,80 USD la pièce.',
      'Nous acceptons votre prix cible de 10,50 USD.',
      'Nous pouvons proposer 11,90 dollars par pièce.',
    ],
    misses: [
      'Notre meilleur prix est de 12,80 USD.',
      'Votre cible de 10,50 USD est impossible.',
      'Le fret est de 11 USD par carton.',
    ],
  },
  liability: {
    hits: [
      "C'est notre faute.",
      "Nous assumons l'entière responsabilité.",
      'Nous reconnaissons notre erreur.',
    ],
    misses: [
      'Nous regrettons le retard.',
      "Ce n'est pas notre faute.",
      'Mme Chen est responsable de la qualité.',
    ],
  },
  promise: {
    hits: [
      'Nous vous garantissons la livraison vendredi.',
      'Cela ne se reproduira plus.',
      'La qualité est 100 % garantie.',
    ],
    misses: [
      "Nous prévoyons d'expédier lundi.",
      'Nous ne pouvons pas garantir la livraison avant la fête.',
      'La machine a une garantie de 24 mois.',
      "Paiement : 100 % à l'avance.",
    ],
  },
  heat: {
    hits: [
      'Je vous ai déjà dit trois fois que la marchandise est en route.',
      "Manifestement vous n'avez pas lu mon mail.",
      'Votre réclamation est ridicule.',
      'RELISEZ LE CONTRAT AVANT DE VOUS PLAINDRE.',
    ],
    misses: [
      'Comme indiqué dans notre mail du 3 mai, la marchandise est en route.',
      'Voir la clause 4 du contrat.',
      'Merci de suspendre la production du deuxième lot.',
    ],
  },
  over_apology: {
    hits: [
      'Nous sommes désolés. Nous regrettons le retard. Veuillez encore nous excuser.',
      'Mille excuses pour tout.',
      'Pardon du fond du cœur.',
    ],
    misses: [
      'Nous regrettons le retard.',
      'Désolé pour la réponse tardive. Nous regrettons le dommage.',
      'Nous sommes vraiment désolés pour les cartons.',
    ],
  },
  blank: {
    hits: ['Cher [nom],', 'Nous expédions le [____].', 'Le prix est de USD XX.'],
    misses: ['Voir offre [ci-jointe].', 'Tailles : M, L, XL, XXL.', 'La commande [PO-7731] est prête.'],
  },
  internal: {
    hits: [
      'Note interne : il accepte tout.',
      'Notre coût est de 8,20.',
      'Ne dites pas au client pour la deuxième usine.',
    ],
    misses: [
      'Le coût du fret est de 120 USD.',
      'Nous faisons une inspection interne de 200 pièces.',
      'Notre prix minimum est de 13 USD.',
    ],
  },
  wrong_name: {
    hits: ['Cher Jean,', 'Bonjour Pierre,', 'Chère Madame Lambert,'],
    misses: [
      'Chère Marie,',
      'Bonjour Madame Dubois,',
      'Mesdames, Messieurs,',
      'Bonjour à tous,',
      'Madame, Monsieur,',
    ],
  },
};

/** Written before the words of the check were tuned. */
export const mails: readonly CheckMail[] = [
  {
    text: "Chère Marie,\n\nje comprends qu'un retard de trois semaines vous mette en difficulté auprès de votre client.\n\nLes cartons sont chargés jeudi et je vous envoie les photos le jour même.\n\nCordialement\nLin",
    heat: 3,
    expect: [],
  },
  {
    text: "Chère Marie,\n\nla pénalité de 2 % n'est pas au contrat. Réglez d'abord le solde de 8 400 USD.\n\nToutes nos excuses.\n\nLin",
    heat: 3,
    expect: [['money_first', 'pénalité']],
  },
  {
    text: "Bonjour Marie,\n\nmon chef est d'accord : nous faisons 5 % de remise et le fret est à notre charge.\n\nLin",
    expect: [['free_concession', '5 %']],
  },
  {
    text: 'Bonjour Marie,\n\nsi vous passez à 5 000 pièces, nous pouvons faire 5 % de remise. Pour 2 000 pièces le prix reste à 13,20 USD.\n\nLin',
    expect: [],
  },
  {
    text: "Bonjour Jean,\n\nc'était notre erreur et nous vous garantissons que cela n'arrivera plus jamais. Dernier prix : 11,90 USD par pièce.\n\nLin",
    expect: [
      ['wrong_name', 'Jean'],
      ['liability', 'notre erreur'],
      ['promise', 'garantissons'],
      ['below_floor', '11,90 USD'],
    ],
  },
];
