import { leftToConcepts } from '../left-to-concepts';
import type { Profile } from '../../core/model';

export const profile: Profile = {
  tag: 'ru',
  boundary: 'word',
  direction: 'ltr',
  commonWords: [
    'и',
    'в',
    'не',
    'на',
    'что',
    'с',
    'мы',
    'вы',
    'по',
    'за',
    'от',
    'до',
    'для',
    'это',
    'как',
    'но',
    'если',
  ],
  contractions: {},
  negators: [
    { pattern: 'не', reach: 3 },
    { pattern: '(ни|никогда|отнюдь не)', reach: 4 },
    { pattern: '(если|пока) … не', reach: 0 },
    { pattern: '(не только|почему не)', reach: 0 },
  ],
  barriers: ['но', 'однако', 'зато'],
  subjects: ['(мы|я|наш)'],
  gapReach: 5,
  gaps: leftToConcepts,
};
