import type { Subtexts } from './subtexts';

export const enSubtexts: Subtexts = {
  joint: ' ',
  threat: {
    cancel_order: {
      bargaining:
        'They think there is still room in the price or the terms: give a little and the order stands.',
      venting:
        'They are unhappy with how this was handled and need a reasonable solution; cancelling is how loudly they say so.',
      security:
        'They are not sure the order is safe with you, and keep the exit open until you give them something to hold on to.',
    },
    switch_supplier: {
      bargaining:
        'They want a better offer from you, and the other supplier is the lever: take their target seriously and show them a gain.',
      venting:
        'They feel brushed off. The other supplier means: take our needs seriously and deal with this now.',
      security:
        'They doubt that you will deliver as promised, and look for someone who proves it; show the proof first and the search loses its point.',
    },
    withhold_payment: {
      bargaining:
        'The payment is the strongest card in their hand, and they play it for a discount, easier terms or something extra.',
      venting:
        'You upset their plans: holding back the money is how they ask for an explanation and a fair compensation.',
      security:
        'They are afraid of paying and then standing alone; they want the promise in writing before the money leaves.',
    },
    claim_compensation: {
      bargaining:
        'The sum they name is an opening bid: they expect to settle lower, or for an advantage on the next order.',
      venting:
        'They are unhappy about what happened and need a reasonable solution; seeing you take it up matters more than the sum.',
      security:
        'They fear being left alone with the loss, and want to know now, in writing, what you will answer for.',
    },
    public_exposure: {
      bargaining:
        'They know what your good name is worth to you and use it to get a better deal; a bad review by itself gains them nothing.',
      venting:
        'They need you to take responsibility and make good their loss; going public is for the case that nobody listens.',
      security:
        'They do not trust you to settle this once nobody is watching, so they keep witnesses at hand; a written commitment takes the reason away.',
    },
    legal_action: {
      bargaining:
        'The lawyer is there to make your no more expensive; a court costs them time and money too, and a settlement is what they want.',
      venting:
        'They feel wronged and unheard, and the law is the biggest word they have: someone responsible should take the case in hand.',
      security:
        'They are afraid that your word does not bind you, and look for something that does: a clause, a warranty, a signature.',
    },
    end_relationship: {
      bargaining:
        'They put the whole relationship on the scale to tip a point of this deal their way: respect what they ask for and let them win something.',
      venting: 'They are disappointed in how you work together and want to see that you still care about it.',
      security:
        'They wonder whether they can still rely on you, and want a sign, best on paper, that the next order is in safe hands.',
    },
    reduce_orders: {
      bargaining:
        'Fewer orders is the price tag on your no: they want better conditions for the volume they bring.',
      venting:
        'Ordering less is a quiet way of saying that they are disappointed; they want you to notice and put it right.',
      security:
        'They do not want so many eggs in your basket until they trust you; show that quality and delivery are under control and the volume can return.',
    },
    dispute: {
      bargaining:
        'The dispute is a lever to get money back without a discussion; they would rather settle directly if something is on the table.',
      venting:
        'They feel that you do not answer, so they turn to somebody who must; a prompt and serious reply is what they are after.',
      security:
        'They want a third party to watch over their money because they do not feel safe with you alone; clear proof and dates can take its place.',
    },
    refuse_goods: {
      bargaining:
        'Goods nobody collects weigh on you more than on them, and they know it: they want a discount for taking them.',
      venting:
        'They are angry about being sent something they cannot use, and want it set right before they take anything.',
      security:
        'They are afraid of being stuck with bad goods; an inspection, a report or a sample they can check will let them accept.',
    },
  },
  unnamedThreat: {
    bargaining:
      'They hint at a consequence without naming it, so that you move on price or terms by yourself.',
    venting:
      'They announce consequences without saying which: their displeasure is speaking, and wants to be taken seriously.',
    security:
      'They hint that things could go another way because they do not feel safe yet; they wait for a sign that they can rely on you.',
    none: 'Pressure is in the air, but the words do not say what they are after: ask what matters most to them before you offer anything.',
  },
  complaint: {
    bargaining:
      'They point at what is wrong in order to get something for it; nothing is held over you so far.',
    venting: 'They want to be heard and to see it put right; nothing is held over you so far.',
    security:
      'Something has made them doubt, and they want proof or a promise before they go on; nothing is held over you so far.',
    none: 'They report a problem and want it solved; nothing is held over you.',
  },
  forMany: 'A mail to many, or an automatic one: it needs no answer.',
  none: 'Nothing is held over you and nothing is complained about: a plain, friendly answer is enough.',
  problem: {
    quality: 'What hurts is the quality: they want to see that you stand behind what you deliver.',
    delay: 'What hurts is the delay: it upset their own schedule, and they want to know why and when.',
    goods: 'What hurts is what arrived: they have to explain it to their own customers.',
    service: 'What hurts is how they were treated: they want somebody who looks after them.',
    silence: 'What hurts is the silence: they would rather have bad news than none.',
    documents: 'What hurts is the paperwork: without it they cannot go on with their own work.',
  },
  type: {
    old: {
      bargaining:
        'An old customer is testing your floor, seldom saying farewell: they feel that loyalty has earned them an extra.',
      venting: 'An old customer seldom leaves over one bad day, but expects the years together to count now.',
      security: 'An old customer is testing whether you still stand by them: recognise the history first.',
      none: 'An old customer tests the floor more often than the door: recognise the history and make the advantage conditional.',
    },
    new: {
      bargaining:
        'A new customer does not trust your price yet: pushing is also a way to sort reliable suppliers from the rest.',
      venting:
        'A new customer has no good memories to weigh against this: it feeds the fear of having picked the wrong supplier.',
      security: 'A new customer is protecting themselves: a bad first order is what they fear most.',
      none: 'With a new customer, read lack of trust: they protect themselves until you give them proof.',
    },
    big: {
      bargaining:
        'A big customer is also showing rank: they expect their target to be treated as an instruction.',
      venting:
        'A big customer expects to come first, and shows rank because they felt handled like anyone else.',
      security: 'A big customer wants it done by their own process and shows rank to have it followed.',
      none: 'A big customer is showing rank and expects their requirements, decisions and process to be followed.',
    },
    emotional: {
      bargaining: 'Much of it is impulse: do not bid against a mood, it may be gone tomorrow.',
      venting: 'It is an impulse, often regretted later: a quick, warm word does more than an argument.',
      security: 'Nerves are speaking as much as doubt: soothe first, then show the proof.',
      none: 'It is said on impulse and may be regretted later: soothe first, then talk.',
    },
  },
  credibility: {
    bluff: {
      bargaining:
        'Most likely only words: nothing is under way yet, so there is no need to give anything away.',
      venting: 'Most likely only words: the mood is threatening, no decision has been taken.',
      security: 'Most likely only words: they want to be reassured, not to be rid of you.',
      none: 'Most likely only words: there is nothing concrete behind them.',
    },
    unclear: {
      bargaining:
        'It may turn real: they have left themselves a way to do it, so answer in time and find out what would settle it.',
      venting: 'It may turn real if they feel ignored: answer quickly and with something they can see.',
      security: 'It may turn real if no proof comes: they have a way out in hand and have not taken it yet.',
      none: 'It may turn real: find out where things stand before you give or refuse anything.',
    },
    credible: {
      bargaining:
        'Even so, take it as real: a concrete step is under way, so first weigh what this customer is worth to you, then decide what to give.',
      venting: 'Take it as real: they have begun to act, and a serious settlement now may still stop it.',
      security:
        'Take it as real: they have begun to act, and only something firm and in writing will hold them.',
      none: 'Take it as real: a concrete step is under way, so weigh what this customer is worth before you answer.',
    },
  },
};
