import type { PhraseBook } from '../../core/draft/phrase-book';

/**
 * German for trade mail, with "Sie". `asks` stand in the dative after "nach", `wants` and orders in the accusative; points
 * are feminine or neuter, the same in nominative and accusative. The greeting ends in "!" because a comma would have the
 * next sentence begin small; closings take no comma. Firms are "Lieferant" or "Spedition", persons are never gendered.
 */
export const phrases: PhraseBook = {
  tag: 'de',
  direction: 'ltr',
  gap: ' ',
  list: { between: ', ', last: ' und ' },
  order: { one: 'die Bestellung {number}', many: 'die Bestellungen {number}' },
  greeting: { person: 'Guten Tag {name}!', titled: 'Guten Tag {name}!', nobody: 'Guten Tag!' },
  closing: { warmer: 'Herzliche Grüße', plain: 'Mit freundlichen Grüßen', firmer: 'Mit freundlichem Gruß' },
  asks: {
    price: 'zum Preis',
    payment_terms: 'zu den Zahlungsbedingungen',
    freight: 'zu den Frachtkosten',
    freebies: 'zu den kostenlosen Artikeln',
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
    freebies: 'kostenlose Artikel',
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
  askAsPoint: 'Ihre Frage {ask}',
  problems: {
    quality: 'das Qualitätsproblem',
    delay: 'die Verzögerung',
    goods: 'das Problem mit der gelieferten Ware',
    service: 'das Problem mit unserem Service',
    silence: 'die Wartezeit auf unsere Antwort',
    documents: 'das Problem mit den Unterlagen',
  },
  matter: 'diese Angelegenheit',
  phrases: {
    'calm.thanks': [
      'Vielen Dank für Ihre Nachricht.',
      'Vielen Dank, dass Sie uns geschrieben haben.',
      'Herzlichen Dank für Ihre E-Mail.',
    ],
    'calm.thanks_about': [
      'Vielen Dank für Ihre Nachricht {asks}.',
      'Vielen Dank, dass Sie uns {asks} geschrieben haben.',
      'Herzlichen Dank für Ihre E-Mail {asks}.',
    ],
    'calm.read': [
      'Ich habe Ihre Nachricht aufmerksam gelesen.',
      'Ihre Nachricht habe ich sorgfältig durchgelesen.',
      'Was Sie schreiben, habe ich genau gelesen.',
    ],
    'calm.informed': [
      'Vielen Dank für die Information.',
      'Danke, dass Sie mir Bescheid geben.',
      'Vielen Dank, dass Sie mich auf dem Laufenden halten.',
    ],
    'calm.notice': [
      'Ihre Mitteilung ist bei uns eingegangen, und wir gehen ihr nach.',
      'Wir haben Ihre Mitteilung erhalten und bearbeiten sie.',
      'Wir bestätigen Ihnen den Eingang Ihrer Mitteilung.',
    ],
    'calm.thanks_report': [
      'Vielen Dank, dass Sie uns auf {point} hinweisen.',
      'Vielen Dank, dass Sie {point} in Ihrer Nachricht ansprechen; es ist gut, das direkt von Ihnen zu erfahren.',
      'Vielen Dank, dass Sie {point} zur Sprache bringen.',
    ],
    'calm.sorry_delay': [
      'Die Verzögerung und die Unannehmlichkeiten, die Ihnen dadurch entstehen, tun mir leid.',
      'Es tut mir leid, dass Sie so lange auf die Ware warten müssen.',
      'Es tut mir leid, dass die Lieferung nicht so verlaufen ist, wie Sie es geplant hatten.',
    ],
    'calm.sorry_goods': [
      'Es tut mir leid, dass die Ware nicht so bei Ihnen angekommen ist, wie Sie es erwartet haben.',
      'Es tut mir leid, dass Sie mit der gelieferten Ware Schwierigkeiten haben.',
      'Es tut mir leid, dass Sie die Ware nicht so erhalten haben, wie Sie sie brauchen.',
    ],
    'calm.sorry_quality': [
      'Es tut mir leid, dass Ihnen die Ware Probleme bereitet hat.',
      'Das Qualitätsproblem, das Sie beschreiben, tut mir leid.',
      'Es tut mir leid, dass die Ware nicht Ihren Erwartungen entspricht.',
    ],
    'calm.sorry_service': [
      'Es tut mir leid, dass unser Service nicht so war, wie Sie ihn brauchen.',
      'Es tut mir leid, dass Ihnen unser Service Unannehmlichkeiten bereitet hat.',
      'Es tut mir leid, dass die Zusammenarbeit mit uns Sie zusätzliche Mühe gekostet hat.',
    ],
    'calm.sorry_silence': [
      'Es tut mir leid, dass Sie auf unsere Antwort warten mussten.',
      'Es tut mir leid, dass Sie nicht früher von uns gehört haben.',
      'Die lange Wartezeit auf eine Antwort tut mir leid.',
    ],
    'calm.sorry_documents': [
      'Es tut mir leid, dass es mit den Unterlagen Schwierigkeiten gab.',
      'Es tut mir leid, dass die Unterlagen nicht so waren, wie Sie sie brauchen.',
      'Es tut mir leid, dass die Unterlagen Sie zusätzliche Zeit gekostet haben.',
    ],
    'calm.sorry_general': [
      'Es tut mir leid, dass Ihnen das Schwierigkeiten bereitet.',
      'Es tut mir leid, dass es nicht so gelaufen ist, wie es sollte.',
      'Es tut mir leid, dass es dazu gekommen ist.',
    ],
    'calm.sorry_upset': [
      'Ich verstehe Ihren Ärger, und es tut mir sehr leid, was geschehen ist.',
      'Ich verstehe, dass Sie verärgert sind, und bedaure sehr, dass es so weit gekommen ist.',
      'Es tut mir sehr leid, dass Sie sich so ärgern mussten.',
    ],
    'calm.own_fault': [
      'Der Fehler liegt bei uns, und es ist unsere Aufgabe, ihn zu beheben.',
      'Das war unser Fehler, und wir kümmern uns darum.',
      'Die Schuld liegt bei uns, und es ist auch an uns, die Sache in Ordnung zu bringen.',
    ],
    'calm.attention': [
      'Das hat für mich Vorrang, und ich kümmere mich selbst darum.',
      'Ich nehme das ernst und kümmere mich persönlich darum.',
      'Ich verstehe, was das für Ihr Geschäft bedeutet, und nehme mich der Sache an.',
    ],
    'calm.take_seriously': {
      warmer: [
        'Ich verstehe, wie wichtig es für Sie ist, dass {point} geklärt wird, und kümmere mich selbst darum.',
        'Ich nehme {point} sehr ernst und bleibe an der Sache, bis sie geklärt ist.',
        'Ich kann gut verstehen, dass {point} Sie beschäftigt, und kümmere mich mit Vorrang darum.',
      ],
      plain: [
        'Ich nehme {point} ernst und kümmere mich selbst darum.',
        'Ich verstehe, was {point} für Ihr Geschäft bedeutet, und kümmere mich mit Vorrang darum.',
        'Mir ist klar, warum {point} rasch geklärt werden muss, und ich kümmere mich darum.',
      ],
      firmer: [
        'Ich nehme {point} ernst.',
        'Ich verstehe, dass {point} für Ihr Geschäft von Bedeutung ist.',
        'Mir ist klar, warum {point} für Sie wichtig ist.',
      ],
    },
    'calm.price': {
      warmer: [
        'Vielen Dank, dass Sie so offen über den Preis sprechen; ich verstehe, dass er zu Ihrem Markt passen muss.',
        'Ich verstehe sehr gut, dass Sie auf Ihre Kosten achten müssen, und möchte gern gemeinsam mit Ihnen einen Weg finden.',
        'Ich schätze Ihre Offenheit, und es ist verständlich, dass Sie den Preis ansprechen.',
      ],
      plain: [
        'Ich verstehe, dass der Preis zu Ihrem Markt passen muss, und nehme Ihren Hinweis ernst.',
        'Ich verstehe, dass Sie auf Ihre Kosten achten müssen, und möchte gern einen Weg finden, der für beide Seiten passt.',
        'Was Sie zum Preis schreiben, ist mir klar, und es ist verständlich, dass Sie das ansprechen.',
      ],
      firmer: [
        'Ich verstehe, dass der Preis zu Ihrem Markt passen muss.',
        'Ich verstehe, dass Sie auf Ihre Kosten achten müssen.',
        'Was Sie zum Preis schreiben, ist mir klar.',
      ],
    },
    'calm.terms': [
      'Ich verstehe, dass {point} für Ihre Planung wichtig ist, und nehme das ernst.',
      'Ich verstehe, warum {point} für Sie wichtig ist, und möchte gern einen Weg finden, der für beide Seiten passt.',
      'Vielen Dank, dass Sie {point} so klar ansprechen; das hilft uns bei der Suche nach einer Lösung.',
    ],
    'calm.safety': [
      'Sie möchten in diesem Punkt sichergehen, und das kann ich gut verstehen.',
      'Dass Sie sich absichern möchten, bevor Sie Geld für eine Bestellung ausgeben, ist verständlich.',
      'Ich verstehe, dass Sie sichergehen möchten, und würde es an Ihrer Stelle genauso machen.',
    ],
    'calm.rank': [
      'Ihre Vorgaben und Ihre Abläufe sind uns wichtig, und wir möchten uns danach richten.',
      'Ich verstehe, dass Ihre Abläufe wichtig sind, und wir respektieren sie.',
      'Sie brauchen einen Lieferanten, der zu Ihrer Arbeitsweise passt, und das nehme ich ernst.',
    ],
    'calm.parting': [
      'Vielen Dank für Ihre Offenheit; ich nehme Ihre Nachricht sehr ernst.',
      'Ich schätze es, dass Sie mir direkt schreiben, und nehme ernst, was Sie mir sagen.',
      'Vielen Dank für Ihre klaren Worte; ich nehme sie ernst und möchte Ihre Sicht ganz verstehen.',
    ],
    'calm.loyalty': [
      'Wir schätzen die Zusammenarbeit mit Ihnen.',
      'Wir kennen uns bereits, und was wir gemeinsam erreicht haben, zählt für uns.',
      'Wir haben schon zusammengearbeitet, und das ist uns wichtig.',
    ],
    'restate.point': [
      'Wenn ich Sie richtig verstehe, geht es Ihnen vor allem um {point}.',
      'Wie ich Ihre Nachricht lese, beschäftigt Sie vor allem {point}.',
      'Für Sie steht, wie ich es sehe, {point} im Vordergrund.',
    ],
    'restate.concern': [
      'Wenn ich Sie richtig verstehe, geht es hier vor allem um {main_point}.',
      'Wie ich Ihre Nachricht lese, beschäftigt Sie vor allem {main_point}.',
      'Am wichtigsten ist Ihnen hier, wie ich es sehe, {main_point}.',
    ],
    'restate.point_order': [
      'Wenn ich Sie richtig verstehe, geht es Ihnen vor allem um {point}, und das betrifft {order}.',
      'Wie ich Ihre Nachricht lese, beschäftigt Sie vor allem {point}; es geht dabei um {order}.',
      'Für Sie steht, wie ich es sehe, {point} im Vordergrund; Ihre Nachricht bezieht sich auf {order}.',
    ],
    'restate.order': [
      'Ich habe gesehen, dass es um {order} geht.',
      'Ihre Nachricht betrifft {order}.',
      'Ihre Nachricht bezieht sich auf {order}.',
    ],
    'restate.asks': [
      'Ich verstehe, dass es Ihnen um {wants} geht.',
      'Ich habe verstanden, dass Sie {wants} wünschen.',
      'Sie bitten um {wants}.',
    ],
    'restate.figures': [
      'Sie nennen {figures}; das habe ich im Blick.',
      'Aus Ihrer Nachricht habe ich mir {figures} notiert.',
      'Ihre Nachricht nennt {figures}; das habe ich mir gemerkt.',
    ],
    'restate.quote': [
      'Sie schreiben: „{quote}.“',
      'In Ihrer Nachricht heißt es: „{quote}.“',
      'Ich habe mir notiert, was Sie schreiben: „{quote}.“',
    ],
    'restate.request': [
      'Sie fragen: „{request}“',
      'Ihre Frage: „{request}“',
      'Sie möchten wissen: „{request}“',
    ],
    'restate.correct': [
      'Bitte sagen Sie mir Bescheid, falls mir ein Punkt entgangen ist.',
      'Bitte korrigieren Sie mich, falls ich etwas falsch verstanden habe.',
      'Bitte ergänzen Sie, was ich vielleicht übersehen habe.',
    ],
    'ground.price': [
      'Unser Preis ergibt sich aus dem Material, der Verarbeitung und den Prüfungen, die in diesem Produkt stecken.',
      'Der Preis deckt das Material, die Produktion und die Qualitätskontrolle dieser Ware ab.',
      'Mit dem Preis bezahlen Sie das Material, eine sorgfältige Produktion und die Kontrolle vor dem Versand.',
    ],
    'ground.compare': [
      'Bitte vergleichen Sie jedes andere Angebot Punkt für Punkt mit unserem: Material, Spezifikation, Verpackung, Prüfung, Zahlungs- und Lieferbedingungen.',
      'Wo ein anderes Angebot günstiger ist, hilft es, beide nebeneinanderzulegen: Material, Spezifikation, Verpackung, Prüfung, Zahlungs- und Lieferbedingungen.',
      'Es lohnt sich, Zeile für Zeile zu prüfen, was ein anderes Angebot enthält: Material, Spezifikation, Verpackung, Prüfung, Zahlungs- und Lieferbedingungen.',
    ],
    'ground.compare_why': [
      'Ein niedrigerer Preis bedeutet oft, dass einer dieser Punkte einfacher ausfällt oder fehlt.',
      'Ein Preisunterschied geht meist auf einen dieser Punkte zurück.',
      'Sehr oft erklärt einer dieser Punkte den Unterschied.',
    ],
    'ground.payment': [
      'Unsere Zahlungsbedingungen ergeben sich daraus, dass wir das Material schon vor Beginn der Produktion kaufen müssen.',
      'Wir kaufen das Material für eine Bestellung, bevor die Produktion beginnt, und daran orientieren sich unsere Zahlungsbedingungen.',
      'Die Zahlungsbedingungen hängen mit den Materialkosten zusammen, die schon vor der Produktion anfallen.',
    ],
    'ground.freight': [
      'Die Fracht gehört zur selben Kalkulation, deshalb betrachte ich sie zusammen mit dem Preis.',
      'Die Fracht geht ebenso in die Kosten einer Bestellung ein wie Material und Arbeit.',
      'Jede Änderung bei der Fracht wirkt sich direkt auf die Kosten einer Bestellung aus.',
    ],
    'ground.extras': [
      'Kostenlose Artikel gehören zur selben Kalkulation, deshalb betrachte ich sie zusammen mit dem Preis.',
      'Kostenlose Artikel gehen ebenso in die Kosten einer Bestellung ein wie Material und Arbeit.',
      'Jeder kostenlose Artikel wirkt sich direkt auf die Kosten einer Bestellung aus.',
    ],
    'ground.time': [
      'Die Lieferzeit ergibt sich aus Material, Produktion und Prüfung, und jeder dieser Schritte sichert die Qualität, die Sie erhalten.',
      'Material, Produktion und Prüfung brauchen jeweils ihre Zeit, und kein Schritt lässt sich ohne Risiko für die Qualität auslassen.',
      'Der Zeitplan richtet sich nach der Zeit für Material, Produktion und Prüfung, die zusammen die Qualität sichern.',
    ],
    'ground.check_goods': [
      'Damit ich Ihnen genau antworten kann, lasse ich das von unserer Produktion und unserer Qualitätsabteilung prüfen.',
      'Ich gehe das mit unserer Produktion und unserer Qualitätsabteilung durch, damit Sie sich auf meine Antwort verlassen können.',
      'Unsere Produktion und unsere Qualitätsabteilung sehen sich das an, damit Sie eine klare Antwort bekommen.',
    ],
    'ground.evidence': [
      'Fotos, die Stückzahl und die Chargenkennzeichnung helfen uns, schnell voranzukommen; schicken Sie sie mir bitte, falls noch nicht geschehen.',
      'Mit einigen Fotos, der Stückzahl und der Chargenkennzeichnung können wir viel schneller arbeiten; falls sie noch nicht bei uns sind, schicken Sie sie mir bitte.',
      'Bitte schicken Sie mir Fotos, die Stückzahl und die Chargenkennzeichnung, falls sie mir noch nicht vorliegen, damit keine Zeit verloren geht.',
    ],
    'ground.check_delay': [
      'Ich prüfe mit der Produktion und der Spedition, was bei jedem Schritt geschehen ist.',
      'Ich kläre mit der Produktion und der Spedition, wo die Zeit verloren gegangen ist.',
      'Ich gehe mit der Produktion und der Spedition jeden Schritt durch, um die Ursache zu finden.',
    ],
    'ground.check_service': [
      'Ich gehe unseren Schriftwechsel durch, um zu sehen, wo es nicht weiterging.',
      'Ich prüfe Schritt für Schritt, wie Ihr Anliegen bei uns bearbeitet wurde.',
      'Ich sehe mir den ganzen Vorgang an, damit Sie eine einzige, klare Antwort bekommen.',
    ],
    'ground.check_matter': [
      'Ich kläre das mit meinen Kolleginnen und Kollegen, damit Sie eine verlässliche Antwort bekommen.',
      'Gemeinsam mit den zuständigen Abteilungen kläre ich, was geschehen ist und warum.',
      'Ich gehe die Sache mit allen Beteiligten bei uns durch.',
    ],
    'ground.proof': [
      'Was wir Ihnen über Qualität und Lieferung sagen, bestätigen wir Ihnen gern schriftlich.',
      'Vertrauen in einen Lieferanten sollte auf Unterlagen beruhen, die Sie prüfen können, und nicht allein auf Worten.',
      'Sie sollten prüfen können, was wir sagen, bevor Sie sich darauf verlassen.',
    ],
    'ground.process': [
      'Wir möchten uns nach Ihren Abläufen richten; wo eine Vorgabe die Kosten oder die Zeit verändert, zeige ich Ihnen die Zahlen, bevor etwas beginnt.',
      'Wir können uns an Ihre Abläufe anpassen; manche Vorgaben wirken sich auf Material, Arbeit oder Zeit aus, und das stelle ich Ihnen in klaren Zahlen dar.',
      'Wir arbeiten nach Ihren Abläufen; damit Sie gut informiert entscheiden können, führe ich auf, was jede Vorgabe für Kosten und Zeit bedeutet.',
    ],
    'options.lead': [
      'Folgendes könnten wir gemeinsam besprechen; verbindlich wird es erst, wenn beide Seiten es bestätigt haben:',
      'Ich sehe die folgenden Möglichkeiten, und jede bleibt offen, bis wir uns einig sind:',
      'Darüber könnten wir sprechen; nichts davon ist verbindlich, bevor beide Seiten es bestätigen:',
    ],
    'options.lead_fix': [
      'Folgendes können wir uns für Sie vorstellen:',
      'Ich sehe für Sie die folgenden Möglichkeiten:',
      'Darüber könnten wir gemeinsam sprechen:',
    ],
    'offer.volume_for_price': [
      'Menge: Bei einer Bestellung von mindestens {min_quantity} können wir über einen Preisnachlass von {volume_discount} sprechen.',
      'Größere Menge: Ab {min_quantity} ist für uns ein Nachlass von {volume_discount} denkbar.',
      'Preis gegen Menge: Wenn Sie {min_quantity} oder mehr bestellen, könnten wir Ihnen mit {volume_discount} Nachlass entgegenkommen.',
    ],
    'offer.terms_for_price': [
      'Zahlung: Bei einer höheren Anzahlung oder bei Zahlung des Restbetrags vor dem Versand können wir über einen Preisnachlass von {terms_discount} sprechen.',
      'Zahlungsbedingungen: Bei einer früheren Zahlung von Ihrer Seite wäre für uns ein Nachlass von {terms_discount} denkbar.',
      'Preis gegen Zahlung: Wenn Sie früher zahlen, als die jetzigen Bedingungen es vorsehen, könnten wir Ihnen mit {terms_discount} Nachlass entgegenkommen.',
    ],
    'offer.material_for_price': [
      'Spezifikation: Wenn Material, Oberfläche oder Verpackung für Sie einfacher sein dürfen, können wir für diese Ausführung einen niedrigeren Preis ausarbeiten.',
      'Ein geändertes Detail: Mit einem anderen Material, einer anderen Oberfläche oder einer anderen Verpackung Ihrer Wahl können wir für Sie einen niedrigeren Preis kalkulieren.',
      'Preis gegen Spezifikation: Wenn sich ein Detail bei Material, Oberfläche oder Verpackung ändern darf, können wir für diese Ausführung über einen niedrigeren Preis sprechen.',
    ],
    'offer.replacement_and_next_discount': [
      'Ersatz: Wenn die Sache damit für Sie geklärt ist, können wir über einen kostenlosen Ersatz der betroffenen Stücke sprechen, dazu über {next_discount} Nachlass auf Ihre nächste Bestellung.',
      'Neue Ware: Wenn der Fall damit für Sie abgeschlossen ist, könnten wir die betroffenen Stücke ohne Kosten für Sie ersetzen und {next_discount} von Ihrer nächsten Bestellung abziehen.',
      'Ersatz und Nachlass: Wenn die Bestellung bei uns bleibt, können wir über kostenlosen Ersatz und {next_discount} Nachlass auf Ihre nächste Bestellung sprechen.',
    ],
    'offer.repair_or_credit_note': [
      'Gutschrift: Wenn Sie die Ware noch verwenden können, wäre für uns eine Gutschrift über {credit_amount} auf Ihre nächste Bestellung denkbar.',
      'Eine Gutschrift: Wenn die Ware für Sie noch brauchbar ist, könnten wir über eine Gutschrift in Höhe von {credit_amount} für die folgende Bestellung sprechen.',
      'Gutschrift statt Rückgabe: Wenn die Ware weiter verwendet werden kann, könnten wir Ihnen {credit_amount} bei der nächsten Bestellung gutschreiben.',
    ],
    'offer.partial_shipment': [
      'Zwei Sendungen: Wenn Sie eine Lieferung in zwei Teilen akzeptieren, könnten wir {partial_quantity} vor dem Rest versenden.',
      'Ein erster Teil: Wenn Sie einer geteilten Lieferung zustimmen, könnten wir zuerst {partial_quantity} und danach den Rest versenden.',
      'Geteilte Lieferung: Wenn zwei Lieferungen für Sie passen, könnten wir {partial_quantity} zuerst auf den Weg bringen.',
    ],
    'offer.faster_transport_shared': [
      'Schnellerer Transport: Für diese Ware können wir über einen schnelleren Weg sprechen und die zusätzlichen Frachtkosten teilen, wenn Sie davon {freight_share} übernehmen.',
      'Express mit geteilten Kosten: Wenn wir die zusätzlichen Frachtkosten teilen und Sie {freight_share} tragen, wäre für diese Ware ein schnellerer Weg denkbar.',
      'Eine schnellere Route: Wenn wir die zusätzlichen Frachtkosten teilen und Ihr Anteil {freight_share} beträgt, können wir für diese Ware über einen schnelleren Transport sprechen.',
    ],
    'offer.proof_package': [
      'Nachweise: Wir können Ihnen Muster, Prüfberichte und Referenzen zusammenstellen; wenn Sie eigene Prüfkriterien haben, schicken Sie sie uns bitte mit.',
      'Muster und Unterlagen: Wenn Sie uns Ihre Kriterien nennen, können wir die passenden Muster, Prüfberichte und Referenzen vorbereiten.',
      'Zuerst die Unterlagen: Muster, Prüfberichte und Referenzen, damit Sie sich ein Bild machen; wenn Sie uns Ihre Kriterien nennen, können wir sie darauf abstimmen.',
    ],
    'offer.inspection_before_balance': [
      'Prüfung: Sie oder eine Prüfstelle Ihrer Wahl können die Ware vor dem Versand prüfen, wenn der Restbetrag nach bestandener Prüfung bezahlt wird.',
      'Erst prüfen, dann zahlen: Wir können eine Prüfung vor Fälligkeit des Restbetrags vereinbaren, wenn Sie diesen sofort nach bestandener Prüfung freigeben.',
      'Prüfung durch Dritte: Wenn Sie die Prüfstelle und die Kriterien nennen und den Restbetrag nach bestandener Prüfung zahlen, können wir eine Prüfung vor dem Versand vereinbaren.',
    ],
    'offer.trial_order': [
      'Probebestellung: Sie könnten zum angebotenen Preis mit {trial_quantity} beginnen, und wir klären die Bedingungen für größere Bestellungen, sobald Sie die Ware gesehen haben.',
      'Ein kleiner Anfang: Wenn Sie zuerst {trial_quantity} zum angebotenen Preis bestellen, können wir über bessere Bedingungen für die nächste Bestellung sprechen.',
      'Schritt für Schritt: Mit {trial_quantity} als Probebestellung zum angebotenen Preis könnten Sie uns zuerst kennenlernen, und danach können wir über größere Bestellungen sprechen.',
    ],
    'offer.written_warranty': [
      'Garantie: Bei sachgemäßer Verwendung und Lagerung können wir über eine schriftliche Garantie mit einer Laufzeit von {warranty_period} sprechen.',
      'Garantie in Schriftform: Eine schriftliche Garantie mit einer Laufzeit von {warranty_period} ist denkbar, wenn wir uns über Verwendung, Lagerung und den Weg einer Reklamation einig sind.',
      'Eine schriftliche Garantie: Bei klaren Bedingungen für Verwendung und Lagerung könnten wir sie Ihnen mit einer Laufzeit von {warranty_period} geben.',
    ],
    'offer.loyalty_advantage': [
      'Für Ihre Treue: Wenn Sie die nächste Bestellung bis {order_by_date} aufgeben, können wir über {loyalty_discount} Nachlass sprechen.',
      'Konditionen für bestehende Geschäftsbeziehungen: Bei einer Bestellung bis {order_by_date} ist für uns ein Nachlass von {loyalty_discount} denkbar.',
      'Ein Vorteil eigens für Sie: Wenn die Bestellung bis {order_by_date} kommt, könnten wir Ihnen mit {loyalty_discount} Nachlass entgegenkommen.',
    ],
    'offer.priority_contact': [
      'Feste Kontaktperson: Wenn Sie uns Ihre Bestellplanung mitteilen, kann sich {contact_name} mit Vorrang um Ihre Bestellungen kümmern.',
      'Eine Person für Sie: Wenn uns Ihre Bestellplanung vorliegt, kann {contact_name} Ihre Bestellungen bei uns mit Vorrang bearbeiten.',
      'Vorrang: Im Gegenzug für eine Bestellplanung können wir über eine feste Kontaktperson für Sie, {contact_name}, und über Vorrang in der Produktion sprechen.',
    ],
    'offer.change_cost_shared': [
      'Kosten einer Änderung: Wenn Sie die neue Ausführung schriftlich freigeben, können wir darüber sprechen, die Mehrkosten von {change_cost} mit Ihnen zu teilen.',
      'Geteilte Kosten: Sobald die neue Ausführung schriftlich freigegeben ist, könnten wir darüber sprechen, wie wir die Mehrkosten von {change_cost} aufteilen.',
      'Die Änderung selbst: Sie kostet {change_cost} mehr, und wenn Sie das schriftlich freigeben, können wir darüber sprechen, einen Teil davon zu übernehmen.',
    ],
    'line.price': {
      warmer: [
        'Ich möchte offen zu Ihnen sein: Bei dieser Spezifikation und Menge ist unser Preis so berechnet, dass wir für die Qualität einstehen können.',
        'Ich bin lieber jetzt ehrlich, als Sie später zu enttäuschen: Unter unserem Preis könnte ich Ihnen bei dieser Spezifikation die erwartete Qualität nicht zusagen.',
        'Ich bitte um Ihr Verständnis, dass ein niedrigerer Preis für genau dieselbe Ware zulasten der Qualität gehen müsste.',
      ],
      plain: [
        'Bei dieser Spezifikation und Menge ist unser Preis so berechnet, dass wir für die Qualität einstehen können.',
        'Unter unserem Preis könnte ich Ihnen bei dieser Spezifikation die erwartete Qualität nicht zusagen.',
        'Ein niedrigerer Preis für genau dieselbe Ware müsste zulasten der Qualität gehen, und das würde keiner Seite helfen.',
      ],
      firmer: [
        'Bei dieser Spezifikation und Menge können wir nicht unter unseren Preis gehen, weil die Qualität davon abhängt.',
        'Unter unserem Preis können wir bei dieser Spezifikation die Qualität nicht garantieren, und deshalb gehen wir nicht darunter.',
        'Für genau dieselbe Ware senken wir den Preis nicht; an der Bestellung muss sich dann auch etwas anderes ändern.',
      ],
    },
    'line.payment': {
      warmer: [
        'Ich bitte um Ihr Verständnis, dass die bisherigen Zahlungsbedingungen gelten, bis wir gemeinsam schriftlich etwas anderes vereinbaren.',
        'Es würde uns beiden helfen, die Zahlung so zu lassen, wie sie ist, bis wir dies gemeinsam geklärt haben.',
        'Bitte haben Sie Verständnis dafür, dass wir beide eine Änderung der Zahlung zuerst schriftlich vereinbaren müssen.',
      ],
      plain: [
        'Die bisherigen Zahlungsbedingungen gelten, bis wir gemeinsam schriftlich etwas anderes vereinbaren.',
        'Bitte lassen Sie die Zahlung so, wie sie ist, bis wir dies gemeinsam geklärt haben.',
        'Eine Änderung der Zahlung müssen wir beide zuerst schriftlich vereinbaren.',
      ],
      firmer: [
        'Eine einseitige Änderung der Zahlungsbedingungen können wir nicht akzeptieren.',
        'Die Zahlungsbedingungen gelten weiter, während wir dies klären.',
        'Jede Änderung der Zahlung braucht unsere schriftliche Zustimmung.',
      ],
    },
    'line.facts': {
      warmer: [
        'Ich bitte Sie um etwas Geduld, bis uns beiden dieselben Angaben vorliegen; dann entscheiden wir gemeinsam, was daraus folgt.',
        'Lassen Sie uns zuerst gemeinsam ansehen, was geschehen ist, und dann darüber sprechen, was daraus folgt.',
        'Bitte haben Sie Verständnis dafür, dass ich keinen Betrag zusagen kann, bevor für uns beide alles geklärt ist.',
      ],
      plain: [
        'Was daraus folgt, können wir entscheiden, sobald uns beiden dieselben Angaben vorliegen.',
        'Bevor wir über Folgen oder Beträge sprechen, lassen Sie uns gemeinsam ansehen, was geschehen ist.',
        'Ich kann keinen Betrag zusagen, bevor für uns beide alles geklärt ist.',
      ],
      firmer: [
        'Was daraus folgt, entscheiden wir, wenn alles geklärt ist, und nicht vorher.',
        'Über Folgen oder Beträge können wir erst sprechen, wenn alles geklärt ist.',
        'Wir sagen keinen Betrag zu, bevor für beide Seiten alles geklärt ist.',
      ],
    },
    'line.process': {
      warmer: [
        'Das Einzige, worum ich Sie vor Beginn einer Änderung bitte, ist Ihre schriftliche Freigabe von Kosten und Zeitaufwand.',
        'Es würde uns beiden helfen, Kosten und Zeitaufwand einer Änderung schriftlich freizugeben, bevor wir beginnen.',
        'Bitte haben Sie Verständnis dafür, dass wir mit einer Änderung erst beginnen können, wenn Kosten und Zeitaufwand vereinbart sind.',
      ],
      plain: [
        'Das Einzige, was wir vor Beginn einer Änderung brauchen, ist Ihre schriftliche Freigabe von Kosten und Zeitaufwand.',
        'Kosten und Zeitaufwand einer Änderung müssen schriftlich freigegeben sein, bevor wir beginnen.',
        'Wir können mit einer Änderung beginnen, sobald Kosten und Zeitaufwand vereinbart sind.',
      ],
      firmer: [
        'Wir beginnen nicht mit einer Änderung, bevor Kosten und Zeitaufwand schriftlich freigegeben sind.',
        'Ohne schriftliche Freigabe von Kosten und Zeitaufwand können wir eine Änderung nicht beginnen.',
        'Eine Änderung beginnt erst, wenn Kosten und Zeitaufwand vereinbart sind.',
      ],
    },
    'line.safety': {
      warmer: [
        'Wenn Ihnen diese Nachweise vorliegen, bitte ich Sie, die Zahlungsbedingungen so zu lassen, wie sie sind.',
        'Ich hoffe, das gibt Ihnen die Sicherheit, die Sie brauchen, sodass die Zahlungsbedingungen so bleiben können, wie sie sind.',
        'Bitte haben Sie Verständnis dafür, dass wir Ihnen Nachweise geben, damit sich die Zahlungsbedingungen nicht ändern müssen.',
      ],
      plain: [
        'Mit diesen Nachweisen können die Zahlungsbedingungen so bleiben, wie sie sind.',
        'Wir möchten Ihnen die Sicherheit geben, die Sie brauchen; im Gegenzug bitten wir Sie, die Zahlungsbedingungen einzuhalten.',
        'Die Nachweise sind dafür da, dass sich die Zahlungsbedingungen nicht ändern müssen.',
      ],
      firmer: [
        'Wir geben Ihnen diese Nachweise, und die Zahlungsbedingungen bleiben so, wie sie sind.',
        'Wir möchten Ihnen die Sicherheit geben, die Sie brauchen; an den Zahlungsbedingungen ändern wir nichts.',
        'Nachweise können wir Ihnen geben; die Zahlungsbedingungen können wir nicht ändern.',
      ],
    },
    'line.direct': {
      warmer: [
        'Ich würde mich freuen, wenn Sie uns die Gelegenheit geben, dies zuerst direkt mit Ihnen zu klären.',
        'Es würde mir viel bedeuten, wenn wir dies zuerst untereinander lösen könnten.',
        'Eine direkte Lösung ist für uns beide am schnellsten, und ich würde sie gern mit Ihnen finden.',
      ],
      plain: [
        'Bitte geben Sie uns die Gelegenheit, dies zuerst direkt mit Ihnen zu klären.',
        'Ich bitte Sie, dies zuerst mit uns gemeinsam zu lösen.',
        'Eine direkte Lösung ist für uns beide am schnellsten, und ich bitte Sie um die Gelegenheit, sie zu finden.',
      ],
      firmer: [
        'Wir gehen davon aus, dass wir dies zuerst direkt mit Ihnen klären.',
        'Dies sollten wir zuerst untereinander lösen.',
        'Eine direkte Lösung ist für uns beide der schnellste Weg und der richtige Anfang.',
      ],
    },
    'next.answer': [
      'Bis {reply_date} melde ich mich {asks} bei Ihnen.',
      'Bis {reply_date} erhalten Sie meine Antwort {asks}.',
      'Die Einzelheiten {asks} schicke ich Ihnen bis {reply_date}.',
    ],
    'next.reply': [
      'Ich melde mich bis {reply_date} bei Ihnen.',
      'Bis {reply_date} erhalten Sie von mir eine klare Antwort.',
      'Ich schreibe Ihnen bis {reply_date} noch einmal mit den Einzelheiten.',
    ],
    'next.available': [
      'Wenn Sie noch etwas brauchen, melden Sie sich jederzeit gern.',
      'Bei Fragen bin ich gern für Sie da.',
      'Schreiben Sie mir einfach, wenn wir noch etwas tun können.',
    ],
    'next.choose': [
      'Bitte sagen Sie mir, welche dieser Möglichkeiten Ihnen am besten passt; die genauen Bedingungen schicke ich Ihnen bis {reply_date}.',
      'Welche dieser Möglichkeiten würde Ihnen am meisten helfen? Die Einzelheiten arbeite ich bis {reply_date} aus.',
      'Lassen Sie mich wissen, welche dieser Möglichkeiten für Sie interessant ist, und Sie erhalten von mir bis {reply_date} die genauen Bedingungen.',
    ],
    'next.interest': [
      'Es würde mir helfen zu wissen, worauf Ihre Preisvorstellung beruht: auf Ihrem Budget, Ihrem Marktpreis oder einem anderen Angebot.',
      'Könnten Sie mir auch sagen, woher Ihre Preisvorstellung kommt: aus Ihrem Budget, Ihrem Marktpreis oder einem anderen Angebot?',
      'Um den richtigen Weg zu finden, möchte ich verstehen, worauf sich Ihre Preisvorstellung stützt: auf Ihr Budget, Ihren Marktpreis oder ein anderes Angebot.',
    ],
    'next.fix': [
      'Bis {fix_date} teile ich Ihnen mit, was wir herausgefunden haben und was wir vorschlagen.',
      'Ich schreibe Ihnen bis {fix_date} mit dem Ergebnis und einem Vorschlag.',
      'Bis {fix_date} erhalten Sie von mir eine klare Antwort: was wir herausgefunden haben und wie es weitergeht.',
    ],
    'next.fix_delay': [
      'Bis {fix_date} erhalten Sie von mir den aktuellen Stand und den nächsten Liefertermin.',
      'Ich schreibe Ihnen bis {fix_date} mit dem Stand der Ware und einem Liefertermin.',
      'Bis {fix_date} erhalten Sie von mir eine klare Antwort: wo die Ware ist und wann sie bei Ihnen eintrifft.',
    ],
    'next.proof': [
      'Bitte sagen Sie mir, was davon Sie brauchen; ich melde mich bis {reply_date} bei Ihnen.',
      'Was davon wäre für Sie am nützlichsten? Sie erhalten meine Antwort bis {reply_date}.',
      'Lassen Sie mich wissen, was davon für Sie am wichtigsten ist, und ich schreibe Ihnen bis {reply_date} mit den Einzelheiten.',
    ],
    'next.proof_asked': [
      'Bis {reply_date} sage ich Ihnen, was ich Ihnen schicken kann und wann.',
      'Bis {reply_date} erfahren Sie von mir, was Sie wann bekommen können.',
      'Ich schreibe Ihnen bis {reply_date}, damit Sie wissen, was wann kommt.',
    ],
    'next.process': [
      'Bitte schicken Sie mir Ihre aktuellen Vorgaben schriftlich; bis {reply_date} sage ich Ihnen, was sie für Kosten und Zeit bedeuten.',
      'Wenn mir Ihre aktuellen Vorgaben schriftlich vorliegen, kann ich Ihnen bis {reply_date} für jede davon Kosten und Zeitaufwand nennen.',
      'Bitte lassen Sie mir Ihre aktuellen Vorgaben schriftlich zukommen; Sie erhalten bis {reply_date} für jede davon Kosten und Zeitaufwand.',
    ],
    'next.talk': [
      'Könnten wir am {call_date} telefonieren? Dann sehen wir gemeinsam, was Sie brauchen und was möglich ist.',
      'Ich schlage ein Telefonat am {call_date} vor, damit wir Ihre Punkte einzeln durchgehen können.',
      'Würde Ihnen ein Telefonat am {call_date} passen? Ich möchte Ihre Punkte gern mit Ihnen durchgehen.',
    ],
    'next.door': [
      'Mir liegt viel an der Zusammenarbeit mit Ihnen.',
      'Ich würde mich freuen, wenn wir weiter zusammenarbeiten.',
      'Wir sind jederzeit zu einem Gespräch bereit.',
    ],
    'next.rest': [
      'Meine Antwort {rest} erhalten Sie zur selben Zeit.',
      'Auch meine Antwort {rest} kommt mit dieser Nachricht.',
      'Dabei erhalten Sie auch meine Antwort {rest}.',
    ],
    'next.warm': [
      'Ich schätze die Zusammenarbeit mit Ihnen und freue mich darauf, einen Weg zu finden, der für uns beide passt.',
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
      'Wenn dies geklärt ist, schafft ein schriftliches Angebot mit Preis, Umfang und Gültigkeit Klarheit für beide Seiten.',
    ],
    'prevention.lead_time': [
      'Lassen Sie uns für die Zukunft schriftlich festhalten, welcher Liefertermin gilt und was geschieht, falls er sich verschiebt.',
      'Ich schlage vor, dass jede Auftragsbestätigung den Liefertermin und das Vorgehen bei einer Verschiebung nennt.',
      'Eine schriftliche Regelung zu Lieferterminen und zum Vorgehen bei Verschiebungen wird uns beiden künftig helfen.',
    ],
    'prevention.payment': [
      'Lassen Sie uns auch schriftlich festhalten, wann jede Zahlung fällig ist und wie wir in der Zwischenzeit mit einer offenen Frage umgehen.',
      'Ich schlage vor, schriftlich festzuhalten, wann gezahlt wird und was für diese Termine gilt, solange eine Frage offen ist.',
      'Eine schriftliche Regelung zu Zahlungsterminen und offenen Fragen wird uns beiden künftig helfen.',
    ],
    'prevention.after_sales': [
      'Sobald dies geklärt ist, könnten wir kurz schriftlich festhalten, wie wir in solchen Fällen vorgehen: Frist, Fotos, Ersatz oder Gutschrift.',
      'Wenn dieser Fall abgeschlossen ist, würde uns beiden eine einfache schriftliche Regelung für Reklamationen helfen: Frist, Fotos, Ersatz oder Gutschrift.',
      'Ist dies geklärt, sollten wir schriftlich festhalten, wie Reklamationen bearbeitet werden, mit Frist, Fotos und Ersatz oder Gutschrift.',
    ],
    'prevention.progress': [
      'Für die Zukunft schlage ich einen kurzen Zwischenbericht zu festen Zeitpunkten vor, damit Sie früh erfahren, wenn sich etwas ändert.',
      'Lassen Sie uns regelmäßige Zwischenberichte vereinbaren, damit Sie Neuigkeiten erhalten, bevor Sie nachfragen müssen.',
      'Mit einem kurzen Bericht zu festen Zeitpunkten könnten Sie früh sehen, wie der Stand ist.',
    ],
    'prevention.quality': [
      'Lassen Sie uns auch die Abnahmekriterien und die Prüfung vor dem Versand schriftlich festhalten.',
      'Ich schlage vor, dass wir die Abnahmekriterien und die Prüfung vor dem Versand schriftlich vereinbaren.',
      'Schriftliche Abnahmekriterien und eine Prüfung vor dem Versand schaffen Klarheit für beide Seiten.',
    ],
    'prevention.changes': [
      'Lassen Sie uns für die Zukunft schriftlich vereinbaren, wie Änderungen mit ihren Kosten und ihrem Zeitaufwand vor der Produktion freigegeben werden.',
      'Ich schlage eine schriftliche Regelung für Änderungen vor: Freigabe, Kosten und Zeitaufwand vor Beginn der Produktion.',
      'Eine einfache schriftliche Regelung für Änderungen mit Freigabe, Kosten und Zeitaufwand erspart uns beiden Ärger.',
    ],
  },
};
