import type { CueFile } from '../../../core/model';

/** Values the reply may take up. */
export const facts: CueFile = {
  money: {
    signal: 'fact:money',
    weight: 1,
    any: [
      '(€|eur|$|usd|chf) {number}',
      '{number} (k|{number}|) (euros|euro|eur|€|usd|$|dollars|dollar|centimes|francs|dirhams|dinars|cfa)',
    ],
    hits: ['Le solde de [[USD 18,400]] part ce soir.', 'Nous avons payé [[640 euros]] le coursier.'],
    misses: ['Un euro faible aide.', 'Euros ou dollars, peu importe.'],
  },
  percent: {
    signal: 'fact:percent',
    weight: 1,
    any: ['{number} (%|pour cent|pourcent)'],
    hits: ['Environ [[7 %]] des lampes clignotent.', 'Le rebut atteint [[12 pour cent]].'],
    misses: ['Un ou deux pour cent aident.'],
  },
  quantity: {
    signal: 'fact:quantity',
    weight: 1,
    any: [
      '{number} (pièces|pièce|pcs|unités|cartons|carton|palettes|palette|lots|paires|rouleaux|sacs|conteneurs|conteneur|tonnes|tonne|kg|kilos|mètres|m2|douzaines|fûts|bouteilles|litres|planches|bobines|camions|boîtes|exemplaires|colis|chaises|lampes)',
      '(deux|trois|quatre|cinq|six) (conteneurs|palettes|camions|bobines|cartons)',
    ],
    hits: ['Réservez [[450 cartons]] pour le navire.', 'Il nous faut [[deux palettes]] de film.'],
    misses: ['Les cartons sont numérotés.', 'Des palettes traitées, merci.'],
  },
  days: {
    signal: 'fact:days',
    weight: 1,
    any: ['{number} (jours|jour|semaines|heures|mois|semaine|ans) (ouvrés|ouvrables|)'],
    hits: ['Le moule prend [[25 jours ouvrés]].', 'Nous payons à [[60 jours]].'],
    misses: ['Ce furent de longs jours au salon.'],
  },
  date: {
    signal: 'fact:date',
    weight: 1,
    any: ['{day}'],
    hits: ['Il faut arriver à Lyon le [[14 mars]].', 'Je suis là [[mardi]].'],
    misses: ['La fin du salon fut calme.'],
  },
  order: {
    signal: 'fact:order',
    weight: 1,
    any: [
      '(commande|bon de commande|facture|contrat|po|proforma|bl|lot|devis|bc) (numéro|no|num|réf|) ({any}|) {number}',
    ],
    unless: [
      '(commande|facture|contrat|lot|devis|proforma) (de|du|des|à|pour|en|avec|le|la|les|par|et|sur|au) {number}',
      '(commande|facture|lot) {number} (pièces|cartons|jours|%|euros)',
    ],
    hits: ['Votre [[facture 20817]] est fausse.', 'C’est le [[bon de commande numéro 5521]].'],
    misses: ['Il y aura une commande de 300 pièces.', 'En commande 300 pièces.'],
  },
  incoterm: {
    signal: 'fact:incoterm',
    weight: 1,
    any: ['(fob|cif|exw|ddp|dap|cfr|fca|cpt|cip|départ usine|sortie usine)'],
    hits: ['Votre offre est-elle [[FOB]] ou fret compris ?', 'Chiffrez aussi [[départ usine]].'],
    misses: ['Une usine est près du port.'],
  },
};
