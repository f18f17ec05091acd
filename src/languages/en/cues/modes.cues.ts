import type { CueFile } from '../../../core/model';

/** How an act is meant, and who acts. */
export const modes: CueFile = {
  condition: {
    signal: 'mode:condition',
    weight: 2,
    any: [
      'if (you|your|this|that|it|we|i|the|there|not|no|nothing|my|our|they|these|goods|price|by|so|any|nobody|someone|that) …',
      '(unless|until|failing|failing which|failing that|in case|in the event|provided|as long as|only if|only when|only after|except|without|should you|should the|should this|should we|should there|should it|were you|had you|depending on|subject to|assuming|in absence of|in the absence of|absent|short of|not before|once)',
      '(either|whether)',
      '(next time|one more|another|any further|any more|again and) …',
      '(not|nothing|no) … by (the|{day}|then|end|tomorrow|next)',
    ],
    unless: [
      '(let me|let us|know) … if',
      'if you (have|need) (any|more|further) (question|questions|information|help|details)',
      'if (possible|any|needed|necessary|required|applicable|so please)',
      'as if',
      'even if',
      'if i (remember|recall|understand|may)',
      'once (again|more|upon|a)',
      'without (problem|problems|delay|any problem)',
      'at once',
    ],
  } as never,
  otherwise: {
    signal: 'mode:otherwise',
    weight: 3,
    any: [
      '(otherwise|or else|if not|else|failing which|failing that|or i|or we|or you|or my|or our|or the|or it|or this|or they|in that case|then we|then i|then my|then our|or nothing|or forget|or no|or cancel|or refund|or find|if so)',
      '(in which case|at which point|after that|after which|thereafter|from then|past that|beyond that|past this)',
    ],
    unless: [
      '(red|blue|black|white|small|large|big|mail|email|one|two|three|today|tomorrow|day|week|sea|air|container|pcs) or',
      'whether … or',
      '(you|he|she|they|me|us) or (we|i|you|my|our)',
      'otherwise (fine|ok|all|good|everything|perfect|great|same)',
      'or (the|it) (other|same|similar|equivalent)',
      'someone else',
      'anything else',
      'something else',
      'somewhere else',
      'everything else',
      'nothing else',
      'anyone else',
      'what else',
      'who else',
      'no one else',
      'everyone else',
      'somebody else',
      'nobody else',
    ],
  } as never,
  past: {
    signal: 'mode:past',
    weight: 2,
    any: [
      '(last|previous) (year|month|season|time)',
      '(used to|years ago|in the past|back then|at that time|once upon|long ago)',
      '(had|were) (before|earlier)',
    ],
    unless: ['(days|weeks) ago'],
  } as never,
  question: {
    signal: 'mode:question',
    weight: 3,
    any: [
      '(what|which|how) (is|are|would be|does|do|about|happens to|happens with) … (policy|policies|terms|fee|fees|procedure|procedures|clause|rules|conditions|process|deadline)',
      '(cancellation|return|refund|warranty|claim|claims|returns|complaint|complaints|penalty|dispute) (policy|policies|terms|term|fee|fees|procedure|procedures|clause|rules|conditions|form|process|wording|window)',
      '(can|could|may|is it possible|would it be possible|are we able|is it still possible|is there a way|do you allow|do you accept) … (cancel|change|reduce|return|postpone|amend|delay|split|modify|add|exchange)',
      '(what|who|how) … (if|happens when|happens if|in case) … (customs|lost|damaged in transit|market|exchange rate|tariff|vessel|weather)',
      '(what would|what does|how much) … (cost|charge|fee) …',
    ],
    unless: ['can … cancel … (you|your fault|because)', 'how can you'],
  } as never,
  hearsay: {
    signal: 'mode:hearsay',
    weight: 2,
    any: [
      '(he|she|they|someone|somebody|our competitor|the competitor|a friend|another buyer|another customer|other customer|other customers|people|a colleague|colleague|my neighbour|the newspaper|i read|i heard|we heard|rumours|article|the news|the previous buyer|your ex) (said|says|told|wrote|claims|claimed|writes|mentioned|threatened|threatens|complained|cancelled|canceled|sued|is suing|left|lost|refused|had|posted)',
      '(against|with|between|to|from|by) (our|my|the|their|his) (forwarder|freight forwarder|carrier|shipping line|landlord|bank|old supplier|former supplier|previous supplier|competitor|insurer|insurance|tenant|customer|customers|other supplier|another supplier|installer|courier|last supplier|ex supplier|accountant|airline|neighbour|courier company|local distributor|client|contractor)',
      '(from|against) (them|him|her)',
      '(for example|imagine|suppose|hypothetical*|case study|training example)',
    ],
    unless: ['against your', 'with you', 'story (is|short)', 'good news', 'bad news'],
  } as never,
  us: { signal: 'actor:us', weight: 1, any: ['{us}', '{relay}'] } as never,
  'seller-acts': {
    signal: 'actor:seller',
    weight: 3,
    any: [
      '(you|your factory|your company|your colleague|your team|your boss|your side|your sales|your office|your people|your warehouse|your finance|your accounting) (have |had |has |also |just |already |now |even |suddenly |can |could |should |must |may |will |would |still |then |simply |want to |wanted to |did |do |) (cancel|cancelled|canceled|refuse|refused|reject|rejected|stop|stopped|hold|held|withhold|delay|delayed|deduct|deducted|threaten|threatened|sue|drop|dropped|switch|switched|change|changed|reduce|reduced|end|ended|terminate|terminated|claim|claimed|charge|charged|report|leave|left|move|moved|block|blocked|return|returned|accept|post|posted|replace|replaced|find|found)',
      '(do not|please do not|never|please|can you|could you|would you|kindly) (cancel|refuse|reject|stop|hold|delay|deduct|change|reduce|move|return|charge|block|post|replace|drop|switch)',
    ],
    unless: [
      'you (leave|left) (us|me) (no|with)',
      'you will (lose|regret|hear|find (out|yourself|that|a))',
      '(you|we) find attached',
      'you will find',
    ],
  } as never,
};
