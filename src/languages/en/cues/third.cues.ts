import type { CueFile } from '../../../core/model';

/** Somebody else acts or suffers: carriers, former suppliers, neighbours, staff. */
export const thirdParties: CueFile = {
  carriers: {
    signal: 'actor:third',
    weight: 3,
    any: [
      '(the|your|their|this|that|a) (forwarder|freight forwarder|carrier|shipping line|shipping company|shipping agent|customs|broker|customs broker|courier|trucker|trucking company|post office|post|airline|port|terminal|port authority|transporter|haulier|warehouse company|lab|tax office|government|ministry|ferry|stevedores|hauler)',
      '(our|my) (forwarder|freight forwarder|carrier|shipping line|courier|trucker|haulier|broker|customs broker|transporter|landlord|accountant|electrician|installer|phone company|internet provider|travel agency|tenant|neighbour|neighbor|plumber|builder|printer) (has|have|had|is|was|lost|damaged|delayed|cancelled|wants|wrote|says|said|will|refuses|refused|charges|did|does|made|put|stopped|dropped)',
      '(dhl|fedex|ups|tnt|maersk|msc|cosco|cma cgm|hapag|hapag lloyd|evergreen|customs|ryanair|lufthansa)',
    ],
    unless: [
      '(our|my) (accountant|installer) (removes|asks|wants your)',
      'contact (our|my) (forwarder|agent)',
      '(by|via|with) (dhl|fedex|ups|courier)',
    ],
    hits: ['[[The carrier]] broke it.', '[[My landlord is]] on my back.', '[[Maersk]] rolled the box.'],
    misses: [
      'Please send it by DHL.',
      'Please contact our forwarder.',
      'My accountant wants your VAT number.',
      'Please contact our forwarder, is that fine?',
    ],
  },
  'former-supplier': {
    signal: 'actor:third',
    weight: 3,
    any: [
      '(our|my|the|their|his|her|a) (former|previous|old|last|current|ex|present|existing|then|other chinese|italian|turkish|indian|local|rug|packaging|paper|web) (supplier|suppliers|vendor|vendors|factory|manufacturer|provider|source|partner|mill|printer|agency|installer|distributor|agent|carrier|bank|landlord|employer|company|shop|tenant|one)',
      '(another|some|one|a) (supplier|factory|vendor) (of ours|in the past|once|before|last year|cheated|let us down)',
      '(those|these) (crooks|people|guys|idiots|clowns) (who|that|from|at|in|and)',
    ],
    unless: ['(your|you) (are|as) … current supplier', 'last one'],
    hits: [
      '[[Our former supplier]] was always late.',
      '[[Another supplier cheated]] us with gloves.',
      'I lost money with [[those crooks from]] the other city.',
    ],
    misses: ['You are our supplier since 2016.', 'You are our current supplier.', 'This is the last one.'],
  },
  'staff-and-family': {
    signal: 'actor:third',
    weight: 2,
    any: [
      '(my|our|his|her|the|a) (cousin|nephew|niece|ex wife|ex husband|ex|neighbour|neighbor|mother in law|landlord|tenant|store boy|intern|apprentice|former colleague|former employee|ex colleague|storeman|thief|caretaker|plumber|builder|guest|guests|mayor|school|hotel|restaurant|airline|doctor|dentist|vet)',
      '(mr|mrs|ms) {name} (has|is|was|left|leaves|no longer|does not) (left|leaving|not|no longer|work|works|our company|the company|with us)',
    ],
    unless: ['my nephew in', '(my|our) cousin (is a lawyer|at the)'],
    hits: ['[[My neighbour]] sues everybody.', '[[Mr. Popa is no longer]] here.'],
    misses: ['My boss sues everybody.', 'I visit my nephew in Lyon.', 'My cousin is a lawyer.'],
  },
};
