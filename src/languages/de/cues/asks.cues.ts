import type { CueFile } from '../../../core/model';

/** What the customer wants of the seller, asked for plainly. */
export const asks: CueFile = {
  price: {
    signal: 'ask:price',
    weight: 3,
    any: [
      '{request} ({any}) ({any}) ({any}) {quote}',
      '(preis|preise|angebot|kosten) … (senken|reduzieren|anpassen|nachbessern|überarbeiten|überdenken|nachlassen|drücken|entgegenkommen)',
      '(nachlass von|rabatt von|zielpreis|preisziel|bester preis|besten preis|letzter preis|preislich entgegen|{number} % (rabatt|nachlass|weniger))',
      '(was|wie viel|wieviel) (kostet|kosten|würde kosten|würden kosten)',
    ],
    unless: ['(nimmt|nehmen|bedanken) … {quote}', 'was kostet … (stornierung|rücktritt)'],
    hits: [
      '[[Bitte senden Sie ein Angebot]] für 300 Rollen.',
      'Sie müssten den [[Preis noch einmal überdenken]].',
      'Unser [[Zielpreis]] liegt bei 3,10.',
      '[[Was kostet]] die blaue Ausführung?',
    ],
    misses: [
      'Der Preis ist in Ordnung.',
      'Was kostet uns die Stornierung?',

      'Bitte nehmen Sie das Angebot als bestätigt.',
    ],
  },
  'payment-terms': {
    signal: 'ask:payment_terms',
    weight: 3,
    any: [
      '(zahlungsziel|zahlungsbedingungen|zahlungskonditionen|ratenzahlung) (von|auf|verlängern|anpassen|wünschen|brauchen|möglich|statt|ändern|erhöhen)',
      '{number} tage (netto|ziel|zahlungsziel|nach rechnungsdatum|valuta)',
      '(auf|in|per|gegen) (raten|rechnung|zwei raten|drei raten|teilzahlung|ziel) (zahlen|bezahlen|kaufen|umstellen|liefern)',
      '(anzahlung|vorkasse) (von|auf|statt|reduzieren|senken|nur|verzichten)',
    ],
    unless: ['(anzahlung|vorkasse) von … (überwiesen|erhalten|bezahlt|ging)'],
    hits: [
      'Ist ein [[Zahlungsziel von]] 45 Tagen drin?',
      'Üblich sind [[60 Tage netto]].',
      'Könnten wir [[in zwei Raten zahlen]]?',
      'Bitte die [[Anzahlung auf]] 20 % setzen.',
    ],
    misses: [
      'Die Zahlung geht innerhalb der Zahlungsfrist raus, laut Zahlungsbedingungen.',
      'Die Anzahlung von 20 % ist überwiesen.',
      'In 60 Tagen ist Messe.',
    ],
  },
  freight: {
    signal: 'ask:freight',
    weight: 3,
    any: [
      '(frachtkosten|fracht|luftfracht|versandkosten|transportkosten|porto|lieferkosten) … (übernehmen|tragen|erlassen|teilen|senken|streichen|halbieren|zu ihren lasten|auf ihre kosten|verzichten|inklusive|auf sie)',
      '(frachtfrei|versandkostenfrei|portofrei|frei haus|kostenloser versand|kostenlose lieferung)',
      '(übernehmen|tragen|erlassen|streichen) sie … (fracht|frachtkosten|luftfracht|versandkosten|transportkosten|porto)',
      '(wie hoch|wie viel) … (fracht|frachtkosten|versand|transport|versandkosten)',
    ],
    unless: ['(fracht|frachtkosten|versandkosten) … (tragen|übernehmen) wir'],
    hits: [
      'Wir erwarten, dass Sie die [[Luftfracht übernehmen]].',
      'Wir bitten um Lieferung [[frei Haus]].',
      'Bitte [[erlassen Sie uns die Versandkosten]].',
      '[[Wie hoch wäre der Versand]] nach Graz?',
    ],
    misses: [
      'Die Frachtkosten tragen wir.',

      'Was beim Transport beschädigt wurde, sehen Sie.',
      'Die Fracht kam an.',
    ],
  },
  freebies: {
    signal: 'ask:freebies',
    weight: 3,
    any: ['(kostenlos|gratis|unentgeltlich|ohne berechnung|kostenfrei|gratismuster|zugabe|dreingabe)'],
    unless: [
      '(versand|lieferung|fracht|ersatz|reparatur|nachlieferung|nachbesserung|stornierung|stornieren|storno|abholung|umtausch|austausch|rückgabe|anzapfung|nicht|parken|eintritt|wlan|hotline) … (kostenlos|kostenlose|kostenfrei|kostenfreie|gratis|umsonst|unentgeltlich|ohne berechnung)',
      '(kostenlos|gratis|umsonst|unentgeltlich|kostenfrei|ohne berechnung) … (stornierbar|storniert|reparieren|austauschen|ersetzen|nachliefern|gewartet|gearbeitet|versenden|nachbessern|abholen)',
    ],
    hits: ['Legen Sie zwei Lampen [[gratis]] dazu.', 'Als [[Zugabe]] hätte ich gern die Deckel.'],
    misses: ['Der Versand sollte kostenlos sein.', 'Bitte kostenlos austauschen.'],
  },
  compensation: {
    signal: 'ask:compensation',
    weight: 3,
    any: [
      '(gutschrift|entschädigung|schadenersatz|schadensersatz|wiedergutmachung|ausgleich|kompensation|minderung) (von|über|in höhe|für|erwarte|erwarten|verlange|fordern|verlangen)',
      '{request} ({any}) ({any}) ({any}) (gutschrift|entschädigung|wiedergutmachung|kompensation|ausgleich|minderung)',
      '(entschädigen|kompensieren|ausgleichen) (sie|müssen|uns)',
    ],
    unless: [
      '(danke|dank|erhalten|eingegangen) … (gutschrift|entschädigung)',
      'gutschrift … (erhalten|eingegangen|angekommen|verbucht)',
    ],
    hits: [
      'Angemessen wäre eine [[Entschädigung von]] 400 Euro.',
      'Wir [[erwarten eine Gutschrift]] bis Freitag.',
      'Bitte [[entschädigen Sie]] uns.',
    ],
    misses: ['Vielen Dank für die Gutschrift für Mai.', 'Die Gutschrift über 40 Euro ist eingegangen.'],
  },
  refund: {
    signal: 'ask:refund',
    weight: 3,
    any: [
      '(rückerstattung|erstattung|rückzahlung) (des|der|meines|meiner|unserer|unseres|von|in höhe|bis|umgehend|sofort)',
      '(erstatten|überweisen|zahlen) sie (mir|uns|bitte|) … (zurück|erstatten)',
      '(geld|anzahlung|betrag|kaufpreis|euro|€) (umgehend|bitte|sofort|bis {day}|) (zurück|zurückerstatten|zurückzahlen|zurücküberweisen|erstatten|zurückhaben)',
      '(geld|anzahlung|kaufpreis) (wieder|wiederhaben)',
    ],
    unless: [
      '(erhalten|eingegangen|danke|dank) … (erstattung|rückerstattung|zurück)',
      '(erstattung|rückerstattung|geld zurück) … (erhalten|eingegangen|gekommen)',
    ],
    hits: [
      'Ich verlange die [[Rückerstattung des]] Kaufpreises.',
      '[[Überweisen Sie mir die 89 Euro zurück]].',
      'Ich will mein [[Geld zurück]].',
      'Ich will mein [[Geld wieder]].',
    ],
    misses: [
      'Danke, die Erstattung von gestern kam an, danke für die Erstattung der Kosten.',
      'Das Geld ist unterwegs.',
      'Die Rückerstattung der Fracht ist eingegangen.',
    ],
  },
  replacement: {
    signal: 'ask:replacement',
    weight: 3,
    any: [
      '{request} ({any}) ({any}) ({any}) (ersatzlieferung|nachlieferung|ersatzgerät|austauschgerät|ersatzware|nachbesserung|austausch|ersatz)',
      '(ersetzen|tauschen|reparieren|austauschen|nachliefern|nachbessern|umtauschen) sie',
      '(bitte|umgehend|müssen|sollten) ({any}) ({any}) ({any}) (ersetzen|austauschen|reparieren|nachliefern|nachbessern|umtauschen)',
      '(schicken|liefern|senden) sie (uns|mir|) (bitte|) (neue|neuen|ersatz|einen neuen|eine neue|ein neues)',
    ],
    unless: [
      '(ersetzen|austauschen|tauschen) … (adresse|datei|logo|foto|rechnung|ansprechpartner|proforma|seite|position)',
      '(adresse|datei|logo|foto|rechnung|ansprechpartner|proforma|seite|position) … (ersetzen|austauschen|tauschen)',
    ],
    hits: [
      'Wir [[erwarten die Ersatzlieferung]].',
      'Bitte [[tauschen Sie]] die 14 Gläser.',
      'Das muss man [[umgehend reparieren]].',
      '[[Schicken Sie uns neue]] Deckel.',
    ],
    misses: [
      'Danke für die schnelle Nachlieferung.',
      'Bitte ersetzen Sie das Logo.',
      'Bitte die alte Adresse ersetzen.',
      'Guter Austausch mit Ihnen gestern.',
      'Der Ersatz kam heute.',
    ],
  },
  delivery: {
    signal: 'ask:delivery',
    weight: 3,
    any: [
      '(wann|bis wann|zu welchem termin|an welchem tag) … (kommt|geliefert|liefern|ware|lieferung|versandt|verschickt|eintrifft|ankunft|lieferbar|ankommt|versand|fertig)',
      '(liefertermin|lieferdatum|liefertermine|lieferzeit|lieferzusage) (nennen|bestätigen|mitteilen|zusagen|verbindlich|einhalten)',
      '(verbindlichen|verbindlicher|konkreten|festen|neuen|genauen|bestätigten|realistischen) (liefertermin|lieferdatum|versandtermin)',
      '(liefern|verladen|versenden|verschicken|schicken) sie (endlich|umgehend|bitte|sofort|die ware|bis|den rest|vorab)',
    ],
    hits: [
      '[[Wann kommt die Ware]]?',
      'Bitte den [[Liefertermin bestätigen]].',
      'Wir brauchen einen [[verbindlichen Liefertermin]].',
      '[[Liefern Sie endlich]] den Rest.',
    ],
    misses: ['Die Ware ist da.', 'Die Lieferung kam an.'],
  },
  documents: {
    signal: 'ask:documents',
    weight: 3,
    any: [
      '{request} ({any}) ({any}) ({any}) {document}',
      '(wo bleibt|wo bleiben|wo ist|wo sind|es fehlt|es fehlen) (der|die|das|noch|ihr|ihre|noch die|noch das|noch der) {document}',
      '{document} (bitte|) (zusenden|schicken|übersenden|nachreichen|mailen|senden|beilegen|beifügen|zukommen lassen|vorlegen)',
    ],
    unless: [
      '(bitte|sie) ({any}) ({any}) (bezahlen|bezahlt|stornieren|storniert|prüfen|geprüft|löschen|unterschreiben)',
    ],
    hits: [
      '[[Bitte senden Sie den Prüfbericht]].',
      '[[Wo bleibt das Ursprungszeugnis]]?',
      'Sie wollten das [[Datenblatt nachreichen]].',
    ],
    misses: [
      'Bitte stornieren Sie die Rechnung.',
      'Bitte prüfen und die Rechnung ablegen.',
      'Das Datenblatt liegt vor.',
    ],
  },
  inspection: {
    signal: 'ask:inspection',
    weight: 3,
    any: [
      '(inspektion|vorabinspektion|werksabnahme|vorversandinspektion|warenprüfung|werksbesuch|werksbesichtigung) (durch|vor|bestehen|durchführen|wünschen|von|im|erforderlich|nötig)',
      '{request} ({any}) ({any}) ({any}) (inspektion|werksabnahme|audit|werksbesuch|vorabinspektion|nachprüfung|erstbemusterung)',
      '(ohne|erst nach) (eine|einer|einen|) (inspektion|abnahme|audit|prüfung vor ort|werksabnahme|sgs-prüfung)',
      '(prüfen|besichtigen|auditieren) … (vor ort|im werk|in ihrem werk|bei ihnen im werk|durch sgs|durch tüv|durch den tüv)',
    ],
    unless: ['(audit|inspektion|werksabnahme) … (bestanden|verlief|danke|abgeschlossen)'],
    hits: [
      'Wir wollen eine [[Inspektion vor]] Versand.',
      'Wir [[möchten einen Werksbesuch]] machen.',
      '[[Ohne Abnahme]] geht nichts raus.',
      'Wir lassen das [[prüfen und zwar durch TÜV]].',
    ],
    misses: ['Die Inspektion vor Ort verlief gut.', 'Das Audit war gestern.'],
  },
  warranty: {
    signal: 'ask:warranty',
    weight: 3,
    any: [
      '{request} ({any}) ({any}) ({any}) (garantie|gewährleistung|bürgschaft|garantiezusage|bankbürgschaft|bankgarantie|zusicherung)',
      '(schriftliche|schriftlichen|schriftlich|verlängerte|erweiterte|{number} jahre|unterschriebene) (garantie|zusage|zusicherung|garantiezusage|gewährleistung)',
      '(garantieren|zusichern|gewährleisten) sie',
      '(wie lange|welche|wie sieht|gibt es|was deckt|ohne) (eine|die|die|) (garantie|gewährleistung|bürgschaft|garantiezusage)',
    ],
    hits: [
      'Wir [[verlangen eine Garantie]] darauf.',
      'Ich will eine [[schriftliche Garantie]].',
      '[[Garantieren Sie]] den Termin?',
      '[[Wie lange die Garantie]] gilt, steht nirgends.',
    ],
    misses: ['Das Gerät ist noch in der Garantie.', 'Die Garantie ist gut.'],
  },
  response: {
    signal: 'ask:response',
    weight: 3,
    any: [
      '(antworten|melden|reagieren|rufen) sie (endlich|mir|umgehend|gefälligst)',
      '(erwarte|erwarten|verlange|verlangen|brauche|brauchen|fordern|warte|warten) (ich|wir|) (noch|seit|immer noch|auf|) (auf|) (eine|ihre|endlich eine|umgehend eine|) (antwort|stellungnahme|rückmeldung|reaktion|rückruf)',
      '(niemand antwortet|keiner antwortet|keine reaktion|niemand meldet sich|keiner meldet sich|keine rückmeldung|niemand ruft zurück)',
      'bitte … (zurückrufen|um rückruf|um stellungnahme|um antwort bis)',
    ],
    hits: [
      '[[Antworten Sie endlich]].',
      'Bis Freitag [[erwarten wir eine Stellungnahme]].',
      'Seit Tagen [[keine Reaktion]].',
      '[[Bitte heute zurückrufen]].',
    ],
    misses: [
      'Melden Sie sich gern.',
      'Ich freue mich auf Ihre Antwort.',
      'Melden Sie uns bitte, sobald es läuft.',
    ],
  },
  compliance: {
    signal: 'ask:compliance',
    weight: 3,
    any: [
      '(unterschreiben|unterzeichnen|akzeptieren|anerkennen|einhalten|ausfüllen|registrieren|bestätigen|umsetzen) … (verhaltenskodex|einkaufsbedingungen|lieferantenportal|qsv|qualitätssicherungsvereinbarung|geheimhaltungsvereinbarung|nda|lieferantenselbstauskunft|handbuch|verpackungsvorschrift|code of conduct)',
      '(verhaltenskodex|einkaufsbedingungen|lieferantenportal|qsv|qualitätssicherungsvereinbarung|geheimhaltungsvereinbarung|nda|lieferantenselbstauskunft|verpackungsvorschrift|code of conduct|lieferantenhandbuch|verpackungsrichtlinie) … (unterschreiben|unterzeichnen|akzeptieren|anerkennen|anzuerkennen|einzuhalten|einhalten|ausfüllen|registrieren|bestätigen|unterschrieben|einpflegen|hochladen|beachten)',
      '(gemäß|nach|laut|entsprechend) (unserer|unseren|unserem) (verpackungsvorschrift|vorgaben|handbuch|einkaufsbedingungen|norm|spezifikation|lieferantenhandbuch|anlieferbedingungen|richtlinie)',
    ],
    hits: [
      'Bitte [[unterschreiben Sie den Verhaltenskodex]].',
      'Ohne [[NDA unterschrieben]] geht nichts.',
      'Verpacken Sie [[gemäß unserer Verpackungsvorschrift]].',
    ],
    misses: ['Bitte unterschreiben Sie den Lieferschein.', 'Das Lieferantenportal ist offline.'],
  },
  explanation: {
    signal: 'ask:explanation',
    weight: 3,
    any: [
      '(erklären|erläutern) sie (mir|uns|bitte|das|mal|doch)',
      '{request} ({any}) ({any}) ({any}) (erklärung|begründung|ursachenanalyse|stellungnahme|aufklärung|erläuterung|fehleranalyse)',
      '(warum|weshalb|wieso|weswegen) (wurde|wird|ist|sind|haben|hat|kommt|steht|fehlt|fehlen|kostet|dauert|bekomme|werden|liegt|berechnen|habe)',
      '(wie|was) (konnte|kann|ist) … (passieren|passiert|geschehen|los|sein dass)',
    ],
    hits: [
      '[[Erklären Sie mir]] den Zuschlag.',
      'Wir [[erwarten eine Begründung]].',
      '[[Warum wurde]] zweimal berechnet?',
      '[[Wie konnte das passieren]]?',
    ],
    misses: ['Die Erklärung war klar.', 'Warum nicht am Dienstag?'],
  },
};
