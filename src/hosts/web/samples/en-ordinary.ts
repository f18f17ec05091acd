import type { SampleWords } from './sample-mail';

export const enOrdinary: readonly SampleWords[] = [
  {
    id: 'en-calm-claim',
    from: { name: 'Ruth Abelsen', email: 'ruth.abelsen@fjordkjokken.example' },
    subject: 'Order 5530: 14 cutting boards with cracks',
    sentAt: '2026-10-30T12:05:00Z',
    hasAttachments: true,
    body: `
Hello Lily,

the goods of order 5530 arrived on Monday, thank you. When we unpacked them we found 14 of the 600 cutting boards with fine cracks along the glue line. I attach photos and the batch numbers, all of them are from batch 0926-B.

Can you find out what happened there, and add 14 pieces to the next shipment?

Best wishes
Ruth
`,
  },
  {
    id: 'en-reorder',
    from: { name: 'Karim Benslimane', email: 'karim@atlas-cafe.example' },
    subject: 'Same again please',
    sentAt: '2026-11-13T11:32:00Z',
    body: `
Good morning Lily,

the second container came two days early and everything was complete. Very good work, please pass it on to the people in the packing hall.

Please send me a proforma invoice for the same quantity again, 2,400 glasses and 1,200 carafes, delivery in February. Same terms as last time.

Have a good week
Karim
`,
  },
  {
    id: 'en-forwarder',
    from: { name: 'Hannah Weiss', email: 'weiss@spielwerk.example' },
    subject: 'AW: AW: Container at the port of Hamburg',
    sentAt: '2026-11-10T14:10:00Z',
    body: `
Hi Lily,

good news, the container is released. The forwarder was a nightmare, we are not going to use them ever again and I have told them that I will dispute their invoice!

Your papers were perfect as always, nothing to change on your side.

Liebe Grüße
Hannah

On 9 Nov 2026 at 08:31, Lily Chen wrote:
> Dear Hannah,
> we sent the corrected bill of lading to the forwarder on Friday. If they still refuse to
> release the goods, we can ask our agent in Hamburg to speak with them.
> Best regards, Lily
`,
  },
  {
    id: 'en-newsletter',
    from: { name: 'Canton Sourcing Days', email: 'news@sourcing-days.example' },
    subject: 'Last places: early booking ends on Friday',
    sentAt: '2026-11-16T07:00:00Z',
    body: `
<!doctype html>
<html>
<head><title>Canton Sourcing Days</title><style>.cta{background:#c33;color:#fff;padding:12px}</style></head>
<body style="font-family:Arial">
<div style="display:none">Do not miss the lower price</div>
<table width="600" align="center"><tr><td>
<h1>Canton Sourcing Days 2027</h1>
<p>Meet <b>1,200 buyers</b> from 60 countries in three days. The early price of USD&nbsp;480 ends on Friday;
from Saturday a stand costs USD&nbsp;620.</p>
<p>New this year:</p>
<ul>
<li>matchmaking with retailers from the Gulf</li>
<li>a hall for packaging and printing</li>
<li>free interpreters for English, Spanish and Arabic</li>
</ul>
<p><a class="cta" href="https://sourcing-days.example/book">Book your stand</a></p>
<p style="font-size:11px">You receive this letter because you visited us in 2025.
<a href="https://sourcing-days.example/out">Unsubscribe</a></p>
</td></tr></table>
</body>
</html>
`,
  },
];
