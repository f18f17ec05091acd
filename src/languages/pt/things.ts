import type { ThingWords } from '../../core/model';

export const things: ThingWords = {
  asides: [
    ',? ?(?:por favor|por gentileza|pf|se poss[ií]vel|o quanto antes|o mais rápido possível|com urgência|urgente(?:mente)?|também|hoje|amanhã|esta semana|(?:muito )?obrigad[oa]|desde já|por escrito|por e-?mail|já|de novo|outra vez|só|apenas)(?![a-zà-ÿ])',
  ],
  asks: [
    '^(?:e |então )?(?:você |vocês |o senhor |a senhora )?(?:me |nos )?(?:pode|poderia|podem|poderiam|podes|podia|consegue|conseguem)(?: me| nos)? (?:enviar|mandar|reenviar|passar|compartilhar|partilhar|fornecer|confirmar|informar|indicar|dar|dizer|encaminhar|remeter|facultar|mostrar|emitir)(?:-?me|-?nos)? (.+)$',
    '^(?:e |então )?(?:me |nos )?(?:envie|mande|passe|confirme|informe|indique|dê|forneça|encaminhe|remeta|enviem|mandem|confirmem|envia|manda|passa|confirma|informa|diga|diz|mostre)(?:-?me|-?nos)? (.+)$',
    '^(?:e |então )?(?:eu |nós )?(?:preciso|precisamos|precisava|necessito|necessitamos|solicito|solicitamos|gostaria|gostaríamos|quero|queremos|queria|aguardo|aguardamos|peço|pedimos|agradeço|agradecia|agradecemos)(?: de| do| da| dos| das| que me envie| que me enviem| que nos envie[m]?| receber| ter| ver| saber| o envio d[oa]s?)? (.+)$',
    '^(?:qual|quais) (?:é|são|seria|seriam) ((?:o|a|os|as) .+)$',
  ],
  joins: [
    ',? e (?:também )?(?=(?:me |nos )?(?:envi|mand|confirm|inform|indiqu|encaminh|pass)(?:e|em)(?:-me|-nos)?(?![a-zà-ÿ]))',
  ],
  ends: [
    ',? (?:porque|pois|já que|para (?:que|poder|eu|o|a|não|ver|fechar|mostrar)|senão|caso contrário|antes que|e (?:me|nos|eu|diga|se|quando|quanto|aí)|ou (?:eu|nós|cancel)|mas|se|que (?:me|nos|você|vocês|já|pedi|pedimos|combinamos|prometeu|prometeram)|quem|quando|assim)(?![a-zà-ÿ]).*$',
    '(?:;| [–—] |\\s\\().*$',
    ' - .*$',
    ', (?:eu|nós|ele|ela|isso|isto|não|me|nos|é)(?![a-zà-ÿ]).*$',
  ],
  forms: [
    ['(^|[ ,(])(?:nosso|meu)(?= )', '$1s·u'],
    ['(^|[ ,(])(?:nossa|minha)(?= )', '$1s·a'],
    ['(^|[ ,(])(?:nossos|meus)(?= )', '$1s·us'],
    ['(^|[ ,(])(?:nossas|minhas)(?= )', '$1s·as'],
    ['(^|[ ,(])(?:vosso|seu)(?= )', '$1nosso'],
    ['(^|[ ,(])(?:vossa|sua)(?= )', '$1nossa'],
    ['(^|[ ,(])(?:vossos|seus)(?= )', '$1nossos'],
    ['(^|[ ,(])(?:vossas|suas)(?= )', '$1nossas'],
    ['s·u', 'seu'],
    ['s·a', 'sua'],
  ],
  voices: [
    '(?:^|[^a-zà-ÿ])(?:eu|me|mim|nos|nós|você|vocês|te|tu|ti|teus?|tuas?|lhe|lhes|ele|ela|eles|isso|isto|est[ea]s?|ess[ea]s?|aqui|não|é|são|está|estão|será|quando|como|por que|quanto|se|que|onde|quem)(?![a-zà-ÿ])',
    '(?:^| e )[a-zà-ÿ]*[aeio]r(?: |$)',
    '^desculpa',
    '^(?:para|com|antes|por|uma resposta|algo|nada|mais|em|de|até|resposta|ao|à)(?![a-zà-ÿ])',
    '(?:^|\\s)(?:e|ou|de|do|da|o|a|os|as|para|com|um|uma|por|em)$',
  ],
};
