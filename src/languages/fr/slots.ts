import type { SlotTable } from '../../core/model';

/** Word classes of French trade mail. Names in braces inside a class are other classes. */
export const slots: SlotTable = {
  us: ['(nous|je|on)', '(notre|ma|mon) (société|entreprise|équipe|maison)'],
  boss: [
    '(mon|ma|notre|nos|le|la|les) (patron|patronne|directeur|directrice|direction|direction générale|dg|gérant|gérante|associé|associés|chef|conseil|comité|commission|siège|groupe|comptabilité|service achats|service comptable|direction financière|daf|acheteur|centrale|client final|actionnaires)',
    '(direction|comptabilité)',
  ],
  will: [
    '(vais|allons|va) (devoir|donc|être obligés de|être contraints de|)',
    '(devrai|devrons|devrais|devrions|dois|devons|devra|faudra|faut)',
    '(suis|sommes|serai|serons|serais|serions|vois|voyons|verrai|verrons) (donc|alors|) (obligé|obligée|obligés|obligées|contraint|contrainte|contraints|forcé|forcés|amenés|amené) (de|à|d)',
    '(peux|pouvons|pourrais|pourrions|compte|comptons|préfère|préférons|envisage|envisageons|envisageons de|songeons à|songe à|pense|pensons|souhaite|souhaitons) (bien|de|)',
    "n'(avons|aurons|aurions|ai|aurai) (pas|plus) d'autre choix que (de|d)",
    '(réservons|réserve) le droit de',
  ],
  det: [
    '(le|la|les|ce|cet|cette|ces|notre|nos|mon|ma|mes|votre|vos|un|une|toute|toutes|tout|tous|aucun|aucune|toutes les|tous les|toute la|tout le|des|du|de la)',
  ],
  order: [
    '({det}) (totalité de la|reste de la|reste du|prochaine|prochaines|seconde|deuxième|suite de la|) (commande|commandes|contrat|contrats|bon de commande|bons de commande|projet|achat|marché|réservation|programme|affaire) ({number})',
  ],
  supplier: [
    '(fournisseur|fournisseurs|fabricant|fabricants|usine|usines|prestataire|prestataires|partenaire|atelier|maison|concurrent|concurrents|producteur|sous-traitant|grossiste|boîte|enseigne)',
  ],
  rival: [
    '(autre|autres|nouveau|nouvelle|nouveaux|second|deuxième|confrère|confrères) ({supplier})',
    '(votre|vos|la|un de vos|un|le|des) (concurrent|concurrents|concurrence|confrère|confrères)',
    'ailleurs',
  ],
  payment: [
    '({det}) (solde|soldes|paiement|paiements|règlement|règlements|facture|factures|virement|virements|acompte|acomptes|échéance|mensualité|mensualités|prélèvement|somme|traite|dû) ({number})',
    '(un|le moindre) (centime|euro|sou|kopeck)',
    'les {number} % (restants|restant)',
  ],
  goods: [
    '({det}) (prochaine|prochaines|totalité de la|) (marchandise|marchandises|livraison|livraisons|lot|lots|conteneur|camion|palettes|palette|colis|cartons|produits|pièces|envoi|cargaison|sacs|rouleaux)',
  ],
  damages: [
    '({det}) (dommages|dommages et intérêts|dommages-intérêts|préjudice|pénalités|pénalité|frais|surcoût|surcoûts|coûts|coût|pertes|perte|indemnités|indemnité|heures|retard|casse|manque à gagner)',
  ],
  lawyer: [
    '(avocat|avocate|avocats|service juridique|juridique|juriste|juristes|huissier|conseil juridique|contentieux|service contentieux|commissaire de justice|protection juridique|recouvrement)',
  ],
  court: [
    "(tribunal|tribunaux|justice|prud'hommes|arbitrage|procureur|police|gendarmerie|dgccrf|répression des fraudes|signalconso|ufc|médiateur|conciliateur|juge)",
  ],
  media: [
    '(facebook|instagram|linkedin|twitter|tiktok|youtube|google|internet|web|réseaux|réseaux sociaux|presse|journal|forum|forums|groupe|groupes|trustpilot|avis google|tripadvisor|profession|télé|radio|place publique)',
  ],
  platform: [
    '(paypal|visa|mastercard|amazon|alibaba|trade assurance|ebay|leboncoin|vinted|banque|carte|plateforme|assurance-crédit|coface|stripe|klarna|assureur)',
  ],
  relation: [
    '({det}) (collaboration|relation|relations|relation commerciale|relations commerciales|contrat|partenariat|accord|accord-cadre|contrat-cadre|coopération|abonnement)',
  ],
  request: [
    "(merci de|prière de|veuillez|s'il vous plaît|svp|stp)",
    '(pouvez|pourriez|peux|pourrais|pourrions|peut) (vous|tu|nous|on|)',
    "(besoin|aimerais|aimerions|voudrais|voudrions|souhaite|souhaitons|attends|attendons|demande|demandons|exige|exigeons|réclame|réclamons|veux|voulons|manque|manquent|faut|faudrait|faudra) (que vous|de|d'|encore|toujours|)",
    '(envoyez|envoie|envoyer|transmettez|transmettre|adresser|adressez|fournissez|faites|donnez|remettez|communiquez|joignez|montrez|passez|renvoyez) (moi|nous|lui|)',
  ],
  document: [
    "(facture|factures|proforma|certificat|certificats|attestation|attestations|fiche technique|fiches techniques|fiche de données|fds|rapport|rapports|liste de colisage|packing list|connaissement|certificat d'origine|documents|documentation|plan|plans|photo|photos|vidéo|catalogue|analyses|essais|procès-verbal|pv|déclaration|déclaration de conformité|licence|contrat|copie|justificatif|bon de livraison|bl|notice|numéro de suivi|kbis|rib|accusé|reach|schéma|planning|bilan|certificat de conformité)",
  ],
  quote: [
    '(devis|offre|tarif|tarifs|prix|remise|ristourne|rabais|cotation|chiffrage|geste commercial sur le prix)',
  ],
  weekday: ['(lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)'],
  month: ['(janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)'],
  day: [
    '{weekday} ({number} {month})',
    '{number} {month}',
    '(fin|début|mi) (de mois|du mois|de semaine|{month})',
    '(demain|après-demain|ce soir)',
  ],
};
