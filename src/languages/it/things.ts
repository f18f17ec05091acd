import type { ThingWords } from '../../core/model';

export const things: ThingWords = {
  asides: [
    ',? ?(?:per favore|per cortesia|cortesemente|gentilmente|se possibile|al più presto|prima possibile|appena possibile|con urgenza|urgentemente|anche|oggi|domani|questa settimana|(?:molte )?grazie(?: mille)?|per iscritto|via mail|ancora|di nuovo|solo|subito)(?![a-zà-ÿ])',
  ],
  asks: [
    '^(?:e |allora )?(?:mi |ci )?(?:può|potrebbe|potete|potreste|puoi|potresti|riesce|riuscite|riesci)(?: a)? (?:inviar|mandar|rimandar|girar|fornir|confermar|indicar|dar|dir|comunicar|trasmetter|allegar|spedir|far avere|mostrar|emetter)e?(?:mi|ci)? (.+)$',
    '^(?:e |allora )?(?:mi|ci) (?:invii|mandi|confermi|indichi|dia|giri|comunichi|inviate|mandate|confermate|date|dai|mandi|fa avere|faccia avere|fate avere|serve|servono|occorre|occorrono|manda|conferma|servirebbe|servirebbero) (.+)$',
    '^(?:e |allora )?(?:inviate|mandate|confermate|indicate|date|girate|comunicate|manda|invia|conferma|dammi|mandami|inviami|confermami|dimmi|girami|fatemi avere|fammi avere)(?:mi|ci)? (.+)$',
    '^(?:e |allora )?(?:vorrei|vorremmo|desidero|desideriamo|chiedo|chiediamo|richiedo|richiediamo|attendo|attendiamo|aspetto|aspettiamo|ho bisogno di|abbiamo bisogno di|resto in attesa di|la prego di inviarmi|vi prego di inviarmi|si prega di inviare|si richiede|prego inviare|prego confermare)(?: avere| ricevere| vedere| sapere)? (.+)$',
    '^(?:vi|le) sarei grat[oa] (?:se|di) .*?(?:inviasse|inviarmi|mandasse|mandarmi|potesse inviarmi|potesse mandarmi|confermasse|confermarmi) (.+)$',
    "^(?:qual è|quale sarebbe|quali sono) ((?:il|la|i|le|gli|lo|l['’]) ?.+)$",
  ],
  joins: [
    ',? e (?=(?:mi|ci) (?:invii|mandi|confermi|indichi|dia|comunichi|inviate|mandate|confermate|indicate|date|comunicate)(?![a-zà-ÿ])|(?:inviate|mandate|confermate|indicate|comunicate|inviami|mandami|confermami)(?:mi|ci)?(?![a-zà-ÿ]))',
  ],
  ends: [
    ',? (?:perché|poiché|altrimenti|sennò|per (?:poter|il|la|non|far|chiudere|presentare)|così|prima che|e (?:mi|ci|io|poi|se|quando|dimmi|che)|o (?:io|noi|annull)|ma|se|che (?:mi|ci|lei|avete|ha|hai|avevo|avevamo|vi|le)|chi|quando)(?![a-zà-ÿ]).*$',
    '(?:;| [–—] |\\s\\().*$',
    ' - .*$',
    ', (?:io|noi|lui|lei|questo|non|mi|ci|è)(?![a-zà-ÿ]).*$',
  ],
  forms: [
    ['(^|[ ,(])(?:nostr|mi)([oaei])(?= )', '$1·$2'],
    ['(^|[ ,(])(?:vostr)([oaei])(?= )', '$1nostr$2'],
    ['·o', 'Suo'],
    ['·a', 'Sua'],
    ['·e', 'Sue'],
    ['·i', 'Suoi'],
  ],
  voices: [
    '(?:^|[^a-zà-ÿ])(?:io|mi|me|ci|noi|lei|voi|vi|ti|te|tu|tuo|tua|tuoi|tue|suo|sua|suoi|sue|gli|lui|loro|ciò|questo|questa|questi|qui|non|è|sono|sarà|quando|come|perché|quanto|se|che|dove|chi)(?![a-zà-ÿ])',
    '(?:^| e )[a-zà-ÿ]+[aei]re?(?: |$)',
    '^(?:a|per|con|prima|una risposta|qualcosa|niente|nulla|più|in|di|entro|riscontro|un riscontro|risposta)(?![a-zà-ÿ])',
    '(?:^|\\s)(?:e|o|di|del|della|il|la|lo|i|le|per|con|a|un|una|da|in)$',
  ],
};
