import type { CourtesyWords } from '../../core/model';

export const courtesies: CourtesyWords = {
  idle: [
    'nulla di grave',
    'niente di grave',
    "non c['’]è fretta",
    'non (?:si )?preoccup',
    'non serve',
    "com['’]è andat[ao] (?:la fiera|il viaggio|in ferie)",
    'come st(?:a|ai|ate)(?: lei| tu| la \\S+)?\\s*[?!,]',
    'un saluto a',
    '\\bper favore,? non\\b',
    '(?:^|[\\s,])(?:vero|no|ok)\\s*\\?$',
    'per qualsiasi',
    'non esiti',
    '^quanto sopra',
  ],
  feelings: ['grazie', 'dispiace', 'delus', 'desilud', 'arrabbiat', 'indign', 'furios', 'triste', 'lament'],
  apologies: ['scus', 'mi dispiace', 'perdon'],
  praise: ['compliment', 'brav[io]\\b', 'ottimo', 'perfett', 'eccellent', 'meraviglios', 'magnific'],
  greetings: ['buongiorno', 'buonasera', 'salve', 'ciao', 'gentile', 'egregi[oa]'],
  joints: ['ma', 'e', 'inoltre'],
  thanks: ['grazie(?: mille)?'],
  pleading: ['per favore', 'per cortesia'],
};
