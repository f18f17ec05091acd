import type { PhraseBook } from '../../core/draft/phrase-book';

/**
 * French for trade mail, with "vous"; nothing that agrees with the gender of seller or customer ("désolé", "ravi").
 * What brings an article never follows "de" or "à" ("du prix"), nor a length of time or a name a word that elides ("d’un
 * an"). All points are masculine. Before : ; ? and inside « » stands a no-break space.
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
    response: 'la réponse que vous attendez',
    compliance: 'vos exigences',
    explanation: 'l’explication que vous attendez',
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
  askAsPoint: 'ce que vous écrivez concernant {ask}',
  problems: {
    quality: 'le problème de qualité',
    delay: 'le retard',
    goods: 'le problème avec la marchandise reçue',
    service: 'le problème avec notre service',
    silence: 'notre délai de réponse',
    documents: 'le problème concernant les documents',
  },
  matter: 'ce que vous m’écrivez',
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
    'calm.read': [
      'J’ai lu votre message avec attention.',
      'J’ai lu avec soin ce que vous nous écrivez.',
      'J’ai bien pris connaissance de votre message.',
    ],
    'calm.informed': [
      'Merci pour ces précisions.',
      'Merci pour cette information.',
      'Merci de me tenir au courant.',
    ],
    'calm.notice': [
      'Nous avons bien reçu votre courrier et nous l’étudions.',
      'Votre courrier nous est bien parvenu et retient toute notre attention.',
      'Nous accusons réception de votre courrier.',
    ],
    'calm.thanks_report': [
      'Merci de nous l’avoir signalé ; je prends très au sérieux {point}.',
      'Merci de nous avoir écrit directement ; {point} retient toute mon attention.',
      'Merci de nous en avoir fait part ; je comprends combien {point} compte pour vous.',
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
      'Je regrette sincèrement les désagréments que cela vous a causés.',
      'Je regrette vivement que les choses ne se soient pas passées comme vous l’attendiez.',
      'Je regrette sincèrement ce qui s’est passé.',
    ],
    'calm.sorry_upset': [
      'Je comprends votre colère et je regrette vivement ce qui s’est passé.',
      'Je comprends votre indignation et je regrette que nous en soyons arrivés là.',
      'Je regrette vivement la contrariété que cela vous a causée.',
    ],
    'calm.own_fault': [
      'L’erreur vient de notre côté, et c’est à nous de la corriger.',
      'C’était une erreur de notre part, et nous allons nous en occuper.',
      'La faute est de notre côté, et c’est aussi à nous d’y remédier.',
    ],
    'calm.attention': [
      'Je m’en occupe personnellement, avec toute mon attention.',
      'Je prends cela très au sérieux et j’en assure personnellement le suivi.',
      'Je comprends ce que cela représente pour votre activité, et je m’en occupe personnellement.',
    ],
    'calm.take_seriously': {
      warmer: [
        'Je comprends combien {point} compte pour vous, et je m’en occupe personnellement.',
        'Je prends à cœur {point} et j’en assurerai le suivi jusqu’à ce que tout soit réglé.',
        'Je comprends tout à fait votre préoccupation ; {point} a toute mon attention.',
      ],
      plain: [
        'Je prends très au sérieux {point}, et je m’en occupe personnellement.',
        'Je comprends combien {point} compte pour votre activité, et j’y accorde toute mon attention.',
        'Je comprends pourquoi {point} demande une réponse rapide, et je m’en occupe.',
      ],
      firmer: [
        'Je prends au sérieux {point}.',
        'Je le comprends bien : {point} est important pour votre activité.',
        'Je comprends pourquoi {point} est important pour vous.',
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
      'Je le comprends bien : {point} est important pour vous, et je le prends au sérieux.',
      'Je comprends pourquoi {point} compte pour vous, et j’aimerais trouver une solution qui convienne aux deux parties.',
      'Merci pour votre clarté ; {point} est bien noté, et nous allons chercher une solution.',
    ],
    'calm.safety': [
      'Il est tout à fait raisonnable de vouloir des certitudes avant d’aller plus loin.',
      'Il est normal de demander des certitudes avant d’engager de l’argent dans une commande.',
      'Je comprends que vous souhaitiez limiter les risques ; à votre place, je ferais de même.',
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
    'restate.point': [
      'Si je comprends bien, le point essentiel pour vous est {point}.',
      'À la lecture de votre message, votre principale préoccupation est {point}.',
      'Il me semble que le plus important pour vous est {point}.',
    ],
    'restate.concern': [
      'Si je comprends bien, cela concerne avant tout {main_point}.',
      'À la lecture de votre message, votre principale préoccupation est {main_point}.',
      'Il me semble que ce qui compte le plus pour vous ici, c’est {main_point}.',
    ],
    'restate.point_order': [
      'Si je comprends bien, le point essentiel pour vous est {point}, et cela concerne {order}.',
      'À la lecture de votre message, votre principale préoccupation est {point}, en lien avec {order}.',
      'Il me semble que le plus important pour vous est {point} ; votre message concerne {order}.',
    ],
    'restate.order': [
      'J’ai noté que cela concerne {order}.',
      'Votre message concerne {order}.',
      'Je vois que votre message porte sur {order}.',
    ],
    'restate.asks': [
      'Je comprends que vous demandez {wants}.',
      'J’ai bien compris votre demande : {wants}.',
      'Vous souhaitez obtenir {wants}.',
    ],
    'restate.figures': [
      'Vous mentionnez {figures}, et j’en ai pris note.',
      'J’ai bien noté les données de votre message : {figures}.',
      'Dans votre message, vous indiquez {figures} ; c’est bien noté.',
    ],
    'restate.quote': [
      'Vous écrivez : « {quote} ».',
      'Je lis dans votre message : « {quote} ».',
      'J’ai bien noté ce que vous nous écrivez : « {quote} ».',
    ],
    'restate.request': [
      'Vous nous demandez : « {request} »',
      'Votre question : « {request} »',
      'Vous souhaitez savoir : « {request} »',
    ],
    'restate.correct': [
      'Merci de me dire si j’ai oublié un point.',
      'Merci de me corriger si j’ai mal compris quelque chose.',
      'Merci d’ajouter ce qui m’aurait échappé.',
    ],
    'ground.price': [
      'Notre prix repose sur les matériaux, la qualité de fabrication et les contrôles que demande ce produit.',
      'Le prix couvre les matériaux, la production et le contrôle qualité de la marchandise.',
      'Ce que vous payez, ce sont les matériaux, une production soignée et le contrôle avant expédition.',
    ],
    'ground.compare': [
      'Merci de comparer toute autre offre à la nôtre point par point : matériaux, spécifications, emballage, inspection, conditions de paiement et de livraison.',
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
      'Je vais relire nos échanges pour voir ce qui n’a pas suivi son cours.',
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
      'Voici des pistes que nous pourrions étudier ensemble ; rien n’est fixé avant la confirmation des deux parties :',
      'Je vois les options suivantes, et chacune reste ouverte jusqu’à l’accord des deux parties :',
      'Voici ce dont nous pourrions discuter ; rien de tout cela n’engage avant la confirmation des deux parties :',
    ],
    'options.lead_fix': [
      'Voici ce que nous pourrions étudier pour vous :',
      'Je vois les options suivantes pour vous :',
      'Voici ce que nous pourrions étudier ensemble :',
    ],
    'offer.volume_for_price': [
      'Quantité : pour une commande d’au moins {min_quantity}, une baisse de prix de {volume_discount} serait possible.',
      'Une plus grande quantité : à partir de {min_quantity}, nous pouvons discuter d’une baisse de {volume_discount}.',
      'Un prix selon le volume : si vous commandez {min_quantity} ou plus, nous pouvons étudier une remise de {volume_discount} sur le prix.',
    ],
    'offer.terms_for_price': [
      'Paiement : avec un acompte plus élevé, ou avec le solde payé avant expédition, nous pouvons étudier une baisse de prix de {terms_discount}.',
      'Conditions de paiement : avec un paiement plus rapide de votre part, nous pourrions discuter d’une baisse de {terms_discount}.',
      'Un prix selon le paiement : si vous payez plus tôt que ne le prévoient les conditions actuelles, nous pouvons étudier une remise de {terms_discount} sur le prix.',
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
      'Inspection : vous-même ou un inspecteur de votre choix pouvez contrôler la marchandise avant expédition, si le solde est payé une fois la marchandise acceptée.',
      'Contrôle avant paiement : nous pouvons convenir d’une inspection avant l’échéance du solde, si vous le payez dès que la marchandise est acceptée.',
      'Inspection par un tiers : si vous indiquez l’inspecteur et les critères et payez le solde une fois la marchandise acceptée, nous pouvons convenir d’un contrôle avant expédition.',
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
      'Une condition pour nos clients actuels : avec une commande au plus tard le {order_by_date}, nous pouvons discuter avec vous d’une remise de {loyalty_discount}.',
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
    'line.direct': {
      warmer: [
        'J’apprécierais beaucoup que nous puissions régler cela directement avec vous.',
        'Il serait très important pour moi que nous réglions d’abord cela entre nous.',
        'Une solution directe est la plus rapide pour vous comme pour nous, et j’aimerais beaucoup la trouver avec vous.',
      ],
      plain: [
        'J’aimerais que nous puissions régler cela directement avec vous.',
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
    'next.proof_asked': [
      'Au plus tard le {reply_date}, je vous dirai ce que je peux vous envoyer et quand.',
      'Je vous confirmerai au plus tard le {reply_date} ce que vous pouvez recevoir et quand.',
      'Je vous écrirai au plus tard le {reply_date}, afin que vous sachiez ce que vous recevrez et quand.',
    ],
    'next.process': [
      'Merci de m’envoyer par écrit vos dernières exigences ; au plus tard le {reply_date}, je vous dirai ce qu’elles impliquent en coût et en délai.',
      'Avec vos dernières exigences par écrit, je peux vous donner le coût et le délai de chacune au plus tard le {reply_date}.',
      'Merci de me faire parvenir par écrit vos dernières exigences ; vous aurez le coût et le délai de chacune au plus tard le {reply_date}.',
    ],
    'next.talk': [
      'Pourrions-nous nous parler au téléphone le {call_date} ? Nous pourrions ainsi voir ensemble ce qu’il vous faut et ce qui est possible.',
      'Je vous propose un appel le {call_date}, afin de reprendre vos points un par un.',
      'Un appel le {call_date} vous conviendrait-il ? J’aimerais reprendre vos points avec vous.',
    ],
    'next.door': [
      'J’aimerais continuer à travailler avec vous.',
      'Il me serait précieux que nous continuions à travailler ensemble.',
      'Nous restons à votre disposition pour en parler à tout moment.',
    ],
    'next.rest': [
      'Vous aurez en même temps ma réponse concernant {rest}.',
      'Ma réponse concernant {rest} viendra dans le même message.',
      'Concernant {rest}, je vous répondrai en même temps.',
    ],
    'next.warm': [
      'J’apprécie de travailler avec vous, et j’espère que nous trouverons une solution qui convienne aux deux parties.',
      'Il est important pour moi que nous gardions une bonne relation de travail.',
      'J’aimerais beaucoup trouver une bonne solution avec vous.',
    ],
    'next.glad': [
      'Il est agréable de travailler avec vous.',
      'C’est un plaisir de travailler avec vous.',
      'Je me réjouis d’être en contact avec vous.',
    ],
    'prevention.price': [
      'Une fois d’accord, réunissons dans une seule offre écrite le prix, ce qu’il couvre et sa durée de validité.',
      'Je propose de noter ensuite dans une offre le prix, ce qu’il comprend et sa durée de validité.',
      'Une fois cette question réglée, une offre écrite avec le prix, le contenu et la validité rendra les choses claires pour vous comme pour nous.',
    ],
    'prevention.lead_time': [
      'Pour l’avenir, fixons par écrit la date de livraison et ce qui se passe si elle change.',
      'Je propose que chaque confirmation de commande indique la date de livraison et les étapes à suivre si elle change.',
      'Une règle écrite sur les dates de livraison et sur ce qui se passe si elles changent sera utile aux deux parties à l’avenir.',
    ],
    'prevention.payment': [
      'Fixons aussi par écrit l’échéance de chaque paiement et la façon de traiter entre-temps une question ouverte.',
      'Je propose de noter les dates de paiement et ce qu’elles deviennent tant qu’une question reste ouverte.',
      'Une règle écrite sur les dates de paiement et les questions ouvertes sera utile aux deux parties à l’avenir.',
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
};
