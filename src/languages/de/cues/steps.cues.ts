import type { CueFile } from '../../../core/model';

/** How far a threat has gone: acts under way make it credible, preparations leave it open. */
export const steps: CueFile = {
  handover: {
    signal: 'step:handover',
    weight: 3,
    any: [
      '(herausgabe|rückgabe|übergabe|abholung|rückführung|herausgeben|bereitstellung) (der|des|unserer|unseres|aller|sämtlicher) (werkzeuge|werkzeug|werkzeugs|formen|form|vorrichtungen|druckplatten|zeichnungen|stammdaten|unterlagen|zugangsdaten|restbestände|matrizen)',
      '(werkzeuge|werkzeug|formen|druckplatten|vorrichtungen|matrizen|zugangsdaten|restbestände) … (zurück|abholbereit|abholen|abgeholt|herauszugeben|herausgeben|bereitstellen|bereitzustellen|übergeben|umziehen|umgezogen|verpackt)',
    ],
    unless: ['(werkzeuge|werkzeug|formen) … (bezahl*|kosten|rechnung)'],
    hits: ['Wir bitten um [[Herausgabe der Werkzeuge]].', 'Bitte die [[Formen bis Montag bereitstellen]].'],
    misses: [
      'Die neuen Formen sind aus Stahl.',
      'Die Rechnung für das Werkzeug haben wir übergeben, Werkzeug wird bezahlt und übergeben.',
    ],
  },
  'named-rival': {
    signal: 'step:named-rival',
    weight: 3,
    any: [
      '(angebot|muster|bemusterung|vertrag|auftragsbestätigung|offerte|preisangebot|zusage) (der firma|von der firma|der fa|von|der|bei der firma) {name} (gmbh|ag|kg|gruppe|liegt|vor)',
      '(haben|habe) (wir|ich|) … (bei|mit|an) (der firma|die firma|firma) {name} (bestellt|unterschrieben|beauftragt|abgeschlossen|vergeben|unterzeichnet|gekauft|geordert)',
      '(firma|fa) {name} (hat|liefert|bietet|übernimmt|produziert|fertigt|macht|kann|schickt)',
      '{name} (gmbh|ag|kg) (hat|liefert|bietet|übernimmt|produziert|fertigt|macht|kann|schickt)',
    ],
    hits: [
      'Hier das [[Angebot von Kestermann vor]] mir.',
      'Gestern [[haben wir bei der Firma Brügner bestellt]].',
      'Die [[Firma Holtkamp liefert]] ab Mai.',
      'Das Los macht die [[Brügner GmbH liefert]] auch.',
    ],
    misses: ['Das Angebot von Herrn Kunze ist da.', 'Wir haben bei Regen bestellt.', 'Die Firma ist neu.'],
  },
  moved: {
    signal: 'step:moved',
    weight: 3,
    any: [
      '(haben|habe) (wir|ich) ({any}) ({any}) ({any}) (storniert|verlagert|anderweitig vergeben|halbiert|widerrufen|ausgelistet)',
      '(haben|habe) (wir|ich|) … {rival} (bestellt|beauftragt|unterschrieben|gefunden|gekauft|vergeben|freigegeben|abgeschlossen)',
      '(die kündigung|der widerruf|die stornierung|der rücktritt) … (ist raus|ging raus|abgeschickt|verschickt|unterschrieben|per einschreiben|im system|zugestellt|erklärt)',
      '{order} (wurde|wurden|ist|sind|haben wir|habe ich) ({any}) ({any}) (storniert|widerrufen|annulliert|zurückgezogen)',
    ],
    unless: [
      '(falls|wenn|ob|bevor|doppelt|versehentlich|irrtümlich|alte|flug|termin|sitzung|hotel|reise|termine|besuch|messe) … (storniert|widerrufen|halbiert|verlagert)',
    ],
    hits: [
      'Am Montag [[haben wir zwei Lose storniert]].',
      'Für Mai [[haben wir einen anderen Hersteller beauftragt]].',
      '[[Die Kündigung ging gestern per Einschreiben]] raus.',
      '[[Bestellung 4711 ist seit heute storniert]].',
    ],
    misses: [
      'Ich frage, ob wir den Termin storniert haben: haben wir den Termin storniert?',
      'Wir haben das Lager verlagert.',
      'Die Bestellung ist gut angekommen.',
    ],
  },
  notice: {
    signal: 'step:notice',
    weight: 3,
    any: [
      '(hiermit|formell|förmlich|fristgerecht) … (kündigen|kündige|widerrufen|widerrufe|rügen|mahnen|setzen|stornieren|fordern|rücktritt|erklären)',
      '(mahnbescheid|abmahnung|mängelrüge|einschreiben mit rückschein|nachfristsetzung|fristsetzung mit ablehnungsandrohung)',
      '{lawyer} (hat|haben|ist|sind|setzt|schreibt|prüft|bereitet|formuliert) (bereits|schon|heute|gestern|den|die|das|) … (vor|geschickt|beauftragt|eingereicht|verschickt|geschrieben|mandatiert|auf|fristsetzung|klage|klageschrift|zugestellt)',
      '(cc|kopie|in kopie|kopie an) … {lawyer}',
      '(habe|haben) (wir|ich|) … {lawyer} (beauftragt|eingeschaltet|übergeben|mandatiert|weitergeleitet)',
    ],
    unless: ['hiermit (bestätigen|bestellen|senden|bestelle)'],
    hits: [
      '[[Hiermit kündigen]] wir den Vertrag.',
      'Der [[Mahnbescheid]] ist beantragt.',
      'Unser [[Anwalt hat die Klage eingereicht]].',
      'Diese Mail geht [[in Kopie an unsere Rechtsabteilung]].',
      'Gestern [[habe ich einen Anwalt beauftragt]].',
    ],
    misses: [
      'Hiermit bestätigen wir den Auftrag.',
      'Mein Anwalt hat Geburtstag.',
      'Hiermit bestellen wir und erklären den Rest am Telefon.',
    ],
  },
  filed: {
    signal: 'step:filed',
    weight: 3,
    any: [
      '(fall|käuferschutzfall|streitfall|reklamation|klage|anzeige|strafanzeige|beschwerde|rückbuchung|antrag|schlichtungsantrag|meldung|verfahren) … (eröffnet|eingereicht|gemeldet|erstattet|beantragt|aufgenommen|läuft|anhängig|registriert|gestellt|veranlasst|erhoben)',
      '(aktenzeichen|fallnummer|vorgangsnummer|schadennummer|fall-nr|ticketnummer) … {number}',
      '(bewertung|rezension|video|beitrag|erfahrungsbericht|artikel|post) … (steht|ist) (seit|jetzt|bereits|schon|nun|auf|bei|online|im) … ',
      '(bank|paypal|kreditkartenfirma|amazon|klarna) (hat|haben) … (zurückgebucht|eröffnet|eingefroren|gesperrt|erstattet|zurückgeholt)',
      '(habe|haben) (wir|ich|) … (zurückgebucht|zurückgeholt|online gestellt|gepostet|hochgeladen|veröffentlicht|angezeigt|gemeldet)',
    ],
    unless: [
      '(fotos|logo|bilder|datei|dateien|zeichnung|zeichnungen|unterlagen|daten|telefonisch|bestellung) … (hochgeladen|gemeldet)',
      '(bei|gegen|beim|an) (der|dem|unserem|unsere|den|die) (spedition|spediteur|reederei|transportversicherung|hersteller|vermieter)',
    ],
    hits: [
      'Gestern wurde [[Klage beim Amtsgericht eingereicht]].',
      'Das [[Aktenzeichen lautet 12]] wie gehabt.',
      'Die [[Bewertung steht seit]] heute früh.',
      'Meine [[Bank hat den Betrag zurückgebucht]].',
      'Heute [[habe ich das Video gepostet]].',
    ],
    misses: [
      'Es wurde keine Klage eingereicht.',
      'Wir haben die Zeichnung hochgeladen.',
      'Die Reklamation bei der Spedition läuft.',
      'Der Fall ist erledigt.',
    ],
  },
  'stopped-payment': {
    signal: 'step:stopped-payment',
    weight: 3,
    any: [
      '(habe|haben|hat|wurde|wurden|ist|sind) (wir|ich|unsere buchhaltung|die buchhaltung|) … {payment} … (gestoppt|gesperrt|zurückgehalten|einbehalten|gekürzt|zurückgerufen|zurückgebucht|ausgesetzt|angehalten|storniert|blockiert)',
      '{payment} (wurde|wurden|ist|sind|steht|haben wir|habe ich|liegt) ({any}) ({any}) ({any}) (gestoppt|gesperrt|zurückgehalten|einbehalten|gekürzt|blockiert|zurückgestellt|angehalten|auf eis)',
      '(in abzug gebracht|zahlsperre|zahlungssperre|belastungsanzeige|dauerauftrag (gestoppt|gelöscht|gekündigt)|lastschrift (zurückgegeben|widerrufen)|einzugsermächtigung (widerrufen|entzogen))',
    ],
    hits: [
      'Gestern [[haben wir die Zahlung gestoppt]].',
      '[[Rechnung 881 wurde heute gesperrt]].',
      'Im System steht eine [[Zahlsperre]].',
    ],
    misses: ['Wir haben Skonto abgezogen.', 'Die Zahlung ist unterwegs.'],
  },
  refused: {
    signal: 'step:refused',
    weight: 3,
    any: [
      '{goods} … (wurde|wurden|ist|sind|haben wir|habe ich|steht|stehen) … (abgelehnt|zurückgewiesen|abgewiesen|gesperrt|zurückgeschickt|nicht angenommen|im sperrlager|zur abholung|retourniert|verweigert|zurückgegeben|nicht entladen)',
      '(annahme|abnahme) … (verweigert|abgelehnt)',
      '(habe|haben|hat) (wir|ich|der wareneingang|unser wareneingang|das lager|unser lager|) … {goods} … (abgelehnt|zurückgewiesen|abgewiesen|zurückgeschickt|gesperrt|nicht angenommen|retourniert)',
      '(wareneingang|lager|qualitätssicherung|qs) hat … (abgelehnt|zurückgewiesen|abgewiesen|gesperrt|zurückgeschickt)',
    ],
    unless: [
      '(zoll|bank|visum) … (abgelehnt|zurückgewiesen|gesperrt)',
      '(wird|werden) … (abgelehnt|verweigert|zurückgewiesen|gesperrt)',
    ],
    hits: [
      '[[Die Charge wurde heute gesperrt]].',
      'Der Meister hat die [[Annahme gestern verweigert]].',
      'Heute [[haben wir die Lieferung zurückgewiesen]].',
      'Unsere [[QS hat alles abgelehnt]].',
    ],
    misses: [
      'Die Lieferung wurde vom Zoll gesperrt.',
      'Die Ware ist gut angekommen.',
      'Es wird die Annahme verweigert.',
    ],
  },
  'rival-offer': {
    signal: 'step:rival-offer',
    weight: 2,
    any: [
      '(angebot|angebote|muster|offerte|offerten|preis|preise) (eines|von einem|vom|von|einer|zweier|dreier) {rival}',
      '{rival} (bietet|bieten|liefert|macht|verlangt|nimmt|hat uns|liegt|schickt|könnte|kann)',
      '(liegt|liegen|habe|haben) (mir|uns|wir|ich|) … (vergleichsangebot|vergleichsangebote|gegenangebot|gegenangebote|zweites angebot|andere angebote|anderes angebot|konkurrenzangebot|wettbewerbsangebot|alternativangebot)',
      '{number} % (günstiger|billiger|unter ihrem|unter ihnen|niedriger)',
    ],
    hits: [
      'Ich habe ein [[Angebot von einem anderen Anbieter]].',
      '[[Ihr Wettbewerber bietet]] längere Ziele.',
      'Hier [[liegen mir zum Glück Gegenangebote]] vor.',
      'Dort ist es [[8 % günstiger]].',
    ],
    misses: ['Ihr Angebot ist gut.', 'Der Preis von gestern gilt.'],
  },
  deadline: {
    signal: 'step:deadline',
    weight: 2,
    any: [
      '(haben sie|gebe ich ihnen|geben wir ihnen) (noch|) (bis|zeit bis|frist bis|{number} tage|{number} stunden)',
      '(letzte frist|letztmalig|nachfrist|fristablauf|fristende|ultimatum|verstreicht die frist|läuft die frist ab|frist endet|frist läuft)',
      '(wenn|sollte|falls|sofern) … bis (zum|) {day}',
      '(danach|nach ablauf|nach diesem datum) … (nicht mehr|automatisch|endgültig|ohne weitere)',
    ],
    hits: [
      'Dafür [[haben Sie bis]] Freitag.',
      'Wir setzen eine [[Nachfrist]].',
      '[[Wenn bis Montag]] nichts kommt, ist Schluss.',
      '[[Nach Ablauf geht es automatisch]] weiter.',
    ],
    misses: ['Bis Montag bin ich auf Reisen.', 'Haben Sie Zeit für einen Anruf?'],
  },
  decision: {
    signal: 'step:decision',
    weight: 2,
    any: [
      '{boss} (hat|will|möchte|entscheidet|verlangt|fordert|drängt|besteht|prüft|tagt|beschließt|besteht darauf|wird) ({any}) ({any}) ({any}) (entschieden|beschlossen|angewiesen|entscheiden|wechseln|kündigen|stornieren|streichen|auslisten|beenden|kürzen|abstimmen|neu ausschreiben)',
      '{boss} (entscheidet|verlangt|drängt|besteht|tagt|beschließt|stimmt ab)',
      '(anweisung|entscheidung|beschluss|vorgabe|weisung) (von|der|des|aus|vom) (oben|geschäftsführung|geschäftsleitung|vorstand|vorstands|zentrale|konzern|konzerns|einkaufsleitung|management)',
      '(sitzung|vorstandssitzung|gremium|lieferantenbewertung|lieferantenrunde|vergabesitzung|quartalsgespräch) … (entschieden|entscheidet|entscheiden|beschlossen|abgestimmt|thema|tagesordnung)',
    ],
    hits: [
      '[[Unser Vorstand will die Linie streichen]].',
      'Ich kann wenig tun, [[die Geschäftsführung drängt]].',
      'Das ist eine [[Anweisung von oben]].',
      'In der [[Sitzung am Montag wird entschieden]].',
    ],
    misses: ['Mein Chef lässt grüßen.', 'Die Sitzung war kurz.', 'Unser Vorstand hat sich gefreut.'],
  },
  prepared: {
    signal: 'step:prepared',
    weight: 2,
    any: [
      '(schreiben|kündigung|klage|klageschrift|bewertung|brief|stornierung|mail|vertrag|antrag|formular|rezension|entwurf|text|anzeige) (ist|liegt|sind|steht|wartet) ({any}) ({any}) ({any}) (vorbereitet|formuliert|fertig|unterschriftsreif|im entwurf|im entwurfsordner|in der schublade|bereit|ausgefüllt|geschrieben|auf meinem tisch|auf dem tisch|aufgesetzt|unterschrieben)',
      '(entwurf|entwürfe) (der|des|für die|einer) (kündigung|bewertung|klage|stornierung|rezension|anzeige)',
      '(verhandeln|verhandle|sprechen|testen|prüfen|bemustern|auditieren|qualifizieren|laufen|läuft) (wir|ich|) (bereits|schon|gerade|derzeit|parallel|) … {rival}',
      '(bereitet|bereiten) (die|unser|unsere|meine|wir|) … (klage|kündigung|stornierung|forderung|belastung|umstellung|wechsel|schreiben) … vor',
    ],
    unless: ['(bestellung|muster|ware|rechnung|angebot) … (fertig|bereit)'],
    hits: [
      'Die [[Kündigung liegt unterschrieben auf dem Tisch]].',
      'Hier der [[Entwurf der Bewertung]].',
      'Seit Mai [[testen wir bereits einen anderen Hersteller]].',
      'Der Jurist [[bereitet die Klage vor]].',
    ],
    misses: [
      'Der Text für das Muster ist fertig, der Brief ist mit dem Angebot fertig.',
      'Wir testen den Lack.',
    ],
  },
  process: {
    signal: 'step:process',
    weight: 2,
    any: [
      '(gemäß|laut|nach|entsprechend) (unserer|unseren|unserem|der|dem|) (ziffer|paragraph|artikel|einkaufsbedingungen|aeb|richtlinie|rahmenvertrag|qualitätssicherungsvereinbarung|qsv|lieferantenhandbuch|vertrag ziffer)',
      '(ziffer|artikel|paragraf) {number}',
      '(system|portal|sap) (storniert|sperrt|schließt|löscht|blockiert|bucht|kürzt|mahnt) ',
      '(8d-prozess|eskalationsstufe|auditabweichung|korrekturmaßnahmen|korrekturmaßnahmenplan|sperrliste|auslistung|abstufung)',
    ],
    hits: [
      '[[Gemäß unserer Richtlinie]] ist das so.',
      'Siehe [[Ziffer 14]].',
      'Nach 15 Tagen [[System storniert]] selbst.',
      'Es folgt die [[Eskalationsstufe]] zwei.',
    ],
    misses: ['Unser System läuft gut.', 'Nach der Messe fahre ich heim.'],
  },
};
