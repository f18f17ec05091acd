import type { CueFile } from '../../../core/model';

/** How far a threat has gone: acts under way make it credible, preparations leave it open. */
export const steps: CueFile = {
  handover: {
    signal: 'step:handover',
    weight: 3,
    any: [
      '(restituite|restituire|restituzione|consegnate|consegnare|preparate|ritirare|ritiro|ritireremo|riconsegna|trasferire|trasferimento|rendere) … (stampi|stampo|attrezzature|matrici|fustelle|cliché|file sorgente|credenziali|conto deposito)',
    ],
    unless: ['(prezzo|costo|fattura) … (stampi|stampo|attrezzature)'],
    hits: ['Vi chiediamo di [[restituire tutti gli stampi]].', 'A maggio c’è il [[ritiro delle matrici]].'],
    misses: ['Consegnate la nota col costo: consegnare costo stampi.', 'Gli stampi sono nuovi.'],
  },
  'named-rival': {
    signal: 'step:named-rival',
    weight: 3,
    any: [
      '{name} ({name}) (ci|mi) (ha|hanno|offre|propone|garantisce|fa|consegna) (offerto|proposto|mandato|inviato|fatto|quotato|confermato|girato|garantito|già|{number}|il|la|un|lo)',
      '(offerta|preventivo|campioni|campione|contratto|quotazione|proforma|proposta) (firmato|firmata|scritta|) (di|della|da|con|con la|dalla) {name}',
      '(abbiamo|ho) (già|) (firmato|ordinato|chiuso|affidato|assegnato|passato|comprato) … (con|a|da|alla|con la|dalla) {name}',
      '{name} ({name}) (produce|consegna|fornisce|stampa|lavora|subentra) già',
    ],
    unless: [
      '(offerta|contratto|preventivo|campioni|proposta|campione) (di|della|da|con) ({month}|{weekday}|natale|pasqua|vendita)',
      '(corriere|nave|spedizioniere) {name}',
    ],
    hits: [
      'Ieri [[Plastimar ci ha offerto]] lo stesso.',
      'Ho qui [[l’offerta di Kingstar]].',
      'Lunedì [[abbiamo firmato con Cerlux]].',
      'Lo stampatore [[Torrens produce già]] la serie.',
    ],
    misses: [
      'La vostra offerta di Natale vale.',
      'La nave Aurora produce già fumo.',
      'Abbiamo firmato con gioia.',
    ],
  },
  moved: {
    signal: 'step:moved',
    weight: 3,
    any: [
      '(ho|abbiamo) (già|ieri|) (annullato|disdetto|revocato|risolto|dimezzato|ridotto|spostato|trasferito|cancellato) ({det}|metà|due|tre|{number}|) (ordine|ordini|contratto|commessa|abbonamento|volumi|lotti|prenotazione|fornitura|quantità|polizza)',
      '(ho|abbiamo) (già|) (firmato|ordinato|comprato|trovato|scelto|acquistato|preso) … {rival}',
      '{order} (è|sono|risulta|risultano) (già|stato|stati|stata|) (già|stato|stata|) (annullato|annullata|annullati|revocato|chiuso|chiusi|assegnato|assegnata|stornato|stornati|cancellato)',
      '(disdetta|recesso|revoca|annullamento|mancato rinnovo|portabilità) … (partita|partito|inviata|inviato|spedita|spedito|firmata|firmato|registrata|via pec|protocollata|già)',
      '(ho|abbiamo) (già|) (inviato|spedito|mandato|firmato|comunicato|presentato|chiesto) (la|il|lo|) (disdetta|recesso|revoca|annullamento|mancato rinnovo|portabilità)',
    ],
    unless: [
      '(annullato|annullata|disdetto|cancellato|spostato|chiuso) … (doppio|doppia|errore|sbaglio|visita|riunione|volo|viaggio|hotel|cena)',
      '(disdetta|recesso) … (palestra|affitto)',
    ],
    hits: [
      'Stamattina [[ho annullato l’ordine]].',
      'Per maggio [[abbiamo trovato un altro fornitore]].',
      '[[L’ordine è stato revocato]].',
      'La [[disdetta è partita]] ieri.',
      'Ieri [[ho spedito il recesso]].',
    ],
    misses: [
      'Abbiamo annullato un ordine doppio.',
      'L’ordine è pronto.',
      'La disdetta della palestra è già partita.',
    ],
  },
  notice: {
    signal: 'step:notice',
    weight: 3,
    any: [
      '(raccomandata ar|raccomandata a r|atto di citazione|decreto ingiuntivo|messa in mora|pec di diffida|diffida ad adempiere)',
      '(con la presente|formalmente|ufficialmente) … (recediamo|risolviamo|disdiciamo|diffidiamo|comunichiamo il recesso|contestiamo|notifichiamo|annulliamo)',
      '{lawyer} (ha|hanno|sta) (già|) … (inviato|scritto|preparato|preparando|depositato|mandato|notificato)',
      '(in copia|copia conoscenza|cc) … {lawyer}',
      '(ho|abbiamo) (già|) (incaricato|dato mandato|affidato|passato) … {lawyer}',
    ],
    hits: [
      'Riceverete una [[messa in mora]].',
      '[[Con la presente recediamo]] dal contratto.',
      'Il [[legale ha già scritto]].',
      'Mail con [[in copia il nostro avvocato]].',
      'Ieri [[abbiamo incaricato un avvocato]].',
    ],
    misses: ['Con la presente confermiamo.', 'L’avvocato è in ferie.'],
  },
  filed: {
    signal: 'step:filed',
    weight: 3,
    any: [
      '(ho|abbiamo) (già|) (aperto|presentato|depositato|sporto|avviato|inoltrato|registrato|fatto) (una|un|la|il|) (reclamo|denuncia|controversia|contestazione|querela|ricorso|pratica|disputa|chargeback|esposto|sinistro|segnalazione|causa)',
      '(reclamo|denuncia|controversia|contestazione|ricorso|disputa|esposto|causa|segnalazione) (è|sono) (già|stato|stata|) (già|) (aperto|aperta|presentato|presentata|depositato|depositata|avviata|in corso|registrato|protocollato|pubblica)',
      '(pratica|reclamo|controversia|sinistro|protocollo|ticket) (numero|n|nr) {number}',
      '(ho|abbiamo) (già|appena|) (pubblicato|postato|scritto|caricato|condiviso|lasciato|raccontato) … ({media}|recensione|video|stella)',
      '(recensione|video|post|articolo|segnalazione) (è|sono|sta) (già|) (online|pubblicata|pubblicato|in rete|uscito|visibile|su google|girando)',
      '(banca|paypal|carta|amazon|piattaforma) (ha|mi ha|ci ha) (già|) (bloccato|stornato|aperto|riaccreditato|congelato|rimborsato|restituito)',
    ],
    unless: [
      '(pubblicato|postato|caricato|lasciato|scritto) … (bella|bel|foto|cinque|ottima|splendida|file|disegno|disegni)',
      '(presentato|aperto|fatto|sporto) … (corriere|vicino|trasportatore|spedizioniere)',
    ],
    hits: [
      'Venerdì [[ho presentato denuncia]].',
      'Il [[reclamo è aperto]].',
      'È la [[pratica numero 1187]].',
      'Stamattina [[ho pubblicato il video]].',
      'La mia [[recensione è online]].',
      'La mia [[banca ha bloccato]] il bonifico.',
    ],
    misses: [
      'Ho aperto un reclamo al corriere.',
      'La banca apre alle nove.',
      'Abbiamo pubblicato una bella foto su Instagram.',
    ],
  },
  'stopped-payment': {
    signal: 'step:stopped-payment',
    weight: 3,
    any: [
      '(ho|abbiamo) (già|) (bloccato|sospeso|trattenuto|congelato|fermato|revocato|detratto|stornato|decurtato|compensato|scalato|respinto) … ({payment}|rid|addebito|addebito diretto|assegno|mandato sepa|{number} euro|dal saldo)',
      '{payment} (è|sono|risulta) (già|stato|stata|) (già|) (bloccato|bloccata|bloccate|sospeso|sospesa|trattenuto|congelato|fermato|fermo|ferma|stornato|decurtato|decurtata)',
      '(nota di debito|nota di addebito) (n|numero|{number}|di|è|già|allegata|emessa|per)',
      '(dal|dalla|sul) (saldo|fattura|bonifico|pagamento) (di oggi|abbiamo|ho) (abbiamo|ho|) (trattenuto|detratto|scalato|tolto|decurtato)',
    ],
    unless: ['(bloccato|sospeso|sospesa) … (banca|errore|sbaglio)'],
    hits: [
      'Stamattina [[abbiamo bloccato la fattura]].',
      '[[Il pagamento è stato sospeso]].',
      'La [[nota di debito è]] allegata.',
      'Vedrete: [[dal saldo abbiamo trattenuto]] i costi.',
    ],
    misses: [
      'Il bonifico è bloccato, errore loro: il bonifico è bloccato per errore.',
      'Il pagamento parte oggi.',
    ],
  },
  refused: {
    signal: 'step:refused',
    weight: 3,
    any: [
      '(ho|abbiamo) (già|) (rifiutato|respinto|reso|rimandato indietro|rispedito|scartato|bloccato in accettazione) {goods}',
      '{goods} (è|sono|risulta) (già|stato|stata|stati|) (già|) (rifiutato|rifiutata|respinto|respinta|respinti|reso|resa|in quarantena|rispedito|a vostra disposizione|tornato indietro|tornata indietro|accantonati|accantonata)',
      '(magazzino|accettazione|controllo qualità|qualità|magazziniere) ha (già|) (rifiutato|respinto|bloccato|scartato|rimandato)',
      '(ho|abbiamo) firmato con riserva',
    ],
    unless: ['{goods} … (dogana|poste)'],
    hits: [
      'Martedì [[abbiamo respinto il lotto]].',
      '[[I bancali sono in quarantena]].',
      'Il [[magazzino ha rifiutato]] tutto.',
      'Il collo era aperto, [[ho firmato con riserva]].',
    ],
    misses: ['La merce è respinta in dogana: la merce è stata respinta in dogana.', 'Il lotto è arrivato.'],
  },
  'rival-offer': {
    signal: 'step:rival-offer',
    weight: 2,
    any: [
      '{rival} (ci|mi|) (offre|offrono|ha offerto|propone|ha proposto|ha mandato|fa|fanno|consegna|garantisce|ha quotato)',
      '(offerta|offerte|preventivo|campioni|campione|quotazione) (di|da|da parte di) (un|una|) {rival}',
      "(ho|abbiamo) (già|ricevuto|qui|in mano|sul tavolo) (in mano|sul tavolo|) (due|tre|altre|un'altra|altri|{number}) (offerte|offerta|preventivi|quotazioni|preventivo)",
      '{number} % (in meno|più basso|più economico|meno caro)',
    ],
    hits: [
      'In Turchia un [[altro produttore ci offre]] meno.',
      'Ho i [[campioni di un altro fornitore]].',
      '[[Abbiamo in mano due preventivi]].',
      'Costa [[8 % in meno]].',
    ],
    misses: ['Ho un’altra domanda sull’offerta.', 'Vendiamo il 5 % in più.'],
  },
  deadline: {
    signal: 'step:deadline',
    weight: 2,
    any: [
      '(avete|ha|vi do|vi diamo|le do) (tempo|) (fino|entro|{number} giorni|{number} ore)',
      '(scaduto|trascorso|decorso) (il|tale|questo|inutilmente|detto) (termine|)',
      '(ultimo termine|termine ultimo|termine perentorio|ultimo avviso|ultimo sollecito)',
      '(se|senza|altrimenti) … entro (il|le|) {day}',
    ],
    hits: [
      '[[Avete tempo fino]] a venerdì.',
      '[[Decorso tale termine]], agiremo.',
      'Venerdì, [[termine ultimo]].',
      '[[Senza risposta entro lunedì]], basta.',
    ],
    misses: ['Il termine di resa è di 20 giorni.', 'Fino a lunedì sono via.'],
  },
  decision: {
    signal: 'step:decision',
    weight: 2,
    any: [
      '{boss} (ha|vuole|deve|intende) (deciso|decidere|ordinato|imposto|cambiare|tagliare|chiudere|rivedere|annullare|interrompere)',
      '{boss} (decide|deciderà|delibera|vota|valuterà|pretende|si riunisce|preme)',
      '(decisione|disposizione|ordine|direttiva) (della|del|di) (direzione|cda|consiglio|casa madre|titolare|alto|proprietà|comitato)',
      '(riunione|cda|comitato) … (decide|deciderà|si decide|delibera|ordine del giorno)',
    ],
    hits: [
      'Lunedì [[la direzione deve decidere]].',
      'Venerdì [[il cda delibera]].',
      'È una [[disposizione della direzione]].',
      'Nella [[riunione di giovedì si decide]].',
    ],
    misses: ['Il mio capo vi saluta.', 'La riunione è stata breve.'],
  },
  prepared: {
    signal: 'step:prepared',
    weight: 2,
    any: [
      '(lettera|disdetta|denuncia|recensione|contratto|ricorso|reclamo|modulo|diffida|pec|mail) (è|sono) (già|) (pronta|pronto|scritta|scritto|compilato|compilata|in bozza|nelle bozze|sulla scrivania|sulla mia scrivania|solo da firmare|da firmare|da inviare)',
      '(bozza|bozze) (della|del|di) (recensione|lettera|disdetta|denuncia|diffida|ricorso|reclamo)',
      '(sto|stiamo|sta) (preparando|scrivendo|raccogliendo|redigendo) … (disdetta|denuncia|diffida|ricorso|reclamo|causa|prove|recensione|lettera|dossier)',
      '(stiamo|sto) (già|) (valutando|testando|omologando|visitando|trattando con|parlando con|qualificando) (un|una|due|altri|) {rival}',
    ],
    hits: [
      'La [[disdetta è pronta]].',
      'Ho la [[bozza della recensione]].',
      'Il legale [[sta preparando la causa]].',
      'Da maggio [[stiamo testando un altro fornitore]].',
    ],
    misses: ['La sala è pronta.', 'Stiamo testando la vernice.'],
  },
  process: {
    signal: 'step:process',
    weight: 2,
    any: [
      '(ai sensi|secondo|in base|come da|in forza) (del|della|la|il|al|alla|) (articolo|art|clausola|capitolato) ({number}|)',
      '(articolo|art|clausola) {number}',
      '(sistema|portale|sap) (annulla|blocca|chiude|storna|rifiuta|declassa) ',
      '(azione correttiva|azioni correttive|non conformità formale|declassamento|lista nera|albo fornitori|rapporto 8d)',
    ],
    hits: [
      '[[Ai sensi della clausola 14]], è dovuto.',
      'Leggete [[articolo 9]].',
      'Dopo 15 giorni il [[sistema annulla]] da solo.',
      'Segue il [[declassamento]].',
    ],
    misses: ['Il sistema va bene.', 'Secondo me, via mare.'],
  },
};
