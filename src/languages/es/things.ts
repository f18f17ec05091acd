import type { ThingWords } from '../../core/model';

export const things: ThingWords = {
  asides: [
    ',? ?(?:por favor|porfa(?:vor)?|si es posible|lo antes posible|cuanto antes|a la brevedad|urgente(?:mente)?|también|además|hoy|mañana|esta semana|(?:muchas )?gracias|de antemano|por escrito|por correo|ya|otra vez|de nuevo|nada más|solo|nomás)(?![a-zà-ÿ])',
  ],
  asks: [
    '^(?:y |entonces |¿)?¿?(?:me |nos )?(?:puede|podría|pueden|podrían|puedes|podrías|podés)(?: usted| ustedes)? (?:enviar|mandar|reenviar|pasar|compartir|facilitar|confirmar|indicar|dar|decir|proporcionar|remitir|adjuntar|informar|cotizar|hacer llegar|mostrar|emitir)(?:me|nos|le|les|melo|noslo)? (.+)$',
    '^(?:y |entonces )?¿?(?:me|nos) (?:puede|podría|pueden|podrían|puedes|podrías|podés|envía|manda|pasa|confirma|das|pasas|mandas|envías|confirmas|confirman|envían|mandan|pasan)s? (?:enviar|mandar|pasar|confirmar|dar|decir|indicar|facilitar)? ?(.+)$',
    '^(?:y |entonces )?(?:env[ií]e|mande|p[aá]se|conf[ií]rme|ind[ií]que|d[eé]|rem[ií]ta|facil[ií]te|adj[uú]nte|compárta|env[ií]en|manden|p[aá]sen|conf[ií]rmen|ind[ií]quen|env[ií]a|manda|p[aá]sa|conf[ií]rma|d[ií]|mand[aá]|envi[aá]|pas[aá]|confirm[aá])(?:me|nos) (.+)$',
    '^(?:y |entonces )?(?:yo |nosotros )?(?:necesito|necesitamos|requiero|requerimos|solicito|solicitamos|quisiera|quisiéramos|quiero|queremos|me gustaría|nos gustaría|espero|esperamos|le pido|les pido|pido|pedimos)(?: recibir| tener| ver| conocer| saber| que me envíen?| que nos envíen?| que me mande| que me confirme)? (.+)$',
    '^(?:les? |te )?(?:agradec(?:ería|eré|eríamos|eremos)|ruego|rogamos|agradezco)(?: que)? (?:me |nos )?(?:env[ií]en?|mand(?:e|en|ar)|confirm(?:e|en|ar)|enviar|indi(?:que|car|quen)|facilit(?:e|en|ar)|remit(?:a|an|ir))(?:me|nos)? (.+)$',
    '^¿?cuál(?:es)? (?:es|son|sería|serían) ((?:el|la|los|las|su|sus) .+)$',
  ],
  joins: [
    ',? y (?:también |además )?(?=(?:me |nos )?(?:env[ií]e|m[aá]nde|p[aá]se|conf[ií]rme|ind[ií]que|d[ií]ga|rem[ií]ta|adj[uú]nte)n?(?:me|nos|le)?(?![a-zà-ÿ]))',
  ],
  ends: [
    ',? (?:porque|ya que|para (?:que|poder|mi|el|la|no|ver|presentar|cerrar)|sino?|de lo contrario|si no|antes de que|y (?:me|nos|así|yo|que|dígame|dime|si|cuándo|cuanto|cuánto)|o (?:me|nos|yo|cancel)|pero|si|que (?:me|nos|usted|ustedes|ya|le|te|pedí|pedimos|acordamos)|quien|cuando|pues|así)(?![a-zà-ÿ]).*$',
    '(?:;| [–—] |\\s\\().*$',
    ' - .*$',
    ', (?:yo|nosotros|él|ella|eso|esto|no|me|nos|es)(?![a-zà-ÿ]).*$',
  ],
  forms: [
    ['(^|[ ,(])(?:nuestr[oa]|mi)(?= )', '$1su'],
    ['(^|[ ,(])(?:nuestr[oa]s|mis)(?= )', '$1sus'],
  ],
  voices: [
    '(?:^|[^a-zà-ÿ])(?:yo|me|mí|nos|nosotros|usted|ustedes|te|tú|vos|ti|tus?|vuestr\\w+|le|les|él|ella|ellos|lo|eso|esto|esta?|este|aquí|no|es|son|está|están|será|cuándo|cómo|por qué|cuánto|si|que|qué|dónde|quién|se)(?![a-zà-ÿ])',
    '(?:^| y )[a-zà-ÿ]+[aei]r(?: |$)',
    '^(?:la buena|a|para|con|antes|por|una respuesta|algo|nada|más|en|de|hasta|respuesta)(?![a-zà-ÿ])',
    '(?:^|\\s)(?:y|o|de|del|el|la|los|las|para|con|a|un|una|por|en)$',
  ],
};
