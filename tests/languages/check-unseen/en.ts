import type { CheckMail } from '../../support/check/cases';

export const to = 'Maria Lopez';

/** Replies written without a look at the words and rules of the check; the first half is without fault. */
export const mails: readonly CheckMail[] = [
  {
    text: `Hi Maria,

Thanks for getting back to me so quickly, and for being open about the price you have on the table.

I went through your target with our production team this morning. At 5,000 pcs we cannot get to 13.00, but if you take the two colours in one batch of 8,000 we could do USD 13.20 with the same steel and the same packing. The quotation would stay open until 30 June.

Shall I send you the revised PI on that basis?

Best regards,
Kevin`,
    expect: [],
  },
  {
    text: `Dear Maria,

I can understand how annoying this must be, with your customer waiting and the cartons arriving in that state. Thank you for the pictures, they help a lot.

Our QC manager is checking the retained samples of lot 2231 today. You will have her findings by Thursday noon, together with a proposal for the 43 damaged pieces.

Kind regards,
Kevin Zhou`,
    heat: 2,
    expect: [],
  },
  {
    text: `Dear Ms Lopez,

thank you for your order 4500871. Please find attached the PI for 2,000 pcs at USD 14.10, FOB Ningbo, 30 % deposit and 70 % against copy of B/L. Production takes 35 days from receipt of the deposit.

Could you confirm the shipping mark by Friday, so that we do not lose time at the printer's?

Regards,
Linda`,
    expect: [],
  },
  {
    text: `Maria,

Yes, samples can go out tomorrow by DHL on your account number. I will mail you the AWB as soon as I have it.

Linda`,
    expect: [],
  },
  {
    text: `Hi Maria, hope you had a good trip home from the fair.

As for the 60 days you asked for: we have not worked with open account on first orders so far. What we could look at is 30 days for the third order onwards, provided the first two are paid by L/C at sight. Let me know if your finance team can live with that.

Best,
Kevin`,
    expect: [],
  },
  {
    text: `Dear Maria,

You have every right to be upset. The vessel was due on the 3rd, we told you about the roll-over only on the 6th, and you had to find out from your own forwarder. I am sorry about that.

What I have done since this morning: the container is booked on MSC Aurora, ETD 12 May, and I asked the line for written confirmation, which you will receive today before 17:00 your time.

I will call you tomorrow at ten to go through the delivery dates with you.

Kevin Zhou`,
    heat: 3,
    sellerAtFault: true,
    expect: [],
  },
  {
    text: `Dear Maria,

Thanks for your patience. The test report (SGS, EN 71-3) is attached, as is our ISO certificate. If you would like an inspection before shipment, any third party of your choice is welcome; we only need three days' notice.

May I ask which of the points in your list is the most important for your management? Then I can prepare for the call.

Best regards,
Grace Lin`,
    expect: [],
  },
  {
    text: `Hello Maria,

I have read your mail twice, and I see why you are disappointed: you planned the launch around these goods and the zips do not run as they did on the sample.

Before I say anything about the cause I would like to see three of the pieces. Could you let our courier pick them up on Monday? In the meantime I have put the second lot on hold so that nothing leaves the house until we know more.

Best regards
Grace`,
    heat: 2,
    expect: [],
  },
  {
    text: `Dear Maria,

We have compared the two quotations line by line. The other offer is based on 0.8 mm sheet, ours on 1.0 mm; the handle is ABS there and stainless here. On equal material we are about 2 % apart.

If thinner sheet is fine for your market, we could quote USD 12.90 for it. Should you want to keep the present quality, our price remains USD 14.60.

Kind regards,
Kevin`,
    expect: [],
  },
  {
    text: `Dear Maria,

thank you for telling me frankly that you have another supplier in mind. We would be sorry to lose the project, yet we cannot follow to USD 11.00: at that price we would have to leave out the coating and you would get complaints within a year.

What I can do is to keep USD 13.40 until the end of the quarter against a forecast for the second half of the year.

Best regards,
Linda Wang`,
    expect: [],
  },
  {
    text: `Hi Maria,

no problem at all, take the time you need. I will hold the slot in week 32 for you until Wednesday; after that I would have to release it to another order.

Have a nice weekend!
Kevin`,
    expect: [],
  },
  {
    text: `Dear Maria,

Thank you for the photos and the video. I can see the scratches on 12 of the 15 covers, and I understand that you cannot sell them like this.

To find the fastest way for your customer: would new covers by air (7 days) help, or would you rather have them reworked locally? Once I know which you prefer I will come back with what we can do about the cost.

Best regards,
Grace`,
    heat: 1,
    expect: [],
  },
  {
    text: `Dear Maria,

Please find our answers below:

1) MOQ is 500 pcs per colour.
2) Lead time 30 days after deposit and approval of the artwork.
3) Warranty is 24 months from the date of the bill of lading.
4) Packing: 1 pc/white box, 20 pcs/ctn, 46x38x32 cm.
5) The material is 100 % cotton, 180 g/m2.

I attach the catalogue and the price list.

Best regards,
Kevin Zhou
Ningbo Sunrise Trading Co., Ltd.
Tel +86 574 8765 4321`,
    expect: [],
  },
  {
    text: `Maria,

that must have been an awful Monday. I am sorry you had your warehouse full of people and no truck.

I have just spoken with the forwarder: the truck broke down near Hanover, a replacement is on its way and will be with you between 2 and 4 this afternoon. The driver's number is +49 171 555 01 23.

I'll stay on it until it is unloaded.

Kevin`,
    heat: 3,
    expect: [],
  },
  {
    text: `Hi Maria,

Good news: the goods passed inspection this morning (AQL 2.5, 0 critical, 1 major, 4 minor). The report is attached. As agreed, could you arrange the balance of USD 18,240.00 so that we can release the documents?

Thanks and regards,
Linda`,
    expect: [],
  },
  {
    text: `Dear Maria,

Thanks for the call earlier. To sum up:
- price USD 13.80 for 10,000 pcs, deliveries in two lots
- free replacement of the 200 covers, in return you keep the rest of the lot
- 5 % off the next order if it is placed before 15 September

Please let me know if I have got something wrong.

Best regards,
Grace`,
    expect: [],
  },
  {
    text: `Dear Maria,

I am afraid a refund of the complete invoice is not something we can agree to before the report of the surveyor is in. I do see that you need an answer for your client, though.

May I suggest that we both accept what SGS finds on Thursday? If they confirm the defect we will settle it according to clause 8 of the contract.

With kind regards,
Linda Wang`,
    heat: 1,
    expect: [],
  },
  {
    text: `Hi Maria,

Could you tell me a bit more about the project? Which quantity per year, which port, and do you need the SKUs barcoded? A drawing or a photo of the current product would help us not to compare apples and pears.

As soon as I have that I can come up with a price within two days.

Cheers,
Kevin`,
    expect: [],
  },
  {
    text: `Dear Maria,

I hear you. Three reminders and no proper answer from us, that is not how it should be, and I would be angry too.

From today I am your only contact for this order. Here is where we stand: cutting done, sewing 60 %, packing starts on the 18th. I will write to you every Tuesday and Friday, even if there is nothing new.

Kevin Zhou
mobile +86 138 0000 1234`,
    heat: 3,
    sellerAtFault: true,
    expect: [],
  },
  {
    text: `Dear Maria,

Thank you for your enquiry of 4 March.

We make the hinge in question in three versions: zinc plated, nickel plated and stainless steel AISI 304. For 20,000 pairs per version the prices are USD 13.15, 14.90 and 19.70 per set of ten, FOB Shanghai.

We would be glad to send free samples; freight at your expense.

Yours sincerely,
Grace Lin`,
    expect: [],
  },
  {
    text: `Hi Maria,

sorry for the late reply, I was at the factory all day. I have your drawing now, and there are two things our engineer is not sure about: the radius in view B and the tolerance on the 6 mm bore. Could your colleague have a look?

Thanks
Kevin`,
    expect: [],
  },
  {
    text: `Dear Maria,

we know how much depends on this delivery for you, and that the last one did not go well. That is why you get a written plan this time: fabric in house on 2 April, first pieces for approval on 9 April, inspection on 24 April, cargo ready on 26 April. If one of these dates is at risk, you will hear from me on the same day.

As to the warranty you asked for: our standard terms are 12 months; 18 months are possible if the yearly maintenance is documented.

Best regards,
Linda`,
    heat: 1,
    expect: [],
  },
  {
    text: `Dear Maria,

Your accounting department wrote that USD 1,200 had been deducted from our invoice 20415 for late delivery. According to our records the delay was two days and came from the change of artwork on 11 July; I attach the mail. Could we talk about it on the phone before the payment is made? I am sure that we will find a fair solution.

Best regards
Grace Lin`,
    expect: [],
  },
  {
    text: `Hello Maria,

Following your request we have split the shipment: 300 cartons by sea, 40 by air. The air freight of USD 2,150 is, as you confirmed, for your account.

AWB 618-4455 8890 attached.

Regards,
Kevin`,
    expect: [],
  },
  {
    text: `Dear Maria,

Thank you for explaining what your board expects. It helps me to see why the figure matters to you.

The price of USD 14.20 rests on three things: copper (62 % of the cost of the part), the double test we do on each piece, and packing in single boxes. Copper we cannot change; the other two we can talk about. With bulk packing it would be USD 13.70, with sampling instead of the full test USD 13.50.

Which of the two would your people accept?

Kind regards,
Linda`,
    heat: 1,
    expect: [],
  },
  {
    text: `Hi Maria,

Got it, thanks. We'll print the new address on the cartons. No extra charge for the label itself if the change reaches us before Tuesday; after that the printer bills us USD 80, which we would have to pass on.

Kevin`,
    expect: [],
  },
  {
    text: `Dear Maria,

I'm truly sorry to hear that the pump failed during the first week; with a hotel full of guests this is the last thing you need.

A technician of our partner in Valencia, Mr Ortega, can be with you tomorrow morning. He will bring a spare motor. Whether the case is covered by the warranty we will see when he has opened the pump; please let us not lose time over that question now.

Kevin Zhou`,
    heat: 2,
    expect: [],
  },
  {
    text: `Maria, good morning,

we were able to win one week: cargo ready on the 14th instead of the 21st. Please let your forwarder know. Vessel closing is on the 16th at noon.

Have a good day,
Grace`,
    expect: [],
  },
  {
    text: `Dear Maria,

Before you decide, may I ask you for one thing? Put both samples side by side in water for 24 hours. You will see the difference at the seams.

I would rather tell you openly that we cannot make this article for less than USD 13.00 than promise something we would later regret.

Best regards,
Kevin`,
    expect: [],
  },
  {
    text: `Dear Maria,

thank you for letting us know that the dispute on the platform has been opened. I am sorry it came to this; we would have liked to settle it with you directly and still would.

The two open questions from our side are how many pieces are affected and whether they have been used. With that we could make you a proposal by Wednesday, after which you may decide whether you want to keep the case open.

Regards,
Linda Wang`,
    heat: 1,
    expect: [],
  },
  // with faults
  {
    text: `Dear Maria,

The deduction of USD 1,500 is not in line with our contract. Clause 6 says that claims have to be made within 14 days.

We are sorry that you are not happy with the goods.

Kevin`,
    heat: 3,
    expect: [['money_first', 'deduction of USD 1,500']],
  },
  {
    text: `Dear Maria,

OK, we accept your target. The new price is USD 13.10.

We look forward to your order.

Linda`,
    expect: [['free_concession', 'accept your target']],
  },
  {
    text: `Hi Maria,

After talking to my boss I can offer you USD 11.80 per set if you confirm 10,000 sets this week.

Best regards,
Kevin`,
    expect: [['below_floor', '11.80']],
  },
  {
    text: `Dear Maria,

I understand how frustrating this is for you. It was our mistake, the workshop used the wrong thread.

We will send you a new lot as soon as we have found out how many pieces are affected.

Grace`,
    heat: 2,
    expect: [['liability', 'our mistake']],
  },
  {
    text: `Dear Maria,

Thank you for your mail. We guarantee that the goods will arrive before Christmas. You have my word.

Best regards,
Kevin`,
    expect: [
      ['promise', 'guarantee that the goods will arrive'],
      ['promise', 'You have my word'],
    ],
  },
  {
    text: `Maria,

as I already told you three times, the documents were sent on Monday. If you had read my mail you would know.

Kevin`,
    expect: [
      ['heat', 'as I already told you'],
      ['heat', 'If you had read my mail'],
    ],
  },
  {
    text: `Dear Maria,

I am so sorry for the delay. Really sorry. We apologise for all the trouble this has caused to you and your team, and I want to say sorry once more for not calling. Please accept our deepest apologies.

The goods leave on Friday.

Grace`,
    heat: 2,
    sellerAtFault: true,
    expect: [
      ['over_apology', 'apologise for all the trouble'],
      ['over_apology', 'deepest apologies'],
    ],
  },
  {
    text: `Dear Maria,

thank you for your patience. The container will leave on [date] with vessel [vessel name]. I will send the B/L copy afterwards.

Regards,
Linda`,
    expect: [
      ['blank', '[date]'],
      ['blank', '[vessel name]'],
    ],
  },
  {
    text: `Hi Maria,

our cost is already 12.10 so there is really not much room. With 8,000 pcs we could go to USD 13.30.

Kevin`,
    expect: [['internal', 'our cost is already 12.10']],
  },
  {
    text: `Dear Peter,

please find attached the revised quotation. Prices are valid for 30 days.

Best regards,
Grace`,
    expect: [['wrong_name', 'Peter']],
  },
  {
    text: `Dear Maria,

We will pay the freight and add 50 pcs free of charge. Hope this makes you happy again.

Linda`,
    expect: [['free_concession', 'pay the freight']],
  },
  {
    text: `Hello Maria,

we've checked with the workshop. We take full responsibility for the defects and will compensate you for all losses.

Best regards,
Kevin`,
    expect: [['liability', 'full responsibility']],
  },
  {
    text: `Dear Maria,

WE HAVE TOLD YOU THAT THIS COLOUR TAKES LONGER!! Your colleague confirmed it. Please check your own mails before you complain.

Grace`,
    expect: [['heat', 'WE HAVE TOLD YOU THAT THIS COLOUR TAKES LONGER!!']],
  },
  {
    text: `Dear Maria,

Thanks for your feedback on the sample. This will never happen again, I promise you 100 %.

The second sample leaves on Tuesday.

Kevin`,
    expect: [['promise', 'never happen again']],
  },
  {
    text: `Dear Maria,

Please see the price for the new model: USD XX.XX per piece for 3,000 pcs, FOB Ningbo. Delivery time ____ days.

Linda`,
    expect: [
      ['blank', 'XX.XX'],
      ['blank', '____'],
    ],
  },
  {
    text: `Dear Maria,

Thank you for your order. Delivery is 30 days after deposit.

(Note to Linda: customer gives in after two reminders every single time, do not lower the price yet)

Best regards,
Kevin`,
    expect: [['internal', 'gives in after two reminders every single time']],
  },
  {
    text: `Dear Maria,

Fine, 60 days are OK for us.

And we give you 8 % off as you asked.

Linda`,
    expect: [
      ['free_concession', '60 days are OK'],
      ['free_concession', 'give you 8 % off'],
    ],
  },
  {
    text: `Dear Maria,

I really don't understand why you make such a drama out of 20 pieces. Other customers have no problem with it.

We can send you 20 new ones with the next order.

Kevin`,
    heat: 3,
    expect: [['heat', 'make such a drama']],
  },
  {
    text: `Hi Maria,

we can do USD 12.00 for you if the order comes before Friday, and this is our floor price.

Grace`,
    expect: [
      ['below_floor', '12.00'],
      ['internal', 'our floor price'],
    ],
  },
  {
    text: `Dear Maria,

According to our records the goods left our factory in perfect condition. The carrier has to answer for the damage, please contact them.

We know that this is not pleasant for you.

Grace Lin`,
    heat: 3,
    expect: [['money_first', 'According to our records']],
  },
  {
    text: `Hi Maria,

Let's end this discussion: I reduce the price to USD 12.90. You win.

Kevin`,
    expect: [['free_concession', 'reduce the price']],
  },
  {
    text: `Dear Mr. Schneider,

We understand that the delay is a problem for you. Cargo will be ready on the 22nd.

Regards,
Linda`,
    heat: 1,
    expect: [['wrong_name', 'Schneider']],
  },
  {
    text: `Dear Maria,

It is entirely our fault that the labels were mixed up. We will definitely deliver the new ones by Monday.

Grace`,
    expect: [
      ['liability', 'entirely our fault'],
      ['promise', 'definitely deliver'],
    ],
  },
  {
    text: `Dear Maria,

thanks a lot for your "very polite" mail. With such a tone we don't need to continue.

Kevin`,
    heat: 3,
    expect: [['heat', 'With such a tone']],
  },
  {
    text: `Hi Maria,

The best I can do is USD 11.50/pc CIF Valencia. Payment 30/70 as usual.

Thanks, Kevin`,
    expect: [['below_floor', '11.50']],
  },
  {
    text: `Dear Maria,

I understand that you have to give your customer an answer. We'll refund you the full amount of USD 2,300 this week.

Linda`,
    heat: 2,
    expect: [['free_concession', 'refund you the full amount']],
  },
  {
    text: `Dear Maria,

Thank you for your enquiry about the new model. We make it in three sizes.

Our purchase price for the motor went up by 4 %, our margin is down to 9 %, so we cannot go lower than USD 14.

Linda`,
    expect: [['internal', 'our margin is down to 9 %']],
  },
  {
    text: `Dear Maria,

We beg your pardon a thousand times, we are deeply ashamed. We know that we do not deserve your forgiveness.

The new parts will be shipped tomorrow.

Kevin`,
    heat: 3,
    sellerAtFault: true,
    expect: [['over_apology', 'beg your pardon']],
  },
  {
    text: `Dear Maria,

There is absolutely no risk with our supplier change, Ningbo Hualong subcontractor has made these parts for years. The quality is always perfect, no exceptions.

Grace`,
    expect: [
      ['internal', 'Ningbo Hualong subcontractor'],
      ['promise', 'absolutely no risk'],
      ['promise', 'always perfect'],
    ],
  },
  {
    text: `Dear {{name}},

thank you for your mail of TBD. The balance is due before shipment, as agreed.

Best regards,
Kevin`,
    expect: [
      ['blank', '{{name}}'],
      ['blank', 'TBD'],
    ],
  },
];
