import type { ThingWords } from '../../core/model';

export const things: ThingWords = {
  asides: [
    ',? ?(?:^|\\b)(?:bitte(?! um)|gern(?:e)?|kurz|mal|doch|noch|auch|nochmals?|noch einmal|einfach|umgehend|schnellstmöglich|baldmöglichst|möglichst|dringend|freundlicherweise|heute|morgen|gleich|vorab|zeitnah|so bald wie möglich|danke|vielen dank|per mail|per e-mail|als pdf|schriftlich)(?![a-zäöüß])',
  ],
  asks: [
    '^(?:und |also |dann )?(?:könnten|können|würden|kannst|könntest|würdest) (?:sie|du|ihr)(?: mir| uns)?(?: dazu| hierzu| dafür)? (.+?) (?:zu)?(?:schicken|senden|mailen|geben|mitteilen|bestätigen|sagen|nennen|übermitteln|zukommen lassen|übersenden|weiterleiten|ausstellen|nachreichen|beilegen|bereitstellen|machen|anbieten)$',
    '^(?:und |also |dann )?(?:schicken|senden|mailen|geben|nennen|sagen|übersenden|übermitteln|bestätigen|legen|reichen) sie(?: mir| uns| ihm| ihr)? (.+?)(?: (?:zu|mit|bei|nach|an|durch|bekannt))?$',
    '^(?:und |also |dann )?(?:schickt?|sendet?|sende|mailt?|gib|gebt|nennt?|sag|sagt|bestätigt?|schick) (?:mir|uns) (.+?)(?: (?:zu|mit|bei|nach|an|durch))?$',
    '^(?:und |also |dann )?(?:ich|wir) (?:brauchen?|benötigen?|bräuchten?|hätten?|möchten?|erwarten?|erbitten?)(?: von ihnen)? (.+?)(?: (?:haben|sehen|erhalten|bekommen))?$',
    '^(?:ich |wir )?bitten? (?:sie )?um (.+)$',
    '\\b(?:brauche|benötige|bräuchte|brauchen|benötigen|bräuchten) (?:ich|wir) (.+)$',
    '^(.+?) (?:zuschicken|zusenden|mitteilen|bestätigen|nachreichen|beilegen|schicken|senden|mitschicken)$',
    '^(?:was|wie hoch|wie) (?:ist|sind|wäre) ((?:der|die|das|ihr|ihre) .+)$',
  ],
  joins: [
    ',? und (?:auch )?(?=(?:schicken|senden|mailen|geben|nennen|sagen|übersenden|übermitteln|bestätigen) sie(?![a-zäöüß]))',
  ],
  ends: [
    ',? (?:damit|weil|da|denn|sonst|andernfalls|ansonsten|und (?:ich|wir|bitte|dann|sagen|teilen|ob)|oder (?:ich|wir)|aber|wenn|falls|sobald|bevor|bis|um|ob|dass|was|wie|wann|wo|welche[rsn]?)(?![a-zäöüß]).*$',
    ',? (?:der|die|das|den|dem|deren|dessen|welche[rsn]?) (?:ich|wir|sie|wir|noch|bei|uns|mir)(?![a-zäöüß]).*$',
    '(?:;| [–—] |\\s\\().*$',
    ' - .*$',
    ', (?:ich|wir|er|es|das|dann|nicht|sie)(?![a-zäöüß]).*$',
  ],
  forms: [
    ['(^|, |und )einen ((?:[a-zäöüß]+en )*)(?=[A-ZÄÖÜ0-9])', '$1ein $2'],
    ['(^|, |und )(?:den) ((?:[a-zäöüß]+en )*)(?=[A-ZÄÖÜ0-9])', '$1der $2'],
    ['(^|, |und )(?:ihren) ((?:[a-zäöüß]+en )*)(?=[A-ZÄÖÜ0-9])', '$1unser $2'],
    ['(^|, |und )(?:meinen|unseren) ((?:[a-zäöüß]+en )*)(?=[A-ZÄÖÜ0-9])', '$1Ihr $2'],
    ['(^|, |und )(ein|unser|Ihr) ([a-zäöüß]+)en (?=[A-ZÄÖÜ0-9])', '$1$2 $3er '],
    ['(^|, |und )der ([a-zäöüß]+)en (?=[A-ZÄÖÜ0-9])', '$1der $2e '],
    ['(^|[^a-zäöüß])(?:meine|unsere)(?![a-zäöüß])', '$1I·re'],
    ['(^|[^a-zäöüß])ihre(?![a-zäöüß])', '$1unsere'],
    ['I·re', 'Ihre'],
  ],
  voices: [
    '(?:^|[^a-zäöüß])(?:ich|wir|mir|mich|uns|sie|du|dir|dich|ihr|euch|er|es|ihm|ihn|ihnen|ihrer|ihrem|meiner|meinem|unserer|unserem|unseres|deine?[rnms]?|eure?[rnms]?|dies\\w*|das hier|hier|da|nicht|ist|sind|war|wird|werden|kann|soll|muss|was|wie|wann|wo|warum|ob|nennen|schicken|mitschicken|nennst|reicht|gewusst|trotzdem|daher|wieder|ne|keinen?|keine?)(?![a-zäöüß])',
    '^(?:bis|an|auf|für|mit|von|zu|um|bei|nach|etwas|nichts|mehr|eine antwort|eine rückmeldung|bescheid|rückmeldung|antwort)(?![a-zäöüß])',
    '(?:^|\\s)(?:und|oder|der|die|das|den|für|von|mit|ein|eine|zu|an|auf)$',
    '^(?:[a-zäöüß]+en)(?: |$)',
  ],
};
