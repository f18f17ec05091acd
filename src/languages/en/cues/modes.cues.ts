import type { CueFile } from '../../../core/model';

/** How an act is meant, and who acts. */
export const modes: CueFile = {
  if: {
    signal: 'mode:condition',
    weight: 2,
    any: [
      '(if|iff|should|unless|provided|assuming|supposing|failing|in case|in the event) (that|of|) (you|your|this|that|it|we|i|the|there|not|no|nothing|my|our|they|these|goods|price|by|nobody|someone|same|any|a|one|he|she|{number})',
      '(as long as|only if|only when|only after|on condition that|under the condition|subject to|depending on|provided that|except if|failing which|failing that|otherwise if)',
      '(if|unless) … not',
    ],
    unless: [
      '(let me|let us|know|tell me|advise|ask|check|see|wonder|wondering) … if',
      'if you (have|need) (any|more|further) (question|questions|information|help|details)',
      'if (possible|any|needed|necessary|required|applicable|so)',
      '(as|even) if',
      'if i (remember|recall|understand|may|see)',
      'should (be|have) (fine|ok|easy)',
    ],
    hits: [
      'We stop [[if you]] are late.',
      'It is fine [[as long as]] the price holds.',
      '[[If nobody answers, we do not]] wait.',
    ],
    misses: ['Please let me know if you need more.', 'Even if it rains we load.'],
  },
  until: {
    signal: 'mode:condition',
    weight: 2,
    any: [
      '(until|till|not before|before) (you|we|i|the|this|that|it|there|your|our|then|a|all|these|everything|nothing)',
      '(once|as soon as|the moment|the day|when) (you|we|i|the|this|it|your|our|there|these|he|both) …',
    ],
    unless: [
      '(open|closed|away|holiday|free|available) until',
      'once (again|more|upon)',
      'see you (when|before)',
    ],
    hits: ['It stays here [[until you]] answer.', 'I release it [[the day I]] see a pass.'],
    misses: ['We are closed until Monday.', 'Once again thank you.'],
  },
  without: {
    signal: 'mode:condition',
    weight: 2,
    any: [
      'without (a|an|the|your|this|that|these|any|it|valid|new|proper|written|{any}) (report|certificate|guarantee|answer|discount|document|documents|proof|confirmation|date|samples|originals|test|warranty|inspection|plan|change|reply|solution|price|pass|audit|paper|)',
      '(no|zero) {any} (no|then no|= no)',
      '(either|whether) (you|the|it|i|we|this)',
      '(next time|one more|another|any further|any more) (delay|mistake|problem|late|error|claim|excuse|week|such)',
    ],
    unless: [
      'without (problem|problems|delay|any problem|doubt|hurry|cost|charge|knowing|asking|telling|reading)',
      'whether or not',
    ],
    hits: [
      '[[Without a report]] it is over.',
      '[[No photos no]] money.',
      '[[Either you]] refund or it goes online.',
      '[[One more delay]] and we talk to others.',
    ],
    misses: ['They printed it without asking.', 'I wonder whether or not it fits.'],
  },
  otherwise: {
    signal: 'mode:otherwise',
    weight: 3,
    any: [
      '(otherwise|or else|if not|else|failing which|failing that|in that case)',
      'or (i|we|you|my|our|it|this|they|he|nothing|forget|no|cancel|refund|find|better|please|the order|the deal|leave)',
      '(then|so) (we|i|my|our|better|he|they|goodbye) (will|are|am|must|have|do|go|stop|take|can|boss|is|look)',
      '(in which case|at which point|after that we|after which|past that|beyond that)',
    ],
    unless: [
      '(red|blue|black|white|small|large|big|mail|email|sea|air|container|pcs) or',
      'whether … or',
      '(you|he|she|they|me|us) or (we|i|you|my|our)',
      'otherwise (fine|ok|all|good|everything|perfect|great|same|known|agreed|noted|stated)',
      'unless otherwise',
      '(someone|anyone|anything|something|somewhere|everything|nothing|what|who|no one|everyone|somebody|nobody|anybody|everybody|one) else',
      'or (it|this) (is|can|would) (the same|ok|fine)',
    ],
    hits: [
      'Answer by Friday. [[Otherwise]] we stop.',
      'Repair it [[or we]] are done.',
      'No report by Monday, [[then we will]] cancel.',
      '[[At which point]] nobody can help you.',
    ],
    misses: ['Do you need anything else?', 'Everything is otherwise fine.'],
  },
  past: {
    signal: 'mode:past',
    weight: 2,
    any: [
      '(last|previous) (year|month|season|time)',
      '(used to|years ago|in the past|back then|at that time|once upon|long ago|in (2009|2010|2011|2012|2013|2014|2015|2016|2017|2018|2019|2020))',
      '(had|were) (before|earlier)',
    ],
    unless: ['(days|weeks) ago', '(used to) (it|this|that)'],
    hits: [
      'We had the same [[last year]].',
      'My father lost money [[years ago]].',
      'You [[were earlier]] than the others.',
    ],
    misses: ['I wrote two days ago.', 'You get used to it.'],
  },
  question: {
    signal: 'mode:question',
    weight: 3,
    any: [
      '(what|which|how) (is|are|would be|does|do|about|happens to|happens with) … (policy|policies|terms|fee|fees|procedure|procedures|clause|rules|conditions|process|deadline|deposit)',
      '(cancellation|return|refund|warranty|claim|claims|returns|complaint|complaints|penalty|dispute) (policy|policies|terms|term|fee|fees|procedure|procedures|clause|rules|conditions|form|process|wording|window)',
      '(can|could|may|is it possible|would it be possible|are we able|is it still possible|is there a way|do you allow|do you accept|how do you|what happens if|what happens when|what if) … (cancel|cancels|cancelled|change|reduce|return|postpone|amend|delay|split|modify|add|exchange|terminate|refuse|refuses|dispute)',
      '(what would|what does|how much) … (cost|charge|fee)',
      '(who|which party|what court|which court) … (liable|dispute|arbitration|claim|responsible)',
    ],
    unless: ['(can|could) … cancel … (your fault|because)', 'how can you'],
    hits: [
      '[[What is your policy]] there?',
      'Please send your [[refund policy]].',
      '[[What happens if we cancel]] after the steel is cut?',
      '[[How much would it cost]] in blue?',
      '[[Who is liable]] in transit?',
    ],
    misses: ['How can you do this to me?'],
  },
  hearsay: {
    signal: 'mode:hearsay',
    weight: 2,
    any: [
      '(he|she|they|someone|somebody|our competitor|the competitor|a friend|another buyer|another customer|other customers|people|a colleague|the newspaper|the article|the previous buyer|the other buyer) (said|says|told|wrote|claims|claimed|mentioned|threatened|threatens|complained|cancelled|canceled|sued|is suing|left|lost|refused|posted|shouted|screamed|swore|announced|wants to sue)',
      '(against|with|between|from|by|to) (our|my|the|their|his|her) (forwarder|freight forwarder|carrier|shipping line|landlord|tenant|neighbour|neighbor|accountant|airline|courier company|courier|contractor|ex|ex wife|ex husband|transport company|phone company|energy company|telecom|printer company|previous supplier|old supplier|former supplier|last supplier|rug supplier)',
      '(for example|imagine|suppose|hypothetical*|case study|training example|phishing)',
      '(buyer|purchaser|customer|party|parties|recipient|sender|contractor|licensee|bidder|tenderer) (may|shall|is entitled|reserves|agrees|hereby)',
      '(webinar|newsletter|seminar|article|ebook|white paper|course|podcast|workshop|blog post|unsubscribe|subscribe)',
    ],
    unless: ['against your', 'with you', 'told (me|us) (he|that he) (releases|wants|will)'],
    hits: [
      '[[He said]] he would sue us.',
      'We have a dispute [[with our landlord]].',
      '[[Imagine]] we cancel, what then?',
      'The [[Buyer may]] at any time cancel.',
      'Our [[webinar]] on chargebacks starts at nine.',
    ],
    misses: ['I said it twice.', 'We have a dispute with you.'],
  },
  'not-meant': {
    signal: 'mode:hearsay',
    weight: 2,
    any: [
      '(do|does|did) not (think|believe|say|mean|expect|suggest|want to say) (that) {us} (will|would|are|am|want|should|could|plan|cancel|leave|stop)',
      '(never|not) (said|saying|say|meant|mean|claimed) (that|) {us}',
      '(nearly|almost|was about to|were about to|wanted to|wanted make|had drafted|was going to|would have) {any}',
    ],
    unless: [
      '(nearly|almost) (all|every|everything|ten|{number}|nothing|no|never|the|a|half|yellow|orange|done|ready)',
      'would have (to|been|liked|expected|preferred)',
    ],
    hits: [
      'I [[do not think we will]] cancel.',
      'I am [[not saying that we]] leave.',
      'My partner [[almost cancelled]] it.',
    ],
    misses: ['Almost all chairs are broken.', 'I say we cancel.'],
  },
  us: {
    signal: 'actor:us',
    weight: 1,
    any: ['{us}', '{boss}'],
    hits: ['Tomorrow [[we]] know more.', '[[My boss]] knows it.'],
    misses: ['You know more.'],
  },
  relay: {
    signal: 'actor:relay',
    weight: 2,
    any: [
      '{boss} (says|said|tells|told|wants|want|asks|asked|decided|has decided|will decide|insists|is asking|does not|refuses|expects|made|gave|went through|counts|thinks|sits|met|voted|is pushing|pushes|demands|orders|instructed)',
      '(my|our|the) (end|final|) (customer|customers|client|clients|wife|father|brother|partner|husband|investor|auditor|accountant) (says|said|tells|told|wants|want|asks|asked|is asking|insists|refuses|expects|demands|threatens|is pushing|does not)',
    ],
    unless: ['(says|said) (hello|thanks|thank|hi|yes)', '(wants|asked) to (visit|know the|meet)'],
    hits: ['[[My boss wants]] an answer.', '[[Our customer insists]] on it.'],
    misses: ['The boss says hello.'],
  },
  'seller-acts': {
    signal: 'actor:seller',
    weight: 3,
    any: [
      '(you|your factory|your company|your colleague|your team|your boss|your side|your sales|your office|your people|your warehouse|your finance|your accounting) (have |had |has |also |just |already |now |even |suddenly |can |could |should |must |may |would |still |then |simply |want to |wanted to |did |) (cancel|cancelled|canceled|refuse|refused|reject|rejected|stop|stopped|hold|held|withhold|delay|delayed|deduct|deducted|threaten|threatened|sue|drop|dropped|switch|switched|changed|reduce|reduced|ended|terminated|claim|claimed|charge|charged|moved|block|blocked)',
      '(do not|please do not|never|please|can you|could you|would you) (cancel|stop|hold|delay|deduct|change|reduce|block|replace|drop|switch|terminate|refuse|reject)',
    ],
    unless: ['you (leave|left) (us|me) (no|with)', 'you will (lose|regret|hear|find)'],
    hits: ['[[You cancelled]] our slot.', '[[Please hold]] the goods.'],
    misses: ['You will lose us.', 'We cancelled it.'],
  },
};
