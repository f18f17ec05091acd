import type { CheckMail } from '../../support/check/cases';

export const to = 'Marie Dubois';

/** Replies written without a look at the words and rules of the check; the first half is without fault. */
export const mails: readonly CheckMail[] = [
  {
    text: `Bonjour Madame Dubois,

Merci pour votre franchise au sujet du prix. Pour 5 000 pièces, nous ne pouvons pas descendre à 13,00 USD ; en regroupant les deux coloris en un lot de 8 000 pièces, nous arriverions à 13,20 USD. L'offre est valable jusqu'au 30 juin.

Souhaitez-vous que je vous envoie la nouvelle proforma ?

Bien cordialement,
Kevin Zhou`,
    expect: [],
  },
  {
    text: `Madame,

Je comprends votre mécontentement : votre client attend et les cartons arrivent dans cet état. Merci pour les photos.

Notre responsable qualité contrôle aujourd'hui les échantillons témoins du lot 2231. Vous aurez jeudi midi ses conclusions et une proposition pour les 43 pièces abîmées.

Cordialement,
Grace Lin`,
    heat: 2,
    expect: [],
  },
  {
    text: `Bonjour Marie,

Ci-joint la proforma : 2 000 pièces à 14,10 USD FOB Ningbo, 30 % d'acompte, le solde contre copie du connaissement. Pourriez-vous confirmer le marquage d'ici vendredi ?

Bonne journée,
Linda`,
    expect: [],
  },
  {
    text: `Madame Dubois,

Concernant les 60 jours : nous ne livrons pas à crédit pour une première commande. À partir de la troisième, 30 jours seraient envisageables, à condition que les deux premières soient réglées par lettre de crédit. Votre service financier pourrait-il s'en accommoder ?

Bien à vous,
Kevin Zhou`,
    expect: [],
  },
  {
    text: `Madame,

Vous avez toutes les raisons d'être en colère : trois relances et aucune réponse digne de ce nom. Je vous prie de m'en excuser.

À compter d'aujourd'hui, je suis votre seul interlocuteur. Où en sommes-nous : coupe terminée, couture à 60 %, emballage à partir du 18. Je vous écrirai chaque mardi et chaque vendredi.

Kevin Zhou`,
    heat: 3,
    sellerAtFault: true,
    expect: [],
  },
  {
    text: `Madame Dubois,

Nous avons comparé les deux offres point par point : tôle de 0,8 mm chez eux, de 1,0 mm chez nous. À matière égale, l'écart est d'environ 2 %. Si une tôle plus fine convient à votre marché, nous pourrions proposer 12,90 USD ; sinon le prix reste de 14,60 USD.

Cordialement,
Linda Wang`,
    expect: [],
  },
  {
    text: `Bonjour Marie, la garantie est de 24 mois à compter du connaissement, la matière 100 % coton ; le rapport d'essai est joint. Si vous souhaitez une inspection avant expédition, il suffit de nous prévenir trois jours à l'avance. Bien cordialement, Grace`,
    expect: [],
  },
  {
    text: `Madame,

Nous ne pouvons pas accepter un remboursement intégral avant d'avoir reçu le rapport de l'expert. Je sais toutefois que vous devez une réponse à votre client. Accepteriez-vous que nous nous en remettions tous deux aux conclusions de jeudi ? Si SGS confirme le défaut, nous appliquerons l'article 8 du contrat.

Veuillez agréer, Madame, mes salutations distinguées.
Linda Wang`,
    heat: 1,
    expect: [],
  },
  {
    text: `Madame,

La retenue de 1 500 USD n'est pas conforme au contrat. L'article 6 prévoit un délai de réclamation de 14 jours.

Nous regrettons votre insatisfaction.

Kevin Zhou`,
    heat: 3,
    expect: [['money_first', 'retenue de 1 500 USD']],
  },
  {
    text: `Bonjour Marie,

D'accord, nous acceptons votre prix et facturerons 13,10 USD. Dans l'attente de votre commande,

Linda`,
    expect: [['free_concession', 'acceptons votre prix']],
  },
  {
    text: `Bonjour Marie,

Après en avoir parlé à mon directeur, je peux vous proposer 11,80 USD si vous commandez 10 000 pièces cette semaine.

Kevin`,
    expect: [['below_floor', '11,80']],
  },
  {
    text: `Madame Dubois,

Je comprends combien c'est désagréable. C'est entièrement notre faute et nous prenons en charge tous les dommages.

Grace Lin`,
    heat: 2,
    expect: [['liability', 'entièrement notre faute']],
  },
  {
    text: `Bonjour Madame,

Nous vous garantissons que la marchandise sera là avant Noël. Cela ne se reproduira plus jamais.

Kevin`,
    expect: [
      ['promise', 'garantissons que la marchandise'],
      ['promise', 'plus jamais'],
    ],
  },
  {
    text: `Madame,

Comme je vous l'ai déjà dit trois fois, les documents sont partis lundi. Encore faudrait-il lire mes messages.

Kevin`,
    expect: [
      ['heat', "Comme je vous l'ai déjà dit"],
      ['heat', 'Encore faudrait-il lire mes messages'],
    ],
  },
  {
    text: `Cher Monsieur Lambert,

Le conteneur partira le [date] sur le navire ____.

Linda Wang`,
    expect: [
      ['wrong_name', 'Lambert'],
      ['blank', '[date]'],
      ['blank', '____'],
    ],
  },
  {
    text: `Bonjour Marie,

Notre prix de revient est déjà de 12,10 USD, la marge de manœuvre est donc très faible. Pour 8 000 pièces, nous pourrions aller à 13,30 USD.

Kevin`,
    expect: [['internal', 'prix de revient est déjà de 12,10']],
  },
];
