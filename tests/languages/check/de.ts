import type { CheckExamples, CheckMail } from '../../support/check/cases';

export const to = 'Anna Schmidt';

export const examples: CheckExamples = {
  money_first: {
    hits: [
      'Die Erstattung beträgt 240 USD. Die Unannehmlichkeiten tun uns leid.',
      'Laut Vertrag beträgt die Rügefrist 7 Tage.',
      'Der Restbetrag ist noch offen. Wir verstehen Ihren Ärger.',
    ],
    misses: [
      'Das tut uns leid. Die Erstattung beträgt 240 USD.',
      'Sie haben völlig recht. Laut Vertrag antworten wir in 7 Tagen.',
      'Danke für Ihre offenen Worte. Der neue Preis wäre 13 USD.',
    ],
  },
  free_concession: {
    hits: [
      'Wir geben Ihnen 5 % Rabatt.',
      'Wir akzeptieren Ihren Zielpreis.',
      'Die Ersatzteile schicken wir Ihnen kostenlos.',
      'Wir erstatten Ihnen den vollen Betrag.',
    ],
    misses: [
      'Wir können keinen Rabatt geben.',
      'Sie haben um 5 % Rabatt gebeten.',
      'Wenn Sie 2.000 Stück bestätigen, geben wir Ihnen 5 % Rabatt.',
      'Ab 5.000 Stück geben wir 4 % Rabatt.',
    ],
  },
  below_floor: {
    hits: [
      'Unser bester Preis ist 11,80 USD pro Stück.',
      'Wir akzeptieren Ihren Zielpreis von 10,50 USD.',
      'Wir können 11,90 Dollar je Stück anbieten.',
    ],
    misses: [
      'Unser bester Preis ist 12,80 USD.',
      'Ihr Zielpreis von 10,50 USD ist nicht machbar.',
      'Die Fracht kostet 11 USD pro Karton.',
    ],
  },
  liability: {
    hits: ['Das war unser Fehler.', 'Wir übernehmen die volle Verantwortung.', 'Die Schuld liegt bei uns.'],
    misses: [
      'Wir bedauern die Verspätung.',
      'Das war nicht unser Fehler.',
      'Frau Chen ist verantwortlich für den Versand.',
    ],
  },
  promise: {
    hits: [
      'Wir garantieren, dass die Ware am Freitag ankommt.',
      'Das wird nie wieder passieren.',
      'Die Ware kommt auf jeden Fall am Montag.',
    ],
    misses: [
      'Wir planen den Versand für Montag.',
      'Die Lieferung vor dem Feiertag können wir nicht garantieren.',
      'Die Maschine hat 24 Monate Garantie.',
      'Zahlung: 100 % im Voraus.',
    ],
  },
  heat: {
    hits: [
      'Ich habe Ihnen schon dreimal gesagt, dass die Ware unterwegs ist.',
      'Offensichtlich haben Sie meine Mail nicht gelesen.',
      'Ihre Reklamation ist lächerlich.',
      'BITTE LESEN SIE DEN VERTRAG NOCH EINMAL.',
    ],
    misses: [
      'Wie in unserer Mail vom 3. Mai geschrieben, ist die Ware unterwegs.',
      'Bitte sehen Sie Ziffer 4 des Vertrags.',
      'Bitte stoppen Sie die Produktion des zweiten Loses.',
    ],
  },
  over_apology: {
    hits: [
      'Es tut uns leid. Wir bedauern die Verspätung. Bitte entschuldigen Sie nochmals.',
      'Wir bitten tausendmal um Entschuldigung.',
      'Wir bitten Sie auf Knien.',
    ],
    misses: [
      'Wir bedauern die Verspätung.',
      'Entschuldigen Sie die späte Antwort. Der Schaden tut uns leid.',
      'Das tut uns sehr leid.',
    ],
  },
  blank: {
    hits: ['Sehr geehrter Herr [Name],', 'Wir liefern am [____].', 'Der Preis ist USD XX.'],
    misses: ['Siehe Angebot [anbei].', 'Größen: M, L, XL, XXL.', 'Auftrag [PO-7731] ist fertig.'],
  },
  internal: {
    hits: [
      'Interne Notiz: er nimmt alles.',
      'Unser Einkaufspreis liegt bei 8,20.',
      'Bitte dem Kunden nicht sagen, dass es eine zweite Fabrik gibt.',
    ],
    misses: [
      'Die Frachtkosten betragen 120 USD.',
      'Wir machen eine interne Prüfung von 200 Stück.',
      'Unser Mindestpreis ist 13 USD.',
    ],
  },
  wrong_name: {
    hits: ['Sehr geehrter Herr Meier,', 'Hallo Peter,', 'Liebe Frau Wagner,'],
    misses: [
      'Sehr geehrte Frau Schmidt,',
      'Liebe Anna,',
      'Sehr geehrte Damen und Herren,',
      'Hallo zusammen,',
    ],
  },
};

/** Written before the words of the check were tuned. */
export const mails: readonly CheckMail[] = [
  {
    text: 'Sehr geehrte Frau Schmidt,\n\nich verstehe, dass drei Wochen Verzug Sie bei Ihrem Kunden in eine schwierige Lage bringen.\n\nDie Kartons werden am Donnerstag geladen, am selben Tag schicke ich Ihnen die Fotos.\n\nMit freundlichen Grüßen\nLin',
    heat: 3,
    expect: [],
  },
  {
    text: 'Sehr geehrte Frau Schmidt,\n\ndie Strafe von 2 % steht nicht im Vertrag. Zahlen Sie zuerst die offenen 8.400 USD.\n\nEntschuldigen Sie die Umstände.\n\nLin',
    heat: 3,
    expect: [['money_first', 'Strafe']],
  },
  {
    text: 'Hallo Anna,\n\nmein Chef hat zugestimmt: wir geben 5 % Rabatt und übernehmen die Fracht.\n\nLin',
    expect: [['free_concession', '5 %']],
  },
  {
    text: 'Hallo Anna,\n\nwenn Sie auf 5.000 Stück erhöhen, können wir 5 % Rabatt geben. Bei 2.000 Stück bleibt der Preis bei 13,20 USD.\n\nLin',
    expect: [],
  },
  {
    text: 'Hallo Peter,\n\ndas war unser Fehler, und wir garantieren Ihnen, dass das nie wieder vorkommt. Letzter Preis: 11,90 USD pro Stück.\n\nLin',
    expect: [
      ['wrong_name', 'Peter'],
      ['liability', 'unser Fehler'],
      ['promise', 'garantieren'],
      ['below_floor', '11,90 USD'],
    ],
  },
];
