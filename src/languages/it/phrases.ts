import type { PhraseBook } from '../../core/draft/phrase-book';

/**
 * Italian for trade mail, with "Lei", and "tu" to friends. Slots never follow "di", "a", "da", "in" or "su", which
 * would have to merge with the article their words bring; a date follows "giorno", because of "l’8" beside "il 9".
 * Points are masculine.
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
    nobody: 'Gentile Cliente,',
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
    response: 'la risposta attesa',
    compliance: 'i Suoi requisiti',
    explanation: 'la spiegazione richiesta',
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
  papers: {
    test_report: 'il rapporto di prova',
    certificate: 'il certificato',
    invoice: 'la fattura',
    proforma: 'la fattura proforma',
    packing_list: 'la packing list',
    bill_of_lading: 'la polizza di carico',
    data_sheet: 'la scheda tecnica',
    manual: 'il manuale',
    catalogue: 'il catalogo',
    drawing: 'il disegno',
    contract: 'il contratto',
    declaration: 'la dichiarazione',
    inspection_report: 'il rapporto d’ispezione',
    licence: 'la licenza commerciale',
    photos: 'le foto',
    order_confirmation: 'la conferma d’ordine',
  },
  headings: {
    refund: 'Rimborso',
    replacement: 'Sostituzione',
    compensation: 'La Sua richiesta di risarcimento',
    warranty: 'Garanzia',
    inspection: 'Ispezione',
    delivery: 'Consegna',
    explanation: 'Causa',
  },
  colon: ': ',
  askAsPoint: 'il punto riguardante {ask}',
  problems: {
    quality: 'il problema di qualità',
    delay: 'il ritardo',
    goods: 'il problema con la merce ricevuta',
    service: 'il problema con il nostro servizio',
    silence: 'il tempo di attesa per la nostra risposta',
    documents: 'il problema con i documenti',
  },
  matter: 'questo punto',
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
    'calm.informed': [
      'Grazie per avermelo comunicato.',
      'Grazie per l’informazione.',
      'Molte grazie per l’aggiornamento.',
    ],
    'calm.thanks_order': [
      'Grazie per il Suo ordine.',
      'Molte grazie per il Suo ordine.',
      'La ringrazio molto per l’ordine.',
    ],
    'calm.thanks_payment': [
      'Grazie per avermi comunicato il pagamento.',
      'Molte grazie per l’informazione sul Suo pagamento.',
      'Grazie per la notizia del pagamento.',
    ],
    'calm.thanks_papers': [
      'Grazie per quanto mi ha inviato.',
      'Molte grazie per questo invio.',
      'Grazie, ho ricevuto quanto mi ha inviato.',
    ],
    'calm.thanks_news': [
      'Grazie per la buona notizia; mi fa davvero piacere.',
      'Mi fa molto piacere leggerlo, grazie per avermelo detto.',
      'Che bella notizia, grazie mille!',
    ],
    'calm.thanks_settled': [
      'Grazie della conferma; è una buona cosa che sia risolto.',
      'È bene sapere che è tutto risolto, grazie.',
      'Grazie di avermi fatto sapere che la questione è chiusa.',
    ],
    'calm.thanks_inquiry': [
      'Grazie per la Sua richiesta.',
      'Molte grazie per la Sua richiesta e per l’interesse verso i nostri prodotti.',
      'Grazie per averci contattato con la Sua richiesta.',
    ],
    'calm.notice': [
      'Abbiamo ricevuto la Sua comunicazione e la stiamo esaminando.',
      'La Sua comunicazione ci è pervenuta ed è in corso di esame.',
      'Confermiamo di aver ricevuto la Sua comunicazione.',
    ],
    'calm.thanks_report': [
      'Grazie per averci segnalato {point}.',
      'Grazie per averci scritto direttamente per {point}.',
      'Grazie per averci fatto presente {point}.',
    ],
    'calm.sorry_delay': [
      'Mi dispiace molto per il ritardo e per i problemi che Le causa.',
      'Mi dispiace per la lunga attesa della merce.',
      'Mi dispiace che la consegna non sia andata come Lei aveva previsto.',
    ],
    'calm.sorry_goods': [
      'Mi dispiace che la merce non sia arrivata come Lei si aspettava.',
      'Mi dispiace per i problemi che ha con la merce ricevuta.',
      'Mi dispiace che non abbia ricevuto la merce come Le serve.',
    ],
    'calm.sorry_quality': [
      'Mi dispiace che la merce Le abbia creato difficoltà.',
      'Mi dispiace per il problema di qualità che descrive.',
      'Mi dispiace che la merce non sia quella che si aspettava.',
    ],
    'calm.sorry_service': [
      'Mi dispiace che il nostro servizio non abbia risposto alle Sue esigenze.',
      'Mi dispiace per i problemi che il nostro servizio Le ha causato.',
      'Mi dispiace che lavorare con noi Le sia costato tempo e fatica in più.',
    ],
    'calm.sorry_silence': [
      'Mi dispiace che abbia dovuto attendere la nostra risposta.',
      'Mi dispiace che non abbia avuto nostre notizie prima.',
      'Mi dispiace per la lunga attesa di una risposta.',
    ],
    'calm.sorry_documents': [
      'Mi dispiace per i problemi con i documenti.',
      'Mi dispiace che i documenti non fossero come Le servivano.',
      'Mi dispiace che i documenti Le abbiano fatto perdere tempo.',
    ],
    'calm.sorry_general': [
      'Mi dispiace molto per i problemi che questo Le ha causato.',
      'Mi dispiace molto che le cose non siano andate come si aspettava.',
      'Mi dispiace davvero per quanto è successo.',
    ],
    'calm.sorry_upset': [
      'Capisco la Sua rabbia e mi dispiace molto per quanto è successo.',
      'Comprendo la Sua indignazione e mi dispiace che si sia arrivati a questo punto.',
      'Mi dispiace davvero per la rabbia e la delusione che questo Le ha causato.',
    ],
    'calm.own_fault': [
      'L’errore è nostro, e spetta a noi rimediare.',
      'È stato un nostro errore, e ce ne occuperemo.',
      'La responsabilità è nostra, e così anche il compito di rimediare.',
    ],
    'calm.danger': [
      'Per sicurezza, La prego di non usare più la merce in questione e di tenerla lontana dalle persone e da tutto ciò che può bruciare, finché non avrà mie notizie.',
      'La prego di smettere subito di usare la merce in questione e di metterla da parte, lontano dalle persone, finché non avrà mie notizie.',
      'La prego di non usare la merce in questione e di lasciarla ben lontana dalle persone finché non ne sapremo di più; la sicurezza viene prima di tutto.',
    ],
    'calm.bank': [
      'La prego di non effettuare alcun bonifico su nuove coordinate bancarie prima di averle verificate con me al telefono, a un numero che ha già usato.',
      'Per ora non versi nulla su un nuovo conto; mi chiami prima al numero che ha sempre usato, così controlliamo insieme i dati.',
      'La prego di sospendere ogni bonifico su un conto diverso finché non ne avremo confermato i dati per telefono, a un numero che Lei conosce già.',
    ],
    'calm.attention': [
      'Me ne occupo personalmente, con tutta la mia attenzione.',
      'Prendo la cosa molto sul serio e la seguo personalmente.',
      'Capisco che cosa significa per la Sua attività e me ne sto occupando personalmente.',
    ],
    'calm.take_seriously': {
      warmer: [
        'Capisco quanto pesi per Lei {point}, e me ne occupo personalmente.',
        'Non prendo alla leggera {point} e seguirò la cosa fino alla soluzione.',
        'Capisco bene la Sua preoccupazione; {point} ha tutta la mia attenzione.',
      ],
      plain: [
        'Prendo molto sul serio {point} e me ne occupo personalmente.',
        'Capisco quanto {point} conti per la Sua attività; ha tutta la mia attenzione.',
        'Capisco perché {point} non può attendere, e me ne sto occupando.',
      ],
      firmer: [
        'Prendo sul serio {point}.',
        'Capisco che {point} ha un peso per la Sua attività.',
        'Capisco perché {point} La preoccupa.',
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
    'calm.worry': [
      'Capisco la Sua preoccupazione, e fa bene a parlarne.',
      'È naturale che questo La preoccupi, e fa bene a chiedere.',
      'Capisco che voglia vederci chiaro.',
    ],
    'calm.rank': [
      'I Suoi requisiti e le Sue procedure per noi contano, e vogliamo lavorare di conseguenza.',
      'Capisco che le Sue procedure sono importanti, e le rispettiamo.',
      'A Lei serve un fornitore che si adatti al Suo modo di lavorare, e prendo sul serio questa esigenza.',
    ],
    'calm.parting': [
      'Grazie per la franchezza; prendo molto sul serio quello che mi dice.',
      'Apprezzo che mi scriva direttamente, e do molto peso a quello che mi dice.',
      'Grazie per la chiarezza sulla Sua posizione; la prendo sul serio e voglio comprenderla a fondo.',
    ],
    'calm.loyalty': [
      'Teniamo molto alla nostra collaborazione.',
      'Ci conosciamo già, e per noi il lavoro fatto insieme conta.',
      'Abbiamo già lavorato insieme, e per noi è importante.',
    ],
    'restate.order': [
      'Ho letto con attenzione il Suo messaggio riguardante {order}.',
      'Ho visto che la questione riguarda {order}.',
      'Vedo che ci scrive per {order}.',
    ],
    'restate.asks': [
      'Lei chiede {wants}.',
      'Lei desidera {wants}.',
      'Mi è chiaro che cosa Le serve: {wants}.',
    ],
    'restate.quote': [
      'Lei scrive: «{quote}».',
      'Nel Suo messaggio leggo: «{quote}».',
      'Ho preso nota di quanto ci scrive: «{quote}».',
    ],
    'restate.points': ['Rispondo ai Suoi punti:', 'Ecco le risposte alle Sue domande:', 'Punto per punto:'],
    'restate.one_point': [
      'Riguardo a ciò che chiede:',
      'Quanto alla Sua richiesta:',
      'In merito alla Sua domanda:',
    ],
    'ground.price': [
      'Il nostro prezzo si basa sul materiale, sulla lavorazione e sui controlli che questo prodotto richiede.',
      'Il prezzo comprende il materiale, la produzione e il controllo qualità della merce.',
      'Quello che paga sono il materiale, una produzione accurata e il controllo prima della spedizione.',
    ],
    'ground.compare': [
      'La invito a confrontare ogni altra offerta con la nostra punto per punto: materiale, specifiche, imballaggio, ispezione, condizioni di pagamento e di consegna.',
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
      'La data di consegna dipende dai tempi di materiale, produzione e ispezione, che insieme assicurano la qualità.',
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
      'Rileggerò la nostra corrispondenza per vedere dove le cose si sono bloccate.',
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
      'Quantità: per un ordine di almeno {min_quantity}, possiamo valutare una riduzione del prezzo ({volume_discount}).',
      'Una quantità maggiore: a partire da {min_quantity} possiamo parlare di una riduzione del prezzo ({volume_discount}).',
      'Prezzo in base al volume: se ordina {min_quantity} o più, possiamo valutare un {volume_discount} di sconto sul prezzo.',
    ],
    'offer.terms_for_price': [
      'Pagamento: con un acconto più alto, o con il saldo prima della spedizione, possiamo valutare una riduzione del prezzo ({terms_discount}).',
      'Condizioni di pagamento: se può pagare prima, potremmo parlare di una riduzione del prezzo ({terms_discount}).',
      'Prezzo in base al pagamento: se paga prima di quanto prevedono le condizioni attuali, possiamo valutare un {terms_discount} di sconto sul prezzo.',
    ],
    'offer.volume_for_terms': [
      'Dilazione in base al volume: con ordini di almeno {min_quantity}, possiamo valutare un pagamento a {credit_days}.',
      'Volume e tempi di pagamento: a partire da {min_quantity} per ordine, potremmo parlare di un pagamento a {credit_days}.',
      'Un ordine più grande: se ordina {min_quantity} o più, possiamo discutere un pagamento a {credit_days}.',
    ],
    'offer.security_for_terms': [
      'Dilazione con garanzia: a fronte di una lettera di credito o di un’assicurazione del credito, possiamo valutare un pagamento a {credit_days}.',
      'Tempo in cambio di garanzia: con una lettera di credito o un’assicurazione del credito, potremmo parlare di un pagamento a {credit_days}.',
      'Condizioni garantite: se una lettera di credito o un’assicurazione del credito copre l’importo, possiamo discutere un pagamento a {credit_days}.',
    ],
    'offer.volume_for_freight': [
      'Trasporto in base al volume: con {min_quantity} o più in un’unica spedizione, possiamo valutare di coprire una parte del costo del trasporto ({freight_part}).',
      'Un’unica spedizione più grande: a partire da {min_quantity}, potremmo parlare di farci carico di una parte del costo del trasporto ({freight_part}).',
      'Volume e trasporto: se {min_quantity} o più partono insieme, possiamo discutere di coprire una parte del costo del trasporto ({freight_part}).',
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
        'Preferisco dirLe ora le cose come stanno piuttosto che deluderLa dopo: sotto il nostro prezzo, per queste specifiche, non potrei prometterLe la qualità che si aspetta.',
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
        'Si può decidere come procedere solo quando la situazione sarà chiara a entrambi.',
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
        'Con queste prove in mano, potremmo mantenere le condizioni di pagamento attuali.',
        'Vogliamo darLe la certezza che Le serve; in cambio Le chiediamo di mantenere le condizioni di pagamento.',
        'Le prove ci sono perché non serva cambiare le condizioni di pagamento.',
      ],
      firmer: [
        'Le forniamo queste prove, e le condizioni di pagamento restano invariate.',
        'Vogliamo darLe la certezza che Le serve; le condizioni di pagamento non sono negoziabili.',
        'Possiamo darLe le prove; non possiamo modificare le condizioni di pagamento.',
      ],
    },
    'line.reserved': [
      'Il presente messaggio vale esclusivamente come conferma di ricezione; la nostra posizione resta del tutto impregiudicata.',
      'Nulla di quanto qui scritto costituisce riconoscimento di pretese o rinuncia a diritti; il presente messaggio conferma unicamente la ricezione.',
      'Il presente messaggio va inteso come semplice conferma di ricezione e nulla più; ci riserviamo ogni diritto.',
    ],
    'line.direct': {
      warmer: [
        'Mi farebbe molto piacere poter risolvere la questione direttamente con Lei.',
        'Terrei molto a risolvere prima la questione tra noi.',
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
    'next.each': [
      'Riceverà la mia risposta su ciascuno dei Suoi punti entro il giorno {reply_date}.',
      'Le risponderò su tutti i Suoi punti entro il giorno {reply_date}.',
      'Risponderò ai Suoi punti uno per uno entro il giorno {reply_date}.',
    ],
    'next.quote': [
      'Riceverà la nostra offerta entro il giorno {reply_date}.',
      'Le invierò la nostra offerta entro il giorno {reply_date}.',
      'La nostra offerta Le arriverà entro il giorno {reply_date}.',
    ],
    'next.confirm': [
      'Verifico i dettagli e Le invio la nostra conferma d’ordine entro il giorno {reply_date}.',
      'Stiamo verificando i dettagli; riceverà la nostra conferma d’ordine entro il giorno {reply_date}.',
      'La nostra conferma d’ordine Le arriverà entro il giorno {reply_date}, dopo la verifica di ogni riga.',
    ],
    'next.payment': [
      'La avviso appena l’importo sarà sul nostro conto.',
      'Appena sarà sul nostro conto, Glielo confermo.',
      'Avrà la nostra conferma appena la banca lo avrà accreditato.',
    ],
    'next.open': [
      'Per il resto Le scrivo entro il giorno {reply_date}.',
      'Su ciò che è ancora in sospeso Le scriverò entro il giorno {reply_date}.',
      'Entro il giorno {reply_date} avrà mie notizie su quanto qui non è ancora definito.',
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
    'next.process': [
      'Entro il giorno {reply_date} Le dirò come rispettiamo i Suoi requisiti e che cosa comporta ciascuno in termini di costi e tempi.',
      'Entro il giorno {reply_date} avrà da me, requisito per requisito, come lo rispettiamo e con quali costi e tempi.',
      'Esamino i Suoi requisiti uno per uno e Le invio il risultato, con costi e tempi, entro il giorno {reply_date}.',
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
      'Per quanto riguarda {rest}, riceverà la mia risposta insieme al resto.',
      'La mia risposta riguardante {rest} arriverà nello stesso messaggio.',
      'Quanto ai punti rimasti ({rest}), Le risponderò nella stessa occasione.',
    ],
    'next.limit': [
      'Ho ben presente la scadenza che indica: «{limit}».',
      'Lei scrive «{limit}», e ho ben presente questa data.',
      'La scadenza da Lei indicata, «{limit}», mi è ben presente.',
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
      'Propongo di indicare poi in un’unica offerta il prezzo, che cosa include e per quanto tempo è valido.',
      'Quando avremo deciso, un’unica offerta scritta con prezzo, contenuto e validità farà chiarezza per entrambi.',
    ],
    'prevention.lead_time': [
      'Per il futuro, mettiamo per iscritto la data di consegna e che cosa succede se si sposta.',
      'Propongo che ogni conferma d’ordine indichi la data di consegna e i passi da fare se si sposta.',
      'Una regola scritta sulle date di consegna e su ciò che segue se si spostano aiuterà entrambi in futuro.',
    ],
    'prevention.payment': [
      'Mettiamo per iscritto anche quando scade ogni pagamento e come si gestisce nel frattempo una questione aperta.',
      'Propongo di scrivere le date di pagamento e che cosa succede a queste finché una questione resta aperta.',
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
  familiar: {
    greeting: { person: 'Ciao {name},', titled: 'Ciao {name},', nobody: 'Ciao,' },
    closing: 'Un caro saluto,',
    asks: {
      compensation: 'la tua richiesta di risarcimento',
      refund: 'la tua richiesta di rimborso',
      replacement: 'la tua richiesta di sostituzione',
      compliance: 'i tuoi requisiti',
    },
    wants: { compliance: 'il rispetto dei tuoi requisiti' },
    headings: { compensation: 'La tua richiesta di risarcimento' },
    phrases: {
      'calm.worry': 'Capisco la tua preoccupazione, e fai bene a parlarne.',
      'next.payment': 'Ti avviso appena l’importo è sul nostro conto.',
      'next.confirm':
        'Verifico i dettagli e ti invio la nostra conferma d’ordine entro il giorno {reply_date}.',
      'calm.thanks': 'Grazie per il tuo messaggio.',
      'calm.thanks_about': 'Grazie per il tuo messaggio riguardante {asks}.',
      'calm.informed': 'Grazie per avermelo detto.',
      'calm.thanks_order': 'Grazie mille per il tuo ordine.',
      'calm.thanks_payment': 'Grazie per avermi detto del pagamento.',
      'calm.thanks_papers': 'Grazie, ho ricevuto quello che mi hai mandato.',
      'calm.thanks_news': 'Che bella notizia, grazie per avermelo detto!',
      'calm.thanks_settled': 'Grazie della conferma; è una buona cosa che sia risolto.',
      'calm.thanks_inquiry': 'Grazie per la tua richiesta.',
      'calm.notice': 'Abbiamo ricevuto la tua comunicazione e la stiamo esaminando.',
      'calm.thanks_report': 'Grazie per avermi segnalato {point}.',
      'calm.sorry_delay': 'Mi dispiace molto per il ritardo e per i problemi che ti crea.',
      'calm.sorry_goods': 'Mi dispiace che la merce non sia arrivata come ti aspettavi.',
      'calm.sorry_quality': 'Mi dispiace per il problema di qualità che mi descrivi.',
      'calm.sorry_service': 'Mi dispiace che il nostro servizio non sia stato quello che ti serviva.',
      'calm.sorry_silence': 'Mi dispiace che tu abbia dovuto aspettare la nostra risposta.',
      'calm.sorry_documents': 'Mi dispiace che i documenti ti abbiano fatto perdere tempo.',
      'calm.sorry_general': 'Mi dispiace molto per i problemi che questo ti ha causato.',
      'calm.sorry_upset': 'Capisco la tua rabbia e mi dispiace molto per quello che è successo.',
      'calm.danger':
        'Per sicurezza, ti prego di non usare più la merce in questione e di tenerla lontana dalle persone e da tutto ciò che può bruciare, finché non avrai mie notizie.',
      'calm.bank':
        'Per ora non versare nulla su un nuovo conto; chiamami prima al numero che hai sempre usato, così controlliamo insieme i dati.',
      'calm.attention': 'Prendo la cosa molto sul serio e la seguo personalmente.',
      'calm.take_seriously': {
        warmer: 'Capisco quanto pesi per te {point}, e me ne occupo personalmente.',
        plain: 'Prendo molto sul serio {point} e me ne occupo personalmente.',
        firmer: 'Prendo sul serio {point}.',
      },
      'calm.price': {
        warmer:
          'Grazie per la franchezza con cui mi parli del prezzo; capisco che deve essere competitivo sul tuo mercato.',
        plain:
          'Capisco che il prezzo deve essere competitivo sul tuo mercato, e prendo sul serio la tua osservazione.',
        firmer: 'Capisco che il prezzo deve essere competitivo sul tuo mercato.',
      },
      'calm.terms': 'Capisco che {point} è importante per te, e lo prendo sul serio.',
      'calm.safety': 'È giusto voler avere certezze prima di andare avanti.',
      'calm.rank': 'Capisco che le tue procedure sono importanti, e le rispettiamo.',
      'calm.parting': 'Grazie per la franchezza; prendo molto sul serio quello che mi dici.',
      'restate.order': 'Ho visto che mi scrivi per {order}.',
      'restate.asks': 'Vorresti {wants}.',
      'restate.quote': 'Mi scrivi: «{quote}».',
      'restate.one_point': 'Riguardo a ciò che chiedi:',
      'restate.points': 'Rispondo ai tuoi punti:',
      'ground.price':
        'Il nostro prezzo si basa sul materiale, sulla lavorazione e sui controlli che questo prodotto richiede.',
      'ground.compare':
        'Se confronti un’altra offerta con la nostra, guardala punto per punto: materiale, specifiche, imballaggio, ispezione, condizioni di pagamento e di consegna.',
      'ground.time':
        'Materiale, produzione e ispezione richiedono ciascuno il proprio tempo, e saltare una fase metterebbe a rischio la qualità.',
      'ground.check_goods':
        'Per darti una risposta precisa, farò verificare tutto dai nostri reparti produzione e qualità.',
      'ground.evidence':
        'Se non li hai ancora mandati, foto, numero di pezzi e codice del lotto ci aiuteranno a fare in fretta.',
      'ground.check_service': 'Esaminerò tutta la pratica, per darti un’unica risposta chiara.',
      'ground.check_matter': 'Verificherò la situazione con i miei colleghi, per darti una risposta precisa.',
      'ground.proof': 'Tutto ciò che ti diciamo su qualità e consegna possiamo confermartelo per iscritto.',
      'ground.process':
        'Vogliamo lavorare secondo le tue procedure; quando un requisito modifica i costi o i tempi, ti mostrerò le cifre prima di iniziare.',
      'options.lead':
        'Ecco che cosa potremmo valutare insieme; nulla è deciso finché non siamo d’accordo tutti e due:',
      'options.lead_fix': 'Ecco che cosa potremmo valutare per te:',
      'offer.volume_for_price':
        'Quantità: se ordini {min_quantity} o più, possiamo valutare una riduzione del prezzo ({volume_discount}).',
      'offer.terms_for_price':
        'Pagamento: con un acconto più alto, o se paghi il saldo prima della spedizione, possiamo valutare una riduzione del prezzo ({terms_discount}).',
      'offer.volume_for_terms':
        'Tempi di pagamento: se ordini {min_quantity} o più, possiamo valutare un pagamento a {credit_days}.',
      'offer.security_for_terms':
        'Tempi di pagamento: con una lettera di credito o un’assicurazione del credito, possiamo valutare un pagamento a {credit_days}.',
      'offer.volume_for_freight':
        'Trasporto: se metti insieme {min_quantity} o più in un’unica spedizione, possiamo valutare di coprire una parte del costo del trasporto ({freight_part}).',
      'offer.material_for_price':
        'Specifiche: se per te va bene un materiale, una finitura o un imballaggio più semplice, possiamo calcolarti un prezzo più basso per quella versione.',
      'offer.replacement_and_next_discount':
        'Sostituzione: se questo per te risolve la questione, potremmo sostituire gratuitamente i pezzi interessati, con un {next_discount} di sconto sul tuo prossimo ordine.',
      'offer.repair_or_credit_note':
        'Nota di credito: se la merce ti è ancora utile, possiamo valutare una nota di credito di {credit_amount} sul tuo prossimo ordine.',
      'offer.partial_shipment':
        'Due spedizioni: se accetti la consegna in due parti, potremmo inviare {partial_quantity} prima del resto.',
      'offer.faster_transport_shared':
        'Trasporto più rapido: possiamo valutare un mezzo più veloce per questa merce e dividere la spesa aggiuntiva, se tu ne copri una parte ({freight_share}).',
      'offer.proof_package':
        'Prove: possiamo raccogliere campioni, rapporti di prova e referenze da farti verificare; se hai criteri di prova tuoi, mandameli.',
      'offer.inspection_before_balance':
        'Ispezione: tu o un ispettore di tua scelta potete controllare la merce prima della spedizione, se il saldo viene pagato una volta superato il controllo.',
      'offer.trial_order':
        'Ordine di prova: potresti iniziare con {trial_quantity} al prezzo offerto, e fisseremo le condizioni per ordini più grandi quando avrai visto la merce.',
      'offer.written_warranty':
        'Garanzia: se la merce viene usata e conservata come indicato, potremmo darti una garanzia scritta di {warranty_period}.',
      'offer.loyalty_advantage':
        'Per te, che hai già ordinato da noi: se fai il prossimo ordine entro il giorno {order_by_date}, possiamo valutare un {loyalty_discount} di sconto.',
      'offer.priority_contact':
        'Un referente fisso: se condividi con noi il tuo piano ordini, {contact_name} può seguire i tuoi ordini con priorità.',
      'offer.change_cost_shared':
        'Costo di una modifica: se approvi per iscritto la nuova versione, possiamo valutare di dividere con te il costo aggiuntivo di {change_cost}.',
      'line.price': {
        warmer:
          'Voglio parlarti con franchezza: per queste specifiche e questa quantità, il nostro prezzo è quello che ci permette di rispondere della qualità.',
        plain:
          'Sotto il nostro prezzo, per queste specifiche, non potrei prometterti la qualità che ti aspetti.',
        firmer:
          'Per queste specifiche e questa quantità non possiamo scendere sotto il nostro prezzo, perché da esso dipende la qualità.',
      },
      'line.payment': {
        warmer:
          'Ti chiedo di capire che le condizioni di pagamento restano invariate finché non le modifichiamo insieme per iscritto.',
        plain: 'Ti chiedo di lasciare il pagamento com’è finché non avremo risolto insieme la questione.',
        firmer: 'Le condizioni di pagamento restano in vigore mentre risolviamo la questione.',
      },
      'line.facts': {
        warmer:
          'Ti chiedo un po’ di pazienza finché la situazione non sarà chiara a entrambi; allora potremo decidere insieme come procedere.',
        plain: 'Prima di parlare di conseguenze o di importi, chiariamo insieme la situazione.',
        firmer: 'Decideremo come procedere quando la situazione sarà chiara, e non prima.',
      },
      'line.process': {
        warmer:
          'L’unica cosa che ti chiedo prima di avviare una modifica è la tua approvazione scritta di costi e tempi.',
        plain:
          'L’unica cosa che ci serve prima di avviare una modifica è la tua approvazione scritta di costi e tempi.',
        firmer: 'Non avviamo una modifica prima che costi e tempi siano approvati per iscritto.',
      },
      'line.safety': {
        warmer:
          'Spero che questo ti dia la certezza che ti serve, così che le condizioni di pagamento possano restare invariate.',
        plain:
          'Vogliamo darti la certezza che ti serve; in cambio ti chiediamo di mantenere le condizioni di pagamento.',
        firmer: 'Ti forniamo queste prove, e le condizioni di pagamento restano invariate.',
      },
      'line.direct': {
        warmer: 'Mi farebbe molto piacere risolvere prima la questione tra noi.',
        plain: 'Vorrei risolvere prima la questione direttamente con te.',
        firmer: 'La questione va risolta prima tra noi.',
      },
      'next.answer': 'Per quanto riguarda {asks}, ti risponderò entro il giorno {reply_date}.',
      'next.reply': 'Avrai la mia risposta entro il giorno {reply_date}.',
      'next.each': 'Ti risponderò su ciascuno dei tuoi punti entro il giorno {reply_date}.',
      'next.quote': 'Avrai la nostra offerta entro il giorno {reply_date}.',
      'next.open': 'Per il resto ti scrivo entro il giorno {reply_date}.',
      'next.available': 'Se ti serve qualcosa, scrivimi pure.',
      'next.choose':
        'Dimmi quale di queste possibilità ti conviene di più, e ti manderò le condizioni esatte entro il giorno {reply_date}.',
      'next.interest':
        'Mi dici anche da che cosa nasce il tuo prezzo obiettivo: il tuo budget, il prezzo sul tuo mercato o un’altra offerta?',
      'next.fix': 'Entro il giorno {fix_date} ti dirò che cosa abbiamo riscontrato e che cosa proponiamo.',
      'next.fix_delay':
        'Ti scriverò entro il giorno {fix_date} con la situazione della merce e una data di consegna.',
      'next.proof': 'Dimmi quali di questi punti ti servono, e ti risponderò entro il giorno {reply_date}.',
      'next.process':
        'Entro il giorno {reply_date} ti dirò come rispettiamo i tuoi requisiti e che cosa comporta ciascuno in termini di costi e tempi.',
      'next.talk':
        'Possiamo sentirci al telefono il giorno {call_date}? Così vediamo insieme di che cosa hai bisogno e che cosa è possibile.',
      'next.door': 'Vorrei continuare a lavorare con te.',
      'next.rest': 'Per quanto riguarda {rest}, ti risponderò insieme al resto.',
      'next.limit': 'Mi scrivi «{limit}», e ho ben presente questa data.',
      'next.warm': 'Mi piace lavorare con te e spero di trovare una soluzione che vada bene a entrambi.',
      'next.glad': 'È un piacere lavorare con te.',
      'prevention.progress':
        'Per il futuro, ti propongo un breve rapporto di avanzamento in momenti stabiliti, così saprai per tempo se qualcosa cambia.',
    },
  },
};
