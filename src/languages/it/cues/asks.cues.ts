import type { CueFile } from '../../../core/model';

/** What the customer wants of the seller, asked for plainly. */
export const asks: CueFile = {
  price: {
    signal: 'ask:price',
    weight: 3,
    any: [
      '{request} ({any}) ({any}) {quote}',
      '(abbassate|abbassare|rivedete|rivedere|ritoccate|ritoccare|migliorate|migliorare|limare|limate|adeguate|pareggiare|scendere) (il|i|di|sul|la|un po il|al) (prezzo|prezzi|offerta|{number} %)',
      '(qual è|quanto) (il|costa|costano|costerebbe|viene|vengono) (il|vostro|miglior|) (vostro|) (prezzo|listino|metro|pezzo)',
      '(prezzo obiettivo|miglior prezzo|sconto del|sconto di) ({number}|)',
    ],
    unless: [
      '(prezzo|offerta) (concordato|pattuito|accettata|confermata)',

      'sconto del {number} … (applicato|ricevuto|grazie)',
    ],
    hits: [
      '[[Vorremmo un preventivo]] per 300 rotoli.',
      '[[Potete rivedere il prezzo]].',
      '[[Qual è il prezzo]] del blu?',
      'Con uno [[sconto del 5]] % firmo.',
    ],
    misses: [
      'Il prezzo va bene.',
      'Vorrei fattura al prezzo concordato.',
      'Quanto costa la spedizione?',
      'Lo sconto del 5 % è stato applicato.',
    ],
  },
  'payment-terms': {
    signal: 'ask:payment_terms',
    weight: 3,
    any: [
      '(pagamento|pagare|saldo) (a|in|entro) {number} (giorni|gg|rate)',
      '{number} (giorni|gg) (fine mese|data fattura|dffm|netti)',
      '(condizioni|termini|dilazione|modalità) di pagamento',
      '(dilazionare|rateizzare|a rate|dilazione) ',
    ],
    unless: ['(secondo|come da|nei) (le|i|) (condizioni|termini) di pagamento'],
    hits: [
      'Chiediamo il [[pagamento a 60 giorni]].',
      'Qui si fa [[45 giorni fine mese]].',
      'Parliamo delle [[condizioni di pagamento]]?',
      'Si può [[rateizzare]]?',
    ],
    misses: ['Paghiamo secondo le condizioni di pagamento.', 'Da 30 giorni aspetto.'],
  },
  freight: {
    signal: 'ask:freight',
    weight: 3,
    any: [
      '(porto franco|franco destino|trasporto gratuito|spedizione gratuita|trasporto incluso|spedizione inclusa|trasporto a vostro carico)',
      '(pagate|pagare|accollarvi|includere|includete|togliere|togliete|dividere|assumervi|rimborsare) (il|le|la|i|) (spese di|costi di|costo del|) (trasporto|spedizione|nolo)',
      '(costo|preventivo|prezzo|tariffa) (del|di|per il|della|per la) (trasporto|nolo|spedizione)',
    ],
    hits: [
      'Con [[porto franco]] firmo.',
      'Potete [[pagare il trasporto]]?',
      'Qual è il [[costo del trasporto]]?',
    ],
    misses: ['Il trasporto è andato bene.', 'La spedizione è arrivata.'],
  },
  freebies: {
    signal: 'ask:freebies',
    weight: 3,
    any: ['(gratis|in omaggio|omaggio|gratuitamente|senza costi aggiuntivi|a titolo gratuito|in regalo)'],
    unless: [
      '(spedizione|trasporto|sostituzione|riparazione|cancellazione|reso|consegna|ritiro|parcheggio|annullamento) … (gratis|gratuitamente|a titolo gratuito)',
      '(sostituire|riparare|annullare|cancellare|sostituite) … (gratis|gratuitamente)',
      '(grazie|ricevuto) … omaggio',
    ],
    hits: ['Aggiungete due lampade [[in omaggio]].', 'Vorrei i coperchi [[gratis]].'],
    misses: ['La spedizione è gratis?', 'Si può annullare gratis?', 'Grazie per il vostro omaggio.'],
  },
  compensation: {
    signal: 'ask:compensation',
    weight: 3,
    any: [
      '{request} ({any}) ({any}) (risarcimento|indennizzo|rimborso danni|compenso per il danno)',
      '(risarcite|risarcire|risarcirci|risarcirmi|indennizzate|indennizzarci|indennizzare) (i|il|ci|mi|per|le|del|dei|) ',
    ],
    hits: ['[[Attendiamo un risarcimento]] rapido.', 'Dovete [[risarcire il]] tempo perso.'],
    misses: ['Il risarcimento è arrivato.'],
  },
  refund: {
    signal: 'ask:refund',
    weight: 3,
    any: [
      '(rimborsate|rimborsatemi|rimborsateci|rimborsarmi|rimborsarci|restituite|restituitemi|restituiteci|rendetemi|ridatemi|restituirmi) (i|il|la|gli|subito|) (soldi|importo|acconto|denaro|caparra|{number}|anticipo)',
      '{request} ({any}) ({any}) (rimborso|restituzione dell importo|restituzione della caparra)',
      '(rivoglio|rivogliamo|voglio indietro|vogliamo indietro) (i|il|la|) (miei|mio|nostri|) (soldi|acconto|caparra|denaro)',
      'rimborso (totale|completo|immediato|integrale|della|del|dell)',
    ],
    unless: ['(grazie|ricevuto|arrivato) … rimborso', 'rimborso … (ricevuto|arrivato)'],
    hits: [
      '[[Restituitemi i soldi]].',
      '[[Chiedo il rimborso]] subito.',
      'Semplice, [[rivoglio i miei soldi]].',
      'Disponete il [[rimborso totale]].',
    ],
    misses: [
      'Grazie del rimborso totale.',
      'Il rimborso integrale è arrivato.',
      'Restituite il contratto firmato.',
    ],
  },
  replacement: {
    signal: 'ask:replacement',
    weight: 3,
    any: [
      '(sostituite|sostituire|sostituirlo|sostituirli|riparate|riparare|ripararlo|cambiate) (i|il|le|la|lo|subito|i pezzi|questi|questa)',
      '{request} ({any}) ({any}) (sostituzione|riparazione|ricambio|reintegro)',
      '(mandate|inviate|mandatemi|mandateci|inviateci|speditemi) (altri|altre|un altro|un nuovo|una nuova|nuovi|nuove)',
    ],
    unless: [
      '(sostituite|sostituire|cambiate) (i|il|le|la|lo) … (foto|logo|fattura|proforma|riga|nome|testo|file|indirizzo|codice|voce)',
      '(mandate|inviate|mandatemi|mandateci|inviateci) (altra|altre|un altro|una nuova|un nuovo|nuovi) (fattura|proforma|foto|copia|preventivo|file|disegni|listino)',
    ],
    hits: [
      'Per favore [[sostituite i]] 14 vetri.',
      '[[Serve la sostituzione]] dei pezzi.',
      'Tutto bagnato, [[mandate altri]] cartoni.',
    ],
    misses: ['Sostituite la foto del catalogo.', 'Mandateci una nuova fattura.'],
  },
  delivery: {
    signal: 'ask:delivery',
    weight: 3,
    any: [
      '(quando|che giorno|entro quando) (arriva|arriverà|parte|partirà|spedite|consegnate|arrivano|è prevista la consegna|sarà pronto|sarà pronta|ci consegnate)',
      '(data|termine|tempi) (di|certa di|precisa di) (consegna|spedizione|partenza)',
      '(spedite|consegnate|anticipate|anticipare|accelerare|accelerate|sollecitate) (subito|il|la|i|le|la consegna|entro)',
    ],
    unless: ['alla data di consegna', 'quando arriva (il signor|la visita|il vostro tecnico)'],
    hits: ['[[Quando arriva]] il mio?', 'Datemi una [[data di consegna]].', '[[Spedite subito]] il resto.'],
    misses: ['Firma alla data di consegna.', 'Quando arriva il signor Neri?', 'La merce è partita.'],
  },
  documents: {
    signal: 'ask:documents',
    weight: 3,
    any: [
      '{request} ({any}) ({any}) {document}',
      "(non abbiamo ricevuto|non ho ricevuto|dov'è|dove sono|manca ancora) (il|la|i|le|l'|) {document}",
    ],
    hits: ['[[Serve il certificato]] oggi.', '[[Manca ancora la polizza di carico]].'],
    misses: ['Il certificato è arrivato.', 'La proforma va bene.', 'Potete pure ignorare quella proforma.'],
  },
  inspection: {
    signal: 'ask:inspection',
    weight: 3,
    any: [
      '{request} ({any}) ({any}) ({any}) (ispezione|audit|collaudo|visita in fabbrica|sopralluogo)',
      '(ispezione|collaudo|audit) (preventivo|preventiva|di terza parte|prima della spedizione|presso|indipendente|sgs|pre-imbarco)',
      "senza (un'|un|una|) (ispezione|collaudo|audit)",
    ],
    unless: ['(ispezione|collaudo|audit) … (superato|superata|andata bene|concluso)'],
    hits: [
      '[[Chiediamo una ispezione]] neutra.',
      '[[Serve un audit indipendente]].',
      '[[Senza collaudo]] niente parte.',
    ],
    misses: ['Il collaudo presso di voi è superato.', 'Una ispezione fu fatta.'],
  },
  warranty: {
    signal: 'ask:warranty',
    weight: 3,
    any: [
      '{request} ({any}) ({any}) ({any}) (garanzia|garanzie|fideiussione|impegno scritto|garantire)',
      '(garanzia|impegno) (scritta|scritto|firmata|firmato|bancaria|estesa|di {number} (anni|mesi))',
      '(garantite|garantitemi|garantiteci|mi garantite|ci garantite)',
      '(quale|che|quanto dura la|cosa copre la|qual è la) garanzia',
    ],
    hits: [
      '[[Vorrei una garanzia]] seria.',
      'Solo con [[garanzia scritta]].',
      'Questo lo [[garantite]]?',
      '[[Che garanzia]] ha il motore?',
    ],
    misses: ['Il pezzo è in garanzia.', 'La garanzia è buona.'],
  },
  response: {
    signal: 'ask:response',
    weight: 3,
    any: [
      '(rispondete|rispondetemi|rispondeteci|richiamatemi|richiamateci|chiamatemi|fatevi vivi|fatevi sentire|datemi una risposta|dateci una risposta)',
      '(esigo|esigiamo|pretendo|pretendiamo|attendo|attendiamo|voglio|vogliamo|aspetto|aspettiamo) (ancora|subito|) (una|un) (risposta|riscontro|chiamata|spiegazione e una risposta)',
      '(nessuno (risponde|mi risponde|ci risponde|richiama)|nessuna risposta|senza risposta|c è qualcuno)',
    ],
    unless: ['(chiamatemi|richiamatemi|rispondete) (se|quando|pure|con calma)'],
    hits: ['[[Rispondete]] una volta.', '[[Esigiamo una risposta]].', 'Da giorni [[nessuno risponde]].'],
    misses: ['Chiamatemi se serve.', 'La risposta era chiara.'],
  },
  compliance: {
    signal: 'ask:compliance',
    weight: 3,
    any: [
      '(firmate|firmare|accettate|accettare|rispettate|rispettare|compilate|compilare|registrarvi|registratevi|adeguarvi|sottoscrivere) … (codice etico|portale|condizioni generali|nda|accordo di riservatezza|questionario|capitolato|manuale|specifiche|codice di condotta|norme|procedura|protocollo)',
      '(secondo|conforme a|conformi a|come da|in linea con) (il|i|le|la|alle|) (nostro|nostre|nostra|nostri) (capitolato|norme|manuale|specifiche|procedura|standard|codice)',
    ],
    hits: ['Dovete [[firmare il codice etico]].', 'Etichettate [[secondo il nostro capitolato]].'],
    misses: ['Firmate il ddt.', 'Secondo il nostro colloquio, blu.'],
  },
  explanation: {
    signal: 'ask:explanation',
    weight: 3,
    any: [
      '(spiegatemi|spiegateci|spiegate|mi spiegate|mi spiega|ci spiegate|chiaritemi|chiariteci|qualcuno mi spiega|potete spiegarmi|può spiegarmi|potete spiegarci)',
      '{request} ({any}) ({any}) (spiegazione|spiegazioni|chiarimento|chiarimenti|analisi delle cause|giustificazione)',
      'come mai (mi|ci|il|la|non|i|le|avete|è|sono|nessuno|devo|ho|lo|manca|risulta|due)',
      '(cosa|che cosa|come) (è successo|è possibile che|è potuto succedere)',
    ],
    unless: ['(perché|come mai) non (ci vediamo|venite|passate)'],
    hits: [
      '[[Spiegatemi]] il supplemento.',
      '[[Esigo una spiegazione]].',
      '[[Come mai mi]] addebitate due volte?',
      '[[Cosa è successo]] allo stampo?',
    ],
    misses: ['Capisco perché il lotto manca.', 'Come mai non ci vediamo martedì?', 'Mai come oggi.'],
  },
};
