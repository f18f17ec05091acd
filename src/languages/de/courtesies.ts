import type { CourtesyWords } from '../../core/model';

export const courtesies: CourtesyWords = {
  idle: [
    '\\b(?:keine eile|kein problem|macht nichts|nicht nötig|nicht böse)\\b',
    'wie war(?:en)? (?:dein|euer|ihr|die messe|der urlaub)',
    "wie geht(?:['’]?s| es (?:ihnen|dir|euch))",
    'schönen gruß an',
    '\\bbitte (?:nicht|kein)',
    '(?:^|[\\s,])(?:oder|gell|nicht wahr|ok|okay)\\s*\\?$',
    '^bitte (?:um )?(?:kurz(?:e[rn]?)? )?(?:bescheid|rückmeldung|antwort|antworten sie|melden sie sich)(?: (?:bis|bald|geben|heute|morgen) ?.*)?[.?]?$',
    'rückfragen',
    'bei fragen',
    '^(?:das )?obige',
  ],
  feelings: ['danke?\\b', 'freue? mich', 'traurig', 'enttäusch', 'sauer\\b', 'wütend', 'verärgert'],
  apologies: ['tut mir leid', 'entschuldig'],
  praise: ['glückwunsch', 'großartig', 'ausgezeichnet', 'bravo', 'perfekt'],
  greetings: ['hallo', 'moin', 'guten \\S+', 'liebe[rs]?', 'sehr geehrte\\S*'],
  joints: ['aber', 'und', 'außerdem'],
  thanks: ['danke(?: ?schön| im voraus)?', 'vielen dank'],
  pleading: ['bitte'],
};
