import type { ThingWords } from '../../core/model';

export const things: ThingWords = {
  asides: [
    ",? ?(?:s['’]il (?:vous|te) pla[iî]t|svp|stp|merci d['’]avance|si possible|au plus vite|dès que possible|rapidement|aussi|également|encore|d['’]urgence|aujourd['’]hui|demain|cette semaine|par retour(?: de mail)?|juste|simplement|par mail|par écrit)(?![a-zà-ÿ])",
  ],
  asks: [
    "^(?:et |donc |alors )?(?:pouvez|pourriez|peux|pourrais|voulez|voudriez)[- ](?:vous|tu) (?:m['’]|nous |me |lui |leur )?(?:envoyer|renvoyer|transmettre|faire parvenir|adresser|communiquer|confirmer|donner|fournir|préciser|indiquer|dire|joindre|établir|partager|faire|montrer|expédier) (.+)$",
    "^(?:et |donc |alors )?(?:merci|prière|je vous prie|nous vous prions|je vous demande|veuillez|je vous remercie|nous vous remercions)(?: de| d['’]| bien vouloir| de bien vouloir)? ?(?:m['’]|nous |me |lui |leur )?(?:envoyer|renvoyer|transmettre|faire parvenir|adresser|communiquer|confirmer|donner|fournir|préciser|indiquer|dire|joindre|établir|partager|faire|montrer|expédier) (.+)$",
    '^(?:et |donc |alors )?(?:envoy|renvoy|transmet|confirm|donn|fourniss|précis|indiqu|dit|communiqu|adress)(?:ez|tez|ez|e|es|s)[- ](?:moi|nous) (.+)$',
    "^(?:et |donc |alors )?(?:j['’]|nous |je )(?:ai|avons|aurais|aurions)? ?(?:besoin (?:de |d['’]|du |des )|souhaite(?:rais|rions|ons)? (?:avoir |recevoir |connaître )?|voudrais (?:avoir |recevoir |connaître )?|aimerais (?:avoir |recevoir |connaître )?|voudrions (?:avoir |recevoir )?|demande |demandons |attends |attendons )(.+)$",
    '^il (?:me|nous) faut (.+)$',
    '^il (?:me|nous) faudrait (.+)$',
    "^(?:quel|quelle|quels|quelles) (?:est|sont|serait|seraient) ((?:le|la|les|l['’]|votre|vos) ?.+)$",
  ],
  joins: [
    ',? et (?=(?:envoyez|renvoyez|confirmez|donnez|précisez|indiquez|communiquez|dites|adressez)[- ](?:moi|nous)(?![a-zà-ÿ]))',
  ],
  ends: [
    ',? (?:car|parce|sinon|afin|pour (?:que|ne|pouvoir|mon|notre|le|la|qu)|avant (?:que|de)|et (?:je|nous|on|dites|me|nous)|ou (?:je|nous|bien)|mais|si|sans quoi|que (?:je|nous|vous|tu)|dont|qui|faute de)(?![a-zà-ÿ]).*$',
    '(?:;| [–—] |\\s\\().*$',
    ' - .*$',
    ", (?:je|nous|il|elle|on|c['’]est|cela|ça|pas)(?![a-zà-ÿ]).*$",
  ],
  forms: [
    ['(^|[ ,(])(?:mon|ma|notre)(?= )', '$1v·tre'],
    ['(^|[ ,(])(?:mes|nos)(?= )', '$1v·s'],
    ['(^|[ ,(])votre(?= )', '$1notre'],
    ['(^|[ ,(])vos(?= )', '$1nos'],
    ['v·tre', 'votre'],
    ['v·s', 'vos'],
  ],
  voices: [
    '(?:^|[^a-zà-ÿ])(?:je|nous|me|moi|vous|tu|te|toi|ton|ta|tes|il|elle|ils|elles|on|lui|leur|ça|cela|ce|ici|ne|est|sont|sera|quand|comment|pourquoi|combien|si|que|quel\\w*)(?![a-zà-ÿ])',
    "(?:^|[^a-zà-ÿ])(?:j|m|t|c|n|qu)['’]",
    '^(?:passer|point|matin|et|le voir|l[ae] faire)(?![a-zà-ÿ])',
    '(?:^| et )[a-zà-ÿ]+er(?: |$)',
    "^(?:à|pour|avec|avant|d['’]ici|par|une réponse|un retour|rien|quelque chose|plus|de|en)(?![a-zà-ÿ])",
    '(?:^|\\s)(?:et|ou|de|du|des|le|la|les|pour|avec|à|un|une|par|sur)$',
  ],
};
