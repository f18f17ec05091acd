import type { CheckMail } from '../../support/check/cases';

export const to = 'Anna Schmidt';

/** Replies written without a look at the words and rules of the check; the first half is without fault. */
export const mails: readonly CheckMail[] = [
  {
    text: `Guten Tag Frau Schmidt,

vielen Dank für Ihre offenen Worte zum Preis. Bei 5.000 Stück kommen wir nicht auf 13,00 USD; wenn Sie beide Farben in einem Los von 8.000 Stück abnehmen, können wir 13,20 USD anbieten. Das Angebot gilt bis 30. Juni.

Soll ich Ihnen die neue Proforma schicken?

Mit freundlichen Grüßen
Kevin Zhou`,
    expect: [],
  },
  {
    text: `Sehr geehrte Frau Schmidt,

dass Sie verärgert sind, kann ich gut verstehen: Ihr Kunde wartet, und die Kartons kommen in diesem Zustand an. Danke für die Fotos.

Unsere Qualitätsleiterin prüft heute die Rückstellmuster der Charge 2231. Bis Donnerstagmittag haben Sie ihr Ergebnis und einen Vorschlag zu den 43 beschädigten Stücken.

Freundliche Grüße
Grace Lin`,
    heat: 2,
    expect: [],
  },
  {
    text: `Hallo Frau Schmidt,

anbei die Proforma über 2.000 Stück zu 14,10 USD FOB Ningbo, 30 % Anzahlung, Rest gegen Kopie des Konnossements. Bitte bestätigen Sie bis Freitag die Markierung der Kartons.

Viele Grüße
Linda`,
    expect: [],
  },
  {
    text: `Sehr geehrte Frau Schmidt,

zu den gewünschten 60 Tagen: Bei Erstaufträgen liefern wir nicht auf offene Rechnung. Ab dem dritten Auftrag könnten wir über 30 Tage reden, sofern die ersten beiden per Akkreditiv bezahlt werden. Wäre das für Ihre Buchhaltung machbar?

Mit freundlichen Grüßen
Kevin Zhou`,
    expect: [],
  },
  {
    text: `Guten Tag Frau Schmidt,

Ihr Ärger ist berechtigt. Drei Erinnerungen und keine vernünftige Antwort, so darf es nicht sein, und es tut mir leid.

Ab heute bin ich Ihr einziger Ansprechpartner. Stand der Dinge: Zuschnitt fertig, Näherei 60 %, Verpackung ab dem 18. Ich melde mich jeden Dienstag und Freitag.

Kevin Zhou`,
    heat: 3,
    sellerAtFault: true,
    expect: [],
  },
  {
    text: `Sehr geehrte Frau Schmidt,

wir haben beide Angebote Punkt für Punkt verglichen: Dort ist 0,8 mm Blech gerechnet, bei uns 1,0 mm. Bei gleichem Material liegen wir etwa 2 % auseinander. Wenn dünneres Blech für Ihren Markt reicht, kämen wir auf 12,90 USD, sonst bleibt es bei 14,60 USD.

Freundliche Grüße
Linda Wang`,
    expect: [],
  },
  {
    text: `Hallo Frau Schmidt, die Garantie beträgt 24 Monate ab Datum des Konnossements, das Material ist 100 % Baumwolle, der Prüfbericht hängt an. Falls Sie vor der Verladung prüfen lassen möchten, genügt uns eine Nachricht drei Tage vorher. Viele Grüße, Grace`,
    expect: [],
  },
  {
    text: `Sehr geehrte Frau Schmidt,

einer vollständigen Erstattung können wir nicht zustimmen, bevor der Bericht des Gutachters vorliegt. Ich weiß aber, dass Sie Ihrem Kunden eine Antwort schulden. Wollen wir beide das Ergebnis vom Donnerstag gelten lassen? Bestätigt SGS den Mangel, regeln wir ihn nach Ziffer 8 des Vertrags.

Mit freundlichen Grüßen
Linda Wang`,
    heat: 1,
    expect: [],
  },
  {
    text: `Sehr geehrte Frau Schmidt,

der Abzug von 1.500 USD entspricht nicht dem Vertrag. Nach Ziffer 6 sind Mängel binnen 14 Tagen zu rügen.

Wir bedauern, dass Sie unzufrieden sind.

Kevin Zhou`,
    heat: 3,
    expect: [['money_first', 'Abzug von 1.500 USD']],
  },
  {
    text: `Guten Tag Frau Schmidt,

einverstanden, wir gehen auf Ihren Preis ein und berechnen 13,10 USD. Wir freuen uns auf den Auftrag.

Linda`,
    expect: [['free_concession', 'gehen auf Ihren Preis ein']],
  },
  {
    text: `Hallo Frau Schmidt,

nach Rücksprache mit meinem Chef kann ich Ihnen 11,80 USD anbieten, wenn Sie diese Woche 10.000 Stück bestellen.

Viele Grüße
Kevin`,
    expect: [['below_floor', '11,80']],
  },
  {
    text: `Sehr geehrte Frau Schmidt,

ich verstehe, wie ärgerlich das ist. Der Fehler liegt eindeutig bei uns, und wir haften für alle Schäden.

Grace Lin`,
    heat: 2,
    expect: [['liability', 'Der Fehler liegt eindeutig bei uns']],
  },
  {
    text: `Guten Tag Frau Schmidt,

wir garantieren Ihnen, dass die Ware vor Weihnachten da ist. So etwas kommt nie wieder vor.

Kevin`,
    expect: [
      ['promise', 'garantieren Ihnen, dass die Ware'],
      ['promise', 'nie wieder'],
    ],
  },
  {
    text: `Frau Schmidt,

wie ich Ihnen schon dreimal gesagt habe, sind die Papiere seit Montag unterwegs. Wer lesen kann, ist klar im Vorteil.

Kevin`,
    expect: [
      ['heat', 'wie ich Ihnen schon dreimal'],
      ['heat', 'Wer lesen kann'],
    ],
  },
  {
    text: `Sehr geehrter Herr Becker,

der Container geht am [Datum] mit MS ____ ab.

Linda Wang`,
    expect: [
      ['wrong_name', 'Becker'],
      ['blank', '[Datum]'],
      ['blank', '____'],
    ],
  },
  {
    text: `Guten Tag Frau Schmidt,

unsere Selbstkosten liegen schon bei 12,10 USD, da ist wirklich wenig Luft. Bei 8.000 Stück wären 13,30 USD möglich.

Kevin`,
    expect: [['internal', 'Selbstkosten liegen schon bei 12,10']],
  },
];
