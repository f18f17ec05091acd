import type { CueFile } from '../../../core/model';

/** What the customer wants of the seller, asked for plainly. */
export const asks: CueFile = {
  price: {
    signal: 'ask:price',
    weight: 3,
    any: [
      '{request} ({any}) ({any}) {quote}',
      '(baissez|baisser|revoyez|revoir|alignez|aligner|ajustez|ajuster|réduisez|réduire|améliorez) (vous sur|) (votre|vos|le|les|ce) (prix|tarif|tarifs|offre)',
      '(quel est|quels sont|quel serait|est quoi) (votre|vos|le) (meilleur|dernier|) (prix|tarif|tarifs)',
      '(prix cible|objectif de prix|meilleur prix|combien coûte|combien coûtent|combien coûterait|remise de {number}|{number} % de remise|{number} % de rabais)',
    ],
    unless: [
      '(prix|offre) (convenu|convenus|confirmée|acceptée)',
      'combien coûte … (annulation|port|transport|livraison)',
    ],
    hits: [
      '[[Merci de faire un devis]] pour 300 rouleaux.',
      'Il [[faudrait revoir votre prix]].',
      '[[Quel est votre prix]] ?',
      'Avec une [[remise de 5]] % je signe.',
    ],
    misses: ['Le prix nous convient.', 'Combien coûte le transport ?', 'Merci de facturer au prix convenu.'],
  },
  'payment-terms': {
    signal: 'ask:payment_terms',
    weight: 3,
    any: [
      '(paiement|payer|règlement|régler|délai) (à|en|de|sous) {number} (jours|fois|mois|)',
      '{number} jours (fin de mois|date de facture|net|de délai de paiement)',
      '(conditions|délais|délai|modalités|facilités|échéancier|étalement) (de|du|des) (paiement|règlement)',
      '(acompte|avance) (de|réduit|limité|au lieu) (à|de|seulement|) {number} % (au lieu|seulement|suffit|maximum)',
    ],
    unless: ['(selon|conformément aux|respecter|respect) (les|vos|nos|des|) (conditions|délais) de paiement'],
    hits: [
      'Nous demandons un [[paiement à 60 jours]].',
      'Ici c’est [[45 jours fin de mois]].',
      'Peut-on parler des [[conditions de paiement]] ?',
      'Un [[acompte de 20 % suffit]].',
    ],
    misses: ['Nous payons selon les conditions de paiement.', 'Il y a 30 jours déjà.'],
  },
  freight: {
    signal: 'ask:freight',
    weight: 3,
    any: [
      '(franco de port|franco|port offert|port payé|livraison gratuite|frais de port offerts|port inclus|livraison offerte)',
      '(prendre|prenez|prendriez|offrir|offrez|rembourser|remboursez|supprimer|partager|assumer) … (frais de port|fret|transport|port|fret aérien|livraison|frais de transport|frais envoi)',
      '(coût|tarif|prix|montant|devis) (du|de|pour le|pour la|des) (transport|fret|port|livraison|frais de port)',
    ],
    unless: [
      '(prendre|prenez) … (assurance|contact|rendez-vous) … (transport|livraison|port)',
      '(rembourser|remboursez) … (à la|après) livraison',
    ],
    hits: [
      'En [[franco de port]], je signe.',
      'Pouvez-vous [[prendre le transport]] à votre charge ?',
      'Quel serait le [[coût du fret]] ?',
    ],
    misses: [
      'Merci de prendre contact avant la livraison.',
      'Remboursez le reste à la livraison.',
      'Le transport est arrivé.',
    ],
  },
  freebies: {
    signal: 'ask:freebies',
    weight: 3,
    any: [
      '(gratuitement|gratuit|gratuite|gratuits|gratuites|à titre gracieux|gracieusement|en cadeau|sans supplément)',
    ],
    unless: [
      '(port|livraison|transport|remplacement|réparation|annulation|retour|échange|envoi|essai|parking|numéro|sav|frais de port) … (gratuit|gratuite|gratuitement|offert|offerte|offerts|gracieusement)',

      '(gratuit|gratuite|gratuitement) … (annulation|annuler|entrée)',
    ],
    hits: ['Mettez-moi deux lampes [[en cadeau]].', 'Je voudrais les couvercles [[gratuits]].'],
    misses: ['Le port est-il gratuit ?', 'C’est gratuit pour une annulation ?'],
  },
  compensation: {
    signal: 'ask:compensation',
    weight: 3,
    any: [
      '{request} ({any}) ({any}) ({any}) (dédommagement|compensation|indemnisation|indemnité|avoir|geste commercial)',
      '(dédommagez|dédommager|indemnisez|indemniser|dédommagement|indemnisation|compensation) (moi|nous|me|à hauteur|de {number}|pour)',
      '(geste|avoir) (commercial|de {number}|correspondant)',
    ],
    unless: [
      '(merci|reçu|bien) (pour|reçu|) (le|votre|un|ce|) (avoir|geste|dédommagement)',
      '(pouvez|pourriez|veuillez|dois|doit|peut|aimerais|faut) … avoir (une|la|les|des|le|un|su|été|accès|reçu|votre)',
    ],
    hits: [
      '[[J’attends un dédommagement]] vite.',
      'Il [[faudra nous verser une compensation pour]] cela.',
      'J’espère un [[geste commercial]].',
    ],
    misses: ['Merci pour votre geste commercial.', 'Pourriez-vous avoir une photo ?'],
  },
  refund: {
    signal: 'ask:refund',
    weight: 3,
    any: [
      '(remboursez|remboursement|rembourser) (moi|nous|intégral|immédiat|complet|total|de|des|du|la|le|les|sous)',
      '{request} ({any}) ({any}) (remboursement|être remboursé|être remboursée|remboursé|remboursée)',
      '(rendez|rends|restituez|récupérer|reverser) (moi|nous|) (mon|notre|mes|les|) (argent|acompte|sous|euros|dépôt)',
    ],
    unless: ['(merci|reçu|suite au|bien reçu) (pour|le|du|) (le|votre|) remboursement'],
    hits: [
      '[[Remboursez moi]] les 89 euros.',
      'Je [[demande le remboursement]].',
      '[[Rendez moi mon argent]].',
    ],
    misses: ['Merci pour le remboursement des frais.', 'Le remboursement est arrivé.'],
  },
  replacement: {
    signal: 'ask:replacement',
    weight: 3,
    any: [
      '(remplacez|remplacer|réparez|réparer|échangez|échanger|changez) (moi|nous|les|la|le|ces|cette|ce|au plus vite|gratuitement)',
      '{request} ({any}) ({any}) ({any}) (remplacement|échange|réparation|réparateur|technicien)',
      '(renvoyez|envoyez|livrez|expédiez) (moi|nous|) (un|une|des|) (autre|autres|nouveau|nouveaux|nouvelle|neuf|neufs|bons|bonnes|pièces neuves)',
    ],
    unless: [
      '(remplacez|remplacer|changez|échanger) (la|le|les|ce|cette|) … (facture|photo|logo|ligne|adresse|proforma|mot|texte|nom|version|fichier|sujet)',
      '(envoyez|renvoyez) … (nouvelle|autre) (facture|proforma|photo|copie|version)',
    ],
    hits: [
      'Merci de [[remplacer les]] 14 vitres.',
      'Nous [[demandons le remplacement]] des pièces.',
      '[[Renvoyez moi un nouveau]] couvercle.',
    ],
    misses: [
      'Remplacez la photo du catalogue.',
      'Envoyez-moi une nouvelle facture.',
      'Un technicien est venu.',
    ],
  },
  delivery: {
    signal: 'ask:delivery',
    weight: 3,
    any: [
      '(quand|à quelle date|quel jour) … (livrée|livré|livrer|livraison|arrive|arrivera|arrivent|expédié|expédiée|expédiez|partira|part|livrez|réception|recevoir|dispo|disponible)',
      '(date|délai) (de|ferme de|précise de|exacte de|) (livraison|expédition|départ|enlèvement|embarquement)',
      '(livrez|expédiez|embarquez|avancez|accélérez|accélérer|avancer) (moi|nous|la|le|les|dès|au plus vite|cette|enfin|avant)',
      '{request} ({any}) ({any}) (livrer|expédier|être livré|être livrés|livraison)',
    ],
    unless: ['quand … (visite|appeler|réunion)', 'à (la|chaque) date de livraison'],
    hits: [
      '[[Quand arrive]] le colis ?',
      'Il me faut une [[date de livraison]].',
      '[[Livrez enfin]] le reste.',
      '[[Pouvez-vous livrer]] mardi ?',
    ],
    misses: [
      'Envoyez l’avis à la date de livraison.',
      'Le camion est parti.',
      'Pouvez-vous corriger le bon de livraison ?',
      'Quand arrive votre visite ?',
    ],
  },
  documents: {
    signal: 'ask:documents',
    weight: 3,
    any: [
      '{request} ({any}) ({any}) {document}',
      '(il manque|il me manque|il nous manque|où est|où sont|toujours pas reçu|attends toujours) (encore|toujours|) (le|la|les|votre|vos|) {document}',
    ],
    hits: ['Merci de nous [[adresser le certificat]].', '[[Il manque la liste de colisage]].'],
    misses: [
      'Le certificat est bien arrivé.',
      'La facture est réglée.',
      'Veuillez tous ignorer la proforma.',
    ],
  },
  inspection: {
    signal: 'ask:inspection',
    weight: 3,
    any: [
      '{request} ({any}) ({any}) ({any}) (inspection|inspecter|audit|auditer|visite usine|contre-expertise|visiter usine)',
      '(inspection|contrôle|audit) (avant|préalable|par un tiers|par sgs|par bureau veritas|avant expédition|sur site|indépendant|indépendante|tierce)',
      'sans (une|un|) (inspection|audit|contrôle sgs)',
    ],
    unless: ['(inspection|audit|contrôle) … (réussi|réussie|passé|passée|terminé|terminée)'],
    hits: [
      'Nous [[souhaitons une inspection]] neutre.',
      'Il faut un [[contrôle par un tiers]].',
      '[[Sans inspection]], rien ne part.',
    ],
    misses: ['L’inspection sur site est terminée.', 'Cet audit était hier.'],
  },
  warranty: {
    signal: 'ask:warranty',
    weight: 3,
    any: [
      '{request} ({any}) ({any}) ({any}) (garantie|garanties|garantir|engagement écrit|caution bancaire|engagement signé)',
      '(garantie|engagement|caution) (écrite|écrit|signée|signé|bancaire|ferme|de {number} (ans|mois)|de bonne fin)',
      '(garantissez|garantissez-moi|garantissez-nous|engagez-vous|vous engagez)',
      '(quelle|combien dure|que couvre) (est|la|votre|) (la|) garantie',
    ],
    hits: [
      'Je [[voudrais une garantie]] claire.',
      'Sans [[garantie écrite]], non.',
      '[[Garantissez moi]] cela.',
      '[[Quelle garantie]] a le moteur ?',
    ],
    misses: ['La pièce est encore sous garantie.', 'La garantie est bonne.'],
  },
  response: {
    signal: 'ask:response',
    weight: 3,
    any: [
      '(répondez|rappelez|appelez|contactez) (moi|nous|enfin|vite|au moins|aujourd)',
      '{request} (une|votre|la|) (une|) (réponse|rappel|retour) (rapide|ferme|claire|de votre part|aujourd|sous|avant|écrite|immédiate|par)',
      '(personne ne (répond|rappelle)|aucune réponse|toujours sans réponse|aucun retour|silence radio|sans nouvelles|y a quelqu un)',
      '(attends|attendons|exige|exigeons) (toujours|encore|) (une|votre) (réponse|explication et une réponse|rappel)',
    ],
    unless: ['(contactez|appelez|rappelez) (moi|nous) (si|en cas|pour|quand)'],
    hits: [
      '[[Répondez enfin]].',
      '[[J’exige une réponse claire]].',
      'Depuis lundi [[personne ne répond]].',
      'Nous [[attendons toujours une réponse]].',
    ],
    misses: ['Contactez-moi si besoin.', 'Dans l’attente de votre réponse.'],
  },
  compliance: {
    signal: 'ask:compliance',
    weight: 3,
    any: [
      '(signez|signer|acceptez|accepter|respecter|respectez|complétez|compléter|remplir|remplissez|inscrire|appliquer|appliquez) … (charte|code de conduite|portail|cahier des charges|conditions générales achat|nda|accord de confidentialité|questionnaire|protocole|plan de prévention|référentiel)',
      '(conformément à|selon|conforme à|conformes à) (notre|nos) (cahier|cahier des charges|charte|norme|normes|procédure|référentiel|consignes|spécifications|protocole)',
    ],
    hits: ['Il vous faut [[signer la charte]].', 'Étiquetez [[selon notre cahier des charges]].'],
    misses: ['Signez le bon.', 'Selon notre échange, c’est bleu.'],
  },
  explanation: {
    signal: 'ask:explanation',
    weight: 3,
    any: [
      '(expliquez|expliquer|explique) (moi|nous|pourquoi|comment|ce|où)',
      '{request} ({any}) ({any}) ({any}) (explication|explications|analyse des causes|éclaircissements|justification|expliquer|nous expliquer)',
      'pourquoi (la|le|les|mon|ma|mes|cette|ce|ai|a|est|on|suis|deux|notre|nos|ne|facturer|me|nous|)',
      '(comment|que) (se fait-il|est-ce possible|expliquez-vous|est-il passé|est-il possible)',
    ],
    unless: ['(sais|comprends|savons|comprenez|voilà|savez|demande|demandé) pourquoi'],
    hits: [
      '[[Expliquez moi]] ce supplément.',
      '[[J’attends une explication]].',
      '[[Pourquoi la]] facture double ?',
      '[[Comment se fait-il]] que tout manque ?',
    ],
    misses: ['Je sais pourquoi le lot manque.', 'Pourquoi ne pas venir lundi ?', 'Une explication suffit.'],
  },
};
