import type { CheckMail } from '../../support/check/cases';

export const to = 'Claire Fontaine';

/** Replies written without a look at the words and rules of the check; the first five are without fault. */
export const mails: readonly CheckMail[] = [
  {
    text: `Bonjour Madame Fontaine,

Je comprends votre colère : votre client attendait ces luminaires pour l'ouverture et il a reçu des cartons éventrés.

Deux personnes trient le stock depuis ce matin ; vous aurez la liste des pièces disponibles demain avant midi. Pour les 36 pièces abîmées, merci de garder les emballages, l'assureur les demandera.

Bien à vous,
Mei Chen`,
    heat: 3,
    expect: [],
  },
  {
    text: `Chère Madame,

Merci de votre franchise au sujet du budget. Votre objectif de 11,50 USD est hors de portée avec un verre trempé de 6 mm. En verre de 4 mm nous pourrions vous proposer 12,80 USD, à condition de regrouper les deux références en une seule commande.

Laquelle des deux pistes préférez-vous ?

Cordialement,
Mei Chen`,
    expect: [],
  },
  {
    text: `Bonjour Claire,

Voici le planning : gabarits le 4, première pièce le 11, expédition le 28. Les échantillons coûtent 45 EUR, déduits de la première commande à partir de 500 pièces.

Bonne journée,
Mei`,
    expect: [],
  },
  {
    text: `Madame Fontaine,

Vous avez raison d'insister, trois messages sans réponse, ce n'est pas acceptable, et je vous présente mes excuses.

Sur le fond : nous ne pouvons pas accepter l'avoir de 1 900 EUR avant l'expertise. Je vous propose que Bureau Veritas examine 20 pièces, les frais étant supportés par la partie en tort.

Cordialement,
Mei Chen`,
    heat: 2,
    sellerAtFault: true,
    expect: [],
  },
  {
    text: `Bonjour Claire, c'est noté pour le 3 octobre. Tissu 100 % lin, garantie 2 ans comme convenu. Le formulaire est joint, il manque seulement votre numéro de TVA. À bientôt, Mei`,
    expect: [],
  },
  {
    text: `Madame,

Le solde de 7 400 USD reste impayé et, aux termes du contrat, aucune expédition n'aura lieu avant réception. Le retard du navire n'est pas de notre fait.

Croyez bien que nous comprenons votre déception.

Mei Chen`,
    heat: 2,
    expect: [['money_first', 'solde de 7 400 USD']],
  },
  {
    text: `Bonjour Claire,

C'est d'accord, je m'aligne sur le prix de votre autre fournisseur. Et pour me faire pardonner, le transport est pour nous.

Mei`,
    expect: [
      ['free_concession', "je m'aligne sur le prix"],
      ['free_concession', 'le transport est pour nous'],
    ],
  },
  {
    text: `Bonjour Claire,

Dernier effort de notre part : 12,20 $ la pièce. Entre nous, la matière nous revient à 8,90, ne le dites pas à votre directeur.

Mei`,
    expect: [
      ['below_floor', '12,20 $'],
      ['internal', 'la matière nous revient à 8,90'],
    ],
  },
  {
    text: `Cher Monsieur Leroy,

La faute nous incombe entièrement. Nous vous garantissons que toutes les pièces seront irréprochables, sans exception.

Mei Chen`,
    heat: 1,
    expect: [
      ['wrong_name', 'Monsieur Leroy'],
      ['liability', 'La faute nous incombe'],
      ['promise', 'Nous vous garantissons'],
    ],
  },
  {
    text: `Claire,

Je suis désolée, vraiment désolée, mille excuses, je vous supplie de nous pardonner. Pardon encore.

Cela dit, il aurait suffi de lire la notice jusqu'au bout.

Départ prévu le jj/mm/aaaa.

Mei`,
    expect: [
      ['over_apology', 'désolée, vraiment désolée, mille excuses, je vous supplie de nous pardonner. Pardon'],
      ['heat', 'il aurait suffi de lire'],
      ['blank', 'jj/mm/aaaa'],
    ],
  },
];
