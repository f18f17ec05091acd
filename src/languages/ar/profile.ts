import { leftToConcepts } from '../left-to-concepts';
import type { Profile } from '../../core/model';

export const profile: Profile = {
  tag: 'ar',
  boundary: 'word',
  direction: 'rtl',
  commonWords: ['من', 'في', 'على', 'إلى', 'أن', 'هذا', 'هذه', 'مع', 'عن', 'لا', 'ما', 'لم', 'لن'],
  contractions: {},
  proclitics: ['وال', 'بال', 'فال', 'كال', 'لل', 'ال', 'و', 'ف', 'ب', 'ل', 'ك'],
  negators: [
    { pattern: '(لا|لن|لم|ليس|ليست|لسنا|غير)', reach: 4 },
    { pattern: '(دون|بدون) نية', reach: 6 },
    { pattern: '(إذا|إن|ما) لم', reach: 0 },
    { pattern: '(ليس فقط|لم لا)', reach: 0 },
  ],
  barriers: ['لكن', 'ولكن', 'غير أن', 'إلا أن'],
  subjects: ['(نحن|أنا|إننا)'],
  gapReach: 5,
  gaps: leftToConcepts,
};
