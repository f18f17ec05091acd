import type { CueFile } from '../../../core/model';

/** How an act is meant, who acts, and what takes pressure away. */
export const modes: CueFile = {
  otherwise: {
    signal: 'mode:otherwise',
    weight: 3,
    any: [
      '(sinon|à défaut|faute de quoi|autrement|dans le cas contraire)',
      'ou (bien|alors|) (je|nous|on) (annule|annulons|pars|partons|change|cherche)',
    ],
    unless: ['(sinon|autrement) (tout|ça|rien|dit|est)', '(mieux|pas|rien|quoi) (sinon|autrement)'],
    hits: ['Répondez ce soir. [[Sinon]] on arrête.', 'Baissez le prix [[ou on annule]].'],
    misses: ['Autrement dit, tout va bien.', 'Rien sinon du bleu.', 'En bleu ou en rouge.'],
  },
  'policy-question': {
    signal: 'mode:question',
    weight: 3,
    any: [
      "(quelles sont|quel est|quelle est|comment|y a-t-il) … (conditions d'annulation|politique de retour|frais d'annulation|conditions de retour|délai de rétractation|politique d'annulation|procédure de réclamation)",
      '(peut-on|pouvons-nous|puis-je|pourrait-on|pourrions-nous|est-il possible|que se passe-t-il si|peut on|pouvons nous) … (annuler|reporter|réduire|retourner|résilier|annulons|modifier|décaler|échanger)',
    ],
    hits: ['[[Quelles sont vos conditions d’annulation]] ?', '[[Peut-on reporter]] la date ?'],
    misses: ['Comment va la boutique ?', 'Peut-on se voir mardi ?'],
  },
  us: {
    signal: 'actor:us',
    weight: 1,
    any: ['{us}', '{boss}'],
    hits: ['Demain [[nous]] saurons.', '[[Mon patron]] le sait.'],
    misses: ['Votre société connaît la route.'],
  },
  carriers: {
    signal: 'actor:third',
    weight: 3,
    any: [
      '(le|la|les|du|notre|votre|mon|au|aux|) (transporteur|transitaire|douane|douanes|coursier|compagnie maritime|armateur|poste|livreur|affréteur|port|bailleur|voisin|voisine|propriétaire|comptable|plombier|transporteurs)',
      '(dhl|fedex|ups|dpd|chronopost|colissimo|maersk|msc|cma cgm|geodis|hapag|cosco)',
    ],
    unless: ['(par|via|avec) (dhl|fedex|ups|dpd|chronopost|colissimo)', 'le port (est|offert|payé)'],
    hits: ['[[Le transporteur]] l’a cassé.', 'Hier [[Maersk]] a laissé la caisse.'],
    misses: ['Envoyez par DHL.', 'Le port est offert.'],
  },
  'former-supplier': {
    signal: 'actor:third',
    weight: 3,
    any: [
      '(notre|mon|un|le|de notre|votre|nos|) (ancien|précédent|ex|dernier|anciens|actuel) (fournisseur|fournisseurs|fabricant|prestataire|partenaire|imprimeur|distributeur|sous-traitant)',
      '(fournisseur|fabricant|prestataire|imprimeur) (précédent|avant|actuel)',
    ],
    unless: ['(êtes|étiez) … fournisseur'],
    hits: ['[[Notre ancien fournisseur]] était en retard.', 'Le [[fabricant précédent]] nous a déçus.'],
    misses: ['Vous êtes notre actuel fournisseur.', 'Un fournisseur est venu.'],
  },
  housekeeping: {
    signal: 'calm:housekeeping',
    weight: 3,
    any: [
      '(annulez|annuler|annule|annulons|supprimez|supprimer|ignorez|ignorer|remplace|détruisez|écartez) … (doublon|précédente|précédent|ancienne|erronée|erroné|double|par erreur|fausse|deux fois|première version)',
      '(annuler|annule|reporter|décaler|déplacer|annulons|reporte) (notre|la|le|mon|ma|votre|) (visite|rendez-vous|réunion|vol|appel|déplacement|hôtel|visio|voyage|dîner)',
      '(nouvelle|nouveau|corrigée|corrigé|rectifiée) (version|proforma|facture|commande|bon) (ci-jointe|ci-joint|en pièce jointe|corrigée|corrigé|rectifiée|jointe)',
    ],
    hits: [
      '[[Annulez la précédente]] proforma.',
      'Je dois [[annuler la visite]] de jeudi.',
      'La [[nouvelle proforma ci-jointe]].',
    ],
    misses: ['Annulez tout.', 'La visite était belle.'],
  },
  'joins-us': {
    signal: 'calm:joins-us',
    weight: 3,
    any: [
      '(quitté|quittons|quitte|rompu|arrêté|arrêtons|lâché|changé|résilié) … (ancien|précédent|ex) (fournisseur|prestataire|fabricant|partenaire)',
      '(passer|venir|basculer|passons|venons|sommes passés|viens) (chez|vers) vous',
      '(augmenter|doubler|confier|élargir|développer) … (avec|chez) vous',
    ],
    unless: ['(avant|sans|si|refuser) … (avec|chez) vous'],
    hits: [
      'En mars nous avons [[quitté notre ancien fournisseur]].',
      'D’où l’envie de [[passer chez vous]].',
      'On veut [[doubler le volume avec vous]].',
    ],
    misses: ['Avant de développer ce point, si développer il faut avec vous.', 'Nous passons lundi.'],
  },
  reassure: {
    signal: 'calm:reassure',
    weight: 3,
    any: [
      '(aucune|pas|sans) (intention|intention) (de|) (annuler|partir|changer|résilier|quitter|réclamer|retenir)',
      '(pas inquiétude|rien urgent|pas de panique|aucune urgence|pas une menace|rien de grave|ne vous inquiétez pas|rassurez-vous|aucun reproche|pas un reproche)',
      '(restons|reste|resterons|continuons|continuerons) (fidèles|fidèle|à travailler|clients|client|chez vous|avec vous)',
    ],
    unless: ['(pourquoi|si) … (restons|reste|continuons)'],
    hits: [
      'Nous n’avons [[aucune intention d’annuler]].',
      'Tranquille, [[rien d’urgent]].',
      'Cette année encore nous [[restons fidèles]].',
    ],
    misses: [
      'Pourquoi restons-nous chez vous ? On me demande pourquoi je reste chez vous.',
      'Une intention est bonne.',
    ],
  },
  settled: {
    signal: 'calm:settled',
    weight: 3,
    any: [
      '(problème|souci|affaire|dossier|litige|tout|question|point) (est|a été|semble|soit) (désormais|maintenant|donc|bien|) (réglé|réglée|résolu|résolue|rentré dans ordre|clos|close|clarifié)',
      'merci (pour|de) (la|le|votre|cette|avoir|) (résolution|rapide|réactivité|remplacement|avoir|remboursement|solution|réglé|résolu|échange rapide)',
    ],
    unless: ['(quand|si|tant que|une fois) … (réglé|réglée|résolu)'],
    hits: ['Enfin, le [[problème est réglé]].', '[[Merci pour votre réactivité]].'],
    misses: ['Une fois que le problème est réglé, je paie.', 'Merci pour votre offre.'],
  },
};
