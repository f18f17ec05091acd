import type { PhraseBook } from '../../core/draft/phrase-book';

/**
 * Italian for trade mail, with "Lei". Slots never follow "di", "a", "da", "in" or "su", which would have to merge with
 * the article their words bring; a date follows "giorno", because of "l’8" beside "il 9". Points are masculine.
 */
export const phrases: PhraseBook = {
  tag: 'it',
  direction: 'ltr',
  gap: ' ',
  list: { between: ', ', last: ' e ' },
  order: { one: 'l’ordine {number}', many: 'gli ordini {number}' },
  greeting: {
    person: 'Gentile {name},',
    titled: 'Gentile {name},',
    nobody: 'Gentile Signora, Egregio Signore,',
  },
  closing: { warmer: 'Un cordiale saluto,', plain: 'Cordiali saluti,', firmer: 'Distinti saluti,' },
  asks: {
    price: 'il prezzo',
    payment_terms: 'le condizioni di pagamento',
    freight: 'il costo del trasporto',
    freebies: 'gli articoli gratuiti',
    compensation: 'la Sua richiesta di risarcimento',
    refund: 'la Sua richiesta di rimborso',
    replacement: 'la Sua richiesta di sostituzione',
    delivery: 'i tempi di consegna',
    documents: 'i documenti',
    inspection: 'l’ispezione',
    warranty: 'la garanzia',
    response: 'la risposta che attende',
    compliance: 'i Suoi requisiti',
    explanation: 'la spiegazione che chiede',
  },
  wants: {
    price: 'un prezzo migliore',
    payment_terms: 'condizioni di pagamento più favorevoli',
    freight: 'condizioni di trasporto migliori',
    freebies: 'articoli gratuiti',
    compensation: 'un risarcimento',
    refund: 'un rimborso',
    replacement: 'la sostituzione della merce',
    delivery: 'la consegna il prima possibile',
    documents: 'i documenti',
    inspection: 'un’ispezione',
    warranty: 'una garanzia',
    response: 'una risposta rapida',
    compliance: 'il rispetto dei Suoi requisiti',
    explanation: 'una spiegazione',
  },
  askAsPoint: 'quanto scrive circa {ask}',
  problems: {
    quality: 'il problema di qualità',
    delay: 'il ritardo',
    goods: 'il problema con la merce ricevuta',
    service: 'il problema con il nostro servizio',
    silence: 'il tempo di attesa per la nostra risposta',
    documents: 'il problema con i documenti',
  },
  matter: 'quanto mi scrive',
  phrases: {
    'calm.thanks': [
      'Grazie per il Suo messaggio.',
      'Grazie per averci scritto.',
      'Molte grazie per la Sua e-mail.',
    ],
    'calm.thanks_about': [
      'Grazie per il Suo messaggio riguardante {asks}.',
      'Grazie per averci contattato per quanto riguarda {asks}.',
      'Molte grazie per la Sua e-mail riguardante {asks}.',
    ],
    'calm.read': [
      'Ho letto con attenzione il Suo messaggio.',
      'Ho letto con cura quanto ci scrive.',
      'Ho esaminato attentamente il Suo messaggio.',
    ],
    'calm.informed': [
      'La ringrazio per l’informazione.',
      'Grazie per la comunicazione.',
      'Grazie per il Suo aggiornamento.',
    ],
    'calm.notice': [
      'Abbiamo ricevuto la Sua comunicazione e la stiamo esaminando.',
      'La Sua comunicazione ci è pervenuta e le stiamo dedicando la dovuta attenzione.',
      'Confermiamo di aver ricevuto la Sua comunicazione.',
    ],
    'calm.thanks_report': [
      'Grazie per la segnalazione; prendo molto sul serio {point}.',
      'Grazie per averci scritto direttamente; ho ben presente {point}.',
      'Grazie per avercelo comunicato; {point} ha tutta la mia attenzione.',
    ],
    'calm.sorry_delay': [
      'Mi dispiace molto per il ritardo e per i disagi che Le causa.',
      'Mi dispiace per la lunga attesa della merce.',
      'Mi dispiace che la consegna non sia andata come Lei aveva previsto.',
    ],
    'calm.sorry_goods': [
      'Mi dispiace che la merce non sia arrivata come Lei si aspettava.',
      'Mi dispiace per i disagi che la merce ricevuta Le ha causato.',
      'Mi dispiace che non abbia ricevuto la merce come Le serve.',
    ],
    'calm.sorry_quality': [
      'Mi dispiace che la merce Le abbia creato difficoltà.',
      'Mi dispiace per il problema di qualità che descrive.',
      'Mi dispiace che la merce non corrisponda alle Sue attese.',
    ],
    'calm.sorry_service': [
      'Mi dispiace che il nostro servizio non abbia risposto alle Sue esigenze.',
      'Mi dispiace per i disagi che il nostro servizio Le ha causato.',
      'Mi dispiace che tutto questo Le abbia richiesto un impegno in più.',
    ],
    'calm.sorry_silence': [
      'Mi dispiace che abbia dovuto attendere la nostra risposta.',
      'Mi dispiace che non abbia avuto prima nostre notizie.',
      'Mi dispiace per la lunga attesa di una risposta.',
    ],
    'calm.sorry_documents': [
      'Mi dispiace per i disagi dovuti ai documenti.',
      'Mi dispiace che i documenti non fossero come Le servivano.',
      'Mi dispiace che i documenti Le abbiano fatto perdere tempo.',
    ],
    'calm.sorry_general': [
      'Mi dispiace molto per i disagi che questo Le ha causato.',
      'Mi dispiace molto che le cose non siano andate come si aspettava.',
      'Mi dispiace davvero per quanto è successo.',
    ],
    'calm.sorry_upset': [
      'Capisco la Sua rabbia e mi dispiace molto per quanto è successo.',
      'Comprendo la Sua indignazione e mi rammarico che si sia arrivati a questo.',
      'Mi dispiace davvero per l’amarezza che questo Le ha dato.',
    ],
    'calm.own_fault': [
      'L’errore è nostro, e spetta a noi rimediare.',
      'È stato un nostro errore, e ce ne occuperemo.',
      'La responsabilità è nostra, e così anche il compito di rimediare.',
    ],
    'calm.attention': [
      'Me ne occupo personalmente, con tutta la mia attenzione.',
      'Prendo la cosa molto sul serio e la seguo personalmente.',
      'Capisco che cosa significa per la Sua attività e me ne sto occupando personalmente.',
    ],
    'calm.take_seriously': {
      warmer: [
        'Capisco quanto sia importante per Lei {point}, e me ne occupo personalmente.',
        'Ho ben presente {point} e me ne occuperò fino alla soluzione.',
        'Capisco bene la Sua preoccupazione; {point} ha tutta la mia attenzione.',
      ],
      plain: [
        'Prendo molto sul serio {point} e me ne occupo personalmente.',
        'Capisco quanto {point} conti per la Sua attività; ha tutta la mia attenzione.',
        'Capisco perché {point} non può attendere, e me ne sto occupando.',
      ],
      firmer: [
        'Prendo sul serio {point}.',
        'Capisco che {point} è importante per la Sua attività.',
        'Capisco perché {point} è importante per Lei.',
      ],
    },
    'calm.price': {
      warmer: [
        'Grazie per la franchezza con cui parla del prezzo; capisco che deve essere competitivo sul Suo mercato.',
        'Capisco molto bene che deve tenere sotto controllo i costi, e vorrei trovare una soluzione insieme a Lei.',
        'Apprezzo la Sua franchezza; la Sua osservazione sul prezzo è legittima.',
      ],
      plain: [
        'Capisco che il prezzo deve essere competitivo sul Suo mercato, e prendo sul serio la Sua osservazione.',
        'Capisco che deve tenere sotto controllo i costi, e vorrei trovare una soluzione che vada bene a entrambi.',
        'La Sua osservazione sul prezzo mi è chiara, ed è giusto parlarne.',
      ],
      firmer: [
        'Capisco che il prezzo deve essere competitivo sul Suo mercato.',
        'Capisco che deve tenere sotto controllo i costi.',
        'La Sua osservazione sul prezzo mi è chiara.',
      ],
    },
    'calm.terms': [
      'Capisco che {point} è importante per Lei, e lo prendo sul serio.',
      'Capisco perché {point} conta per Lei, e vorrei trovare una soluzione che vada bene a entrambi.',
      'Grazie per la chiarezza; ho ben presente {point} e cerchiamo una soluzione.',
    ],
    'calm.safety': [
      'È comprensibile voler avere certezze prima di procedere.',
      'È giusto chiedere certezze prima di impegnare denaro in un ordine.',
      'Capisco che voglia tutelarsi; al Suo posto farei lo stesso.',
    ],
    'calm.rank': [
      'I Suoi requisiti e le Sue procedure contano per noi, e vogliamo attenerci ad essi.',
      'Capisco che le Sue procedure sono importanti, e le rispettiamo.',
      'A Lei serve un fornitore che si inserisca nel Suo modo di lavorare, e prendo sul serio questa esigenza.',
    ],
    'calm.parting': [
      'Grazie per la franchezza; prendo molto sul serio quello che mi dice.',
      'Apprezzo che mi scriva direttamente, e tengo in gran conto quello che mi dice.',
      'Grazie per la chiarezza sulla Sua posizione; la prendo sul serio e voglio comprenderla a fondo.',
    ],
    'calm.loyalty': [
      'Teniamo molto alla nostra collaborazione.',
      'Ci conosciamo già, e il lavoro fatto insieme conta.',
      'Abbiamo già lavorato insieme, e per noi è importante.',
    ],
    'restate.point': [
      'Da quanto capisco, il punto principale per Lei è {point}.',
      'Da quanto leggo, La preoccupa soprattutto {point}.',
      'Vedo che la cosa più importante per Lei è {point}.',
    ],
    'restate.concern': [
      'Da quanto capisco, questo riguarda soprattutto {main_point}.',
      'Da quanto leggo, La preoccupa soprattutto questo: {main_point}.',
      'Vedo che Le sta a cuore soprattutto questo: {main_point}.',
    ],
    'restate.point_order': [
      'Da quanto capisco, il punto principale per Lei è {point}, e questo riguarda {order}.',
      'Da quanto leggo, La preoccupa soprattutto {point} per quanto riguarda {order}.',
      'Vedo che la cosa più importante per Lei è {point}; il Suo messaggio riguarda {order}.',
    ],
    'restate.order': [
      'Ho preso nota che la Sua richiesta riguarda {order}.',
      'Il Suo messaggio riguarda {order}.',
      'Vedo che ci scrive per {order}.',
    ],
    'restate.asks': [
      'Capisco che Lei chiede {wants}.',
      'La Sua richiesta mi è chiara: {wants}.',
      'Vedo che desidera {wants}.',
    ],
    'restate.figures': [
      'Lei indica {figures}; ne ho preso nota.',
      'Ho preso nota dei dati del Suo messaggio: {figures}.',
      'Nel Suo messaggio indica {figures}; ne terrò conto.',
    ],
    'restate.quote': [
      'Lei scrive: «{quote}».',
      'Nel Suo messaggio leggo: «{quote}».',
      'Ho preso nota di quanto ci scrive: «{quote}».',
    ],
    'restate.request': [
      'Lei ci chiede: «{request}»',
      'La Sua domanda: «{request}»',
      'Desidera sapere: «{request}»',
    ],
    'restate.correct': [
      'La prego di dirmi se manca qualche punto.',
      'La prego di correggermi se ho capito male qualcosa.',
      'La prego di aggiungere ciò che può essermi sfuggito.',
    ],
    'ground.price': [
      'Il nostro prezzo si basa sul materiale, sulla lavorazione e sui controlli che questo prodotto richiede.',
      'Il prezzo comprende il materiale, la produzione e il controllo qualità della merce.',
      'Ciò che paga sono il materiale, una produzione accurata e il controllo prima della spedizione.',
    ],
    'ground.compare': [
      'La prego di confrontare ogni altra offerta con la nostra punto per punto: materiale, specifiche, imballaggio, ispezione, condizioni di pagamento e di consegna.',
      'Se un’altra offerta è più bassa, conviene mettere le due a confronto: materiale, specifiche, imballaggio, ispezione, condizioni di pagamento e di consegna.',
      'Vale la pena verificare voce per voce che cosa comprende un’altra offerta: materiale, specifiche, imballaggio, ispezione, condizioni di pagamento e di consegna.',
    ],
    'ground.compare_why': [
      'Un prezzo più basso significa spesso che uno di questi punti è più semplice o manca.',
      'Una differenza di prezzo dipende di solito da uno di questi punti.',
      'Molto spesso uno di questi punti spiega la differenza.',
    ],
    'ground.payment': [
      'Le nostre condizioni di pagamento coprono il materiale che dobbiamo acquistare prima di avviare la produzione.',
      'Acquistiamo il materiale per un ordine prima dell’inizio della produzione, e da questo derivano le nostre condizioni di pagamento.',
      'Le condizioni di pagamento sono legate al costo del materiale, che dobbiamo pagare prima della produzione.',
    ],
    'ground.freight': [
      'Il trasporto rientra nello stesso calcolo, quindi devo valutarlo insieme al prezzo.',
      'Il trasporto incide sul costo di un ordine proprio come il materiale e la manodopera.',
      'Ogni variazione del trasporto si riflette direttamente sul costo di un ordine.',
    ],
    'ground.extras': [
      'Gli articoli gratuiti rientrano nello stesso calcolo, quindi devo valutarli insieme al prezzo.',
      'Gli articoli gratuiti incidono sul costo di un ordine proprio come il materiale e la manodopera.',
      'Ogni articolo gratuito si riflette direttamente sul costo di un ordine.',
    ],
    'ground.time': [
      'I tempi di consegna dipendono da materiale, produzione e ispezione, e ognuna di queste fasi protegge la qualità che Lei riceve.',
      'Materiale, produzione e ispezione richiedono ciascuno il proprio tempo, e saltare una fase metterebbe a rischio la qualità.',
      'Il programma deriva dai tempi per materiale, produzione e ispezione, che insieme garantiscono la qualità.',
    ],
    'ground.check_goods': [
      'Per darLe una risposta precisa, farò verificare tutto dai nostri reparti produzione e qualità.',
      'Esaminerò la cosa con i nostri reparti produzione e qualità, così potrà contare sulla mia risposta.',
      'I nostri reparti produzione e qualità esamineranno la questione, così avrà una risposta chiara.',
    ],
    'ground.evidence': [
      'Se non li ha ancora inviati, foto, numero di pezzi e codice del lotto ci aiuteranno a procedere in fretta.',
      'Con qualche foto, il numero di pezzi e il codice del lotto possiamo lavorare molto più in fretta, se non li ha già inviati.',
      'La prego di inviarmi foto, numero di pezzi e codice del lotto, se non li ho ancora ricevuti, per non perdere tempo.',
    ],
    'ground.check_delay': [
      'Verificherò con la produzione e lo spedizioniere che cosa è successo in ogni fase.',
      'Chiarirò con la produzione e lo spedizioniere dove si è perso tempo.',
      'Ripercorrerò ogni fase con la produzione e lo spedizioniere per trovare la causa.',
    ],
    'ground.check_service': [
      'Rileggerò la nostra corrispondenza per vedere che cosa è rimasto in sospeso.',
      'Verificherò passo per passo come abbiamo gestito il Suo caso.',
      'Esaminerò tutta la pratica, così riceverà un’unica risposta chiara.',
    ],
    'ground.check_matter': [
      'Verificherò la situazione con i miei colleghi, per poterLe dare una risposta precisa.',
      'Chiarirò con i reparti interessati che cosa è successo e perché.',
      'Ripercorrerò la questione con tutte le persone coinvolte da parte nostra.',
    ],
    'ground.proof': [
      'Tutto ciò che Le diciamo su qualità e consegna possiamo confermarlo per iscritto.',
      'La fiducia in un fornitore deve poggiare su documenti verificabili, e non solo sulle parole.',
      'È giusto che Lei possa verificare ciò che diciamo prima di farvi affidamento.',
    ],
    'ground.process': [
      'Vogliamo lavorare secondo le Sue procedure; quando un requisito modifica i costi o i tempi, Le mostrerò le cifre prima di iniziare.',
      'Possiamo adattarci alle Sue procedure; alcuni requisiti modificano materiale, lavoro o tempi, e Le indicherò questi effetti in cifre.',
      'Lavoreremo secondo le Sue procedure; perché Lei possa decidere con tutte le informazioni, elencherò che cosa comporta ogni requisito in termini di costi e tempi.',
    ],
    'options.lead': [
      'Queste sono le possibilità che potremmo valutare insieme; nulla è deciso finché non lo confermiamo entrambi:',
      'Vedo le seguenti opzioni, e ognuna resta aperta finché non siamo d’accordo entrambi:',
      'Ecco di che cosa potremmo parlare; nulla è vincolante fino alla conferma di entrambe le parti:',
    ],
    'options.lead_fix': [
      'Ecco che cosa potremmo valutare per Lei:',
      'Vedo per Lei le seguenti opzioni:',
      'Ecco che cosa potremmo valutare insieme:',
    ],
    'offer.volume_for_price': [
      'Quantità: per un ordine di almeno {min_quantity}, sarebbe possibile una riduzione del prezzo ({volume_discount}).',
      'Una quantità maggiore: a partire da {min_quantity} possiamo parlare di una riduzione del prezzo ({volume_discount}).',
      'Prezzo in base al volume: se ordina {min_quantity} o più, possiamo valutare un {volume_discount} di sconto sul prezzo.',
    ],
    'offer.terms_for_price': [
      'Pagamento: con un acconto più alto, o con il saldo prima della spedizione, possiamo valutare una riduzione del prezzo ({terms_discount}).',
      'Condizioni di pagamento: se può pagare prima, potremmo parlare di una riduzione del prezzo ({terms_discount}).',
      'Prezzo in base al pagamento: se paga prima di quanto prevedono le condizioni attuali, possiamo valutare un {terms_discount} di sconto sul prezzo.',
    ],
    'offer.material_for_price': [
      'Specifiche: se può accettare un materiale, una finitura o un imballaggio più semplice, possiamo calcolare un prezzo più basso per quella versione.',
      'Un dettaglio diverso: se sceglie un altro materiale, un’altra finitura o un altro imballaggio, possiamo calcolare per Lei un prezzo più basso.',
      'Prezzo in base alle specifiche: se un dettaglio di materiale, finitura o imballaggio può cambiare, possiamo valutare un prezzo più basso per quella versione.',
    ],
    'offer.replacement_and_next_discount': [
      'Sostituzione: se questo risolve la questione, potremmo sostituire gratuitamente i pezzi interessati, con un {next_discount} di sconto sul Suo prossimo ordine.',
      'Merce nuova: se per Lei la questione è così chiusa, potremmo sostituire i pezzi interessati senza spese per Lei e applicare un {next_discount} di sconto al Suo ordine successivo.',
      'Sostituzione e sconto: se mantiene l’ordine con noi, possiamo valutare la sostituzione gratuita e un {next_discount} di sconto sul prossimo ordine.',
    ],
    'offer.repair_or_credit_note': [
      'Nota di credito: se la merce Le è ancora utile, possiamo valutare una nota di credito di {credit_amount} sul prossimo ordine.',
      'Un credito: per la merce che può ancora utilizzare, potremmo parlare di una nota di credito di {credit_amount} per l’ordine successivo.',
      'Nota di credito invece del reso: se può ancora utilizzare la merce, possiamo valutare una nota di credito di {credit_amount} sul prossimo ordine.',
    ],
    'offer.partial_shipment': [
      'Due spedizioni: se accetta la consegna in due parti, potremmo inviare {partial_quantity} prima del resto.',
      'Una prima parte: se è d’accordo con una consegna frazionata, potremmo inviare prima {partial_quantity} e poi il resto.',
      'Consegna frazionata: se per Lei vanno bene due consegne, possiamo valutare di far partire per prima questa parte: {partial_quantity}.',
    ],
    'offer.faster_transport_shared': [
      'Trasporto più rapido: possiamo valutare un mezzo più veloce per spedire questa merce e dividere la spesa aggiuntiva, se Lei ne copre una parte ({freight_share}).',
      'Trasporto espresso condiviso: se dividiamo la spesa aggiuntiva (quota a Suo carico: {freight_share}), potremmo parlare di un percorso più veloce per questa merce.',
      'Un percorso più veloce: se ci dividiamo la spesa aggiuntiva con un {freight_share} da parte Sua, possiamo valutare un trasporto più rapido per questa merce.',
    ],
    'offer.proof_package': [
      'Prove: possiamo raccogliere campioni, rapporti di prova e referenze da farLe verificare; se ha criteri di prova propri, La prego di inviarceli.',
      'Campioni e documenti: se ci indica i Suoi criteri, possiamo preparare i campioni, i rapporti di prova e le referenze corrispondenti.',
      'Prima i documenti: campioni, rapporti di prova e referenze da verificare; se ci indica i Suoi criteri, possiamo attenerci a quelli.',
    ],
    'offer.inspection_before_balance': [
      'Ispezione: Lei o un ispettore di Sua scelta può controllare la merce prima della spedizione, se il saldo viene pagato una volta superato il controllo.',
      'Controllo prima del pagamento: possiamo concordare un’ispezione prima della scadenza del saldo, se Lei lo paga appena la merce supera il controllo.',
      'Ispezione di terzi: se indica l’ispettore e i criteri e paga il saldo una volta superato il controllo, possiamo concordare una verifica prima della spedizione.',
    ],
    'offer.trial_order': [
      'Ordine di prova: potrebbe iniziare con {trial_quantity} al prezzo offerto, e fisseremo le condizioni per ordini più grandi quando avrà visto la merce.',
      'Un primo passo: se fa un primo ordine di {trial_quantity} al prezzo offerto, possiamo parlare di condizioni migliori per il successivo.',
      'Passo per passo: con una prova di {trial_quantity} al prezzo offerto potrebbe prima valutarci, e di ordini più grandi possiamo parlare dopo.',
    ],
    'offer.written_warranty': [
      'Garanzia: se la merce viene usata e conservata come indicato, potremmo darLe una garanzia scritta di {warranty_period}.',
      'Garanzia per iscritto: possiamo parlare di una garanzia scritta di {warranty_period}, se ci accordiamo su uso, conservazione e modalità di reclamo.',
      'Una garanzia scritta: con condizioni chiare di uso e conservazione, possiamo valutarne una di {warranty_period}.',
    ],
    'offer.loyalty_advantage': [
      'Per Lei, che ha già ordinato da noi: se fa il prossimo ordine entro il giorno {order_by_date}, possiamo valutare un {loyalty_discount} di sconto.',
      'Una condizione per chi lavora già con noi: con un ordine entro il giorno {order_by_date}, possiamo parlare di un {loyalty_discount} di sconto.',
      'Un vantaggio riservato a Lei: se l’ordine arriva entro il giorno {order_by_date}, possiamo valutare per Lei un {loyalty_discount} di sconto.',
    ],
    'offer.priority_contact': [
      'Un referente fisso: se condivide con noi il Suo piano ordini, {contact_name} può seguire i Suoi ordini con priorità.',
      'Una persona per Lei: con il Suo piano ordini, possiamo affidare i Suoi ordini con priorità a una sola persona: {contact_name}.',
      'Priorità: in cambio di un piano ordini, possiamo valutare un referente fisso per Lei ({contact_name}) e la priorità in produzione.',
    ],
    'offer.change_cost_shared': [
      'Costo di una modifica: se approva per iscritto la nuova versione, possiamo valutare di dividere con Lei il costo aggiuntivo di {change_cost}.',
      'Divisione del costo: una volta approvata per iscritto la nuova versione, potremmo parlare di come ripartire il costo aggiuntivo di {change_cost}.',
      'La modifica stessa: costa {change_cost} in più e, se la approva per iscritto, possiamo valutare di sostenerne una parte.',
    ],
    'line.price': {
      warmer: [
        'Voglio parlarLe con franchezza: per queste specifiche e questa quantità, il nostro prezzo è quello che ci permette di rispondere della qualità.',
        'Preferisco dirlo con sincerità ora piuttosto che deluderLa dopo: sotto il nostro prezzo, per queste specifiche, non potrei prometterLe la qualità che si aspetta.',
        'La prego di comprendere che un prezzo più basso per la stessa identica merce andrebbe a scapito della qualità.',
      ],
      plain: [
        'Per queste specifiche e questa quantità, il nostro prezzo è quello che ci permette di rispondere della qualità.',
        'Sotto il nostro prezzo, per queste specifiche, non potrei prometterLe la qualità che si aspetta.',
        'Un prezzo più basso per la stessa identica merce andrebbe a scapito della qualità, e non servirebbe a nessuno di noi.',
      ],
      firmer: [
        'Per queste specifiche e questa quantità non possiamo scendere sotto il nostro prezzo, perché da esso dipende la qualità.',
        'Sotto il nostro prezzo, per queste specifiche, non possiamo garantire la qualità, e quindi non scendiamo oltre.',
        'Non abbassiamo il prezzo per la stessa identica merce; insieme al prezzo deve cambiare qualcos’altro nell’ordine.',
      ],
    },
    'line.payment': {
      warmer: [
        'La prego di comprendere che le condizioni di pagamento restano invariate finché non le modifichiamo insieme per iscritto.',
        'Sarebbe utile a entrambi lasciare il pagamento com’è finché non avremo risolto insieme la questione.',
        'La prego di comprendere che una modifica del pagamento va prima concordata tra noi per iscritto.',
      ],
      plain: [
        'Le condizioni di pagamento restano invariate finché non le modifichiamo insieme per iscritto.',
        'La prego di lasciare il pagamento com’è finché non avremo risolto insieme la questione.',
        'Una modifica del pagamento va prima concordata tra noi per iscritto.',
      ],
      firmer: [
        'Non possiamo accettare una modifica delle condizioni di pagamento decisa da una sola parte.',
        'Le condizioni di pagamento restano in vigore mentre risolviamo la questione.',
        'Ogni modifica del pagamento richiede il nostro accordo scritto.',
      ],
    },
    'line.facts': {
      warmer: [
        'Le chiedo un po’ di pazienza finché la situazione non sarà chiara a entrambi; allora potremo decidere insieme come procedere.',
        'Chiariamo prima insieme la situazione, e poi parliamo di come procedere.',
        'La prego di comprendere che non posso impegnarmi su un importo prima che la situazione sia chiara a entrambi.',
      ],
      plain: [
        'Come procedere si può decidere solo quando la situazione sarà chiara a entrambi.',
        'Prima di parlare di conseguenze o di importi, chiariamo insieme la situazione.',
        'Non posso impegnarmi su un importo prima che la situazione sia chiara a entrambi.',
      ],
      firmer: [
        'Decideremo come procedere quando la situazione sarà chiara, e non prima.',
        'Non possiamo parlare di conseguenze o di importi finché la situazione non è chiarita.',
        'Non ci impegniamo su alcun importo prima che la situazione sia chiara a entrambe le parti.',
      ],
    },
    'line.process': {
      warmer: [
        'L’unica cosa che Le chiedo prima di avviare una modifica è la Sua approvazione scritta di costi e tempi.',
        'Sarebbe utile a entrambi avere costi e tempi di una modifica approvati per iscritto prima di iniziare.',
        'La prego di comprendere che possiamo avviare una modifica una volta concordati costi e tempi.',
      ],
      plain: [
        'L’unica cosa che ci serve prima di avviare una modifica è la Sua approvazione scritta di costi e tempi.',
        'Costi e tempi di una modifica vanno approvati per iscritto prima di iniziare.',
        'Possiamo avviare una modifica non appena ne sono concordati costi e tempi.',
      ],
      firmer: [
        'Non avviamo una modifica prima che costi e tempi siano approvati per iscritto.',
        'Senza un’approvazione scritta di costi e tempi non possiamo iniziare una modifica.',
        'Una modifica inizia solo dopo che ne sono stati concordati costi e tempi.',
      ],
    },
    'line.safety': {
      warmer: [
        'Quando avrà queste prove, Le chiedo di lasciare invariate le condizioni di pagamento.',
        'Spero che questo Le dia la certezza che Le serve, così che le condizioni di pagamento possano restare invariate.',
        'La prego di comprendere che Le forniamo le prove perché non serva cambiare le condizioni di pagamento.',
      ],
      plain: [
        'Una volta che avrà queste prove, potremmo mantenere le condizioni di pagamento attuali.',
        'Vogliamo darLe la certezza che Le serve; in cambio Le chiediamo di mantenere le condizioni di pagamento.',
        'Le prove ci sono perché non serva cambiare le condizioni di pagamento.',
      ],
      firmer: [
        'Le forniamo queste prove, e le condizioni di pagamento restano invariate.',
        'Vogliamo darLe la certezza che Le serve; le condizioni di pagamento non sono negoziabili.',
        'Possiamo darLe le prove; non possiamo modificare le condizioni di pagamento.',
      ],
    },
    'line.direct': {
      warmer: [
        'Mi farebbe molto piacere poter risolvere la questione direttamente con Lei.',
        'Per me significherebbe molto risolvere prima la questione tra noi.',
        'Una soluzione diretta è la più rapida per entrambi, e mi farebbe piacere trovarla con Lei.',
      ],
      plain: [
        'Vorrei poter risolvere prima la questione direttamente con Lei.',
        'Le propongo di risolvere prima la questione tra noi.',
        'Una soluzione diretta è la più rapida per entrambi, e vorrei cercarla con Lei.',
      ],
      firmer: [
        'Contiamo di risolvere prima la questione direttamente con Lei.',
        'La questione va risolta prima tra noi.',
        'Una soluzione diretta è la più rapida per entrambi, ed è il modo giusto di cominciare.',
      ],
    },
    'next.answer': [
      'Per quanto riguarda {asks}, Le risponderò entro il giorno {reply_date}.',
      'Riceverà la mia risposta riguardante {asks} entro il giorno {reply_date}.',
      'Le invierò i dettagli riguardanti {asks} entro il giorno {reply_date}.',
    ],
    'next.reply': [
      'Riceverà la mia risposta entro il giorno {reply_date}.',
      'Le darò una risposta chiara entro il giorno {reply_date}.',
      'Le scriverò di nuovo entro il giorno {reply_date} con i dettagli.',
    ],
    'next.available': [
      'Resto a disposizione per qualsiasi necessità.',
      'Resto a Sua disposizione per qualsiasi domanda.',
      'Mi scriva pure se possiamo fare altro per Lei.',
    ],
    'next.choose': [
      'Mi dica quale di queste possibilità Le conviene di più, e Le invierò le condizioni esatte entro il giorno {reply_date}.',
      'Quale di queste possibilità Le sarebbe più utile? Preparerò i dettagli entro il giorno {reply_date}.',
      'Mi faccia sapere quale di queste possibilità Le interessa, e Le farò avere le condizioni esatte entro il giorno {reply_date}.',
    ],
    'next.interest': [
      'Mi aiuterebbe sapere su che cosa si basa il Suo prezzo obiettivo: il Suo budget, il prezzo sul Suo mercato o un’altra offerta.',
      'Potrebbe anche dirmi da che cosa nasce il Suo prezzo obiettivo: il Suo budget, il prezzo sul Suo mercato o un’altra offerta?',
      'Per trovare la soluzione giusta, vorrei capire che cosa c’è dietro il Suo prezzo obiettivo: il Suo budget, il prezzo sul Suo mercato o un’altra offerta.',
    ],
    'next.fix': [
      'Entro il giorno {fix_date} Le comunicherò che cosa abbiamo riscontrato e che cosa proponiamo.',
      'Le scriverò entro il giorno {fix_date} con il risultato e una proposta.',
      'Le darò una risposta chiara entro il giorno {fix_date}: che cosa abbiamo riscontrato e quali sono i prossimi passi.',
    ],
    'next.fix_delay': [
      'Entro il giorno {fix_date} Le comunicherò la situazione attuale e la prossima data di consegna.',
      'Le scriverò entro il giorno {fix_date} con la situazione della merce e una data di consegna.',
      'Le darò una risposta chiara entro il giorno {fix_date}: dove si trova la merce e quando sarà da Lei.',
    ],
    'next.proof': [
      'Mi dica quali di questi punti Le servono, e Le risponderò entro il giorno {reply_date}.',
      'Quali di questi punti Le sarebbero più utili? Riceverà la mia risposta entro il giorno {reply_date}.',
      'Mi faccia sapere quale di questi punti conta di più per Lei, e Le scriverò i dettagli entro il giorno {reply_date}.',
    ],
    'next.proof_asked': [
      'Entro il giorno {reply_date} Le dirò che cosa posso inviarLe e quando.',
      'Le confermerò entro il giorno {reply_date} che cosa può ricevere e quando.',
      'Le scriverò entro il giorno {reply_date}, così saprà che cosa riceverà e quando.',
    ],
    'next.process': [
      'Mi invii per iscritto i Suoi requisiti più recenti, ed entro il giorno {reply_date} Le dirò che cosa comportano in termini di costi e tempi.',
      'Con i Suoi requisiti più recenti per iscritto, posso darLe costi e tempi di ciascuno entro il giorno {reply_date}.',
      'La prego di farmi avere per iscritto i Suoi requisiti più recenti; riceverà costi e tempi di ciascuno entro il giorno {reply_date}.',
    ],
    'next.talk': [
      'Potremmo sentirci al telefono il giorno {call_date}? Così vediamo insieme di che cosa ha bisogno e che cosa è possibile.',
      'Propongo una telefonata il giorno {call_date}, per esaminare i Suoi punti uno per uno.',
      'Le andrebbe bene una telefonata il giorno {call_date}? Vorrei esaminare i Suoi punti insieme a Lei.',
    ],
    'next.door': [
      'Vorrei continuare a lavorare con Lei.',
      'Mi farebbe piacere poter continuare la nostra collaborazione.',
      'Restiamo disponibili a parlarne in qualsiasi momento.',
    ],
    'next.rest': [
      'Per quanto riguarda {rest}, riceverà la mia risposta contemporaneamente.',
      'La mia risposta riguardante {rest} arriverà nello stesso messaggio.',
      'Quanto ai punti rimasti ({rest}), Le risponderò insieme al resto.',
    ],
    'next.warm': [
      'Apprezzo molto la collaborazione con Lei e spero di trovare una soluzione adatta a entrambi.',
      'Per me è importante mantenere un buon rapporto di lavoro con Lei.',
      'Mi farebbe piacere trovare una buona soluzione insieme a Lei.',
    ],
    'next.glad': [
      'È bello lavorare con Lei.',
      'È un piacere lavorare con Lei.',
      'Mi fa piacere essere in contatto con Lei.',
    ],
    'prevention.price': [
      'Una volta raggiunto l’accordo, mettiamo in un’unica offerta scritta il prezzo, che cosa comprende e per quanto tempo vale.',
      'Propongo di indicare poi in un’unica offerta il prezzo, che cosa include e la sua validità.',
      'Quando avremo deciso, un’unica offerta scritta con prezzo, contenuto e validità farà chiarezza per entrambi.',
    ],
    'prevention.lead_time': [
      'Per il futuro, mettiamo per iscritto la data di consegna e che cosa succede se si sposta.',
      'Propongo che ogni conferma d’ordine indichi la data di consegna e i passi da fare se si sposta.',
      'Una regola scritta sulle date di consegna e su ciò che segue se si spostano aiuterà entrambi in futuro.',
    ],
    'prevention.payment': [
      'Mettiamo per iscritto anche quando scade ogni pagamento e come si gestisce nel frattempo una questione aperta.',
      'Propongo di scrivere le date di pagamento e che cosa ne è finché una questione resta aperta.',
      'Una regola scritta su date di pagamento e questioni aperte aiuterà entrambi in futuro.',
    ],
    'prevention.after_sales': [
      'Una volta risolta la questione, propongo di mettere per iscritto come si gestiscono casi simili: termine, foto, sostituzione o nota di credito.',
      'Quando questo caso sarà chiuso, una semplice regola scritta per i reclami aiuterebbe entrambi: termine, foto, sostituzione o nota di credito.',
      'Dopo aver risolto la questione, mettiamo per iscritto come si gestiscono i reclami, con termine, foto e sostituzione o nota di credito.',
    ],
    'prevention.progress': [
      'Per il futuro, propongo un breve rapporto di avanzamento in momenti stabiliti, così saprà per tempo se qualcosa cambia.',
      'Concordiamo rapporti di avanzamento regolari, così le notizie Le arriveranno prima che debba chiederle.',
      'Un breve rapporto in momenti stabiliti Le permetterebbe di vedere per tempo a che punto siamo.',
    ],
    'prevention.quality': [
      'Mettiamo per iscritto anche i criteri di accettazione e l’ispezione prima della spedizione.',
      'Propongo di scrivere i criteri di accettazione e le regole per l’ispezione prima della spedizione.',
      'Criteri di accettazione scritti e un’ispezione prima della spedizione faranno chiarezza per entrambi.',
    ],
    'prevention.changes': [
      'Per il futuro, concordiamo per iscritto come si approvano le modifiche, con costi e tempi, prima della produzione.',
      'Propongo una regola scritta per le modifiche: approvazione, costi e tempi prima dell’inizio della produzione.',
      'Una semplice regola scritta per le modifiche, con approvazione, costi e tempi, eviterà problemi a entrambi.',
    ],
  },
};
