import type { PhraseBook } from '../../core/draft/phrase-book';

/**
 * German for trade mail, with "Sie", and with "du" in `familiar`. `asks` and the topics of papers stand with "zu", `wants`,
 * demanded papers and orders in the accusative; points are feminine or neuter, the same in nominative and accusative.
 * After the greeting's comma the first sentence begins small; no calm phrase begins with a noun or with "Sie" or "Ihr". Closings take no comma. Blanks stand where their value needs no article and no ending.
 * Firms are "Lieferant" or "Spedition", persons are never gendered.
 */
export const phrases: PhraseBook = {
  tag: 'de',
  direction: 'ltr',
  gap: ' ',
  list: { between: ', ', last: ' und ' },
  order: { one: 'die Bestellung {number}', many: 'die Bestellungen {number}' },
  greeting: { person: 'Guten Tag {name},', titled: 'Guten Tag {name},', nobody: 'Guten Tag,' },
  smallAfterGreeting: [
    'Besten',
    'Bitte',
    'Danke',
    'Das',
    'Dass',
    'Der',
    'Die',
    'Ein',
    'Es',
    'Herzlichen',
    'Ich',
    'Mir',
    'Was',
    'Uns',
    'Vielen',
    'Wir',
  ],
  closing: { warmer: 'Herzliche Grüße', plain: 'Mit freundlichen Grüßen', firmer: 'Mit freundlichem Gruß' },
  asks: {
    price: 'zum Preis',
    payment_terms: 'zu den Zahlungsbedingungen',
    freight: 'zu den Frachtkosten',
    freebies: 'zu den kostenlosen Zugaben',
    compensation: 'zur gewünschten Entschädigung',
    refund: 'zur gewünschten Erstattung',
    replacement: 'zur gewünschten Ersatzlieferung',
    delivery: 'zur Lieferzeit',
    documents: 'zu den Unterlagen',
    inspection: 'zur Warenprüfung',
    warranty: 'zur Garantie',
    response: 'zum aktuellen Stand',
    compliance: 'zu Ihren Vorgaben',
    explanation: 'zu den Gründen',
  },
  wants: {
    price: 'einen besseren Preis',
    payment_terms: 'günstigere Zahlungsbedingungen',
    freight: 'günstigere Frachtbedingungen',
    freebies: 'kostenlose Zugaben',
    compensation: 'eine Entschädigung',
    refund: 'eine Erstattung',
    replacement: 'eine Ersatzlieferung',
    delivery: 'eine möglichst schnelle Lieferung',
    documents: 'die Unterlagen',
    inspection: 'eine Warenprüfung',
    warranty: 'eine Garantie',
    response: 'eine schnelle Antwort',
    compliance: 'die Einhaltung Ihrer Vorgaben',
    explanation: 'eine Erklärung',
  },
  papers: {
    test_report: { topic: 'zum Prüfbericht', demand: 'den Prüfbericht', heading: 'Der Prüfbericht' },
    certificate: { topic: 'zum Zertifikat', demand: 'das Zertifikat' },
    invoice: { topic: 'zur Rechnung', demand: 'die Rechnung' },
    proforma: { topic: 'zur Proformarechnung', demand: 'die Proformarechnung' },
    packing_list: { topic: 'zur Packliste', demand: 'die Packliste' },
    bill_of_lading: { topic: 'zum Konnossement', demand: 'das Konnossement' },
    data_sheet: { topic: 'zum Datenblatt', demand: 'das Datenblatt' },
    manual: { topic: 'zur Anleitung', demand: 'die Anleitung' },
    catalogue: { topic: 'zum Katalog', demand: 'den Katalog', heading: 'Der Katalog' },
    drawing: { topic: 'zur Zeichnung', demand: 'die Zeichnung' },
    contract: { topic: 'zum Vertrag', demand: 'den Vertrag', heading: 'Der Vertrag' },
    declaration: { topic: 'zur Konformitätserklärung', demand: 'die Konformitätserklärung' },
    inspection_report: {
      topic: 'zum Inspektionsbericht',
      demand: 'den Inspektionsbericht',
      heading: 'Der Inspektionsbericht',
    },
    licence: { topic: 'zur Geschäftslizenz', demand: 'die Geschäftslizenz' },
    photos: { topic: 'zu den Fotos', demand: 'die Fotos' },
    order_confirmation: { topic: 'zur Auftragsbestätigung', demand: 'die Auftragsbestätigung' },
  },
  headings: {
    refund: 'Erstattung',
    replacement: 'Ersatzlieferung',
    compensation: 'Ihre Forderung',
    warranty: 'Garantie',
    inspection: 'Warenprüfung',
    delivery: 'Liefertermin',
    explanation: 'Ursache',
  },
  colon: ': ',
  askAsPoint: 'die Frage {ask}',
  problems: {
    quality: 'das Qualitätsproblem',
    delay: 'die Verzögerung',
    goods: 'das Problem mit der gelieferten Ware',
    service: 'das Problem mit unserem Service',
    silence: 'die Wartezeit auf unsere Antwort',
    documents: 'das Problem mit den Unterlagen',
  },
  matter: 'diese Sache',
  phrases: {
    'calm.thanks': [
      'Vielen Dank für Ihre Nachricht.',
      'Danke, dass Sie sich bei uns melden.',
      'Besten Dank für Ihre E-Mail.',
    ],
    'calm.thanks_about': [
      'Vielen Dank für Ihre Nachricht {asks}.',
      'Danke, dass Sie sich {asks} bei uns melden.',
      'Besten Dank für Ihre E-Mail {asks}.',
    ],
    'calm.informed': [
      'Danke, dass Sie mir Bescheid geben.',
      'Vielen Dank für die Information.',
      'Vielen Dank, dass Sie mich auf dem Laufenden halten.',
    ],
    'calm.thanks_order': [
      'Vielen Dank für Ihre Bestellung.',
      'Herzlichen Dank für Ihre Bestellung.',
      'Besten Dank für den Auftrag.',
    ],
    'calm.thanks_payment': [
      'Danke, dass Sie mir wegen der Zahlung Bescheid geben.',
      'Vielen Dank für die Information zu Ihrer Zahlung.',
      'Besten Dank für die Nachricht zur Zahlung.',
    ],
    'calm.thanks_papers': [
      'Vielen Dank für die Zusendung.',
      'Danke, dass Sie mir das geschickt haben.',
      'Danke, was Sie geschickt haben, ist bei mir angekommen.',
    ],
    'calm.thanks_news': [
      'Vielen Dank für die gute Nachricht; das freut mich sehr.',
      'Das freut mich sehr; danke, dass Sie mir das schreiben.',
      'Das ist eine schöne Nachricht, herzlichen Dank.',
    ],
    'calm.thanks_settled': [
      'Danke für die Bestätigung; schön, dass das erledigt ist.',
      'Es ist gut zu wissen, dass das erledigt ist, vielen Dank.',
      'Danke, dass Sie mir sagen, dass die Sache abgeschlossen ist.',
    ],
    'calm.thanks_inquiry': [
      'Vielen Dank für Ihre Anfrage.',
      'Herzlichen Dank für Ihre Anfrage und Ihr Interesse an unserer Ware.',
      'Danke, dass Sie sich mit Ihrer Anfrage an uns wenden.',
    ],
    'calm.notice': [
      'Wir haben Ihre Mitteilung erhalten und gehen ihr nach.',
      'Die Mitteilung ist bei uns eingegangen und wird bearbeitet.',
      'Wir bestätigen den Eingang Ihrer Mitteilung.',
    ],
    'calm.thanks_report': [
      'Vielen Dank, dass Sie uns auf {point} hinweisen.',
      'Danke, dass Sie uns {point} schildern; gut, dass ich das direkt von Ihnen erfahre.',
      'Vielen Dank, dass Sie {point} ansprechen.',
    ],
    'calm.sorry_delay': [
      'Die Verzögerung tut mir leid, ebenso der Ärger, den Sie dadurch haben.',
      'Es tut mir leid, dass Sie so lange auf die Ware warten müssen.',
      'Es tut mir leid, dass die Lieferung nicht so läuft, wie Sie es geplant hatten.',
    ],
    'calm.sorry_goods': [
      'Es tut mir leid, dass die Ware nicht so bei Ihnen angekommen ist, wie Sie es erwartet haben.',
      'Es tut mir leid, dass Sie mit der gelieferten Ware Ärger haben.',
      'Es tut mir leid, dass Sie die Ware nicht so bekommen haben, wie Sie sie brauchen.',
    ],
    'calm.sorry_quality': [
      'Es tut mir leid, dass Ihnen die Ware Probleme macht.',
      'Das Qualitätsproblem, das Sie schildern, tut mir leid.',
      'Es tut mir leid, dass die Ware nicht Ihren Erwartungen entspricht.',
    ],
    'calm.sorry_service': [
      'Es tut mir leid, dass unser Service nicht so war, wie Sie ihn brauchen.',
      'Es tut mir leid, dass Sie mit unserem Service Ärger hatten.',
      'Es tut mir leid, dass Sie durch uns zusätzliche Mühe hatten.',
    ],
    'calm.sorry_silence': [
      'Es tut mir leid, dass Sie auf unsere Antwort warten mussten.',
      'Es tut mir leid, dass Sie nicht früher von uns gehört haben.',
      'Das lange Warten auf eine Antwort tut mir leid.',
    ],
    'calm.sorry_documents': [
      'Es tut mir leid, dass es mit den Unterlagen Schwierigkeiten gab.',
      'Es tut mir leid, dass die Unterlagen nicht so waren, wie Sie sie brauchen.',
      'Es tut mir leid, dass Sie mit den Unterlagen zusätzliche Arbeit hatten.',
    ],
    'calm.sorry_general': [
      'Es tut mir leid, dass Sie damit solchen Ärger haben.',
      'Es tut mir leid, dass es nicht so gelaufen ist, wie es sollte.',
      'Es tut mir leid, dass es dazu gekommen ist.',
    ],
    'calm.sorry_upset': [
      'Ich sehe, wie sehr Sie das ärgert, und es tut mir leid, was geschehen ist.',
      'Ich verstehe Ihren Ärger und bedaure sehr, dass es so weit gekommen ist.',
      'Es tut mir sehr leid, dass Sie sich so ärgern mussten.',
    ],
    'calm.own_fault': [
      'Der Fehler liegt bei uns, und es ist unsere Aufgabe, ihn zu beheben.',
      'Das war unser Fehler, und wir kümmern uns darum.',
      'Wir haben den Fehler gemacht, und es ist auch an uns, ihn in Ordnung zu bringen.',
    ],
    'calm.danger': [
      'Bitte verwenden Sie die betroffene Ware aus Sicherheitsgründen nicht mehr und halten Sie sie von Menschen und von allem Brennbaren fern, bis Sie von mir hören.',
      'Bitte verwenden Sie die betroffene Ware ab sofort nicht mehr und lagern Sie sie getrennt und in sicherem Abstand zu Menschen, bis Sie von mir hören.',
      'Bitte lassen Sie die betroffene Ware unbenutzt und in sicherem Abstand zu Menschen, bis wir mehr wissen; die Sicherheit geht vor.',
    ],
    'calm.bank': [
      'Bitte überweisen Sie nichts auf ein geändertes Konto, bevor Sie die Bankdaten telefonisch mit mir abgeglichen haben, und zwar unter einer Nummer, die Sie schon früher benutzt haben.',
      'Bitte zahlen Sie vorerst nichts auf ein neues Konto; rufen Sie mich vorher unter der gewohnten Nummer an, damit wir die Bankdaten gemeinsam durchgehen.',
      'Bitte warten Sie mit jeder Zahlung auf ein geändertes Konto, bis wir die Bankdaten telefonisch bestätigt haben, unter einer Nummer, die Sie bereits kennen.',
    ],
    'calm.attention': [
      'Das hat für mich Vorrang, und ich kümmere mich selbst darum.',
      'Ich nehme das ernst und kümmere mich persönlich darum.',
      'Ich verstehe, was das für Ihr Geschäft bedeutet, und kümmere mich darum.',
    ],
    'calm.take_seriously': {
      warmer: [
        'Ich verstehe, wie wichtig es für Sie ist, dass {point} geklärt wird, und kümmere mich selbst darum.',
        'Ich nehme {point} sehr ernst und bleibe dran, bis alles geklärt ist.',
        'Ich kann gut verstehen, dass Sie {point} beschäftigt, und kümmere mich vorrangig darum.',
      ],
      plain: [
        'Ich nehme {point} ernst und kümmere mich selbst darum.',
        'Ich verstehe, was {point} für Ihr Geschäft bedeutet, und kümmere mich vorrangig darum.',
        'Mir ist klar, warum {point} schnell geklärt werden muss, und ich kümmere mich darum.',
      ],
      firmer: [
        'Ich nehme {point} ernst.',
        'Ich verstehe, was {point} für Ihr Geschäft bedeutet.',
        'Mir ist klar, warum Sie {point} ansprechen.',
      ],
    },
    'calm.price': {
      warmer: [
        'Danke, dass Sie so offen über den Preis sprechen; ich verstehe, dass er zu Ihrem Markt passen muss.',
        'Ich verstehe sehr gut, dass Sie auf Ihre Kosten achten müssen, und möchte gern gemeinsam mit Ihnen einen Weg finden.',
        'Ich schätze Ihre Offenheit und kann gut verstehen, dass Sie den Preis ansprechen.',
      ],
      plain: [
        'Ich verstehe, dass der Preis zu Ihrem Markt passen muss, und nehme Ihren Hinweis ernst.',
        'Ich verstehe, dass Sie auf Ihre Kosten achten müssen, und möchte gern einen Weg finden, der für beide Seiten passt.',
        'Was Sie zum Preis schreiben, ist bei mir angekommen, und ich kann verstehen, dass Sie das ansprechen.',
      ],
      firmer: [
        'Ich verstehe, dass der Preis zu Ihrem Markt passen muss.',
        'Ich verstehe, dass Sie auf Ihre Kosten achten müssen.',
        'Was Sie zum Preis schreiben, ist bei mir angekommen.',
      ],
    },
    'calm.terms': [
      'Ich verstehe, dass {point} für Ihre Planung wichtig ist, und nehme das ernst.',
      'Ich verstehe, warum {point} für Sie wichtig ist, und möchte gern einen Weg finden, der für beide Seiten passt.',
      'Danke, dass Sie {point} so klar ansprechen; das hilft uns, einen Weg zu finden.',
    ],
    'calm.safety': [
      'Dass Sie vorher sichergehen möchten, kann ich gut verstehen.',
      'Es ist richtig, dass Sie Gewissheit haben möchten, bevor Sie Geld für eine Bestellung ausgeben.',
      'Ich verstehe, dass Sie auf der sicheren Seite sein möchten, und würde es an Ihrer Stelle genauso machen.',
    ],
    'calm.worry': [
      'Ich kann Ihre Sorge verstehen; es ist richtig, dass Sie das ansprechen.',
      'Dass Sie das beschäftigt, ist verständlich, und es ist gut, dass Sie fragen.',
      'Ich verstehe, warum Sie hier Klarheit möchten.',
    ],
    'calm.rank': [
      'Uns sind Ihre Vorgaben und Ihre Abläufe wichtig, und wir möchten uns danach richten.',
      'Ich verstehe, wie wichtig Ihre Abläufe sind, und wir respektieren sie.',
      'Ein Lieferant muss zu Ihrer Arbeitsweise passen, und das nehme ich ernst.',
    ],
    'calm.parting': [
      'Danke, dass Sie mir offen sagen, woran ich bin; ich nehme das ernst.',
      'Ich weiß es zu schätzen, dass Sie mir direkt schreiben, und nehme mir zu Herzen, was Sie sagen.',
      'Danke für Ihre klaren Worte; ich nehme sie ernst und möchte Ihre Sicht genau verstehen.',
    ],
    'calm.loyalty': [
      'Wir schätzen die Zusammenarbeit mit Ihnen.',
      'Wir kennen uns schon, und was wir bisher gemeinsam erreicht haben, zählt für uns.',
      'Wir haben schon zusammengearbeitet, und das bedeutet uns viel.',
    ],
    'restate.order': [
      'Es geht um {order}.',
      'Ich habe mir notiert, dass es um {order} geht.',
      'Wie ich sehe, geht es Ihnen um {order}.',
    ],
    'restate.asks': ['Sie bitten um {wants}.', 'Sie möchten {wants}.', 'Sie brauchen {wants}.'],
    'restate.quote': [
      'Sie schreiben: „{quote}.“',
      'In Ihrer Nachricht heißt es: „{quote}.“',
      'Ich habe mir notiert, was Sie schreiben: „{quote}.“',
    ],
    'restate.points': ['Zu Ihren Punkten:', 'Meine Antworten auf Ihre Fragen:', 'Punkt für Punkt:'],
    'restate.one_point': ['Zu Ihrem Anliegen:', 'Zu Ihrer Frage:', 'Was Ihr Anliegen angeht:'],
    'ground.price': [
      'In unserem Preis stecken das Material, die Verarbeitung und die Prüfungen für dieses Produkt.',
      'Der Preis deckt das Material, die Produktion und die Qualitätskontrolle dieser Ware ab.',
      'Was Sie bezahlen, sind das Material, eine sorgfältige Produktion und die Kontrolle vor dem Versand.',
    ],
    'ground.compare': [
      'Bitte vergleichen Sie andere Angebote Punkt für Punkt mit unserem: Material, Spezifikation, Verpackung, Prüfung, Zahlungs- und Lieferbedingungen.',
      'Wo ein anderes Angebot günstiger ist, hilft es, beide nebeneinanderzulegen: Material, Spezifikation, Verpackung, Prüfung, Zahlungs- und Lieferbedingungen.',
      'Es lohnt sich, Zeile für Zeile zu prüfen, was ein anderes Angebot enthält: Material, Spezifikation, Verpackung, Prüfung, Zahlungs- und Lieferbedingungen.',
    ],
    'ground.compare_why': [
      'Ein niedrigerer Preis bedeutet oft, dass einer dieser Punkte einfacher ausfällt oder fehlt.',
      'Ein Preisunterschied geht meist auf einen dieser Punkte zurück.',
      'Sehr oft erklärt einer dieser Punkte den Unterschied.',
    ],
    'ground.payment': [
      'Unsere Zahlungsbedingungen richten sich danach, dass wir das Material schon vor Produktionsbeginn kaufen müssen.',
      'Das Material für eine Bestellung kaufen wir, bevor die Produktion beginnt; daran orientieren sich unsere Zahlungsbedingungen.',
      'Die Zahlungsbedingungen hängen mit den Materialkosten zusammen, die schon vor der Produktion anfallen.',
    ],
    'ground.freight': [
      'Die Fracht gehört zur selben Kalkulation, deshalb muss ich sie zusammen mit dem Preis betrachten.',
      'Die Fracht geht genauso in die Kosten einer Bestellung ein wie Material und Arbeit.',
      'Jede Änderung bei der Fracht wirkt sich direkt auf die Kosten einer Bestellung aus.',
    ],
    'ground.extras': [
      'Kostenlose Zugaben gehören zur selben Kalkulation, deshalb muss ich sie zusammen mit dem Preis betrachten.',
      'Kostenlose Zugaben gehen genauso in die Kosten einer Bestellung ein wie Material und Arbeit.',
      'Jede kostenlose Zugabe wirkt sich direkt auf die Kosten einer Bestellung aus.',
    ],
    'ground.time': [
      'Die Lieferzeit ergibt sich aus Materialbeschaffung, Produktion und Prüfung, und jeder dieser Schritte sichert die Qualität, die Sie bekommen.',
      'Materialbeschaffung, Produktion und Prüfung brauchen ihre Zeit, und kein Schritt lässt sich ohne Risiko für die Qualität auslassen.',
      'Der Zeitplan richtet sich nach Materialbeschaffung, Produktion und Prüfung, die zusammen die Qualität sichern.',
    ],
    'ground.check_goods': [
      'Damit ich Ihnen genau antworten kann, lasse ich das von unserer Produktion und der Qualitätssicherung prüfen.',
      'Ich gehe das mit unserer Produktion und der Qualitätssicherung durch, damit Sie sich auf meine Antwort verlassen können.',
      'Unsere Produktion und die Qualitätssicherung sehen sich das an, damit Sie eine klare Antwort bekommen.',
    ],
    'ground.evidence': [
      'Falls noch nicht geschehen: Fotos, Stückzahl und Chargennummer helfen uns, schnell voranzukommen.',
      'Mit ein paar Fotos, der Stückzahl und der Chargennummer kommen wir viel schneller voran, falls uns das noch nicht vorliegt.',
      'Bitte schicken Sie mir Fotos, Stückzahl und Chargennummer, falls mir das noch nicht vorliegt, damit keine Zeit verloren geht.',
    ],
    'ground.check_delay': [
      'Ich prüfe mit Produktion und Spedition, was bei den einzelnen Schritten geschehen ist.',
      'Ich kläre mit Produktion und Spedition, wo die Zeit verloren gegangen ist.',
      'Ich gehe mit Produktion und Spedition jeden Schritt durch, um die Ursache zu finden.',
    ],
    'ground.check_service': [
      'Ich gehe unseren Schriftwechsel durch, um zu sehen, wo es gehakt hat.',
      'Ich prüfe Schritt für Schritt, wie Ihr Anliegen bei uns bearbeitet wurde.',
      'Ich sehe mir den ganzen Vorgang an, damit Sie eine klare Antwort bekommen.',
    ],
    'ground.check_matter': [
      'Ich kläre das hier im Haus, damit Sie eine verlässliche Antwort bekommen.',
      'Gemeinsam mit den zuständigen Abteilungen kläre ich, was geschehen ist und warum.',
      'Ich gehe die Sache mit allen Beteiligten bei uns durch.',
    ],
    'ground.proof': [
      'Was wir Ihnen über Qualität und Lieferung sagen, bestätigen wir Ihnen gern schriftlich.',
      'Vertrauen in einen Lieferanten sollte auf Unterlagen beruhen, die Sie prüfen können, und nicht nur auf Worten.',
      'Sie sollten prüfen können, was wir sagen, bevor Sie sich darauf verlassen.',
    ],
    'ground.process': [
      'Wir möchten uns nach Ihren Abläufen richten; wo eine Vorgabe Kosten oder Zeit verändert, zeige ich Ihnen die Zahlen, bevor wir beginnen.',
      'Wir können uns auf Ihre Abläufe einstellen; manche Vorgaben wirken sich auf Material, Arbeit oder Zeit aus, und das zeige ich Ihnen in klaren Zahlen.',
      'Wir arbeiten nach Ihren Abläufen; damit Sie alles für Ihre Entscheidung haben, führe ich auf, was jede Vorgabe für Kosten und Zeit bedeutet.',
    ],
    'options.lead': [
      'Folgendes könnten wir gemeinsam besprechen; verbindlich wird es erst, wenn beide Seiten es bestätigt haben:',
      'Ich sehe diese Möglichkeiten, und jede bleibt offen, bis wir uns einig sind:',
      'Darüber könnten wir sprechen; nichts davon ist verbindlich, bevor beide Seiten es bestätigen:',
    ],
    'options.lead_fix': [
      'Folgendes können wir uns für Sie vorstellen:',
      'Ich sehe für Sie diese Möglichkeiten:',
      'Darüber könnten wir gemeinsam sprechen:',
    ],
    'offer.volume_for_price': [
      'Menge: Bei einer Bestellung von mindestens {min_quantity} können wir über einen Preisnachlass von {volume_discount} sprechen.',
      'Größere Menge: Ab {min_quantity} ist für uns ein Nachlass von {volume_discount} denkbar.',
      'Mengenpreis: Wenn Sie {min_quantity} oder mehr bestellen, könnten wir Ihnen mit {volume_discount} Nachlass entgegenkommen.',
    ],
    'offer.terms_for_price': [
      'Zahlung: Bei einer höheren Anzahlung oder bei Zahlung des Restbetrags vor dem Versand können wir über einen Preisnachlass von {terms_discount} sprechen.',
      'Zahlungsbedingungen: Wenn Sie früher zahlen, ist für uns ein Nachlass von {terms_discount} denkbar.',
      'Nachlass für frühere Zahlung: Wenn Sie früher zahlen als bisher vereinbart, könnten wir Ihnen mit {terms_discount} entgegenkommen.',
    ],
    'offer.volume_for_terms': [
      'Längeres Zahlungsziel bei größerer Menge: Bei Bestellungen ab {min_quantity} können wir als Zahlungsziel {credit_days} ins Auge fassen.',
      'Menge und Zahlungsziel: Ab {min_quantity} pro Bestellung könnten wir als Zahlungsziel {credit_days} besprechen.',
      'Größere Bestellung: Wenn Sie {min_quantity} oder mehr abnehmen, können wir über ein längeres Zahlungsziel sprechen ({credit_days}).',
    ],
    'offer.security_for_terms': [
      'Abgesichertes Zahlungsziel: Gegen ein Akkreditiv oder eine Warenkreditversicherung können wir als Zahlungsziel {credit_days} ins Auge fassen.',
      'Zahlungsziel gegen Absicherung: Mit einem Akkreditiv oder einer Warenkreditversicherung könnten wir als Zahlungsziel {credit_days} besprechen.',
      'Absicherung des Betrags: Wenn ein Akkreditiv oder eine Warenkreditversicherung den Betrag abdeckt, können wir über ein längeres Zahlungsziel sprechen ({credit_days}).',
    ],
    'offer.volume_for_freight': [
      'Fracht bei größerer Menge: Ab {min_quantity} in einer Sendung können wir darüber sprechen, {freight_part} der Fracht zu übernehmen.',
      'Eine größere Sendung: Ab {min_quantity} könnten wir eine Beteiligung von {freight_part} an der Fracht besprechen.',
      'Menge und Fracht: Wenn {min_quantity} oder mehr zusammen verschickt werden, ist es für uns denkbar, {freight_part} der Fracht zu tragen.',
    ],
    'offer.material_for_price': [
      'Spezifikation: Wenn Material, Oberfläche oder Verpackung für Sie einfacher sein dürfen, können wir für diese Ausführung einen niedrigeren Preis ausarbeiten.',
      'Geändertes Detail: Mit einem anderen Material, einer anderen Oberfläche oder Verpackung Ihrer Wahl können wir für Sie einen niedrigeren Preis kalkulieren.',
      'Preis und Spezifikation: Wenn sich bei Material, Oberfläche oder Verpackung ein Detail ändern darf, können wir für diese Ausführung über einen niedrigeren Preis sprechen.',
    ],
    'offer.replacement_and_next_discount': [
      'Ersatz: Wenn die Sache damit für Sie erledigt ist, können wir über kostenlosen Ersatz für die betroffenen Stücke sprechen, dazu über {next_discount} Nachlass auf Ihre nächste Bestellung.',
      'Neue Ware: Wenn der Fall damit für Sie abgeschlossen ist, könnten wir die betroffenen Stücke ohne Kosten für Sie ersetzen und Ihnen auf die nächste Bestellung {next_discount} Nachlass geben.',
      'Ersatz und Nachlass: Wenn die Bestellung bei uns bleibt, können wir über kostenlosen Ersatz und {next_discount} Nachlass auf Ihre nächste Bestellung sprechen.',
    ],
    'offer.repair_or_credit_note': [
      'Gutschrift: Wenn Sie die Ware noch verwenden können, wäre für uns eine Gutschrift über {credit_amount} auf Ihre nächste Bestellung denkbar.',
      'Anrechnung: Wenn die Ware für Sie noch brauchbar ist, könnten wir über eine Gutschrift von {credit_amount} für die nächste Bestellung sprechen.',
      'Gutschrift statt Rückgabe: Wenn die Ware weiter verwendet werden kann, könnten wir Ihnen {credit_amount} bei der nächsten Bestellung gutschreiben.',
    ],
    'offer.partial_shipment': [
      'Zwei Sendungen: Wenn Sie mit einer Lieferung in zwei Teilen einverstanden sind, könnten wir {partial_quantity} vorab schicken.',
      'Ein erster Teil: Wenn Sie einer Teillieferung zustimmen, könnten wir zuerst {partial_quantity} und danach den Rest schicken.',
      'Teillieferung: Wenn zwei Lieferungen für Sie passen, könnten wir {partial_quantity} zuerst auf den Weg bringen.',
    ],
    'offer.faster_transport_shared': [
      'Schnellerer Transport: Wir können über einen schnelleren Weg für diese Ware sprechen und die zusätzlichen Frachtkosten teilen, wenn Sie davon {freight_share} übernehmen.',
      'Express mit geteilten Kosten: Wenn wir die zusätzlichen Frachtkosten teilen und Sie {freight_share} tragen, wäre für diese Ware ein schnellerer Weg denkbar.',
      'Schnellere Route: Wenn wir die zusätzlichen Frachtkosten teilen und Ihr Anteil {freight_share} beträgt, können wir für diese Ware über einen schnelleren Transport sprechen.',
    ],
    'offer.proof_package': [
      'Nachweise: Wir können Ihnen Muster, Prüfberichte und Referenzen zusammenstellen; wenn Sie eigene Prüfkriterien haben, schicken Sie sie uns bitte mit.',
      'Muster und Unterlagen: Wenn Sie uns Ihre Kriterien nennen, können wir die passenden Muster, Prüfberichte und Referenzen vorbereiten.',
      'Zuerst die Unterlagen: Muster, Prüfberichte und Referenzen, die Sie in Ruhe prüfen können; wenn Sie uns Ihre Kriterien nennen, können wir sie darauf abstimmen.',
    ],
    'offer.inspection_before_balance': [
      'Prüfung: Sie oder eine Prüfstelle Ihrer Wahl können die Ware vor dem Versand prüfen, wenn der Restbetrag nach bestandener Prüfung bezahlt wird.',
      'Erst prüfen, dann zahlen: Wir können eine Prüfung vor Fälligkeit des Restbetrags vereinbaren, wenn Sie ihn sofort nach bestandener Prüfung freigeben.',
      'Prüfung durch Dritte: Wenn Sie die Prüfstelle und die Kriterien nennen und den Restbetrag nach bestandener Prüfung zahlen, können wir eine Prüfung vor dem Versand vereinbaren.',
    ],
    'offer.trial_order': [
      'Probebestellung: Sie könnten zum angebotenen Preis mit {trial_quantity} beginnen, und wir klären die Bedingungen für größere Bestellungen, sobald Sie die Ware gesehen haben.',
      'Ein kleiner Anfang: Wenn Sie zuerst {trial_quantity} zum angebotenen Preis bestellen, können wir über bessere Bedingungen für die nächste Bestellung sprechen.',
      'Schritt für Schritt: Mit {trial_quantity} als Probebestellung zum angebotenen Preis könnten Sie uns erst einmal kennenlernen; danach können wir über größere Bestellungen sprechen.',
    ],
    'offer.written_warranty': [
      'Garantie: Bei sachgemäßer Verwendung und Lagerung können wir über eine schriftliche Garantie sprechen (Laufzeit: {warranty_period}).',
      'Garantie auf Papier: Eine schriftliche Garantie (Laufzeit: {warranty_period}) ist denkbar, wenn wir uns über Verwendung, Lagerung und den Weg einer Reklamation einig sind.',
      'Eine schriftliche Garantie: Bei klaren Bedingungen für Verwendung und Lagerung könnten wir sie Ihnen geben (Laufzeit: {warranty_period}).',
    ],
    'offer.loyalty_advantage': [
      'Für Ihre Treue: Wenn Sie die nächste Bestellung bis {order_by_date} aufgeben, können wir über {loyalty_discount} Nachlass sprechen.',
      'Für unsere Stammkundschaft: Bei einer Bestellung bis {order_by_date} ist für Sie ein Nachlass von {loyalty_discount} denkbar.',
      'Ein Vorteil nur für Sie: Wenn die Bestellung bis {order_by_date} kommt, könnten wir Ihnen mit {loyalty_discount} Nachlass entgegenkommen.',
    ],
    'offer.priority_contact': [
      'Feste Ansprechperson: Wenn Sie uns Ihre Bestellplanung mitteilen, kann sich {contact_name} vorrangig um Ihre Bestellungen kümmern.',
      'Eine Person für Sie: Wenn uns Ihre Bestellplanung vorliegt, kann {contact_name} Ihre Bestellungen bei uns vorrangig bearbeiten.',
      'Vorrang: Im Gegenzug für eine Bestellplanung können wir über eine feste Ansprechperson für Sie ({contact_name}) und über Vorrang in der Produktion sprechen.',
    ],
    'offer.change_cost_shared': [
      'Kosten einer Änderung: Wenn Sie die neue Ausführung schriftlich freigeben, können wir darüber sprechen, die Mehrkosten von {change_cost} mit Ihnen zu teilen.',
      'Geteilte Kosten: Sobald die neue Ausführung schriftlich freigegeben ist, könnten wir darüber sprechen, wie wir die Mehrkosten von {change_cost} aufteilen.',
      'Die Änderung selbst: Sie kostet {change_cost} mehr, und wenn Sie das schriftlich freigeben, können wir darüber sprechen, einen Teil davon zu übernehmen.',
    ],
    'line.price': {
      warmer: [
        'Ich möchte offen zu Ihnen sein: Bei dieser Spezifikation und Menge ist unser Preis so kalkuliert, dass wir für die Qualität geradestehen können.',
        'Ich bin lieber jetzt ehrlich, als Sie später zu enttäuschen: Unter unserem Preis könnte ich Ihnen bei dieser Spezifikation nicht die Qualität zusagen, die Sie erwarten.',
        'Ich bitte um Ihr Verständnis, dass ein niedrigerer Preis für genau dieselbe Ware auf Kosten der Qualität gehen müsste.',
      ],
      plain: [
        'Bei dieser Spezifikation und Menge ist unser Preis so kalkuliert, dass wir für die Qualität geradestehen können.',
        'Unter unserem Preis könnte ich Ihnen bei dieser Spezifikation nicht die Qualität zusagen, die Sie erwarten.',
        'Ein niedrigerer Preis für genau dieselbe Ware müsste auf Kosten der Qualität gehen, und davon hätte keine Seite etwas.',
      ],
      firmer: [
        'Bei dieser Spezifikation und Menge können wir nicht unter unseren Preis gehen, weil die Qualität davon abhängt.',
        'Unter unserem Preis können wir bei dieser Spezifikation die Qualität nicht garantieren, und deshalb gehen wir nicht darunter.',
        'Für genau dieselbe Ware senken wir den Preis nicht; dafür müsste sich an der Bestellung auch etwas anderes ändern.',
      ],
    },
    'line.payment': {
      warmer: [
        'Ich bitte um Ihr Verständnis, dass die bisherigen Zahlungsbedingungen gelten, bis wir gemeinsam schriftlich etwas anderes vereinbaren.',
        'Es würde uns beiden helfen, es bei der Zahlung so zu lassen, wie es ist, bis wir das gemeinsam geklärt haben.',
        'Bitte haben Sie Verständnis dafür, dass wir beide eine Änderung der Zahlung zuerst schriftlich vereinbaren müssen.',
      ],
      plain: [
        'Die bisherigen Zahlungsbedingungen gelten, bis wir gemeinsam schriftlich etwas anderes vereinbaren.',
        'Bitte lassen Sie es bei der Zahlung so, wie es ist, bis wir das gemeinsam geklärt haben.',
        'Eine Änderung der Zahlung müssen wir beide zuerst schriftlich vereinbaren.',
      ],
      firmer: [
        'Eine einseitige Änderung der Zahlungsbedingungen können wir nicht akzeptieren.',
        'Die Zahlungsbedingungen gelten weiter, während wir das klären.',
        'Jede Änderung der Zahlung braucht unsere schriftliche Zustimmung.',
      ],
    },
    'line.facts': {
      warmer: [
        'Ich bitte Sie um etwas Geduld, bis uns beiden dieselben Fakten vorliegen; dann entscheiden wir gemeinsam, was daraus folgt.',
        'Lassen Sie uns zuerst gemeinsam ansehen, was geschehen ist, und dann darüber sprechen, was daraus folgt.',
        'Bitte haben Sie Verständnis dafür, dass ich keinen Betrag zusagen kann, bevor für uns beide alles geklärt ist.',
      ],
      plain: [
        'Was daraus folgt, können wir erst entscheiden, wenn uns beiden dieselben Fakten vorliegen.',
        'Bevor wir über Folgen oder Beträge sprechen, lassen Sie uns gemeinsam ansehen, was geschehen ist.',
        'Ich kann keinen Betrag zusagen, bevor für uns beide alles geklärt ist.',
      ],
      firmer: [
        'Was daraus folgt, entscheiden wir, wenn die Fakten klar sind, und nicht vorher.',
        'Über Folgen oder Beträge können wir erst sprechen, wenn die Fakten auf dem Tisch liegen.',
        'Wir sagen keinen Betrag zu, bevor die Fakten für beide Seiten klar sind.',
      ],
    },
    'line.process': {
      warmer: [
        'Nur um eines bitte ich Sie, bevor wir mit einer Änderung beginnen: Geben Sie Kosten und Zeitaufwand schriftlich frei.',
        'Es würde uns beiden helfen, wenn Kosten und Zeitaufwand einer Änderung schriftlich freigegeben sind, bevor wir beginnen.',
        'Bitte haben Sie Verständnis dafür, dass wir mit einer Änderung erst beginnen können, wenn Kosten und Zeitaufwand vereinbart sind.',
      ],
      plain: [
        'Nur eines brauchen wir, bevor wir mit einer Änderung beginnen: Ihre schriftliche Freigabe von Kosten und Zeitaufwand.',
        'Kosten und Zeitaufwand einer Änderung müssen schriftlich freigegeben sein, bevor wir beginnen.',
        'Wir können mit einer Änderung beginnen, sobald Kosten und Zeitaufwand vereinbart sind.',
      ],
      firmer: [
        'Wir beginnen nicht mit einer Änderung, bevor Kosten und Zeitaufwand schriftlich freigegeben sind.',
        'Ohne schriftliche Freigabe von Kosten und Zeitaufwand können wir mit einer Änderung nicht beginnen.',
        'Eine Änderung beginnt erst, wenn Kosten und Zeitaufwand vereinbart sind.',
      ],
    },
    'line.safety': {
      warmer: [
        'Wenn Ihnen diese Nachweise vorliegen, bitte ich Sie, es bei den Zahlungsbedingungen zu belassen.',
        'Ich hoffe, das gibt Ihnen die Sicherheit, die Sie brauchen, sodass es bei den Zahlungsbedingungen bleiben kann.',
        'Bitte haben Sie Verständnis dafür, dass wir Ihnen Nachweise geben, damit wir die Zahlungsbedingungen nicht ändern müssen.',
      ],
      plain: [
        'Mit diesen Nachweisen kann es bei den Zahlungsbedingungen bleiben.',
        'Wir möchten Ihnen die Sicherheit geben, die Sie brauchen; im Gegenzug bitten wir Sie, die Zahlungsbedingungen einzuhalten.',
        'Die Nachweise sind dafür da, dass sich an den Zahlungsbedingungen nichts ändern muss.',
      ],
      firmer: [
        'Wir geben Ihnen diese Nachweise, und es bleibt bei den Zahlungsbedingungen.',
        'Wir möchten Ihnen die Sicherheit geben, die Sie brauchen; an den Zahlungsbedingungen ändern wir nichts.',
        'Nachweise können wir Ihnen geben; die Zahlungsbedingungen können wir nicht ändern.',
      ],
    },
    'line.reserved': [
      'Diese Nachricht bestätigt nur den Eingang des Schreibens; unsere Stellungnahme in der Sache bleibt in vollem Umfang vorbehalten.',
      'Mit dieser Nachricht werden weder Ansprüche anerkannt noch Rechte aufgegeben; sie bestätigt lediglich den Eingang des Schreibens.',
      'Diese Nachricht ist ausschließlich als Eingangsbestätigung zu verstehen; wir behalten uns alle Rechte vor.',
    ],
    'line.direct': {
      warmer: [
        'Ich würde mich freuen, wenn Sie uns die Gelegenheit geben, das zuerst direkt mit Ihnen zu klären.',
        'Es würde mir viel bedeuten, wenn wir das zuerst untereinander lösen könnten.',
        'Eine direkte Lösung geht für uns beide am schnellsten, und ich würde sie gern mit Ihnen finden.',
      ],
      plain: [
        'Bitte geben Sie uns die Gelegenheit, das zuerst direkt mit Ihnen zu klären.',
        'Ich bitte Sie, das zuerst mit uns gemeinsam zu lösen.',
        'Eine direkte Lösung geht für uns beide am schnellsten, und ich bitte Sie um die Gelegenheit, sie zu finden.',
      ],
      firmer: [
        'Wir gehen davon aus, dass wir das zuerst direkt mit Ihnen klären.',
        'Das sollten wir zuerst untereinander lösen.',
        'Eine direkte Lösung ist für uns beide der schnellste Weg und der richtige Anfang.',
      ],
    },
    'next.answer': [
      'Bis {reply_date} melde ich mich {asks} bei Ihnen.',
      'Bis {reply_date} bekommen Sie meine Antwort {asks}.',
      'Die Einzelheiten {asks} schicke ich Ihnen bis {reply_date}.',
    ],
    'next.reply': [
      'Bis {reply_date} bekommen Sie meine Antwort.',
      'Ich melde mich bis {reply_date} mit einer klaren Antwort bei Ihnen.',
      'Ich schreibe Ihnen bis {reply_date} noch einmal mit den Einzelheiten.',
    ],
    'next.each': [
      'Bis {reply_date} bekommen Sie meine Antwort auf jeden Ihrer Punkte.',
      'Ich melde mich bis {reply_date} zu allen Ihren Punkten.',
      'Ich beantworte Ihre Punkte bis {reply_date} einen nach dem anderen.',
    ],
    'next.quote': [
      'Unser Angebot bekommen Sie bis {reply_date}.',
      'Ich schicke Ihnen unser Angebot bis {reply_date}.',
      'Bis {reply_date} haben Sie unser Angebot.',
    ],
    'next.confirm': [
      'Ich prüfe die Angaben und schicke Ihnen bis {reply_date} unsere Auftragsbestätigung.',
      'Wir gehen die Positionen durch; unsere Auftragsbestätigung bekommen Sie bis {reply_date}.',
      'Bis {reply_date} haben Sie unsere Auftragsbestätigung, sobald jede Position geprüft ist.',
    ],
    'next.payment': [
      'Sobald der Betrag auf unserem Konto ist, gebe ich Ihnen Bescheid.',
      'Den Eingang bestätige ich Ihnen, sobald er auf unserem Konto ist.',
      'Sobald die Bank den Betrag gutgeschrieben hat, bekommen Sie unsere Bestätigung.',
    ],
    'next.open': [
      'Zu allem, was noch offen ist, melde ich mich bis {reply_date} bei Ihnen.',
      'Was noch offen ist, beantworte ich Ihnen bis {reply_date}.',
      'Bis {reply_date} hören Sie von mir zu allem, was hier noch nicht geklärt ist.',
    ],
    'next.available': [
      'Wenn Sie noch etwas brauchen, melden Sie sich gern jederzeit.',
      'Bei Fragen bin ich gern für Sie da.',
      'Schreiben Sie mir einfach, wenn wir noch etwas für Sie tun können.',
    ],
    'next.choose': [
      'Bitte sagen Sie mir, was davon für Sie am besten passt; die genauen Bedingungen schicke ich Ihnen bis {reply_date}.',
      'Was davon würde Ihnen am meisten helfen? Die Einzelheiten arbeite ich bis {reply_date} aus.',
      'Lassen Sie mich wissen, was davon für Sie interessant ist; bis {reply_date} bekommen Sie von mir die genauen Bedingungen.',
    ],
    'next.interest': [
      'Es würde mir helfen zu wissen, was hinter Ihrer Preisvorstellung steht: Ihr Budget, der Preis in Ihrem Markt oder ein anderes Angebot.',
      'Könnten Sie mir auch sagen, woher Ihre Preisvorstellung kommt: aus Ihrem Budget, aus Ihrem Markt oder aus einem anderen Angebot?',
      'Um den richtigen Weg zu finden, wüsste ich gern, worauf sich Ihre Preisvorstellung stützt: auf Ihr Budget, den Preis in Ihrem Markt oder ein anderes Angebot.',
    ],
    'next.fix': [
      'Bis {fix_date} teile ich Ihnen mit, was wir herausgefunden haben und was wir vorschlagen.',
      'Ich schreibe Ihnen bis {fix_date} mit dem Ergebnis und einem Vorschlag.',
      'Bis {fix_date} bekommen Sie von mir eine klare Antwort: was wir herausgefunden haben und wie es weitergeht.',
    ],
    'next.fix_delay': [
      'Bis {fix_date} bekommen Sie von mir den aktuellen Stand und den nächsten Liefertermin.',
      'Ich schreibe Ihnen bis {fix_date}, wie es um die Ware steht und welcher Liefertermin gilt.',
      'Bis {fix_date} bekommen Sie von mir eine klare Antwort: wo die Ware ist und wann sie bei Ihnen eintrifft.',
    ],
    'next.proof': [
      'Bitte sagen Sie mir, was davon Sie brauchen; ich melde mich bis {reply_date} bei Ihnen.',
      'Was davon würde Ihnen am meisten nützen? Meine Antwort bekommen Sie bis {reply_date}.',
      'Lassen Sie mich wissen, was davon für Sie am wichtigsten ist; ich schreibe Ihnen bis {reply_date} mit den Einzelheiten.',
    ],
    'next.process': [
      'Bis {reply_date} sage ich Ihnen, wie wir Ihre Vorgaben erfüllen und was jede davon für Kosten und Zeit bedeutet.',
      'Sie bekommen von mir bis {reply_date} für jede Vorgabe, wie wir sie erfüllen und mit welchen Kosten und welcher Zeit.',
      'Ich gehe Ihre Vorgaben einzeln durch und schicke Ihnen bis {reply_date} das Ergebnis mit Kosten und Zeit.',
    ],
    'next.talk': [
      'Könnten wir telefonieren, zum Beispiel {call_date}? Dann sehen wir gemeinsam, was Sie brauchen und was möglich ist.',
      'Ich schlage ein Telefonat vor ({call_date}), damit wir Ihre Punkte einzeln durchgehen können.',
      'Passt Ihnen ein Telefonat? Mein Vorschlag wäre {call_date}; ich möchte Ihre Punkte gern mit Ihnen durchgehen.',
    ],
    'next.door': [
      'Mir liegt viel daran, weiter mit Ihnen zusammenzuarbeiten.',
      'Ich würde mich freuen, wenn wir weiter zusammenarbeiten.',
      'Zu einem Gespräch sind wir jederzeit bereit.',
    ],
    'next.rest': [
      'Meine Antwort {rest} bekommen Sie zur selben Zeit.',
      'Auch meine Antwort {rest} kommt mit dieser Nachricht.',
      'Dabei bekommen Sie auch meine Antwort {rest}.',
    ],
    'next.limit': [
      'Ihren Termin habe ich im Blick: „{limit}“.',
      'Sie schreiben „{limit}“; diesen Termin habe ich im Blick.',
      'Den Termin, den Sie nennen, habe ich vor Augen: „{limit}“.',
    ],
    'next.warm': [
      'Ich schätze die Zusammenarbeit mit Ihnen und freue mich, wenn wir einen Weg finden, der für uns beide passt.',
      'Mir ist wichtig, dass wir weiter gut zusammenarbeiten.',
      'Ich würde mich freuen, gemeinsam mit Ihnen eine gute Lösung zu finden.',
    ],
    'next.glad': [
      'Es ist schön, mit Ihnen zusammenzuarbeiten.',
      'Die Zusammenarbeit mit Ihnen macht mir Freude.',
      'Ich freue mich, mit Ihnen in Kontakt zu sein.',
    ],
    'prevention.price': [
      'Sobald wir uns einig sind, sollten wir in einem schriftlichen Angebot festhalten, wie hoch der Preis ist, was er umfasst und wie lange er gilt.',
      'Ich schlage vor, dass wir dann in einem Angebot den Preis, seinen Umfang und seine Gültigkeit festhalten.',
      'Wenn das geklärt ist, schafft ein schriftliches Angebot mit Preis, Umfang und Gültigkeit Klarheit für beide Seiten.',
    ],
    'prevention.lead_time': [
      'Lassen Sie uns für die Zukunft schriftlich festhalten, welcher Liefertermin gilt und was geschieht, falls er sich verschiebt.',
      'Ich schlage vor, dass jede Auftragsbestätigung den Liefertermin nennt und festhält, wie wir vorgehen, falls er sich verschiebt.',
      'Eine schriftliche Regelung zu Lieferterminen und zum Vorgehen bei Verschiebungen wird uns beiden künftig helfen.',
    ],
    'prevention.payment': [
      'Lassen Sie uns auch schriftlich festhalten, wann welche Zahlung fällig ist und wie wir in der Zwischenzeit mit einer offenen Frage umgehen.',
      'Ich schlage vor, schriftlich festzuhalten, wann gezahlt wird und was für diese Termine gilt, solange eine Frage offen ist.',
      'Eine schriftliche Regelung zu Zahlungsterminen und offenen Fragen wird uns beiden künftig helfen.',
    ],
    'prevention.after_sales': [
      'Sobald das geklärt ist, könnten wir kurz schriftlich festhalten, wie wir in solchen Fällen vorgehen: Frist, Fotos, Ersatz oder Gutschrift.',
      'Wenn dieser Fall abgeschlossen ist, würde uns beiden eine einfache schriftliche Regelung für Reklamationen helfen: Frist, Fotos, Ersatz oder Gutschrift.',
      'Ist das geklärt, sollten wir schriftlich festhalten, wie Reklamationen bearbeitet werden, mit Frist, Fotos und Ersatz oder Gutschrift.',
    ],
    'prevention.progress': [
      'Für die Zukunft schlage ich einen kurzen Zwischenbericht zu festen Terminen vor, damit Sie früh erfahren, wenn sich etwas ändert.',
      'Lassen Sie uns regelmäßige Zwischenberichte vereinbaren, damit Sie Bescheid wissen, bevor Sie nachfragen müssen.',
      'Mit einem kurzen Bericht zu festen Terminen könnten Sie früh sehen, wie der Stand ist.',
    ],
    'prevention.quality': [
      'Lassen Sie uns auch die Abnahmekriterien und die Prüfung vor dem Versand schriftlich festhalten.',
      'Ich schlage vor, dass wir die Abnahmekriterien und die Prüfung vor dem Versand schriftlich vereinbaren.',
      'Schriftliche Abnahmekriterien und eine Prüfung vor dem Versand schaffen Klarheit für beide Seiten.',
    ],
    'prevention.changes': [
      'Lassen Sie uns für die Zukunft schriftlich vereinbaren, wie Änderungen vor der Produktion freigegeben werden, mit Kosten und Zeitaufwand.',
      'Ich schlage eine schriftliche Regelung für Änderungen vor: Freigabe, Kosten und Zeitaufwand vor Beginn der Produktion.',
      'Eine einfache schriftliche Regelung für Änderungen mit Freigabe, Kosten und Zeitaufwand erspart uns beiden Ärger.',
    ],
  },
  familiar: {
    greeting: { person: 'Hallo {name},', titled: 'Hallo {name},', nobody: 'Hallo,' },
    closing: 'Viele Grüße',
    asks: { compliance: 'zu deinen Vorgaben' },
    wants: { compliance: 'die Einhaltung deiner Vorgaben' },
    headings: { compensation: 'Deine Forderung' },
    phrases: {
      'calm.worry': 'Ich kann deine Sorge verstehen; es ist richtig, dass du das ansprichst.',
      'next.payment': 'Sobald der Betrag auf unserem Konto ist, gebe ich dir Bescheid.',
      'next.confirm': 'Ich prüfe die Angaben und schicke dir bis {reply_date} unsere Auftragsbestätigung.',
      'calm.thanks': 'Danke für deine Nachricht.',
      'calm.thanks_about': 'Danke für deine Nachricht {asks}.',
      'calm.informed': 'Danke, dass du mir Bescheid gibst.',
      'calm.thanks_order': 'Vielen Dank für deine Bestellung.',
      'calm.thanks_payment': 'Danke, dass du mir wegen der Zahlung Bescheid gibst.',
      'calm.thanks_papers': 'Danke, dass du mir das geschickt hast.',
      'calm.thanks_news': 'Danke für die gute Nachricht, das freut mich sehr.',
      'calm.thanks_settled': 'Danke für die Bestätigung; schön, dass das erledigt ist.',
      'calm.thanks_inquiry': 'Vielen Dank für deine Anfrage.',
      'calm.notice': 'Wir haben deine Mitteilung erhalten und gehen der Sache nach.',
      'calm.thanks_report': 'Danke, dass du {point} ansprichst.',
      'calm.sorry_delay': 'Es tut mir leid, dass du so lange auf die Ware warten musst.',
      'calm.sorry_goods': 'Es tut mir leid, dass du mit der gelieferten Ware Ärger hast.',
      'calm.sorry_quality': 'Es tut mir leid, dass dir die Ware Probleme macht.',
      'calm.sorry_service': 'Es tut mir leid, dass du mit unserem Service Ärger hattest.',
      'calm.sorry_silence': 'Es tut mir leid, dass du auf unsere Antwort warten musstest.',
      'calm.sorry_documents': 'Es tut mir leid, dass du mit den Unterlagen zusätzliche Arbeit hattest.',
      'calm.sorry_general': 'Es tut mir leid, dass du damit solchen Ärger hast.',
      'calm.sorry_upset': 'Ich verstehe deinen Ärger, und es tut mir leid, dass es so weit gekommen ist.',
      'calm.danger':
        'Bitte verwende die betroffene Ware aus Sicherheitsgründen nicht mehr und halte sie von Menschen und von allem Brennbaren fern, bis du von mir hörst.',
      'calm.bank':
        'Bitte zahl vorerst nichts auf ein neues Konto; ruf mich vorher unter der gewohnten Nummer an, damit wir die Bankdaten gemeinsam durchgehen.',
      'calm.attention': 'Ich verstehe, was das für dein Geschäft bedeutet, und kümmere mich selbst darum.',
      'calm.take_seriously': {
        warmer:
          'Ich verstehe, wie wichtig es für dich ist, dass {point} geklärt wird, und kümmere mich selbst darum.',
        plain: 'Ich verstehe, was {point} für dein Geschäft bedeutet, und kümmere mich vorrangig darum.',
        firmer: 'Mir ist klar, warum du {point} ansprichst.',
      },
      'calm.price': {
        warmer:
          'Danke, dass du so offen über den Preis sprichst; ich verstehe, dass er zu deinem Markt passen muss.',
        plain: 'Ich verstehe, dass der Preis zu deinem Markt passen muss, und nehme das ernst.',
        firmer: 'Ich verstehe, dass du auf deine Kosten achten musst.',
      },
      'calm.terms': 'Danke, dass du {point} so klar ansprichst; das hilft uns, einen Weg zu finden.',
      'calm.safety': 'Dass du vorher sichergehen möchtest, kann ich gut verstehen.',
      'calm.rank': 'Uns sind deine Vorgaben und deine Abläufe wichtig, und wir möchten uns danach richten.',
      'calm.parting': 'Danke, dass du mir offen sagst, woran ich bin; ich nehme das ernst.',
      'calm.loyalty': 'Die Zusammenarbeit mit dir bedeutet uns viel.',
      'restate.order': 'Ich sehe, es geht dir um {order}.',
      'restate.asks': 'Du möchtest {wants}.',
      'restate.quote': 'Du schreibst: „{quote}.“',
      'restate.one_point': 'Zu deinem Anliegen:',
      'restate.points': 'Zu deinen Punkten:',
      'ground.price':
        'In unserem Preis stecken das Material, die Verarbeitung und die Prüfungen für dieses Produkt.',
      'ground.compare':
        'Vergleich andere Angebote bitte Punkt für Punkt mit unserem: Material, Spezifikation, Verpackung, Prüfung, Zahlungs- und Lieferbedingungen.',
      'ground.time':
        'Materialbeschaffung, Produktion und Prüfung brauchen einfach Zeit, und kein Schritt lässt sich ohne Risiko für die Qualität auslassen.',
      'ground.check_goods':
        'Ich gehe das mit unserer Produktion und der Qualitätssicherung durch, damit du dich auf meine Antwort verlassen kannst.',
      'ground.evidence':
        'Schick mir bitte Fotos, Stückzahl und Chargennummer, falls mir das noch nicht vorliegt, damit keine Zeit verloren geht.',
      'ground.check_service': 'Ich sehe mir den ganzen Vorgang an, damit du eine klare Antwort bekommst.',
      'ground.check_matter': 'Ich kläre das hier im Haus, damit du eine verlässliche Antwort bekommst.',
      'ground.proof': 'Was wir dir über Qualität und Lieferung sagen, bestätigen wir dir gern schriftlich.',
      'ground.process':
        'Wir möchten uns nach deinen Abläufen richten; wo eine Vorgabe Kosten oder Zeit verändert, zeige ich dir die Zahlen, bevor wir beginnen.',
      'options.lead_fix': 'Folgendes können wir uns für dich vorstellen:',
      'offer.volume_for_price':
        'Menge: Wenn du {min_quantity} oder mehr bestellst, können wir über einen Nachlass von {volume_discount} sprechen.',
      'offer.terms_for_price':
        'Zahlung: Wenn du früher zahlst als bisher vereinbart, können wir über einen Nachlass von {terms_discount} sprechen.',
      'offer.volume_for_terms':
        'Längeres Zahlungsziel: Wenn du {min_quantity} oder mehr abnimmst, können wir über ein längeres Zahlungsziel sprechen ({credit_days}).',
      'offer.material_for_price':
        'Spezifikation: Wenn Material, Oberfläche oder Verpackung für dich einfacher sein dürfen, können wir für diese Ausführung einen niedrigeren Preis ausarbeiten.',
      'offer.replacement_and_next_discount':
        'Ersatz: Wenn die Sache damit für dich erledigt ist, können wir über kostenlosen Ersatz für die betroffenen Stücke sprechen, dazu über {next_discount} Nachlass auf deine nächste Bestellung.',
      'offer.repair_or_credit_note':
        'Gutschrift: Wenn du die Ware noch verwenden kannst, könnten wir dir {credit_amount} bei der nächsten Bestellung gutschreiben.',
      'offer.partial_shipment':
        'Teillieferung: Wenn zwei Lieferungen für dich passen, könnten wir {partial_quantity} zuerst auf den Weg bringen.',
      'offer.faster_transport_shared':
        'Schnellerer Transport: Wenn wir die zusätzlichen Frachtkosten teilen und du {freight_share} übernimmst, können wir für diese Ware über einen schnelleren Weg sprechen.',
      'offer.proof_package':
        'Nachweise: Wir können dir Muster, Prüfberichte und Referenzen zusammenstellen; wenn du eigene Prüfkriterien hast, schick sie bitte mit.',
      'offer.inspection_before_balance':
        'Prüfung: Du oder eine Prüfstelle deiner Wahl könnt die Ware vor dem Versand prüfen, wenn der Restbetrag nach bestandener Prüfung bezahlt wird.',
      'offer.trial_order':
        'Probebestellung: Du könntest zum angebotenen Preis mit {trial_quantity} beginnen, und wir klären die Bedingungen für größere Bestellungen, sobald du die Ware gesehen hast.',
      'offer.written_warranty':
        'Garantie: Bei klaren Bedingungen für Verwendung und Lagerung könnten wir dir eine schriftliche Garantie geben (Laufzeit: {warranty_period}).',
      'offer.loyalty_advantage':
        'Für deine Treue: Wenn du die nächste Bestellung bis {order_by_date} aufgibst, können wir über {loyalty_discount} Nachlass sprechen.',
      'offer.priority_contact':
        'Feste Ansprechperson: Wenn du uns deine Bestellplanung mitteilst, kann sich {contact_name} vorrangig um deine Bestellungen kümmern.',
      'offer.change_cost_shared':
        'Kosten einer Änderung: Wenn du die neue Ausführung schriftlich freigibst, können wir darüber sprechen, die Mehrkosten von {change_cost} mit dir zu teilen.',
      'line.price': {
        warmer:
          'Ich möchte offen zu dir sein: Bei dieser Spezifikation und Menge ist unser Preis so kalkuliert, dass wir für die Qualität geradestehen können.',
        plain:
          'Unter unserem Preis könnte ich dir bei dieser Spezifikation nicht die Qualität zusagen, die du erwartest.',
        firmer:
          'Für genau dieselbe Ware senken wir den Preis nicht; dafür müsste sich an der Bestellung auch etwas anderes ändern.',
      },
      'line.payment': {
        warmer:
          'Ich bitte dich um Verständnis, dass die bisherigen Zahlungsbedingungen gelten, bis wir gemeinsam schriftlich etwas anderes vereinbaren.',
        plain: 'Lass es bei der Zahlung bitte so, wie es ist, bis wir das gemeinsam geklärt haben.',
        firmer: 'Die Zahlungsbedingungen gelten weiter, während wir das klären.',
      },
      'line.facts': {
        warmer:
          'Ich bitte dich um etwas Geduld, bis uns beiden dieselben Fakten vorliegen; dann entscheiden wir gemeinsam, was daraus folgt.',
        plain: 'Bevor wir über Folgen oder Beträge sprechen, lass uns gemeinsam ansehen, was geschehen ist.',
        firmer: 'Wir sagen keinen Betrag zu, bevor die Fakten für beide Seiten klar sind.',
      },
      'line.process': {
        warmer:
          'Nur um eines bitte ich dich, bevor wir mit einer Änderung beginnen: Gib Kosten und Zeitaufwand schriftlich frei.',
        plain:
          'Nur eines brauchen wir, bevor wir mit einer Änderung beginnen: deine schriftliche Freigabe von Kosten und Zeitaufwand.',
        firmer:
          'Wir beginnen nicht mit einer Änderung, bevor Kosten und Zeitaufwand schriftlich freigegeben sind.',
      },
      'line.safety': {
        warmer:
          'Ich hoffe, das gibt dir die Sicherheit, die du brauchst, sodass es bei den Zahlungsbedingungen bleiben kann.',
        plain:
          'Wir möchten dir die Sicherheit geben, die du brauchst; im Gegenzug bitten wir dich, die Zahlungsbedingungen einzuhalten.',
        firmer: 'Wir geben dir diese Nachweise, und es bleibt bei den Zahlungsbedingungen.',
      },
      'line.direct': {
        warmer: 'Ich würde mich freuen, wenn wir das zuerst direkt miteinander klären könnten.',
        plain: 'Bitte gib uns die Gelegenheit, das zuerst direkt mit dir zu klären.',
        firmer: 'Das sollten wir zuerst untereinander lösen.',
      },
      'next.answer': 'Bis {reply_date} melde ich mich {asks} bei dir.',
      'next.reply': 'Ich melde mich bis {reply_date} mit einer klaren Antwort bei dir.',
      'next.each': 'Ich melde mich bis {reply_date} zu allen deinen Punkten.',
      'next.quote': 'Unser Angebot schicke ich dir bis {reply_date}.',
      'next.open': 'Zu allem, was noch offen ist, melde ich mich bis {reply_date} bei dir.',
      'next.available': 'Wenn noch etwas ist, melde dich einfach.',
      'next.choose':
        'Sag mir bitte, was davon für dich am besten passt; die genauen Bedingungen schicke ich dir bis {reply_date}.',
      'next.interest':
        'Kannst du mir auch sagen, woher deine Preisvorstellung kommt: aus deinem Budget, aus deinem Markt oder aus einem anderen Angebot?',
      'next.fix': 'Bis {fix_date} sage ich dir, was wir herausgefunden haben und was wir vorschlagen.',
      'next.fix_delay':
        'Bis {fix_date} bekommst du von mir eine klare Antwort: wo die Ware ist und wann sie bei dir eintrifft.',
      'next.proof': 'Sag mir bitte, was davon du brauchst; ich melde mich bis {reply_date} bei dir.',
      'next.process':
        'Bis {reply_date} sage ich dir, wie wir deine Vorgaben erfüllen und was jede davon für Kosten und Zeit bedeutet.',
      'next.talk':
        'Können wir telefonieren, zum Beispiel {call_date}? Dann sehen wir gemeinsam, was du brauchst und was möglich ist.',
      'next.door': 'Mir liegt viel daran, weiter mit dir zusammenzuarbeiten.',
      'next.rest': 'Dabei bekommst du auch meine Antwort {rest}.',
      'next.limit': 'Deinen Termin habe ich im Blick: „{limit}“.',
      'next.warm':
        'Ich schätze die Zusammenarbeit mit dir und freue mich, wenn wir einen Weg finden, der für uns beide passt.',
      'next.glad': 'Die Zusammenarbeit mit dir macht mir Freude.',
      'prevention.lead_time':
        'Lass uns für die Zukunft schriftlich festhalten, welcher Liefertermin gilt und was geschieht, falls er sich verschiebt.',
      'prevention.payment':
        'Lass uns auch schriftlich festhalten, wann welche Zahlung fällig ist und wie wir in der Zwischenzeit mit einer offenen Frage umgehen.',
      'prevention.progress':
        'Für die Zukunft schlage ich einen kurzen Zwischenbericht zu festen Terminen vor, damit du früh erfährst, wenn sich etwas ändert.',
      'prevention.quality':
        'Lass uns auch die Abnahmekriterien und die Prüfung vor dem Versand schriftlich festhalten.',
      'prevention.changes':
        'Lass uns für die Zukunft schriftlich vereinbaren, wie Änderungen vor der Produktion freigegeben werden, mit Kosten und Zeitaufwand.',
    },
  },
};
