import type { ThingWords } from '../../core/model';

const GIVE =
  '(?:re-?send|send|e-?mail|mail|forward|share|provide|supply|(?:re-?)?issue|give|submit|attach|quote|furnish|courier|upload|show|pass on|prepare|arrange|confirm|advise|specify|state|clarify|inform|tell|let (?:me|us) (?:know|have)|include|add)';
const TO = '(?: (?:me|us|him|her|them|over|across|through|back|along|in|about|on|of|with|for))*';
const ASKER = "(?:i|we|my \\w+|our \\w+)(?:['’]?d|['’]?ll)?";

export const things: ThingWords = {
  asides: [
    ',? ?\\b(?:please(?=,? [\\w"$€])|kindly|pls(?=,? \\w)|plz(?=,? \\w)|asap|a\\.s\\.a\\.p\\.?|as soon as (?:possible|you can)|at (?:your|the) earliest(?: convenience)?|if (?:at all )?possible|by return(?: of e?-?mail)?|urgently|immediately|right away|once again|when you (?:get|have) a (?:chance|moment|minute)|at least|in the meantime|meanwhile|for (?:my|our) (?:file|files|records|reference)|today|tomorrow|this week|(?:many )?thanks(?: in advance)?|thank you)\\b',
    '\\b(?:also|just|again|now|maybe|perhaps|then)\\b',
    '^(?:and|so|but|or)\\b',
  ],
  asks: [
    `^(?:so |and |but )?(?:could|can|would|will|cd) (?:you|u|someone|somebody|anyone|ye)(?: guys| all)? ${GIVE}${TO} (.+)$`,
    `^(?:so |and |but )?${GIVE}${TO} (.+)$`,
    `\\b(?:request|ask) you to ${GIVE}${TO} (.+)$`,
    `^(?:so |and |but )?${ASKER} (?:need|want|require|expect|(?:would )?(?:like|love|appreciate)|look forward to|am waiting for|are waiting for)(?: you)?(?: to (?:have|see|receive|get|${GIVE}))?${TO} (.+)$`,
    `\\b(?:grateful|thankful|glad|happy|appreciated?|appreciate it|helpful) if you (?:could|would|can|will) ${GIVE}${TO} (.+)$`,
    `\\b(?:do|would|will|could|can) you (?:have|send|provide|share)${TO} ((?:the|an?) .+)$`,
    `^(?:what|which)(?:['’]s| is| are| would be| will be| was) (the .+)$`,
    `^any (?:news|update|word)s? (?:on|about|regarding|of) (.+)$`,
    `^(?:so |and |but )?(?:can|could|may|might) (?:i|we) (?:please )?(?:have|get|see|receive)${TO} (.+)$`,
    `\\b(?:i|we)['’]d (?:like|love|appreciate) ((?:your|the|a|an|some|one|two|\\d+) .+)$`,
    `^(?:so |and |but )?(?:take|make) ((?:a|an|one|two|some|\\d+)? ?(?:photo|picture|video|drawing|sample|offer|quotation)s? .+)$`,
    `^(?:could|can) (?:you|u) (?:take|make|do|get)${TO} (.+)$`,
    `^(.+? (?:needed|required|requested|wanted))$`,
    `^((?:[a-z0-9$€][^,]* )?[^, ]+),? (?:please|pls|plz)$`,
  ],
  joins: [
    ',?;? (?:and|as well as|plus)(?: then| also| please| kindly| pls| just)* (?=(?:please |kindly )?(?:send|e-?mail|forward|share|provide|supply|re-?issue|issue|submit|attach|quote|upload|show|prepare|arrange|confirm|advise|specify|clarify|inform|tell|let (?:me|us) know|include|give)\\b)',
  ],
  ends: [
    ',? (?:so|because|otherwise|else|thanks|cheers|as (?:i|we|my|our|the)|since (?:i|we|my|our|the)|before (?:i|we|my|our|he|she|they)|and (?:i|we|please|then|that|let|do)|or (?:i|we|else|the|it)|but|if|unless|until|in order|which|who|that (?:i|we|you)|(?:which )?(?:i|we|you) (?:have|need|asked|agreed|promised|sent|paid|ordered|mentioned|can|could|said|spoke|discussed)|to (?:show|prove|avoid|pass|calm|convince|support|enable|help|put|be able|make|see|let|get))\\b.*$',
    '(?:;| [–—] |\\s\\().*$',
    ' - .*$',
    '(?:,|\\.) (?:i|we|he|she|they|it|this|that|my|our|not|the customer)\\b.*$',
  ],
  forms: [
    ['\\b(?:my|our)\\b', 'y\u00b7r'],
    ['\\byour\\b', 'our'],
    ['y\u00b7r', 'your'],
    ['^(?:whether|if) or not\\b', 'whether'],
  ],
  voices: [
    '^(?:once|when|after|as soon|until|till|by|for|with|from|on|at|in|to|about|something|anything|nothing|everything|a reply|an answer|which|more)\\b',
    '\\b(?:for|than|and|or|of|with|from|by|the|a|an|by (?:mon|tues|wednes|thurs|fri)day|revert|let)$',
    "\\b(?:i|me|we|us|you|u|he|she|him|it|they|them|this|that|these|those|there|here|im|i['’]m|ur|guys|mate|what|why|who|how|when|where|whether|if|to|is|are|was|will|can|not|n['’]t)\\b",
  ],
};
