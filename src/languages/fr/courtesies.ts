import type { CourtesyWords } from '../../core/model';

export const courtesies: CourtesyWords = {
  idle: [
    "pas d['’]urgence",
    'rien de grave',
    'pas besoin',
    'ne vous inquiét',
    "t['’]inquiète",
    "comment s['’]est passée? (?:le salon|la foire|(?:ton|votre) voyage)",
    'ça va',
    'comment (?:vas|allez)',
    '\\bne \\S+ pas\\b',
    "(?:^|[\\s,])(?:n['’]est-ce pas|non|ok)\\s*\\?$",
    '^merci de (?:me |nous )?(?:répondre|tenir (?:au courant|informée?s?)|faire un retour)(?: .*)?[.?]?$',
    'pour toute question',
    "n['’]hésitez",
    '^ci-dessus',
  ],
  feelings: ['\\bmerci\\b', 'désolée?', 'triste', 'déçue?', 'furi(?:os|eu)', 'indign'],
  apologies: ['désolée?', 'pardon', 'excus'],
  praise: ['félicit', 'magnifi', 'génial', 'parfait', 'bravo', 'excellent'],
  greetings: ['bonjour', 'salut', 'bonsoir', 'ch(?:er|ère)s?'],
  joints: ['mais', 'et', 'aussi'],
  thanks: ["merci(?: d['’]avance| beaucoup)?"],
  pleading: ["s['’]il", 'merci de'],
};
