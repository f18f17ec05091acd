import type { CueFile } from '../../../core/model';

/** How an act is meant, who acts, and what takes pressure away. */
export const modes: CueFile = {
  otherwise: {
    signal: 'mode:otherwise',
    weight: 3,
    any: [
      '(altrimenti|in caso contrario|diversamente|in mancanza di riscontro|in difetto)',
      'o (annullo|annulliamo|cambio|cambiamo|cerco|cerchiamo)',
    ],
    unless: ['diversamente (abili|da)'],
    hits: ['Rispondete oggi. [[Altrimenti]] stop.', 'Sconto [[o annullo]].'],
    misses: ['Non altrimenti si fa.', 'Diversamente da ieri, sole.', 'In blu o in rosso.'],
  },
  'policy-question': {
    signal: 'mode:question',
    weight: 3,
    any: [
      '(quali sono|qual è|come|che) … (condizioni di annullamento|politica di reso|penale di annullamento|condizioni di reso|diritto di recesso|termini di recesso|condizioni di recesso)',
      '(si può|possiamo|posso|è possibile|cosa succede se|si potrebbe|potremmo) … (annullare|rinviare|ridurre|rendere|disdire|annulliamo|modificare|spostare|cambiare)',
    ],
    hits: ['[[Quali sono le condizioni di annullamento]]?', '[[Si può rinviare]] la data?'],
    misses: ['Quali sono i tempi?', 'Possiamo sentirci?'],
  },
  us: {
    signal: 'actor:us',
    weight: 1,
    any: ['(noi|io|la nostra azienda|la mia azienda|la nostra ditta)', '{boss}'],
    hits: ['Domani [[noi]] sapremo.', 'Lo sa [[il mio capo]].'],
    misses: ['La vostra azienda lo sa.'],
  },
  carriers: {
    signal: 'actor:third',
    weight: 3,
    any: [
      '(il|lo|la|i|gli|dal|dello|del|nostro|vostro|mio|al|allo|alla|dalla|dallo) (corriere|spedizioniere|vettore|dogana|trasportatore|compagnia di navigazione|poste|porto|terminal|autista|padrone di casa|vicino|vicina|commercialista|idraulico|inquilino|proprietario di casa|condominio)',
      '(dhl|fedex|ups|gls|brt|bartolini|maersk|msc|hapag|cosco|sda)',
    ],
    unless: ['(con|via|tramite) (dhl|fedex|ups|gls|brt|bartolini|sda)'],
    hits: ['[[Il corriere]] l’ha rotto.', 'Ieri [[Maersk]] ha lasciato la cassa.'],
    misses: ['Spedite con DHL.'],
  },
  'former-supplier': {
    signal: 'actor:third',
    weight: 3,
    any: [
      '(nostro|mio|il|del|al|dal|un|col) (vecchio|precedente|ex|ultimo|attuale|nostro vecchio) (fornitore|produttore|rivenditore|partner|stampatore|gestore)',
      '(fornitore|produttore|gestore) (precedente|attuale|di prima)',
    ],
    unless: ['(siete|è) … fornitore'],
    hits: ['[[Il nostro vecchio fornitore]] tardava.', 'Dal [[produttore precedente]] solo guai.'],
    misses: ['Voi siete il nostro attuale fornitore.', 'È venuto un fornitore.'],
  },
  housekeeping: {
    signal: 'calm:housekeeping',
    weight: 3,
    any: [
      '(annullate|annullare|annulla|cestinate|ignorate|ignorare|sostituisce|eliminate|cancellate|annulliamo) … (doppio|doppia|precedente|errata|errato|sbagliata|sbagliato|vecchia|vecchio|per errore|due volte|prima versione)',
      '(annullare|rinviare|spostare|disdire|annullo|rinvio|sposto|rinviamo) (la|il|nostra|nostro|mia|mio|l) (visita|riunione|volo|chiamata|appuntamento|hotel|viaggio|cena|call)',
      '(nuova|nuovo|corretta|corretto|aggiornata) (versione|proforma|fattura|ordine|bolla) (allegata|in allegato|corretta|rettificata|allegato)',
    ],
    hits: [
      '[[Annullate la precedente]] proforma.',
      'Devo [[rinviare la visita]].',
      'Ecco la [[nuova proforma allegata]].',
    ],
    misses: ['Annullate tutto.', 'La visita fu bella.'],
  },
  'joins-us': {
    signal: 'calm:joins-us',
    weight: 3,
    any: [
      '(lasciato|abbandonato|chiuso|cambiato|disdetto|mollato|interrotto) … (vecchio|precedente|ex|attuale) (fornitore|produttore|partner|gestore)',
      '(passare|passiamo|passati|venire|spostare|aumentare|raddoppiare|ampliare) … (da|con|a) voi',
    ],
    unless: ['(prima|senza|se) … (con|da|a) voi'],
    hits: ['A marzo abbiamo [[lasciato il vecchio fornitore]].', 'Vogliamo [[aumentare i volumi con voi]].'],
    misses: ['Prima di aumentare: prima parliamo con voi.', 'Passiamo lunedì.'],
  },
  reassure: {
    signal: 'calm:reassure',
    weight: 3,
    any: [
      '(nessuna|non abbiamo|non ho|senza) (intenzione|alcuna intenzione|nessuna intenzione) di (annullare|cambiare|lasciare|disdire|reclamare|andarcene)',
      '(non vi preoccupate|non si preoccupi|state tranquilli|stia tranquillo|nessuna fretta|non è una minaccia|nessuna minaccia|nessun reclamo|nulla di grave|non è un reclamo)',
      '(restiamo|resto|continuiamo|continueremo|resteremo) (con|clienti|da|a lavorare con|vostri clienti) (voi|fedeli|)',
    ],
    unless: ['(perché|se) (restiamo|continuiamo|resto)'],
    hits: [
      'Qui [[nessuna intenzione di annullare]].',
      'Calma, [[nessuna fretta]].',
      'Anche ora [[restiamo con voi]].',
    ],
    misses: ['Chiedono perché restiamo con voi.', 'L’intenzione è buona: nessuna.'],
  },
  settled: {
    signal: 'calm:settled',
    weight: 3,
    any: [
      '(problema|questione|tutto|faccenda|caso|reclamo) (è|ora è|è stato|è stata) (già|) (risolto|risolta|chiuso|chiusa|sistemato|sistemata|chiarito|chiarita|a posto)',
      'grazie (per|della|del) (la|il|rapida|vostra|avere|aver|soluzione|rapido|) (sostituzione|soluzione|risolto|disponibilità|rimborso|rapidità|velocità|sistemato)',
    ],
    unless: ['(se|quando|finché|appena) … (risolto|chiuso|sistemato|a posto)'],
    hits: ['Finalmente il [[problema è risolto]].', '[[Grazie per la rapidità]].'],
    misses: ['Quando sarà così: il caso è chiuso se paghi.', 'Grazie per l’offerta.'],
  },
};
