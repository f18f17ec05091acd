import type { PhraseBook } from '../../core/draft/phrase-book';

/**
 * French for trade mail, with "vous", and "tu" to friends; nothing that agrees with the gender of seller or customer
 * ("désolé", "ravi"). What brings an article never follows "de" or "à" ("du prix"), nor a length of time or a name a
 * word that elides ("d’un an"). All points are masculine. Before : ; ? ! and inside « » stands a no-break space.
 */
export const phrases: PhraseBook = {
  tag: 'fr',
  direction: 'ltr',
  gap: ' ',
  list: { between: ', ', last: ' et ' },
  order: { one: 'la commande {number}', many: 'les commandes {number}' },
  greeting: { person: 'Bonjour {name},', titled: 'Bonjour {name},', nobody: 'Madame, Monsieur,' },
  closing: { warmer: 'Bien cordialement,', plain: 'Cordialement,', firmer: 'Salutations distinguées,' },
  asks: {
    price: 'le prix',
    payment_terms: 'les conditions de paiement',
    freight: 'les frais de transport',
    freebies: 'les articles gratuits',
    compensation: 'le dédommagement demandé',
    refund: 'le remboursement demandé',
    replacement: 'le remplacement demandé',
    delivery: 'le délai de livraison',
    documents: 'les documents',
    inspection: 'l’inspection',
    warranty: 'la garantie',
    response: 'la réponse attendue',
    compliance: 'vos exigences',
    explanation: 'l’explication demandée',
  },
  wants: {
    price: 'un meilleur prix',
    payment_terms: 'des conditions de paiement plus souples',
    freight: 'de meilleures conditions de transport',
    freebies: 'des articles gratuits',
    compensation: 'un dédommagement',
    refund: 'un remboursement',
    replacement: 'le remplacement de la marchandise',
    delivery: 'une livraison dès que possible',
    documents: 'les documents',
    inspection: 'une inspection',
    warranty: 'une garantie',
    response: 'une réponse rapide',
    compliance: 'le respect de vos exigences',
    explanation: 'une explication',
  },
  papers: {
    test_report: 'le rapport d’essai',
    certificate: 'le certificat',
    invoice: 'la facture',
    proforma: 'la facture proforma',
    packing_list: 'la liste de colisage',
    bill_of_lading: 'le connaissement',
    data_sheet: 'la fiche technique',
    manual: 'la notice',
    catalogue: 'le catalogue',
    drawing: 'le plan',
    contract: 'le contrat',
    declaration: 'la déclaration',
    inspection_report: 'le rapport d’inspection',
    licence: 'la licence commerciale',
    photos: 'les photos',
    order_confirmation: 'la confirmation de commande',
  },
  headings: {
    refund: 'Remboursement',
    replacement: 'Remplacement',
    compensation: 'Votre demande de dédommagement',
    warranty: 'Garantie',
    inspection: 'Inspection',
    delivery: 'Livraison',
    explanation: 'Cause',
  },
  colon: ' : ',
  askAsPoint: 'le point concernant {ask}',
  problems: {
    quality: 'le problème de qualité',
    delay: 'le retard',
    goods: 'le problème avec la marchandise reçue',
    service: 'le problème avec notre service',
    silence: 'notre délai de réponse',
    documents: 'le problème concernant les documents',
  },
  matter: 'ce point',
  phrases: {
    'calm.thanks': [
      'Merci pour votre message.',
      'Merci de nous avoir écrit.',
      'Merci beaucoup pour votre e-mail.',
    ],
    'calm.thanks_about': [
      'Merci pour votre message concernant {asks}.',
      'Merci de nous avoir écrit concernant {asks}.',
      'Merci beaucoup pour votre e-mail concernant {asks}.',
    ],
    'calm.informed': [
      'Merci de m’en avoir fait part.',
      'Merci pour cette information.',
      'Merci beaucoup de me tenir au courant.',
    ],
    'calm.thanks_order': [
      'Merci pour votre commande.',
      'Merci beaucoup pour votre commande.',
      'Un grand merci pour cette commande.',
    ],
    'calm.thanks_payment': [
      'Merci de m’avoir fait part du paiement.',
      'Merci beaucoup pour l’information concernant votre paiement.',
      'Merci de m’avoir annoncé le paiement.',
    ],
    'calm.thanks_papers': [
      'Merci pour ce que vous m’avez envoyé.',
      'Merci beaucoup de m’avoir envoyé tout cela.',
      'Merci, j’ai bien reçu ce que vous m’avez envoyé.',
    ],
    'calm.thanks_news': [
      'Merci pour cette bonne nouvelle ; elle me fait très plaisir.',
      'Cela me fait très plaisir, merci de me l’avoir annoncé.',
      'Quelle bonne nouvelle, merci beaucoup !',
    ],
    'calm.thanks_settled': [
      'Merci de me le confirmer ; c’est une bonne chose que ce soit réglé.',
      'Merci, c’est bien de savoir que ce point est réglé.',
      'Merci de me faire savoir que l’affaire est close.',
    ],
    'calm.thanks_inquiry': [
      'Merci pour votre demande.',
      'Merci beaucoup pour votre demande et pour l’intérêt que vous portez à nos produits.',
      'Merci de nous avoir adressé votre demande.',
    ],
    'calm.notice': [
      'Nous avons bien reçu votre courrier et nous l’examinons.',
      'Votre courrier nous est bien parvenu et il est en cours de traitement.',
      'Nous accusons réception de votre courrier.',
    ],
    'calm.thanks_report': [
      'Merci de nous avoir signalé {point}.',
      'Merci de nous avoir écrit directement concernant {point}.',
      'Merci d’avoir attiré notre attention sur {point}.',
    ],
    'calm.sorry_delay': [
      'Je regrette sincèrement le retard et les difficultés qu’il vous cause.',
      'Je regrette vivement que la marchandise se fasse attendre aussi longtemps.',
      'Je regrette sincèrement que la livraison ne se soit pas déroulée comme vous l’aviez prévu.',
    ],
    'calm.sorry_goods': [
      'Je regrette sincèrement que la marchandise ne vous soit pas parvenue comme vous l’attendiez.',
      'Je regrette vivement les difficultés que vous rencontrez avec la marchandise reçue.',
      'Je regrette sincèrement que vous n’ayez pas reçu la marchandise telle qu’il vous la faut.',
    ],
    'calm.sorry_quality': [
      'Je regrette sincèrement que la marchandise vous ait causé des difficultés.',
      'Je regrette vivement le problème de qualité que vous décrivez.',
      'Je regrette sincèrement que la marchandise ne corresponde pas à vos attentes.',
    ],
    'calm.sorry_service': [
      'Je regrette sincèrement que notre service n’ait pas répondu à vos attentes.',
      'Je regrette vivement les difficultés que notre service vous a causées.',
      'Je regrette sincèrement que tout cela vous ait demandé des efforts supplémentaires.',
    ],
    'calm.sorry_silence': [
      'Je regrette sincèrement que vous ayez dû attendre notre réponse.',
      'Je regrette vivement que vous n’ayez pas eu de nos nouvelles plus tôt.',
      'Je regrette sincèrement que notre réponse se soit fait attendre aussi longtemps.',
    ],
    'calm.sorry_documents': [
      'Je regrette sincèrement les difficultés liées aux documents.',
      'Je regrette vivement que les documents n’aient pas été tels qu’il vous les fallait.',
      'Je regrette sincèrement que les documents vous aient fait perdre du temps.',
    ],
    'calm.sorry_general': [
      'Je regrette sincèrement les difficultés que cela vous cause.',
      'Je regrette vivement que les choses ne se soient pas passées comme vous l’attendiez.',
      'Je regrette sincèrement ce qui s’est passé.',
    ],
    'calm.sorry_upset': [
      'Je comprends votre colère et je regrette vivement ce qui s’est passé.',
      'Je comprends votre indignation et je regrette que nous en soyons arrivés là.',
      'Je comprends que cela vous mette en colère, et je le regrette vivement.',
    ],
    'calm.own_fault': [
      'L’erreur vient de notre côté, et c’est à nous de la corriger.',
      'C’était une erreur de notre part, et nous allons nous en occuper.',
      'La faute est de notre côté, et c’est aussi à nous d’y remédier.',
    ],
    'calm.danger': [
      'Par sécurité, je vous prie de ne plus utiliser la marchandise concernée et de la tenir à l’écart des personnes et de tout ce qui peut brûler, jusqu’à ce que vous ayez de mes nouvelles.',
      'Je vous prie de cesser dès maintenant d’utiliser la marchandise concernée et de la garder à part, loin de toute personne, jusqu’à ce que vous ayez de mes nouvelles.',
      'Merci de ne plus vous servir de la marchandise concernée et de la laisser bien à l’écart des personnes jusqu’à ce que nous en sachions davantage ; la sécurité passe avant tout.',
    ],
    'calm.bank': [
      'Je vous prie de n’effectuer aucun virement vers de nouvelles coordonnées bancaires avant de les avoir vérifiées avec moi par téléphone, à un numéro que vous avez déjà utilisé.',
      'Merci de ne rien verser pour l’instant sur un nouveau compte ; appelez-moi d’abord au numéro que vous avez toujours utilisé, et nous vérifierons les coordonnées ensemble.',
      'Merci de suspendre tout virement vers un compte différent jusqu’à ce que nous en ayons confirmé les coordonnées par téléphone, à un numéro que vous connaissez déjà.',
    ],
    'calm.attention': [
      'Je m’en occupe personnellement, avec toute mon attention.',
      'Je prends cela très au sérieux et j’en assure personnellement le suivi.',
      'Je comprends ce que cela représente pour votre activité, et je m’en occupe personnellement.',
    ],
    'calm.take_seriously': {
      warmer: [
        'Je comprends combien {point} vous préoccupe, et je m’en occupe personnellement.',
        'Je ne prends pas {point} à la légère, et j’en assurerai le suivi jusqu’à ce que tout soit réglé.',
        'Je comprends tout à fait votre préoccupation ; {point} a toute mon attention.',
      ],
      plain: [
        'Je prends {point} très au sérieux, et je m’en occupe personnellement.',
        'Je comprends l’importance que {point} peut avoir pour votre activité, et j’y accorde toute mon attention.',
        'Je comprends pourquoi {point} demande une réponse rapide, et je m’en occupe.',
      ],
      firmer: [
        'Je prends {point} au sérieux.',
        'Je comprends que {point} a son importance pour votre activité.',
        'Je comprends pourquoi {point} vous préoccupe.',
      ],
    },
    'calm.price': {
      warmer: [
        'Merci de parler du prix avec autant de franchise ; je comprends qu’il doit rester compétitif sur votre marché.',
        'Je comprends très bien que vous devez maîtriser vos coûts, et j’aimerais trouver une solution avec vous.',
        'J’apprécie votre franchise, et il est légitime de parler du prix.',
      ],
      plain: [
        'Je comprends que le prix doit rester compétitif sur votre marché, et je prends votre remarque au sérieux.',
        'Je comprends que vous devez maîtriser vos coûts, et j’aimerais trouver une solution qui convienne aux deux parties.',
        'J’ai bien compris votre remarque sur le prix, et elle est légitime.',
      ],
      firmer: [
        'Je comprends que le prix doit rester compétitif sur votre marché.',
        'Je comprends que vous devez maîtriser vos coûts.',
        'J’ai bien compris votre remarque sur le prix.',
      ],
    },
    'calm.terms': [
      'Je comprends que {point} est important pour vous, et je le prends au sérieux.',
      'Je comprends pourquoi {point} compte pour vous, et j’aimerais trouver une solution qui convienne aux deux parties.',
      'Merci pour la clarté de votre message ; {point} est bien noté, et nous allons chercher une solution.',
    ],
    'calm.safety': [
      'Il est tout à fait raisonnable de vouloir des certitudes avant d’aller plus loin.',
      'Il est normal de demander des certitudes avant d’engager de l’argent dans une commande.',
      'Je comprends que vous souhaitiez limiter les risques ; à votre place, je ferais de même.',
    ],
    'calm.worry': [
      'Je comprends votre inquiétude, et vous avez raison d’en parler.',
      'Il est normal que cela vous préoccupe, et vous faites bien de poser la question.',
      'Je comprends que vous vouliez y voir clair.',
    ],
    'calm.rank': [
      'Vos exigences et vos procédures comptent pour nous, et nous voulons travailler dans ce cadre.',
      'Je comprends l’importance de vos procédures, et nous les respectons.',
      'Il vous faut un fournisseur qui s’adapte à votre façon de travailler, et je prends ce besoin au sérieux.',
    ],
    'calm.parting': [
      'Merci pour votre franchise ; je prends très au sérieux ce que vous me dites.',
      'J’apprécie que vous m’écriviez directement, et je prends à cœur ce que vous me dites.',
      'Merci d’exprimer clairement votre position ; je la prends au sérieux et je souhaite bien la comprendre.',
    ],
    'calm.loyalty': [
      'Nous tenons beaucoup à notre collaboration.',
      'Nous nous connaissons déjà, et les affaires que nous avons faites ensemble comptent pour nous.',
      'Nous avons déjà travaillé ensemble, et cela compte pour nous.',
    ],
    'restate.order': [
      'J’ai lu avec attention votre message concernant {order}.',
      'J’ai bien noté que vous m’écrivez concernant {order}.',
      'Je vois que votre message porte sur {order}.',
    ],
    'restate.asks': ['Vous demandez {wants}.', 'Vous souhaitez {wants}.', 'Il vous faut {wants}.'],
    'restate.quote': [
      'Vous écrivez : « {quote} ».',
      'Je lis dans votre message : « {quote} ».',
      'J’ai bien noté ce que vous nous écrivez : « {quote} ».',
    ],
    'restate.points': [
      'Voici mes réponses à vos questions :',
      'Pour répondre à vos demandes :',
      'Point par point :',
    ],
    'restate.one_point': [
      'Concernant votre demande :',
      'Pour répondre à votre demande :',
      'À propos de ce que vous demandez :',
    ],
    'ground.price': [
      'Notre prix repose sur les matériaux, la qualité de fabrication et les contrôles que demande ce produit.',
      'Le prix couvre les matériaux, la production et le contrôle qualité de la marchandise.',
      'Ce que vous payez, ce sont les matériaux, une production soignée et le contrôle avant expédition.',
    ],
    'ground.compare': [
      'Je vous invite à comparer toute autre offre à la nôtre point par point : matériaux, spécifications, emballage, inspection, conditions de paiement et de livraison.',
      'Lorsqu’une autre offre est moins chère, il est utile de comparer les deux en détail : matériaux, spécifications, emballage, inspection, conditions de paiement et de livraison.',
      'Il vaut la peine de vérifier en détail ce que comprend une autre offre : matériaux, spécifications, emballage, inspection, conditions de paiement et de livraison.',
    ],
    'ground.compare_why': [
      'Un prix plus bas signifie souvent que l’un de ces points est simplifié ou absent.',
      'Un écart de prix vient en général de l’un de ces points.',
      'Très souvent, l’un de ces points explique la différence.',
    ],
    'ground.payment': [
      'Nos conditions de paiement couvrent les matériaux que nous devons acheter avant le début de la production.',
      'Nous achetons les matériaux d’une commande avant de lancer la production, et nos conditions de paiement en découlent.',
      'Les conditions de paiement sont liées au coût des matériaux, que nous devons payer avant la production.',
    ],
    'ground.freight': [
      'Le transport fait partie du même calcul ; je dois donc l’examiner avec le prix.',
      'Le transport entre dans le coût d’une commande, comme les matériaux et la main-d’œuvre.',
      'Chaque changement des frais de transport se répercute directement sur le coût d’une commande.',
    ],
    'ground.extras': [
      'Les articles gratuits font partie du même calcul ; je dois donc les examiner avec le prix.',
      'Les articles gratuits entrent dans le coût d’une commande, comme les matériaux et la main-d’œuvre.',
      'Chaque article gratuit se répercute directement sur le coût d’une commande.',
    ],
    'ground.time': [
      'Le délai de livraison dépend des matériaux, de la production et de l’inspection, et chacune de ces étapes protège la qualité que vous recevez.',
      'Les matériaux, la production et l’inspection demandent du temps, et aucune de ces étapes ne peut être supprimée sans risque pour la qualité.',
      'Le calendrier découle du temps nécessaire pour les matériaux, la production et l’inspection, qui ensemble assurent la qualité.',
    ],
    'ground.check_goods': [
      'Pour vous apporter une réponse précise, je vais faire vérifier cela par nos équipes production et qualité.',
      'Je vais examiner cela avec nos équipes production et qualité, afin que vous puissiez vous fier à ma réponse.',
      'Nos équipes production et qualité vont examiner la question, afin que vous receviez une réponse claire.',
    ],
    'ground.evidence': [
      'Si vous ne les avez pas encore envoyés, des photos, le nombre de pièces et la référence du lot nous aideront à avancer vite.',
      'Avec quelques photos, le nombre de pièces et la référence du lot, nous pouvons avancer beaucoup plus vite, si vous ne les avez pas déjà envoyés.',
      'Merci de m’envoyer des photos, le nombre de pièces et la référence du lot, si je ne les ai pas encore, afin de ne pas perdre de temps.',
    ],
    'ground.check_delay': [
      'Je vais vérifier avec la production et le transitaire ce qui s’est passé à chaque étape.',
      'Je vais chercher avec la production et le transitaire où le temps a été perdu.',
      'Je vais reprendre chaque étape avec la production et le transitaire pour trouver la cause.',
    ],
    'ground.check_service': [
      'Je vais relire nos échanges pour voir à quel moment les choses se sont bloquées.',
      'Je vais vérifier étape par étape comment votre dossier a été traité chez nous.',
      'Je vais reprendre tout le dossier, afin que vous receviez une seule réponse claire.',
    ],
    'ground.check_matter': [
      'Je vais faire le point avec mes collègues, afin de vous apporter une réponse précise.',
      'Je vais voir avec les services concernés ce qui s’est passé et pourquoi.',
      'Je vais reprendre la question avec toutes les personnes concernées chez nous.',
    ],
    'ground.proof': [
      'Tout ce que nous vous disons sur la qualité et les délais, nous pouvons vous le confirmer par écrit.',
      'La confiance dans un fournisseur doit reposer sur des documents que vous pouvez vérifier, et pas seulement sur des mots.',
      'Il est normal que vous puissiez vérifier ce que nous disons avant de vous y fier.',
    ],
    'ground.process': [
      'Nous voulons travailler selon vos procédures ; lorsqu’une exigence modifie le coût ou le délai, je vous montrerai les chiffres avant de commencer.',
      'Nous pouvons nous adapter à vos procédures ; certaines exigences modifient les matériaux, le travail ou le délai, et je vous présenterai ces effets en chiffres clairs.',
      'Nous travaillerons selon vos procédures ; pour que vous puissiez décider avec toutes les informations, j’indiquerai ce que chaque exigence implique en coût et en délai.',
    ],
    'options.lead': [
      'Voici des pistes que nous pourrions étudier ensemble ; rien n’est arrêté avant la confirmation des deux parties :',
      'Je vois les options suivantes, et chacune reste ouverte jusqu’à l’accord des deux parties :',
      'Voici ce dont nous pourrions discuter ; rien de tout cela n’engage qui que ce soit avant la confirmation des deux parties :',
    ],
    'options.lead_fix': [
      'Voici ce que nous pourrions étudier pour vous :',
      'Je vois les options suivantes pour vous :',
      'Voici ce que nous pourrions étudier ensemble :',
    ],
    'offer.volume_for_price': [
      'Quantité : pour une commande d’au moins {min_quantity}, nous pouvons étudier une baisse de prix de {volume_discount}.',
      'Une plus grande quantité : à partir de {min_quantity}, nous pouvons discuter d’une baisse de {volume_discount}.',
      'Un prix selon le volume : si vous commandez {min_quantity} ou plus, nous pouvons étudier une remise de {volume_discount} sur le prix.',
    ],
    'offer.terms_for_price': [
      'Paiement : avec un acompte plus élevé, ou avec le solde payé avant expédition, nous pouvons étudier une baisse de prix de {terms_discount}.',
      'Conditions de paiement : avec un paiement plus rapide de votre part, nous pourrions discuter d’une baisse de {terms_discount}.',
      'Un prix selon le paiement : si vous payez plus tôt que ne le prévoient les conditions actuelles, nous pouvons étudier une remise de {terms_discount} sur le prix.',
    ],
    'offer.volume_for_terms': [
      'Un délai plus long selon le volume : avec des commandes d’au moins {min_quantity}, nous pouvons étudier un paiement à {credit_days}.',
      'Volume et délai : à partir de {min_quantity} par commande, nous pourrions discuter d’un paiement à {credit_days}.',
      'Une commande plus importante : si vous prenez {min_quantity} ou plus, un paiement à {credit_days} peut se discuter.',
    ],
    'offer.security_for_terms': [
      'Un délai plus long contre garantie : avec une lettre de crédit ou une assurance-crédit, nous pouvons étudier un paiement à {credit_days}.',
      'Du temps contre une garantie : sur la base d’une lettre de crédit ou d’une assurance-crédit, nous pourrions discuter d’un paiement à {credit_days}.',
      'Paiement garanti : si une lettre de crédit ou une assurance-crédit couvre le montant, un paiement à {credit_days} peut se discuter.',
    ],
    'offer.volume_for_freight': [
      'Transport selon le volume : avec {min_quantity} ou plus dans une seule expédition, nous pouvons étudier une prise en charge de {freight_part} des frais de transport.',
      'Une seule expédition plus importante : à partir de {min_quantity}, nous pourrions discuter de la prise en charge de {freight_part} des frais de transport.',
      'Volume et transport : si {min_quantity} ou plus partent ensemble, une prise en charge de {freight_part} des frais de transport peut se discuter.',
    ],
    'offer.material_for_price': [
      'Spécifications : si vous pouvez accepter un matériau, une finition ou un emballage plus simple, nous pouvons calculer un prix plus bas pour cette version.',
      'Un détail modifié : avec un autre matériau, une autre finition ou un autre emballage de votre choix, nous pouvons vous calculer un prix plus bas.',
      'Un prix selon les spécifications : si un détail du matériau, de la finition ou de l’emballage peut changer, nous pouvons étudier un prix plus bas pour cette version.',
    ],
    'offer.replacement_and_next_discount': [
      'Remplacement : si cela règle la question, nous pourrions remplacer gratuitement les pièces concernées, avec une remise de {next_discount} sur votre prochaine commande.',
      'Marchandise neuve : si le dossier est ainsi clos pour vous, nous pourrions remplacer les pièces concernées sans frais pour vous et déduire {next_discount} de la prochaine commande que vous passerez.',
      'Remplacement et remise : si vous maintenez la commande chez nous, nous pouvons étudier un remplacement gratuit et une remise de {next_discount} sur votre prochaine commande.',
    ],
    'offer.repair_or_credit_note': [
      'Avoir : si la marchandise vous est encore utile, nous pouvons étudier un avoir de {credit_amount} sur votre prochaine commande.',
      'Un avoir pour la suite : pour la marchandise que vous pouvez encore utiliser, nous pourrions discuter d’un avoir de {credit_amount} sur la commande suivante.',
      'Un avoir plutôt qu’un retour : si vous pouvez encore utiliser la marchandise, nous pouvons étudier un avoir de {credit_amount} sur votre prochaine commande.',
    ],
    'offer.partial_shipment': [
      'Deux expéditions : si vous acceptez une livraison en deux fois, nous pourrions envoyer {partial_quantity} avant le reste.',
      'Une première partie : si vous acceptez de diviser la livraison, nous pourrions envoyer d’abord {partial_quantity}, puis le reste.',
      'Livraison en deux parties : si deux livraisons vous conviennent, nous pouvons étudier un premier départ avec {partial_quantity}.',
    ],
    'offer.faster_transport_shared': [
      'Transport plus rapide : nous pouvons étudier une solution plus rapide pour expédier cette marchandise et partager le surcoût de transport, si votre part est de {freight_share}.',
      'Transport express partagé : avec un surcoût partagé, dont {freight_share} à votre charge, nous pourrions discuter d’une voie plus rapide pour cette marchandise.',
      'Une voie plus rapide : si nous partageons le surcoût de transport et que votre part est de {freight_share}, nous pouvons étudier un transport plus rapide pour cette marchandise.',
    ],
    'offer.proof_package': [
      'Preuves : nous pouvons réunir des échantillons, des rapports d’essai et des références que vous pourrez vérifier ; si vous avez vos propres critères d’essai, merci de nous les envoyer.',
      'Échantillons et documents : si vous nous indiquez vos critères, nous pouvons préparer les échantillons, les rapports d’essai et les références qui y correspondent.',
      'Les documents d’abord : des échantillons, des rapports d’essai et des références à vérifier ; si vous nous indiquez vos critères, nous pouvons nous y conformer.',
    ],
    'offer.inspection_before_balance': [
      'Inspection : vous-même ou un inspecteur de votre choix pouvez contrôler la marchandise avant expédition, si le solde est réglé dès que le contrôle est concluant.',
      'Contrôle avant paiement : nous pouvons convenir d’une inspection avant l’échéance du solde, si vous le réglez dès que le contrôle est concluant.',
      'Inspection par un tiers : si vous indiquez l’inspecteur et les critères et réglez le solde dès que le contrôle est concluant, nous pouvons convenir d’un contrôle avant expédition.',
    ],
    'offer.trial_order': [
      'Commande d’essai : vous pourriez commencer par {trial_quantity} au prix de notre offre, et nous fixons les conditions des commandes plus importantes une fois que vous aurez vu la marchandise.',
      'Un premier pas : si vous passez une première commande de {trial_quantity} au prix de notre offre, nous pouvons discuter de meilleures conditions pour la suivante.',
      'Étape par étape : avec {trial_quantity} à titre d’essai au prix de notre offre, vous pourriez d’abord vous faire une idée de notre travail, et nous pouvons parler ensuite de commandes plus importantes.',
    ],
    'offer.written_warranty': [
      'Garantie : si la marchandise est utilisée et stockée selon les spécifications, nous pourrions vous donner une garantie écrite valable {warranty_period}.',
      'Garantie par écrit : nous pouvons discuter d’une garantie écrite valable {warranty_period}, si nous nous mettons d’accord sur l’utilisation, le stockage et les modalités de réclamation.',
      'Un engagement écrit : avec des conditions claires d’utilisation et de stockage, nous pouvons étudier une garantie valable {warranty_period}.',
    ],
    'offer.loyalty_advantage': [
      'Pour votre fidélité : si vous passez la prochaine commande au plus tard le {order_by_date}, nous pouvons étudier une remise de {loyalty_discount}.',
      'Une condition réservée à nos clients habituels : avec une commande au plus tard le {order_by_date}, nous pouvons discuter avec vous d’une remise de {loyalty_discount}.',
      'Un avantage réservé à votre entreprise : si la commande nous parvient au plus tard le {order_by_date}, nous pouvons étudier pour vous une remise de {loyalty_discount}.',
    ],
    'offer.priority_contact': [
      'Un interlocuteur unique : si vous nous communiquez vos prévisions de commandes, {contact_name} peut suivre vos commandes en priorité.',
      'Une seule personne pour vous : avec vos prévisions de commandes, nous pouvons charger {contact_name} de traiter vos commandes en priorité.',
      'Priorité : en échange de vos prévisions de commandes, nous pouvons étudier pour vous un interlocuteur unique, {contact_name}, et la priorité en production.',
    ],
    'offer.change_cost_shared': [
      'Coût d’une modification : si vous approuvez la nouvelle version par écrit, nous pouvons étudier avec vous un partage du surcoût de {change_cost}.',
      'Partage du coût : une fois la nouvelle version approuvée par écrit, nous pourrions discuter de la répartition du surcoût de {change_cost}.',
      'La modification elle-même : elle coûte {change_cost} de plus, et si vous l’approuvez par écrit, nous pouvons étudier une prise en charge partielle de notre part.',
    ],
    'line.price': {
      warmer: [
        'Je tiens à vous parler ouvertement : pour ces spécifications et cette quantité, notre prix est celui qui nous permet de répondre de la qualité.',
        'Je préfère vous parler franchement maintenant plutôt que de vous décevoir plus tard : en dessous de notre prix pour ces spécifications, je ne pourrais pas vous promettre la qualité que vous attendez.',
        'Je vous demande de comprendre qu’un prix plus bas pour exactement la même marchandise se ferait forcément au détriment de la qualité.',
      ],
      plain: [
        'Pour ces spécifications et cette quantité, notre prix est celui qui nous permet de répondre de la qualité.',
        'En dessous de notre prix pour ces spécifications, je ne pourrais pas vous promettre la qualité que vous attendez.',
        'Un prix plus bas pour exactement la même marchandise se ferait forcément au détriment de la qualité, ce qui n’aiderait ni vous ni nous.',
      ],
      firmer: [
        'Pour ces spécifications et cette quantité, nous ne pouvons pas descendre en dessous de notre prix, car la qualité en dépend.',
        'En dessous de notre prix pour ces spécifications, nous ne pouvons pas garantir la qualité ; nous n’allons donc pas plus bas.',
        'Nous ne baissons pas le prix pour exactement la même marchandise ; un autre élément de la commande doit changer en même temps.',
      ],
    },
    'line.payment': {
      warmer: [
        'Je vous demande de comprendre que les conditions de paiement restent les mêmes tant que les deux parties ne les ont pas modifiées par écrit.',
        'Pour vous comme pour nous, il serait utile de ne rien changer au paiement avant d’avoir réglé cette question ensemble.',
        'Merci de comprendre qu’une modification du paiement doit d’abord être convenue par écrit entre les deux parties.',
      ],
      plain: [
        'Les conditions de paiement restent les mêmes tant que les deux parties ne les ont pas modifiées par écrit.',
        'Merci de ne rien changer au paiement tant que nous n’avons pas réglé cette question ensemble.',
        'Une modification du paiement doit d’abord être convenue par écrit entre les deux parties.',
      ],
      firmer: [
        'Nous ne pouvons pas accepter qu’une seule partie modifie les conditions de paiement.',
        'Les conditions de paiement restent en vigueur pendant que nous réglons cette question.',
        'Toute modification du paiement nécessite notre accord écrit.',
      ],
    },
    'line.facts': {
      warmer: [
        'Je vous demande un peu de patience, jusqu’à ce que la situation soit claire pour les deux parties ; nous pourrons alors décider ensemble de la suite.',
        'Faisons d’abord le point ensemble, puis parlons de la suite à donner.',
        'Merci de comprendre que je ne peux pas m’engager sur un montant avant que la situation soit claire pour les deux parties.',
      ],
      plain: [
        'La suite à donner ne peut être décidée que lorsque la situation sera claire pour les deux parties.',
        'Avant de parler de conséquences ou de montants, faisons le point ensemble.',
        'Je ne peux pas m’engager sur un montant avant que la situation soit claire pour les deux parties.',
      ],
      firmer: [
        'Nous déciderons de la suite lorsque la situation sera claire, et pas avant.',
        'Nous ne pouvons pas parler de conséquences ou de montants avant d’avoir clarifié la situation.',
        'Nous ne nous engageons sur aucun montant avant que la situation soit claire pour les deux parties.',
      ],
    },
    'line.process': {
      warmer: [
        'La seule chose que je vous demande avant le début d’une modification, c’est votre accord écrit sur son coût et son délai.',
        'Pour vous comme pour nous, il serait utile que le coût et le délai d’une modification soient approuvés par écrit avant de commencer.',
        'Merci de comprendre que nous pouvons commencer une modification une fois son coût et son délai convenus.',
      ],
      plain: [
        'La seule chose dont nous avons besoin avant le début d’une modification, c’est votre accord écrit sur son coût et son délai.',
        'Le coût et le délai d’une modification doivent être approuvés par écrit avant que nous commencions.',
        'Nous pouvons commencer une modification dès que son coût et son délai sont convenus.',
      ],
      firmer: [
        'Nous ne commençons pas une modification avant que son coût et son délai soient approuvés par écrit.',
        'Sans accord écrit sur le coût et le délai, nous ne pouvons pas commencer une modification.',
        'Une modification ne commence qu’après accord sur son coût et son délai.',
      ],
    },
    'line.safety': {
      warmer: [
        'Une fois ces preuves entre vos mains, je vous demande de laisser les conditions de paiement telles quelles.',
        'J’espère que cela vous donne la certitude dont vous avez besoin, afin que les conditions de paiement puissent rester les mêmes.',
        'Merci de comprendre que nous vous donnons des preuves pour que les conditions de paiement n’aient pas à changer.',
      ],
      plain: [
        'Une fois ces preuves entre vos mains, nous pourrions conserver les conditions de paiement actuelles.',
        'Nous voulons vous donner la certitude dont vous avez besoin ; en retour, nous vous demandons de maintenir les conditions de paiement.',
        'Ces preuves sont là pour que les conditions de paiement n’aient pas à changer.',
      ],
      firmer: [
        'Nous vous donnons ces preuves, et les conditions de paiement restent les mêmes.',
        'Nous voulons vous donner la certitude dont vous avez besoin ; les conditions de paiement ne sont pas négociables.',
        'Nous pouvons vous donner des preuves ; nous ne pouvons pas modifier les conditions de paiement.',
      ],
    },
    'line.reserved': [
      'Le présent message vaut uniquement accusé de réception ; notre position demeure entièrement réservée.',
      'Le présent message ne vaut ni reconnaissance d’une quelconque prétention ni renonciation à un quelconque droit ; il se limite à un accusé de réception.',
      'Le présent message est à considérer comme un simple accusé de réception ; tous nos droits sont expressément réservés.',
    ],
    'line.direct': {
      warmer: [
        'J’apprécierais beaucoup que nous réglions d’abord cela directement ensemble.',
        'Il serait très important pour moi que nous réglions d’abord cela entre nous.',
        'Une solution directe est la plus rapide pour vous comme pour nous, et j’aimerais beaucoup la trouver avec vous.',
      ],
      plain: [
        'J’aimerais que nous réglions d’abord cela directement ensemble.',
        'Je vous propose de régler d’abord cela entre nous.',
        'Une solution directe est la plus rapide pour vous comme pour nous, et j’aimerais la chercher avec vous.',
      ],
      firmer: [
        'Nous comptons régler cela d’abord directement avec vous.',
        'Cela devrait d’abord se régler entre nous.',
        'Une solution directe est la plus rapide pour vous comme pour nous, et c’est par là qu’il convient de commencer.',
      ],
    },
    'next.answer': [
      'Je reviendrai vers vous concernant {asks} au plus tard le {reply_date}.',
      'Vous aurez ma réponse concernant {asks} au plus tard le {reply_date}.',
      'Je vous enverrai les détails concernant {asks} au plus tard le {reply_date}.',
    ],
    'next.reply': [
      'Vous aurez ma réponse au plus tard le {reply_date}.',
      'Je reviendrai vers vous avec une réponse claire au plus tard le {reply_date}.',
      'Je vous écrirai de nouveau au plus tard le {reply_date} avec les détails.',
    ],
    'next.each': [
      'Vous aurez ma réponse sur chacun de vos points au plus tard le {reply_date}.',
      'Je reviendrai vers vous sur l’ensemble de vos points au plus tard le {reply_date}.',
      'Je répondrai à vos points un par un au plus tard le {reply_date}.',
    ],
    'next.quote': [
      'Vous aurez notre offre au plus tard le {reply_date}.',
      'Je vous enverrai notre offre au plus tard le {reply_date}.',
      'Notre offre vous parviendra au plus tard le {reply_date}.',
    ],
    'next.confirm': [
      'Je vérifie les détails et vous envoie notre confirmation de commande au plus tard le {reply_date}.',
      'Nous vérifions chaque ligne ; vous aurez notre confirmation de commande au plus tard le {reply_date}.',
      'Notre confirmation de commande vous parviendra au plus tard le {reply_date}, une fois chaque ligne vérifiée.',
    ],
    'next.payment': [
      'Je vous préviendrai dès que le montant sera arrivé sur notre compte.',
      'Dès qu’il sera sur notre compte, je vous le confirmerai.',
      'Vous aurez notre confirmation dès que la banque l’aura crédité.',
    ],
    'next.open': [
      'Pour les points encore en suspens, vous aurez ma réponse au plus tard le {reply_date}.',
      'Je reviendrai vers vous au plus tard le {reply_date} sur les points encore ouverts.',
      'Vous aurez de mes nouvelles au plus tard le {reply_date} sur ce qui n’est pas encore réglé.',
    ],
    'next.available': [
      'Je reste à votre disposition en cas de besoin.',
      'Je reste à votre disposition pour toute question.',
      'N’hésitez pas à m’écrire si nous pouvons faire autre chose pour vous.',
    ],
    'next.choose': [
      'Merci de me dire laquelle de ces options vous convient le mieux, et je vous enverrai les conditions exactes au plus tard le {reply_date}.',
      'Laquelle de ces options vous aiderait le plus ? Je préparerai les détails au plus tard le {reply_date}.',
      'Dites-moi laquelle de ces options vous intéresse, et je vous ferai parvenir les conditions exactes au plus tard le {reply_date}.',
    ],
    'next.interest': [
      'Il me serait utile de savoir ce qu’il y a derrière votre prix cible : votre budget, le prix sur votre marché ou une autre offre.',
      'Pourriez-vous aussi me dire d’où vient votre prix cible : de votre budget, du prix sur votre marché ou d’une autre offre ?',
      'Pour trouver la bonne solution, j’aimerais comprendre sur quoi repose votre prix cible : votre budget, le prix sur votre marché ou une autre offre.',
    ],
    'next.fix': [
      'Au plus tard le {fix_date}, je vous dirai ce qu’il en est et ce que nous vous proposons.',
      'Je vous écrirai au plus tard le {fix_date} avec le résultat et une proposition.',
      'Vous aurez de ma part une réponse claire au plus tard le {fix_date} : ce qu’il en est et la suite que nous vous proposons.',
    ],
    'next.fix_delay': [
      'Au plus tard le {fix_date}, je vous indiquerai l’état d’avancement et la prochaine date de livraison.',
      'Je vous écrirai au plus tard le {fix_date} pour vous dire où en est la marchandise et vous donner une date de livraison.',
      'Vous aurez de ma part une réponse claire au plus tard le {fix_date} : où se trouve la marchandise et quand elle sera chez vous.',
    ],
    'next.proof': [
      'Merci de me dire ce qui vous serait utile dans cette liste, et je reviendrai vers vous au plus tard le {reply_date}.',
      'Laquelle de ces options vous serait la plus utile ? Vous aurez ma réponse au plus tard le {reply_date}.',
      'Dites-moi laquelle de ces options compte le plus pour vous, et je vous écrirai avec les détails au plus tard le {reply_date}.',
    ],
    'next.process': [
      'Au plus tard le {reply_date}, je vous dirai comment nous répondons à vos exigences et ce que chacune implique en coût et en délai.',
      'Vous aurez de ma part au plus tard le {reply_date}, exigence par exigence, notre réponse avec le coût et le délai.',
      'Je reprends vos exigences une à une et je vous enverrai le résultat, coût et délai compris, au plus tard le {reply_date}.',
    ],
    'next.talk': [
      'Pourrions-nous nous parler au téléphone le {call_date} ? Nous pourrions ainsi voir ensemble ce qu’il vous faut et ce qui est possible.',
      'Je vous propose un appel le {call_date}, afin de reprendre vos points un par un.',
      'Un appel le {call_date} vous conviendrait-il ? J’aimerais reprendre vos points avec vous.',
    ],
    'next.door': [
      'J’aimerais continuer à travailler avec vous.',
      'Cela me ferait plaisir que nous continuions à travailler ensemble.',
      'Nous restons à votre disposition pour en parler à tout moment.',
    ],
    'next.rest': [
      'Vous aurez en même temps ma réponse concernant {rest}.',
      'Ma réponse concernant {rest} viendra dans le même message.',
      'Concernant {rest}, je vous répondrai en même temps.',
    ],
    'next.limit': [
      'J’ai bien en tête votre échéance : « {limit} ».',
      'Vous écrivez « {limit} », et j’ai bien cette date à l’esprit.',
      'L’échéance que vous indiquez, « {limit} », ne m’a pas échappé.',
    ],
    'next.warm': [
      'J’apprécie de travailler avec vous, et j’espère que nous trouverons une solution qui convienne aux deux parties.',
      'Il est important pour moi que nous gardions une bonne relation de travail.',
      'J’aimerais beaucoup trouver une bonne solution avec vous.',
    ],
    'next.glad': [
      'J’apprécie beaucoup de travailler avec vous.',
      'C’est un plaisir de travailler avec vous.',
      'Je me réjouis d’être en contact avec vous.',
    ],
    'prevention.price': [
      'Une fois d’accord, réunissons dans une seule offre écrite le prix, ce qu’il couvre et sa durée de validité.',
      'Je propose de noter ensuite dans une offre le prix, ce qu’il comprend et sa durée de validité.',
      'Une fois cette question réglée, une offre écrite indiquant le prix, ce qu’il comprend et sa durée de validité rendra les choses claires pour vous comme pour nous.',
    ],
    'prevention.lead_time': [
      'Pour l’avenir, fixons par écrit la date de livraison et ce qui se passe si elle change.',
      'Je propose que chaque confirmation de commande indique la date de livraison et les étapes à suivre si elle change.',
      'Une règle écrite sur les dates de livraison et sur ce qui se passe si elles changent sera utile aux deux parties à l’avenir.',
    ],
    'prevention.payment': [
      'Fixons aussi par écrit l’échéance de chaque paiement et la façon de traiter entre-temps une question en suspens.',
      'Je propose de noter les dates de paiement et ce qu’elles deviennent tant qu’une question reste en suspens.',
      'Une règle écrite sur les dates de paiement et les questions en suspens sera utile aux deux parties à l’avenir.',
    ],
    'prevention.after_sales': [
      'Une fois cette question réglée, je propose de fixer par écrit la façon de traiter de tels cas : délai, photos, remplacement ou avoir.',
      'Quand ce dossier sera clos, une règle écrite simple pour les réclamations serait utile aux deux parties : délai, photos, remplacement ou avoir.',
      'Après le règlement de cette question, fixons par écrit la façon de traiter les réclamations, avec délai, photos et remplacement ou avoir.',
    ],
    'prevention.progress': [
      'Pour l’avenir, je propose un court rapport d’avancement à des étapes fixes, afin que vous sachiez tôt si quelque chose change.',
      'Convenons de rapports d’avancement réguliers, afin que les nouvelles vous parviennent avant que vous ayez à les demander.',
      'Un court rapport à des étapes fixes vous permettrait de voir tôt où en sont les choses.',
    ],
    'prevention.quality': [
      'Fixons aussi par écrit les critères d’acceptation et l’inspection avant expédition.',
      'Je propose de noter par écrit les critères d’acceptation et l’inspection avant expédition.',
      'Des critères d’acceptation écrits et une inspection avant expédition rendront les choses claires pour vous comme pour nous.',
    ],
    'prevention.changes': [
      'Pour l’avenir, convenons par écrit de la façon d’approuver les modifications, avec leur coût et leur délai, avant la production.',
      'Je propose une règle écrite pour les modifications : accord, coût et délai avant le début de la production.',
      'Une règle écrite simple pour les modifications, avec accord, coût et délai, évitera des difficultés de part et d’autre.',
    ],
  },
  familiar: {
    greeting: { person: 'Bonjour {name},', titled: 'Bonjour {name},', nobody: 'Bonjour,' },
    closing: 'Bien à toi,',
    asks: { compliance: 'tes exigences' },
    wants: { compliance: 'le respect de tes exigences' },
    headings: { compensation: 'Ta demande de dédommagement' },
    phrases: {
      'calm.worry': 'Je comprends ton inquiétude, et tu as raison d’en parler.',
      'next.payment': 'Je te préviens dès que le montant est arrivé sur notre compte.',
      'next.confirm':
        'Je vérifie les détails et je t’envoie notre confirmation de commande au plus tard le {reply_date}.',
      'calm.thanks': 'Merci pour ton message.',
      'calm.thanks_about': 'Merci pour ton message concernant {asks}.',
      'calm.informed': 'Merci de me tenir au courant.',
      'calm.thanks_order': 'Merci beaucoup pour ta commande.',
      'calm.thanks_payment': 'Merci pour l’info concernant le paiement.',
      'calm.thanks_papers': 'Merci, j’ai bien reçu ce que tu m’as envoyé.',
      'calm.thanks_news': 'Merci pour cette bonne nouvelle, ça me fait très plaisir !',
      'calm.thanks_settled': 'Merci de me le confirmer ; c’est une bonne chose que ce soit réglé.',
      'calm.thanks_inquiry': 'Merci beaucoup pour ta demande.',
      'calm.notice': 'Nous avons bien reçu ton courrier et nous l’examinons.',
      'calm.thanks_report': 'Merci de m’avoir signalé {point}.',
      'calm.sorry_delay': 'Je regrette vraiment le retard et les ennuis qu’il te cause.',
      'calm.sorry_goods': 'Je regrette vraiment que la marchandise ne soit pas arrivée comme tu l’attendais.',
      'calm.sorry_quality': 'Je regrette vraiment le problème de qualité que tu me décris.',
      'calm.sorry_service':
        'Je regrette vraiment que notre service ne t’ait pas apporté ce qu’il te fallait.',
      'calm.sorry_silence': 'Je regrette vraiment que tu aies dû attendre notre réponse.',
      'calm.sorry_documents': 'Je regrette vraiment que les documents t’aient fait perdre du temps.',
      'calm.sorry_general': 'Je regrette vraiment les ennuis que cela te cause.',
      'calm.sorry_upset': 'Je comprends ta colère et je regrette vraiment ce qui s’est passé.',
      'calm.danger':
        'Par sécurité, je te demande de ne plus utiliser la marchandise concernée et de la tenir à l’écart des gens et de tout ce qui peut brûler, jusqu’à ce que tu aies de mes nouvelles.',
      'calm.bank':
        'Ne verse rien sur un nouveau compte pour l’instant ; appelle-moi d’abord au numéro que tu as toujours utilisé, et nous vérifierons les coordonnées ensemble.',
      'calm.attention': 'Je prends cela très au sérieux et je m’en occupe moi-même.',
      'calm.take_seriously': {
        warmer: 'Je comprends combien {point} te préoccupe, et je m’en occupe moi-même.',
        plain: 'Je prends {point} très au sérieux, et je m’en occupe moi-même.',
        firmer: 'Je prends {point} au sérieux.',
      },
      'calm.price': {
        warmer:
          'Merci de me parler du prix aussi franchement ; je comprends qu’il doit rester compétitif sur ton marché.',
        plain:
          'Je comprends que le prix doit rester compétitif sur ton marché, et je prends ta remarque au sérieux.',
        firmer: 'Je comprends que le prix doit rester compétitif sur ton marché.',
      },
      'calm.terms': 'Je comprends que {point} est important pour toi, et je ne le prends pas à la légère.',
      'calm.safety': 'C’est tout à fait normal de vouloir des certitudes avant d’aller plus loin.',
      'calm.rank': 'Je comprends l’importance de tes procédures, et nous les respectons.',
      'calm.parting': 'Merci pour ta franchise ; je prends très au sérieux ce que tu me dis.',
      'restate.order': 'J’ai bien lu ton message concernant {order}.',
      'restate.asks': 'Tu voudrais {wants}.',
      'restate.quote': 'Tu écris : « {quote} ».',
      'restate.one_point': 'Pour ce que tu demandes :',
      'restate.points': 'Voici mes réponses à tes questions :',
      'ground.price':
        'Notre prix repose sur les matériaux, la qualité de fabrication et les contrôles que demande ce produit.',
      'ground.compare':
        'Si tu compares avec une autre offre, regarde-la point par point : matériaux, spécifications, emballage, inspection, conditions de paiement et de livraison.',
      'ground.time':
        'Les matériaux, la production et l’inspection demandent du temps, et aucune de ces étapes ne peut être supprimée sans risque pour la qualité.',
      'ground.check_goods':
        'Je vais faire vérifier cela par nos équipes production et qualité, pour te donner une réponse précise.',
      'ground.evidence':
        'Si tu ne les as pas encore envoyés, des photos, le nombre de pièces et la référence du lot nous aideront à avancer vite.',
      'ground.check_service': 'Je vais reprendre tout le dossier, pour te donner une seule réponse claire.',
      'ground.check_matter': 'Je vais faire le point avec mes collègues, pour te donner une réponse précise.',
      'ground.proof':
        'Tout ce que nous te disons sur la qualité et les délais, nous pouvons te le confirmer par écrit.',
      'ground.process':
        'Nous voulons travailler selon tes procédures ; quand une exigence change le coût ou le délai, je te montrerai les chiffres avant de commencer.',
      'options.lead':
        'Voici des pistes à regarder ensemble ; rien n’est fixé avant notre accord à tous les deux :',
      'options.lead_fix': 'Voici ce que nous pourrions étudier pour toi :',
      'offer.volume_for_price':
        'Quantité : si tu commandes {min_quantity} ou plus, nous pouvons étudier une baisse de prix de {volume_discount}.',
      'offer.terms_for_price':
        'Paiement : avec un acompte plus élevé, ou si tu règles le solde avant l’expédition, nous pouvons étudier une baisse de prix de {terms_discount}.',
      'offer.volume_for_terms':
        'Délai de paiement : si tu commandes {min_quantity} ou plus, nous pouvons étudier un paiement à {credit_days}.',
      'offer.security_for_terms':
        'Délai de paiement : avec une lettre de crédit ou une assurance-crédit, nous pouvons étudier un paiement à {credit_days}.',
      'offer.volume_for_freight':
        'Transport : si tu regroupes {min_quantity} ou plus dans une seule expédition, nous pouvons étudier une prise en charge de {freight_part} des frais de transport.',
      'offer.material_for_price':
        'Spécifications : si un matériau, une finition ou un emballage plus simple te convient, nous pouvons te calculer un prix plus bas pour cette version.',
      'offer.replacement_and_next_discount':
        'Remplacement : si cela règle la question pour toi, nous pourrions remplacer gratuitement les pièces concernées, avec une remise de {next_discount} sur ta prochaine commande.',
      'offer.repair_or_credit_note':
        'Avoir : si tu peux encore utiliser la marchandise, nous pouvons étudier un avoir de {credit_amount} sur ta prochaine commande.',
      'offer.partial_shipment':
        'Deux expéditions : si tu acceptes une livraison en deux fois, nous pourrions envoyer {partial_quantity} avant le reste.',
      'offer.faster_transport_shared':
        'Transport plus rapide : nous pouvons étudier une solution plus rapide pour cette marchandise et partager le surcoût de transport, si ta part est de {freight_share}.',
      'offer.proof_package':
        'Preuves : nous pouvons réunir des échantillons, des rapports d’essai et des références à vérifier ; si tu as tes propres critères d’essai, envoie-les-moi.',
      'offer.inspection_before_balance':
        'Inspection : tu peux contrôler la marchandise avant expédition, ou la faire contrôler par un inspecteur de ton choix, si le solde est réglé dès que le contrôle est concluant.',
      'offer.trial_order':
        'Commande d’essai : tu pourrais commencer par {trial_quantity} au prix de notre offre, et nous fixons les conditions des commandes plus importantes une fois que tu auras vu la marchandise.',
      'offer.written_warranty':
        'Garantie : si la marchandise est utilisée et stockée selon les spécifications, nous pourrions te donner une garantie écrite valable {warranty_period}.',
      'offer.loyalty_advantage':
        'Pour ta fidélité : si tu passes la prochaine commande au plus tard le {order_by_date}, nous pouvons étudier une remise de {loyalty_discount}.',
      'offer.priority_contact':
        'Un interlocuteur unique : si tu nous communiques tes prévisions de commandes, {contact_name} peut suivre tes commandes en priorité.',
      'offer.change_cost_shared':
        'Coût d’une modification : si tu approuves la nouvelle version par écrit, nous pouvons étudier avec toi un partage du surcoût de {change_cost}.',
      'line.price': {
        warmer:
          'Je préfère te parler franchement : pour ces spécifications et cette quantité, notre prix est celui qui nous permet de répondre de la qualité.',
        plain:
          'En dessous de notre prix pour ces spécifications, je ne pourrais pas te promettre la qualité que tu attends.',
        firmer:
          'Pour ces spécifications et cette quantité, nous ne pouvons pas descendre en dessous de notre prix, car la qualité en dépend.',
      },
      'line.payment': {
        warmer:
          'Je te demande de comprendre que les conditions de paiement restent les mêmes tant que nous ne les avons pas changées ensemble par écrit.',
        plain:
          'Je te demande de ne rien changer au paiement tant que nous n’avons pas réglé cette question ensemble.',
        firmer: 'Les conditions de paiement restent en vigueur pendant que nous réglons cette question.',
      },
      'line.facts': {
        warmer:
          'Je te demande un peu de patience, jusqu’à ce que la situation soit claire pour nous deux ; nous pourrons alors décider ensemble de la suite.',
        plain: 'Avant de parler de conséquences ou de montants, faisons le point ensemble.',
        firmer: 'Nous déciderons de la suite lorsque la situation sera claire, et pas avant.',
      },
      'line.process': {
        warmer:
          'La seule chose que je te demande avant le début d’une modification, c’est ton accord écrit sur son coût et son délai.',
        plain:
          'La seule chose dont nous avons besoin avant le début d’une modification, c’est ton accord écrit sur son coût et son délai.',
        firmer:
          'Nous ne commençons pas une modification avant que son coût et son délai soient approuvés par écrit.',
      },
      'line.safety': {
        warmer:
          'J’espère que cela te donne la certitude dont tu as besoin, pour que les conditions de paiement puissent rester les mêmes.',
        plain:
          'Nous voulons te donner la certitude dont tu as besoin ; en retour, nous te demandons de maintenir les conditions de paiement.',
        firmer: 'Nous te donnons ces preuves, et les conditions de paiement restent les mêmes.',
      },
      'line.direct': {
        warmer: 'Il serait très important pour moi que nous réglions d’abord cela entre nous.',
        plain: 'J’aimerais que nous réglions d’abord cela directement ensemble.',
        firmer: 'Cela devrait d’abord se régler entre nous.',
      },
      'next.answer': 'Je te répondrai concernant {asks} au plus tard le {reply_date}.',
      'next.reply': 'Tu auras ma réponse au plus tard le {reply_date}.',
      'next.each': 'Tu auras ma réponse sur chacun de tes points au plus tard le {reply_date}.',
      'next.quote': 'Tu auras notre offre au plus tard le {reply_date}.',
      'next.open': 'Pour les points encore en suspens, tu auras ma réponse au plus tard le {reply_date}.',
      'next.available': 'Écris-moi si tu as besoin de quoi que ce soit.',
      'next.choose':
        'Dis-moi laquelle de ces options te convient le mieux, et je t’enverrai les conditions exactes au plus tard le {reply_date}.',
      'next.interest':
        'Peux-tu aussi me dire d’où vient ton prix cible : de ton budget, du prix sur ton marché ou d’une autre offre ?',
      'next.fix': 'Au plus tard le {fix_date}, je te dirai ce qu’il en est et ce que nous te proposons.',
      'next.fix_delay':
        'Je t’écrirai au plus tard le {fix_date} pour te dire où en est la marchandise et te donner une date de livraison.',
      'next.proof':
        'Dis-moi ce qui te serait le plus utile, et je te répondrai au plus tard le {reply_date}.',
      'next.process':
        'Au plus tard le {reply_date}, je te dirai comment nous répondons à tes exigences et ce que chacune implique en coût et en délai.',
      'next.talk':
        'Est-ce qu’on peut se parler au téléphone le {call_date} ? On verra ensemble ce qu’il te faut et ce qui est possible.',
      'next.door': 'J’aimerais continuer à travailler avec toi.',
      'next.rest': 'Tu auras en même temps ma réponse concernant {rest}.',
      'next.limit': 'Tu écris « {limit} », et j’ai bien cette date en tête.',
      'next.warm':
        'J’apprécie de travailler avec toi, et j’espère que nous trouverons une solution qui nous convienne à tous les deux.',
      'next.glad': 'C’est un plaisir de travailler avec toi.',
      'prevention.price':
        'Une fois d’accord, réunissons dans une seule offre écrite le prix, ce qu’il couvre et sa durée de validité.',
      'prevention.progress':
        'Pour l’avenir, je te propose un court point d’avancement à des étapes fixes, pour que tu saches tôt si quelque chose change.',
      'prevention.quality':
        'Fixons aussi par écrit les critères d’acceptation et l’inspection avant expédition.',
    },
  },
};
