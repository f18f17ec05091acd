import type { SlotTable } from '../../core/model';

/** Word classes of Italian trade mail. Names in braces inside a class are other classes. */
export const slots: SlotTable = {
  boss: [
    '(il|la|mio|mia|nostro|nostra|i|le) (nostro|nostra|mio|mia|nostri|) (capo|direttore|direttrice|direzione|titolare|amministrazione|amministratore|amministratore delegato|socio|soci|consiglio|cda|comitato|commissione|casa madre|sede|ufficio acquisti|buyer|contabilità|responsabile acquisti|proprietà|cliente finale|presidente|controller|direttore generale)',
    '(amministrazione|contabilità|direzione)',
  ],
  will: [
    '(dovrò|dovremo|dovrei|dovremmo|devo|dobbiamo)',
    '(sono|siamo|sarò|saremo|sarei|saremmo|mi vedo|ci vediamo|mi vedrò|ci vedremo) (costretto|costretta|costretti|obbligato|obbligati) (a|ad)',
    '(ci|mi) (riserviamo|riservo) (il diritto|la facoltà) di',
    'non (ci|mi) (resta|resterà|rimane|rimarrà) (altro che|che|altra scelta che)',
    '(intendo|intendiamo|preferisco|preferiamo|posso|possiamo|potrei|potremmo|ho deciso di|abbiamo deciso di|stiamo valutando di|voglio|vogliamo|pensiamo di|penso di)',
  ],
  det: [
    '(il|lo|la|i|gli|le|questo|questa|questi|queste|nostro|nostra|nostri|nostre|mio|mia|vostro|vostra|un|una|tutto il|tutta la|tutti i|tutte le|il nostro|la nostra|i nostri|le nostre|il mio|la vostra|il vostro|nessun)',
  ],
  order: [
    '({det}) (intero|prossimo|secondo|restante|) (ordine|ordini|commessa|commesse|contratto|contratti|progetto|acquisto|prenotazione|fornitura) ({number})',
  ],
  supplier: [
    '(fornitore|fornitori|produttore|produttori|azienda|aziende|fabbrica|concorrente|concorrenti|ditta|rivenditore|partner|officina)',
  ],
  rival: [
    '(altro|altra|altri|altre|nuovo|nuova|secondo|qualsiasi altro) {supplier}',
    '(alla|dalla|la|vostra) concorrenza',
    '(altrove|da un altro|da altri|da qualcun altro|concorrente|concorrenti)',
  ],
  payment: [
    '({det}) (saldo|pagamento|pagamenti|fattura|fatture|bonifico|bonifici|acconto|acconti|riba|rata|rate|importo|caparra|residuo) ({number})',
    '(un|nemmeno un|neanche un) (euro|centesimo|soldo)',
    'il {number} % (restante|residuo)',
  ],
  goods: [
    '({det}) (merce|carico|lotto|lotti|container|consegna|spedizione|camion|bancali|pallet|cartoni|prodotti|prodotto|materiale|pezzi|pacco|collo|colli)',
  ],
  damages: [
    '({det}) (danni|danno|penale|penali|costi|costo|spese|maggiori costi|perdite|mancato guadagno|risarcimento|ore|fermo linea|indennizzo)',
  ],
  lawyer: [
    '(avvocato|avvocata|avvocati|legale|legali|ufficio legale|studio legale|ufficio contenzioso|recupero crediti)',
  ],
  court: [
    '(tribunale|giudice|giudice di pace|arbitrato|procura|carabinieri|polizia|guardia di finanza|antitrust|agcm|agcom|corecom|conciliazione|camera arbitrale)',
  ],
  media: [
    '(facebook|instagram|linkedin|twitter|tiktok|youtube|google|internet|rete|social|giornali|giornale|stampa|forum|gruppo|gruppi|trustpilot|tripadvisor|settore|associazione di categoria|altroconsumo)',
  ],
  platform: [
    '(paypal|visa|mastercard|amazon|alibaba|trade assurance|ebay|banca|carta|carta di credito|piattaforma|nexi|assicurazione del credito|sace|klarna|subito|vinted)',
  ],
  relation: [
    '({det}) (rapporto|rapporti|collaborazione|contratto|relazione|accordo|partnership|abbonamento|accordo quadro|contratto quadro)',
  ],
  request: [
    '(per favore|per cortesia|cortesemente|gentilmente|si prega di|vi prego di|la prego di)',
    '(potete|potreste|può|potrebbe|puoi|riuscite a|potresti)',
    '(ho bisogno|abbiamo bisogno|chiedo|chiediamo|vorrei|vorremmo|attendo|attendiamo|esigo|esigiamo|pretendo|pretendiamo|serve|servono|mi serve|ci serve|ci servono|mi servono|richiediamo|manca|mancano|aspetto|aspettiamo|desidero) (di|che|ancora|)',
    '(inviate|inviateci|inviatemi|mandate|mandateci|mandatemi|mandami|invii|mandi|mi mandi|ci mandi|fornite|forniteci|fatemi|fateci|trasmetteteci|allegate|datemi|dateci|girateci|giratemi) (avere|)',
  ],
  document: [
    '(fattura|fatture|proforma|certificato|certificati|scheda tecnica|schede tecniche|scheda di sicurezza|rapporto di prova|report|packing list|polizza di carico|certificato di origine|documenti|documentazione|disegno|disegni|foto|fotografie|video|catalogo|analisi|dichiarazione|dichiarazione di conformità|licenza|contratto|copia|ricevuta|ddt|bolla|manuale|tracking|nota di credito|visura|durc|attestato|verbale|libretto|estratto conto)',
  ],
  quote: ['(preventivo|preventivi|offerta|quotazione|prezzo|prezzi|listino|sconto)'],
  weekday: ['(lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica)'],
  month: ['(gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre)'],
  day: [
    '{weekday} ({number} {month})',
    '{number} {month}',
    '(fine|inizio|metà) (mese|settimana|{month})',
    '(domani|dopodomani)',
  ],
};
