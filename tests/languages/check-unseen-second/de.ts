import type { CheckMail } from '../../support/check/cases';

export const to = 'Herr Stefan Krause';

/** Replies written without a look at the words and rules of the check; the first five are without fault. */
export const mails: readonly CheckMail[] = [
  {
    text: `Sehr geehrter Herr Krause,

dass Ihr Monteur vor einer verschlossenen Baustelle stand, weil unsere Dichtungen fehlten, ist mehr als ärgerlich. Danke, dass Sie es so deutlich geschrieben haben.

Die fehlenden 120 Stück gehen morgen mit DHL Express raus, die Sendungsnummer schicke ich Ihnen bis 16 Uhr. Über die Kosten des Monteurs sprechen wir, sobald Ihre Rechnung vorliegt.

Freundliche Grüße
Anna Li`,
    heat: 2,
    expect: [],
  },
  {
    text: `Guten Tag Herr Krause,

vielen Dank für Ihre offenen Worte zum Preis. 11,80 USD, wie von Ihnen genannt, sind mit Pulverbeschichtung nicht machbar. Wenn Sie auf Nasslack umstellen, kämen wir auf 12,95 USD, bei Abnahme von 4.000 Stück. Was wäre Ihnen lieber?

Mit freundlichen Grüßen
Anna Li`,
    expect: [],
  },
  {
    text: `Hallo Herr Krause,

anbei die Proforma-Rechnung. Zahlung wie gehabt: 30 % Anzahlung, Rest gegen Kopie des Konnossements. Die Gewährleistung beträgt 24 Monate ab Lieferung. Bitte geben Sie uns die Versandmarken bis Mittwoch durch.

Viele Grüße
Anna Li`,
    expect: [],
  },
  {
    text: `Sehr geehrter Herr Krause,

Ihren Ärger über die ausbleibenden Antworten verstehe ich gut. Ab sofort bin ich allein für Sie zuständig.

Ob die Risse bei uns oder auf dem Transport entstanden sind, klärt gerade unser Labor; den Bericht haben Sie am Freitag. Sollte der Fehler bei uns liegen, ersetzen wir die Teile nach § 7 des Vertrags.

Mit freundlichen Grüßen
Anna Li`,
    heat: 3,
    expect: [],
  },
  {
    text: `Hallo Herr Krause,

kein Problem, Termin am 14. März um 9 Uhr passt. Ich bringe Muster in Eiche und Esche mit, beides 100 % Massivholz.

Bis dann
Anna Li`,
    expect: [],
  },
  {
    text: `Sehr geehrter Herr Krause,

laut Punkt 5 der AGB sind Reklamationen binnen acht Tagen zu melden. Ihre Meldung kam nach drei Wochen, eine Minderung um 2.300 EUR lehnen wir daher ab.

Wir bedauern, dass Sie unzufrieden sind.

Anna Li`,
    heat: 3,
    expect: [['money_first', 'Punkt 5 der AGB']],
  },
  {
    text: `Hallo Herr Krause,

einverstanden, wir kommen Ihnen entgegen und berechnen Ihnen die 12,90 USD. Die Werkzeugkosten lassen wir unter den Tisch fallen.

Beste Grüße
Anna Li`,
    expect: [['free_concession', 'kommen Ihnen entgegen']],
  },
  {
    text: `Hallo Herr Krause,

mein letztes Wort: 12,10 $ pro Stück. Bitte leiten Sie das intern weiter: Marge liegt dann bei 4 %, weniger geht nicht.

Anna Li`,
    expect: [
      ['below_floor', '12,10 $'],
      ['internal', 'Marge liegt dann bei 4 %'],
    ],
  },
  {
    text: `Sehr geehrte Frau Hoffmann,

das haben wir verbockt, dafür stehen wir gerade. So etwas kommt garantiert nicht wieder vor.

Anna Li`,
    heat: 1,
    expect: [
      ['wrong_name', 'Frau Hoffmann'],
      ['liability', 'das haben wir verbockt'],
      ['promise', 'garantiert nicht wieder vor'],
    ],
  },
  {
    text: `Herr Krause,

wie ich Ihnen bereits mehrfach erklärt habe, liegt die Zeichnung seit zwei Wochen bei Ihnen. Wer lesen kann, ist klar im Vorteil.

Der neue Termin ist KW ___.

Anna Li`,
    expect: [
      ['heat', 'bereits mehrfach erklärt'],
      ['heat', 'Wer lesen kann'],
      ['blank', '___'],
    ],
  },
];
