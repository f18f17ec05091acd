import type { CourtesyWords } from '../../core/model';

export const courtesies: CourtesyWords = {
  idle: [
    'como foi (?:a|o) (?:feira|férias|viagem)',
    'tudo be',
    'tudo bom',
    'como vai',
    'lembranças a',
    '\\bpor favor,? não',
    '(?:^|[\\s,])(?:né|certo|não|ok)\\s*\\?$',
    '^por favor,? (?:responda|confirme o recebimento)(?: .*)?[.?]?$',
    'qualquer dúvida',
    'não hesite',
    'kkk',
    'rsrs',
    '^o acima',
  ],
  feelings: ['obrigad', 'agrade', 'lament', 'decepcion', 'triste', 'chatead', 'furios', 'indign'],
  praise: ['parabéns', 'ótimo', 'maravilh', 'perfeit', 'excelente', 'mérito'],
  greetings: ['olá', 'oi', 'bom dia', 'boa \\S+', 'prezad[oa]s?', 'car[oa]'],
  joints: ['mas', 'e', 'também'],
  thanks: ['(?:muito )?obrigad[oa]'],
  pleading: ['por favor'],
};
