import type { SlotTable } from '../../core/model';

/** Word classes of German trade mail. Names in braces inside a class are other classes. */
export const slots: SlotTable = {
  us: ['(wir|ich)', '(unsere|meine|unser) (firma|unternehmen|haus|geschäftsleitung)'],
  boss: [
    '(mein|meine|meinem|unser|unsere|unserem|unserer|der|die|das) (chef|chefin|geschäftsführung|geschäftsführer|geschäftsleitung|vorstand|aufsichtsrat|einkaufsleiter|einkaufsleitung|einkauf|management|zentrale|konzern|konzerneinkauf|partner|gesellschafter|buchhaltung|controlling|finanzabteilung|kreditoren|inhaber|beirat|lenkungskreis|gremium|endkunde|rechnungsprüfung|vergabeausschuss)',
    '(buchhaltung|einkauf|geschäftsleitung|geschäftsführung|controlling|rechnungsprüfung)',
  ],
  // The finite verb of "we shall have to …", before or behind the subject: "wir werden", "werden wir".
  will: [
    '(werde|werden|müsste|müssten|muss|müssen|würde|würden|kann|können|könnte|könnten|will|wollen|sollte|sollten|darf|dürfen) ({us}|) (uns|mich|dann|leider|also|auch|wohl|die|) (dann|leider|wohl|auch|)',
    '(sehe mich|sehen wir uns|sehen uns|sehe ich mich) (leider|) (gezwungen|veranlasst|genötigt)',
    '(bleibt|bliebe) (uns|mir) (nur|nichts anderes übrig|keine andere wahl|leider nur)',
    '(behalten|behalte) (wir uns|ich mir|uns|mir)',
  ],
  det: [
    '(den|die|das|der|dem|diesen|diese|dieses|dieser|unseren|unsere|unser|unserer|meinen|meine|mein|meiner|ihre|ihren|ihr|ihrer|alle|sämtliche|einen|eine|weitere|weiteren|jede|jeden|keine|keinen)',
  ],
  order: [
    '({det}) (gesamten|gesamte|ganze|ganzen|restlichen|restliche|offene|offenen|laufende|laufenden|nächste|nächsten|weitere|weiteren|) (auftrag|aufträge|auftrags|bestellung|bestellungen|order|orders|vertrag|vertrags|rahmenvertrag|projekt|kauf|abruf|abrufe|reservierung|buchung|kontrakt) ({number})',
  ],
  supplier: [
    '(lieferant|lieferanten|anbieter|hersteller|herstellers|fabrik|werk|produzent|produzenten|firma|betrieb|wettbewerber|wettbewerbers|quelle|partner|zulieferer|händler)',
  ],
  rival: [
    '(anderen|andere|anderer|anderem|anderes|einen neuen|neuen|neuer|neue|zweiten|zweiter|weiteren|alternativen|alternative|ihrem|ihren|ihr|ihres) {supplier}',
    '(der|die|zur|bei der|von der) (konkurrenz|wettbewerb)',
    '(dem|vom|beim|zum) wettbewerb',
    '(woanders|anderswo|anderweitig)',
  ],
  payment: [
    '({det}) (offene|offenen|restliche|fällige|letzte|) (rechnung|rechnungen|zahlung|zahlungen|restzahlung|anzahlung|betrag|beträge|überweisung|summe|rate|raten|restbetrag|schlussrechnung|saldo|abschlag) ({number})',
    '(keinen|kein) (cent|euro|geld|pfennig)',
    '({det}) (restlichen|letzten|übrigen|) {number} %',
  ],
  goods: [
    '({det}) (gesamte|ganze|nächste|komplette|) (ware|lieferung|sendung|charge|container|partie|palette|paletten|teile|paket|material|lkw|anlieferung|rollen|kartons|fässer|säcke)',
  ],
  damages: [
    '({det}) (schaden|schäden|kosten|mehrkosten|zusatzkosten|folgekosten|vertragsstrafe|konventionalstrafe|pönale|schadenersatz|schadensersatz|ausfall|ausfallkosten|stillstandskosten|nacharbeit|sortierkosten|aufwand|verzugsschaden|regress|stunden)',
  ],
  lawyer: [
    '(anwalt|anwältin|anwälte|anwälten|anwalts|rechtsanwalt|rechtsanwältin|rechtsabteilung|kanzlei|jurist|juristen|hausjurist|justiziar|inkassobüro|inkasso|rechtsschutz)',
  ],
  court: [
    '(gericht|amtsgericht|landgericht|schiedsgericht|handelsgericht|schlichtungsstelle|verbraucherzentrale|polizei|staatsanwaltschaft|gewerbeaufsicht|marktaufsicht|bundesnetzagentur|bafin|handelskammer|ihk|zoll)',
  ],
  media: [
    '(google|trustpilot|facebook|instagram|linkedin|twitter|tiktok|youtube|internet|netz|presse|zeitung|social media|forum|foren|bewertungsportal|bewertungsportalen|branche|verband|innung|fachpresse|kununu|whatsapp-gruppe|gruppe|öffentlichkeit)',
  ],
  platform: [
    '(paypal|visa|mastercard|amazon|ebay|alibaba|klarna|trade assurance|kreditkarte|kreditkartenfirma|hausbank|plattform|käuferschutz|warenkreditversicherung|kreditversicherer|stripe)',
  ],
  relation: [
    '({det}) (zusammenarbeit|geschäftsbeziehung|geschäftsbeziehungen|geschäftsverbindung|lieferbeziehung|partnerschaft|rahmenvertrag|liefervertrag|vertrag|vertragsverhältnis|kooperation|abo|abonnement)',
  ],
  request: [
    'bitte',
    '(können|könnten|könntet|würden|kannst|könnt) (sie|ihr|du)',
    '(brauche|brauchen|benötige|benötigen|erwarte|erwarten|möchte|möchten|bitten|wünschen|fordere|fordern|verlange|verlangen|hätte gern|hätten gern|hätten gerne|bräuchte|bräuchten) (wir|ich|) (sie|um|)',
    '(schicken|senden|mailen|geben|nennen|reichen|stellen|legen|schickt|sendet|übersenden|zeigen) (sie|) (uns|mir)',
    '(fehlt|fehlen) (uns|mir|noch|immer noch|uns noch|mir noch|nach wie vor)',
  ],
  document: [
    '(proforma|rechnung|rechnungskopie|gutschriftsbeleg|zertifikat|zertifikate|prüfbericht|prüfberichte|prüfprotokoll|prüfzeugnis|packliste|frachtbrief|lieferschein|lieferscheine|ursprungszeugnis|konnossement|datenblatt|datenblätter|sicherheitsdatenblatt|konformitätserklärung|lieferantenerklärung|zeichnung|zeichnungen|unterlagen|dokumente|papiere|nachweis|nachweise|fotos|bilder|video|katalog|bericht|8d-report|8d|kopie|vertragsentwurf|analyse|messprotokoll|messprotokolle|erstmusterprüfbericht|empb|sendungsnummer|trackingnummer|auftragsbestätigung|bedienungsanleitung|werkszeugnis|reach-erklärung|bilanz|versicherungsnachweis)',
  ],
  quote: [
    '(angebot|angebote|preis|preise|preisliste|kostenvoranschlag|rabatt|nachlass|preisnachlass|skonto|preisvorschlag)',
  ],
  weekday: ['(montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|montags|freitags)'],
  month: ['(januar|jänner|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)'],
  day: [
    '{weekday} (den|dem|) ({number} {month})',
    '{number} {month}',
    '(ende|anfang|mitte) (der woche|des monats|{month})',
    '(monatsende|quartalsende|wochenende|jahresende|heute|übermorgen)',
    'kw {number}',
  ],
};
