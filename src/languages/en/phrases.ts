import type { PhraseBook } from '../../core/draft/phrase-book';

/**
 * English for trade mail at a level a buyer reads with ease in his second language: short words, no idioms, the
 * problem named rather than the feeling. Every language follows these wordings one by one.
 */
export const phrases: PhraseBook = {
  tag: 'en',
  direction: 'ltr',
  gap: ' ',
  list: { between: ', ', last: ' and ' },
  order: { one: 'order {number}', many: 'orders {number}' },
  greeting: { person: 'Dear {name},', titled: 'Dear {name},', nobody: 'Dear Sir or Madam,' },
  closing: { warmer: 'With kind regards,', plain: 'Best regards,', firmer: 'Regards,' },
  asks: {
    price: 'the price',
    payment_terms: 'the payment terms',
    freight: 'the freight cost',
    freebies: 'the free items',
    compensation: 'compensation',
    refund: 'a refund',
    replacement: 'a replacement',
    delivery: 'the delivery time',
    documents: 'the documents',
    inspection: 'the inspection',
    warranty: 'the warranty',
    response: 'an answer',
    compliance: 'your requirements',
    explanation: 'an explanation',
  },
  wants: {
    price: 'a better price',
    payment_terms: 'easier payment terms',
    freight: 'better freight terms',
    freebies: 'free items',
    compensation: 'compensation',
    refund: 'a refund',
    replacement: 'a replacement',
    delivery: 'delivery as soon as possible',
    documents: 'the documents',
    inspection: 'an inspection',
    warranty: 'a warranty',
    response: 'a quick answer',
    compliance: 'work to your requirements',
    explanation: 'an explanation',
  },
  papers: {
    test_report: 'the test report',
    certificate: 'the certificate',
    invoice: 'the invoice',
    proforma: 'the proforma invoice',
    packing_list: 'the packing list',
    bill_of_lading: 'the bill of lading',
    data_sheet: 'the data sheet',
    manual: 'the manual',
    catalogue: 'the catalogue',
    drawing: 'the drawing',
    contract: 'the contract',
    declaration: 'the declaration',
    inspection_report: 'the inspection report',
    licence: 'the business licence',
    photos: 'the photos',
    order_confirmation: 'the order confirmation',
  },
  headings: {
    refund: 'Refund',
    replacement: 'Replacement',
    compensation: 'Your claim',
    warranty: 'Warranty',
    inspection: 'Inspection',
    delivery: 'Delivery',
    explanation: 'The cause',
  },
  colon: ': ',
  askAsPoint: 'the question of {ask}',
  problems: {
    quality: 'the quality issue',
    delay: 'the delay',
    goods: 'the issue with the goods you received',
    service: 'the problem with our service',
    silence: 'the wait for our answer',
    documents: 'the issue with the documents',
  },
  matter: 'this matter',
  phrases: {
    'calm.thanks': [
      'Thank you for your message.',
      'Thank you for writing to us.',
      'Many thanks for your mail.',
    ],
    'calm.thanks_about': [
      'Thank you for your message about {asks}.',
      'Thank you for writing to us about {asks}.',
      'Many thanks for your mail about {asks}.',
    ],
    'calm.informed': [
      'Thank you for letting me know.',
      'Thank you for the information.',
      'Many thanks for keeping me informed.',
    ],
    'calm.thanks_order': [
      'Thank you for your order.',
      'Many thanks for your order.',
      'Thank you very much for the order.',
    ],
    'calm.thanks_payment': [
      'Thank you for letting me know about the payment.',
      'Many thanks for the information about your payment.',
      'Thank you for the news of the payment.',
    ],
    'calm.thanks_papers': [
      'Thank you for what you have sent me.',
      'Many thanks for sending me this.',
      'Thank you, I have received what you sent.',
    ],
    'calm.thanks_news': [
      'Thank you for the good news; I am very glad to hear it.',
      'I am very glad to read this, thank you for telling me.',
      'What good news, thank you very much.',
    ],
    'calm.thanks_settled': [
      'Thank you for confirming this; I am glad that it is settled.',
      'It is good to know that this is settled, thank you.',
      'Thank you for letting me know that the matter is closed.',
    ],
    'calm.thanks_inquiry': [
      'Thank you for your inquiry.',
      'Many thanks for your inquiry and your interest in our goods.',
      'Thank you for getting in touch with your inquiry.',
    ],
    'calm.notice': [
      'We have received your notice and are looking into it.',
      'Your notice has reached us and is being dealt with.',
      'We confirm that we have received your notice.',
    ],
    'calm.thanks_report': [
      'Thank you for telling us about {point}.',
      'Thank you for writing to us about {point}; it is good to hear it from you directly.',
      'Thank you for bringing up {point}.',
    ],
    'calm.sorry_delay': [
      'I am sorry about the delay and the trouble it causes you.',
      'I am sorry about the long wait for the goods.',
      'I am sorry that the delivery has not gone as you planned.',
    ],
    'calm.sorry_goods': [
      'I am sorry that the goods did not reach you as you expected.',
      'I am sorry about the trouble you have with the goods you received.',
      'I am sorry that you did not receive the goods as you need them.',
    ],
    'calm.sorry_quality': [
      'I am sorry that the goods have given you trouble.',
      'I am sorry about the quality problem you describe.',
      'I am sorry that the goods are not what you expected.',
    ],
    'calm.sorry_service': [
      'I am sorry that our service has not been what you need.',
      'I am sorry about the trouble our service has caused you.',
      'I am sorry that working with us has cost you extra effort.',
    ],
    'calm.sorry_silence': [
      'I am sorry that you had to wait for our answer.',
      'I am sorry that you did not hear from us sooner.',
      'I am sorry about the long wait for an answer.',
    ],
    'calm.sorry_documents': [
      'I am sorry about the trouble with the documents.',
      'I am sorry that the documents were not as you need them.',
      'I am sorry that the documents have cost you extra time.',
    ],
    'calm.sorry_general': [
      'I am sorry for the trouble this has caused you.',
      'I am sorry that this has not gone as it should.',
      'I am sorry about what happened.',
    ],
    'calm.sorry_upset': [
      'I can see how upset you are, and I am sorry about what has happened.',
      'I understand your anger, and I am sorry that it has come to this.',
      'I am very sorry that this has upset you so much.',
    ],
    'calm.own_fault': [
      'The mistake is on our side, and it is our job to put it right.',
      'This was our mistake, and we will deal with it.',
      'The fault lies with us, and so does the work of putting it right.',
    ],
    'calm.danger': [
      'For safety, please do not use the goods concerned any more, and keep them away from people and from anything that can burn until you hear from me.',
      'Please stop using the goods concerned at once and keep them apart, away from people, until you hear from me.',
      'Please leave the goods concerned unused and well away from people until we know more; safety comes first.',
    ],
    'calm.bank': [
      'Please do not send any money to a changed account until you have checked the details with me by telephone, on a number you have used before.',
      'Please pay nothing to a new account for now; call me first, on the number you have always used, and let us go through the details together.',
      'Please hold any payment to a changed account until we have confirmed the details by phone, on a number you already know.',
    ],
    'calm.attention': [
      'This has my full attention, and I am dealing with it myself.',
      'I take this seriously and am looking after it personally.',
      'I understand what this means for your business, and I am taking care of it.',
    ],
    'calm.take_seriously': {
      warmer: [
        'I understand how important {point} is for you, and I am dealing with it myself.',
        'I take {point} to heart and will stay with it until it is settled.',
        'I can well understand that {point} is on your mind, and it has my full attention.',
      ],
      plain: [
        'I take {point} seriously and am dealing with it myself.',
        'I understand how much {point} matters to your business, and it has my full attention.',
        'I can see why {point} cannot wait, and I am taking care of it.',
      ],
      firmer: [
        'I take {point} seriously.',
        'I understand that {point} matters to your business.',
        'I can see why {point} is important to you.',
      ],
    },
    'calm.price': {
      warmer: [
        'Thank you for being so open about the price; I understand that it has to work in your market.',
        'I understand very well that you have to watch your costs, and I would like to find a way together with you.',
        'I value your openness, and your point about the price is a fair one to raise.',
      ],
      plain: [
        'I understand that the price has to work in your market, and I take your point seriously.',
        'I understand that you have to watch your costs, and I would like to find a way that works for both of us.',
        'Your point about the price is clear to me, and it is a fair one to raise.',
      ],
      firmer: [
        'I understand that the price has to work in your market.',
        'I understand that you have to watch your costs.',
        'Your point about the price is clear to me.',
      ],
    },
    'calm.terms': [
      'I understand that {point} is important for your planning, and I take it seriously.',
      'I see why {point} matters to you, and I would like to find a way that works for both of us.',
      'Thank you for being clear about {point}; it helps us to look for a way forward.',
    ],
    'calm.safety': [
      'You want to be sure before you go ahead, and that is reasonable.',
      'It is right to ask for certainty before you commit money to an order.',
      'I understand that you want to be on the safe side, and I would do the same in your place.',
    ],
    'calm.worry': [
      'I understand your concern, and you are right to raise it.',
      'It is reasonable that this is on your mind, and it is good that you ask.',
      'I can see why you want clarity on this.',
    ],
    'calm.rank': [
      'Your requirements and your process matter to us, and we want to work within them.',
      'I understand that your process is important, and we respect it.',
      'You need a supplier who fits into your way of working, and I take that seriously.',
    ],
    'calm.parting': [
      'Thank you for telling me openly where you stand; I take it seriously.',
      'I appreciate that you write to me directly, and I take to heart what you say.',
      'Thank you for being clear about your position; I take it seriously and want to understand it fully.',
    ],
    'calm.loyalty': [
      'We value working with you.',
      'You are not a new name to us, and the business we have done together counts.',
      'We have worked together before, and that matters to us.',
    ],
    'restate.order': [
      'Your message concerns {order}.',
      'I have noted that this concerns {order}.',
      'I see that your message is about {order}.',
    ],
    'restate.asks': ['You are asking for {wants}.', 'You would like {wants}.', 'What you need is {wants}.'],
    'restate.quote': [
      'You write: “{quote}.”',
      'In your own words: “{quote}.”',
      'I have noted what you write: “{quote}.”',
    ],
    'restate.points': ['On the points you raise:', 'On what you ask:', 'Your points one by one:'],
    'restate.one_point': ['On the point you raise:', 'To take up your point:', 'As to what you need:'],
    'ground.price': [
      'Our price rests on the material, the workmanship and the checks that go into this product.',
      'The price covers the material, the production and the quality control behind the goods.',
      'What you pay for is the material, careful production and control before shipping.',
    ],
    'ground.compare': [
      'Please compare any other offer with ours point by point: material, specification, packing, inspection, payment and delivery terms.',
      'Where another offer is lower, it helps to put both side by side: material, specification, packing, inspection, payment and delivery terms.',
      'It is worth checking line by line what another offer includes: material, specification, packing, inspection, payment and delivery terms.',
    ],
    'ground.compare_why': [
      'A lower price often means that one of these points is simpler or missing.',
      'A gap in price usually comes from one of these points.',
      'Very often one of these points explains the difference.',
    ],
    'ground.payment': [
      'Our payment terms cover the material we have to buy before production starts.',
      'We buy the material for an order before production begins, and our payment terms follow from that.',
      'The payment terms are tied to the cost of material, which falls due before production.',
    ],
    'ground.freight': [
      'The freight is part of the same calculation, so I have to look at it together with the price.',
      'Freight enters the cost of an order just as material and labour do.',
      'Every change in freight shows directly in the cost of an order.',
    ],
    'ground.extras': [
      'Free items are part of the same calculation, so I have to look at them together with the price.',
      'Free items enter the cost of an order just as material and labour do.',
      'Every free item shows directly in the cost of an order.',
    ],
    'ground.time': [
      'The delivery time rests on material, production and inspection, and each of these steps protects the quality you receive.',
      'Material, production and inspection each need their time, and none of them can be skipped without a risk for the quality.',
      'The schedule follows from the time for material, production and inspection, which together secure the quality.',
    ],
    'ground.check_goods': [
      'To give you a proper answer, I will have this checked by our production and quality team.',
      'I will go through it with our production and quality team, so that you can rely on my answer.',
      'Our production and quality team will look into it, so that you get a clear answer.',
    ],
    'ground.evidence': [
      'If you have not sent them yet, photos, the number of pieces and the batch marking will help us to move fast.',
      'With a few photos, the number of pieces and the batch marking we can work much faster, if you have not sent them already.',
      'Please send me photos, the number of pieces and the batch marking, if I do not have them yet, so that no time is lost.',
    ],
    'ground.check_delay': [
      'I will check with production and the forwarder what happened at each step.',
      'I will find out from production and the forwarder where the time was lost.',
      'I will go through every step with production and the forwarder to find the cause.',
    ],
    'ground.check_service': [
      'I will go through our correspondence to see where things got stuck.',
      'I will check step by step how your case was handled here.',
      'I will look through the whole file, so that you get one clear answer.',
    ],
    'ground.check_matter': [
      'I will look into it with my colleagues, so that I can give you a reliable answer.',
      'Together with my colleagues I will find out what happened and why.',
      'I will go through the matter with everyone involved on our side.',
    ],
    'ground.proof': [
      'What we tell you about quality and delivery, we are ready to confirm in writing.',
      'Trust in a supplier should rest on documents you can check, and not on words alone.',
      'You should be able to check what we say before you rely on it.',
    ],
    'ground.process': [
      'We want to work within your process; where a requirement changes the cost or the time, I will show you the figures before anything starts.',
      'We can adapt to your process; some requirements change material, work or time, and I will set out these effects as plain figures.',
      'We will work along your process; so that you can decide with full information, I will list what each requirement means for cost and time.',
    ],
    'options.lead': [
      'These are ways we could look at together; nothing is fixed until we both confirm it:',
      'I see the following options, and each stays open until we both agree:',
      'Here is what we could discuss; none of it is binding until both sides confirm:',
    ],
    'options.lead_fix': [
      'Here is what we could look at for you:',
      'I see the following options for you:',
      'Here is what we could look at together:',
    ],
    'offer.volume_for_price': [
      'Quantity: for an order of at least {min_quantity}, we can look at a price reduction of {volume_discount}.',
      'A larger quantity: from {min_quantity} on, a reduction of {volume_discount} is something we can discuss.',
      'Price for volume: if you order {min_quantity} or more, we can look at {volume_discount} off the price.',
    ],
    'offer.terms_for_price': [
      'Payment: with a higher deposit, or with the balance paid before shipment, we can look at a price reduction of {terms_discount}.',
      'Payment terms: an earlier payment from your side would allow us to discuss a reduction of {terms_discount}.',
      'Price for payment: if you pay earlier than the present terms ask, we can look at {terms_discount} off the price.',
    ],
    'offer.volume_for_terms': [
      'Longer terms for volume: with orders of {min_quantity} or more, we can look at {credit_days}.',
      'Volume and time: from {min_quantity} per order, we could discuss {credit_days}.',
      'A larger order: if you take {min_quantity} or more, {credit_days} is something we can discuss.',
    ],
    'offer.security_for_terms': [
      'Longer terms with security: against a letter of credit or credit insurance, we can look at {credit_days}.',
      'Time against security: with a letter of credit or credit insurance, we could discuss {credit_days}.',
      'Secured terms: if a letter of credit or credit insurance covers the amount, {credit_days} is something we can discuss.',
    ],
    'offer.volume_for_freight': [
      'Freight for volume: with {min_quantity} or more in one shipment, we can look at carrying {freight_part} of the freight.',
      'One larger shipment: from {min_quantity} on, we could discuss taking over {freight_part} of the freight.',
      'Volume and freight: if {min_quantity} or more go together, carrying {freight_part} of the freight is something we can discuss.',
    ],
    'offer.material_for_price': [
      'Specification: if you can accept a simpler material, finish or packing, we can work out a lower price for that version.',
      'A changed detail: with another material, finish or packing of your choice, we can calculate a lower price for you.',
      'Price for specification: if one detail of material, finish or packing may change, we can look at a lower price for that version.',
    ],
    'offer.replacement_and_next_discount': [
      'Replacement: if that settles the matter, we can look at replacing the pieces concerned free of charge, with {next_discount} off your next order.',
      'New goods: if that closes the case for you, we could replace the pieces concerned at no cost to you and take {next_discount} off the next order you place.',
      'Replacement and a discount: if you keep the order with us, we can look at free replacement and {next_discount} off your next order.',
    ],
    'offer.repair_or_credit_note': [
      'Credit note: if the goods are still of use to you, we can look at a credit note of {credit_amount} against your next order.',
      'A credit: if you can still use the goods, a credit note of {credit_amount} for the next order is something we can discuss.',
      'Credit instead of return: if the goods can stay in use, we can look at {credit_amount} as a credit on your next order.',
    ],
    'offer.partial_shipment': [
      'Two shipments: if you accept delivery in two parts, we can look at sending {partial_quantity} ahead of the rest.',
      'A first part: if you agree to a split delivery, we could send {partial_quantity} first and the rest after that.',
      'Split delivery: if two deliveries work for you, we can look at letting {partial_quantity} leave first.',
    ],
    'offer.faster_transport_shared': [
      'Faster transport: we can look at a faster way to send these goods and share the extra freight, if your part is {freight_share}.',
      'Shared express: with the extra freight divided and {freight_share} on your side, we could discuss a quicker route for these goods.',
      'A faster route: if we divide the extra freight and your share is {freight_share}, we can look at faster transport for these goods.',
    ],
    'offer.proof_package': [
      'Proof: we can put together samples, test reports and references for you to check; if you have test criteria of your own, please send them along.',
      'Samples and papers: if you tell us your criteria, we can prepare the samples, test reports and references that fit them.',
      'Documents first: samples, test reports and references for you to check; if you name your criteria, we can match them.',
    ],
    'offer.inspection_before_balance': [
      'Inspection: you or an inspector of your choice can check the goods before shipment, if the balance is paid once they pass.',
      'Check before payment: we can agree on an inspection before the balance is due, if you release the balance as soon as the goods pass.',
      'Inspection by a third party: if you name the inspector and the criteria and pay the balance once the goods pass, we can agree on a check before shipment.',
    ],
    'offer.trial_order': [
      'Trial order: you could start with {trial_quantity} at the quoted price, and we settle the terms for larger orders once you have seen the goods.',
      'A small start: if you place a first order of {trial_quantity} at the quoted price, we can discuss better terms for the next one.',
      'Step by step: {trial_quantity} as a trial at the quoted price would let you check us first, and we can talk about larger orders after that.',
    ],
    'offer.written_warranty': [
      'Warranty: if the goods are used and stored as specified, we can look at a written warranty of {warranty_period}.',
      'Warranty in writing: we can discuss a written warranty of {warranty_period}, if we agree on use, storage and the way of claiming.',
      'A written warranty: with clear conditions of use and storage, we can look at {warranty_period} in writing.',
    ],
    'offer.loyalty_advantage': [
      'For you as a returning customer: if you place the next order by {order_by_date}, we can look at {loyalty_discount} off.',
      'A term for existing customers: with an order by {order_by_date}, {loyalty_discount} off is something we can discuss with you.',
      'An advantage for you alone: if the order comes by {order_by_date}, we can look at {loyalty_discount} off for you.',
    ],
    'offer.priority_contact': [
      'A fixed contact: if you share your order plan with us, {contact_name} can look after your orders with priority.',
      'One person for you: with your order plan in hand, we can let {contact_name} handle your orders with priority.',
      'Priority: in return for an order plan, we can look at a fixed contact for you, {contact_name}, and priority in production.',
    ],
    'offer.change_cost_shared': [
      'Cost of a change: if you approve the new version in writing, we can look at sharing its extra cost of {change_cost} with you.',
      'Sharing the cost: once the new version is approved in writing, we could discuss how to divide the extra cost of {change_cost}.',
      'The change itself: it costs {change_cost} more, and if you approve it in writing, we can look at carrying a part of that.',
    ],
    'line.price': {
      warmer: [
        'I want to be open with you: for this specification and quantity, our price is the level at which we can stand behind the quality.',
        'I would rather be honest now than disappoint you later: below our price for this specification I could not promise you the quality you expect.',
        'I ask for your understanding that a lower price for exactly the same goods would have to come out of the quality.',
      ],
      plain: [
        'For this specification and quantity, our price is the level at which we can stand behind the quality.',
        'Below our price for this specification I could not promise you the quality you expect.',
        'A lower price for exactly the same goods would have to come out of the quality, and that would help neither of us.',
      ],
      firmer: [
        'For this specification and quantity we cannot go below our price, because the quality depends on it.',
        'Below our price for this specification we cannot guarantee the quality, and so we do not go there.',
        'We do not lower the price for exactly the same goods; something else in the order has to change with it.',
      ],
    },
    'line.payment': {
      warmer: [
        'I ask for your understanding that the payment terms stay as they are until we both change them in writing.',
        'It would help us both to leave the payment as it stands until we have settled this together.',
        'Please understand that a change to the payment has to be agreed by both of us in writing first.',
      ],
      plain: [
        'The payment terms stay as they are until we both change them in writing.',
        'Please leave the payment as it stands until we have settled this together.',
        'A change to the payment has to be agreed by both of us in writing first.',
      ],
      firmer: [
        'We cannot accept a change to the payment terms by one side alone.',
        'The payment terms stay in force while we settle this.',
        'Any change to the payment needs our written agreement.',
      ],
    },
    'line.facts': {
      warmer: [
        'I ask for your patience until we both have the same facts in front of us; then we can decide together what follows.',
        'Let us look at the facts together first, and then talk about what follows from them.',
        'Please understand that I cannot commit to an amount before the facts are clear to both of us.',
      ],
      plain: [
        'What follows from this can only be decided once we both have the same facts in front of us.',
        'Before we speak about consequences or amounts, let us look at the facts together.',
        'I cannot commit to an amount before the facts are clear to both of us.',
      ],
      firmer: [
        'We will decide what follows from this when the facts are clear, and not before.',
        'We cannot speak about consequences or amounts before the facts are on the table.',
        'We do not commit to any amount before the facts are clear to both sides.',
      ],
    },
    'line.process': {
      warmer: [
        'The one thing I ask of you before a change starts is your written approval of its cost and time.',
        'It would help us both to have the cost and time of a change approved in writing before we begin.',
        'Please understand that we can start a change once its cost and time are agreed.',
      ],
      plain: [
        'The one thing we need before a change starts is your written approval of its cost and time.',
        'The cost and time of a change have to be approved in writing before we begin.',
        'We can start a change as soon as its cost and time are agreed.',
      ],
      firmer: [
        'We do not start a change before its cost and time are approved in writing.',
        'Without a written approval of cost and time we cannot begin a change.',
        'A change starts only after its cost and time are agreed.',
      ],
    },
    'line.safety': {
      warmer: [
        'With this proof in your hands, I ask you to leave the payment terms as they are.',
        'I hope this gives you the certainty you need, so that the payment terms can stay as they are.',
        'Please understand that we give you proof so that the payment terms need not change.',
      ],
      plain: [
        'With this proof in hand, the payment terms can stay as they are.',
        'We want to give you the certainty you need; in return we ask you to keep to the payment terms.',
        'The proof is there so that the payment terms need not change.',
      ],
      firmer: [
        'We give you this proof, and the payment terms stay as they are.',
        'We want to give you the certainty you need; the payment terms are not open to change.',
        'Proof we can give you; a change of the payment terms we cannot.',
      ],
    },
    'line.reserved': [
      'This message confirms receipt only; our position is reserved in full.',
      'Nothing in this message accepts or gives up any claim or right; it confirms receipt only.',
      'Please take this as a confirmation of receipt and as nothing more; all our rights are reserved.',
    ],
    'line.direct': {
      warmer: [
        'I would be glad if you gave us the chance to settle this with you directly first.',
        'It would mean a lot to me to solve this between the two of us first.',
        'A direct solution is the fastest for both of us, and I would be glad to find it with you.',
      ],
      plain: [
        'Please give us the chance to settle this with you directly first.',
        'I ask you to let us solve this between the two of us first.',
        'A direct solution is the fastest for both of us, and I ask you for the chance to find it.',
      ],
      firmer: [
        'We expect to settle this with you directly first.',
        'This should be solved between the two of us first.',
        'A direct solution is the fastest for both of us, and the right way to begin.',
      ],
    },
    'next.answer': [
      'I will come back to you on {asks} by {reply_date}.',
      'You will have my answer on {asks} by {reply_date}.',
      'I will send you the details on {asks} by {reply_date}.',
    ],
    'next.reply': [
      'You will have my answer by {reply_date}.',
      'I will come back to you with a clear answer by {reply_date}.',
      'I will write to you again by {reply_date} with the details.',
    ],
    'next.each': [
      'You will have my answer on each of your points by {reply_date}.',
      'I will come back to you on all your points by {reply_date}.',
      'I will answer your points one by one by {reply_date}.',
    ],
    'next.quote': [
      'You will have our quotation by {reply_date}.',
      'I will send you our quotation by {reply_date}.',
      'Our quotation will be with you by {reply_date}.',
    ],
    'next.confirm': [
      'I am going through the details and will send you our order confirmation by {reply_date}.',
      'We are checking the details; you will have our order confirmation by {reply_date}.',
      'Our order confirmation will be with you by {reply_date}, once we have checked every line.',
    ],
    'next.payment': [
      'I will let you know as soon as the amount has reached our account.',
      'As soon as it is in our account, I will confirm it to you.',
      'You will have our confirmation as soon as the bank has credited it.',
    ],
    'next.open': [
      'I will come back to you on anything still open by {reply_date}.',
      'On anything that is still open, you will hear from me by {reply_date}.',
      'Whatever is not settled here, you will have from me by {reply_date}.',
    ],
    'next.available': [
      'If anything comes up, please write to me at any time.',
      'I am here for any question you may have.',
      'Just write to me when there is anything else we can do.',
    ],
    'next.choose': [
      'Please tell me which of these suits you best, and I will send you the exact terms by {reply_date}.',
      'Which of these would help you most? I will work out the details by {reply_date}.',
      'Let me know which of these is of interest, and you will have the exact terms from me by {reply_date}.',
    ],
    'next.interest': [
      'It would help me to know what stands behind your target: your budget, your market price or another offer.',
      'Could you also tell me where your target comes from: your budget, your market price or another offer?',
      'To find the right way, I would like to understand what your target is based on: your budget, your market price or another offer.',
    ],
    'next.fix': [
      'I will let you know by {fix_date} what we have found and what we propose.',
      'I will write to you by {fix_date} with the result and a proposal.',
      'You will have a clear answer from me by {fix_date}: what we found and what comes next.',
    ],
    'next.fix_delay': [
      'By {fix_date} you will have the present status and the next delivery date from me.',
      'I will write to you by {fix_date} with the status of the goods and a delivery date.',
      'You will have a clear answer from me by {fix_date}: where the goods are and when they will be with you.',
    ],
    'next.proof': [
      'Please tell me which of these you need, and I will come back to you by {reply_date}.',
      'Which of these would be of most use to you? You will have my answer by {reply_date}.',
      'Let me know which of these matters most to you, and I will write to you with the details by {reply_date}.',
    ],
    'next.process': [
      'By {reply_date} I will tell you how we meet your requirements and what each of them means for cost and time.',
      'You will have from me by {reply_date}, requirement by requirement, how we meet it and at what cost and time.',
      'I will go through your requirements one by one and send you the result with cost and time by {reply_date}.',
    ],
    'next.talk': [
      'Could we speak on the phone on {call_date}? Then we can see together what you need and what is possible.',
      'I suggest a call on {call_date}, so that we can go through your points one by one.',
      'Would {call_date} suit you for a call? I would like to go through your points with you.',
    ],
    'next.door': [
      'I would like to keep working with you.',
      'I would be glad if we could go on working together.',
      'We remain ready to talk at any time.',
    ],
    'next.rest': [
      'You will have my answer on {rest} at the same time.',
      'My answer on {rest} will come in the same message.',
      'On {rest} I will come back to you together with that.',
    ],
    'next.limit': [
      'You write “{limit}”; I have noted it.',
      'I have noted the date you give: “{limit}”.',
      'The date you give, “{limit}”, is noted here.',
    ],
    'next.warm': [
      'I value working with you and look forward to finding a way that suits us both.',
      'It is important to me that we stay good partners.',
      'I would be glad to find a good solution together with you.',
    ],
    'next.glad': [
      'It is good to work with you.',
      'It is a pleasure to work with you.',
      'I am glad to be in touch with you.',
    ],
    'prevention.price': [
      'Once we agree, let us put the price, what it covers and how long it holds into one written offer.',
      'I suggest that we then write down in one offer the price, what it includes and how long it is valid.',
      'When we have settled this, one written offer with price, scope and validity will keep things clear for both of us.',
    ],
    'prevention.lead_time': [
      'For the future, let us put in writing the delivery date and what happens if it moves.',
      'I suggest that each order confirmation states the delivery date and the steps to take if it moves.',
      'A written rule on delivery dates and on what follows if they move will help us both in future.',
    ],
    'prevention.payment': [
      'Let us also put in writing when each payment is due and how an open question is handled meanwhile.',
      'I suggest that we write down the payment dates and what happens to them while a question is open.',
      'A written rule on payment dates and open questions will help us both in future.',
    ],
    'prevention.after_sales': [
      'Once this is settled, I suggest we put in writing how such cases are handled: time limit, photos, replacement or credit.',
      'When this case is closed, a simple written rule for claims would help us both: time limit, photos, replacement or credit.',
      'After this is settled, let us write down how claims are handled, with time limit, photos and replacement or credit.',
    ],
    'prevention.progress': [
      'For the future, I suggest a short progress report at fixed points, so that you hear early when anything changes.',
      'Let us agree on regular progress reports, so that news reaches you before you have to ask.',
      'A short report at fixed points would let you see early where things stand.',
    ],
    'prevention.quality': [
      'Let us also put the acceptance criteria and the inspection before shipment in writing.',
      'I suggest that we write down the acceptance criteria and the inspection before shipment.',
      'Written acceptance criteria and an inspection before shipment will keep things clear for both of us.',
    ],
    'prevention.changes': [
      'For the future, let us agree in writing how changes are approved, with their cost and time, before production.',
      'I suggest a written rule for changes: approval, cost and time before production starts.',
      'A simple written rule for changes, with approval, cost and time, will save us both trouble.',
    ],
  },
};
