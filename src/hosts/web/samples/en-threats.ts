import type { SampleWords } from './sample-mail';

export const enThreats: readonly SampleWords[] = [
  {
    id: 'en-target-price',
    from: { name: 'Marek Hollan', email: 'm.hollan@norddeco.example' },
    subject: 'Re: Quotation BW-2291 garden lanterns',
    sentAt: '2026-10-14T08:12:00Z',
    references: ['<bw-2291@brightwell-trade.example>'],
    body: `
Hi Lily,

I went through your quotation BW-2291 with my team this morning. To be frank, 6.80 USD a piece is far too high for us.

Our target is 5.60 USD FOB Ningbo for all four models. If you cannot reach it, we will move the whole set of orders for this season to another supplier.

Let me know by return.

Best regards
Marek Hollan
Purchasing, NordDeco
`,
  },
  {
    id: 'en-our-process',
    from: { name: 'Patricia Oyelaran', email: 'patricia.oyelaran@halden-stores.example' },
    cc: [{ name: 'Packaging Approvals', email: 'packaging@halden-stores.example' }],
    subject: 'RE: PO 80-4417, gift boxes',
    sentAt: '2026-10-20T15:41:00Z',
    references: ['<80-4417-a@halden-stores.example>', '<80-4417-b@brightwell-trade.example>'],
    body: `
Lily,

You are too difficult to communicate with. This order is double the last one, and we have changed the artwork. If you want to go on working with us, you must follow our requirements, our decisions and our process.

Patricia Oyelaran
Senior Category Manager
Halden Stores Group, 412 shops in nine countries

From: Lily Chen <lily.chen@brightwell-trade.example>
Sent: Tuesday, October 20, 2026 9:05 AM
To: Patricia Oyelaran
Subject: RE: PO 80-4417, gift boxes

Dear Patricia,
production of PO 80-4417 (48,000 boxes) started on Monday with the artwork approved on
September 28. The new version needs new printing plates and four more days on the machine.
Could we keep the approved artwork for this order and use the new one from the next?
Best regards, Lily
`,
  },
  {
    id: 'en-late-again',
    from: { name: 'Danny Rourke', email: 'danny@rourketools.example' },
    subject: 'WHERE IS MY ORDER???',
    sentAt: '2026-11-02T06:55:00Z',
    body: `
Lily this is UNBELIEVABLE!!!

Eighteen days late and not one word from you. I had to find out from the forwarder that the container never even left your factory. I look like a complete idiot in front of my own customers. Every time the same story!

I am deducting 15% from the balance, end of discussion. And don't send me another email starting with "we are very sorry", I've had enough of it!!!

Danny
`,
  },
  {
    id: 'en-first-order',
    from: { name: 'Inés Carvallo', email: 'ines.carvallo@clinicasur.example' },
    subject: 'Before we pay the deposit',
    sentAt: '2026-11-05T13:20:00Z',
    body: `
Dear Ms. Chen,

thank you for the proforma invoice. This would be our first order with your company, and last year we lost a deposit with a factory that stopped answering after the payment, so please understand that we have to be careful.

Before we transfer anything we need three things: the test report for the mattress foam, a written two-year warranty signed by your director, and the possibility of an inspection by a company of our choice before shipment. If you are not able to sign the warranty, we will not pay the deposit and I have to close the file.

I hope this is possible.

Kind regards,
Inés Carvallo
Clínica Sur, Purchasing
`,
  },
  {
    id: 'en-legal-notice',
    from: { name: 'Gregor Stanhope', email: 'g.stanhope@averylighting.example' },
    cc: [{ name: 'Whitcombe Reed Solicitors', email: 'disputes@whitcombe-reed.example' }],
    subject: 'Formal notice: shipment AL-0932, downlights',
    sentAt: '2026-10-28T10:02:00Z',
    hasAttachments: true,
    body: `
Dear Ms Chen,

The independent laboratory has now confirmed that 1,140 of the 3,000 downlights in shipment AL-0932 fail the insulation test. The report is attached. Two of our contractors have already had to replace installed units at their own cost.

Our solicitors, copied here, served formal notice on your company yesterday by courier. We have stopped the payment of the remaining USD 21,600 and we claim compensation of USD 38,400 for replacement and labour under clause 9 of the contract.

We expect your written position.

Yours faithfully,
Gregor Stanhope
Operations Director, Avery Lighting Ltd
`,
  },
  {
    id: 'en-moulds',
    from: { name: 'Shinji Morikawa', email: 'morikawa@tandem-kitchen.example' },
    subject: 'Transfer of moulds TK-11 and TK-14',
    sentAt: '2026-11-09T02:30:00Z',
    body: `
Dear Lily,

we have worked together for six years, therefore I tell you openly. Fujian Ruihe Plastics has quoted 11% below your new price, and their samples passed our durability test last week. We have placed the spring quantity of 30,000 sets with them.

Please prepare the moulds TK-11 and TK-14, which are our property, for collection. Their driver can come on November 18. Kindly send me the contact of your warehouse and the release paper.

If there is something you wish to propose for the autumn quantity, I will listen, but the price has to be right.

Best regards
Morikawa
`,
  },
  {
    id: 'en-supplier-review',
    from: { name: 'Charlotte Desrosiers', email: 'c.desrosiers@groupe-valmer.example' },
    subject: 'Supplier review, payment terms from January',
    sentAt: '2026-11-11T09:15:00Z',
    body: `
Dear Lily,

As every autumn our board reviews the supplier base, and the list for next year will be decided on December 4. Groupe Valmer is moving all Asian suppliers to 90 days after bill of lading. So far you are the only one of our seven textile partners who still asks for 30% deposit.

I have two other offers on my desk that accept 90 days. Suppliers who do not follow the new terms will see their share reduced in the first quarter.

Please let me have your position before November 30, so that I can present it.

Sincerely,
Charlotte Desrosiers
Head of Sourcing Asia
`,
  },
  {
    id: 'en-postscript',
    from: { name: 'Tom Adeyemi', email: 'tom@brightpaws.example' },
    subject: 'Photos of the new packaging, looks great',
    sentAt: '2026-11-12T17:48:00Z',
    body: `
Hi Lily,

just unpacked the samples of the new dog beds. Lovely work, the stitching is much better than last time, and my wife has already claimed the grey one for our spaniel.

Could you send the carton sizes so I can plan the shelf space?

Cheers,
Tom

PS: my partner says the next order only goes to you if you take over the sea freight. Otherwise we look around in Vietnam.
`,
  },
];
