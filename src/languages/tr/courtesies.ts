import type { CourtesyWords } from '../../core/model';

export const courtesies: CourtesyWords = {
  idle: [
    'sorun değil',
    'gerek yok',
    'gerekmiyor',
    'önemli değil',
    'nasıls',
    'lütfen \\S+m[ae]y[iı]n',
    '(?:^|[\\s,])değil mi\\s*\\?$',
    'sorularınız',
    'çekinmeyin',
    '^yukarıdaki',
  ],
  feelings: ['teşekkür', 'üzgün', 'üzül', 'öfke', 'kızgın'],
  apologies: ['özür', 'kusura', 'üzgün'],
  praise: ['tebrik', 'harika', 'mükemmel', 'aferin'],
  greetings: ['merhaba', 'selam', 'sayın', 'günaydın', 'iyi (?:günler|çalışmalar)'],
  joints: ['ayrıca', 've'],
  thanks: ['teşekkürler'],
  pleading: ['lütfen'],
};
